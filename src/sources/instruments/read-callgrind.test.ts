import { readFileSync, readdirSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { readCallgrind } from './read-callgrind.ts'

const folder = new URL('../../../test/fixtures/callgrind/', import.meta.url)
const bytes = (name: string): Buffer => readFileSync(new URL(name, folder))
const c = bytes('c.out').toString()

test.each([
  ['a C program', c, { total: 626_916, allocations: 1, loading: 122_146 }],
  [
    'python',
    gunzipSync(bytes('python.out.gz')).toString(),
    { total: 27_683_934, allocations: 922, loading: 2_100_370 },
  ],
  [
    'node',
    gunzipSync(bytes('node.out.gz')).toString(),
    { total: 4_620_085, allocations: 4084, loading: 2_409_162 },
  ],
])('%s: all its instructions, those of the loader, and its allocations', (_, text, expected) => {
  expect(readCallgrind(text)).toEqual(expected)
})

test('forked children have only what they did themselves', () => {
  const totals = new Map(
    readdirSync(new URL('fork/', folder)).map((name) => [
      name,
      readCallgrind(bytes(`fork/${name}`).toString())?.total,
    ]),
  )
  // Seven instructions a round: 1,000,000 before the forks and 100,000 after them, 500,000 in each child.
  expect(totals.get('out.16769.1')).toBe(7_122_137)
  expect([totals.get('out.16782'), totals.get('out.16783')]).toEqual([3_501_366, 3_501_366])
  const sum = [...totals.values()].reduce((all = 0, one) => all + (one ?? NaN), 0)
  expect(sum).toBeGreaterThan(7 * 2_100_000)
  expect(sum).toBeLessThan(7 * 2_100_000 + 130_000)
})

test("allocations are calls of any of the allocator's functions, each process its own", () => {
  const totals = new Map(
    readdirSync(new URL('allocate/', folder)).map((name) => [
      name,
      readCallgrind(bytes(`allocate/${name}`).toString())?.allocations,
    ]),
  )
  expect(Object.fromEntries(totals)).toEqual({
    'out.8381.1': 1000,
    'out.8381.2': 0,
    'out.8381': 3,
    'out.8388': 500,
  })
})

test('one that asks another of them allocates once, and the loader by itself', () => {
  const text = (object: string, caller: string, callee: string): string =>
    `version: 1\nevents: Ir\nob=(1) ${object}\nfn=(1) ${caller}\n0 5\ncfn=(2) ${callee}\ncalls=7 0\n0 9\nfn=(2)\n0 9\ntotals: 14\n`
  const of = (...parts: Parameters<typeof text>): number | undefined =>
    readCallgrind(text(...parts))?.allocations
  expect(of('/bin/work', 'main', 'malloc')).toBe(7)
  expect(of('/bin/work', 'main', 'malloc_info')).toBe(0)
  expect(of('/lib/ld-musl-x86_64.so.1', 'calloc', 'malloc')).toBe(0)
  expect(of('/lib/ld-linux-x86-64.so.2', 'main', 'malloc')).toBe(0)
  // Numbers beyond what a double holds are no count.
  expect(
    readCallgrind(text('/bin/work', 'main', 'malloc').replace('calls=7', 'calls=9007199254740993')),
  ).toBe(undefined)
})

test.each([
  ['nothing', ''],
  ['the half that was written when it was killed', c.slice(0, c.length / 2)],
  ['a file without its total', c.replace(/^totals:.*$/mu, '')],
  ['a total that is no number', c.replace(/^totals:.*$/mu, 'totals: many')],
  ['a total beyond what a double holds', c.replace(/^totals:.*$/mu, 'totals: 99007199254740993')],
  ['two totals, as of two processes in one file', `${c}\n${c}`],
  ['simulated caches', c.replace('events: Ir', 'events: Ir Dr Dw I1mr')],
  ['another event', c.replace('events: Ir', 'events: Dr')],
  ['a later version', c.replace('version: 1', 'version: 2')],
  ['another file', '{"totals": 5}'],
])('%s is refused', (_, text) => {
  expect(readCallgrind(text)).toBeUndefined()
})

test('costs that do not add up leave the total and say nothing of loading', () => {
  expect(readCallgrind(c.replace(/^totals:.*$/mu, 'totals: 700000'))).toEqual({
    total: 700_000,
    allocations: 1,
  })
})

test('the loader of musl is its C library, so what it does is not taken for loading', () => {
  const musl = c.replaceAll('ld-linux-x86-64.so.2', 'ld-musl-x86_64.so.1')
  expect(readCallgrind(musl)).toEqual({ total: 626_916, allocations: 1, loading: 0 })
  const old = c.replaceAll('ld-linux-x86-64.so.2', 'ld-2.31.so')
  expect(readCallgrind(old)).toEqual({ total: 626_916, allocations: 1, loading: 122_146 })
})
