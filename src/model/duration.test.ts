import { expect, test } from 'vitest'
import { durationText } from './duration.ts'

test.each([
  [0.04, '0 s'],
  [0.46, '0.5 s'],
  [9.96, '10 s'],
  [90, '90 s'],
  [120, '2 min'],
  [372, '6 min 12 s'],
  [600, '10 min'],
  [5400, '90 min'],
  [9000, '2 h 30 min'],
])('%d seconds are %s', (seconds, text) => {
  expect(durationText(seconds)).toBe(text)
})
