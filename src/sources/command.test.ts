import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Launcher } from '../system/launcher/launcher.ts'
import { openLauncher } from '../system/launcher/open-launcher.ts'
import { command } from './command.ts'
import { type CommandLine, type Place, RunFault, type Surroundings } from './source.ts'

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'command-')))
const root = join(folder, 'copie für uns')
const scratch = join(folder, 'scratch')
mkdirSync(join(root, 'sub'), { recursive: true })
mkdirSync(scratch)
const PATH = process.env['PATH'] ?? '/usr/bin:/bin'

let launcher: Launcher
beforeAll(async () => {
  launcher = await openLauncher()
})
afterAll(async () => {
  await launcher.close()
  rmSync(folder, { recursive: true })
})

const place = (more: Partial<Place> = {}): Place => ({
  side: 'head',
  root,
  prefix: join(folder, 'prefix'),
  scratch,
  env: { PATH, FROM: 'place', OVER: 'place' },
  launcher,
  ...more,
})

async function run(line: CommandLine, more: Partial<Surroundings> = {}, where: Place = place()) {
  const source = command.bind(
    { run: typeof line === 'string' ? line : [...line] },
    {
      name: 'parse',
      prepare: [],
      env: {},
      passEnv: [],
      workingDirectory: '.',
      timeout: 20,
      metrics: ['wall', 'cpu', 'peak-rss'],
      ...more,
    },
  )
  const [workload] = await source.workloads(where)
  expect(workload?.name).toBe('parse')
  return workload!.run(where)
}

async function faultOf(
  line: CommandLine,
  more: Partial<Surroundings> = {},
  where?: Place,
): Promise<RunFault> {
  const error: unknown = await run(line, more, where).then(
    () => undefined,
    (caught: unknown) => caught,
  )
  expect(error).toBeInstanceOf(RunFault)
  return error as RunFault
}

test('an entry with run, and neither format nor output, is a command', () => {
  expect(command.claims(new Set(['name', 'run', 'env']))).toBe(true)
  expect(command.claims(new Set(['run', 'format']))).toBe(false)
  expect(command.claims(new Set(['run', 'output']))).toBe(false)
  expect(command.claims(new Set(['tinybench']))).toBe(false)
  expect(command.options.safeParse({ run: '' }).success).toBe(false)
  expect(command.options.safeParse({ run: [] }).success).toBe(false)
  expect(command.options.safeParse({ run: ['a', ''] }).success).toBe(true)
  expect(command.options.safeParse({ run: 'a' }).success).toBe(true)
})

test('gives one reading for each metric that was asked for, in base units', async () => {
  const burn = 'import time\nx = bytearray(60_000_000)\nwhile time.process_time() < 0.2: pass'
  const readings = await run(['python3', '-S', '-c', burn])
  expect(readings.map(({ benchmark, metric }) => [benchmark, metric.name, metric.unit])).toEqual([
    ['parse', 'wall', 's'],
    ['parse', 'cpu', 's'],
    ['parse', 'peak-rss', 'B'],
  ])
  const [wall, cpu, rss] = readings.map(({ value }) => value)
  expect(wall).toBeGreaterThan(0.15)
  expect(cpu).toBeGreaterThanOrEqual(0.2)
  expect(cpu).toBeLessThan(5)
  expect(rss).toBeGreaterThan(60e6)
  const one = await run('true', { metrics: ['cpu'] })
  expect(one.map(({ metric }) => metric.name)).toEqual(['cpu'])
})

test('a string goes to the shell, a list is executed as it is', async () => {
  await run('test "$(echo a | tr a b)" = b && echo \'$HOME\' > shell')
  expect(readFileSync(join(root, 'shell'), 'utf8')).toBe('$HOME\n')
  await run(['python3', '-S', '-c', 'import sys; open("list", "w").write(sys.argv[1])', '$HOME | "x"'])
  expect(readFileSync(join(root, 'list'), 'utf8')).toBe('$HOME | "x"')
})

test('the environment is the place’s, then pass-env, then the entry’s own, and no more', async () => {
  process.env['BENCHLINE_TEST_PASSED'] = 'passed on'
  process.env['BENCHLINE_TEST_SECRET'] = 'secret'
  await run('env > variables', {
    env: { OVER: 'entry' },
    passEnv: ['BENCHLINE_TEST_PASSED', 'BENCHLINE_TEST_UNSET'],
    workingDirectory: 'sub',
  })
  const variables = readFileSync(join(root, 'sub/variables'), 'utf8')
  expect(variables).toMatch(/^FROM=place$/mu)
  expect(variables).toMatch(/^OVER=entry$/mu)
  expect(variables).toMatch(/^BENCHLINE_TEST_PASSED=passed on$/mu)
  expect(variables).not.toContain('secret')
  expect(variables).not.toContain('UNSET')
})

test('prepare runs before each run, untimed, in order', async () => {
  rmSync(join(root, 'order'), { force: true })
  const prepare: CommandLine[] = ['sleep 1; printf a >> order', ['sh', '-c', 'printf b >> order']]
  const [wall] = await run('printf c >> order', { prepare })
  expect(readFileSync(join(root, 'order'), 'utf8')).toBe('abc')
  expect(wall?.value).toBeLessThan(1)
})

test('a prepare that fails is told as such', async () => {
  const fault = await faultOf('true', { prepare: ['true', 'echo broken >&2; exit 4'] })
  expect(fault).toMatchObject({ code: 'prepare', tail: ['broken'] })
  expect(fault.message).toBe('prepare of "parse" at head ended with exit code 4: echo broken >&2; exit 4')
})

test('a non-zero exit names the run and shows the last lines of both streams', async () => {
  const script = 'for i in $(seq 30); do echo "out $i"; echo "err $i" >&2; done; exit 1'
  const fault = await faultOf(script)
  expect(fault.code).toBe('exit')
  expect(fault.message).toMatch(/^"parse" at head ended with exit code 1: for i in/u)
  expect(fault.tail).toHaveLength(20)
  expect(fault.tail.slice(0, 2)).toEqual(['out 21', 'out 22'])
  expect(fault.tail.at(-1)).toBe('err 30')
  expect(fault.remedy).toBeUndefined()
  const quiet = await faultOf('echo one >&2; seq 30; exit 1', {}, place({ side: 'base' }))
  expect(quiet.message).toContain('"parse" at base')
  expect(quiet.tail).toHaveLength(20)
  expect(quiet.tail.at(-1)).toBe('one')
})

test('signals, and what shells make of them, are named', async () => {
  expect((await faultOf(['sh', '-c', 'kill -TERM $$'])).message).toContain('was ended by SIGTERM')
  expect((await faultOf('sh -c "kill -SEGV \\$\\$"; exit $?')).message).toContain(
    'ended with exit code 139 (ended by SIGSEGV)',
  )
})

test('a command that is not there or not executable is told as that', async () => {
  const shell = await faultOf('no-such-command --flag')
  expect(shell.message).toBe(
    '"parse" at head ended with exit code 127 (command not found): no-such-command --flag',
  )
  expect(shell.remedy).toContain('`setup` must make them')
  const list = await faultOf(['no-such-command', 'a b'])
  expect(list).toMatchObject({ code: 'unstarted', tail: [] })
  expect(list.message).toBe(
    '"parse" at head could not be started: command not found (ENOENT): no-such-command "a b"',
  )
  expect(list.remedy).toContain('`setup` must make them')
  writeFileSync(join(root, 'plain'), 'text', { mode: 0o644 })
  expect((await faultOf('./plain')).message).toContain('exit code 126 (not executable)')
  expect((await faultOf(['./plain'])).message).toContain('could not be started: not executable (EACCES)')
})

test('a failure that looks like missing ignored files says that setup must make them', async () => {
  const node = await faultOf([process.execPath, '-e', "require('no-such-package')"])
  expect(node.remedy).toContain('npm ci')
  const python = await faultOf(['python3', '-S', '-c', 'import no_such_module'])
  expect(python.remedy).toContain('pip install')
})

test('a timeout is told with the limit and what was printed until then', async () => {
  const fault = await faultOf('echo started; sleep 60 & sleep 60', { timeout: 0.5 })
  expect(fault).toMatchObject({ code: 'timeout', tail: ['started'] })
  expect(fault.message).toContain('did not end within 0.5 s')
  expect(fault.remedy).toContain('timeout')
})

test('100 MB of output ends the run', async () => {
  const fault = await faultOf('head -c 100000000 /dev/zero')
  expect(fault.code).toBe('output-limit')
  expect(fault.message).toContain('printed more than 64 MiB')
  rmSync(join(scratch, 'stdout'))
})

test('binary output is refused, text in any language is not', async () => {
  for (const line of ['head -c 5000 /dev/urandom', 'head -c 5000 /dev/urandom >&2', 'printf "a\\0b"']) {
    const fault = await faultOf(line)
    expect(fault.code).toBe('no-value')
    expect(fault.message).toMatch(/printed binary data on its standard (?:output|error)$/u)
  }
  expect(await run('for i in $(seq 2000); do echo 日本語🏁; done')).not.toEqual([])
  expect(await run("printf 'caf\\351 au lait\\n'")).not.toEqual([])
  const failed = await faultOf('head -c 100000 /dev/urandom; exit 1')
  expect(failed.tail.join('')).not.toMatch(/\p{Cc}/u)
  expect(Math.max(...failed.tail.map(({ length }) => length))).toBeLessThanOrEqual(201)
})

test.each([
  ['nowhere', 'does not exist in the copy'],
  ['..', 'lies outside the repository'],
  ['/', 'lies outside the repository'],
  ['plain file', 'is not a folder'],
])('a working directory %s is refused', async (workingDirectory, text) => {
  writeFileSync(join(root, 'plain file'), '')
  const fault = await faultOf('true', { workingDirectory })
  expect(fault.code).toBe('unstarted')
  expect(fault.message).toContain(`working-directory ${JSON.stringify(workingDirectory)} ${text}`)
})

test('metrics that the launcher cannot give are no value', async () => {
  const node = await openLauncher({ only: 'node' })
  try {
    const where = place({ launcher: node })
    expect((await run('true', {}, where)).map(({ metric }) => metric.name)).toEqual(['wall'])
    const fault = await faultOf('true', { metrics: ['cpu', 'peak-rss'] }, where)
    expect(fault.code).toBe('no-value')
    expect(fault.message).toContain('cpu, peak-rss asked for, and the node launcher gives wall here')
  } finally {
    await node.close()
  }
})

test('tells what it would execute', async () => {
  const source = command.bind(
    { run: 'make-image' },
    {
      name: 'x',
      prepare: [],
      env: { A: '1' },
      passEnv: [],
      workingDirectory: 'sub',
      timeout: 1,
      metrics: [],
    },
  )
  const [workload] = await source.workloads(place())
  expect(workload?.command(place())).toEqual({
    argv: ['/bin/sh', '-c', 'make-image'],
    cwd: join(root, 'sub'),
    env: { PATH, FROM: 'place', OVER: 'place', A: '1' },
  })
})
