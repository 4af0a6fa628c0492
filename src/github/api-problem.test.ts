import { expect, test } from 'vitest'
import { problemOf } from './api-problem.ts'

test.each([
  [401, {}, 'Bad credentials', 'passing'],
  [403, {}, 'Resource not accessible by integration', 'forbidden'],
  [403, {}, 'Unable to create comment because issue is locked.', 'forbidden'],
  [403, { 'retry-after': '7' }, 'You have exceeded a secondary rate limit', 'passing'],
  [403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1030' }, 'API rate limit exceeded', 'passing'],
  [404, {}, 'Not Found', 'absent'],
  [410, {}, 'Gone', 'absent'],
  [409, {}, 'Conflict', 'passing'],
  [422, {}, 'Validation Failed', 'passing'],
  [429, {}, 'Too many requests', 'passing'],
  [451, {}, 'Unavailable for legal reasons', 'refused'],
  [500, {}, 'Server Error', 'passing'],
  [503, {}, 'Unavailable', 'passing'],
] as const)('%i %j %s is %s', (status, headers, message, kind) => {
  expect(problemOf({ status, headers, message }, 1000)).toMatchObject({ kind, status })
})

test.each([
  [{ 'retry-after': '7' }, 7],
  [{ 'retry-after': 7 }, 7],
  [{ 'retry-after': '-7' }, 0],
  [{ 'retry-after': 'Thu, 01 Jan 1970 00:17:10 GMT' }, 30],
  [{ 'retry-after': 'soon' }, undefined],
  [{ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1030' }, 30],
  [{ 'x-ratelimit-remaining': '1', 'x-ratelimit-reset': '1030' }, undefined],
  [{}, undefined],
])('%j asks to wait for %s s', (headers, wait) => {
  expect(problemOf({ status: 429, headers, message: '' }, 1000).wait).toBe(wait)
})

test('the message is short and without the address of the documentation', () => {
  const message = 'Not Found - https://docs.github.com/rest'
  expect(problemOf({ status: 404, headers: {}, message }, 0).message).toBe('404 Not Found')
  expect(problemOf({ status: 500, headers: {}, message: 'x'.repeat(9999) }, 0).message.length).toBeLessThan(
    400,
  )
})
