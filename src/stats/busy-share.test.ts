import { expect, test } from 'vitest'
import { busyShare } from './busy-share.ts'

test('a program that computes is told from one that waits, on a busy machine too', () => {
  expect(busyShare([1, 1, 1, 1], [1, 1.05, 1.5, 2])).toBeCloseTo(0.75 / 1.05 + 0.25, 12)
  expect(busyShare([0.1, 0.1, 0.1], [1, 1.4, 2])).toBeLessThan(0.2)
})

test('where every run is disturbed, what each queued for tells, as far as it is known', () => {
  expect(busyShare([0.4, 0.4], [1, 1], [0.6, 0.58])).toBeGreaterThan(0.9)
  expect(busyShare([0.4, 0.4], [1, 1], [undefined, undefined])).toBe(0.4)
  expect(busyShare([0.1, 0.1], [1, 1], [0.3, 0.4])).toBeLessThan(0.2)
})

test('nothing to go by is no computing', () => {
  expect(busyShare([], [])).toBe(0)
  expect(busyShare([1], [0])).toBe(0)
})
