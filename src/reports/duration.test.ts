import { expect, test } from 'vitest'
import { durationText } from './duration.ts'
import { glue } from './wrap.ts'

test.each([
  [0.26, '0.3 s'],
  [9, '9 s'],
  [90, '90 s'],
  [119.7, '2 min'],
  [372.4, '6 min 12 s'],
  [600, '10 min'],
  [5400, '90 min'],
  [7200, '2 h'],
  [9000, '2 h 30 min'],
  [10_799, '3 h'],
])('%d s is %s', (seconds, text) => {
  expect(durationText(seconds).replaceAll(glue, ' ')).toBe(text)
})
