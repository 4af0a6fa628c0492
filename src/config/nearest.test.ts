import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { distance, nearest } from './nearest.ts'

test.each([
  ['', '', 0],
  ['', 'abc', 3],
  ['kitten', 'sitting', 3],
  ['benchmark', 'benchmarks', 1],
  ['tiem', 'time', 1],
  // Optimal string alignment edits no part twice; the unrestricted distance would be 2.
  ['ca', 'abc', 3],
])('from %j to %j it is %i steps', (a, b, steps) => {
  expect(distance(a, b)).toBe(steps)
})

test('it is as far back as forth, nothing to itself, and never more than the longer word', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 })
  fc.assert(
    fc.property(word, word, (a, b) => {
      const steps = distance(a, b)
      expect(distance(b, a)).toBe(steps)
      expect(steps === 0).toBe(a === b)
      expect(steps).toBeLessThanOrEqual(Math.max(a.length, b.length))
      expect(steps).toBeGreaterThanOrEqual(Math.abs(a.length - b.length))
    }),
  )
})

const keys = ['run', 'time-limit', 'threshold', 'budget', 'gate', 'env', 'pass-env', 'working-directory']

test.each([
  ['rnu', 'run'],
  ['treshold', 'threshold'],
  ['timeLimit', 'time-limit'],
  ['time_limit', 'time-limit'],
  ['TIME LIMIT', 'time-limit'],
  ['workdir', undefined],
  ['passenv', 'pass-env'],
  ['xyz', undefined],
  ['', undefined],
  ['threshold'.repeat(100), undefined],
])('%j is near to %j', (word, expected) => {
  expect(nearest(word, keys)).toBe(expected)
})
