import { readFileSync, readdirSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { beginnings, damaged, isRefusedOrSound } from '../../../test/damaged-bytes.ts'
import type { Profile } from '../../model/profile.ts'
import { checkProfile } from './check-profile.ts'
import { lprof } from './lprof.ts'

const folder = new URL('../../../test/fixtures/profiles/lprof/', import.meta.url)
const fixture = (name: string): Uint8Array => Uint8Array.from(readFileSync(new URL(name, folder)))
const profileOf = (bytes: Uint8Array): Profile => {
  const { profile } = lprof.read(bytes)
  if (profile === undefined) throw new Error('refused')
  return profile
}
/** `job.py:31 total` → hits. */
const hitsOf = ({ lineRows, files, functions }: Profile): Record<string, number | undefined> =>
  Object.fromEntries(
    lineRows.map(({ file, line, function: place = -1, hits }) => [
      `${files[file]?.path.replace('/srv/shop/', '')}:${line} ${functions[place]?.name}`,
      hits,
    ]),
  )

const marked = readdirSync(folder).filter(
  (name) => name.startsWith('marked-') && name.endsWith('-base.lprof'),
)

test.each(marked)('%s has the lines of four functions', (name) => {
  const bytes = fixture(name)
  expect(lprof.recognises(bytes.subarray(0, 64 * 1024))).toBe(true)
  const profile = profileOf(bytes)
  expect(checkProfile(profile)).toBeUndefined()
  const add = name.includes('5.1.0') ? 'Totals.add' : 'add'
  expect(hitsOf(profile)).toMatchObject({
    'orders.py:29 parse': 2000,
    'orders.py:33 parse': 2000,
    'orders.py:17 lines': name.includes('4.0.3') ? 2000 : 2001,
    'orders.py:18 lines': name.includes('4.0.3') ? 1600 : 2000,
    'orders.py:19 lines': 400,
    'job.py:31 total': 1,
    'job.py:33 total': 1600,
    [`job.py:16 ${add}`]: 1600,
  })
  const { functions, lineRows, header } = profile
  expect(
    functions.map(({ name: each, startLine, uncertain }) => [each, startLine, uncertain]),
  ).toContainEqual(['total', 28, undefined])
  expect(header).toMatchObject({ tool: 'line_profiler', format: 'lprof', mode: 'lines' })
  const seconds = lineRows.reduce((sum, { values }) => sum + (values?.[0] ?? 0), 0)
  expect(seconds).toBeGreaterThan(0.002)
  expect(seconds).toBeLessThan(1)
})

test('tells the versions that miss hits from those that do not', () => {
  const old = lprof.read(fixture('marked-4.2.0-3.13-base.lprof'))
  const current = lprof.read(fixture('marked-5.1.0-3.13-base.lprof'))
  expect(old.profile?.header.toolVersion).toBe('before 5')
  expect(old.findings).toMatchObject([{ code: 'inexact-hits', severity: 'note' }])
  expect(current.profile?.header.toolVersion).toBe('5 or later')
  expect(current.findings).toEqual([])
})

test('sees the operation that moved into the loop', () => {
  const head = hitsOf(profileOf(fixture('marked-5.1.0-3.11-head.lprof')))
  expect(head['job.py:35 total']).toBe(1600)
})

test('marks generated code and leaves out what never ran', () => {
  const { functions } = profileOf(fixture('module-5.1.0-3.11-base.lprof'))
  expect(functions.filter(({ uncertain }) => uncertain).map(({ name }) => name)).toEqual([
    '__create_fn__.<locals>.__init__',
  ])
  expect(functions.map(({ name }) => name)).not.toContain('__create_fn__.<locals>.__eq__')
})

test('an empty profile is an error', () => {
  expect(lprof.read(fixture('unmarked-5.1.0-3.11-base.lprof'))).toEqual({
    findings: [
      {
        code: 'empty-profile',
        severity: 'error',
        text: 'the .lprof file names no function: none was marked',
        remedy: 'Mark functions that run with @profile, or name modules with kernprof -p.',
      },
    ],
  })
})

/** Pickle of a LineStats with these opcodes as its timings and unit. */
const stats = (
  timings: string,
  unit = '473e112e0be826d695',
  of = 'line_profiler.line_profiler',
): Uint8Array => {
  const text = (value: string): string =>
    `8c${value.length.toString(16).padStart(2, '0')}${Buffer.from(value).toString('hex')}`
  const hex = `8004${text(of)}${text('LineStats')}9329817d28${text('timings')}${timings}${text('unit')}${unit}75622e`
  return Uint8Array.from(Buffer.from(hex, 'hex'))
}
const key = '8c01614b018c0166' // 'a', 1, 'f'

describe('refuses', () => {
  test.each([
    ['another class', stats('7d', undefined, 'os'), 'wrong-lprof'],
    ['no unit', stats('7d', '4e'), 'wrong-lprof'],
    ['a unit of zero', stats('7d', '470000000000000000'), 'wrong-lprof'],
    ['a unit that is no number', stats('7d', '477ff8000000000000'), 'wrong-lprof'],
    ['a list of functions', stats('5d'), 'wrong-lprof'],
    ['a function without a name', stats(`7d4b015d73`), 'wrong-lprof'],
    ['a function without lines', stats(`7d${key}874e73`), 'wrong-lprof'],
    ['a line of two numbers', stats(`7d${key}875d4b014b01866173`), 'wrong-lprof'],
    ['a line of negative hits', stats(`7d${key}875d4b014affffffff4b01876173`), 'wrong-lprof'],
    ['a line of half a hit', stats(`7d${key}875d4b01473fe00000000000004b01876173`), 'wrong-lprof'],
    [
      'an endless time',
      stats(`7d${key}875d4b014b01477ff000000000000087617 3`.replace(' ', '')),
      'wrong-lprof',
    ],
    ['no functions', stats('7d'), 'empty-profile'],
    ['functions that never ran', stats(`7d${key}875d73`), 'empty-profile'],
    ['another pickle', Uint8Array.from([0x80, 4, 0x4e, 0x2e]), 'wrong-lprof'],
    ['no pickle', Uint8Array.from([1, 2, 3]), 'broken-pickle'],
  ])('%s', (_, bytes, code) => {
    const { profile, findings } = lprof.read(bytes)
    expect(profile).toBeUndefined()
    expect(findings).toMatchObject([{ code, severity: 'error' }])
  })

  test('every beginning of a file', () => {
    const bytes = fixture('marked-5.1.0-3.13-base.lprof')
    expect(beginnings(bytes).map((part) => lprof.read(part).findings[0]?.code)).toEqual(
      beginnings(bytes).map(() => 'broken-pickle'),
    )
  })
})

test('adds what is told twice of one line', () => {
  const profile = profileOf(stats(`7d${key}875d284b014b024b03874b014b054b07876573`))
  expect(profile.lineRows).toMatchObject([{ line: 1, hits: 7, function: 0 }])
  expect(profile.lineRows[0]?.values?.[0]).toBeCloseTo(1e-8, 12)
})

test.each(['marked-5.1.0-3.13-base.lprof', 'module-4.2.0-3.11-head.lprof'])(
  'whatever happens to %s, it is refused or sound',
  (name) => {
    fc.assert(
      fc.property(damaged(fixture(name)), (bytes) => {
        expect(isRefusedOrSound(lprof.read(bytes))).toBe(true)
        expect(typeof lprof.recognises(bytes)).toBe('boolean')
      }),
      { numRuns: 1000 },
    )
  },
)
