import fc from 'fast-check'
import { expect, test } from 'vitest'
import { computingShare } from './computing-share.ts'

test('what is queued is not the time of the program', () => {
  expect(computingShare(0.4, 1, 0.5)).toBe(0.8)
  expect(computingShare(0.39, 1, 0.6)).toBeCloseTo(0.975, 12)
  // One that waits stays one that waits, however long it queues in between.
  expect(computingShare(0.05, 1, 0.45)).toBeCloseTo(1 / 11, 12)
})

test('no program computes more than all the time because its main thread queued', () => {
  // Threads or children computed while the main thread queued.
  expect(computingShare(0.6, 1, 0.9)).toBe(1)
  expect(computingShare(0.6, 1, 1)).toBe(1)
  expect(computingShare(0.6, 1, 1.2)).toBe(1)
  expect(computingShare(2, 1, 0.5)).toBe(2)
})

test('nothing to go by is no computing', () => {
  expect(computingShare(0, 1, 1)).toBe(0)
  expect(computingShare(1, 0, 0)).toBe(0)
})

const seconds = fc.double({ min: 1e-6, max: 1e3, noNaN: true })

test('without a queue it is the plain share to the last bit', () => {
  fc.assert(
    fc.property(seconds, seconds, (busy, elapsed) => {
      expect(computingShare(busy, elapsed)).toBe(busy / elapsed)
    }),
  )
})

test('a longer queue never lowers it, nor lifts it above what it is or 1', () => {
  fc.assert(
    fc.property(seconds, seconds, seconds, seconds, (busy, elapsed, queued, more) => {
      const share = computingShare(busy, elapsed, queued)
      expect(computingShare(busy, elapsed, queued + more)).toBeGreaterThanOrEqual(share)
      expect(share).toBeGreaterThanOrEqual(busy / elapsed)
      expect(share).toBeLessThanOrEqual(Math.max(1, busy / elapsed))
    }),
  )
})
