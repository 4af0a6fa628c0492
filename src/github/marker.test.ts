import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Marker, isLater, isSameComment, markerLine, readMarker } from './marker.ts'

const head = '1a2b3c4d5e'.repeat(4)
const marker: Marker = { suite: 'backend', job: 'judge (22)', head, run: 9001, attempt: 1 }

test('a marker is one hidden line', () => {
  expect(markerLine(marker)).toBe(
    `<!-- benchline suite=backend job=judge%20(22) head=${head} run=9001 attempt=1 -->`,
  )
})

test('whatever the names, the marker is one line that ends where it ends, and is read back as the same', () => {
  const name = fc.string({ unit: 'binary', maxLength: 400 })
  fc.assert(
    fc.property(name, name, (suite, job) => {
      const own = { ...marker, suite, job }
      const line = markerLine(own)
      expect(line).toMatch(/^<!-- [^\n]* -->$/u)
      expect(line.slice(4, -3)).not.toContain('--')
      const read = readMarker(`a comment\n${line}\n`)
      expect(read === undefined ? read : isSameComment(read, own)).toBe(true)
    }),
  )
})

test('names that would end a comment do not', () => {
  for (const job of ['-->', '--!>', 'a--b', '<!--', '>', ' ']) {
    expect(markerLine({ ...marker, job }).slice(4, -3)).not.toMatch(/--|>/u)
  }
})

test('long names that differ only at their end are told apart', () => {
  const [a, b] = ['a', 'b'].map((end) => ({ ...marker, job: `${'x'.repeat(500)}${end}` }))
  if (a === undefined || b === undefined) throw new Error('no markers')
  expect(isSameComment(a, b)).toBe(false)
  expect(isSameComment(a, readMarker(markerLine(a)) ?? b)).toBe(true)
})

test.each([
  'no marker at all',
  `${markerLine(marker)}\nand a reply below the quote`,
  `> ${markerLine(marker)}`,
  `<!-- benchline job=a head=${head} run=0 attempt=1 -->`,
  '<!-- benchline job=a head=zz run=1 attempt=1 -->',
  `<!-- benchline job=%E0%A4%A head=${head} run=1 attempt=1 -->`,
])('%j has none of ours', (body) => {
  expect(readMarker(body)).toBeUndefined()
})

test('another suite or job has another comment; a suite that is not known is any', () => {
  const { suite: _, ...unknown } = marker
  expect(isSameComment(marker, { ...marker, head: 'f'.repeat(40), run: 1 })).toBe(true)
  expect(isSameComment(marker, { ...marker, suite: 'frontend' })).toBe(false)
  expect(isSameComment(marker, { ...marker, job: 'judge (24)' })).toBe(false)
  expect(isSameComment(marker, unknown)).toBe(true)
})

test('a later run is later, and so is a repetition of the same', () => {
  expect(isLater({ ...marker, run: 9002 }, marker)).toBe(true)
  expect(isLater({ ...marker, attempt: 2 }, marker)).toBe(true)
  expect(isLater({ ...marker, run: 9000, attempt: 5 }, marker)).toBe(false)
  expect(isLater(marker, marker)).toBe(false)
})
