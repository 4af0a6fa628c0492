import { expect, test } from 'vitest'
import { applied } from './history.ts'

test('a commit adds files and edits them in place, in order', () => {
  const edits = {
    a: [
      ['one', '$& two'],
      ['two', 'three'],
    ],
  } as const
  expect(applied({ a: 'one\n', b: 'x' }, { message: 'm', adds: { c: 'y' }, edits })).toEqual({
    a: '$& three\n',
    b: 'x',
    c: 'y',
  })
})

const edit = (from: string) => applied({ a: 'one one two' }, { message: 'm', edits: { a: [[from, 'x']] } })

test('an edit that does not fit exactly once is refused', () => {
  expect(edit('two')).toEqual({ a: 'one one x' })
  expect(() => edit('one')).toThrow('a does not have exactly once: one')
  expect(() => edit('three')).toThrow('exactly once: three')
})
