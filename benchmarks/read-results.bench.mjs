// How long it takes to read the results of 200 benchmarks with 30 values each.
import { Bench } from 'tinybench'
import { readResults } from '../dist/index.js'
import { resultsText } from './results-text.mjs'

const bytes = new TextEncoder().encode(resultsText({ benchmarks: 200, values: 30, seed: 1 }))
const bench = new Bench({ time: 500 })

bench.add('200 benchmarks', async () => {
  const { findings } = await readResults(bytes, { name: 'results.json' })
  if (findings.length > 0) throw new Error(findings[0].text)
})

export default bench
