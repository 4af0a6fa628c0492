/** Copies of real repositories, whatever these are made of: what they hold, and that nothing stays behind. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
} from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { makeCopies } from '../src/system/git/copies.ts'
import { readHead } from '../src/system/git/head.ts'
import { openRepository } from '../src/system/git/repository.ts'
import { sweep } from '../src/system/git/sweep.ts'
import {
  commitAll,
  makeRepository,
  plainEnv,
  scratchFolder,
  snapshot,
  stamp,
  uninterrupted,
  userGit,
  write,
} from './scratch-repository.ts'

const folder = scratchFolder()
const temporary = join(folder, 'temporary')
mkdirSync(temporary)
beforeEach(() => {
  vi.stubEnv('RUNNER_TEMP', temporary)
  vi.stubEnv('GIT_CONFIG_NOSYSTEM', '1')
  vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null')
})
afterEach(() => vi.unstubAllEnvs())
afterAll(() => rmSync(folder, { recursive: true }))

let count = 0
const fresh = (): string => join(folder, `repo ${(count += 1)} ü`)

/** Copies of HEAD~1 (or what is named) and of the tree as it lies. */
async function copy(root: string, base = 'HEAD~1', undoing = uninterrupted) {
  const repository = await openRepository(root)
  const head = await readHead(repository, undoing)
  return makeCopies(repository, { base: userGit(root, 'rev-parse', base), head: head.checkout }, undoing)
}

const codesOf = (root: string, base?: string): Promise<unknown> =>
  copy(root, base).then(
    async (copies) => {
      await copies.remove()
      return 'no fault'
    },
    (error) => error.findings.map((finding: { code: string; text: string }) => [finding.code, finding.text]),
  )

const worktreesOf = (gitDirectory: string): readonly string[] =>
  existsSync(join(gitDirectory, 'worktrees')) ? readdirSync(join(gitDirectory, 'worktrees')) : []

test('two copies hold the trees and nothing else, under paths of one length', async () => {
  const root = makeRepository(fresh(), {
    'a ü\nb': '1',
    'dir/tool': '#!/bin/sh\n',
    '.gitignore': 'node_modules\n',
    '.gitattributes': '*.txt eol=crlf\n',
    'lines.txt': 'a\nb\n',
  })
  chmodSync(join(root, 'dir/tool'), 0o755)
  symlinkSync('dir/tool', join(root, 'link'))
  commitAll(root)
  const base = snapshot(root)
  renameSync(join(root, 'a ü\nb'), join(root, 'renamed'))
  write(root, { untracked: 'x', 'node_modules/p': 'x' })
  rmSync(join(root, 'lines.txt'))
  userGit(root, 'add', 'renamed')

  const before = snapshot(root, true)
  const status = userGit(root, 'status', '--porcelain=v2')
  const [index, branches] = [stamp(join(root, '.git/index')), userGit(root, 'for-each-ref')]
  const copies = await copy(join(root, 'dir'), 'HEAD')
  expect(snapshot(copies.base.root)).toEqual({ ...base, 'lines.txt': '644 a\r\nb\r\n' })
  const { 'node_modules/p': ignored, ...lying } = snapshot(root)
  expect(ignored).toBe('644 x')
  expect(snapshot(copies.head.root)).toEqual(lying)
  for (const key of ['root', 'prefix', 'scratch'] as const) {
    expect(copies.base[key].replace('/base/', '/head/')).toBe(copies.head[key])
  }
  for (const { prefix, scratch } of [copies.base, copies.head]) {
    expect([...readdirSync(prefix), ...readdirSync(scratch)]).toEqual([])
  }
  expect(userGit(copies.head.root, 'status', '--porcelain')).toBe('')
  // Git's own housekeeping leaves them alone while they are in use.
  userGit(root, 'worktree', 'prune', '--expire=now')
  expect(worktreesOf(join(root, '.git'))).toHaveLength(2)

  expect(await copies.remove()).toEqual([])
  expect(await copies.remove()).toEqual([])
  expect(readdirSync(temporary)).toEqual([])
  expect(existsSync(join(root, '.git/worktrees'))).toBe(false)
  expect(snapshot(root, true)).toEqual(before)
  expect(stamp(join(root, '.git/index'))).toBe(index)
  expect(userGit(root, 'for-each-ref')).toBe(branches)
  expect(userGit(root, 'status', '--porcelain=v2')).toBe(status)
})

test('a second copy of base is made late and is like the first, under a path of the same length', async () => {
  const root = makeRepository(fresh(), { 'a ü': '1', 'dir/tool': '#!/bin/sh\n', '.gitignore': 'built\n' })
  chmodSync(join(root, 'dir/tool'), 0o755)
  commitAll(root)
  commitAll(root, { 'a ü': '2' })
  write(root, { untracked: 'x' })
  const copies = await copy(root)
  expect(readdirSync(copies.folder)).not.toContain('twin')
  // What the user and base's own setup do meanwhile is not in it.
  commitAll(root, { 'a ü': '3' })
  write(copies.base.root, { built: 'x' })
  write(copies.base.prefix, { installed: 'x' })
  const [twin, again] = await Promise.all([copies.twin(), copies.twin()])
  expect(again).toBe(twin)
  expect(twin.side).toBe('base')
  expect({ ...snapshot(twin.root), built: '644 x' }).toEqual(snapshot(copies.base.root))
  expect(userGit(twin.root, 'rev-parse', 'HEAD')).toBe(userGit(copies.base.root, 'rev-parse', 'HEAD'))
  for (const key of ['root', 'prefix', 'scratch'] as const) {
    expect(twin[key].replace('/twin/', '/base/')).toBe(copies.base[key])
    expect(twin[key]).toHaveLength(copies.base[key].length)
  }
  expect([...readdirSync(twin.prefix), ...readdirSync(twin.scratch)]).toEqual([])
  expect(worktreesOf(join(root, '.git'))).toHaveLength(3)
  expect(await copies.remove()).toEqual([])
  expect([readdirSync(temporary), worktreesOf(join(root, '.git'))]).toEqual([[], []])

  const none = await copy(root)
  await none.remove()
  await expect(none.twin()).rejects.toThrow('the copies are removed')
  expect(readdirSync(temporary)).toEqual([])
})

test('one side only, from a linked work tree with a detached head; work trees of others stay', async () => {
  const root = makeRepository(fresh(), { a: '1' })
  const tree = fresh()
  userGit(root, 'worktree', 'add', '-q', '--detach', tree)
  const repository = await openRepository(tree)
  const head = await readHead(repository, uninterrupted)
  const copies = await makeCopies(repository, { head: head.checkout }, uninterrupted)
  expect([copies.base, copies.twin]).toEqual([undefined, undefined])
  expect(snapshot(copies.head.root)).toEqual({ a: '644 1' })
  expect(worktreesOf(join(root, '.git'))).toHaveLength(2)
  await copies.remove()
  expect(userGit(root, 'worktree', 'list').split('\n')).toHaveLength(2)
})

test('two runs at once do not see each other', async () => {
  const root = makeRepository(fresh(), { a: '1' })
  commitAll(root, { a: '2' })
  const [first, second] = await Promise.all([copy(root), copy(root)])
  expect(first.folder).not.toBe(second.folder)
  await first.remove()
  expect(await sweep(await openRepository(root))).toEqual([])
  expect(snapshot(second.base.root)).toEqual({ a: '644 1' })
  expect(userGit(second.head.root, 'status', '--porcelain')).toBe('')
  await second.remove()
  expect(worktreesOf(join(root, '.git'))).toEqual([])
})

test('what setup made read-only is removed as well', async () => {
  const root = makeRepository(fresh(), { a: '1' })
  commitAll(root)
  const copies = await copy(root)
  write(copies.base.prefix, { 'cache/module/file': 'x' })
  for (const path of ['cache/module', 'cache']) chmodSync(join(copies.base.prefix, path), 0o500)
  expect(await copies.remove()).toEqual([])
  expect(readdirSync(temporary)).toEqual([])
})

test('a temporary folder inside the repository is refused', async () => {
  const root = makeRepository(fresh(), { a: '1', '.gitignore': 'tmp' })
  commitAll(root)
  mkdirSync(join(root, 'tmp'))
  vi.stubEnv('RUNNER_TEMP', join(root, 'tmp'))
  expect(await codesOf(root)).toEqual([['temporary-inside', expect.stringContaining(root)]])
})

test.each([
  { name: 'cone', patterns: ['in'], there: ['in/a', 'top'] },
  { name: 'non-cone', patterns: ['--no-cone', '/in/', '/out/b'], there: ['in/a', 'out/b'] },
])('a sparse checkout ($name) is as sparse in both copies', async ({ patterns, there }) => {
  const root = makeRepository(fresh(), { top: '1', 'in/a': '1', 'out/b': '1', 'out/c': '1' })
  userGit(root, 'sparse-checkout', 'set', ...patterns)
  commitAll(root, { 'in/a': '2' })
  write(root, { 'in/new': '3' })
  const copies = await copy(root)
  expect(Object.keys(snapshot(copies.base.root))).toEqual(there)
  expect(snapshot(copies.head.root)).toEqual(snapshot(root))
  expect(userGit(copies.head.root, 'sparse-checkout', 'list')).toBe(userGit(root, 'sparse-checkout', 'list'))
  expect(snapshot((await copies.twin()).root)).toEqual(snapshot(copies.base.root))
  // What is outside is neither lost nor deleted in the commit that stands for the tree as it lies.
  expect(userGit(copies.head.root, 'ls-tree', '-r', '--name-only', 'HEAD')).toContain('out/c')
  expect(userGit(copies.head.root, 'status', '--porcelain')).toBe('')
  await copies.remove()
})

test('sparse patterns in the settings that all work trees share', async () => {
  const root = makeRepository(fresh(), { 'in/a': '1', 'out/b': '1' })
  userGit(root, 'config', 'core.sparseCheckout', 'true')
  write(join(root, '.git'), { 'info/sparse-checkout': '/in/\n' })
  userGit(root, 'read-tree', '-mu', 'HEAD')
  commitAll(root, { 'in/a': '2' })
  const copies = await copy(root)
  expect(snapshot(copies.base.root)).toEqual({ 'in/a': '644 1' })
  expect(snapshot(copies.head.root)).toEqual({ 'in/a': '644 2' })
  await copies.remove()
})

const template = join(folder, 'template')
beforeAll(() => {
  const [deepSource, midSource, top] = [fresh(), fresh(), fresh()]
  makeRepository(deepSource, { d: '1' })
  makeRepository(midSource, { m: '1' })
  userGit(midSource, 'submodule', 'add', '-q', deepSource, 'deep')
  commitAll(midSource)
  makeRepository(top, { t: '1' })
  userGit(top, 'submodule', 'add', '-q', '--name', 'group/mid', midSource, 'libs/mid ü')
  userGit(top, 'submodule', 'add', '-q', deepSource, 'unused')
  commitAll(top)
  userGit(folder, 'clone', '-q', top, template)
  userGit(template, 'submodule', '-q', 'update', '--init', '--recursive', 'libs/mid ü')
})

/** top → `libs/mid ü` (its name is another one) → `deep`, and a submodule that was never initialised. */
function nested(): { root: string; mid: string; deep: string } {
  const root = fresh()
  cpSync(template, root, { recursive: true, verbatimSymlinks: true })
  const mid = join(root, 'libs/mid ü')
  return { root, mid, deep: join(mid, 'deep') }
}

test('submodules are in both copies at the commit that each side records, all the way down', async () => {
  const { root, mid, deep } = nested()
  commitAll(deep, { d: '2' })
  commitAll(mid, { m: '2' })
  // Not committed in the repository itself: head is the tree as it lies.
  const status = userGit(root, 'status', '--porcelain=v2')
  const copies = await copy(root, 'HEAD')
  expect(snapshot(copies.base.root)).toMatchObject({ 'libs/mid ü/m': '644 1', 'libs/mid ü/deep/d': '644 1' })
  expect(snapshot(copies.head.root)).toEqual(snapshot(root))
  expect(readdirSync(join(copies.base.root, 'unused'))).toEqual([])
  expect(userGit(copies.head.root, 'status', '--porcelain')).toBe('')
  expect(userGit(join(copies.head.root, 'libs/mid ü'), 'rev-parse', '--show-superproject-working-tree')).toBe(
    copies.head.root,
  )
  expect(snapshot((await copies.twin()).root)).toEqual(snapshot(copies.base.root))
  const modules = join(root, '.git/modules/group/mid')
  expect([...worktreesOf(modules), ...worktreesOf(join(modules, 'modules/deep'))]).toHaveLength(6)
  await copies.remove()
  expect([...worktreesOf(modules), ...worktreesOf(join(modules, 'modules/deep'))]).toEqual([])
  expect(userGit(root, 'status', '--porcelain=v2')).toBe(status)
})

test('submodules that moved, came or went', async () => {
  const { root, mid } = nested()
  userGit(root, 'mv', 'libs/mid ü', 'moved')
  commitAll(root)
  const moved = await copy(root)
  expect(snapshot(moved.base.root)).toHaveProperty(['libs/mid ü/deep/d'], '644 1')
  expect(snapshot(moved.head.root)).toEqual(snapshot(root))
  await moved.remove()
  expect(existsSync(mid)).toBe(false)

  userGit(root, 'rm', '-q', 'moved')
  commitAll(root)
  const gone = await copy(root)
  expect(snapshot(gone.base.root)).toMatchObject({ 'moved/m': '644 1', 'moved/deep/d': '644 1' })
  expect(Object.keys(snapshot(gone.head.root))).toEqual(['.gitmodules', 't'])
  expect(gone.findings).toEqual([])
  await gone.remove()
  expect(worktreesOf(join(root, '.git/modules/group/mid'))).toEqual([])

  rmSync(join(root, '.git/modules/group'), { recursive: true })
  const unknown = await copy(root)
  expect(unknown.findings).toMatchObject([{ code: 'submodule-absent', severity: 'warning' }])
  expect(readdirSync(join(unknown.base.root, 'moved'))).toEqual([])
  await unknown.remove()
})

test('a repository that merely lies in another one is copied as it lies', async () => {
  const root = makeRepository(fresh(), { a: '1' })
  makeRepository(join(root, 'inner'), { b: '1' })
  const copies = await copy(root, 'HEAD')
  expect(snapshot(copies.base.root)).toEqual({ a: '644 1' })
  expect(snapshot(copies.head.root)).toEqual({ a: '644 1', 'inner/b': '644 1' })
  await copies.remove()
  expect(worktreesOf(join(root, 'inner/.git'))).toEqual([])
})

test('submodules that cannot be copied faithfully are refused by name, all at once', async () => {
  const { root, mid, deep } = nested()
  commitAll(root)
  write(mid, { m: 'changed' })
  write(deep, { untracked: 'x' })
  expect(await codesOf(root)).toEqual([
    ['submodule-changed', expect.stringMatching(/^submodule libs\/mid ü has uncommitted changes.*: m$/u)],
    ['submodule-changed', expect.stringMatching(/^submodule libs\/mid ü\/deep has .*: untracked$/u)],
  ])
  userGit(mid, 'checkout', '-q', 'm')
  rmSync(join(deep, 'untracked'))
  commitAll(deep)
  expect(await codesOf(root)).toEqual([
    [
      'submodule-changed',
      expect.stringMatching(/^submodule libs\/mid ü\/deep is at .* is recorded for it$/u),
    ],
  ])
  userGit(root, 'submodule', '-q', 'update', '--recursive')
  expect(await codesOf(root)).toBe('no fault')

  const other = 'b'.repeat(40)
  userGit(root, 'update-index', '--cacheinfo', `160000,${other},libs/mid ü`)
  userGit(root, 'commit', '-qm', 'elsewhere')
  userGit(root, 'add', 'libs/mid ü')
  userGit(root, 'commit', '-qm', 'back')
  expect(await codesOf(root)).toEqual([
    ['submodule-commit', `base needs commit ${other} of submodule libs/mid ü, which is not in this clone`],
  ])
  expect([readdirSync(temporary), worktreesOf(join(root, '.git'))]).toEqual([[], []])
})

const pointer = (id: string): string =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${id.repeat(64)}\nsize 3\n`

/** A PATH on which there is git and no git-lfs, wherever this machine has them. */
function pathWithoutLfs(): string {
  const bin = join(folder, 'only git')
  mkdirSync(bin, { recursive: true })
  for (const name of ['git', 'sh']) {
    const path = execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim()
    if (!existsSync(join(bin, name))) symlinkSync(path, join(bin, name))
  }
  return bin
}

test('LFS: pointers stay pointers; content without git-lfs is refused by name', async () => {
  const root = makeRepository(fresh(), {
    '.gitattributes': '*.bin filter=lfs -text\n',
    'a.bin': pointer('a'),
    'b ü.bin': pointer('b'),
  })
  commitAll(root, { 'b ü.bin': pointer('c') })
  vi.stubEnv('PATH', pathWithoutLfs())
  const copies = await copy(root)
  expect(snapshot(copies.base.root)['b ü.bin']).toBe(`644 ${pointer('b')}`)
  expect(snapshot(copies.head.root)).toEqual(snapshot(root))
  await copies.remove()

  // Content that git-lfs once put there: git takes it for the pointer that it was added as.
  const clean = `printf '${pointer('c').replaceAll('\n', String.raw`\n`)}'`
  write(root, { 'b ü.bin': 'ccc' })
  userGit(root, '-c', `filter.lfs.clean=${clean}`, 'add', 'b ü.bin')
  expect(await codesOf(root)).toEqual([
    ['missing-git-lfs', 'git-lfs is not installed, and the copies need it for b ü.bin'],
  ])
  expect(worktreesOf(join(root, '.git'))).toEqual([])
  expect(readdirSync(temporary)).toEqual([])

  // Where git itself has to ask git-lfs, its complaint is turned into the same one.
  for (const key of ['clean', 'smudge']) userGit(root, 'config', `filter.lfs.${key}`, `git-lfs ${key} -- %f`)
  userGit(root, 'config', 'filter.lfs.required', 'true')
  write(root, { 'a.bin': 'changed' })
  expect(await codesOf(root)).toEqual([
    ['missing-git-lfs', expect.stringMatching(/^git-lfs is not installed, and git needs it for .*\.bin$/u)],
  ])
})

/** A program that makes copies, says where, and waits for its end; from the sources, by vitest's own bundler. */
const program = join(folder, 'hold-copies.mjs')
beforeAll(() => {
  const bundler = join(import.meta.dirname, '../node_modules/.bin/rolldown')
  const source = fileURLToPath(new URL('./hold-copies.ts', import.meta.url))
  const args = [source, '--platform', 'node', '--format', 'esm', '--file', program]
  execFileSync(bundler, args, { stdio: 'ignore' })
})

interface Holder {
  readonly child: ChildProcess
  /** The next line it prints. */
  line(): Promise<string>
  end(signal: NodeJS.Signals): Promise<unknown>
}

function hold(root: string, ...more: readonly 'twin'[]): Holder {
  const child = spawn(process.execPath, [program, root, ...more], {
    env: { ...plainEnv, RUNNER_TEMP: temporary },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const closed = once(child, 'close')
  return {
    child,
    line: async () => (await lines.next()).value ?? '',
    end: (signal) => {
      child.kill(signal)
      return closed
    },
  }
}

const allWorktrees = (root: string): readonly string[] =>
  ['.git', '.git/modules/group/mid', '.git/modules/group/mid/modules/deep'].flatMap((path) =>
    worktreesOf(join(root, path)),
  )

test('what a killed run left is swept at the next start, never what a live one holds', async () => {
  const { root } = nested()
  const [killed, alive] = [hold(root), hold(root)]
  try {
    expect([await killed.line(), await alive.line()]).toEqual(['started', 'started'])
    const [left, held] = [await killed.line(), await alive.line()]
    await killed.end('SIGKILL')
    expect(allWorktrees(root)).toHaveLength(12)
    expect(readdirSync(left)).toContain('base')
    const findings = await sweep(await openRepository(root))
    expect(findings).toMatchObject([{ code: 'swept', severity: 'note', text: expect.stringContaining(left) }])
    expect(findings[0]?.text).toContain(`process ${killed.child.pid},`)
    expect(existsSync(left)).toBe(false)
    expect(allWorktrees(root)).toHaveLength(6)
    expect(userGit(join(held, 'head/tree/libs/mid ü/deep'), 'status', '--porcelain')).toBe('')
    expect(await sweep(await openRepository(root))).toEqual([])
  } finally {
    await Promise.all([killed.end('SIGKILL'), alive.end('SIGINT')])
  }
  expect(allWorktrees(root)).toEqual([])
  expect(readdirSync(temporary)).toEqual([])
})

test("locks tell of a run whose folder is gone or elsewhere; another repository's leftovers go too", async () => {
  const { root } = nested()
  const leave = async (): Promise<string> => {
    const holder = hold(root)
    await holder.line()
    const left = await holder.line()
    await holder.end('SIGKILL')
    return left
  }
  rmSync(await leave(), { recursive: true })
  expect(allWorktrees(root)).toHaveLength(6)
  expect(await sweep(await openRepository(root))).toHaveLength(1)
  expect(allWorktrees(root)).toEqual([])

  const elsewhere = await leave()
  const empty = join(folder, 'another temporary folder')
  mkdirSync(empty)
  vi.stubEnv('RUNNER_TEMP', empty)
  expect(await sweep(await openRepository(root))).toHaveLength(1)
  expect([existsSync(elsewhere), allWorktrees(root)]).toEqual([false, []])

  await leave()
  vi.stubEnv('RUNNER_TEMP', temporary)
  const other = makeRepository(fresh())
  expect(await sweep(await openRepository(other))).toHaveLength(1)
  expect([readdirSync(temporary), allWorktrees(root)]).toEqual([[], []])
})

test('folders that only look like ours, or are not finished yet, stay', async () => {
  const root = makeRepository(fresh())
  const names = ['benchline-0123456789ab', 'benchline-mine', 'benchline-ba9876543210']
  for (const name of names) mkdirSync(join(temporary, name))
  const old = join(temporary, 'benchline-ba9876543210')
  utimesSync(old, 1, 1)
  expect(await sweep(await openRepository(root))).toMatchObject([{ text: expect.stringContaining(old) }])
  expect(readdirSync(temporary)).toEqual(names.slice(0, 2))
  for (const name of names.slice(0, 2)) rmSync(join(temporary, name), { recursive: true })
})

test.each(['SIGINT', 'SIGKILL'] as const)('%s at any moment leaves nothing behind', async (signal) => {
  const { root } = nested()
  write(root, Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`files/${index}`, 'x'])))
  // How long it takes undisturbed, so that the moments spread over all of it.
  const whole = hold(root, 'twin')
  await whole.line()
  const started = performance.now()
  await whole.line()
  const spread = performance.now() - started
  await whole.end('SIGTERM')
  const moments = 12
  for (let moment = 0; moment < moments; moment += 1) {
    const holder = hold(root, 'twin')
    await holder.line()
    await sleep((spread * moment) / (moments - 1))
    await holder.end(signal)
    // A folder whose maker was killed before it could say whose it is has nothing in it, and waits for its time.
    const begun = (name: string): boolean =>
      signal === 'SIGKILL' && readdirSync(join(temporary, name)).every((file) => file === 'owner.json.draft')
    // Git that was at work when its master was killed comes to its own end first.
    const nothing = (): void =>
      expect([readdirSync(temporary).filter((name) => !begun(name)), allWorktrees(root)]).toEqual([[], []])
    const sweepAll = async (): Promise<void> => {
      await sweep(await openRepository(root))
      nothing()
    }
    if (signal === 'SIGKILL') await vi.waitFor(sweepAll, { timeout: 10_000 })
    else nothing()
  }
  expect(userGit(root, 'fsck', '--no-dangling')).toBe('')
  expect(readdirSync(join(root, '.git')).filter((name) => name.endsWith('.lock'))).toEqual([])
})
