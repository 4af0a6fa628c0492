import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PairColumns } from './pair-columns.ts'

test('every pair has one place, in the order in which they came', () => {
  const number = fc.oneof(fc.integer({ min: -1, max: 20 }), fc.integer())
  fc.assert(
    fc.property(fc.array(fc.tuple(number, number), { maxLength: 300 }), (pairs) => {
      const columns = new PairColumns()
      const places = pairs.map(([first, second]) => columns.placeOf(first, second))
      const different = [...new Set(pairs.map((pair) => pair.join(' ')))]
      expect(places).toEqual(pairs.map((pair) => different.indexOf(pair.join(' '))))
      const [first, second] = columns.done()
      expect(Array.from(first, (one, place) => `${one} ${second[place]}`)).toEqual(different)
    }),
  )
})

test('a square of a thousand by a thousand pairs', () => {
  const columns = new PairColumns()
  for (let first = 0; first < 1000; first += 1)
    for (let second = 0; second < 1000; second += 1) columns.placeOf(first, second)
  expect(columns.length).toBe(1e6)
  expect(columns.placeOf(999, 998)).toBe(999_998)
})
