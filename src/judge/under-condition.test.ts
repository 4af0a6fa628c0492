import { expect, test } from 'vitest'
import { madeEvidence, plainTerms } from '../../test/laws/made-evidence.ts'
import type { Hypothesis, Schedule, Step } from '../model/schedule.ts'
import type { Terms } from '../model/terms.ts'
import type { Condition } from './health.ts'
import { isElapsed, underCondition } from './under-condition.ts'

const poor: Condition = { poor: ['it was loud'], starved: false, computing: new Set(['a', 'b']) }

const of = (benchmark: string, metric: string, ...others: readonly string[]): Hypothesis => ({
  benchmark,
  metric,
  witnesses: [metric, ...others],
})
const stepOf = (...hypotheses: readonly Hypothesis[]): Step => ({
  workload: 'w',
  hypotheses,
  direction: 'either',
  pairs: 20,
  looks: [10, 20],
})
const scheduleOf = (...hypotheses: readonly Hypothesis[]): Schedule => ({
  design: 'staged',
  hypotheses,
  otherTests: 0,
  rounds: [{ pairs: 5, workloads: ['w'] }],
  steps: [stepOf(...hypotheses)],
  control: [stepOf(...hypotheses)],
})
const evidenceWith = (
  terms: Readonly<Record<string, Partial<Terms>>>,
  ...hypotheses: readonly Hypothesis[]
) =>
  madeEvidence(
    {},
    {
      terms: Object.fromEntries(
        Object.entries(terms).map(([name, own]) => [name, { ...plainTerms, ...own }]),
      ),
      schedule: scheduleOf(...hypotheses),
    },
  )

test('in good health, and where nothing is switched, the evidence is the same', () => {
  const byWall = evidenceWith({ a: { judge: ['wall'] } }, of('a', 'wall'))
  expect(underCondition(byWall, { ...poor, poor: [] })).toBe(byWall)
  expect(underCondition(byWall, { ...poor, computing: new Set() })).toBe(byWall)
  const automatic = evidenceWith({ a: {}, b: { judge: ['peak-rss'] } }, of('a', 'cpu', 'wall'))
  expect(underCondition(automatic, poor)).toBe(automatic)
})

test('the plan is that of the other clock, in all its parts, and only for what computes', () => {
  const evidence = evidenceWith(
    { a: { judge: ['wall', 'peak-rss'] }, waits: { judge: ['wall'] } },
    of('a', 'wall'),
    of('a', 'peak-rss'),
    of('waits', 'wall'),
  )
  const { schedule, terms } = underCondition(evidence, poor)
  expect(schedule).toEqual(scheduleOf(of('a', 'cpu', 'wall'), of('a', 'peak-rss'), of('waits', 'wall')))
  expect(terms['a']?.judge).toEqual(['cpu', 'peak-rss'])
  expect(terms['waits']).toBe(evidence.terms['waits'])
})

test('both clocks become one hypothesis; with a budget elapsed time keeps its own', () => {
  const limits = { thresholds: { wall: 0.1 }, budgets: { wall: 2 } }
  const evidence = evidenceWith(
    { a: { judge: ['wall', 'cpu'] }, b: limits },
    of('a', 'wall'),
    of('a', 'cpu'),
    of('b', 'wall'),
  )
  const { schedule, terms } = underCondition(evidence, poor)
  expect(schedule).toEqual(scheduleOf(of('a', 'cpu', 'wall'), of('b', 'cpu', 'wall'), of('b', 'wall')))
  expect(terms['a']?.judge).toEqual(['cpu'])
  expect(terms['b']).toMatchObject({ judge: 'auto', thresholds: { cpu: 0.1 }, budgets: { wall: 2 } })
  // A threshold that CPU time has of its own is its own.
  const both = evidenceWith({ a: { thresholds: { wall: 0.1, cpu: 0.05 } } }, of('a', 'wall'))
  expect(underCondition(both, poor).terms['a']?.thresholds).toEqual({ cpu: 0.05 })
})

test('elapsed time is what any harness calls a time or a rate, never CPU time, memory or a count', () => {
  const metric = (name: string, unit: string, nature: 'noisy' | 'exact' = 'noisy') =>
    ({ name, unit, better: 'lower', nature }) as const
  for (const one of [
    metric('wall', 's'),
    metric('time', 's'),
    metric('throughput', 'ops/s'),
    metric('r', '1/s'),
  ])
    expect(isElapsed(one)).toBe(true)
  for (const one of [
    metric('cpu', 's'),
    metric('peak-rss', 'B'),
    metric('instructions', 'count', 'exact'),
    metric('simulated', 's', 'exact'),
  ])
    expect(isElapsed(one)).toBe(false)
})
