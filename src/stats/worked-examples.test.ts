/** The worked example that each function of this folder carries in its description. */
import * as simple from 'simple-statistics'
import { expect, test } from 'vitest'
import { at } from './at.ts'
import { binomialTail } from './binomial-tail.ts'
import { crossDifferences } from './cross-differences.ts'
import { detectableDeviation } from './detectable-deviation.ts'
import { detectableChange } from './detectable-change.ts'
import { groupSequentialLevels } from './group-sequential.ts'
import { hodgesLehmannShift } from './hodges-lehmann-shift.ts'
import { hodgesLehmann } from './hodges-lehmann.ts'
import { holm } from './holm.ts'
import { horner } from './horner.ts'
import { incompleteBeta } from './incomplete-beta.ts'
import { logGamma } from './log-gamma.ts'
import { lowMean } from './low-mean.ts'
import { medianLowerBound } from './median-lower-bound.ts'
import { median } from './median.ts'
import { normalQuantile } from './normal-quantile.ts'
import { normalTail } from './normal-tail.ts'
import { pairError } from './pair-error.ts'
import { pairScores } from './pair-scores.ts'
import { pairsNeeded } from './pairs-needed.ts'
import { predictionBounds } from './prediction-bounds.ts'
import { predictionTail } from './prediction-tail.ts'
import { prediction } from './prediction.ts'
import { rankSumCut } from './rank-sum-cut.ts'
import { rankSumNull } from './rank-sum-null.ts'
import { rankSumTail } from './rank-sum-tail.ts'
import type { RankedSums } from './ranked-sums.ts'
import { remembered } from './remembered.ts'
import { signedRankCut } from './signed-rank-cut.ts'
import { signedRankNull } from './signed-rank-null.ts'
import { signedRankTail } from './signed-rank-tail.ts'
import { smallestPairs } from './smallest-pairs.ts'
import { spread } from './spread.ts'
import { studentQuantile } from './student-quantile.ts'
import { studentTail } from './student-tail.ts'
import { trimmedMean } from './trimmed-mean.ts'

const listed = (sums: RankedSums): number[] =>
  Array.from({ length: sums.count }, (_, index) => sums.at(index + 1))

test('plain numbers', () => {
  expect(median([3, 1, 2, 10])).toBe(2.5)
  expect(() => median([])).toThrow(RangeError)
  expect(spread([1, 1, 2, 2, 4, 6, 9])).toBe(1.4826)
  expect(horner([1, 2, 3], 2)).toBe(17)
  expect(() => at([1], 1)).toThrow(RangeError)
})

test('where most values are one number, the spread is that of the rest', () => {
  expect(spread([1, 1, 1, 1, 7])).toBe(simple.sampleStandardDeviation([1, 1, 1, 1, 7]))
  expect(spread([4, 4, 4])).toBe(0)
  expect(spread([4])).toBe(0)
})

test('median and spread agree with simple-statistics', () => {
  const values = [0.3, 0.1, 0.7, 0.2, 0.9, 0.45]
  expect(median(values)).toBe(simple.median(values))
  expect(spread(values)).toBeCloseTo(1.4826 * simple.medianAbsoluteDeviation(values), 14)
})

test('distributions', () => {
  expect(normalTail(3.5)).toBeCloseTo(2.3262907903552504e-4, 15)
  expect(normalQuantile(1e-20)).toBeCloseTo(-9.26234008979841, 13)
  expect(logGamma(5)).toBeCloseTo(Math.log(24), 13)
  expect(incompleteBeta(0.5, 2, 3)).toBeCloseTo(11 / 16, 14)
  expect(binomialTail(10, 2, 0.5)).toBeCloseTo(56 / 1024, 14)
  expect(studentTail(2.0150483733330233, 5)).toBeCloseTo(0.05, 12)
  expect(studentQuantile(0.95, 5)).toBeCloseTo(2.015048373333023, 10)
  const { low, high } = predictionBounds([9, 10, 11], 0.95)
  expect([low.toFixed(3), high.toFixed(3)]).toEqual(['6.628', '13.372'])
  expect(prediction([9, 10, 11])).toEqual({ center: 10, scale: Math.sqrt(4 / 3), freedom: 2 })
  expect(predictionTail([9, 10, 11], high)).toBeCloseTo(0.05, 9)
  expect(predictionTail([9, 10, 11], low)).toBeCloseTo(0.95, 9)
  expect([9.9, 10, 10.1].map((value) => predictionTail([10, 10, 10], value))).toEqual([1, 1, 0])
  const twenty = { scale: 0.04 * Math.sqrt(1 + 1 / 20), freedom: 19 }
  const design = { margin: 0.01, alpha: 0.01, power: 0.95 }
  expect(detectableDeviation(twenty, design).toFixed(3)).toBe('0.206')
})

test('signed rank', () => {
  expect(signedRankTail([1, 2, 3, 4, 5])).toBe(1 / 32)
  expect(signedRankTail([1, 2, -3, 4])).toBe(5 / 16)
  expect(signedRankTail([])).toBe(1)
  expect(signedRankNull(5, 1)).toBe(2 / 32)
  expect([signedRankCut(5, 0.05), signedRankCut(4, 0.05)]).toEqual([1, 0])
})

test('zeros count against the claim', () => {
  expect(signedRankTail([0, 2, 3, 4, 5])).toBe(2 / 32)
  expect(signedRankTail([0, 0, 0])).toBe(1)
})

const twoAndHalfBelow = (n: number): number =>
  (n * (n + 1)) / 4 - 2.5 * Math.sqrt((n * (n + 1) * (2 * n + 1)) / 24)
const fiveOfNine = (n: number): number[] =>
  Array.from({ length: n }, (_, i) => (i % 9 < 5 ? 1 : -1) * (1 + (i % 50)))

test('the approximations above 500 pairs carry on where the exact tables end', () => {
  const exact = signedRankNull(500, twoAndHalfBelow(500))
  expect(signedRankNull(501, twoAndHalfBelow(501)) / exact).toBeCloseTo(1, 1.5)
  expect(signedRankTail(fiveOfNine(501)) / signedRankTail(fiveOfNine(500))).toBeCloseTo(1, 1)
})

test('rank sum', () => {
  expect(rankSumTail([1, 2], [3, 4, 5])).toBeCloseTo(1 / 10, 15)
  expect(rankSumNull(3, 2, 0)).toBeCloseTo(1 / 10, 15)
  expect(rankSumCut(5, 5, 0.05)).toBe(5)
  expect(rankSumTail([4, 4, 4], [4, 4])).toBe(1)
})

test('Hodges–Lehmann', () => {
  expect(hodgesLehmann([1, 2, 6]).value).toBe(2.75)
  expect(hodgesLehmann([1, 2, 6]).interval(0.95)).toEqual({ low: -Infinity, high: Infinity })
  expect(hodgesLehmann([3]).value).toBe(3)
  expect(listed(crossDifferences([2, 1], [8, 4]))).toEqual([2, 3, 6, 7])
  expect(hodgesLehmannShift([1, 2], [4, 8]).value).toBe(4.5)
})

test('neighbouring doubles are told apart', () => {
  const [one, next, third] = [1, 1 + Number.EPSILON, 1 + 2 * Number.EPSILON]
  expect(listed(crossDifferences([0], [third, one, next]))).toEqual([one, next, third])
  expect(listed(crossDifferences([0], [third, next]))).toEqual([next, third])
})

test('bounds of the median', () => {
  const values = [10, 1, 9, 2, 8, 3, 7, 4, 6, 5]
  expect(medianLowerBound(values, 0.95)).toBe(2)
  expect(medianLowerBound(values.slice(0, 5), 0.95)).toBe(1)
  expect(medianLowerBound(values.slice(0, 4), 0.95)).toBe(-Infinity)
})

test('means that wild values do not move', () => {
  expect(lowMean([5, 1, 9, 2, 3])).toBe(2.75)
  expect([lowMean([4]), lowMean([4, 2]), lowMean([4, 2, 9])]).toEqual([4, 3, 3])
  expect(trimmedMean([1, 100, 3, 2, 4])).toBe(3)
  expect([trimmedMean([7]), trimmedMean([1, 2, 3, 6])]).toEqual([7, 3])
  expect(() => lowMean([])).toThrow(RangeError)
  expect(() => trimmedMean([])).toThrow(RangeError)
})

test('the error of few pairs is held by what was expected of them', () => {
  const noise = { own: 0.03, prior: 0.06, pairs: 10, weight: 30 }
  expect(pairError(noise).toFixed(4)).toBe('0.0188')
  expect(pairError({ ...noise, weight: 0 })).toBeCloseTo((1.1 * 0.03) / Math.sqrt(10), 14)
  expect(pairError({ ...noise, pairs: 0 })).toBe(Infinity)
  expect(pairError({ own: 0, prior: 0, pairs: 0, weight: 0 })).toBe(Infinity)
})

test('scores of pairs', () => {
  const third = 1 / Math.sqrt(3)
  const [sizes, ranks] = pairScores([0, 0, 0], [1, 1, -1]).map((row) => [...row])
  sizes?.forEach((size, pair) => expect(size).toBeCloseTo([third, third, -third][pair]!, 14))
  // Places in the pooled six: −1 is 0.5, the zeros share 2.5, the ones lie in the slower half and count as 3.
  const length = Math.sqrt(0.5 ** 2 + 0.5 ** 2 + 2 ** 2)
  ranks?.forEach((rank, pair) => expect(rank).toBeCloseTo([0.5, 0.5, -2][pair]! / length, 14))
  // Five times the typical difference says nothing, where it stands among many.
  expect(pairScores([0, 0, 0], [1, 1, 5])[0]![2]).toBe(0)
})

test('looks', () => {
  const levels = groupSequentialLevels(0.01, [0.25, 0.5, 0.75, 1])
  expect(levels.map((level) => level.toFixed(5))).toEqual(['0.00059', '0.00195', '0.00390', '0.00652'])
  expect(groupSequentialLevels(0.01, [1])).toEqual([0.01])
})

test('Holm, and a family larger than the list', () => {
  expect(holm([0.01, 0.04, 0.03])).toEqual([0.03, 0.06, 0.06])
  expect(holm([0.01], 50)).toEqual([0.5])
  expect(holm([])).toEqual([])
})

test('what it takes', () => {
  expect([smallestPairs(1, 0.01), smallestPairs(50, 0.01)]).toEqual([7, 13])
  expect(smallestPairs(1, 2 ** -7)).toBe(7)
  const design = { spread: 0.047, margin: 0.01, alpha: 0.01 / 5, power: 0.95 }
  expect(detectableChange(design, 45).toFixed(3)).toBe('0.047')
  expect(pairsNeeded({ ...design, threshold: 0.05 })).toBe(40)
  expect(detectableChange(design, 8)).toBe(Infinity)
  expect(detectableChange({ ...design, spread: 0 }, 9)).toBeCloseTo(0.01, 12)
  expect(pairsNeeded({ ...design, threshold: 0.01 })).toBe(Infinity)
  expect(pairsNeeded({ ...design, spread: 0, threshold: 0.03 })).toBe(9)
})

test('the last few results are remembered, older ones made again', () => {
  let made = 0
  const square = remembered(2, (n = 0) => {
    made += 1
    return n * n
  })
  expect([square(3), square(3), square(4), square(5), square(3)]).toEqual([9, 9, 16, 25, 9])
  expect(made).toBe(4)
})
