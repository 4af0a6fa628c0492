import fc from 'fast-check'
import { expect, test } from 'vitest'
import { median } from './median.ts'
import { normalQuantile } from './normal-quantile.ts'
import { seededRandom } from './random.ts'
import { spreadBeyondError } from './spread-beyond-error.ts'

const exactly = (values: readonly number[], error = 0) => values.map((value) => ({ value, error }))

test('the worked example, and the ends', () => {
  expect(spreadBeyondError(exactly([3, -3, 3]))).toBeCloseTo(3 / Math.sqrt(0.778465), 9)
  expect(spreadBeyondError(exactly([3, -3, 3], 4))).toBe(0)
  expect(spreadBeyondError([])).toBe(0)
  expect(spreadBeyondError(exactly([0, 0, 0]))).toBe(0)
  // With equal errors the variances subtract.
  const alone = spreadBeyondError(exactly([1, -2, 3, 0.5, -1]))
  expect(spreadBeyondError(exactly([1, -2, 3, 0.5, -1], 1)) ** 2).toBeCloseTo(alone ** 2 - 1, 9)
})

test('scale and sign: twice the values and errors have twice the spread, and turned ones the same', () => {
  const measured = fc.array(
    fc.record({
      value: fc.double({ min: -1, max: 1, noNaN: true }),
      error: fc.double({ min: 0, max: 0.5, noNaN: true }),
    }),
    { maxLength: 30 },
  )
  fc.assert(
    fc.property(measured, (all) => {
      const found = spreadBeyondError(all)
      const twice = all.map(({ value, error }) => ({ value: 2 * value, error: 2 * error }))
      expect(spreadBeyondError(twice)).toBeCloseTo(2 * found, 9)
      expect(spreadBeyondError(all.map(({ value, error }) => ({ value: -value, error })))).toBe(found)
      // Larger errors never leave more over.
      expect(
        spreadBeyondError(all.map(({ value, error }) => ({ value, error: error + 0.1 }))),
      ).toBeLessThanOrEqual(found + 1e-12)
    }),
  )
})

test('normal values with errors of many sizes: the middle of many estimates is the truth, wild ones or not', () => {
  const random = seededRandom(11)
  const normal = (): number => normalQuantile(Math.max(1e-12, random()))
  const estimate = (wild: boolean): number =>
    spreadBeyondError(
      Array.from({ length: 10 }, (_, index) => {
        const error = 0.2 + index / 10
        return {
          value: wild && index === 9 ? 40 : normal() + error * normal(),
          error: wild && index === 9 ? 0.2 : error,
        }
      }),
    )
  const all = (wild: boolean): number => median(Array.from({ length: 2000 }, () => estimate(wild)))
  expect(all(false)).toBeGreaterThan(0.9)
  expect(all(false)).toBeLessThan(1.05)
  // One value of ten forty times too large: a fifth more, where an ordinary deviation would be 12.
  expect(all(true)).toBeLessThan(1.5)
})
