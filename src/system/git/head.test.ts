import {
  chmodSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest'
import {
  commitAll,
  makeRepository,
  scratchFolder,
  snapshot,
  stamp,
  uninterrupted,
  userGit,
  write,
} from '../../../test/scratch-repository.ts'
import { readHead } from './head.ts'
import { openRepository } from './repository.ts'

const folder = scratchFolder()
const temporary = join(folder, 'temporary')
mkdirSync(temporary)
beforeEach(() => vi.stubEnv('RUNNER_TEMP', temporary))
afterEach(() => vi.unstubAllEnvs())
afterAll(() => rmSync(folder, { recursive: true }))

const headOf = async (root: string) => readHead(await openRepository(root), uninterrupted)
const filesOf = (root: string, commit: string) =>
  userGit(root, 'ls-tree', '-r', '-z', '--name-only', commit).split('\0').slice(0, -1)

test('a clean tree is its commit, with the name of the branch or none', async () => {
  const root = makeRepository(join(folder, 'clean'), { a: 'a', '.gitignore': 'ignored' })
  write(root, { ignored: 'x' })
  const commit = userGit(root, 'rev-parse', 'HEAD')
  const tree = userGit(root, 'rev-parse', 'HEAD^{tree}')
  const expected = { commit, checkout: commit, tree, uncommitted: false }
  expect(await headOf(root)).toEqual({ ...expected, branch: 'main', label: 'main' })
  userGit(root, 'checkout', '-q', '--detach')
  expect(await headOf(root)).toEqual({ ...expected, label: 'HEAD' })
})

test('uncommitted changes of every kind are in the tree, and nothing of the user is touched', async () => {
  const root = makeRepository(join(folder, 'dirty'), {
    staged: '1',
    unstaged: '1',
    'deleted staged': '1',
    'deleted unstaged': '1',
    'old name': 'long enough to be known again\n'.repeat(9),
    mode: '1',
    'kept from the index': '1',
    '.gitignore': 'ignored*\n',
  })
  write(root, { staged: '2', 'sub/un tracked ü\n': 'new', 'ignored file': 'no', 'ignored/deep': 'no' })
  userGit(root, 'add', 'staged')
  write(root, { staged: '3', unstaged: '2' })
  userGit(root, 'rm', '-q', 'deleted staged')
  rmSync(join(root, 'deleted unstaged'))
  userGit(root, 'rm', '-q', '--cached', 'kept from the index')
  userGit(root, 'mv', 'old name', 'new name')
  chmodSync(join(root, 'mode'), 0o755)
  symlinkSync('nowhere', join(root, 'link'))

  const before = snapshot(root, true)
  // The user's own `status` may refresh the index, so it comes first.
  const status = userGit(root, 'status', '--porcelain=v2')
  const index = stamp(join(root, '.git/index'))
  const head = await headOf(root)
  expect(stamp(join(root, '.git/index'))).toBe(index)
  expect(snapshot(root, true)).toEqual(before)
  expect(userGit(root, 'status', '--porcelain=v2')).toBe(status)

  expect(head).toMatchObject({ uncommitted: true, label: 'main', commit: userGit(root, 'rev-parse', 'HEAD') })
  expect(userGit(root, 'rev-parse', `${head.checkout}^`)).toBe(head.commit)
  expect(userGit(root, 'rev-parse', `${head.checkout}^{tree}`)).toBe(head.tree)
  expect(filesOf(root, head.checkout)).toEqual([
    '.gitignore',
    'kept from the index',
    'link',
    'mode',
    'new name',
    'staged',
    'sub/un tracked ü\n',
    'unstaged',
  ])
  expect(userGit(root, 'show', `${head.checkout}:staged`)).toBe('3')
  expect(userGit(root, 'ls-tree', head.checkout, 'mode')).toContain('100755')
  expect(readdirSync(temporary)).toEqual([])
  // The same changes are the same commit.
  expect((await headOf(root)).checkout).toBe(head.checkout)
})

test('changes that cancel each other out are none', async () => {
  const root = makeRepository(join(folder, 'cancelled'), { a: '1' })
  write(root, { a: '2' })
  userGit(root, 'add', 'a')
  write(root, { a: '1' })
  expect(await headOf(root)).toMatchObject({ uncommitted: false })
})

test('a change of the same size in the moment after staging is seen', async () => {
  const root = makeRepository(join(folder, 'racy'), { a: 'one', b: '1' })
  // On a file system with coarse times all of this happens in one moment.
  userGit(root, 'config', 'core.trustctime', 'false')
  const moment = Math.floor(Date.now() / 1000) - 60
  const still = (path: string): void => utimesSync(join(root, path), moment, moment)
  write(root, { a: 'two', b: '2' })
  still('a')
  userGit(root, 'add', 'a')
  still('.git/index')
  write(root, { a: 'six' })
  still('a')
  const head = await headOf(root)
  expect(userGit(root, 'show', `${head.checkout}:a`)).toBe('six')
})

test('git settings of the user that stop or split things do neither', async () => {
  const root = makeRepository(join(folder, 'settings'), { a: '1' })
  for (const setting of [
    'core.safecrlf=true',
    'core.autocrlf=input',
    'core.splitIndex=true',
    'commit.gpgSign=true',
  ]) {
    userGit(root, 'config', ...setting.split('='))
  }
  userGit(root, 'update-index', '--split-index')
  const shared = readdirSync(join(root, '.git')).toSorted()
  write(root, { a: 'x\r\n' })
  const head = await headOf(root)
  expect(userGit(root, 'show', `${head.checkout}:a`)).toBe('x')
  expect(readdirSync(join(root, '.git')).toSorted()).toEqual(shared)
})

test('linked work trees have an index of their own', async () => {
  const root = makeRepository(join(folder, 'main tree'), { a: '1' })
  const tree = join(folder, 'linked')
  userGit(root, 'worktree', 'add', '-q', '-b', 'side', tree)
  write(tree, { b: '2' })
  expect(await headOf(root)).toMatchObject({ uncommitted: false, label: 'main' })
  const head = await headOf(tree)
  expect(head).toMatchObject({ uncommitted: true, label: 'side' })
  expect(filesOf(tree, head.checkout)).toEqual(['a', 'b'])
})

test('a tree whose index was lost is read from its files', async () => {
  const root = makeRepository(join(folder, 'no index'), { a: '1', b: '2' })
  rmSync(join(root, '.git/index'))
  rmSync(join(root, 'b'))
  const head = await headOf(root)
  expect(filesOf(root, head.checkout)).toEqual(['a'])
  expect(readdirSync(join(root, '.git'))).not.toContain('index')
})

test('what cannot be a tree is refused with what to do', async () => {
  const codeOf = (root: string) => headOf(root).catch((error) => error.findings[0])
  const unborn = join(folder, 'unborn')
  mkdirSync(unborn)
  userGit(unborn, 'init', '-q')
  expect(await codeOf(unborn)).toMatchObject({ code: 'no-commit' })

  const root = makeRepository(join(folder, 'conflict'), { 'a b': '1' })
  userGit(root, 'checkout', '-qb', 'side')
  commitAll(root, { 'a b': '2' })
  userGit(root, 'checkout', '-q', 'main')
  commitAll(root, { 'a b': '3' })
  expect(() => userGit(root, 'merge', 'side')).toThrow('merge side')
  expect(await codeOf(root)).toMatchObject({ code: 'unmerged', text: expect.stringMatching(/: a b$/u) })

  const sparse = makeRepository(join(folder, 'sparse'), { 'in/a': '1', 'out/b': '2' })
  userGit(sparse, 'sparse-checkout', 'set', 'in')
  write(sparse, { 'out/new ü': 'x' })
  expect(await codeOf(sparse)).toMatchObject({
    code: 'outside-sparse',
    text: expect.stringMatching(/: out\/new ü$/u),
  })
  renameSync(join(sparse, 'out'), join(sparse, 'in/moved'))
  expect(await headOf(sparse)).toMatchObject({ uncommitted: true })

  const nested = makeRepository(join(folder, 'nesting'), { a: '1' })
  mkdirSync(join(nested, 'inner'))
  userGit(join(nested, 'inner'), 'init', '-q')
  writeFileSync(join(nested, 'inner', 'x'), 'x')
  expect(await codeOf(nested)).toMatchObject({
    code: 'git-failed',
    text: expect.stringContaining('does not have a commit checked out'),
  })
  expect(readdirSync(temporary)).toEqual([])
})
