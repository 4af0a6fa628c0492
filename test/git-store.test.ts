/** The branch of runs: what the user's clone shows of it, what is refused by name, what happens when a push fails. */
import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { Fault } from '../src/model/finding.ts'
import type { Run } from '../src/model/run.ts'
import { decodeRun, encodeRun } from '../src/stores/codec.ts'
import { runPath } from '../src/stores/git-branch/layout.ts'
import { gitBranch } from '../src/stores/git-branch.ts'
import { readProfileFolder } from '../src/stores/profile-folder.ts'
import type { Access, Store } from '../src/stores/store.ts'
import type { Undoing } from '../src/system/git/git.ts'
import { openRepository } from '../src/system/git/repository.ts'
import { makeRun } from './make-run.ts'
import {
  makeRepository,
  plainEnv,
  scratchFolder,
  snapshot,
  stamp,
  userGit,
  write,
} from './scratch-repository.ts'

const folder = scratchFolder()
afterAll(() => rmSync(folder, { recursive: true }))

let count = 0
interface Scene {
  readonly clone: string
  readonly remote: string
  readonly open: (access?: Access) => Promise<Store>
}

/** A clone and its bare remote, which gives parts to whoever asks unless `filter` is off. */
function scene({ filter = true } = {}): Scene {
  const [clone, remote] = [join(folder, `clone ${(count += 1)}`), join(folder, `remote ${count}.git`)]
  userGit(folder, 'init', '-q', '--bare', remote)
  userGit(remote, 'config', 'uploadpack.allowFilter', String(filter))
  makeRepository(clone, { 'a file': 'text' })
  userGit(clone, 'remote', 'add', 'origin', remote)
  return {
    clone,
    remote,
    open: async (access = {}) => gitBranch.open('benchline', await openRepository(clone), access),
  }
}

/** The remote's branch as files. */
const filesOf = (remote: string): readonly string[] =>
  userGit(remote, 'ls-tree', '-r', '--name-only', 'benchline').split('\n')

/** Puts a commit onto the remote's branch in which a file has this content; null takes it away. */
function tamper(remote: string, changes: Readonly<Record<string, string | null>>): void {
  const index = join(remote, 'tampering')
  const git = (args: readonly string[], input = ''): string =>
    execFileSync('git', args, {
      cwd: remote,
      input,
      encoding: 'utf8',
      env: { ...plainEnv, GIT_INDEX_FILE: index },
    }).trim()
  git(['read-tree', 'benchline'])
  for (const [path, text] of Object.entries(changes)) {
    const id = text === null ? '' : git(['hash-object', '-w', '--stdin'], text)
    const line = text === null ? `0 ${'0'.repeat(40)}\t${path}\n` : `100644 ${id}\t${path}\n`
    git(['update-index', '--add', '--index-info'], line)
  }
  const commit = git(['commit-tree', '-p', 'benchline', '-m', 'tamper', git(['write-tree'])])
  git(['update-ref', 'refs/heads/benchline', commit])
}

async function faultOf(work: Promise<unknown>): Promise<Fault> {
  const error: unknown = await work.then(
    () => new Error('it did not fail'),
    (reason: unknown) => reason,
  )
  if (error instanceof Fault) return error
  throw error
}

/** The run in the file that a message names. */
function keptIn(fault: Fault): Run {
  expect(fault.findings).toHaveLength(1)
  const [, file = ''] = /the run is kept in (.*\.json)$/u.exec(fault.findings[0]?.text ?? '') ?? []
  return decodeRun(readFileSync(file, 'utf8'), file)
}

function hook(remote: string, name: string, script: string): void {
  writeFileSync(join(remote, 'hooks', name), `#!/bin/sh\n${script}\n`)
  chmodSync(join(remote, 'hooks', name), 0o755)
}

test('nothing that the user sees changes: files, index, HEAD, branches, configuration, depth', async () => {
  const { clone, remote, open } = scene()
  userGit(clone, 'push', '-q', 'origin', 'HEAD:refs/heads/main')
  userGit(clone, 'fetch', '-q')
  write(clone, { staged: 'x', untracked: 'y' })
  userGit(clone, 'add', 'staged')
  const look = () => ({
    files: snapshot(clone, true),
    index: stamp(join(clone, '.git/index')),
    head: readFileSync(join(clone, '.git/HEAD'), 'utf8'),
    config: stamp(join(clone, '.git/config')),
    refs: userGit(clone, 'for-each-ref'),
    names: readdirSync(join(clone, '.git')).toSorted(),
    shallow: userGit(clone, 'rev-parse', '--is-shallow-repository'),
    status: userGit(clone, '--no-optional-locks', 'status', '--porcelain=v2', '--branch'),
    objects: userGit(clone, 'count-objects', '-v'),
  })
  const before = look()
  const store = await open({ push: true })
  await store.ready('backend')
  await store.put(makeRun(1))
  expect(await store.list('backend')).toHaveLength(1)
  expect(look()).toEqual(before)
  expect(userGit(remote, 'rev-list', '--count', 'benchline')).toBe('1')
  expect(() => userGit(remote, 'merge-base', 'main', 'benchline')).toThrow('merge-base')

  // Kept in the clone alone there is one reference more, which no branch and no tag is.
  const { findings, place } = await (await open()).put(makeRun(2))
  expect(place).toBe('refs/benchline/benchline of this clone')
  expect(findings).toMatchObject([{ code: 'not-pushed', severity: 'note' }])
  const { refs, names, objects: _, ...rest } = look()
  expect(rest).toEqual({ ...before, refs: undefined, names: undefined, objects: undefined })
  expect(refs.split('\n').filter((line) => !before.refs.includes(line))).toEqual([
    expect.stringMatching(/commit\trefs\/benchline\/benchline$/u),
  ])
  expect(names).toEqual(before.names)
  expect(userGit(clone, 'branch', '--all', '--format=%(refname)')).not.toContain('benchline')
  expect(userGit(clone, 'fsck', '--strict')).toBe('')
})

test('a run that is not pushed is listed beside those of the remote, and reaches nobody else', async () => {
  const { clone, remote, open } = scene()
  const [pushing, keeping] = [await open({ push: true }), await open()]
  await pushing.put(makeRun(1))
  await keeping.put(makeRun(2))
  await pushing.put(makeRun(3))
  // Kept here and then pushed all the same, it is one run.
  await keeping.put(makeRun(3))
  expect(await keeping.list('backend')).toStrictEqual([1, 2, 3].map((number) => makeRun(number)))
  expect(await keeping.list('backend', { latest: 2 })).toStrictEqual([2, 3].map((number) => makeRun(number)))
  const other = join(folder, `other ${count}`)
  userGit(folder, 'clone', '-q', remote, other)
  const theirs = gitBranch.open('benchline', await openRepository(other))
  expect(await theirs.list('backend')).toStrictEqual([1, 3].map((number) => makeRun(number)))
  expect(userGit(clone, 'rev-list', '--count', 'refs/benchline/benchline')).toBe('2')
})

test('every run is one file more, under a name that tells suite, environment and time, with a commit that says whence', async () => {
  const { remote, open } = scene()
  const store = await open({ push: true })
  const workflow = 'https://github.com/a/b/actions/runs/7/attempts/1'
  const run = makeRun(1, { workflow })
  await store.put(run)
  const first = filesOf(remote)
  expect(first).toEqual([
    'README.md',
    expect.stringMatching(
      /^v1\/backend-[0-9a-f]{12}\/[0-9a-f]{16}\/2026-01\/20260101T000100\.000Z-[0-9a-f]{16}\.json$/u,
    ),
  ])
  expect(userGit(remote, 'show', `benchline:${first[1]}`)).toBe(encodeRun(run).trim())
  const message = userGit(remote, 'log', '-1', '--format=%B', 'benchline')
  for (const part of [run.commit, workflow, '[skip ci]']) expect(message).toContain(part)
  await store.put(makeRun(50_000))
  expect(filesOf(remote)).toEqual([...first, expect.stringContaining('/2026-02/')])
  expect(userGit(remote, 'log', '--format=', '--name-status', '-1', 'benchline')).toMatch(/^A\tv1\/\S+$/u)
})

test('a server that gives no parts gives the whole', async () => {
  const { open } = scene({ filter: false })
  const store = await open({ push: true })
  for (const number of [1, 2, 3]) await store.put(makeRun(number))
  expect(await store.list('backend', { latest: 2 })).toStrictEqual([2, 3].map((number) => makeRun(number)))
})

test.each(['relative', 'file'])('the address of a remote may be a %s one', async (kind) => {
  const { clone, remote, open } = scene()
  const address = kind === 'file' ? `file://${remote}` : `../remote ${count}.git`
  userGit(clone, 'remote', 'set-url', 'origin', address)
  await (await open({ push: true })).put(makeRun(1))
  mkdirSync(join(clone, 'below'))
  const below = gitBranch.open('benchline', await openRepository(join(clone, 'below')))
  expect(await below.list('backend')).toStrictEqual([makeRun(1)])
})

test('a work tree of a clone has its remote and its runs', async () => {
  const { clone, open } = scene()
  await (await open({ push: true })).put(makeRun(1))
  await (await open()).put(makeRun(2))
  const tree = join(folder, `tree ${count}`)
  userGit(clone, 'worktree', 'add', '-q', '--detach', tree)
  const store = gitBranch.open('benchline', await openRepository(tree))
  expect(await store.list('backend')).toHaveLength(2)
})

test('a repository with other object names keeps runs too', async () => {
  const clone = join(folder, 'sha256')
  userGit(folder, 'init', '-q', '--object-format=sha256', clone)
  userGit(folder, 'init', '-q', '--bare', '--object-format=sha256', `${clone}.git`)
  userGit(clone, 'remote', 'add', 'origin', `${clone}.git`)
  const store = gitBranch.open('benchline', await openRepository(clone), { push: true })
  await store.put(makeRun(1))
  await store.put(makeRun(2))
  expect(await store.list('backend')).toHaveLength(2)
})

test.each(['a', 'perf/baselines', 'release-1.x', 'a_b'])('%s can be the branch', async (branch) => {
  const { clone, remote } = scene()
  const store = gitBranch.open(branch, await openRepository(clone), { push: true })
  await store.put(makeRun(1))
  expect(await store.list('backend')).toHaveLength(1)
  expect(userGit(remote, 'branch', '--format=%(refname:short)')).toBe(branch)
})

test.each(['', '-x', 'a b', 'a..b', '/a', 'a/', 'a.lock', 'a:b', 'a\n', 'refs/../x'])(
  '%j cannot be the branch',
  async (branch) => {
    const repository = await openRepository(scene().clone)
    expect(() => gitBranch.open(branch, repository)).toThrow(Fault)
  },
)

const wrongs: readonly (readonly [string, (text: string) => string, string])[] = [
  ['truncated', (text) => text.slice(0, 100), 'store-truncated'],
  ['emptied', () => '', 'store-truncated'],
  ['changed', (text) => text.replace('parse', 'sparse'), 'store-changed'],
  ['of a newer schema', (text) => text.replace('run/1', 'run/2'), 'store-newer'],
  ['of something else', () => '{}', 'store-foreign'],
  ['binary', () => '\u0000\u0001', 'store-corrupt'],
  ['another run', () => encodeRun(makeRun(7)), 'store-misplaced'],
  ['a run of another suite', () => encodeRun(makeRun(2, { suite: 'other' })), 'store-misplaced'],
]

test.each(wrongs)(
  'a run that is %s stops the list and is named, wherever it lies',
  async (_, damage, code) => {
    const { remote, open } = scene()
    const store = await open({ push: true })
    for (const number of [1, 2, 3]) await store.put(makeRun(number))
    const path = runPath(makeRun(2), encodeRun(makeRun(2)))
    tamper(remote, { [path]: damage(encodeRun(makeRun(2))) })
    const file = `benchline:${path}`
    for (const selection of [{}, { latest: 2 }]) {
      const { findings } = await faultOf(store.list('backend', selection))
      expect(findings).toMatchObject([{ code, text: expect.stringContaining(file), position: { file } }])
    }
    // What is not wanted is not looked at, and what is there is not written over.
    expect(await store.list('backend', { latest: 1 })).toHaveLength(1)
    expect((await faultOf(store.put(makeRun(2)))).findings[0]?.code).toBe(code)
    await store.put(makeRun(4))
    expect(userGit(remote, 'show', `benchline:${path}`)).toBe(damage(encodeRun(makeRun(2))).trim())
  },
)

const [month] = /^.*\//u.exec(runPath(makeRun(1), encodeRun(makeRun(1)))) ?? ['']
test.each([
  ['a file of another kind', { [`${month}notes.txt`]: 'hello' }, 'store-stranger', 'notes.txt'],
  ['a file that is named otherwise', { [`${month}2026.json`]: '{}' }, 'store-stranger', '2026.json'],
  ['a folder too deep', { [`${month}more/x.json`]: '{}' }, 'store-stranger', 'more/x.json'],
  ['a layout of later', { 'v2/x': '' }, 'store-newer', 'benchline:v2'],
  ['a file of somebody else', { 'index.html': '' }, 'store-foreign', 'benchline:index.html'],
  ['somebody else altogether', { 'src/index.js': '' }, 'store-foreign', 'benchline:src'],
])('%s in the branch is refused by name, before measuring too', async (_, files, code, name) => {
  const { remote, open } = scene()
  const store = await open({ push: true })
  await store.put(makeRun(1))
  tamper(remote, files)
  const expected = [{ code, text: expect.stringContaining(name) }]
  expect((await faultOf(store.list('backend'))).findings).toMatchObject(expected)
  expect((await faultOf(store.ready('backend'))).findings).toMatchObject(expected)
  const fault = await faultOf(store.put(makeRun(2)))
  expect(fault.findings).toMatchObject(expected)
  expect(keptIn(fault)).toStrictEqual(makeRun(2))
})

test('a remote that is gone is told, and the run is kept in a file', async () => {
  const { remote, open } = scene()
  const store = await open({ push: true })
  await store.put(makeRun(1))
  rmSync(remote, { recursive: true })
  const gone = { code: 'store-unreachable', text: expect.stringContaining(remote) }
  expect((await faultOf(store.list('backend'))).findings).toMatchObject([gone])
  expect((await faultOf(store.ready('backend'))).findings).toMatchObject([gone])
  const fault = await faultOf(store.put(makeRun(2)))
  expect(fault.findings).toMatchObject([gone])
  expect(keptIn(fault)).toStrictEqual(makeRun(2))
  const profiles = [{ name: 'parse-30c471f6aafb.cprofile.1', bytes: Uint8Array.of(31, 139) }]
  const [finding] = (await faultOf(store.put(makeRun(4), profiles))).findings
  const [, file = ''] = /kept in (.*\.json)$/u.exec(finding?.text ?? '') ?? []
  expect(await readProfileFolder(file)).toEqual(profiles)
  // Who does not push needs no remote to record.
  await (await open()).put(makeRun(3))
})

test('a push that a hook refuses is told in its words, and the run is kept in a file', async () => {
  const { remote, open } = scene()
  const store = await open({ push: true })
  await store.put(makeRun(1))
  hook(remote, 'pre-receive', 'echo "this branch is closed" >&2; exit 1')
  const fault = await faultOf(store.put(makeRun(2)))
  expect(fault.findings).toMatchObject([
    {
      code: 'push-refused',
      text: expect.stringMatching(/pre-receive hook declined[^]*this branch is closed/u),
    },
  ])
  expect(keptIn(fault)).toStrictEqual(makeRun(2))
  expect(await store.list('backend')).toHaveLength(1)
})

test('a push that is interrupted leaves nothing behind but the run in a file', async () => {
  const { clone, remote, open } = scene()
  await (await open({ push: true })).put(makeRun(1))
  hook(remote, 'pre-receive', 'touch begun; exec sleep 20')
  const actions = new Set<() => Promise<void>>()
  const undoing: Undoing = {
    undo(action) {
      actions.add(action)
      return () => actions.delete(action)
    },
  }
  const work = faultOf((await open({ push: true, undoing })).put(makeRun(2)))
  while (!existsSync(join(remote, 'begun'))) await wait(20)
  for (const action of [...actions].toReversed()) await action()
  // The program may end right here.
  const [name, ...others] = readdirSync(join(clone, '.git/benchline/unpushed'))
  expect(others).toEqual([])
  const file = join(clone, '.git/benchline/unpushed', name!)
  expect(decodeRun(readFileSync(file, 'utf8'), file)).toStrictEqual(makeRun(2))
  const fault = await work
  expect(fault.findings).toMatchObject([{ code: 'interrupted' }])
  expect(keptIn(fault)).toStrictEqual(makeRun(2))
  rmSync(join(remote, 'hooks/pre-receive'))
  expect(await (await open()).list('backend')).toHaveLength(1)
})

test('there must be a remote to push to', async () => {
  const alone = makeRepository(join(folder, 'alone'))
  const store = gitBranch.open('benchline', await openRepository(alone), { push: true })
  expect((await faultOf(store.ready('backend'))).findings).toMatchObject([{ code: 'no-remote' }])
  const fault = await faultOf(store.put(makeRun(1)))
  expect(fault.findings).toMatchObject([{ code: 'no-remote' }])
  expect(keptIn(fault)).toStrictEqual(makeRun(1))
})

/** Lets somebody else be faster: the remote's branch moves at the moment in which a push arrives. */
const overtake = (times: number): string => `
[ -n "$OVERTAKING" ] && exit 0
n=$(cat overtaken 2>/dev/null || echo 0)
[ "$n" -ge ${times} ] && exit 0
echo $((n + 1)) > overtaken
export OVERTAKING=1
unset GIT_QUARANTINE_PATH GIT_OBJECT_DIRECTORY GIT_ALTERNATE_OBJECT_DIRECTORIES
tip=$(git rev-parse benchline)
git update-ref refs/heads/benchline $(git commit-tree -p $tip -m other $tip^{tree})
`

test('a push that somebody else was faster than is made again on top of theirs', async () => {
  const { remote, open } = scene()
  const store = await open({ push: true })
  await store.put(makeRun(1))
  userGit(remote, 'config', 'user.name', 'Other')
  userGit(remote, 'config', 'user.email', 'other@localhost')
  hook(remote, 'pre-receive', overtake(3))
  await store.put(makeRun(2))
  expect(readFileSync(join(remote, 'overtaken'), 'utf8').trim()).toBe('3')
  expect(userGit(remote, 'log', '--format=%an', 'benchline').split('\n')).toEqual([
    'Benchline', 'Other', 'Other', 'Other', 'Benchline',
  ]) // prettier-ignore
  expect(await store.list('backend')).toHaveLength(2)
})

test('a branch that never stands still is given up, and the run is kept in a file', async () => {
  const { remote, open } = scene()
  const store = await open({ push: true, patience: 1 })
  await store.put(makeRun(1))
  userGit(remote, 'config', 'user.name', 'Other')
  userGit(remote, 'config', 'user.email', 'other@localhost')
  hook(remote, 'pre-receive', overtake(1000))
  const fault = await faultOf(store.put(makeRun(2)))
  expect(fault.findings).toMatchObject([{ code: 'push-contended' }])
  expect(keptIn(fault)).toStrictEqual(makeRun(2))
})

/** Runs with another folder for temporary files. */
async function withTemporary<T>(path: string, work: () => Promise<T>): Promise<T> {
  const { TMPDIR, RUNNER_TEMP } = process.env
  delete process.env['RUNNER_TEMP']
  process.env['TMPDIR'] = path
  try {
    return await work()
  } finally {
    if (TMPDIR === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = TMPDIR
    if (RUNNER_TEMP !== undefined) process.env['RUNNER_TEMP'] = RUNNER_TEMP
  }
}

test.runIf(existsSync('/proc/self'))(
  'a temporary folder that takes nothing is told, and the run is kept elsewhere',
  async () => {
    const { clone, open } = scene()
    // Not even an administrator can write there.
    await withTemporary('/proc/self', async () => {
      for (const push of [true, false]) {
        const fault = await faultOf((await open({ push })).put(makeRun(1)))
        expect(fault.findings).toMatchObject([{ code: 'no-temporary-folder' }])
        expect(keptIn(fault)).toStrictEqual(makeRun(1))
        expect(fault.message).toContain(join(clone, '.git'))
      }
      const store = await open()
      expect((await faultOf(store.list('backend'))).findings).toMatchObject([{ code: 'no-temporary-folder' }])
    })
  },
)

test('a clone that takes no reference is told, and the run is kept in a file', async () => {
  const { clone, open } = scene()
  writeFileSync(join(clone, '.git/refs/benchline'), 'in the way')
  const fault = await faultOf((await open()).put(makeRun(1)))
  expect(fault.findings).toMatchObject([{ code: 'store-unwritable' }])
  expect(keptIn(fault)).toStrictEqual(makeRun(1))
})
