/** Counting with the real Valgrind: how exactly it repeats, what a little more work reads as, and a whole check. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { delimiter, dirname } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { assess } from '../../src/assess.ts'
import { check } from '../../src/gate.ts'
import { record } from '../../src/gate/record.ts'
import type { Report } from '../../src/model/report.ts'
import { json } from '../../src/reports/json.ts'
import { readReport } from '../../src/reports/read-report.ts'
import { command } from '../../src/sources/command.ts'
import { callgrind } from '../../src/sources/instruments/callgrind.ts'
import type { Workload } from '../../src/sources/source.ts'
import { watchInterruption } from '../../src/system/interruption.ts'
import { type RealPlace, realPlace, surroundings } from '../real-place.ts'
import { commitAll, makeRepository, scratchFolder } from '../scratch-repository.ts'

const has = (program: string): boolean => {
  try {
    execFileSync('sh', ['-c', `command -v ${program}`], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** A version manager's script in front of the interpreter costs dozens of processes, none of them Python's own. */
function searchPath(): string {
  const ask = 'import sys; print(sys.executable)'
  const program = execFileSync('python3', ['-c', ask], { encoding: 'utf8' }).trim()
  return [dirname(program), process.env['PATH']].join(delimiter)
}

let place: RealPlace
let path = ''
beforeAll(async () => {
  for (const program of ['valgrind', 'gcc', 'python3']) {
    if (!has(program)) throw new Error(`${program} is needed: npm run test:tools installs it`)
  }
  path = searchPath()
  place = await realPlace(path)
})
afterAll(async () => place.remove())

const c = (rounds: number): string => `#include <stdio.h>
int main(void) {
  volatile unsigned x = 1;
  for (unsigned i = 0; i < ${rounds}u; i++) x = x * 1664525u + 1013904223u;
  printf("%u\\n", x);
  return 0;
}
`

const loop = (rounds: number): string => `x = 1
for i in range(${rounds}):
    x = (x * 1664525 + 1013904223) & 0xFFFFFFFF
print(x)
`

const dictionary = (rounds: number): string => `words = {}
for i in range(${rounds}):
    key = "k%d" % (i % 5000)
    words[key] = words.get(key, 0) + i
print(len(words))
`

const script = (rounds: number): string => `let total = 0
const text = Array.from({ length: 500 }, (_, i) => 'key' + i + '=' + i * 7).join('\\n')
for (let i = 0; i < ${rounds}; i++) {
  const rows = text.split('\\n').map((line) => line.split('=')).map(([a, b]) => ({ a, b: Number(b) }))
  rows.sort((p, q) => q.b - p.b)
  total += JSON.stringify(rows).length
}
console.log(total)
`

async function workload(run: string | readonly [string, ...string[]], more = {}): Promise<Workload> {
  const source = command.bind({ run: run as string }, { ...surroundings, ...more })
  const [first] = await source.workloads(place)
  if (first === undefined) throw new Error('a command is a workload')
  return first
}

const count = async (one: Workload): Promise<number> => (await callgrind.count(one, place, 300)).total

async function counts(one: Workload, times: number): Promise<readonly number[]> {
  const found: number[] = []
  for (let time = 0; time < times; time += 1) found.push(await count(one))
  return found
}

const spread = (values: readonly number[]): number => Math.max(...values) / Math.min(...values) - 1

/** What is left of a count without its start-up. */
async function work(one: Workload): Promise<number> {
  const { total, loading = 0 } = await callgrind.count(one, place, 300)
  const start = await callgrind.startUp(one, place)
  return total - (start === undefined ? loading : await start.count(300))
}

const compiled = async (name: string, rounds: number): Promise<void> => {
  await place.write({ [`${name}.c`]: c(rounds) })
  execFileSync('gcc', ['-O1', '-o', name, `${name}.c`], { cwd: place.root })
}

test('a C program repeats to the last instruction, and 5 % more work reads as that', async () => {
  await compiled('hundred', 4_000_000)
  await compiled('hundred5', 4_200_000)
  const [before, after] = [await workload('./hundred'), await workload(['./hundred5'])]
  expect(new Set(await counts(before, 3)).size).toBe(1)
  // Of two builds with names of another length.
  const ratio = (await work(await workload(['./hundred5']))) / (await work(await workload(['./hundred'])))
  expect(ratio).toBeGreaterThan(1.0499)
  expect(ratio).toBeLessThan(1.0501)
  // A shell in between is counted too, and is little.
  expect(await count(before)).toBeGreaterThan(await count(await workload(['./hundred'])))
  expect((await count(after)) / (await count(before))).toBeGreaterThan(1.03)
})

test('Python repeats within .01 %, its dictionaries within .1 %, and 5 % more work reads as 4.9 to 5.1 %', async () => {
  await place.write({ 'loop.py': loop(40_000), 'loop5.py': loop(42_000), 'dict.py': dictionary(30_000) })
  expect(spread(await counts(await workload('python3 loop.py'), 3))).toBeLessThan(0.0001)
  expect(spread(await counts(await workload('python3 dict.py'), 3))).toBeLessThan(0.001)
  const [before, after] = [await workload('python3 loop.py'), await workload('python3 loop5.py')]
  const ratio = (await work(after)) / (await work(before))
  expect(ratio).toBeGreaterThan(1.049)
  expect(ratio).toBeLessThan(1.051)
})

test('node repeats within .35 % however it is started, and more work is seen', async () => {
  await place.write({ 'work.js': script(40), 'work5.js': script(42) })
  const listed = await workload(['node', 'work.js'])
  expect(spread(await counts(listed, 2))).toBeLessThan(0.0035)
  expect(spread(await counts(await workload('node work.js'), 2))).toBeLessThan(0.0035)
  const program = execFileSync('sh', ['-c', 'command -v node'], { encoding: 'utf8' }).trim()
  expect(spread(await counts(await workload([program, 'work.js']), 2))).toBeLessThan(0.0035)
  const ratio = (await work(await workload(['node', 'work5.js']))) / (await work(listed))
  expect(ratio).toBeGreaterThan(1.03)
  expect(ratio).toBeLessThan(1.07)
})

test('what prepare does, what Valgrind is told elsewhere and what is printed change no count', async () => {
  const plain = await count(await workload('./hundred > printed.txt'))
  await place.write({ '.valgrindrc': '--cache-sim=yes --tool=memcheck' })
  const env = { VALGRIND_OPTS: '--tool=memcheck --quiet' }
  const prepared = await workload('./hundred > printed.txt', { prepare: ['./hundred', 'touch made'], env })
  expect(spread([plain, await count(prepared)])).toBeLessThan(0.0001)
  expect(existsSync(`${place.root}/made`)).toBe(true)
  rmSync(`${place.root}/.valgrindrc`)
})

test('all processes count, each what it did itself', async () => {
  await place.write({
    'fork.c': `#include <sys/wait.h>
#include <unistd.h>
static void work(unsigned n) { volatile unsigned x = 1; for (unsigned i = 0; i < n; i++) x = x * 1664525u + 1013904223u; }
int main(void) {
  work(1000000);
  for (int i = 0; i < 3; i++) if (fork() == 0) { work(500000); return 0; }
  while (wait(0) > 0) {}
  return 0;
}
`,
  })
  execFileSync('gcc', ['-O1', '-o', 'forked', 'fork.c'], { cwd: place.root })
  const alone = await work(await workload(['./forked']))
  expect(alone / 7 / 2_500_000).toBeGreaterThan(1)
  expect(alone / 7 / 2_500_000).toBeLessThan(1.01)
  const twice = await work(await workload('./forked; ./forked'))
  expect(twice / alone).toBeGreaterThan(1.99)
  expect(twice / alone).toBeLessThan(2.05)
})

test('a failure under callgrind says so, and a process that was killed is missed', async () => {
  const failing = callgrind.count(await workload('sh -c "exit 3"'), place, 300)
  await expect(failing).rejects.toMatchObject({
    code: 'exit',
    message: expect.stringContaining('under callgrind'),
  })
  const slow = callgrind.count(await workload('sleep 60'), place, 3)
  await expect(slow).rejects.toMatchObject({
    code: 'timeout',
    message: '"hot" at head did not end within 3 s under callgrind',
  })
  const killed = callgrind.count(await workload('sleep 30 & sleep 2; kill -9 $!; true'), place, 300)
  await expect(killed).rejects.toMatchObject({
    message: expect.stringContaining('one of its processes was killed'),
  })
  expect(readdirSync(place.scratch).filter((name) => name.startsWith('callgrind-'))).toEqual([])
})

test('without Valgrind it says how to install it', async () => {
  expect(await callgrind.lacks(place)).toBeUndefined()
  const lack = await callgrind.lacks({ ...place, env: { PATH: '/nonexistent' } })
  expect(lack?.remedy).toMatch(/apt-get install.*dnf install.*apk add.*pacman -S.*- run: sudo apt-get/su)
})

const interruption = watchInterruption(() => {})
afterAll(() => interruption.finish())

const folders: string[] = []
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })))

/** A repository whose benchmarks do so many rounds, and what a check of another number of rounds finds. */
async function checked(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
  { configuration = settings, programs = path } = {},
): Promise<Report> {
  const folder = scratchFolder()
  folders.push(folder)
  const root = makeRepository(folder)
  commitAll(root, { 'benchline.yml': configuration, '.gitignore': 'work\n', ...before })
  commitAll(root, after)
  return withPath(programs, async () => check({ cwd: root, base: 'HEAD~1', watch: () => {}, interruption }))
}

async function withPath<T>(programs: string, run: () => Promise<T>): Promise<T> {
  const kept = process.env['PATH']
  process.env['PATH'] = programs
  try {
    return await run()
  } finally {
    process.env['PATH'] = kept
  }
}

const settings = `version: 1
time-limit: 90s
benchmarks:
  - name: native
    setup: gcc -O1 -o work work.c
    run: ./work
    metrics: [cpu, wall]
    instrument: callgrind
  - name: python
    run: [python3, work.py]
    metrics: [cpu, wall]
    instrument: callgrind
`
const files = (rounds: number): Readonly<Record<string, string>> => ({
  'work.c': c(rounds * 100),
  'work.py': loop(rounds),
})

const words = ({ verdicts }: Report): Readonly<Record<string, string>> =>
  Object.fromEntries(
    verdicts
      .filter(({ comparison }) => comparison?.metric.name === 'instructions')
      .map(({ benchmark, word }) => [benchmark, word]),
  )

test('1 % more work is a regression of instructions, in C and in Python', async () => {
  const report = await checked(files(30_000), files(30_300))
  expect(words(report)).toEqual({ native: 'regression', python: 'regression' })
  expect(report.decision).toBe('failed')
  for (const { comparison } of report.verdicts) {
    if (comparison?.kind !== 'compared' || comparison.metric.name !== 'instructions') continue
    expect(comparison.effect.relative.value).toBeGreaterThan(0.0095)
    expect(comparison.effect.relative.value).toBeLessThan(0.0105)
  }
  const told = report.findings.find(({ code }) => code === 'start-up-subtracted')?.text
  expect(told).toMatch(
    /\(loading the program\) from native; \S+ \(python3 with an empty program\) from python/u,
  )
  // What a stored report is judged to again.
  const back = readReport(json.render(report, { color: false, width: 80 }), 'report.json')
  expect(assess(back.evidence).verdicts).toEqual(report.verdicts)
})

test('unchanged code is unchanged, another file beside it or not', async () => {
  const report = await checked(files(30_000), { 'README.md': 'Nothing.\n' })
  expect(words(report)).toEqual({ native: 'unchanged', python: 'unchanged' })
})

test('what time cannot tell within its limit is left to counts', async () => {
  // Nothing below a threshold so close to the margin is shown by time in so little of it.
  const configuration = settings
    .replace('90s', '60s\ngate: { threshold: 1.1% }')
    .replaceAll('instrument: callgrind', 'instrument: { tool: callgrind, when: unsettled }')
  const report = await checked(files(30_000), { 'README.md': 'Nothing.\n' }, { configuration })
  expect(report.decision).not.toBe('failed')
  const counted = words(report)
  for (const { benchmark, word, judges, comparison } of report.verdicts) {
    const name = comparison?.metric.name ?? ''
    const open = word === 'inconclusive' && ['cpu', 'wall'].includes(name)
    if (name === 'instructions') expect(word).toBe('unchanged')
    else if (counted[benchmark] !== undefined)
      expect([benchmark, name, open && judges]).toEqual([benchmark, name, false])
    // On a machine that never let it compute nobody can tell that it does.
    else if (open && judges)
      expect([benchmark, bestShare(report, benchmark) > 0.8]).toEqual([benchmark, false])
  }
})

/** The largest share of its elapsed time that base spent computing. */
function bestShare({ evidence }: Report, benchmark: string): number {
  const shares = evidence.runs
    .filter(({ side }) => side === 'base')
    .map(({ readings }) => {
      const value = (name: string): number =>
        readings.find((one) => one.benchmark === benchmark && one.metric.name === name)?.value ?? NaN
      return value('cpu') / value('wall')
    })
  return Math.max(...shares.filter((share) => Number.isFinite(share)))
}

test('without Valgrind the check is not green, and says what to install', async () => {
  const folder = scratchFolder()
  folders.push(folder)
  mkdirSync(`${folder}/bin`)
  for (const program of ['sh', 'git', 'gcc', 'as', 'ld', 'python3']) {
    const env = { ...process.env, PATH: path }
    const real = execFileSync('sh', ['-c', `command -v ${program}`], { encoding: 'utf8', env }).trim()
    symlinkSync(real, `${folder}/bin/${program}`)
  }
  const report = await checked(
    files(3000),
    { 'README.md': 'Nothing.\n' },
    {
      programs: `${folder}/bin`,
      configuration: settings.replace('90s', '30s'),
    },
  )
  const open = report.verdicts.filter(({ because }) => because.includes('Valgrind is not installed'))
  expect(open.map(({ benchmark, word, decision }) => [benchmark, word, decision])).toEqual([
    ['native', 'inconclusive', 'warned'],
    ['python', 'inconclusive', 'warned'],
  ])
  expect(report.decision).toBe('warned')
  expect(report.findings.find(({ code }) => code === 'instrument-missing')?.remedy).toContain(
    'apt-get install',
  )
})

test('a recording keeps counts beside times', async () => {
  const folder = scratchFolder()
  folders.push(folder)
  const root = makeRepository(folder)
  const configuration = settings.replace('version: 1', 'version: 1\nbaseline: { store: "directory:runs" }')
  commitAll(root, { 'benchline.yml': configuration, '.gitignore': 'work\nruns\n', ...files(3000) })
  const { run } = await withPath(path, async () =>
    record({ cwd: root, runs: 3, watch: () => {}, interruption }),
  )
  const kept = run.samples.filter(({ metric }) => metric.name === 'instructions')
  expect(kept.map(({ benchmark, values }) => [benchmark, values.length])).toEqual([
    ['native', 2],
    ['python', 2],
  ])
})
