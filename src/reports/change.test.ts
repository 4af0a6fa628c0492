import { expect, test } from 'vitest'
import type { Compared, Estimate } from '../model/comparison.ts'
import { wall, type Metric } from '../model/metric.ts'
import { makeSample } from '../model/sample.ts'
import { changeText, intervalText, ratioOf, wholePercent } from './change.ts'
import { glue } from './wrap.ts'

const throughput: Metric = { name: 'throughput', unit: 'ops/s', better: 'higher', nature: 'noisy' }

function compared(relative: Estimate, metric: Metric = wall, absolute: Estimate = relative): Compared {
  const sample = makeSample('x', metric, [1])
  return {
    kind: 'compared',
    benchmark: 'x',
    metric,
    baseline: sample,
    candidate: sample,
    paired: true,
    effect: { relative, absolute, level: 0.99 },
    pWorse: 0.5,
    pBetter: 0.5,
    upperBound: 1,
    exact: false,
    minimumDetectable: 0.01,
  }
}

const around = (value: number, half: number): Estimate => ({ value, low: value - half, high: value + half })
const spaced = (text: string | undefined): string | undefined => text?.replaceAll(glue, ' ')

test.each([
  [around(0.274, 0.02), '+27.4 %', '25.4 … 29.4 %'],
  [around(0.0321, 0.01), '+3.21 %', '2.21 … 4.21 %'],
  [around(0.001, 0.02), '+0.10 %', '−1.90 … +2.10 %'],
  [around(-0.12, 0.02), '−12.0 %', '−14.0 … −10.0 %'],
  [around(0, 0), '±0 %', '0 … 0 %'],
  [around(0.000_01, 0.01), '±0 %', '−1.00 … +1.00 %'],
  [around(12.1, 0.1), '+1,210 %', '1,200 … 1,220 %'],
  [{ value: 0.1, low: -Infinity, high: Infinity }, '+10.0 %', undefined],
  [{ value: 0.1, low: 0.05, high: Infinity }, '+10.0 %', 'at least +5.00 %'],
  [{ value: 0.1, low: -Infinity, high: 0.2 }, '+10.0 %', 'at most +20.0 %'],
])('%j reads %s, %s', (relative, change, interval) => {
  expect(spaced(changeText(compared(relative)))).toBe(change)
  expect(spaced(intervalText(compared(relative)))).toBe(interval)
})

test('a metric of which more is better is shown as it was measured', () => {
  // 1.25 times as bad: four fifths of the throughput.
  const worse = compared({ value: 0.25, low: 0.2, high: 1 }, throughput)
  expect(ratioOf(worse)).toEqual({ value: 0.8, low: 0.5, high: 1 / 1.2 })
  expect(spaced(changeText(worse))).toBe('−20.0 %')
  expect(spaced(intervalText(worse))).toBe('−50.0 … −16.7 %')
})

test('where base was zero the absolute change stands', () => {
  const infinite = { value: Infinity, low: Infinity, high: Infinity }
  const count: Metric = { name: 'allocations', unit: 'count', better: 'lower', nature: 'exact' }
  expect(spaced(changeText(compared(infinite, count, around(5, 0))))).toBe('+5')
  expect(spaced(changeText(compared(infinite, wall, around(0.005, 0))))).toBe('+5.00 ms')
  expect(intervalText(compared(infinite, count, around(5, 0)))).toBeUndefined()
})

test('thresholds are shown as they were written', () => {
  expect([0.03, 0.005, 0.1, 0.125, 0.99].map((each) => spaced(wholePercent(each)))).toEqual([
    '3 %',
    '0.5 %',
    '10 %',
    '12.5 %',
    '99 %',
  ])
})
