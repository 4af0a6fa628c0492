import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { resolveInside } from './resolve-inside.ts'

const outer = realpathSync(mkdtempSync(join(tmpdir(), 'inside-')))
const root = join(outer, 'root')
mkdirSync(join(root, 'ein Ordner'), { recursive: true })
mkdirSync(join(outer, 'root beside'))
writeFileSync(join(root, 'file'), '')
symlinkSync(outer, join(root, 'out'))
symlinkSync('ein Ordner', join(root, 'in'))
symlinkSync(root, join(outer, 'link'))
afterAll(() => rmSync(outer, { recursive: true }))

test.each([
  ['.', { kind: 'folder', path: root }],
  ['ein Ordner', { kind: 'folder', path: join(root, 'ein Ordner') }],
  ['ein Ordner/..', { kind: 'folder', path: root }],
  ['in', { kind: 'folder', path: join(root, 'in') }],
  ['out', { kind: 'outside' }],
  ['out/root', { kind: 'folder', path: join(root, 'out/root') }],
  ['..', { kind: 'outside' }],
  ['../root beside', { kind: 'outside' }],
  ['/', { kind: 'outside' }],
  ['nowhere', { kind: 'missing' }],
  ['file', { kind: 'not-a-folder' }],
])('%s is looked at with links followed', (way, expected) => {
  expect(resolveInside(root, way)).toEqual(expected)
})

test('a root that is itself a link holds what lies in it', () => {
  const link = join(outer, 'link')
  expect(resolveInside(link, 'ein Ordner')).toEqual({ kind: 'folder', path: join(link, 'ein Ordner') })
})
