import { expect, test } from 'vitest'
import { columnsOf, padEnd, padStart, slices } from './columns.ts'
import { glue, wrap } from './wrap.ts'

test.each([
  ['', 0],
  ['wall', 4],
  ['日本語', 6],
  ['한국어', 6],
  ['ｆｕｌｌ', 8],
  ['e\u0301', 1],
  ['🚀', 2],
  ['👩‍💻', 2],
  ['🇩🇪', 2],
  ['❤️', 2],
  ['·┊│━●✗✓→…−µ', 11],
  ['العربية', 7],
])('%s takes %i columns', (text, columns) => {
  expect(columnsOf(text)).toBe(columns)
})

test('padding counts columns, not characters', () => {
  expect(padEnd('日本', 6)).toBe('日本  ')
  expect(padStart('日本', 6)).toBe('  日本')
  expect(padEnd('long', 2)).toBe('long')
})

test('slices are cut between characters and fit', () => {
  expect(slices('日本語', 4)).toEqual(['日本', '語'])
  expect(slices('abcdef', 4)).toEqual(['abcd', 'ef'])
  expect(slices('', 4)).toEqual([])
})

test('lines are broken at spaces; what belongs together stays together', () => {
  expect(wrap('one two three', 7)).toEqual(['one two', 'three'])
  expect(wrap('at least 3 % slower', 10)).toEqual(['at least', '3 % slower'])
  expect(wrap(`a${glue}b c`, 3)).toEqual(['a b', 'c'])
  expect(wrap('abcdefgh i', 4)).toEqual(['abcd', 'efgh', 'i'])
  expect(wrap('', 4)).toEqual([])
})
