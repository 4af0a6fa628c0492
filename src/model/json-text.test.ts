import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readJson, sameJson, writeJson, type Json } from './json-text.ts'

const tree = fc.letrec<{ tree: Json }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    fc.string({ unit: 'grapheme' }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.array(tie('tree')),
    fc.dictionary(
      fc.string().filter((key) => key !== '__proto__'),
      tie('tree'),
    ),
  ),
})).tree

const ordered = (value: Json): Json => {
  if (typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map((one: Json) => ordered(one))
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, one]) => [key, one === undefined ? one : ordered(one)]))
}

test('the same are those that are written alike, but for the order of keys', () => {
  fc.assert(
    fc.property(tree, tree, (a, b) => {
      expect(sameJson(a, b)).toBe(writeJson(ordered(a), false) === writeJson(ordered(b), false))
      const again = readJson(writeJson(a, false))
      expect('value' in again && sameJson(a, again.value as Json)).toBe(true)
    }),
  )
  expect(sameJson({ a: 1, b: [0] }, { b: [0], a: 1 })).toBe(true)
  expect(sameJson({ a: 1, b: undefined }, { a: 1 })).toBe(true)
  expect(sameJson([0], [-0])).toBe(false)
  expect(sameJson([1], [1, 2])).toBe(false)
  expect(sameJson({ a: 1 }, { a: 1, b: 2 })).toBe(false)
  expect(sameJson([], {})).toBe(false)
})

test('what is written is read back bit for bit, in lines or compact', () => {
  fc.assert(
    fc.property(tree, fc.boolean(), (value, lines) => {
      const read = readJson(writeJson(value, lines))
      expect(read).toEqual({ value })
    }),
  )
})

test('negative zero and the smallest and longest numbers survive', () => {
  const values = [-0, 0, 5e-324, 1.7976931348623157e308, 0.1 + 0.2, 1 / 3, 1e21, 123456789012345680000]
  const read = readJson(writeJson(values, false))
  if (!('value' in read)) throw new Error('not read')
  expect((read.value as number[]).every((value, index) => Object.is(value, values[index]))).toBe(true)
})

test('a number that JSON cannot say is refused, an absent field is absent', () => {
  expect(() => writeJson({ a: [Number.NaN] }, true)).toThrow('NaN')
  expect(() => writeJson(-Infinity, false)).toThrow('-Infinity')
  expect(writeJson({ a: undefined, b: 1 }, false)).toBe('{"b":1}')
})

test('outer levels stand on lines of their own, inner ones do not', () => {
  expect(writeJson({ a: 1, rows: [{ b: { c: [1, 2] } }, { b: {} }] }, true)).toBe(
    '{\n  "a": 1,\n  "rows": [\n    {"b": {"c": [1, 2]}},\n    {"b": {}}\n  ]\n}',
  )
})

test.each([
  ['{"a": [1, 2', 'truncated', 1, 12],
  ['{"a": "x', 'truncated', 1, 9],
  ['', 'truncated', 1, 1],
  ['{\n  "a": NaN }', 'syntax', 2, 8],
  ['{"a": tru', 'truncated', 1, 10],
  ['[1.', 'truncated', 1, 4],
  ['["a\nb"]', 'syntax', 1, 2],
  ['["\\x"]', 'syntax', 1, 2],
  ['[01]', 'syntax', 1, 2],
  ['[1,]', 'syntax', 1, 4],
  ['{"a" 1}', 'syntax', 1, 6],
  ['{"a":1,}', 'syntax', 1, 8],
  ['{} x', 'syntax', 1, 4],
  ['[}', 'syntax', 1, 2],
])('refuses %j as %s with its place', (text, kind, line, column) => {
  expect(readJson(text)).toMatchObject({ problem: { kind, line, column } })
})

test.each([
  ['{"b": [{"\\u005f_proto__" : 1}]}', 'forbidden-key'],
  ['{"__proto__":{}}', 'forbidden-key'],
  ['{"__proto__":1, "__proto__": 2}', 'forbidden-key'],
  ['['.repeat(100), 'too-deep'],
  ['['.repeat(10_000_000), 'too-deep'],
  [`${'{"a":'.repeat(50)}1${'}'.repeat(50)}`, 'too-deep'],
])('refuses hostile text %#', (text, kind) => {
  expect(readJson(text)).toMatchObject({ problem: { kind } })
})

test('"__proto__" as a value is only a word', () => {
  expect(readJson('{"name":"__proto__"}')).toEqual({ value: { name: '__proto__' } })
})

test('it agrees with the parser of the language on what JSON is', () => {
  const near = fc
    .tuple(
      tree,
      fc.nat(),
      fc.constantFrom('', ',', '"', '1', '}', '[', ':', '-', 'e', '\\', 'null', ' ', '\n'),
    )
    .map(([value, at, noise]) => {
      const text = JSON.stringify(value)
      const place = at % (text.length + 1)
      return text.slice(0, place) + noise + text.slice(place + (at % 3))
    })
  fc.assert(
    fc.property(near, (text) => {
      const parses = ((): boolean => {
        try {
          JSON.parse(text)
          return true
        } catch {
          return false
        }
      })()
      const read = readJson(text)
      expect('value' in read).toBe(parses)
    }),
    { numRuns: 2000 },
  )
})

test('long strings and long lists are read', () => {
  const long = {
    text: 'x\\"'.repeat(2_000_000),
    list: Array.from({ length: 100_000 }, (_, index) => index / 3),
  }
  expect(readJson(JSON.stringify(long))).toEqual({ value: long })
})
