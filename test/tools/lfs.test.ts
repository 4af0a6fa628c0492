/** Git LFS for real: content and pointers in both copies as the user's tree has them, and never a download. */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { makeCopies } from '../../src/system/git/copies.ts'
import { readHead } from '../../src/system/git/head.ts'
import { openRepository } from '../../src/system/git/repository.ts'
import {
  commitAll,
  makeRepository,
  scratchFolder,
  snapshot,
  stamp,
  uninterrupted,
  userGit,
  write,
} from '../scratch-repository.ts'

const folder = scratchFolder()
const temporary = join(folder, 'temporary')
mkdirSync(temporary)

function installLfs(): void {
  try {
    execFileSync('git', ['lfs', 'version'], { stdio: 'ignore' })
  } catch {
    const sudo = process.getuid?.() === 0 ? [] : ['sudo']
    for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'git-lfs']]) {
      const [program = 'apt-get', ...rest] = [...sudo, 'apt-get', ...args]
      execFileSync(program, rest, {
        stdio: 'ignore',
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      })
    }
  }
}

beforeAll(installLfs)
beforeEach(() => vi.stubEnv('RUNNER_TEMP', temporary))
afterEach(() => vi.unstubAllEnvs())
afterAll(() => rmSync(folder, { recursive: true }))

const first = 'first content\n'.repeat(500)
const second = 'second content\n'.repeat(500)
const objectOf = (root: string, text: string): string => {
  const id = createHash('sha256').update(text).digest('hex')
  return join(root, '.git/lfs/objects', id.slice(0, 2), id.slice(2, 4), id)
}

let count = 0
/** Two commits: `a.bin` and `gone.bin` in the first, `a.bin` changed and `gone.bin` renamed in the second. */
function lfsRepository(): string {
  const root = makeRepository(join(folder, `repo ${(count += 1)} ü`), {
    '.gitattributes': '*.bin filter=lfs -text\n',
  })
  userGit(root, 'lfs', 'install', '--local', '--skip-repo')
  commitAll(root, { 'dir ü/a.bin': first, 'gone.bin': 'gone' })
  userGit(root, 'mv', 'gone.bin', 'renamed.bin')
  commitAll(root, { 'dir ü/a.bin': second })
  return root
}

async function copy(root: string) {
  const repository = await openRepository(root)
  const head = await readHead(repository, uninterrupted)
  return makeCopies(repository, { base: `${head.commit}~1`, head: head.checkout }, uninterrupted)
}

test('content is content in both copies, uncommitted content too, and no hook comes to the repository', async () => {
  const root = lfsRepository()
  expect(userGit(root, 'show', 'HEAD:dir ü/a.bin')).toContain('oid sha256:')
  const hooks = readdirSync(join(root, '.git/hooks'))
  write(root, { 'new.bin': 'not committed' })
  const status = userGit(root, 'status', '--porcelain')
  const index = stamp(join(root, '.git/index'))
  const copies = await copy(root)
  expect(snapshot(copies.base.root)).toMatchObject({ 'dir ü/a.bin': `644 ${first}`, 'gone.bin': '644 gone' })
  expect(snapshot(copies.head.root)).toEqual(snapshot(root))
  const twin = await copies.twin()
  expect(snapshot(twin.root)).toEqual(snapshot(copies.base.root))
  for (const { root: tree } of [copies.base, copies.head, twin])
    expect(userGit(tree, 'status', '--porcelain')).toBe('')
  await copies.remove()
  expect(stamp(join(root, '.git/index'))).toBe(index)
  expect(userGit(root, 'status', '--porcelain')).toBe(status)
  expect(readdirSync(join(root, '.git/hooks'))).toEqual(hooks)
  expect(readdirSync(temporary)).toEqual([])
})

test('pointers are pointers in both copies, file by file, though the objects are here', async () => {
  const root = lfsRepository()
  rmSync(join(root, 'dir ü/a.bin'))
  vi.stubEnv('GIT_LFS_SKIP_SMUDGE', '1')
  execFileSync('git', ['checkout-index', '--all', '--force', '--index'], { cwd: root })
  vi.unstubAllEnvs()
  vi.stubEnv('RUNNER_TEMP', temporary)
  expect(snapshot(root)).toMatchObject({ 'renamed.bin': '644 gone' })
  const copies = await copy(root)
  expect(snapshot(copies.head.root)).toEqual(snapshot(root))
  expect(snapshot(copies.base.root)['dir ü/a.bin']).toContain('oid sha256:')
  expect(snapshot((await copies.twin()).root)).toEqual(snapshot(copies.base.root))
  // A path that only base has follows the other files: some of them are content.
  expect(snapshot(copies.base.root)['gone.bin']).toBe('644 gone')
  await copies.remove()
})

test('a clone without the filter keeps pointers, also of what only base has', async () => {
  const root = lfsRepository()
  const cloned = join(folder, 'plain clone')
  userGit(folder, 'clone', '-q', root, cloned)
  const copies = await copy(cloned)
  expect(snapshot(copies.head.root)).toEqual(snapshot(cloned))
  expect(snapshot(copies.base.root)['gone.bin']).toContain('oid sha256:')
  await copies.remove()
})

test('content that is not on this machine is refused by name and not fetched', async () => {
  const root = lfsRepository()
  // A remote that has everything and would be asked, if anything were.
  const remote = join(folder, 'remote')
  userGit(folder, 'clone', '-q', '--bare', root, remote)
  userGit(root, 'remote', 'add', 'origin', remote)
  renameSync(join(root, '.git/lfs'), join(remote, 'lfs'))
  const id = createHash('sha256').update(first).digest('hex')
  // What head has may come back from its own files, whenever git asks git-lfs about one; what base had cannot.
  expect(await copy(root).catch((error) => error.findings)).toContainEqual({
    code: 'missing-lfs-object',
    severity: 'error',
    text: `the copies need the content of dir ü/a.bin from git-lfs: object ${id} is not on this machine`,
    remedy: 'run: git lfs fetch --all',
  })
  expect(existsSync(objectOf(root, first))).toBe(false)
  expect(existsSync(join(root, '.git/worktrees'))).toBe(false)
  expect(readdirSync(temporary)).toEqual([])
})

test('submodules keep content in a store of their own; a store may lie elsewhere', async () => {
  const [inner, root] = [lfsRepository(), makeRepository(join(folder, 'outer'), { t: '1' })]
  userGit(root, 'submodule', 'add', '-q', inner, 'sub')
  const sub = join(root, 'sub')
  userGit(sub, 'lfs', 'install', '--local', '--skip-repo')
  userGit(sub, 'config', 'lfs.storage', join(folder, 'store'))
  userGit(sub, 'lfs', 'fetch', '--all')
  userGit(sub, 'lfs', 'checkout')
  const tip = userGit(sub, 'rev-parse', 'HEAD')
  userGit(sub, 'checkout', '-q', 'HEAD~1')
  commitAll(root)
  userGit(sub, 'checkout', '-q', tip)
  commitAll(root)
  expect(existsSync(join(folder, 'store/objects'))).toBe(true)
  const copies = await copy(root)
  expect(snapshot(copies.base.root)).toMatchObject({
    'sub/dir ü/a.bin': `644 ${first}`,
    'sub/gone.bin': '644 gone',
  })
  expect(snapshot(copies.head.root)).toEqual(snapshot(root))
  await copies.remove()
})
