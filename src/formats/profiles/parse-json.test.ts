import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { isRecord, parseJson } from './parse-json.ts'

const parse = (text: string): unknown => parseJson(new TextEncoder().encode(text))

test('any JSON is its value, whatever quotes and brackets its strings hold', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = JSON.stringify(value)
      expect(parse(text)).toEqual({ value: JSON.parse(text) })
    }),
    { seed: 1, numRuns: 300 },
  )
  for (const text of ['"\\\\"', '"\\""', '["\\\\\\"[", "]"]', '"[[[["', '{"__proto__":{"a":1}}'])
    expect(parse(text)).toEqual({ value: JSON.parse(text) })
})

test('a key __proto__ is a key and changes no prototype', () => {
  const parsed = parse('{"__proto__":{"nodes":[1]}}')
  expect(Object.hasOwn(Object(Object(parsed).value), '__proto__')).toBe(true)
  expect(Object(Object(parsed).value).nodes).toBeUndefined()
  expect(Object.hasOwn(Object.prototype, 'nodes')).toBe(false)
})

test.each(['', '{', '[1,', '"a', '"a\\', '\\', 'NaN', '{"a":1}}', "{'a':1}", '[1e]'])(
  '%j is no JSON',
  (text) => {
    expect(parse(text)).toEqual({ because: 'it is no whole JSON text: it is damaged or cut off' })
  },
)

test('what would fill the memory is not even parsed', () => {
  const over = (part: string, count: number): unknown =>
    parseJson(new Uint8Array(Buffer.alloc(part.length * count, part)))
  expect(over('[', 20_001)).toEqual({ because: 'it is nested deeper than 20000 levels' })
  expect(over('[-1.25,10000000,', 20_001)).toEqual({ because: 'it is nested deeper than 20000 levels' })
  expect(over('[],', 2 ** 23 + 1)).toEqual({ because: 'it holds more values than fit into memory' })
  expect(over('"",', 2 ** 24 + 1)).toEqual({ because: 'it holds more values than fit into memory' })
  expect(over('1,', 2 ** 26 + 1)).toEqual({ because: 'it holds more values than fit into memory' })
})

test('bytes that are no UTF-8 are replaced', () => {
  expect(parseJson(Uint8Array.from([0x22, 0xff, 0x22]))).toEqual({ value: '\uFFFD' })
})

test('a record is an object that is no list', () => {
  expect([{}, Object.create(null), [], null, 'a', 7, undefined].map(isRecord)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
    false,
  ])
})
