import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseQuantity, toBase } from './unit.ts'

test.each([
  ['250ms', 0.25, 's'],
  ['1.5 GiB', 1.5 * 2 ** 30, 'B'],
  ['3%', 0.03, '1'],
  ['10m', 600, 's'],
  ['4kB', 4000, 'B'],
  ['7 µs', 7e-6, 's'],
])('%s', (text, value, unit) => {
  expect(parseQuantity(text)).toEqual({ value, unit })
})

test.each(['250', 'ms', '1e3ms', '-1s', '1 parsec', '', '1.2.3s', '١s'])('%s is no quantity', (text) => {
  expect(parseQuantity(text)).toBeUndefined()
})

test('a unit without a scale is kept', () => {
  expect(toBase(12, 'ops/s')).toEqual({ value: 12, unit: 'ops/s' })
})

test('decimal quantities come out as they would be typed in base units', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000 }), (milliseconds) => {
      expect(toBase(milliseconds, 'ms').value).toBe(milliseconds / 1000)
    }),
  )
})
