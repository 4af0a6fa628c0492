// How long one comparison takes, in the sizes that checks have. The exact tables of the test are made once a process
// and remembered, as in a check; what is timed here is the comparison with them.
import { Bench } from 'tinybench'
import { compareSamples } from '../dist/index.js'
import { generator, measurements } from './numbers.mjs'

const bench = new Bench({ time: 300 })

/** A candidate that is 4 % slower: neither clearly the same nor clearly worse, so that nothing is cut short. */
function add(name, count, more) {
  const next = generator(count)
  const sides = { baseline: measurements(count, 0.2, next), candidate: measurements(count, 0.208, next) }
  bench.add(name, () => {
    compareSamples({ ...sides, ...more })
  })
}

add('30 pairs', 30, { paired: true })
add('200 pairs', 200, { paired: true })

const next = generator(7)
const history = Array.from({ length: 20 }, () => measurements(30, 0.2, next))
add('30 values apart, with a history of 20 runs', 30, { paired: false, history })

export default bench
