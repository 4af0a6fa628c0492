/** One contract for every launcher: what it measures, how runs end, and that nothing outlives them. */
import { execFile, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  cp,
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  realpath,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findExecutable } from '../src/system/executable.ts'
import type { Command, Launcher } from '../src/system/launcher/launcher.ts'
import { openLauncher } from '../src/system/launcher/open-launcher.ts'
import { testWhere } from './test-where.ts'

const fixture = (name: string): string =>
  fileURLToPath(new URL(`./fixtures/launcher/${name}`, import.meta.url))
const killedParent = fileURLToPath(new URL('./fixtures/launcher/killed-parent.mjs', import.meta.url))
const repository = fileURLToPath(new URL('..', import.meta.url))
const PATH = process.env['PATH'] ?? '/usr/bin:/bin'
const linux = process.platform === 'linux'

let folder = ''
let python = ''
beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'launchers-')))
  // The interpreter itself, because a version manager's script would be measured with it.
  const asked = await promisify(execFile)('python3', ['-c', 'import sys; print(sys.executable)'])
  python = asked.stdout.trim()
})
afterAll(async () => rm(folder, { recursive: true, force: true }))

function commandOf(argv: readonly string[], more: Partial<Command> = {}): Command {
  const [program = '', ...rest] = argv
  return {
    argv: [program, ...rest],
    cwd: folder,
    env: { PATH },
    timeout: 30,
    stdout: join(folder, 'stdout'),
    stderr: join(folder, 'stderr'),
    outputLimit: 1_000_000,
    ...more,
  }
}

/** A process that has ended but was not collected by whoever adopted it is dead as well. */
async function isAlive(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0)
  } catch {
    return false
  }
  if (!linux) return true
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => ') X')
  return !/^[XZ]/u.test(text.slice(text.lastIndexOf(')') + 2))
}

async function living(pids: readonly number[]): Promise<readonly number[]> {
  const states = await Promise.all(pids.map(isAlive))
  return pids.filter((_, index) => states[index])
}

async function numbersIn(path: string): Promise<readonly number[]> {
  const text = await readFile(path, 'utf8').catch(() => '')
  return text.split('\n').filter(Boolean).map(Number)
}

async function until<T>(ask: () => Promise<T | undefined>): Promise<T> {
  const end = performance.now() + 20_000
  for (;;) {
    const answer = await ask()
    if (answer !== undefined) return answer
    if (performance.now() > end) throw new Error('waited 20 s in vain')
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

/** Of a tree, the processes that a launcher can promise to end: where nothing adopts orphans, that is the root. */
const watched = (pids: readonly number[]): readonly number[] => (linux ? pids : pids.slice(-1))

let records = 0
/** A tree of four processes: one plain, one in a session of its own, one that was detached, and their root. */
function tree(way: 'stay' | 'leave') {
  const record = join(folder, `tree-${(records += 1)}`)
  const started = () =>
    until(async () => {
      const pids = await numbersIn(record)
      return pids.length === 4 ? pids : undefined
    })
  return { argv: [python, fixture('tree.py'), record, way], record, started }
}

const perl = (await findExecutable('perl', { PATH }, '/')) === undefined ? [] : (['perl'] as const)
const names = ['python3', ...perl, 'node'] as const

const burn = 'import time\nwhile time.process_time() < 0.3: pass'

describe.each(names)('the %s launcher', (name) => {
  let launcher: Launcher
  beforeAll(async () => {
    launcher = await openLauncher({ only: name })
  })
  afterAll(async () => launcher.close())
  const measures = name !== 'node'

  test('is the one that was asked for and says what it gives', () => {
    expect(launcher.name).toBe(name)
    expect(launcher.gives).toEqual(measures ? ['wall', 'cpu', 'peak-rss'] : ['wall'])
  })

  test('tells how a process ended', async () => {
    expect(await launcher.launch(commandOf(['true']))).toMatchObject({ code: 0, ended: 'by-itself' })
    expect(await launcher.launch(commandOf(['sh', '-c', 'exit 1']))).toMatchObject({ code: 1 })
    expect(await launcher.launch(commandOf(['sh', '-c', 'exit 255']))).toMatchObject({ code: 255 })
    const killed = await launcher.launch(commandOf(['sh', '-c', 'kill -SEGV $$']))
    expect(killed).toMatchObject({ signal: 'SIGSEGV', ended: 'by-itself' })
    expect(killed.code).toBeUndefined()
  })

  test('gives the reason of the system when nothing could be started', async () => {
    const absent = await launcher.launch(commandOf(['no-such-program']))
    expect(absent).toMatchObject({ unstarted: 'command not found (ENOENT)' })
    expect(absent.code).toBeUndefined()
    expect(absent.cpu).toBeUndefined()
    const byPath = await launcher.launch(commandOf(['./no-such-program']))
    expect(byPath.unstarted).toBe('command not found (ENOENT)')
    await writeFile(join(folder, 'plain file'), 'text', { mode: 0o644 })
    const plain = await launcher.launch(commandOf(['./plain file']))
    expect(plain.unstarted).toBe('not executable (EACCES)')
    const onPath = await launcher.launch(commandOf(['plain file'], { env: { PATH: folder } }))
    expect(onPath.unstarted).toBe('not executable (EACCES)')
    const nowhere = await launcher.launch(commandOf(['true'], { cwd: join(folder, 'nowhere') }))
    expect(nowhere.unstarted).toBe('working directory: no such file or directory (ENOENT)')
    const file = await launcher.launch(commandOf(['true'], { cwd: join(folder, 'plain file') }))
    expect(file.unstarted).toBe('working directory: not a directory (ENOTDIR)')
    expect(await launcher.launch(commandOf(['true']))).toMatchObject({ code: 0 })
  })

  test('finds the program on the PATH that the process gets, and runs a script without a first line', async () => {
    const bin = join(folder, 'bin of ours')
    await mkdir(bin, { recursive: true })
    await writeFile(join(bin, 'ours'), 'exit 7\n', { mode: 0o755 })
    expect(
      await launcher.launch(commandOf(['ours'], { env: { PATH: `${bin}:/usr/bin:/bin` } })),
    ).toMatchObject({
      code: 7,
    })
    expect(
      (await launcher.launch(commandOf(['ours'], { env: { PATH: '/usr/bin:/bin' } }))).unstarted,
    ).toBeDefined()
  })

  test('hands over arguments, environment and folder to the byte', async () => {
    const cwd = join(folder, 'ein Ordner für 日本')
    await mkdir(cwd, { recursive: true })
    const args = ['', ' a  b ', 'quote"s \'n $HOME `x`', 'línea\nzwei\t', '🏁', '-']
    const env = { PATH, EMPTY: '', 'WITH SPACE': 'ü = 日本\n2' }
    const say = 'console.log(JSON.stringify([process.argv.slice(1), process.cwd(), process.env]))'
    await launcher.launch(commandOf([process.execPath, '-e', say, '--', ...args], { cwd, env }))
    const [gotArgs, gotCwd, gotEnv] = JSON.parse(await readFile(join(folder, 'stdout'), 'utf8'))
    expect(gotArgs).toEqual(args)
    expect(gotCwd).toBe(cwd)
    const { BENCHLINE_RUN: mark, __CF_USER_TEXT_ENCODING: _, ...rest } = gotEnv
    expect(rest).toEqual(env)
    expect(mark).toMatch(/^[0-9a-f]{16}$/u)
  })

  test('refuses what no process can be handed', async () => {
    await expect(launcher.launch(commandOf(['echo', 'a\0b']))).rejects.toMatchObject({
      findings: [{ code: 'bad-command' }],
    })
    await expect(launcher.launch(commandOf(['true'], { env: { 'A=B': '1' } }))).rejects.toThrow('A=B')
    expect(await launcher.launch(commandOf(['true']))).toMatchObject({ code: 0 })
  })

  test('gives empty input and truncates what a run before has printed', async () => {
    await launcher.launch(commandOf(['sh', '-c', 'echo long text; echo more >&2']))
    expect(await readFile(join(folder, 'stderr'), 'utf8')).toBe('more\n')
    const exit = await launcher.launch(commandOf(['cat']))
    expect(exit).toMatchObject({ code: 0, output: 0 })
    expect(await readFile(join(folder, 'stdout'), 'utf8')).toBe('')
    expect(await readFile(join(folder, 'stderr'), 'utf8')).toBe('')
  })

  test('keeps binary output as it is', async () => {
    const bytes = randomBytes(10_000)
    await writeFile(join(folder, 'bytes'), bytes)
    expect(await launcher.launch(commandOf(['cat', 'bytes']))).toMatchObject({ code: 0, output: 10_000 })
    expect(bytes.equals(await readFile(join(folder, 'stdout')))).toBe(true)
  })

  testWhere(linux, 'leaves no signal ignored or blocked and no file open', async () => {
    const script = 'grep -E "Sig(Ign|Blk)" /proc/self/status; ls -l /proc/self/fd | grep -c -- "->"'
    await launcher.launch(commandOf(['sh', '-c', script]))
    const text = await readFile(join(folder, 'stdout'), 'utf8')
    // The C library keeps two signals above 31 for itself.
    expect(text).toMatch(/SigBlk:\s+0{16}\nSigIgn:\s+[0-9a-f]{8}[08]0{7}\n/u)
    // Three streams, and the folder that `ls` itself reads. Node cannot close what its own parent left open.
    expect(Number(text.trim().split('\n').at(-1))).toBeLessThanOrEqual(measures ? 4 : 20)
  })

  test('times a process that waits, and one that computes', async () => {
    const sleeper = await launcher.launch(commandOf(['sleep', '0.3']))
    expect(sleeper.wall).toBeGreaterThanOrEqual(0.3)
    expect(sleeper.wall).toBeLessThan(5)
    const burner = await launcher.launch(commandOf([python, '-S', '-c', burn]))
    expect(burner.wall).toBeGreaterThanOrEqual(0.28)
  })

  testWhere(measures, 'counts the CPU time of a process that waits, and of one that computes', async () => {
    const sleeper = await launcher.launch(commandOf(['sleep', '0.3']))
    expect(sleeper.cpu).toBeGreaterThan(0)
    expect(sleeper.cpu).toBeLessThan(0.2)
    const burner = await launcher.launch(commandOf([python, '-S', '-c', burn]))
    expect(burner.cpu).toBeGreaterThanOrEqual(0.3)
    expect(burner.cpu).toBeLessThan(0.6)
  })

  testWhere(!measures, 'leaves out what it cannot give', async () => {
    const exit = await launcher.launch(commandOf([python, '-S', '-c', burn]))
    expect(exit).not.toHaveProperty('cpu')
    expect(exit).not.toHaveProperty('peakRss')
  })

  testWhere(linux && measures, 'counts descendants that nobody waited for', async () => {
    const exit = await launcher.launch(commandOf([python, '-S', fixture('forker.py')]))
    expect(exit.code).toBe(0)
    expect(exit.cpu).toBeGreaterThanOrEqual(0.4)
    expect(exit.cpu).toBeLessThan(0.9)
  })

  testWhere(measures, 'sees 100 MB, in a grandchild too', async () => {
    const take = 'x = bytearray(100_000_000)'
    for (const argv of [
      [python, '-S', '-c', take],
      ['sh', '-c', `"${python}" -S -c '${take}'; true`],
    ]) {
      const { peakRss } = await launcher.launch(commandOf(argv))
      expect(peakRss).toBeGreaterThan(100e6)
      expect(peakRss).toBeLessThan(150e6)
    }
  })

  testWhere(measures && linux, 'says nothing about a peak that is not above its own', async () => {
    // A request of a megabyte makes the launcher itself larger; that must not pass for the program's.
    const large = { PATH, LARGE: 'x'.repeat(100_000) }
    const args = Array.from({ length: 8 }, () => 'y'.repeat(100_000))
    for (let run = 0; run < 5; run += 1) {
      expect(await launcher.launch(commandOf(['true']))).not.toHaveProperty('peakRss')
      expect(await launcher.launch(commandOf(['true', ...args], { env: large }))).not.toHaveProperty(
        'peakRss',
      )
    }
  })

  test('ends a tree at its timeout, strays included', async () => {
    const { argv, started } = tree('stay')
    const began = performance.now()
    const exit = await launcher.launch(commandOf(argv, { timeout: 2 }))
    expect(exit).toMatchObject({ signal: 'SIGKILL', ended: 'timeout' })
    expect(exit.wall).toBeGreaterThanOrEqual(2)
    expect(performance.now() - began).toBeLessThan(7000)
    const pids = await started()
    expect(await living(watched(pids))).toEqual([])
  })

  test('ends what a process leaves behind', async () => {
    const { argv, started } = tree('leave')
    expect(await launcher.launch(commandOf(argv))).toMatchObject({ code: 0, ended: 'by-itself' })
    const pids = await started()
    expect(await living(watched(pids))).toEqual([])
  })

  testWhere(linux && measures, 'is not outrun by processes that flee', async () => {
    const hops = join(folder, `hops of ${name}`)
    const began = performance.now()
    const exit = await launcher.launch(commandOf([python, '-S', fixture('hoppers.py'), hops], { timeout: 1 }))
    expect(exit.ended).toBe('timeout')
    expect(performance.now() - began).toBeLessThan(10_000)
    const { size } = await stat(hops)
    expect(size).toBeGreaterThan(100)
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect((await stat(hops)).size).toBe(size)
  })

  test('ends a run that prints without end, and refuses one that printed too much', async () => {
    const endless = await launcher.launch(commandOf(['yes']))
    expect(endless).toMatchObject({ signal: 'SIGKILL', ended: 'output-limit' })
    const both = 'head -c 600000 /dev/zero; head -c 600000 /dev/zero >&2'
    expect(await launcher.launch(commandOf(['sh', '-c', both]))).toMatchObject({
      code: 0,
      ended: 'output-limit',
      output: 1_200_000,
    })
    const just = await launcher.launch(commandOf(['head', '-c', '1000000', '/dev/zero']))
    expect(just).toMatchObject({ code: 0, ended: 'by-itself', output: 1_000_000 })
    expect((await stat(join(folder, 'stdout'))).size).toBe(1_000_000)
  })

  test('runs one process at a time', async () => {
    const first = launcher.launch(commandOf(['sleep', '0.1']))
    await expect(launcher.launch(commandOf(['true']))).rejects.toThrow('one process at a time')
    expect(await first).toMatchObject({ code: 0 })
  })

  test('ends everything when it is closed during a run', async () => {
    const other = await openLauncher({ only: name })
    const { argv, started } = tree('stay')
    const run = other.launch(commandOf(argv))
    const outcome = run.catch((error: unknown) => error)
    const pids = await started()
    const began = performance.now()
    await Promise.all([other.close(), other.close()])
    expect(performance.now() - began).toBeLessThan(4000)
    expect(await outcome).toMatchObject({ findings: [{ code: 'launcher-closed' }] })
    expect(await living(watched(pids))).toEqual([])
    await other.close()
    await expect(other.launch(commandOf(['true']))).rejects.toMatchObject({
      findings: [{ code: 'launcher-closed' }],
    })
  })

  test.each(['SIGKILL', 'SIGTERM'] as const)(
    'says so when it is ended by %s during a run',
    async (signal) => {
      const other = await openLauncher({ only: name })
      const { argv, started } = tree('stay')
      const run = other.launch(commandOf(argv))
      const outcome = run.catch((error: unknown) => error)
      const pids = await started()
      const itself = await until(async () => (await numbersIn(join(folder, 'stdout')))[0])
      process.kill(itself, signal)
      expect(await outcome).toMatchObject({ findings: [{ code: 'launcher-died' }] })
      expect(await living([itself])).toEqual([])
      expect(await living(linux ? pids : [])).toEqual([])
      await expect(other.launch(commandOf(['true']))).rejects.toMatchObject({
        findings: [{ code: 'launcher-died' }],
      })
      await other.close()
      for (const pid of await living(pids)) process.kill(pid, 'SIGKILL')
    },
  )
})

describe('when Benchline is killed', () => {
  let module = ''
  beforeAll(async () => {
    // As it is built: compiled, with the programs beside it.
    const built = join(folder, 'built')
    await mkdir(built)
    const settings = {
      extends: join(repository, 'tsconfig.json'),
      compilerOptions: {
        rootDir: join(repository, 'src'),
        outDir: built,
        noCheck: true,
        declaration: false,
        types: [],
      },
      files: [join(repository, 'src/system/launcher/open-launcher.ts')],
      include: [],
    }
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(settings))
    await writeFile(join(built, 'package.json'), '{"type":"module"}')
    await symlink(join(repository, 'node_modules'), join(folder, 'node_modules'))
    const tsc = join(repository, 'node_modules/typescript/bin/tsc')
    await promisify(execFile)(process.execPath, [tsc, '-p', join(folder, 'tsconfig.json')])
    module = join(built, 'system/launcher/open-launcher.js')
    const from = join(repository, 'src/system/launcher')
    for (const asset of (await readdir(from)).filter((file) => /\.(?:py|pl|mjs)$/u.test(file))) {
      await cp(join(from, asset), join(dirname(module), asset))
    }
  })

  test.each(names)('the %s launcher ends every descendant within 2 s', async (name) => {
    const { argv, started } = tree('stay')
    const parent = spawn(process.execPath, [killedParent, module, name, ...argv], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { PATH },
    })
    const pids = await started()
    const began = performance.now()
    parent.kill('SIGKILL')
    await until(async () => ((await living(watched(pids))).length === 0 ? true : undefined))
    // The promise is 2 s; a second more for a machine that is busy with other tests.
    expect(performance.now() - began).toBeLessThan(3000)
  })
})

test('without a wish the first that works is taken, and a wish that cannot be met is refused', async () => {
  const path = process.env['PATH']
  const first = await openLauncher()
  expect(first.name).toBe('python3')
  await first.close()
  try {
    // A python3 that cannot do the work is passed over, and so is one that hangs on to a version that is not there.
    const bin = join(folder, 'broken bin')
    await mkdir(bin)
    await writeFile(join(bin, 'python3'), '#!/bin/sh\necho "no such version" >&2\nexit 1\n', { mode: 0o755 })
    process.env['PATH'] = bin
    const fallback = await openLauncher()
    expect(fallback.name).toBe('node')
    await fallback.close()
    await expect(openLauncher({ only: 'python3' })).rejects.toMatchObject({
      findings: [{ code: 'no-launcher' }],
    })
  } finally {
    process.env['PATH'] = path
  }
})
