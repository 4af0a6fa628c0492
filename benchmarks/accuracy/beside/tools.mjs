// Everyone who judges the same pull requests: real tools, rules of others, and Benchline.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fingerprintOf } from '../simulate/engine.mjs'
import { labels, versions } from './install.mjs'
import { median } from './numbers.mjs'
import { bencher } from './rules/bencher.mjs'
import { rules as conbench } from './rules/conbench.mjs'
import { rules as githubActionBenchmark } from './rules/github-action-benchmark.mjs'
import { rules as perfgate } from './rules/perfgate.mjs'
import { rules as rustcPerf } from './rules/rustc-perf.mjs'
import { tachometer } from './rules/tachometer.mjs'
import { welch } from './rules/welch.mjs'

const folder = dirname(fileURLToPath(import.meta.url))
const file = (name) => join(folder, name)

/**
 * A tool says in `judge` which benchmarks it calls slower. `blocks` is how many hundredths of a row it judges: real tools
 * take longer. `made` is the fingerprint of what it is made of.
 */
const rule =
  (source) =>
  ({ name, design, judge }) => ({
    name,
    design,
    kind: 'rule',
    blocks: 100,
    made: fingerprintOf([file('designs.mjs'), file('numbers.mjs'), file(`rules/${source}.mjs`)]),
    judge: async (designs) => judge(designs),
  })

const real = (tool, name, design, blocks, judge) => ({
  name: `${labels[tool]}, ${name}`,
  design,
  kind: 'real',
  blocks,
  made: fingerprintOf([file('designs.mjs'), file('programs.mjs'), file('judge.py')]) + versions[tool],
  judge,
})

/** Benchline itself, in the world of the pull request: the blocks are those of the simulation's own table. */
const own = (name, design, jobs, { check, fingerprint }) => ({
  name,
  design,
  kind: 'Benchline',
  jobs,
  blocks: 100,
  made: fingerprint,
  async judge(_designs, { world, row, seed }) {
    const { words } = await check(world, { ...row, jobs, seed })
    return words.map((word) => word === 'regression')
  },
})

/**
 * Programs as `openPrograms` gives them, statistics as the product has them, and the product: `check` and the fingerprint
 * of what it is compiled from.
 */
export function toolsOf(programs, numbers, product) {
  const compare = (tool, design) => (designs) => programs.python({ tool, ...designs[design]() })
  const points = (designs, count) => {
    const jobs = [...designs.same(), designs.alone(), ...designs.after().slice(0, count - 1)]
    const series = designs.alone().map((_, benchmark) => jobs.map((job) => median(job[benchmark])))
    // The change is looked for near where it is: two commits early at most.
    return programs.python({ tool: 'otava', series, from: designs.same().length - 2 })
  }
  return [
    ...githubActionBenchmark.map(rule('github-action-benchmark')),
    ...perfgate.map(rule('perfgate')),
    ...bencher(numbers).map(rule('bencher')),
    ...conbench.map(rule('conbench')),
    ...rustcPerf.map(rule('rustc-perf')),
    real('otava', 'one commit after', 'history, same processor', 20, (designs) => points(designs, 1)),
    real('otava', 'ten commits after', 'history, same processor', 20, (designs) => points(designs, 10)),
    real('benchstat', 'suite after suite', 'base suite, then head suite', 50, (designs) =>
      programs.benchstat(designs.sequential()),
    ),
    real('benchstat', 'interleaved', 'interleaved at random', 50, (designs) =>
      programs.benchstat(designs.interleaved()),
    ),
    real('pyperf', 'compare_to', 'base suite, then head suite', 20, compare('pyperf', 'sequential')),
    real('asv', 'continuous', 'base suite, then head suite', 20, compare('asv', 'sequential')),
    ...tachometer(numbers).map(rule('tachometer')),
    ...welch(numbers).map(rule('welch')),
    own('Benchline, no history', 'screen, race, confirm', 0, product),
    own('Benchline', 'screen, race, confirm', 30, product),
  ]
}
