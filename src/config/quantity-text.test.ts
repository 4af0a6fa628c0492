import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseQuantity } from '../model/unit.ts'
import { quantityText } from './quantity-text.ts'

test.each([
  [0.03, '1', '3%'],
  [0.005, '1', '0.5%'],
  [600, 's', '10m'],
  [90, 's', '90s'],
  [0.25, 's', '250ms'],
  [0.0000015, 's', '1.5us'],
  [1.2345678, 's', '1.23457s'],
  [300 * 2 ** 20, 'B', '300MiB'],
  [1000, 'B', '1000B'],
  [5000, 'count', '5000count'],
  [0, 's', '0s'],
  [0, '1', '0%'],
])('%d %s is %s', (value, unit, text) => {
  expect(quantityText(value, unit)).toBe(text)
})

test('what it writes, a configuration reads as the same quantity', () => {
  const quantity = fc.tuple(
    fc.double({ min: 1e-6, max: 1e9, noNaN: true }),
    fc.constantFrom('s', 'B', '1', 'count'),
  )
  fc.assert(
    fc.property(quantity, ([value, unit]) => {
      const read = parseQuantity(quantityText(value, unit))
      expect(read?.unit).toBe(unit)
      // Six digits are shown; a byte cannot be split further.
      expect(Math.abs((read?.value ?? 0) / value - 1)).toBeLessThan(1e-5)
    }),
  )
})
