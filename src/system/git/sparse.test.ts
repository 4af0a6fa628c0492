import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { makeRepository, scratchFolder, snapshot, userGit } from '../../../test/scratch-repository.ts'
import { openRepository } from './repository.ts'
import { copySparse } from './sparse.ts'

const folder = scratchFolder()
afterAll(() => rmSync(folder, { recursive: true }))

test('a work tree from a git that copies no sparse patterns gets them', async () => {
  const root = makeRepository(join(folder, 'repo'), { 'in/a': '1', 'out/b': '2' })
  userGit(root, 'sparse-checkout', 'set', 'in')
  userGit(root, 'config', '--worktree', 'core.worktree', root)
  const tree = join(folder, 'tree')
  userGit(root, 'worktree', 'add', '-q', '--detach', '--no-checkout', tree)
  // As git before 2.36 leaves it.
  const own = join(root, '.git/worktrees/tree')
  rmSync(join(own, 'info'), { recursive: true })
  rmSync(join(own, 'config.worktree'))
  await copySparse(await openRepository(root), tree)
  userGit(tree, 'reset', '-q', '--hard')
  expect(snapshot(tree)).toEqual({ 'in/a': '644 1' })
  expect(userGit(tree, 'sparse-checkout', 'list')).toBe('in')
  expect(readFileSync(join(own, 'config.worktree'), 'utf8')).not.toContain(root)
})

test('a full checkout stays full, and a record that was taken back stays gone', async () => {
  const root = makeRepository(join(folder, 'full'), { a: '1' })
  const tree = join(folder, 'full tree')
  userGit(root, 'worktree', 'add', '-q', '--detach', tree)
  await copySparse(await openRepository(root), tree)
  expect(userGit(tree, 'config', '--list')).not.toMatch(/sparse/iu)
  userGit(root, 'sparse-checkout', 'set', 'none')
  rmSync(join(root, '.git/worktrees'), { recursive: true })
  await expect(copySparse(await openRepository(root), tree)).rejects.toThrow('not a git repository')
  expect(existsSync(join(root, '.git/worktrees'))).toBe(false)
})
