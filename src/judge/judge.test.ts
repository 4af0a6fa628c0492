import { expect, test } from 'vitest'
import { compareExact } from '../compare/compare-exact.ts'
import type { Comparison } from '../model/comparison.ts'
import { type Metric, callsMetric } from '../model/metric.ts'
import { makeSample } from '../model/sample.ts'
import type { Gate, Terms } from '../model/terms.ts'
import { judge } from './judge.ts'

const calls = callsMetric('etl.load')
const gate: Gate = { falseAlarmRate: 0.01, margin: 0.01, onInconclusive: 'warn', onMissing: 'fail' }
const terms: Terms = {
  threshold: 0.03,
  thresholds: {},
  budgets: { [calls.name]: 10 },
  gate: 'fail',
  judge: 'auto',
}
const sample = (values: readonly number[], metric: Metric = calls) => makeSample('etl', metric, values)

const wordOf = (comparison: Comparison): readonly [string, string] => {
  const one = { comparison, terms, judges: true, doubts: [] }
  const [verdict] = judge([one], gate, { judging: 1, shown: 1 })
  return [verdict?.word ?? '', verdict?.because ?? '']
}

const compared = (base: readonly number[], head: readonly number[]): Comparison =>
  compareExact(sample(base), sample(head), { paired: true, margin: 0.01, level: 0.99 })

test('an exact count beyond its budget is over it', () => {
  expect(wordOf(compared([20, 20], [20, 20]))[0]).toBe('over-budget')
  expect(wordOf(compared([9, 9], [9, 9]))[0]).toBe('unchanged')
})

test('one that differs between runs of the same code is gated by nothing, however far beyond its budget', () => {
  for (const [base, head] of [
    [
      [20, 20],
      [20, 30],
    ],
    [
      [20, 30],
      [20, 20],
    ],
    [
      [1, 2],
      [3, 4],
    ],
  ] as const) {
    const [word, because] = wordOf(compared(base, head))
    expect(word).toBe('inconclusive')
    expect(because).toContain('not deterministic')
  }
})

test('nor is one that only head has', () => {
  const added = (values: readonly number[]): Comparison => ({
    kind: 'added',
    benchmark: 'etl',
    metric: calls,
    candidate: sample(values),
  })
  expect(wordOf(added([5, 5]))[0]).toBe('new')
  expect(wordOf(added([20, 20]))[0]).toBe('over-budget')
  expect(wordOf(added([20, 30]))).toEqual([
    'inconclusive',
    'not deterministic: calls etl.load should repeat exactly, and it was 20 and 30 in runs of the same code',
  ])
})
