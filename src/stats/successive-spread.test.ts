import { expect, test } from 'vitest'
import { median } from './median.ts'
import { normalQuantile } from './normal-quantile.ts'
import { seededRandom } from './random.ts'
import { successiveSpread } from './successive-spread.ts'

test('the worked example, and too few values', () => {
  expect(successiveSpread([1, 1.1, 1, 1.1, 1])).toBeCloseTo(1.4826 * Math.log(1.1), 9)
  expect(successiveSpread([1, 2, 3, 4])).toBeUndefined()
  expect(successiveSpread([1, 0, 2, 0, 3, 0])).toBeUndefined()
  expect(successiveSpread([2, 2, 2, 2, 2])).toBe(0)
})

test('it is √2 times the noise of one run, and a drift or a step of the level hardly shows', () => {
  const random = seededRandom(5)
  const values = (level: (index: number) => number): number[] =>
    Array.from(
      { length: 20 },
      (_, index) => level(index) * Math.exp(0.05 * normalQuantile(Math.max(1e-12, random()))),
    )
  const middle = (level: (index: number) => number): number =>
    median(Array.from({ length: 400 }, () => successiveSpread(values(level)) ?? 0))
  expect(middle(() => 1) / (0.05 * Math.SQRT2)).toBeCloseTo(1, 1)
  expect(middle((index) => (index < 10 ? 1 : 2)) / middle(() => 1)).toBeLessThan(1.1)
  expect(middle((index) => 1 + index / 200) / middle(() => 1)).toBeLessThan(1.1)
})
