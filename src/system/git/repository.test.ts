import { mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, expect, test, vi } from 'vitest'
import { makeRepository, scratchFolder, userGit } from '../../../test/scratch-repository.ts'
import { openRepository } from './repository.ts'

const folder = scratchFolder()
const root = makeRepository(join(folder, 'repo ünï'), { 'sub dir/deep/a': 'a' })
afterEach(() => vi.unstubAllEnvs())
afterAll(() => rmSync(folder, { recursive: true }))

const codeOf = (cwd: string) => openRepository(cwd).catch((error) => error.findings[0].code)

test('a repository is found from a folder below its root', async () => {
  const git = join(root, '.git')
  expect(await openRepository(join(root, 'sub dir/deep'))).toMatchObject({
    root,
    gitDirectory: git,
    ownDirectory: git,
    subdirectory: join('sub dir', 'deep'),
  })
  expect((await openRepository(root)).subdirectory).toBe('')
})

test('a linked work tree shares the git directory and has one of its own; links are resolved', async () => {
  const tree = join(folder, 'linked tree')
  userGit(root, 'worktree', 'add', '-q', '--detach', tree)
  symlinkSync(tree, join(folder, 'link'))
  expect(await openRepository(join(folder, 'link', 'sub dir'))).toMatchObject({
    root: tree,
    gitDirectory: join(root, '.git'),
    ownDirectory: join(root, '.git', 'worktrees', 'linked-tree'),
    subdirectory: 'sub dir',
  })
})

test('where there is no work tree the message says what there is', async () => {
  const bare = join(folder, 'bare.git')
  const none = join(folder, 'none')
  mkdirSync(none)
  userGit(folder, 'init', '-q', '--bare', bare)
  expect(await codeOf(bare)).toBe('bare-repository')
  expect(await codeOf(none)).toBe('not-a-repository')
  expect(await codeOf(join(root, '.git'))).toBe('outside-work-tree')
  expect(await codeOf(join(root, 'gone'))).toBe('no-folder')
})

// Git's own switch for its tests: every repository counts as another user's.
test("another user's repository is refused, but for the workspace of a GitHub job", async () => {
  vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1')
  vi.stubEnv('GITHUB_ACTIONS', '')
  await expect(openRepository(root)).rejects.toMatchObject({
    findings: [{ code: 'dubious-ownership', remedy: expect.stringContaining(`safe.directory '${root}'`) }],
  })
  vi.stubEnv('GITHUB_ACTIONS', 'true')
  vi.stubEnv('GITHUB_WORKSPACE', join(folder, 'none'))
  await expect(openRepository(root)).rejects.toMatchObject({ findings: [{ code: 'dubious-ownership' }] })
  vi.stubEnv('GITHUB_WORKSPACE', root)
  const repository = await openRepository(join(root, 'sub dir'))
  expect(repository).toMatchObject({ root, subdirectory: 'sub dir' })
  expect(repository.git.config).toEqual([`safe.directory=${root}`])
  expect(userGit(root, 'config', '--list')).not.toContain(root)
})
