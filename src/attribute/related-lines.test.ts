import { expect, test } from 'vitest'
import type { Identity } from './identify.ts'
import { outline } from './outline.ts'
import { relatedLine } from './related-lines.ts'

const text = `def main(lines):
    rows = load(lines)
    for row in rows:
        price(row)
        if row.dear:
            report(row)
    checksum(lines)
    print("done")
`
const found = outline('a.py', text)!
const head: Identity = {
  path: 'a.py',
  name: 'main',
  repository: true,
  module: false,
  uncertain: false,
  lines: { from: 1, to: 8 },
}
const related = (line: number, ...changed: number[]): boolean =>
  relatedLine(
    { pair: 0, head: { from: line, to: line }, touched: false },
    { head, how: 'same', touched: true, headerTouched: false },
    changed,
    () => found,
  )

test('what a changed line encloses, or shares a name with', () => {
  expect(related(4, 3)).toBe(true)
  expect(related(6, 5)).toBe(true)
  expect(related(3, 2)).toBe(true)
  expect(related(7, 1)).toBe(true)
})

test('not what merely stands in the same function', () => {
  expect(related(8, 2)).toBe(false)
  expect(related(7, 3)).toBe(false)
  expect(related(3, 8)).toBe(false)
  // A word of the language is no name.
  expect(related(8, 3, 5)).toBe(false)
})

test('where nothing is known, nothing is ruled out', () => {
  expect(related(8)).toBe(true)
  expect(relatedLine({ pair: 0, touched: false }, undefined, [3], () => found)).toBe(true)
})
