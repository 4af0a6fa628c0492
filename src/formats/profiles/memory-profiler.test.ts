import { readFileSync, readdirSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { damaged, isRefusedOrSound } from '../../../test/damaged-bytes.ts'
import type { Profile } from '../../model/profile.ts'
import { checkProfile } from './check-profile.ts'
import { memoryProfiler } from './memory-profiler.ts'
import { readProfile } from './read-profile.ts'

const folder = new URL('../../../test/fixtures/profiles/memory-profiler/', import.meta.url)
const bytesOf = (name: string): Uint8Array => Uint8Array.from(readFileSync(new URL(name, folder)))
const files = Object.keys(JSON.parse(readFileSync(new URL('fixtures.json', folder), 'utf8')))
const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const mebibytes = (count: number): number => Math.round(count * 2 ** 20)

const profileOf = (bytes: Uint8Array): Profile => {
  const { profile, findings } = memoryProfiler.read(bytes)
  if (profile === undefined) throw new Error(JSON.stringify(findings))
  return profile
}

type Line = readonly [hits: number | undefined, ...values: number[]]

/** `orders.py:29` → how often it was run, and resident, grown and released bytes where they are known. */
const linesOf = (profile: Profile): Record<string, Line> =>
  Object.fromEntries(
    profile.lineRows.map(({ file, line, hits, values = [] }) => [
      `${profile.files[file]!.path.split('/').at(-1)}:${line}`,
      [hits, ...values] as const,
    ]),
  )
const callsOf = (profile: Profile): Record<string, number | undefined> =>
  Object.fromEntries(
    profile.functionRows.map(({ function: place, calls }) => {
      const { name, startLine } = profile.functions[place]!
      return [`${name}:${startLine}`, calls]
    }),
  )

const heading = [
  'Line #    Mem usage    Increment  Occurrences   Line Contents',
  '=============================================================',
]
const pad = (text: string | number, width: number): string => String(text).padStart(width)
/** A row as `show_results` writes it. */
const row = (
  line: number,
  contents: string,
  numbers?: readonly [number, number, number],
  digits = 3,
): string => {
  const [memory, increment, occurrences] = numbers ?? []
  const size = (value: number | undefined): string =>
    value === undefined ? '' : `${value.toFixed(digits).padStart(digits + 4)} MiB`
  return `${pad(line, 6)} ${pad(size(memory), 12)} ${pad(size(increment), 12)}  ${pad(occurrences ?? '', 10)}   ${contents}`
}
const table = (...rows: readonly string[]): string =>
  ['Filename: /srv/shop/job.py', '', ...heading, ...rows, '', '', ''].join('\n')
const total = [row(4, 'def total(kept):', [20, 40, 2]), row(5, '    return sum(kept)', [24.5, 4.25, 2])]

test('every file has its line in fixtures.json', () => {
  expect(readdirSync(folder).filter((name) => name.endsWith('.txt'))).toEqual(files)
})

test.each(files)('%s is read', (name) => {
  const bytes = bytesOf(name)
  expect(memoryProfiler.recognises(bytes.subarray(0, 64 * 1024))).toBe(true)
  const profile = profileOf(bytes)
  expect(checkProfile(profile)).toBeUndefined()
  expect(profile.header).toEqual({
    tool: 'memory_profiler',
    format: 'memory-profiler',
    mode: 'rss',
    threads: 'main',
  })
})

test.each(files.filter((name) => !name.includes('every-call')))('%s counts what the job does', (name) => {
  const isHead = name.includes('head')
  const count = name.includes('printed') ? 300 : 1000
  // Every fifth line says the same as the one before.
  const kept = (count * 4) / 5
  const profile = profileOf(bytesOf(name))
  expect(callsOf(profile)).toEqual(
    isHead
      ? { 'parse:29': count, 'total:31': 1, 'add:18': kept }
      : { 'parse:27': count, 'total:28': 1, 'add:15': kept },
  )
  const hits = Object.fromEntries(Object.entries(linesOf(profile)).map(([line, [times]]) => [line, times]))
  expect(hits).toMatchObject(
    isHead
      ? { 'orders.py:29': count, 'job.py:34': kept + 1, 'job.py:35': kept, 'job.py:36': kept }
      : { 'orders.py:27': count, 'job.py:31': 1, 'job.py:32': kept + 1, 'job.py:33': kept },
  )
  // The line that calls the marked `add`, and every `def`, was given the memory of the whole process each time.
  const unknown = Object.entries(linesOf(profile)).filter(([, values]) => values.length === 1)
  expect(unknown.map(([line]) => line)).toEqual(
    isHead
      ? ['orders.py:29', 'job.py:31', 'job.py:37', 'job.py:18']
      : ['orders.py:27', 'job.py:28', 'job.py:34', 'job.py:15'],
  )
  const { findings } = memoryProfiler.read(bytesOf(name))
  expect(findings.map(({ code, severity }) => [code, severity])).toEqual([['memory-growth-unknown', 'note']])
  expect(findings[0]?.text).toContain('1 line took')
})

test('adds up the tables of every call, and finds them behind what the program printed', () => {
  const name = '0.61.0-py3.11-every-call.txt'
  const profile = profileOf(bytesOf(name))
  expect(profile.files.map(({ path }) => path)).toEqual(['/srv/market/shelves.py'])
  expect(callsOf(profile)).toEqual({ 'fill:5': 2 })
  expect(linesOf(profile)).toEqual({
    'shelves.py:5': [2],
    'shelves.py:7': [54, mebibytes(53.051), mebibytes(32.133) + mebibytes(16), 0],
    'shelves.py:8': [2, mebibytes(21.176), 0, mebibytes(32.125) + mebibytes(15.879)],
    'shelves.py:9': [2, mebibytes(21.176), 0, 0],
  })
  expect(memoryProfiler.read(bytesOf(name)).findings).toEqual([])
})

test('reads a table in the middle of other output, at any precision and with either line end', () => {
  const rows = [
    row(9, '@retry(times=3)'),
    row(10, '@profile', [20, 20, 1], 1),
    row(11, 'async def größe(kept):'),
    row(12, ''),
    row(13, '    12.5 MiB is no number here'),
    row(14, '    return sum(kept)', [1234567.8, 497246.2, 20000], 1),
  ]
  for (const end of ['\n', '\r\n']) {
    const text = `reading…\n12 orders${table(...rows)}done`.replaceAll('\n', end)
    const profile = profileOf(encode(text))
    expect(callsOf(profile)).toEqual({ 'größe:9': 1 })
    expect(linesOf(profile)).toEqual({
      'job.py:10': [1],
      'job.py:14': [20_000, mebibytes(1234567.8), mebibytes(497246.2), 0],
    })
  }
})

test('reads lines whose blanks at the end were lost', () => {
  const text = table(...total, '     6', row(7, '    x = 1', [24.5, 0, 1]))
  expect(Object.keys(linesOf(profileOf(encode(text))))).toEqual(['job.py:4', 'job.py:5', 'job.py:7'])
})

test('what is no function begins with its first line', () => {
  const profile = profileOf(encode(table(row(4, 'key = profile(lambda entry: entry)', [20, 20, 3]))))
  expect(profile.functions).toEqual([{ name: '<lambda>', file: 0, startLine: 4, uncertain: true }])
  expect(callsOf(profile)).toEqual({ '<lambda>:4': 3 })
})

describe('refuses', () => {
  const whole = table(...total)
  test.each([
    ['nothing', ''],
    ['other output', '16000 customer61 80517 13 5016\n'],
    ['a table without a file', whole.replace('Filename: /srv/shop/job.py\n', '')],
    ['a table without its line', whole.replace(/^=+\n/mu, '')],
    ['a table without rows', table()],
    ['a row that is none', whole.replace('24.500', '24,500')],
    ['a row that ends early', `${whole.slice(0, whole.lastIndexOf('MiB'))}\n\n`],
    ['a row before the one above', table(...total.toReversed())],
    ['a line beyond all lines', table(row(99_999_999, 'def total():', [1, 1, 1]))],
    ['text where the table should end', whole.replace('\n\n\n', '\nall done\n\n')],
    ['a file that was cut off', whole.slice(0, whole.lastIndexOf('sum'))],
    ['a file that was cut off after a line', whole.trimEnd() + '\n'],
  ])('%s', (_, text) => {
    const { profile, findings } = memoryProfiler.read(encode(text))
    expect(profile).toBeUndefined()
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['wrong-memory-profiler', 'error'],
    ])
  })

  test('more lines than the memory would hold', () => {
    const { profile, findings } = memoryProfiler.read(new Uint8Array(2 ** 23).fill(0x0a))
    expect(profile).toBeUndefined()
    expect(findings.map(({ code }) => code)).toEqual(['too-large'])
  })
})

const numbers = fc.tuple(
  fc.integer({ min: 10, max: 4000 }),
  fc.integer({ min: -500, max: 9 }),
  fc.integer({ min: 1, max: 99_999 }),
)

test('reads what memory_profiler writes, whatever the numbers', () => {
  fc.assert(
    fc.property(fc.array(fc.option(numbers), { minLength: 1, maxLength: 12 }), (list) => {
      const rows = list.map((each, place) => row(place + 2, '    step()', each ?? undefined))
      const lines = linesOf(profileOf(encode(table(row(1, 'def main():', [10, 10, 1]), ...rows))))
      const expected = list.flatMap((each, place) =>
        each === null
          ? []
          : [
              [
                `job.py:${place + 2}`,
                [
                  each[2],
                  mebibytes(each[0]),
                  mebibytes(Math.max(0, each[1])),
                  mebibytes(Math.max(0, -each[1])),
                ],
              ],
            ],
      )
      expect(lines).toEqual({ 'job.py:1': [1], ...Object.fromEntries(expected) })
    }),
    { seed: 1, numRuns: 150 },
  )
})

test('whatever happens to a file, it is refused or sound', async () => {
  const hostile = fc.oneof(
    damaged(bytesOf('0.61.0-py3.11-base-printed.txt')),
    fc
      .array(fc.constantFrom(...table(...total).split('\n'), '   7', 'x'), { maxLength: 30 })
      .map((lines) => encode(lines.join('\n'))),
    fc.uint8Array({ maxLength: 200 }),
  )
  await fc.assert(
    fc.asyncProperty(hostile, async (bytes) => {
      memoryProfiler.recognises(bytes)
      memoryProfiler.read(bytes)
      const read = await readProfile(bytes, { formats: [memoryProfiler], format: memoryProfiler })
      expect(isRefusedOrSound(read)).toBe(true)
      if (read.profile !== undefined) expect(checkProfile(read.profile)).toBeUndefined()
    }),
    { seed: 2, numRuns: 200 },
  )
})

test('a file that is looked at as a whole is its top, with no calls of its own', () => {
  const profile = profileOf(
    encode(table(row(1, 'import pandas', [60, 37.5, 1]), row(2, ''), row(3, 'def total(kept):', [60, 0, 1]))),
  )
  expect(profile.functions.map(({ name }) => name)).toEqual(['<module>'])
  expect(callsOf(profile)).toEqual({})
  expect(linesOf(profile)['job.py:1']).toEqual([1, mebibytes(60), mebibytes(37.5), 0])
})
