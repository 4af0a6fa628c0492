// What is simulated: every row of the table, its noise, what head does, and how many pull requests it takes.
import { reference } from './model.mjs'

/** Everything else is said by the row. */
const usual = {
  benchmarks: 50,
  /** Process runs per benchmark that a pull request may spend, both sides together. */
  runs: 20,
  slowed: 1,
  slowdown: 0,
  /** Recordings on machines of the same processor model. */
  jobs: 30,
  threshold: 0.02,
  margin: 0.01,
  falseAlarmRate: 0.01,
  pullRequests: 2000,
}

const percent = (fraction) => `${Number((100 * fraction).toFixed(1))} %`
const past = (jobs) => (jobs === 0 ? 'no history' : 'history')

/**
 * A row is named for what it is. `world` names the noise and the change alone: rows that share it see the same pull
 * requests, with and without history.
 */
function row(part, noise, change, settings) {
  const all = { ...usual, ...change, ...settings }
  const what = all.slowdown === 0 ? 'unchanged' : `+${percent(all.slowdown)} on ${all.slowed}`
  const size = all.benchmarks === usual.benchmarks ? '' : `, ${all.benchmarks} benchmarks`
  const world = `${noise.name}${size}, ${what}`
  const terms = all.threshold === usual.threshold ? '' : `, threshold ${percent(all.threshold)}`
  const margin = all.margin === usual.margin ? '' : `, margin ${percent(all.margin)}`
  return {
    ...all,
    part,
    noise: noise.name,
    what,
    world,
    model: noise.model,
    name: `${world}${terms}${margin}, ${past(all.jobs)}`,
  }
}

const noise = (name, change) => ({ name, model: { ...reference, ...change } })
const level = (cv) => noise(`CV ${percent(cv)}`, { cv })
const both = [{ jobs: 30 }, { jobs: 0 }]
const unchanged = {}
const slower = (slowdown, slowed = 1) => ({ slowdown, slowed, pullRequests: 1000 })

const levels = [0.02, 0.05, 0.1].flatMap((cv) =>
  [unchanged, ...[0.02, 0.03, 0.05, 0.1].map((slowdown) => slower(slowdown))].flatMap((change) =>
    both.map((settings) => row('levels', level(cv), change, settings)),
  ),
)

/** The honest green: what is told `unchanged`, and whether that is ever said of something slower by the threshold. */
const equivalence = [unchanged, slower(0.05)].flatMap((change) =>
  both.map((settings) => row('equivalence', level(0.05), change, { ...settings, threshold: 0.05 })),
)

const robustness = [
  noise('quiet runner', { drift: 0, step: { share: 0, sd: 0 }, warmUp: { height: 0, runs: 60 } }),
  noise('a neighbour in half the jobs', { step: { share: 0.5, sd: 5 } }),
  noise('spikes in 5 % of the runs', { spike: { share: 0.05, mean: 6 } }),
  noise('two speeds far apart', { slow: { share: 0.4, rise: 3 } }),
  noise('benchmarks unlike in noise', { cvSpread: 0.5 }),
  noise('machines unlike by 3 %', { benchmarkByMachine: 0.03 }),
].flatMap((one) =>
  [unchanged, slower(0.05)].flatMap((change) =>
    both.map((settings) => row('robustness', one, change, settings)),
  ),
)

const fewJobs = [unchanged, slower(0.05)].map((change) =>
  row('robustness', noise('ten stored runs', {}), change, { jobs: 10 }),
)

/** Builds that differ by themselves: only a wider margin tells them from a change. */
const layout = noise('layout 1 % a build', { layout: 0.01 })
const layouts = [{ margin: 0.01 }, { margin: 0.042, threshold: 0.05 }].flatMap((settings) =>
  [unchanged, slower(0.05), slower(0.1)].flatMap((change) =>
    both.map((history) => row('layout', layout, change, { ...settings, ...history })),
  ),
)

const many = [3, 20, 50].flatMap((slowed) =>
  both.map((settings) => row('many', level(0.05), slower(0.05, slowed), settings)),
)

const sizes = [1, 4, 10, 200].flatMap((benchmarks) =>
  [unchanged, slower(0.05)].flatMap((change) =>
    both.map((settings) => row('sizes', level(0.05), change, { ...settings, benchmarks })),
  ),
)

export const rows = [...levels, ...equivalence, ...robustness, ...fewJobs, ...layouts, ...many, ...sizes]

/** The table is made and checked in blocks of one hundredth of a row. */
export const blocksOfRow = 100
