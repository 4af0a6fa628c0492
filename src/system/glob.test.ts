import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findFiles, fixedFolder } from './glob.ts'

let root = ''

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'glob-'))
  for (const path of [
    'bench/b.bench.ts',
    'bench/a.bench.ts',
    'bench/deep/er/c.bench.mjs',
    'bench/ü mit Raum/d.bench.ts',
    'bench/node_modules/x/e.bench.ts',
    'bench/.hidden/f.bench.ts',
    'bench/notes.md',
    'elsewhere/g.bench.ts',
  ]) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), '')
  }
  await symlink('../elsewhere', join(root, 'bench/linked'))
  await symlink('..', join(root, 'bench/round'))
})

afterAll(async () => rm(root, { recursive: true }))

test.each([
  ['bench/**/*.bench.ts', 'bench', ['bench/a.bench.ts', 'bench/b.bench.ts', 'bench/ü mit Raum/d.bench.ts']],
  ['./bench/*.bench.ts', 'bench', ['bench/a.bench.ts', 'bench/b.bench.ts']],
  ['bench/a.bench.ts', 'bench', ['bench/a.bench.ts']],
  ['**/c.bench.{ts,mjs}', '.', ['bench/deep/er/c.bench.mjs']],
  ['bench/none*.ts', 'bench', []],
  ['bench', '.', []],
  ['nowhere/**', 'nowhere', []],
])('%s', async (pattern, folder, files) => {
  expect(await findFiles(root, pattern)).toEqual({ folder, files })
})

test('leaves out what is excepted', async () => {
  expect((await findFiles(root, 'bench/*.ts', ['**/a.*'])).files).toEqual(['bench/b.bench.ts'])
})

test('a file at the root has the root as its folder', () => {
  expect(fixedFolder('x.bench.ts')).toBe('.')
  expect(fixedFolder('*.bench.ts')).toBe('.')
})
