import { expect, test } from 'vitest'
import type { Compared, Comparison } from '../model/comparison.ts'
import { type Metric, wall } from '../model/metric.ts'
import { makeSample } from '../model/sample.ts'
import { type Question, compare } from './compare.ts'

const question: Question = { paired: true, margin: 0.01, level: 0.99, alpha: 0.01, familySize: 1 }
const throughput: Metric = { name: 'ops', unit: '1/s', better: 'higher', nature: 'noisy' }
const count: Metric = { name: 'calls', unit: 'count', better: 'lower', nature: 'exact' }

function held(
  base: readonly number[],
  head: readonly number[],
  metric: Metric = wall,
  more: Partial<Question> = {},
): Comparison {
  return compare(makeSample('b', metric, base), makeSample('b', metric, head), { ...question, ...more })
}

function compared(comparison: Comparison): Compared {
  if (comparison.kind !== 'compared') throw new Error(`${comparison.kind}: ${JSON.stringify(comparison)}`)
  return comparison
}

const ten = [1, 1.01, 0.99, 1.02, 0.98, 1.005, 0.995, 1.015, 0.985, 1]
const times = (values: readonly number[], factor: number): number[] => values.map((value) => value * factor)

test('every pair 20 % slower: the effect is 20 %, the p-value the smallest that ten pairs can give', () => {
  const { effect, pWorse, pBetter, upperBound } = compared(held(ten, times(ten, 1.2)))
  expect(effect.relative.value).toBeCloseTo(0.2, 9)
  expect(effect.relative.low).toBeCloseTo(0.2, 9)
  expect(effect.absolute.value).toBeCloseTo(0.2, 3)
  expect([pWorse, pBetter]).toEqual([2 ** -10, 1])
  expect(upperBound).toBeCloseTo(0.2, 9)
})

test('where more is better, less is worse', () => {
  const { effect, pWorse } = compared(held(times(ten, 120), times(ten, 100), throughput))
  expect(effect.relative.value).toBeCloseTo(0.2, 9)
  expect(effect.absolute.value).toBeCloseTo(20, 0)
  expect(pWorse).toBe(2 ** -10)
})

test('two constant noisy sides divide nothing by zero', () => {
  const same = compared(held(Array(12).fill(2), Array(12).fill(2)))
  expect(same.effect.relative).toEqual({ value: 0, low: 0, high: 0 })
  expect([same.pWorse, same.pBetter, same.upperBound, same.spread]).toEqual([1, 1, 0, 0])
  expect(same.minimumDetectable).toBeCloseTo(0.01, 12)
  expect(compared(held(Array(12).fill(2), Array(12).fill(3))).pWorse).toBe(2 ** -12)
})

test('exactly the margin is not beyond it', () => {
  expect(compared(held(ten, times(ten, 1.01))).pWorse).toBe(1)
})

test('too few pairs for a limit leave it infinite', () => {
  const { effect, upperBound, minimumDetectable } = compared(held([1, 1, 1, 1], [2, 2.1, 2.2, 2.3]))
  expect(effect.relative.low).toBe(-Infinity)
  expect([effect.relative.high, effect.absolute.high, upperBound, minimumDetectable]).toEqual(
    Array(4).fill(Infinity),
  )
})

test('a zero has no ratio', () => {
  expect(held([0, 1, 1, 1, 1], [1, 1, 0, 1, 1])).toMatchObject({
    kind: 'incomparable',
    because: '2 of 10 values are 0: too little wall for what the clock or counter can tell',
  })
})

test('a metric that changed its unit or direction is not compared', () => {
  const comparison = compare(
    makeSample('b', wall, [1]),
    makeSample('b', { ...wall, unit: 'ticks' }, [1]),
    question,
  )
  expect(comparison).toMatchObject({
    kind: 'incomparable',
    because: 'wall is in s at base and in ticks at head',
  })
})

test('exact metrics: a point, and no test', () => {
  const worse = compared(held([100, 100], [103, 103], count))
  expect(worse.effect.relative.value).toBeCloseTo(0.03, 12)
  expect(worse.effect.absolute).toEqual({ value: 3, low: 3, high: 3 })
  expect([worse.exact, worse.pWorse, worse.pBetter]).toEqual([true, 0, 1])
  expect(compared(held([103], [100], count))).toMatchObject({ pWorse: 1, pBetter: 0 })
  expect(compared(held([1000], [1005], count))).toMatchObject({ pWorse: 1, pBetter: 1 })
  expect(compared(held([0, 0], [0, 0], count)).effect.relative.value).toBe(0)
})

test('an exact metric that varies is not exact', () => {
  expect(held([5, 5, 6], [5, 5, 5], count)).toMatchObject({
    kind: 'incomparable',
    because: 'not deterministic: calls should repeat exactly, but at base it was 5 and 6 count',
  })
})

test('an exact metric that grew from nothing is a change without a ratio', () => {
  expect(held([0], [12], count)).toMatchObject({ kind: 'incomparable', exactChange: 12 })
  expect(held([12], [0], count)).toMatchObject({ kind: 'compared', pBetter: 0 })
  expect(held([12], [0], { ...count, better: 'higher' })).toMatchObject({
    kind: 'incomparable',
    exactChange: 12,
  })
})

test('samples made apart: a shift, and no backing without a history', () => {
  const { effect, pWorse, apart } = compared(held(ten, times(ten, 1.3), wall, { paired: false }))
  expect(effect.relative.value).toBeCloseTo(0.3, 2)
  expect(pWorse).toBeLessThan(1e-4)
  expect(apart).toEqual({ historyRuns: 0, worse: false, better: false })
})

test('ten earlier runs back a change that lies beyond them', () => {
  const history = Array.from({ length: 12 }, (_, run) => times(ten, 1 + (run % 5) / 100))
  const backing = (factor: number, runs = 12) =>
    compared(held(ten, times(ten, factor), wall, { paired: false, history: [[], ...history.slice(0, runs)] }))
      .apart
  expect(backing(1.3)).toEqual({ historyRuns: 12, worse: true, better: false })
  expect(backing(1.05)).toEqual({ historyRuns: 12, worse: false, better: false })
  expect(backing(0.8)).toEqual({ historyRuns: 12, worse: false, better: true })
  expect(backing(1.3, 9)).toEqual({ historyRuns: 9, worse: false, better: false })
})

test('uneven pairs are a mistake of the caller', () => {
  expect(() => held([1, 2], [1])).toThrow(RangeError)
})
