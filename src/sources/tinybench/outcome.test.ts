import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readOutcome } from './outcome.ts'

test('reads tasks in their order', () => {
  const tasks = [
    { name: 'b', median: 0.5 },
    { name: 'a', median: 1e-7 },
  ]
  expect(readOutcome(JSON.stringify({ tasks }))).toEqual({ kind: 'measured', tasks })
})

test.each([
  ['ERR_UNKNOWN_FILE_EXTENSION', 'import', false, true],
  ['ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX', 'import', true, true],
  ['ERR_MODULE_NOT_FOUND', 'run', false, false],
  ['ENOENT', 'import', false, false],
  [undefined, 'import', true, true],
])('an error %s at %s may be the loader’s: %s', (code, stage, syntax, loading) => {
  const error = { text: 'x', stage, syntax, ...(code !== undefined && { code }) }
  expect(readOutcome(JSON.stringify({ error }))).toEqual({ kind: 'failed', text: 'x', loading, code })
})

test.each([
  '',
  '[]',
  '{"tasks":[]}',
  '{"tasks":[{"name":"a","median":0}]}',
  '{"tasks":[{"name":"a","median":1},{"name":"b","median":-1}]}',
  '{"tasks":[{"name":"a","median":1e999}]}',
  '{"tasks":[{"name":1,"median":1}]}',
  '{"error":{}}',
])('%s is no outcome', (text) => {
  expect(readOutcome(text)).toBeUndefined()
})

test('no text makes it throw', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(['measured', 'failed', undefined]).toContain(readOutcome(text)?.kind)
    }),
    { seed: 4 },
  )
})
