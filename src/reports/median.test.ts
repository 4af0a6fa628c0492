import { expect, test } from 'vitest'
import { median } from './median.ts'

test('the middle value, or the mean of the two middle ones', () => {
  expect(median([3, 1, 2])).toBe(2)
  expect(median([4, 1, 2, 3])).toBe(2.5)
  expect(median([7])).toBe(7)
  expect(median([1.7e308, 1.7e308])).toBe(1.7e308)
})
