import { expect, test } from 'vitest'
import type { Accepted } from '../model/accepted.ts'
import type { Compared, Comparison } from '../model/comparison.ts'
import { type Metric, wall } from '../model/metric.ts'
import { makeSample } from '../model/sample.ts'
import type { Verdict } from '../model/verdict.ts'
import { acceptWorse } from './accept.ts'

const line: Accepted = { benchmark: 'parse', metric: 'wall', reason: 'worth it', until: '2027-01-31' }
const label: Accepted = {
  benchmark: '*',
  metric: '*',
  reason: 'it has the label',
  label: 'benchline: accept',
}

const calls: Metric = { name: 'calls', unit: 'count', better: 'lower', nature: 'exact' }

/** `parse` in ten pairs around 1 s, head worse by this fraction. */
function compared(worse: number, metric: Metric = wall): Compared {
  const estimate = { value: worse, low: worse - 0.01, high: worse + 0.01 }
  const around = (center: number) => Array.from({ length: 10 }, (_, index) => center * (1 + index / 1e4))
  return {
    kind: 'compared',
    benchmark: 'parse',
    metric,
    baseline: makeSample('parse', metric, around(1)),
    candidate: makeSample('parse', metric, around(1 + worse)),
    paired: true,
    effect: { relative: estimate, absolute: estimate, level: 0.99 },
    pWorse: 0.001,
    pBetter: 1,
    upperBound: worse + 0.01,
    exact: false,
    minimumDetectable: 0.02,
  }
}

const row = (comparison: Comparison, more: Partial<Verdict> = {}): Verdict => ({
  benchmark: 'parse',
  comparison,
  word: 'regression',
  judges: true,
  threshold: 0.03,
  because: 'surely worse',
  decision: 'failed',
  ...more,
})

const accepted = (verdict: Verdict, ...by: readonly Accepted[]): Verdict => acceptWorse([verdict], by)[0]!

test('an accepted regression keeps its word and warns', () => {
  const verdict = row(compared(0.2))
  expect(accepted(verdict, line)).toEqual({ ...verdict, accepted: line, decision: 'warned' })
  expect(accepted(verdict, label)).toEqual({ ...verdict, accepted: label, decision: 'warned' })
})

test.each<[string, Partial<Accepted>]>([
  ['benchmark', { benchmark: 'pars' }],
  ['benchmark below', { benchmark: 'parse/large' }],
  ['metric', { metric: 'cpu' }],
  // Only a label speaks for everything, not a benchmark or a metric of that name.
  ['benchmark of any name', { benchmark: '*' }],
  ['metric of any name', { metric: '*' }],
])('an acceptance of another %s accepts nothing', (_, other) => {
  const verdict = row(compared(0.2))
  expect(accepted(verdict, { ...line, ...other })).toBe(verdict)
})

test.each<Partial<Verdict>>([
  { word: 'missing' },
  { word: 'inconclusive', decision: 'inconclusive' },
  { word: 'inconclusive', decision: 'warned' },
  { word: 'unchanged', decision: 'passed' },
  { word: 'improvement', decision: 'passed' },
  { judges: false, decision: 'unjudged' },
  // Quarantined: it fails nothing, so there is nothing to accept.
  { decision: 'unjudged' },
])('%j is nothing that can be accepted', (more) => {
  const verdict = row(compared(0.2), more)
  expect(accepted(verdict, line, label)).toBe(verdict)
})

test('what is missing without any series is not accepted', () => {
  const { comparison: _, ...verdict } = row(compared(0.2), { word: 'missing' })
  expect(accepted(verdict, line, label)).toBe(verdict)
})

test('what only warned says who answers for it', () => {
  const verdict = row(compared(0.2), { decision: 'warned' })
  expect(accepted(verdict, line)).toEqual({ ...verdict, accepted: line })
})

test('at most: up to exactly that, and no further', () => {
  const limited = { ...line, atMost: 0.15 }
  expect(accepted(row(compared(0.14)), limited).decision).toBe('warned')
  expect(accepted(row(compared(0.15 + 1e-12)), limited).decision).toBe('warned')
  const beyond = accepted(row(compared(0.151)), limited)
  expect(beyond).toMatchObject({ decision: 'failed', word: 'regression' })
  expect(beyond.accepted).toBeUndefined()
  expect(beyond.because).toBe('surely worse; that is more than the 15 % accepted until 2027-01-31')
})

test('a label accepts what a line allows less of', () => {
  const limited = { ...line, atMost: 0.15 }
  expect(accepted(row(compared(0.3)), limited, label)).toMatchObject({ accepted: label, decision: 'warned' })
  expect(accepted(row(compared(0.1)), limited, label)).toMatchObject({ accepted: limited })
})

test('at most of what is over its budget is a share of the budget', () => {
  const over = (budget: number) => row(compared(0.02), { word: 'over-budget', budget })
  const limited = { ...line, atMost: 0.1 }
  expect(accepted(over(0.95), limited).decision).toBe('warned')
  expect(accepted(over(0.9), limited).decision).toBe('failed')
  expect(accepted(over(0), limited).decision).toBe('failed')
  expect(accepted(over(0), line).decision).toBe('warned')
})

test('a regression over its budget is held to the larger of both', () => {
  const limited = { ...line, atMost: 0.1 }
  expect(accepted(row(compared(0.05), { budget: 1 }), limited).decision).toBe('warned')
  expect(accepted(row(compared(0.05), { budget: 0.8 }), limited).decision).toBe('failed')
  expect(accepted(row(compared(0.2), { budget: 1.19 }), limited).decision).toBe('failed')
})

test('more of what should be little, less of what should be much', () => {
  const throughput: Metric = { name: 'throughput', unit: 'ops/s', better: 'higher', nature: 'noisy' }
  const comparison = {
    ...compared(0.02, throughput),
    candidate: makeSample('parse', throughput, [80, 80, 80, 80, 80, 80]),
  }
  const verdict = row(comparison, { word: 'over-budget', budget: 100 })
  const about = { ...line, metric: 'throughput' }
  expect(accepted(verdict, { ...about, atMost: 0.2 }).decision).toBe('warned')
  expect(accepted(verdict, { ...about, atMost: 0.19 }).decision).toBe('failed')
})

test('a growth from nothing has no ratio, so no limit covers it', () => {
  const comparison: Comparison = {
    kind: 'incomparable',
    benchmark: 'parse',
    metric: calls,
    because: 'from 0 to 5',
    exactChange: 5,
    baseline: makeSample('parse', calls, [0]),
    candidate: makeSample('parse', calls, [5]),
  }
  const about = { ...line, metric: 'calls' }
  expect(accepted(row(comparison), about).decision).toBe('warned')
  expect(accepted(row(comparison), { ...about, atMost: 9 }).decision).toBe('failed')
})
