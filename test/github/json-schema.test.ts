import { expect, test } from 'vitest'
import { mismatches } from './json-schema.ts'

const none = (): never => {
  throw new Error('no references here')
}
test.each([
  [{ type: 'string' }, 'x', 1],
  [{ type: 'integer' }, 1, 1.5],
  [{ type: 'number' }, 1.5, '1.5'],
  [{ type: 'boolean' }, false, 'false'],
  [{ type: 'object' }, {}, []],
  [{ type: 'array' }, [], {}],
  [{ type: 'string', nullable: true }, null, 1],
  [{ type: 'string' }, '', null],
  [{ enum: ['a', 'b'] }, 'a', 'c'],
  [{ minLength: 2 }, 'ab', 'a'],
  [{ maxLength: 2 }, '\u{1F600}\u{1F600}', 'abc'],
  [{ minItems: 1 }, [1], []],
  [{ maxItems: 1 }, [1], [1, 2]],
  [{ minimum: 1 }, 1, 0],
  [{ maximum: 1 }, 1, 2],
  [{ pattern: '^a' }, 'ab', 'ba'],
  [{ required: ['a'] }, { a: null }, {}],
  [{ properties: { a: { type: 'string' } } }, { a: 'x', b: 1 }, { a: 1 }],
  [{ properties: { a: {} }, additionalProperties: false }, { a: 1 }, { a: 1, b: 1 }],
  [{ additionalProperties: { type: 'string' } }, { a: 'x' }, { a: 1 }],
  [{ items: { type: 'string' } }, ['x'], ['x', 1]],
  [{ allOf: [{ minimum: 1 }, { maximum: 3 }] }, 2, 4],
  [{ anyOf: [{ type: 'string' }, { type: 'number' }] }, 1, true],
  [{ oneOf: [{ minimum: 1 }, { minimum: 5 }] }, 2, 6],
  [{ format: 'date-time' }, '2026-01-01T00:00:00Z', '2026-01-01'],
  [{ format: 'uri' }, 'http://x/{y}', 'x y'],
  [{ format: 'email' }, 'a@b', 'a'],
])('%j takes %j and refuses %j', (schema, good, bad) => {
  expect(mismatches(good, schema, none)).toEqual([])
  expect(mismatches(bad, schema, none)).not.toEqual([])
})

test('a keyword that is not known is an error', () => {
  expect(() => mismatches(1, { multipleOf: 2 }, none)).toThrow('multipleOf')
})
