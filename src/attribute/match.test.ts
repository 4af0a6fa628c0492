import { expect, test } from 'vitest'
import { gitDiff } from '../../test/git-diff.ts'
import { ProfileBuilder } from '../formats/profiles/profile-builder.ts'
import { callersOf } from './callers.ts'
import { identify } from './identify.ts'
import { lineMap } from './line-map.ts'
import { type FunctionPair, match } from './match.ts'

type Files = Readonly<Record<string, string>>
/** A function by its file and name, as a profiler tells it: without its class. */
type Seen = readonly [path: string, name: string, part?: string]

function sideOf(
  files: Files,
  seen: readonly Seen[],
  root: string,
  calls: readonly (readonly [number, number])[] = [],
) {
  const builder = new ProfileBuilder([{ name: 'wall', unit: 's', nature: 'timed', additive: true }])
  for (const [path, name, part = `def ${name}(`] of seen) {
    const startLine = files[path]!.split('\n').findIndex((line) => line.includes(part)) + 1
    builder.functionRows.push({
      function: builder.function(name, { path: `${root}/${path}`, startLine }),
      self: [1],
    })
  }
  for (const [caller, callee] of calls) builder.edges.push({ caller, callee, self: [1] })
  const profile = builder.done({ tool: 'x', format: 'x' })
  const functions = identify({ profiles: [profile], roots: [root], source: (path) => files[path] })
  return { profiles: [profile], functions }
}
type Calls = readonly (readonly [number, number])[]

function matched(
  base: Files,
  head: Files,
  seen: { base: readonly Seen[]; head: readonly Seen[]; calls?: { base: Calls; head: Calls } },
) {
  const sides = {
    base: sideOf(base, seen.base, '/one', seen.calls?.base),
    head: sideOf(head, seen.head, '/two', seen.calls?.head),
  }
  const { pairs } = match(sides.base.functions, sides.head.functions, lineMap(gitDiff(base, head)), (side) =>
    callersOf(sides[side]),
  )
  return pairs.map(told)
}
const told = ({ base, head, how, touched }: FunctionPair): string =>
  `${base === undefined ? '-' : `${base.path} ${base.name}`} → ${head === undefined ? '-' : `${head.path} ${head.name}`}: ${how}${touched ? ', touched' : ''}`

const long = (name: string, more = ''): string =>
  `def ${name}(rows, limit):\n    found = []\n    for row in rows:\n        if row.price < limit:\n            found.append(row.name)\n${more}    return sorted(found)\n`

test('the same name in the same file, however far it shifted; a renamed file; comments and documentation', () => {
  const base = { 'a.py': `x = 1\n${long('cheap')}`, 'old.py': `${long('dear')}\n\n${'# long\n'.repeat(20)}` }
  const head = {
    'a.py': `x = 1\ny = 2\n\n${long('cheap').replace('    found = []\n', '    """Told."""\n    # Nothing yet.\n    found = []\n')}`,
    'new.py': base['old.py'],
  }
  expect(
    matched(base, head, {
      base: [
        ['a.py', 'cheap'],
        ['old.py', 'dear'],
      ],
      head: [
        ['a.py', 'cheap'],
        ['new.py', 'dear'],
      ],
    }),
  ).toEqual(['a.py cheap → a.py cheap: same', 'old.py dear → new.py dear: same'])
})

test('a change of the body touches it, a change of indentation in Python too', () => {
  const head = { 'a.py': long('cheap').replace('    return sorted', '        return sorted') }
  expect(
    matched({ 'a.py': long('cheap') }, head, { base: [['a.py', 'cheap']], head: [['a.py', 'cheap']] }),
  ).toEqual(['a.py cheap → a.py cheap: same, touched'])
})

test('moved and renamed by an equal body; who calls it by its new name is not touched by that', () => {
  const main = 'def main(rows):\n    print(rows)\n    return cheap(rows, 10)\n'
  const base = { 'a.py': `${main}\n\n${long('cheap')}`, 'b.py': 'import a\n' }
  const head = { 'a.py': main.replace('cheap', 'affordable'), 'b.py': `import a\n\n\n${long('affordable')}` }
  expect(
    matched(base, head, {
      base: [
        ['a.py', 'main'],
        ['a.py', 'cheap'],
      ],
      head: [
        ['a.py', 'main'],
        ['b.py', 'affordable'],
      ],
    }),
  ).toEqual(['a.py main → a.py main: same', 'a.py cheap → b.py affordable: moved'])
  // Not seen by the profilers at all: the sources know.
  expect(
    matched(base, head, {
      base: [
        ['a.py', 'main'],
        ['a.py', 'cheap'],
      ],
      head: [['a.py', 'main']],
    }),
  ).toEqual(['a.py main → a.py main: same', 'a.py cheap → -: one-sided'])
})

test('renamed and changed a little: by likeness, if a caller is shared', () => {
  const base = { 'a.py': `def main(rows):\n    return cheap(rows, 10)\n\n\n${long('cheap')}` }
  const head = {
    'a.py': `def main(rows):\n    return affordable(rows, 10)\n\n\n${long('affordable', '    found.reverse()\n')}`,
  }
  const seen = {
    base: [
      ['a.py', 'main'],
      ['a.py', 'cheap'],
    ],
    head: [
      ['a.py', 'main'],
      ['a.py', 'affordable'],
    ],
  } as const
  const calls = [[0, 1]] as const
  expect(matched(base, head, { ...seen, calls: { base: calls, head: calls } })).toContain(
    'a.py cheap → a.py affordable: likely, touched',
  )
  expect(matched(base, head, seen)).toEqual([
    'a.py main → a.py main: same, touched',
    '- → a.py affordable: one-sided, touched',
    'a.py cheap → -: one-sided, touched',
  ])
})

test('methods of one name are told apart by their classes, whose order does not matter', () => {
  const one = 'class One:\n    def run(self, rows):\n        return [row.one for row in rows if row]\n'
  const two = 'class Two:\n    def run(self, rows):\n        return sum(row.two for row in rows)\n'
  const first = { 'a.py': `${one}\n\n${two}` }
  const second = { 'a.py': `${two}\n\n${one}` }
  const seenIn = (files: Files): readonly Seen[] =>
    ['row.one', 'row.two'].map((part): Seen => {
      const lines = files['a.py']!.split('\n')
      return ['a.py', 'run', lines[lines.findIndex((line) => line.includes(part)) - 1]!]
    })
  // Both `def` lines read alike, so that only their order finds them here.
  expect(seenIn(first)[0]![2]).toBe(seenIn(first)[1]![2])
  const builder = (files: Files, root: string) => {
    const made = new ProfileBuilder([{ name: 'wall', unit: 's', nature: 'timed', additive: true }])
    files['a.py']!.split('\n').forEach((line, place) => {
      if (line.includes('def run')) made.function('run', { path: `${root}/a.py`, startLine: place + 1 })
    })
    return identify({
      profiles: [made.done({ tool: 'x', format: 'x' })],
      roots: [root],
      source: (path) => files[path],
    })
  }
  const { pairs } = match(
    builder(first, '/one'),
    builder(second, '/two'),
    lineMap(gitDiff(first, second)),
    () => new Map(),
  )
  expect(pairs.map(told)).toEqual(['a.py Two.run → a.py Two.run: same', 'a.py One.run → a.py One.run: same'])
})

test('lines of what was moved correspond, edits inside of it included', () => {
  const base = { 'a.py': long('cheap'), 'b.py': '' }
  const head = { 'a.py': '', 'b.py': `import os\n\n\n${long('cheap', '    found.reverse()\n')}` }
  const sides = {
    base: sideOf(base, [['a.py', 'cheap']], '/one'),
    head: sideOf(head, [['b.py', 'cheap']], '/two'),
  }
  const { pairs } = match(
    sides.base.functions,
    sides.head.functions,
    lineMap(gitDiff(base, head)),
    () => new Map(),
  )
  const [pair] = pairs
  expect(pair!.how).toBe('likely')
  expect(pair!.aligned!('head', 7)).toEqual({
    base: { from: 4, to: 4 },
    head: { from: 7, to: 7 },
    touched: false,
  })
  expect(pair!.aligned!('head', 9)).toEqual({ head: { from: 9, to: 9 }, touched: true })
  expect(pair!.aligned!('base', 6)).toEqual({
    base: { from: 6, to: 6 },
    head: { from: 10, to: 10 },
    touched: false,
  })
})
