// One hundredth of a row: its pull requests are simulated, checked and counted.
import { makeWorld } from './world.mjs'
import { seedOf } from './random.mjs'
import { blocksOfRow } from './rows.mjs'

/**
 * What is counted, over the pull requests of a block. `red`: pull requests with any regression reported. `found`: slowed
 * benchmarks told `regression`. `wrong`: others told so. `better`: benchmarks told `improvement`. `unchanged`: benchmarks
 * that are not slowed and told so. `missed`: slowed ones told `unchanged`. `runs`: processes run.
 */
export const columns = ['red', 'found', 'wrong', 'better', 'unchanged', 'missed', 'runs']

/** Numbers of the pull requests of a block. */
export function requestsOf({ pullRequests }, block) {
  const size = pullRequests / blocksOfRow
  return Array.from({ length: size }, (_, place) => block * size + place)
}

/** The seed of everything that a pull request of a row meets. */
export const seedOfRequest = ({ world }, index) => seedOf(world, index)

export async function runBlock(row, block, check) {
  const counts = Object.fromEntries(columns.map((column) => [column, 0]))
  for (const index of requestsOf(row, block)) {
    const seed = seedOfRequest(row, index)
    const world = makeWorld(row.model, seed, row)
    const { words, spent } = await check(world, { ...row, seed }).catch((error) => {
      throw new Error(`${row.name}, pull request ${index}: ${error.message}`, { cause: error })
    })
    counts.red += words.includes('regression') ? 1 : 0
    counts.runs += spent
    for (const benchmark of world.benchmarks) {
      const word = words[benchmark]
      const slowed = world.isSlowed(benchmark)
      if (word === 'regression') counts[slowed ? 'found' : 'wrong'] += 1
      if (word === 'improvement') counts.better += 1
      if (word === 'unchanged') counts[slowed ? 'missed' : 'unchanged'] += 1
    }
  }
  return columns.map((column) => counts[column])
}
