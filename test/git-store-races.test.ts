/** The branch of runs among processes: writers that race, writers that are killed, writers whose disk takes no more. */
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { gitBranch } from '../src/stores/git-branch.ts'
import { sweep } from '../src/system/git/sweep.ts'
import { openRepository } from '../src/system/git/repository.ts'
import { compile } from './compile.ts'
import { makeRun } from './make-run.ts'
import { makeRepository, scratchFolder, userGit } from './scratch-repository.ts'

const folder = scratchFolder()
const script = join(folder, 'writer.mjs')
const temporary = join(folder, 'temporary')
beforeAll(async () => {
  mkdirSync(temporary)
  const store = await compile(join(folder, 'compiled'), 'src/stores/git-branch.ts')
  writeFileSync(
    script,
    `import { gitBranch } from ${JSON.stringify(store)}
     import { openRepository } from ${JSON.stringify(new URL('../system/git/repository.js', store).href)}
     const [, , clone, push, ...runs] = process.argv
     const store = gitBranch.open('benchline', await openRepository(clone), { push: push === 'push' })
     try {
       for (const run of runs) await store.put(JSON.parse(run))
     } catch (error) {
       console.log(error?.findings?.[0]?.code, error?.findings?.[0]?.text)
       process.exitCode = 2
     }`,
  )
})
afterAll(() => rmSync(folder, { recursive: true }))

const env = { ...process.env, TMPDIR: temporary, RUNNER_TEMP: '' }

function write(clone: string, push: boolean, numbers: readonly number[]): ChildProcess {
  const runs = numbers.map((number) => JSON.stringify(makeRun(number)))
  return spawn(process.execPath, [script, clone, push ? 'push' : 'keep', ...runs], { env, stdio: 'inherit' })
}

const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', resolve)
  })

let count = 0
function remoteOf(): string {
  const remote = join(folder, `remote ${(count += 1)}.git`)
  userGit(folder, 'init', '-q', '--bare', remote)
  userGit(remote, 'config', 'uploadpack.allowFilter', 'true')
  return remote
}
function cloneOf(remote: string, name: string): string {
  const clone = makeRepository(join(folder, `${name} of ${count}`))
  userGit(clone, 'remote', 'add', 'origin', remote)
  return clone
}
const listed = async (clone: string) =>
  (await gitBranch.open('benchline', await openRepository(clone)).list('backend')).map(({ at }) => at)

test('ten jobs on ten machines that record at the same moment lose nothing', async () => {
  const remote = remoteOf()
  const clones = Array.from({ length: 10 }, (_, job) => cloneOf(remote, `job ${job}`))
  // All of them also put the same run, as a job does that is run again.
  const children = clones.map((clone, job) => write(clone, true, [2 * job, 2 * job + 1, 99]))
  expect(await Promise.all(children.map(ended))).toEqual(clones.map(() => 0))
  const expected = [...Array.from({ length: 20 }, (_, number) => number), 99].map(
    (number) => makeRun(number).at,
  )
  expect(await listed(clones[0]!)).toEqual(expected)
  expect(userGit(remote, 'rev-list', '--count', 'benchline')).toBe('21')
  expect(userGit(remote, 'fsck', '--strict', '--no-dangling')).toBe('')
  expect(readdirSync(temporary)).toEqual([])
})

test('several processes in one clone lose nothing either', async () => {
  const clone = makeRepository(join(folder, 'one clone'))
  const children = [0, 1, 2, 3].map((job) => write(clone, false, [3 * job, 3 * job + 1, 3 * job + 2, 99]))
  expect(await Promise.all(children.map(ended))).toEqual([0, 0, 0, 0])
  expect(await listed(clone)).toHaveLength(13)
  expect(userGit(clone, 'fsck', '--strict', '--no-dangling')).toBe('')
})

test.runIf(process.platform !== 'win32').each([true, false])(
  'a writer that is killed at any moment leaves what was or what is to be (pushing: %s)',
  async (push) => {
    const remote = remoteOf()
    const clone = cloneOf(remote, 'killed')
    let before = 0
    const seen = new Set<string>()
    for (let kill = 0; kill < 12; kill += 1) {
      const child = write(clone, push, [2 * kill, 2 * kill + 1])
      const end = ended(child)
      // From before git is first started to after the last push, in steps.
      await wait(120 + kill * (push ? 60 : 30))
      child.kill('SIGKILL')
      seen.add((await end) === null ? 'killed' : 'done')
      // What git itself was doing may still end, as it would were the machine only slow.
      await wait(100)
      const after = (await listed(clone)).length
      expect(after - before).toBeGreaterThanOrEqual(0)
      expect(after - before).toBeLessThanOrEqual(2)
      before = after
      expect(userGit(push ? remote : clone, 'fsck', '--strict', '--no-dangling')).toBe('')
    }
    expect(seen).toContain('killed')
    // The next one is not in the way of anything that lies about, and puts what is lacking.
    const all = Array.from({ length: 24 }, (_, number) => number)
    expect(await ended(write(clone, push, all))).toBe(0)
    expect(await listed(clone)).toEqual(all.map((number) => makeRun(number).at))
    const { TMPDIR } = process.env
    process.env['TMPDIR'] = temporary
    try {
      await sweep(await openRepository(clone))
    } finally {
      if (TMPDIR === undefined) delete process.env['TMPDIR']
      else process.env['TMPDIR'] = TMPDIR
    }
    // Killed before it could say whose it is, or after that was removed, a folder is given ten minutes.
    const left = readdirSync(temporary).filter((name) => existsSync(join(temporary, name, 'owner.json')))
    expect(left).toEqual([])
  },
  180_000,
)

test.runIf(process.platform !== 'win32').each([
  ['nothing more', 0, 'no-temporary-folder'],
  ['nothing large', 1, 'store-unwritable'],
])('a disk that takes %s is told, and the branch is as it was', async (_, blocks, expected) => {
  const clone = cloneOf(remoteOf(), 'full')
  expect(await ended(write(clone, false, [1]))).toBe(0)
  const [sample] = makeRun(2).samples
  const values = Array.from({ length: 200 }, (__, index) => Math.sqrt(index + 2))
  const run = JSON.stringify({ ...makeRun(2), samples: [{ ...sample, values }] })
  // A limit on the size of files makes the writing itself fail, as a full disk does.
  const limited = ['-c', `ulimit -f ${blocks}; exec "$0" "$@"`, process.execPath, script, clone, 'keep', run]
  const { stdout, code } = await promisify(execFile)('sh', limited, { env }).then(
    (result) => ({ ...result, code: 0 }),
    (error: { stdout: string; code: number }) => error,
  )
  expect(code).toBe(2)
  expect(stdout.split(' ')[0]).toBe(expected)
  expect(stdout).toContain('could be kept nowhere')
  expect(await listed(clone)).toEqual([makeRun(1).at])
})
