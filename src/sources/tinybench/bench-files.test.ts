import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Fault } from '../../model/finding.ts'
import { benchFiles } from './bench-files.ts'

let root = ''

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'bench-files-'))
})

afterEach(async () => rm(root, { recursive: true }))

async function find(files: readonly string[], patterns: readonly string[], folder = '.') {
  for (const file of files) {
    await mkdir(dirname(join(root, file)), { recursive: true })
    await writeFile(join(root, file), '')
  }
  try {
    const found = await benchFiles(patterns, { root, folder, benchmark: 'hot' })
    return found.map(({ name, shown, path }) => [name, shown, relative(join(root, folder), path) === shown])
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    return error.findings.map(({ code, text, severity }) => [code, text, severity])
  }
}

test('names are paths below the fixed folder without endings, for every kind of file', async () => {
  const files = [
    'b/a.bench.ts',
    'b/c/d.bench.mts',
    'b/e.bench.cts',
    'b/f.js',
    'b/g.benchmark.mjs',
    'b/h.min.cjs',
  ]
  expect(await find([...files, 'b/types.d.ts', 'b/types.d.mts'], ['b/**'])).toEqual([
    ['a', 'b/a.bench.ts', true],
    ['c/d', 'b/c/d.bench.mts', true],
    ['e', 'b/e.bench.cts', true],
    ['f', 'b/f.js', true],
    ['g', 'b/g.benchmark.mjs', true],
    ['h.min', 'b/h.min.cjs', true],
  ])
})

test('several patterns, each file once, without what is taken out', async () => {
  const files = ['b/a.bench.ts', 'b/z.bench.ts', 'c/x.bench.ts']
  expect(await find(files, ['c/*.ts', 'b/*.ts', 'b/z*', '!**/a.*'])).toEqual([
    ['x', 'c/x.bench.ts', true],
    ['z', 'b/z.bench.ts', true],
  ])
})

test('patterns start in the working directory', async () => {
  expect(await find(['p/q/b/a.bench.ts'], ['b/*.ts'], 'p/q')).toEqual([['a', 'b/a.bench.ts', true]])
  expect(await find(['p/r/a.bench.ts'], ['../r/*.ts'], 'p/q')).toEqual([['a', '../r/a.bench.ts', true]])
})

test('every fault is told at once', async () => {
  const files = ['b/a.bench.ts', 'b/a.bench.js', 'b/notes.md', 'c/none.txt']
  expect(await find(files, ['b/*', 'x/*.bench.ts', './y.ts'])).toEqual([
    ['duplicate-name', 'hot: "b/a.bench.js" and "b/a.bench.ts" would both be called "a"', 'error'],
    ['not-a-bench-file', 'hot: "b/notes.md" is neither JavaScript nor TypeScript', 'error'],
    ['no-match', 'hot: no file matches "x/*.bench.ts" in the repository', 'error'],
    ['no-match', 'hot: no file matches "./y.ts" in the repository', 'error'],
  ])
})

test('declarations alone match nothing, and the folder is named', async () => {
  expect(await find(['p/b/a.d.ts'], ['b/*.ts'], 'p')).toEqual([
    ['no-match', 'hot: no file matches "b/*.ts" in "p"', 'error'],
  ])
})

test('nothing outside the copy is measured', async () => {
  const outside = await mkdtemp(join(tmpdir(), 'bench-files-'))
  try {
    await writeFile(join(outside, 'a.bench.ts'), '')
    const pattern = `../${outside.split('/').at(-1)}/*.ts`
    expect((await find([], [pattern]))[0]?.[0]).toBe('outside-copy')
  } finally {
    await rm(outside, { recursive: true })
  }
})
