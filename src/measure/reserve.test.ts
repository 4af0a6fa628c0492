import { expect, test } from 'vitest'
import { controlPairs } from './reserve.ts'

test.each([
  ['twelve where there is time', 600, 1, 12],
  ['as many as take 30 % of it', 30, 1, 9],
  ['eight at least', 27, 1, 8],
  ['none where eight would take more', 26, 1, 0],
  ['none where there is no time', 0, 1, 0],
  ['twelve of what takes no time', 1, 0, 12],
])('%s', (_, seconds, cost, pairs) => {
  expect(controlPairs(seconds, cost)).toBe(pairs)
})
