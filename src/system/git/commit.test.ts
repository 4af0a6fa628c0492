import { rmSync, symlinkSync, unlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { commitAll, makeRepository, scratchFolder, userGit, write } from '../../../test/scratch-repository.ts'
import { changedPaths, fileAt, readCommit, resolveCommit } from './commit.ts'
import { openRepository } from './repository.ts'

const folder = scratchFolder()
const root = makeRepository(join(folder, 'repo'), { 'ä b/benchline.yml': '\uFEFFversion: 1\n', gone: 'x\n' })
afterAll(() => rmSync(folder, { recursive: true }))

test('a file is read as a commit has it, links in the tree followed', async () => {
  symlinkSync('ä b/benchline.yml', join(root, 'link.yml'))
  symlinkSync('/etc/hostname', join(root, 'outside'))
  symlinkSync('ä b', join(root, 'folder'))
  const commit = commitAll(root)
  write(root, { 'ä b/benchline.yml': 'changed' })
  unlinkSync(join(root, 'link.yml'))
  const repository = await openRepository(root)
  const at = (path: string, from = commit) => fileAt(repository, from, path)
  expect(await at('ä b/benchline.yml')).toBe('version: 1\n')
  expect(await at('link.yml')).toBe('version: 1\n')
  expect(await at('folder/benchline.yml')).toBe('version: 1\n')
  expect(await at('outside')).toBeUndefined()
  expect(await at('no such')).toBeUndefined()
  expect(await at('folder')).toBeUndefined()
  expect(await at('gone', 'f'.repeat(40))).toBeUndefined()
  await expect(at('a\nb')).rejects.toMatchObject({ findings: [{ code: 'bad-path' }] })
  userGit(root, 'checkout', '-q', '.')
})

test('changed paths are whole: both names of a rename, line breaks, unicode', async () => {
  const from = commitAll(root, { 'old name': 'a\n'.repeat(50), 'ü\nx': '1' })
  userGit(root, 'mv', 'old name', 'new name')
  userGit(root, 'rm', '-q', 'gone')
  const to = commitAll(root, { 'ü\nx': '2' })
  const repository = await openRepository(root)
  expect(await changedPaths(repository, from, to)).toEqual(['gone', 'new name', 'old name', 'ü\nx'])
  expect(await changedPaths(repository, to, to)).toEqual([])
})

test('a commit names its parents, also those that a shallow clone lacks', async () => {
  const tip = commitAll(root)
  const parent = userGit(root, 'rev-parse', 'HEAD~1')
  const shallow = join(folder, 'shallow')
  userGit(folder, 'clone', '-q', '--depth=1', `file://${root}`, shallow)
  const repository = await openRepository(shallow)
  expect(await readCommit(repository, tip)).toEqual({
    id: tip,
    tree: userGit(root, 'rev-parse', 'HEAD^{tree}'),
    parents: [parent],
    time: Number(userGit(root, 'show', '-s', '--format=%ct')),
  })
  expect(await resolveCommit(repository, 'HEAD')).toBe(tip)
  expect(await resolveCommit(repository, 'HEAD~1')).toBeUndefined()
  expect(await resolveCommit(repository, '--all')).toBeUndefined()
})
