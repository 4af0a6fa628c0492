import { expect, test } from 'vitest'
import { ProfileBuilder } from '../formats/profiles/profile-builder.ts'
import type { Profile } from '../model/profile.ts'
import { callsOf } from './calls-of.ts'

const root = '/srv/copy'

function profile(
  ...rows: readonly (readonly [path: string, name: string, calls: number, uncertain?: true])[]
): Profile {
  const builder = new ProfileBuilder([])
  rows.forEach(([path, name, calls, uncertain = false], index) => {
    const place = builder.function(name, { path, startLine: index + 1, uncertain })
    builder.functionRows.push({ function: place, calls })
  })
  return builder.done({ tool: 'cProfile', format: 'pstats' })
}

const shop = profile(
  [`${root}/etl.py`, 'normalise', 1000],
  [`${root}/etl.py`, 'total', 7],
  [`${root}/src/deep/etl.py`, 'load', 3],
  [`${root}/shop/__init__.py`, 'open', 2],
  ['main.py', 'main', 1],
  ['/usr/lib/python3.11/json/encoder.py', 'encode', 50],
  [`${root}/two.py`, '__init__', 5],
  [`${root}/two.py`, '__init__', 6],
  [`${root}/two.py`, '<lambda>', 9, true],
)

test.each([
  ['etl.normalise', 1000],
  ['etl.Cart.total', 7],
  ['deep.etl.load', 3],
  ['etl.load', 3],
  ['src.deep.etl.load', 3],
  ['shop.open', 2],
  ['main.main', 1],
])('%s was called %d times', (name, calls) => {
  expect(callsOf(name, shop, root)).toEqual({ value: calls, found: true, ambiguous: false })
})

test.each([
  'etl.missing',
  'normalise',
  'other.normalise',
  'json.encoder.encode',
  'encoder.encode',
  'copy.etl.normalise',
])('%s is none of the repository', (name) => {
  expect(callsOf(name, shop, root)).toEqual({ found: false, ambiguous: false })
})

test('a name that several functions have is ambiguous', () => {
  expect(callsOf('two.A.__init__', shop, root)).toMatchObject({ ambiguous: true, found: true })
})

test('what several functions may hide behind is ambiguous', () => {
  expect(callsOf('two.<lambda>', shop, root).ambiguous).toBe(true)
})
