import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { gitDiff } from '../../test/git-diff.ts'
import { lineMap, parseDiff } from './line-map.ts'

const scratch = mkdtempSync(join(tmpdir(), 'benchline-line-map-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const text = (...lines: string[]): string => lines.map((line) => `${line}\n`).join('')
const letters = 'abcdefghijklmnopqrstuvwxyz'.split('')

test('lines before, between and behind hunks are shifted by each', () => {
  const head = ['new', ...letters.slice(0, 10), ...letters.slice(12)]
  const map = lineMap(gitDiff({ 'x.py': text(...letters) }, { 'x.py': text(...head) }))
  head.forEach((letter, place) => {
    const spot = map.find('head', 'x.py', place + 1)
    if (letter === 'new') expect(spot).toEqual({ head: { from: 1, to: 1 }, touched: true })
    else expect(spot.base).toEqual({ from: letters.indexOf(letter) + 1, to: letters.indexOf(letter) + 1 })
  })
  expect(map.find('base', 'x.py', 11)).toEqual({ base: { from: 11, to: 11 }, touched: true })
  expect(map.find('base', 'x.py', 13)).toEqual({
    base: { from: 13, to: 13 },
    head: { from: 12, to: 12 },
    touched: false,
  })
})

test('edited lines pair up; where their number differs they are one region; indented lines are found again', () => {
  const base = ['def f():', '    a(1)', '    b(2)', '    return 3', 'end']
  const edited = lineMap(
    gitDiff({ f: text(...base) }, { f: text('def f():', '    a(9)', '    b(8)', '    return 3', 'end') }),
  )
  expect(edited.find('head', 'f', 3)).toEqual({
    base: { from: 3, to: 3 },
    head: { from: 3, to: 3 },
    touched: true,
  })
  const grown = lineMap(
    gitDiff(
      { f: text(...base) },
      { f: text('def f():', '    c(1)', '    d(2)', '    e(2)', '    return 3', 'end') },
    ),
  )
  expect(grown.find('head', 'f', 4)).toEqual({
    base: { from: 2, to: 3 },
    head: { from: 2, to: 4 },
    touched: true,
  })
  expect(grown.find('head', 'f', 5)).toMatchObject({ base: { from: 4 }, touched: false })
  const looped = lineMap(
    gitDiff(
      { f: text(...base) },
      { f: text('def f():', '    for x in y:', '        a(1)', '        b(2)', '    return 3', 'end') },
    ),
  )
  expect(looped.find('head', 'f', 2)).toEqual({ head: { from: 2, to: 2 }, touched: true })
  expect(looped.find('head', 'f', 4)).toEqual({
    base: { from: 3, to: 3 },
    head: { from: 4, to: 4 },
    touched: true,
  })
})

test('renamed, new, removed and oddly named files', () => {
  const map = lineMap(
    gitDiff(
      {
        'old/a b.py': text(...letters),
        'gone.py': 'x\n',
        'ä"q.py': 'one\n',
        'pure.py': text(...letters, 'z2'),
      },
      {
        'new/a b.py': text('top', ...letters),
        'here.py': 'y\n',
        'ä"q.py': 'two\n',
        'renamed.py': text(...letters, 'z2'),
      },
    ),
  )
  expect(map.across('head', 'new/a b.py')).toBe('old/a b.py')
  expect(map.across('base', 'old/a b.py')).toBe('new/a b.py')
  expect(map.across('head', 'renamed.py')).toBe('pure.py')
  expect(map.find('head', 'new/a b.py', 2).base).toEqual({ from: 1, to: 1 })
  expect(map.across('head', 'here.py')).toBeUndefined()
  expect(map.across('base', 'gone.py')).toBeUndefined()
  expect(map.across('head', 'untouched.py')).toBe('untouched.py')
  expect(map.find('head', 'ä"q.py', 1).touched).toBe(true)
  expect(map.find('head', 'here.py', 1)).toEqual({ head: { from: 1, to: 1 }, touched: true })
})

test('what a range of lines touches', () => {
  const map = lineMap(
    gitDiff({ f: text(...letters) }, { f: text(...letters.slice(0, 4), ...letters.slice(6), 'end') }),
  )
  expect(map.touches('head', 'f', { from: 1, to: 4 })).toBe(false)
  expect(map.touches('head', 'f', { from: 4, to: 5 })).toBe(true)
  expect(map.touches('head', 'f', { from: 5, to: 9 })).toBe(false)
  expect(map.touches('base', 'f', { from: 5, to: 5 })).toBe(true)
  expect(map.touches('base', 'f', { from: 7, to: 20 })).toBe(false)
  expect(map.paths).toEqual({ base: ['f'], head: ['f'] })
})

test('bodies that look like headers, texts without a last line end, diffs without lines around', () => {
  const base = text('-- a', '++ b', 'diff --git a/x b/x', '@@ -1 +1 @@', 'same')
  const map = lineMap(gitDiff({ f: base, g: 'x' }, { f: text('same'), g: 'y' }, '--unified=0'))
  expect(map.find('base', 'f', 5)).toEqual({
    base: { from: 5, to: 5 },
    head: { from: 1, to: 1 },
    touched: false,
  })
  expect(map.find('head', 'g', 1)).toEqual({
    base: { from: 1, to: 1 },
    head: { from: 1, to: 1 },
    touched: true,
  })
})

test('what diff -u writes is read too', () => {
  const write = (name: string, lines: readonly string[]): string => {
    writeFileSync(join(scratch, name), text(...lines))
    return name
  }
  const { stdout } = spawnSync(
    'git',
    ['diff', '--no-index', '--no-prefix', write('one', letters), write('two', ['0', ...letters])],
    {
      cwd: scratch,
      encoding: 'utf8',
    },
  )
  expect(lineMap(stdout).find('head', 'two', 2).base).toEqual({ from: 1, to: 1 })
})

test('any text at all gives a map, and what is cut off says so', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          'diff --git a/x b/x',
          '--- a/x',
          '+++ b/x',
          '@@ -1,3 +1,2 @@',
          '-a',
          '+b',
          ' c',
          '\\ No',
          'rename from y',
          '',
          '@@ -999999999,999999999 +1 @@',
        ),
      ),
      (lines) => {
        const map = lineMap(lines.join('\n'))
        const spot = map.find('head', 'x', 3)
        expect(spot.head ?? spot.base).toBeDefined()
      },
    ),
  )
  expect(parseDiff('diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1,3 +1,3 @@\n-a\n').complete).toBe(false)
})

test('there and back is the same line, for any edit', { timeout: 60_000 }, () => {
  const lines = fc.array(fc.constantFrom(...letters.slice(0, 6)), { maxLength: 20 })
  fc.assert(
    fc.property(lines, lines, (base, head) => {
      if (base.length === 0 || head.length === 0) return
      const map = lineMap(gitDiff({ f: text(...base) }, { f: text(...head) }, '--unified=1'))
      head.forEach((line, place) => {
        const spot = map.find('head', 'f', place + 1)
        expect(spot.head!.from).toBeLessThanOrEqual(place + 1)
        expect(spot.head!.to).toBeGreaterThanOrEqual(place + 1)
        if (spot.base === undefined) return
        if (!spot.touched) expect(base[spot.base.from - 1]).toBe(line)
        expect(map.find('base', 'f', spot.base.from)).toEqual(spot)
      })
    }),
    { numRuns: 15 },
  )
})
