import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { logRatio, onGrid } from './log-ratio.ts'

const positive = fc.double({ min: 1e-12, max: 1e12, noNaN: true })

test('the logarithm, to eleven digits', () => {
  expect(logRatio(2, 1)).toBeCloseTo(Math.LN2, 10)
  expect(logRatio(1e300, 1e-300)).toBeCloseTo(600 * Math.LN10, 8)
  expect(Object.is(logRatio(3, 3), 0)).toBe(true)
})

test('swapping turns the sign, to the last bit', () => {
  fc.assert(
    fc.property(positive, positive, (a, b) => {
      expect(logRatio(a, b)).toBe(0 - logRatio(b, a))
    }),
  )
})

test('equal ratios are equal, however they are scaled', () => {
  expect(new Set([1, 3, 7, 1e-9, 123.456].map((unit) => logRatio(1.1 * unit, unit))).size).toBe(1)
})

test('numbers on the grid add up exactly', () => {
  fc.assert(
    fc.property(fc.double({ min: -50, max: 50, noNaN: true }), (value) => {
      const [on, margin] = [onGrid(value), onGrid(Math.log1p(0.01))]
      expect(on - margin + margin).toBe(on)
      expect(Math.abs(on - value)).toBeLessThanOrEqual(2 ** -37)
    }),
  )
})
