import { expect, test } from 'vitest'
import { type MadeBenchmark, madeEvidence } from '../../test/laws/made-evidence.ts'
import { assess } from '../assess.ts'
import type { Evidence } from '../model/evidence.ts'
import { type Metric, cpu, wall } from '../model/metric.ts'
import { makeSample } from '../model/sample.ts'
import type { Schedule } from '../model/schedule.ts'
import type { Terms } from '../model/terms.ts'
import { normalQuantile } from '../stats/normal-quantile.ts'
import { seededRandom } from '../stats/random.ts'
import { blindBenchmarks } from './blind.ts'

const random = seededRandom(3)
const noisy = (count: number, noise: number, level = 1): number[] =>
  Array.from({ length: count }, () => level * Math.exp(noise * normalQuantile(Math.max(1e-12, random()))))

/** Base and head alike, with so much noise in each run. */
const alike = (
  noise: number,
  terms: Partial<Terms> = {},
  pairs = 40,
  metric: Metric = wall,
): MadeBenchmark => ({
  series: [{ metric, base: noisy(pairs, noise), head: noisy(pairs, noise) }],
  terms: { judge: [metric.name], ...terms },
})

type Series = Readonly<Record<string, readonly [metric: Metric, noise: number, level?: number]>>

/** Stored runs of ten values each. */
const stored = (count: number, series: Readonly<Record<string, Series>>, noiseOf?: (run: number) => number) =>
  Array.from({ length: count }, (_, run) => ({
    samples: Object.entries(series).flatMap(([benchmark, all]) =>
      Object.values(all).map(([metric, noise, level]) =>
        makeSample(benchmark, metric, noisy(10, noiseOf?.(run) ?? noise, level)),
      ),
    ),
  }))

interface Given {
  readonly runs: ReturnType<typeof stored>
  readonly time?: { readonly limit: number; readonly spent: number }
  readonly change?: (evidence: Evidence) => Evidence
}

function told(
  benchmarks: Readonly<Record<string, MadeBenchmark>>,
  { runs, time = { limit: 60, spent: 60 }, change = (evidence) => evidence }: Given,
) {
  const evidence = change(madeEvidence(benchmarks))
  return blindBenchmarks({ verdicts: assess(evidence).verdicts, evidence, stored: runs, time })
}

const elapsed = (noise: number): Series => ({ wall: [wall, noise] })

test('too noisy here and in the stored runs: said once, with numbers and what to do', () => {
  const [finding, ...others] = told({ parse: alike(0.08) }, { runs: stored(25, { parse: elapsed(0.08) }) })
  expect(others).toEqual([])
  expect(finding).toMatchObject({ code: 'blind-benchmark', severity: 'warning', benchmark: 'parse' })
  expect(finding?.text).toMatch(
    /^parse \(wall\) would hardly show a change as large as its threshold of 3 %: with 40 pairs it takes \d+(\.\d+)? %, by the noise here and of (1[5-9]|20) of the last 20 stored runs$/u,
  )
  expect(finding?.remedy).toMatch(/set its threshold to \d+(\.5)? %$/u)
})

test('not where it shows what it should, nor where only one of the two says so, nor where there are few runs', () => {
  const loud = stored(20, { parse: elapsed(0.08) })
  const parse = alike(0.08)
  expect(told({ parse }, { runs: loud })).toHaveLength(1)
  expect(told({ parse: alike(0.005) }, { runs: loud })).toEqual([])
  expect(told({ parse }, { runs: stored(20, { parse: elapsed(0.003) }) })).toEqual([])
  expect(told({ parse }, { runs: loud.slice(0, 9) })).toEqual([])
  // Half of the runs were quiet: it is the machine's mood, not the benchmark.
  const moody = stored(20, { parse: elapsed(0) }, (run) => (run % 2 === 0 ? 0.003 : 0.08))
  expect(told({ parse }, { runs: moody })).toEqual([])
})

test('not of what is a regression or an improvement, shown only, quarantined, or held by its margin', () => {
  const runs = stored(20, { parse: elapsed(0.08) })
  const shifted = (factor: number): MadeBenchmark => ({
    series: [{ base: noisy(40, 0.08), head: noisy(40, 0.08, factor) }],
    terms: { judge: ['wall'] },
  })
  const words = (benchmark: MadeBenchmark) =>
    assess(madeEvidence({ parse: benchmark })).verdicts.map(({ word }) => word)
  expect(words(shifted(2))).toEqual(['regression'])
  for (const factor of [2, 0.5]) expect(told({ parse: shifted(factor) }, { runs })).toEqual([])
  expect(told({ parse: alike(0.08, { gate: 'off' }) }, { runs })).toEqual([])
  expect(told({ parse: alike(0.08, { margins: { wall: 0.04 } }) }, { runs })).toEqual([])
  expect(told({ parse: alike(0.08, { threshold: 0.5 }) }, { runs })).toEqual([])
})

/** So long do runs take: the clock of the evidence goes on by it. */
const paced =
  (seconds: number) =>
  (evidence: Evidence): Evidence => ({
    ...evidence,
    runs: evidence.runs.map((run, index) => ({ ...run, at: index * seconds })),
  })

test('each remedy is given where it would do, with its number', () => {
  const quietCpu: Series = { wall: [wall, 0.04], cpu: [cpu, 0.004, 0.95] }
  const remedies = (series: Series, given: Partial<Given> = {}, terms: Partial<Terms> = {}, noise = 0.04) =>
    told(
      { parse: alike(noise, terms) },
      { runs: stored(20, { parse: series }), change: paced(0.1), ...given },
    )[0]?.remedy?.split('; or ') ?? []
  const [first, longer, more, counted, threshold, ...rest] = remedies(quietCpu)
  expect(first).toMatch(/^let CPU time judge \(`judge: cpu`\), which could show 1\.\d+ %$/u)
  expect(longer).toMatch(/^make its runs, of 0\.1 s now, [4-9] times as long/u)
  expect(more).toMatch(/^set `time-limit` to \d+ s or more: (1|2)\d\d pairs would do$/u)
  expect(counted).toBe('count its instructions (`instrument: callgrind`)')
  expect(threshold).toMatch(/^set its threshold to (4|5|6)(\.5)? %$/u)
  expect(rest).toEqual([])
  // What waits is neither counted nor timed by CPU time alone.
  const waiting = remedies({ wall: [wall, 0.04], cpu: [cpu, 0.004, 0.3] })
  expect(waiting.join()).not.toMatch(/CPU|callgrind/u)
  const half = remedies({ wall: [wall, 0.04], cpu: [cpu, 0.004, 0.6] })
  expect(half[0]).toMatch(/of the \d\d(\.\d)? % of its time that it computes$/u)
  // CPU time that is as noisy would not do.
  expect(remedies({ wall: [wall, 0.04], cpu: [cpu, 0.04, 0.95] }).join()).not.toMatch(/CPU time/u)
  // It is counted already; long runs are long enough; time that was not spent need not be raised.
  expect(remedies(quietCpu, {}, { counting: 'always' }).join()).not.toMatch(/callgrind/u)
  expect(remedies(quietCpu, { change: paced(5) }).join()).not.toMatch(/as long/u)
  expect(remedies(quietCpu, { time: { limit: 600, spent: 8 } }).join()).not.toMatch(/time-limit/u)
  // With so much noise no number of pairs would do, nor would any reasonable length.
  expect(remedies({ wall: [wall, 0.6] }, {}, {}, 0.6)).toEqual([
    expect.stringMatching(/^set its threshold to/u),
  ])
})

const schedule = (more: Partial<Schedule>): Schedule => ({
  design: 'direct',
  hypotheses: [{ benchmark: 'parse', metric: 'wall', witnesses: ['wall'] }],
  otherTests: 0,
  rounds: [],
  steps: [],
  control: [],
  ...more,
})

test('what was settled early is reckoned with the pairs that were planned, what was raced with those that would fit', () => {
  const runs = stored(20, { parse: elapsed(0.02) })
  const hypotheses = schedule({}).hypotheses
  const planned =
    (pairs: number) =>
    (evidence: Evidence): Evidence => ({
      ...evidence,
      runs: evidence.runs.map((run) => ({ ...run, stage: 'confirm' })),
      schedule: schedule({
        steps: [{ workload: 'parse', hypotheses, direction: 'either', pairs, looks: [16, pairs] }],
      }),
    })
  // Half as fast again, so that it is shown unchanged at the first look, with too few pairs to show 3 % worse.
  const better = (): MadeBenchmark => ({
    series: [{ base: noisy(16, 0.02), head: noisy(16, 0.02, 0.985) }],
    terms: { judge: ['wall'] },
  })
  expect(told({ parse: better() }, { runs, change: planned(120) })).toEqual([])
  const raced =
    (seconds: number) =>
    (evidence: Evidence): Evidence => ({
      ...evidence,
      runs: evidence.runs.map((run, index) => ({ ...run, at: index * seconds, stage: 'race' })),
      schedule: schedule({ design: 'staged', rounds: [{ pairs: 8, workloads: ['parse'] }] }),
    })
  const few = () => ({ parse: alike(0.02, {}, 8) })
  expect(told(few(), { runs, change: raced(0.05) })).toEqual([])
  const [slow] = told(few(), { runs, change: raced(1.5) })
  expect(slow?.text).toMatch(/with 12 pairs it takes/u)
  expect(slow?.remedy).toMatch(/set `time-limit` to \d+ (s|min)/u)
})

test('too few pairs for any test are told as such', () => {
  const [finding] = told({ parse: alike(0.02, {}, 6) }, { runs: stored(20, { parse: elapsed(0.02) }) })
  expect(finding?.text).toContain('6 pairs can show nothing')
  expect(finding?.remedy).toMatch(/pairs would do/u)
})

test('of many there is one finding, and their order does not matter', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f']
  const benchmarks = Object.fromEntries(names.map((name, index) => [name, alike(0.08 + index / 100)]))
  const runs = stored(20, Object.fromEntries(names.map((name, index) => [name, elapsed(0.08 + index / 100)])))
  const all = told(benchmarks, { runs })
  expect(all).toHaveLength(1)
  expect(all[0]?.text).toMatch(
    /^6 benchmarks would hardly show .*: [a-f] \(wall\) \(\d.*threshold 3 %\), .* and 3 more$/u,
  )
  expect(all[0]?.remedy).toMatch(/raise the thresholds, to \d+(\.5)? % to \d+(\.5)? %$/u)
  expect(all[0]).not.toHaveProperty('benchmark')
  const mirrored = Object.fromEntries(Object.entries(benchmarks).toReversed())
  expect(told(mirrored, { runs })).toEqual(all)
  const three = Object.fromEntries(Object.entries(benchmarks).slice(0, 3))
  expect(new Set(told(three, { runs }).map(({ benchmark }) => benchmark))).toEqual(new Set(['a', 'b', 'c']))
})
