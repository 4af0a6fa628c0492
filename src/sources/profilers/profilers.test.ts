/** The profilers that need no more than Python and Node, on real programs. */
import { readFile, readdir, rm } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type RealPlace, realPlace, surroundings } from '../../../test/real-place.ts'
import { pstats } from '../../formats/profiles/pstats.ts'
import { command } from '../command.ts'
import type { Profiled, Profiler } from '../profiler.ts'
import type { CommandLine, Workload } from '../source.ts'
import { chooseProfiler } from './choose-profiler.ts'
import { cprofile } from './cprofile.ts'
import { lineProfiler } from './line-profiler.ts'
import { nodeCpuProf } from './node-cpu-prof.ts'
import { profile } from './profile.ts'

const files = {
  'work.py': `
import sys, etl
def total(n):
    return sum(len(etl.load(i)) for i in range(n))
if __name__ == "__main__":
    print("a run")
    total(40)
    sys.exit(int(sys.argv[1]) if len(sys.argv) > 1 else None)
`,
  'etl.py': 'def load(i):\n    return [x * x for x in range(i % 7)]\n',
  'pkg/__init__.py': '',
  'pkg/__main__.py': 'import etl, os\nassert __package__ == "pkg"\nfor i in range(30): etl.load(i)\n',
  'test_etl.py': `
import os, unittest, etl
class Test(unittest.TestCase):
    def test_load(self):
        for i in range(20): etl.load(i)
        self.assertFalse(os.path.exists("fail"))
`,
  'work.js': `
function load(n) { let s = 0; for (let i = 0; i < n; i++) s += Math.sqrt(i); return s }
load(2e5)
process.exit(Number(process.argv[2] ?? 0))
`,
  'workers.js': `
const { Worker, isMainThread } = require('node:worker_threads')
const { execFileSync } = require('node:child_process')
function main() { for (let i = 0; i < 1e5; i++) Math.sqrt(i) }
if (isMainThread && process.argv[2] !== 'child') {
  main()
  execFileSync(process.execPath, [...process.execArgv, __filename, 'child'])
  new Worker(__filename)
}
`,
}

let place: RealPlace
beforeAll(async () => {
  place = await realPlace()
  await place.write(files)
})
afterAll(async () => place.remove())

async function workload(run: CommandLine, more = {}): Promise<Workload> {
  const [one] = await command.bind({ run: run as string }, { ...surroundings, ...more }).workloads(place)
  if (one === undefined) throw new Error('a command is a workload')
  return one
}

const profiled = async (profiler: Profiler, run: CommandLine, more = {}): Promise<Profiled> =>
  profiler.profile(await workload(run, more), place, { args: [], functions: [], warmed: true }, 60)

/** What a pstats file keeps as text: names of functions and files. */
const textOf = ({ bytes }: Profiled): string => Buffer.from(bytes).toString('latin1')

describe.each([cprofile, profile])('$name', (profiler) => {
  test.each([
    ['python3 work.py', ['total', 'load']],
    [
      ['python3', '-u', 'work.py'],
      ['total', 'load'],
    ],
    ['python3 -m pkg', ['load']],
    ['python3 -m unittest -q test_etl', ['test_load', 'load']],
    ['cd pkg && PYTHONPATH=.. python3 __main__.py | cat', ['load']],
    ["python3 -c 'import etl; etl.load(3)'", ['load']],
  ] as const)('%j', async (run, names) => {
    const line = run[1] === 'u' ? (run as CommandLine) : run
    if (String(line).startsWith('cd pkg'))
      await place.write({ 'pkg/__main__.py': 'import etl\netl.load(1)\n' })
    const found = await profiled(profiler, line)
    for (const name of names) expect(textOf(found)).toContain(name)
    expect(found.header).toMatchObject({
      runtime: expect.stringMatching(/^Python 3\.\d+$/u),
      hashSeed: '0',
      exitCode: 0,
      workload: 'hot',
      duration: expect.any(Number),
    })
    expect(found.findings).toEqual([])
    // A dictionary, with a reference to it or without.
    expect([0xfb, 0x7b]).toContain(found.bytes[0])
  })
})

test('an exit code is kept, and one that the line hides is told', async () => {
  await expect(profiled(cprofile, 'python3 work.py 3')).rejects.toMatchObject({
    code: 'exit',
    message: 'under cProfile "hot" at head ended with exit code 3: python3 work.py 3',
  })
  const hidden = await profiled(cprofile, 'python3 work.py 3 || true')
  expect(hidden.header.exitCode).toBe(3)
  expect(hidden.findings).toMatchObject([{ code: 'profile-exit', severity: 'warning' }])
})

test('a test that fails fails under a profiler', async () => {
  await place.write({ fail: '' })
  for (const profiler of [cprofile, profile]) {
    await expect(profiled(profiler, 'python3 -m unittest -q test_etl')).rejects.toMatchObject({
      code: 'exit',
    })
  }
  await rm(`${place.root}/fail`)
})

test.each([
  ['os._exit', 'import os; os._exit(0)', /did not run to its end under cProfile/u],
  ['another program', 'import os; os.execvp("true", ["true"])', /did not run to its end/u],
  ['a signal', 'import os; os.kill(os.getpid(), 9)', /^under cProfile .*was ended by SIGKILL|exit code 137/u],
])('nothing is made of a program that ends by %s', async (_, text, message) => {
  await expect(profiled(cprofile, ['python3', '-c', text])).rejects.toMatchObject({
    message: expect.stringMatching(message),
  })
})

test('a program that takes too long leaves no profile', async () => {
  const slow = await workload(['python3', '-c', 'import time; time.sleep(60)'])
  const options = { args: [], functions: [], warmed: true }
  await expect(cprofile.profile(slow, place, options, 2)).rejects.toMatchObject({
    code: 'timeout',
    message: '"hot" at head did not end within 2 s under cProfile',
    remedy: expect.stringContaining('`profile`'),
  })
})

test('a child that is forked off writes nothing, and what another thread does late is seen to its end', async () => {
  const forked = await profiled(cprofile, [
    'python3',
    '-c',
    'import os, sys, etl\nif os.fork() == 0:\n    sys.exit(5)\nos.wait()\netl.load(5)',
  ])
  expect(forked.header.exitCode).toBe(0)
  expect(textOf(forked)).toContain('load')
  const late = await profiled(cprofile, [
    'python3',
    '-c',
    'import atexit, threading, time, etl\natexit.register(etl.load, 5)\nthreading.Thread(target=time.sleep, args=(.2,)).start()',
  ])
  expect(late.header.duration).toBeGreaterThan(0)
  expect(textOf(late)).toContain('load')
})

test('counts of calls repeat, whatever the hash seed was meant to be', async () => {
  const run = 'PYTHONHASHSEED=7 python3 work.py'
  const counted = async (): Promise<string> => {
    const { bytes, header } = await profiled(cprofile, run, { env: { PYTHONHASHSEED: 'random' } })
    expect(header.hashSeed).toBe('7')
    const { profile: read } = pstats.read(bytes)
    const calls = read?.functionRows.map(({ function: row, calls: number }) => [
      read.functions[row]?.name,
      number,
    ])
    const own = calls?.filter(([name]) => ['total', 'load', '<genexpr>'].includes(String(name)))
    return JSON.stringify(own)
  }
  const first = await counted()
  expect(JSON.parse(first)).toEqual(
    expect.arrayContaining([
      ['total', 1],
      ['load', 40],
    ]),
  )
  expect(await counted()).toBe(first)
  const own = await profiled(cprofile, 'python3 work.py', { env: { PYTHONHASHSEED: '42' } })
  expect(own.header.hashSeed).toBe('42')
  const ignored = await profiled(cprofile, 'python3 -I -c "1"')
  expect(ignored.header.hashSeed).toBe('random')
})

test('before the first profile it is run once, so that byte code is there', async () => {
  await place.write({
    'cold.py': 'import colder\nopen("ran", "a").write(str(colder.__cached__ is not None))\n',
    'colder.py': '',
  })
  const one = await workload('python3 cold.py')
  const options = { args: [], functions: [] }
  await cprofile.profile(one, place, options, 60)
  await cprofile.profile(one, place, options, 60)
  expect(await readFile(`${place.root}/ran`, 'utf8')).toBe('True'.repeat(3))
})

test('what prepare does is not profiled', async () => {
  const found = await profiled(cprofile, 'python3 work.py', {
    prepare: ['python3 -c "import json; json.dumps(1)"'],
  })
  expect(textOf(found)).toContain('total')
  expect(textOf(found)).not.toContain('dumps')
})

test('a tracer of the program in the place of the profiler is a fault', async () => {
  const text = 'import sys; sys.setprofile(lambda *_: None)'
  const failing = profiled(profile, ['python3', '-c', text])
  await expect(failing).rejects.toMatchObject({ message: expect.stringContaining('in part only') })
})

test('what is not installed comes with the command that installs it', async () => {
  const bare = { ...place, env: { ...place.env } }
  const one = await workload('python3 -S work.py')
  const lack = await lineProfiler.lacks(one, bare)
  expect(lack?.because).toMatch(/^line_profiler is not installed for \S+$/u)
  expect(lack?.remedy).toMatch(
    / -m pip install line_profiler`|python -m pip install line_profiler|conda install/u,
  )
  expect(await cprofile.lacks(one, bare)).toBeUndefined()
  const unseen = await cprofile.lacks(await workload('make bench'), place)
  expect(unseen?.because).toBe('no Python program is seen to start in `make bench`')
  const gone = await cprofile.lacks(await workload('/nowhere/python3 x.py'), place)
  expect(gone?.because).toMatch(/could not be asked what is installed: .*(?:not found|No such file)/u)
})

test('a failing warm-up is told as a failure of the program alone', async () => {
  const failing = cprofile.profile(
    await workload('python3 work.py 4'),
    place,
    { args: [], functions: [] },
    60,
  )
  await expect(failing).rejects.toMatchObject({
    message: expect.stringMatching(/^"hot" at head ended with exit code 4/u),
  })
})

test('node: the profile of the main thread, its exit code, and what is left out', async () => {
  const found = await profiled(nodeCpuProf, 'node work.js')
  expect(JSON.parse(Buffer.from(found.bytes).toString())).toMatchObject({ nodes: expect.any(Array) })
  expect(found.header).toMatchObject({
    runtime: `Node ${process.versions.node.split('.')[0]}`,
    interval: 0.001,
    threads: 'main',
    exitCode: 0,
  })
  expect(found.findings).toEqual([])
  await expect(profiled(nodeCpuProf, ['node', 'work.js', '3'])).rejects.toMatchObject({ code: 'exit' })
  const hidden = await profiled(nodeCpuProf, 'node work.js 3; true')
  expect(hidden.header.exitCode).toBe(3)

  const several = await profiled(nodeCpuProf, 'node workers.js')
  const { nodes } = JSON.parse(Buffer.from(several.bytes).toString()) as {
    nodes: { callFrame: { functionName: string } }[]
  }
  expect(nodes.some(({ callFrame }) => callFrame.functionName === 'execFileSync')).toBe(true)
  expect(several.findings).toMatchObject([
    { code: 'profile-threads', text: expect.stringContaining('2 others') },
  ])

  const killed = profiled(nodeCpuProf, ['node', '-e', 'process.reallyExit(0)'])
  await expect(killed).rejects.toMatchObject({ code: 'no-value' })
  expect(await nodeCpuProf.lacks(await workload('npm run bench'), place)).toMatchObject({
    because: expect.stringMatching(/npm|no Node program/u),
  })
})

test('auto takes what is there for the language', async () => {
  expect(await chooseProfiler(await workload('python3 -S work.py'), place)).toBe(cprofile)
  expect(await chooseProfiler(await workload('node work.js'), place)).toBe(nodeCpuProf)
  expect(await chooseProfiler(await workload('make bench'), place)).toMatchObject({
    because: 'no Python or Node program is seen to start in `make bench`',
  })
})

test('auto asks another tool for memory, and says which to install', async () => {
  const lack = await chooseProfiler(await workload('python3 -S work.py'), place, 'memory')
  expect(lack).toMatchObject({
    because: expect.stringContaining('memory_profiler is not installed for '),
    remedy: expect.stringContaining('pip install memory_profiler'),
  })
  expect(await chooseProfiler(await workload('node work.js'), place, 'memory')).toMatchObject({
    because: expect.stringContaining('the memory of a Node program'),
  })
})

test('nothing is left behind in the scratch folder', async () => {
  const left = (await readdir(place.scratch)).filter((name) => /^(?:profile|describe)-/u.test(name))
  expect(left).toEqual([])
})
