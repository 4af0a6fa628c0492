import { expect, test } from 'vitest'
import { innermost } from './innermost.ts'

const python = [
  'open(path).close()',
  'for order in orders:',
  '    with open(path) as file:',
  '        file.write(order)',
  '    while open(lock):',
  '        pass',
  'for part in (',
  '    first,',
  '):',
  '    open(part)',
  'open(end)',
  'else_for = 1',
]
const script = ['const all = []', 'for (const one of rows) {', '  all.push(one)', '}', 'all.push(0)']
const every = (text: readonly string[]): readonly number[] => text.map((_, place) => place + 1)

test.each([
  ['in a loop before outside of it', python, [1, 3, 11], 3],
  ['the first of those that run as often', python, [1, 3, 4, 10], 3],
  ['in the inner loop', python, [3, 6], 6],
  ['in a loop whose head ends below', python, [1, 10], 10],
  ['outside of a loop that has ended', python, [11, 12], 11],
  ['where a loop begins it is not within it', python, [1, 2], 1],
  ['with braces', script, [1, 3, 5], 3],
  ['behind a brace', script, [4, 5], 4],
])('%s', (_, text, lines, line) => {
  expect(innermost(lines, every(text), text)).toBe(line)
})

test('there is none among none', () => {
  expect(innermost([], every(python), python)).toBeUndefined()
})

test('where the body is not known it is the first', () => {
  expect(innermost([3, 4], [], [])).toBe(3)
})
