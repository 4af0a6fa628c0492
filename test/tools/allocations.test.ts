/** Allocations counted with the real Valgrind: they repeat exactly, every process has its own, and a check gates them. */
import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { delimiter, dirname } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { check } from '../../src/gate.ts'
import type { Report } from '../../src/model/report.ts'
import { command } from '../../src/sources/command.ts'
import { allocatorCalls } from '../../src/sources/instruments/allocator-calls.ts'
import type { Workload } from '../../src/sources/source.ts'
import { watchInterruption } from '../../src/system/interruption.ts'
import { type RealPlace, realPlace, surroundings } from '../real-place.ts'
import { commitAll, makeRepository, scratchFolder } from '../scratch-repository.ts'

/** A version manager's script in front of the interpreter costs dozens of processes, none of them Python's own. */
function searchPath(): string {
  const ask = 'import sys; print(sys.executable)'
  const program = execFileSync('python3', ['-c', ask], { encoding: 'utf8' }).trim()
  return [dirname(program), process.env['PATH']].join(delimiter)
}

let place: RealPlace
let path = ''
const interruption = watchInterruption(() => {})
const folders: string[] = []
beforeAll(async () => {
  path = searchPath()
  place = await realPlace(path)
})
afterAll(async () => {
  await interruption.finish()
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
  await place.remove()
})

async function workload(run: string | readonly [string, ...string[]], more = {}): Promise<Workload> {
  const source = command.bind({ run: run as string }, { ...surroundings, ...more })
  const [first] = await source.workloads(place)
  if (first === undefined) throw new Error('a command is a workload')
  return first
}

async function allocations(
  run: string | readonly [string, ...string[]],
  more: Readonly<Record<string, unknown>> = {},
): Promise<number> {
  return (await allocatorCalls.count(await workload(run, more), place, 300)).total
}

/** One small object a round that outlives the next. */
const program = (rounds: number): string => `kept = []
for i in range(${rounds}):
    kept.append([i])
print(len(kept))
`

test('a C program has the blocks that stand in it, and each process its own', async () => {
  const source = readFileSync(new URL('../fixtures/callgrind/allocate.c', import.meta.url), 'utf8')
  await place.write({ 'allocate.c': source })
  execFileSync('gcc', ['-O1', '-o', 'allocate', 'allocate.c'], { cwd: place.root })
  // 1,000 before the fork, 500 in the child, one that is made and made larger twice.
  expect(await allocations(['./allocate'])).toBe(1503)
})

test('a C++ program has its strings and trees', async () => {
  await place.write({
    'words.cpp': `#include <map>
#include <string>
int main() { std::map<int, std::string> m; for (int i = 0; i < 1000; i++) m[i] = std::string(100, 'a'); return m.size() != 1000; }
`,
  })
  execFileSync('gcc', ['-O1', '-o', 'words', 'words.cpp', '-lstdc++'], { cwd: place.root })
  const found = await allocations(['./words'])
  // A node and a text each; the library makes a few at its start.
  expect(found).toBeGreaterThanOrEqual(2000)
  expect(found).toBeLessThan(2020)
})

test('Python repeats to the last object, and 100 more of them are 100 more', async () => {
  await place.write({ 'some.py': program(5000), 'more.py': program(5100) })
  const some = await allocations(['python3', 'some.py'])
  expect(await allocations(['python3', 'some.py'])).toBe(some)
  const more = await allocations(['python3', 'more.py'])
  // A list and what it holds, and numbers beyond the small ones that are always there.
  expect(more - some).toBeGreaterThanOrEqual(200)
  expect(more - some).toBeLessThan(420)
  // With the pools of its own it asks for large blocks alone.
  expect(await allocations(['python3', 'some.py'], { env: { PYTHONMALLOC: 'pymalloc' } })).toBeLessThan(
    some / 3,
  )
})

test('a program that asks nobody for memory is told, not counted as 0', async () => {
  await place.write({ 'none.c': 'int main(void) { return 0; }\n' })
  execFileSync('gcc', ['-O1', '-o', 'none', 'none.c'], { cwd: place.root })
  await expect(allocations(['./none'])).rejects.toMatchObject({
    code: 'no-value',
    message: expect.stringContaining('allocations of "hot" at head came to none'),
  })
})

const settings = `version: 1
time-limit: 5m
benchmarks:
  - name: objects
    run: [python3, work.py]
    metrics: [cpu, wall]
    instrument: [callgrind, allocations]
    judge: [instructions, allocations]
    budget: { allocations: 16000count }
`

async function checked(before: string, after: string): Promise<Report> {
  const folder = scratchFolder()
  folders.push(folder)
  const root = makeRepository(folder)
  commitAll(root, { 'benchline.yml': settings, 'work.py': before })
  commitAll(root, { 'work.py': after })
  const kept = process.env['PATH']
  process.env['PATH'] = path
  try {
    return await check({ cwd: root, base: 'HEAD~1', watch: () => {}, interruption })
  } finally {
    process.env['PATH'] = kept
  }
}

const wordOf = ({ verdicts }: Report, metric: string): string | undefined =>
  verdicts.find(({ comparison }) => comparison?.metric.name === metric)?.word

test('instructions and allocations of one benchmark, each judged by itself', async () => {
  const more = await checked(program(1500), program(1575))
  expect(wordOf(more, 'allocations')).toBe('regression')
  expect(more.decision).toBe('failed')
  const row = more.verdicts.find(({ comparison }) => comparison?.metric.name === 'allocations')
  if (row?.comparison?.kind !== 'compared') throw new Error(row?.because)
  const { effect } = row.comparison
  expect(effect.relative.low).toBeGreaterThan(0.03)
  expect(effect.relative.high).toBeLessThan(0.06)
  const started = more.findings.filter(({ code }) => code === 'start-up-subtracted').map(({ text }) => text)
  expect(started.map((text) => text.split(' ', 1)[0])).toEqual(['instructions', 'allocations'])
})
