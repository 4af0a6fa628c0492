import { expect, test } from 'vitest'
import { renamed, renamesOf } from './renames.ts'

test('text of base with the names of head', () => {
  const renames = renamesOf([
    ['Books.change', 'Books.move_balance'],
    ['same', 'same'],
    ['<lambda>', 'named'],
  ])
  expect(renamed('self.change(change_rate, "change")', renames)).toBe(
    'self.move_balance(change_rate, "move_balance")',
  )
  expect(renames.size).toBe(1)
})

test('a name that became two different ones says nothing', () => {
  expect(
    renamesOf([
      ['A.run', 'A.go'],
      ['B.run', 'B.walk'],
    ]).size,
  ).toBe(0)
})
