import { readFileSync, readdirSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { damaged, isRefusedOrSound } from '../../../test/damaged-bytes.ts'
import type { Profile } from '../../model/profile.ts'
import { checkProfile } from './check-profile.ts'
import { mprof } from './mprof.ts'
import { readProfile } from './read-profile.ts'

const folder = new URL('../../../test/fixtures/profiles/mprof/', import.meta.url)
const bytesOf = (name: string): Uint8Array => Uint8Array.from(readFileSync(new URL(name, folder)))
const files = Object.keys(JSON.parse(readFileSync(new URL('fixtures.json', folder), 'utf8')))
const encode = (...lines: readonly string[]): Uint8Array =>
  new TextEncoder().encode(lines.map((line) => `${line}\n`).join(''))
const profileOf = (bytes: Uint8Array): Profile => {
  const { profile, findings } = mprof.read(bytes)
  if (profile === undefined) throw new Error(JSON.stringify(findings))
  expect(findings).toEqual([])
  return profile
}

test('every file has its line in fixtures.json', () => {
  expect(readdirSync(folder).filter((name) => name.endsWith('.dat'))).toEqual(files)
})

test.each(files)('%s is read', (name) => {
  const bytes = bytesOf(name)
  const lines = new TextDecoder().decode(bytes).trimEnd().split('\n')
  const count = (word: string): number => lines.filter((line) => line.startsWith(`${word} `)).length
  expect(mprof.recognises(bytes.subarray(0, 64 * 1024))).toBe(true)
  const profile = profileOf(bytes)
  expect(checkProfile(profile)).toBeUndefined()
  const [own, ...children] = profile.series
  expect(own).toMatchObject({ name: 'rss', unit: 'B' })
  expect(own!.points).toHaveLength(count('MEM'))
  expect(own!.points[0]![0]).toBe(0)
  expect(children.flatMap(({ points }) => points)).toHaveLength(count('CHLD'))
  const calls = profile.functionRows.reduce((sum, row) => sum + (row.calls ?? 0), 0)
  expect(calls).toBe(count('FUNC'))
  expect(profile.header).toMatchObject({ tool: 'memory_profiler', format: 'mprof', samples: count('MEM') })
})

test.each(files.filter((name) => name.includes('functions')))(
  '%s tells the calls of marked functions',
  (name) => {
    const profile = profileOf(bytesOf(name))
    const rows = profile.functionRows.map((row) => [profile.functions[row.function]!.name, row.calls])
    expect(rows).toEqual([
      ['orders.parse', 120],
      ['orders.lines', 1],
      ['job.total', 1],
      ['job.add', 96],
    ])
    const [total, add] = [profile.functionRows[2]!.total!, profile.functionRows[3]!.total!]
    expect(total[0]).toBeGreaterThan(add[0]!)
  },
)

test.each(files.filter((name) => name.includes('children')))('%s tells one child from the other', (name) => {
  const { series } = profileOf(bytesOf(name))
  expect(series.map((each) => each.name).slice(0, 2)).toEqual(['rss', 'rss of child 1'])
})

test('reads every kind of line into base units', () => {
  const profile = profileOf(
    encode(
      'CMDLINE python "my job.py"',
      'MEM 3.929688 1795368448.0161',
      'MEM 9.679688 1795368448.0481',
      'CHLD 12906 6.500000 1795368448.0491',
      'CHLD 12905 1.000000 1795368448.0492',
      'FUNC job.total 20.0000 1795368448.0200 24.0000 1795368448.0300 0',
      'FUNC job.total 24.0000 1795368448.0300 22.5000 1795368448.0320 0',
      'MEM 0.000000 1795368448.0841',
      'CHLD 12906 7.500000 1795368448.0851',
    ),
  )
  expect(profile.series).toEqual([
    {
      name: 'rss',
      unit: 'B',
      points: [
        [0, 4_120_577],
        [0.032, 10_149_889],
        [0.068, 0],
      ],
    },
    {
      name: 'rss of child 1',
      unit: 'B',
      points: [
        [0.033, 6.5 * 2 ** 20],
        [0.069, 7.5 * 2 ** 20],
      ],
    },
    { name: 'rss of child 2', unit: 'B', points: [[0.0331, 2 ** 20]] },
  ])
  const [row] = profile.functionRows
  expect(row?.calls).toBe(2)
  expect(row?.total?.[0]).toBeCloseTo(0.012, 9)
  expect(row?.total?.slice(1)).toEqual([4 * 2 ** 20, 1.5 * 2 ** 20])
  expect(profile.header).toMatchObject({ at: 1795368448.0161, duration: 0.068 })
})

test('a call within a call of the same function is counted, but its time only once', () => {
  const profile = profileOf(
    encode(
      'FUNC job.walk 11.0000 2.0000 12.0000 3.0000 1',
      'FUNC job.walk 10.0000 1.0000 13.0000 4.0000 0',
      'FUNC job.walk 13.0000 4.0000 13.0000 4.5000 0',
      // In another thread, at the same time.
      'FUNC job.walk 13.0000 4.2500 14.0000 5.0000',
    ),
  )
  expect(profile.functionRows).toEqual([{ function: 0, calls: 4, total: [4, 4 * 2 ** 20, 0] }])
})

test('reads line ends of Windows, and names that nobody else has', () => {
  const text =
    'MEM 1.000000 1.0000\r\nFUNC .a block 1.0000 1.0000 1.0000 1.5000 0\r\nFUNC a.__proto__ 1.0000 1.0000 1.0000 1.5000 0\r\n'
  const profile = profileOf(new TextEncoder().encode(text))
  expect(profile.functions.map(({ name }) => name)).toEqual(['.a block', 'a.__proto__'])
})

describe('refuses', () => {
  const lines = ['CMDLINE python job.py', 'MEM 3.929688 1795368448.0161', 'MEM 9.679688 1795368448.0481']
  test.each([
    ['a last line that is cut off', encode(...lines).subarray(0, -3)],
    ['a last line without its end', encode(...lines).subarray(0, -1)],
    ['an empty line', encode(...lines, '')],
    ['a line of something else', encode(...lines, 'mprof: Sampling memory every 0.1s')],
    ['a number in another notation', encode(...lines, 'MEM 1e3 1795368448.0481')],
    ['no number', encode(...lines, 'MEM nan 1795368448.0481')],
    ['two runs in one file', encode(...lines, ...lines)],
    ['a call that ends before it begins', encode(...lines, 'FUNC job.total 1.0000 3.0000 1.0000 2.0000 0')],
  ])('%s', (_, bytes) => {
    const { profile, findings } = mprof.read(bytes)
    expect(profile).toBeUndefined()
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([['wrong-mprof', 'error']])
  })

  test.each([
    ['memory that could not be read', encode(...lines, 'MEM -1.000000 1795368449.0000')],
    ['time that runs backwards', encode(...lines, 'MEM 1.000000 1795368440.0000')],
    ['a run of which nothing was seen', encode('CMDLINE python job.py')],
  ])('%s', async (_, bytes) => {
    const read = await readProfile(bytes, { formats: [mprof], format: mprof })
    expect(read.profile).toBeUndefined()
    expect(read.findings.map(({ code }) => code)).toEqual(['unusable-profile'])
  })

  test('more lines than the memory would hold', () => {
    const { findings } = mprof.read(new Uint8Array(2 ** 23).fill(0x0a))
    expect(findings.map(({ code }) => code)).toEqual(['too-large'])
  })
})

test('keeps every point where it was', () => {
  const points = fc.array(fc.tuple(fc.nat({ max: 10_000 }), fc.nat({ max: 10 ** 9 })), { minLength: 1 })
  fc.assert(
    fc.property(points, (list) => {
      let now = 0
      const at = list.map(([step]) => (now += step))
      const lines = list.map(
        ([, size], place) =>
          `MEM ${(size / 1e6).toFixed(6)} ${(1_795_368_448 + at[place]! / 1e4).toFixed(4)}`,
      )
      const [series] = profileOf(encode(...lines)).series
      const expected = list.map(([, size], place) => [
        (at[place]! - at[0]!) / 1e4,
        Math.round(Number((size / 1e6).toFixed(6)) * 2 ** 20),
      ])
      expect(series?.points).toEqual(expected)
    }),
    { seed: 1, numRuns: 150 },
  )
})

test('whatever happens to a file, it is refused or sound', async () => {
  const word = fc.constantFrom(
    'MEM',
    'CHLD',
    'FUNC',
    'CMDLINE',
    'x',
    '1',
    '-1',
    '1.0000',
    '2.5000',
    '7.000000',
  )
  const hostile = fc.oneof(
    damaged(bytesOf('0.61.0-py3.11-children.dat')),
    damaged(bytesOf('0.61.0-py3.11-functions.dat').subarray(0, 2000)),
    fc
      .array(fc.array(word, { maxLength: 7 }), { maxLength: 8 })
      .map((lines) => encode(...lines.map((words) => words.join(' ')))),
    fc.uint8Array({ maxLength: 200 }),
  )
  await fc.assert(
    fc.asyncProperty(hostile, async (bytes) => {
      mprof.recognises(bytes)
      mprof.read(bytes)
      const read = await readProfile(bytes, { formats: [mprof], format: mprof })
      expect(isRefusedOrSound(read)).toBe(true)
      if (read.profile !== undefined) expect(checkProfile(read.profile)).toBeUndefined()
    }),
    { seed: 2, numRuns: 200 },
  )
})
