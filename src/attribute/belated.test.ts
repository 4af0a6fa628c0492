import { expect, test } from 'vitest'
import { changedBefore } from './belated.ts'

const text = [
  'def move(self):',
  '    kept = 0',
  '    copy = dict(self.kept)',
  '    copy["a"] += 1',
  '    self.kept = copy',
]
const textAt = (line: number): string => text[line - 1] ?? ''

test('what is told late was done by a changed line before it, rather by one that calls something', () => {
  expect(changedBefore(5, [2, 3, 4], textAt)).toBe(3)
  expect(changedBefore(5, [2, 4], textAt)).toBe(2)
  expect(changedBefore(2, [3, 4], textAt)).toBe(3)
  expect(changedBefore(2, [4, 5], textAt)).toBe(4)
  expect(changedBefore(2, [], textAt)).toBeUndefined()
})
