import { readFileSync, readdirSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { beginnings, damaged, isRefusedOrSound } from '../../../test/damaged-bytes.ts'
import type { Profile } from '../../model/profile.ts'
import { checkProfile } from './check-profile.ts'
import { lineProfilerText } from './line-profiler-text.ts'
import { lprof } from './lprof.ts'

const folder = new URL('../../../test/fixtures/profiles/', import.meta.url)
const bytesOf = (name: string): Uint8Array => Uint8Array.from(readFileSync(new URL(name, folder)))
const report = (name: string): Uint8Array => bytesOf(`line-profiler-text/${name}`)
const encoded = (text: string): Uint8Array => new TextEncoder().encode(text)

/** `path:line` → hits and seconds. */
const linesOf = (profile: Profile | undefined): Map<string, readonly [number | undefined, number]> =>
  new Map(
    profile?.lineRows.map(({ file, line, hits, values }) => [
      `${profile.files[file]?.path}:${line}`,
      [hits, values?.[0] ?? Number.NaN],
    ]),
  )

const ofPickles = readdirSync(new URL('line-profiler-text', folder)).filter(
  (name) => name.endsWith('.txt') && !name.startsWith('with-output'),
)

/** What the report says of each line, and how far it may be off: half of its last digit. */
test.each(ofPickles)('%s says what the .lprof file says', (name) => {
  const [, kind = '', rest = ''] = /^([a-z-]+)-(\d.*)\.txt$/u.exec(name) ?? []
  const side = rest.replace('-base', '-base.lprof').replace('-head', '-head.lprof')
  const exact = lprof.read(
    bytesOf(`lprof/${kind === 'module' || kind === 'no-zero' ? 'module' : 'marked'}-${side}`),
  )
  const bytes = report(name)
  expect(lineProfilerText.recognises(bytes)).toBe(true)
  const { profile, findings } = lineProfilerText.read(bytes)
  expect(findings).toEqual([])
  expect(profile === undefined ? 'refused' : checkProfile(profile)).toBeUndefined()
  const [told, known] = [linesOf(profile), linesOf(exact.profile)]
  expect([...told.keys()].toSorted()).toEqual([...known.keys()].toSorted())
  const total = [...known.values()].reduce((sum, [, seconds]) => sum + seconds, 0)
  for (const [line, [hits, seconds]] of known) {
    expect(told.get(line)?.[0]).toBe(hits)
    expect(Math.abs((told.get(line)?.[1] ?? 0) - seconds)).toBeLessThanOrEqual(0.000_51 * total + 0.6e-6)
  }
  if (kind === 'no-source' || kind === 'module' || kind === 'no-zero') return
  const names = ({ functions = [] }: Partial<Profile> = {}) =>
    functions.map(({ name: each, startLine }) => `${each} ${startLine}`)
  expect(new Set(names(profile))).toEqual(new Set(names(exact.profile)))
})

test.each(['with-output-4.2.0-3.11-base.txt', 'with-output-5.1.0-3.11-base.txt'])(
  '%s: what the program printed is passed over',
  (name) => {
    const { profile } = lineProfilerText.read(report(name))
    expect(linesOf(profile).get('/srv/shop/orders.py:29')?.[0]).toBe(300)
    expect(profile?.lineRows).toHaveLength(17)
  },
)

test('without its source a function has lines and no name', () => {
  const { profile } = lineProfilerText.read(report('no-source-5.1.0-3.11-base.txt'))
  expect(profile?.functions.map(({ name }) => name).toSorted()).toEqual(['Totals.add', 'total'])
  expect(profile?.lineRows.filter((row) => row.function === undefined)).toHaveLength(8)
})

test('line ends of Windows are as good', () => {
  const text = new TextDecoder().decode(report('report-5.1.0-3.11-base.txt'))
  const windows = encoded(text.replaceAll('\n', '\r\n'))
  expect(lineProfilerText.recognises(windows)).toBe(true)
  expect(lineProfilerText.read(windows)).toEqual(lineProfilerText.read(encoded(text)))
})

const block = (rows: string): string => `Timer unit: 1e-06 s

Total time: 0.0003 s
File: a.py
Function: f at line 1

Line #      Hits         Time  Per Hit   % Time  Line Contents
==============================================================
${rows}

`
const rows = `     1                                           def f():
     2         1        100.0    100.0     33.3      g()
     3         2        200.0    100.0     66.7      1 2 3 4 5`

test('takes text of the program for text', () => {
  const { profile } = lineProfilerText.read(encoded(block(rows)))
  expect([...linesOf(profile)]).toEqual([
    ['a.py:2', [1, expect.closeTo(1e-4, 6)]],
    ['a.py:3', [2, expect.closeTo(2e-4, 6)]],
  ])
})

test('leaves out hits that are rounded', () => {
  const { profile, findings } = lineProfilerText.read(
    encoded(block(rows.replace('        1   ', '1.23e+09   '))),
  )
  expect(findings).toMatchObject([{ code: 'rounded-hits', severity: 'note' }])
  expect(linesOf(profile).get('a.py:2')?.[0]).toBeUndefined()
  expect(linesOf(profile).get('a.py:3')?.[0]).toBe(2)
})

describe('refuses', () => {
  test.each([
    ['a report without rows', block('').slice(0, 100), 'wrong-line-profiler-text'],
    ['a report of nothing', 'Timer unit: 1e-06 s\n\n', 'empty-profile'],
    ['a function that never ran', block(rows.split('\n')[0] ?? '').replace('0.0003', '0'), 'empty-profile'],
    ['two reports', block(rows) + block(rows), 'wrong-line-profiler-text'],
    ['lines that are missing', block(rows.split('\n').slice(0, 2).join('\n')), 'wrong-line-profiler-text'],
    [
      'a row of half its numbers',
      block(rows.replace('    100.0     33.3', ' '.repeat(18))),
      'wrong-line-profiler-text',
    ],
    ['a unit of zero', block(rows).replace('1e-06', '0'), 'wrong-line-profiler-text'],
    ['a unit that is none', block(rows).replace('1e-06', '1.2.3'), 'wrong-line-profiler-text'],
    ['an impossible line', block(rows.replace('     3', '99999999')), 'wrong-line-profiler-text'],
    ['something else', 'Total time: 3 s', 'wrong-line-profiler-text'],
  ])('%s', (_, text, code) => {
    const { profile, findings } = lineProfilerText.read(encoded(text))
    expect(profile).toBeUndefined()
    expect(findings).toMatchObject([{ code, severity: 'error' }])
  })
})

test('a report that is cut within a function is refused', () => {
  const bytes = report('report-5.1.0-3.11-base.txt')
  const ends = new Set(
    beginnings(bytes)
      .map((part) => lineProfilerText.read(part).profile?.lineRows.length)
      .filter((length) => length !== undefined),
  )
  // `parse` and `lines` with four lines each, `total` with eight; `add` is the last.
  expect([...ends]).toEqual([4, 8, 16])
})

test('whatever happens to it, it is refused or sound', () => {
  fc.assert(
    fc.property(damaged(report('report-4.2.0-3.11-base.txt')), (bytes) => {
      expect(isRefusedOrSound(lineProfilerText.read(bytes))).toBe(true)
      expect(typeof lineProfilerText.recognises(bytes)).toBe('boolean')
    }),
    { numRuns: 1000 },
  )
})
