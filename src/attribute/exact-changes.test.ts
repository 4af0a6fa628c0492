import { expect, test } from 'vitest'
import { gitDiff } from '../../test/git-diff.ts'
import { ProfileBuilder } from '../formats/profiles/profile-builder.ts'
import { exactChanges } from './exact-changes.ts'
import { identify } from './identify.ts'
import { lineMap } from './line-map.ts'
import { match } from './match.ts'

const text = 'def one(x):\n    return x + 1 + 2 + 3\n\n\ndef two(x):\n    return [one(y) for y in x]\n'
const later = text.replace('def two', '# A comment.\n\ndef two')
interface Run {
  readonly one?: number
  readonly two?: number
  readonly lambda?: number
  readonly library?: number
  readonly hits?: number
}
const startOf = (source: string, part: string): number =>
  source.split('\n').findIndex((line) => line.includes(part)) + 1

function sideOf(source: string, runs: readonly Run[]) {
  const profiles = runs.map((run) => {
    const builder = new ProfileBuilder([{ name: 'allocated', unit: 'B', nature: 'exact', additive: true }])
    const path = '/srv/a.py'
    const add = (
      calls: number | undefined,
      name: string,
      place: { path: string; startLine: number; uncertain?: boolean },
    ): void => {
      if (calls !== undefined)
        builder.functionRows.push({ function: builder.function(name, place), calls, self: [calls * 8] })
    }
    add(run.one, 'one', { path, startLine: startOf(source, 'def one') })
    add(run.two, 'two', { path, startLine: startOf(source, 'def two') })
    add(run.lambda, '<lambda>', { path, startLine: startOf(source, 'def two'), uncertain: true })
    add(run.library, 'loads', { path: '/usr/lib/python3.11/json.py', startLine: 1 })
    if (run.hits !== undefined) {
      const own = builder.function('two', { path, startLine: startOf(source, 'def two') })
      builder.lineRows.push({
        file: builder.file(path),
        line: startOf(source, 'for y in x'),
        function: own,
        hits: run.hits,
      })
    }
    return builder.done({ tool: 'x', format: 'x' })
  })
  return { profiles, functions: identify({ profiles, roots: ['/srv'], source: () => source }) }
}
function changesOf(base: readonly Run[], head: readonly Run[]) {
  const map = lineMap(gitDiff({ 'a.py': text }, { 'a.py': later }))
  const sides = { base: sideOf(text, base), head: sideOf(later, head) }
  return exactChanges(
    sides,
    match(sides.base.functions, sides.head.functions, map, () => new Map()),
    map,
  )
}
const calls = (found: ReturnType<typeof changesOf>) =>
  found.changes.filter(({ counter }) => counter === 'calls')

test('any change of a counter of the repository is told, a library or an equal count is not', () => {
  const found = changesOf(
    [
      { one: 10, two: 1, library: 5 },
      { one: 10, two: 1, library: 5 },
    ],
    [
      { one: 1000, two: 1, library: 9 },
      { one: 1000, two: 1, library: 9 },
    ],
  )
  expect(calls(found)).toEqual([
    {
      counter: 'calls',
      unit: 'count',
      name: 'one',
      file: 'a.py',
      line: 1,
      base: 10,
      head: 1000,
      change: 990,
      deterministic: true,
      uncertain: false,
      gated: true,
    },
  ])
  expect(found.changes.find(({ counter }) => counter === 'allocated')).toMatchObject({
    name: 'one',
    base: 80,
    head: 8000,
    gated: true,
  })
  expect(found.findings).toEqual([])
  expect([found.callsOf(0), found.rose.size, found.fell.size]).toEqual([{ base: 10, head: 1000 }, 1, 0])
})

test('a small change is told and not gated: less than 100 or than 1 %', () => {
  expect(calls(changesOf([{ one: 10 }], [{ one: 109 }]))).toMatchObject([{ change: 99, gated: false }])
  expect(calls(changesOf([{ one: 100_000 }], [{ one: 100_500 }]))).toMatchObject([{ gated: false }])
  expect(calls(changesOf([{ one: 100_000 }], [{ one: 102_000 }]))).toMatchObject([{ gated: true }])
})

test('what differs between two runs of one side is told as not deterministic and not gated', () => {
  const found = changesOf([{ one: 10 }, { one: 12 }], [{ one: 1000 }, { one: 1000 }])
  expect(calls(found)).toMatchObject([{ deterministic: false, gated: false }])
  expect(found.findings).toMatchObject([{ code: 'not-deterministic', severity: 'note' }])
  expect(found.findings[0]!.text).toContain('calls of one')
  expect(found.callsOf(0)).toBeUndefined()
  // Also where the first runs of both sides happen to agree.
  expect(calls(changesOf([{ one: 10 }, { one: 12 }], [{ one: 10 }, { one: 10 }]))).toMatchObject([
    { change: 0, deterministic: false },
  ])
})

test('one run alone does not prove that it repeats, and says so', () => {
  expect('deterministic' in calls(changesOf([{ one: 10 }], [{ one: 1000 }]))[0]!).toBe(false)
})

test('an uncertain name is never gated', () => {
  expect(calls(changesOf([{ lambda: 10 }], [{ lambda: 1000 }]))).toMatchObject([
    { uncertain: true, gated: false },
  ])
})

test('a function that is no longer called was called 0 times', () => {
  expect(calls(changesOf([{ one: 500, two: 1 }], [{ two: 1 }]))).toMatchObject([
    { base: 500, head: 0, gated: true },
  ])
})

test('hits of a shifted line are those of the same line; a line nobody listed is unknown', () => {
  const same = { one: 1, two: 1 }
  expect(changesOf([{ ...same, hits: 10 }], [{ ...same, hits: 10 }]).changes).toEqual([])
  expect(changesOf([{ ...same, hits: 10 }], [{ ...same, hits: 500 }]).changes).toMatchObject([
    { counter: 'hits', line: startOf(later, 'for y'), base: 10, head: 500, gated: true },
  ])
  const [gone] = changesOf([{ ...same, hits: 10 }], [same]).changes
  expect(gone).toMatchObject({ counter: 'hits', base: 10, gated: false })
  expect('head' in gone!).toBe(false)
})
