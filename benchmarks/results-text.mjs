// A file of results, `benchline.results/1`, of as many benchmarks as asked for. As a program it writes two of them,
// before and after, for `compare`: the later one is 1 % slower throughout.
import { mkdirSync, writeFileSync } from 'node:fs'
import { argv } from 'node:process'
import { fileURLToPath } from 'node:url'
import { generator, measurements } from './numbers.mjs'

export function resultsText({ benchmarks, values, seed, factor = 1 }) {
  const next = generator(seed)
  return JSON.stringify({
    schema: 'benchline.results/1',
    benchmarks: Array.from({ length: benchmarks }, (_, index) => ({
      name: `group ${index % 10}/benchmark ${index}`,
      metrics: { wall: { unit: 'ms', values: measurements(values, factor * (1 + index), next) } },
    })),
  })
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync('build', { recursive: true })
  const size = { benchmarks: 200, values: 30 }
  writeFileSync('build/before.json', resultsText({ ...size, seed: 1 }))
  writeFileSync('build/after.json', resultsText({ ...size, seed: 2, factor: 1.01 }))
}
