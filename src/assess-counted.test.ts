import { expect, test } from 'vitest'
import { madeEvidence, quiet } from '../test/laws/made-evidence.ts'
import { sampleReports } from '../test/sample-reports.ts'
import { assess } from './assess.ts'
import type { Doubt, Evidence, Side, TimedRun } from './model/evidence.ts'
import { cpu, instructions, wall } from './model/metric.ts'
import { makeSample } from './model/sample.ts'
import type { Schedule } from './model/schedule.ts'
import type { Terms } from './model/terms.ts'
import type { Verdict } from './model/verdict.ts'
import { json } from './reports/json.ts'
import { readReport } from './reports/read-report.ts'
import { unsettledByTime } from './gate/unsettled-by-time.ts'

const counted: Partial<Terms> = { thresholds: { instructions: 0.01 }, counting: 'always' }

const countRuns = (side: Side, values: readonly number[]): readonly TimedRun[] =>
  values.map((value, pair) => ({
    workload: 'parse',
    side,
    stage: 'count',
    pair,
    at: 100 + pair,
    readings: [{ benchmark: 'parse', metric: instructions, value }],
  }))

const schedule: Schedule = {
  design: 'direct',
  hypotheses: [{ benchmark: 'parse', metric: 'wall', witnesses: ['wall'] }],
  otherTests: 0,
  rounds: [],
  steps: [
    {
      workload: 'parse',
      hypotheses: [{ benchmark: 'parse', metric: 'wall', witnesses: ['wall'] }],
      direction: 'worse',
      pairs: 20,
      looks: [20],
    },
  ],
  control: [],
}

interface Made {
  readonly base?: readonly number[]
  readonly head?: readonly number[]
  readonly wall?: readonly number[]
  readonly terms?: Partial<Terms>
  readonly doubts?: readonly Doubt[]
  readonly more?: Partial<Evidence>
}

function evidenceOf({
  base,
  head,
  wall: times = quiet(20),
  terms = counted,
  doubts = [],
  more,
}: Made): Evidence {
  const made = madeEvidence(
    { parse: { series: [{ metric: wall, base: quiet(20), head: times }], terms } },
    { doubts, schedule },
  )
  return {
    ...made,
    runs: [
      ...made.runs.map((run) => ({ ...run, stage: 'confirm' as const })),
      ...countRuns('base', base ?? []),
      ...countRuns('head', head ?? []),
    ],
    ...more,
  }
}

const rows = (made: Made): Readonly<Record<string, Verdict>> =>
  Object.fromEntries(
    assess(evidenceOf(made)).verdicts.map((verdict) => [verdict.comparison?.metric.name ?? 'none', verdict]),
  )
const twice = (count: number): readonly number[] => [count, count]

test('counts make a row that judges by its own threshold, whatever time says', () => {
  const found = rows({ base: twice(1e6), head: twice(1.02e6) })
  expect(found['instructions']).toMatchObject({
    word: 'regression',
    decision: 'failed',
    judges: true,
    threshold: 0.01,
  })
  expect(found['instructions']?.comparison).toMatchObject({ stage: 'count', noise: 0, exact: true })
  expect(found['wall']).toMatchObject({ word: 'unchanged', decision: 'passed', judges: true })
  const { findings } = assess(evidenceOf({ base: twice(1e6), head: twice(1.02e6) }))
  expect(findings.map(({ code }) => code)).toContain('time-and-instructions-disagree')
})

test('counts take nothing from the rate of false alarms of times', () => {
  const with50 = assess(evidenceOf({ base: twice(1e6), head: twice(1e6), wall: quiet(20, 1.2) })).verdicts
  const without = assess(evidenceOf({ wall: quiet(20, 1.2), terms: {} })).verdicts
  const because = (verdicts: readonly Verdict[]): string | undefined =>
    verdicts.find(({ comparison }) => comparison?.metric.name === 'wall')?.because
  expect(because(with50)).toBe(because(without))
})

test('a doubt of instructions is theirs alone, and they are never green', () => {
  const doubt: Doubt = {
    benchmark: 'parse',
    metric: 'instructions',
    code: 'instrument-missing',
    because: 'instructions were not counted: Valgrind is not installed',
    remedy: 'install Valgrind',
  }
  const { verdicts, findings, decision } = assess(evidenceOf({ doubts: [doubt] }))
  expect(verdicts.map(({ word, because, comparison }) => [comparison?.metric.name, word, because])).toEqual([
    [undefined, 'inconclusive', doubt.because],
    ['wall', 'unchanged', expect.any(String)],
  ])
  expect(decision).toBe('warned')
  expect(findings).toMatchObject([
    { code: 'instrument-missing', remedy: 'install Valgrind', severity: 'warning' },
  ])
})

test('nothing counted without a doubt is inconclusive too, unless counting was left to what time leaves open', () => {
  expect(rows({})['none']).toMatchObject({ word: 'inconclusive', judges: true })
  expect(rows({ terms: { ...counted, counting: 'unsettled' } })['none']).toBeUndefined()
})

test('what counts settle, an open clock leaves to them', () => {
  const terms: Partial<Terms> = { ...counted, counting: 'unsettled' }
  const noisy = quiet(20).map((value, index) => value * Math.exp(0.05 + 0.5 * Math.sin(1.7 * index)))
  expect(rows({ wall: noisy, terms })['wall']).toMatchObject({ word: 'inconclusive', judges: true })
  const found = rows({ wall: noisy, terms, base: twice(1e6), head: twice(1e6) })
  expect(found['wall']).toMatchObject({ word: 'inconclusive', judges: false, decision: 'unjudged' })
  expect(found['instructions']).toMatchObject({ word: 'unchanged', decision: 'passed' })
  expect(assess(evidenceOf({ wall: noisy, terms, base: twice(1e6), head: twice(1e6) })).unsettled.count).toBe(
    0,
  )
})

test('only what computes is left open to counting', () => {
  const noisy = quiet(20).map((value, index) => value * Math.exp(0.05 + 0.5 * Math.sin(1.7 * index)))
  const both = (share: number): Evidence => {
    const series = [
      { metric: wall, base: quiet(20), head: noisy },
      { metric: cpu, base: quiet(20, share), head: noisy.map((value) => value * share) },
    ]
    return madeEvidence({ parse: { series } })
  }
  expect([...unsettledByTime(both(0.95))]).toEqual(['parse'])
  expect([...unsettledByTime(both(0.3))]).toEqual([])
  expect([
    ...unsettledByTime(madeEvidence({ parse: { series: [{ base: quiet(20), head: noisy }] } })),
  ]).toEqual([])
  expect([...unsettledByTime(madeEvidence({ parse: {} }))]).toEqual([])
})

test('repeats of stored runs tell of noise', () => {
  const sample = (...values: readonly number[]) => makeSample('parse', instructions, values)
  const run = { commit: 'a'.repeat(40), at: '2026-01-01T00:00:00Z' }
  const counts = { base: twice(1e6), head: twice(1.02e6) }
  const history = { base: run.commit, runs: [{ ...run, samples: [sample(1e6, 1.05e6)] }] }
  expect(rows({ ...counts, more: { history } })['instructions']).toMatchObject({ word: 'inconclusive' })
  const exact = { base: run.commit, runs: [{ ...run, samples: [sample(1e6, 1e6)] }] }
  expect(rows({ ...counts, more: { history: exact } })['instructions']).toMatchObject({ word: 'regression' })
})

test('a budget for instructions is held against every count', () => {
  const budget = (limit: number) =>
    rows({ base: twice(1e6), head: twice(1e6), terms: { ...counted, budgets: { instructions: limit } } })
  expect(budget(0.9e6)['instructions']).toMatchObject({ word: 'over-budget', decision: 'failed' })
  expect(budget(1.1e6)['instructions']).toMatchObject({ word: 'unchanged' })
})

test('a report brings counts, their doubts and their terms back, to the same verdicts', () => {
  const doubt: Doubt = {
    benchmark: 'parse',
    metric: 'peak-rss',
    code: 'count-exit',
    because: 'it failed',
  }
  const evidence = evidenceOf({ base: [1e6, 1.0001e6], head: [1.02e6, 1.0202e6], doubts: [doubt] })
  const { verdicts, decision, unsettled, findings } = assess(evidence)
  const report = { ...sampleReports['failed']!, evidence, verdicts, decision, unsettled, findings }
  const back = readReport(json.render(report, { color: false, width: 80 }), 'report.json')
  expect(back.evidence).toEqual(evidence)
  expect(back.verdicts).toEqual(verdicts)
  expect(assess(back.evidence).verdicts).toEqual(verdicts)
})
