/** The real cProfile on two copies of a real program: how often it is asked before nobody is named. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { gitDiff } from '../../test/git-diff.ts'
import { type RealPlace, realPlace, surroundings } from '../../test/real-place.ts'
import type { Entry } from '../config/plan.ts'
import { profilingOf } from '../config/profiling.ts'
import type { Side } from '../model/evidence.ts'
import { wall } from '../model/metric.ts'
import type { Progress } from '../model/progress.ts'
import { command } from '../sources/command.ts'
import type { Profiler } from '../sources/profiler.ts'
import { cprofile } from '../sources/profilers/cprofile.ts'
import { nodeCpuProf } from '../sources/profilers/node-cpu-prof.ts'
import { monotonicSeconds } from '../system/clock.ts'
import { explainWorse } from './explain.ts'
import type { TakenProfile } from './keep-profile.ts'
import type { Tried } from './tried.ts'

/** Whatever its copy is told to do: fails under the profiler from a run on. */
const program = `
import os, sys
with open("runs", "a+") as file:
    file.write(".")
    file.seek(0)
    if len(file.read()) >= int(os.environ.get("FAIL", "1000")):
        sys.exit(1)

def total(rows):
    found = 0
    for row in rows:
        found += row * row
    return found

def texts(rows):
    return [str(row) for row in rows]

rows = list(range(20_000))
print(total(rows), len(texts(rows)))
`
const slower = program.replace('    for row in rows:\n', '    for row in rows:\n        sorted(rows[:50])\n')

const places = {} as Record<Side, RealPlace>
beforeAll(async () => {
  places.base = await realPlace()
  places.head = await realPlace()
  for (const side of ['base', 'head'] as const)
    await places[side].write({
      'same.py': program,
      'slower.py': side === 'base' ? program : slower,
      'same.mjs': 'for (const end = Date.now() + 50; Date.now() < end;) Math.sqrt(end)\n',
    })
})
afterAll(async () => {
  await places.base.remove()
  await places.head.remove()
})

interface Asked {
  readonly profiler?: Profiler
  readonly args?: readonly string[]
  readonly repeats?: number
  /** From which run of a side on the program fails. */
  readonly fail?: number
  /** After how many profiles the time is spent. */
  readonly spent?: number
}

async function explained(
  run: string,
  { profiler = cprofile, args = [], repeats = 6, fail = 1000, spent = 1000 }: Asked = {},
) {
  const sides = {} as Record<Side, Tried['sides']['base'] & object>
  for (const side of ['base', 'head'] as const) {
    await places[side].write({ runs: '' })
    const bound = command.bind({ run }, surroundings)
    const [workload] = await bound.workloads(places[side])
    sides[side] = workload!
  }
  const profiling = profilingOf({ tool: profiler, args, functions: [], repeats })
  const reading = { benchmark: 'work', metric: wall, value: 0.05 }
  const one: Tried = {
    entry: { name: 'work', timeout: 60, profiling } as unknown as Entry,
    name: 'work',
    sides,
    series: { base: [reading], head: [reading] },
    seconds: { base: 0.05, head: 0.05 },
  }
  const [told, kept] = [[] as Progress[], [] as TakenProfile[]]
  const begun = monotonicSeconds()
  const withFault = (place: RealPlace) => ({ ...place, env: { ...place.env, FAIL: String(fail) } })
  const answer = await explainWorse([one], new Map([['work', new Set(['time'] as const)]]), {
    places: { base: withFault(places.base), head: withFault(places.head) },
    begun,
    deadline: begun + 120,
    now: () => monotonicSeconds() + (kept.length < spent ? 0 : 120),
    watch: (progress) => told.push(progress),
    seed: 1,
    counted: new Map(),
    diff: async () => gitDiff({ 'slower.py': program }, { 'slower.py': slower }),
    keep: async (taken) => `profile ${kept.push(taken)}`,
  })
  const stages = told.flatMap((each) => (each.kind === 'stage' ? [each.text] : []))
  return { ...answer, stages, kept: kept.map(({ side, repeat }) => `${side} ${repeat}`) }
}

test('where somebody is named, six pairs are enough', async () => {
  const { explanations, stages } = await explained('python3 slower.py')
  expect(explanations).toMatchObject([
    { runs: { base: 6, head: 6 }, culprits: [{ name: 'total', inDiff: true, line: 12, lineFrom: 'call' }] },
  ])
  expect(stages).toEqual(['profiling work by cprofile'])
})

test('where nobody is named, as many pairs again are taken, and all of them are asked', async () => {
  const { explanations, findings, stages, kept } = await explained('python3 same.py', { repeats: 3 })
  expect(explanations).toMatchObject([{ runs: { base: 6, head: 6 }, culprits: [] }])
  expect(explanations[0]!.cannotSay).not.toContain('profiled runs a side are needed')
  expect(findings.map(({ code }) => code)).not.toContain('few-repeats')
  expect(stages.at(-1)).toBe('profiling work by cprofile once more: nobody can be named yet')
  // In turns, and numbered on.
  const order = ['base 1', 'head 1', 'head 2', 'base 2', 'base 3', 'head 3', 'head 4', 'base 4', 'base 5']
  expect(kept).toEqual([...order, 'head 5', 'head 6', 'base 6'])
  const named = (side: Side): readonly string[] =>
    kept.flatMap((one, place) => (one.startsWith(side) ? [`profile ${place + 1}`] : []))
  expect(explanations[0]!.profiles).toEqual({ base: named('base'), head: named('head') })
})

test('what goes wrong then leaves what was found before, and is told', async () => {
  const { explanations, findings } = await explained('python3 same.py', { repeats: 3, fail: 4 })
  expect(explanations).toMatchObject([{ runs: { base: 3, head: 3 }, culprits: [] }])
  expect(findings).toContainEqual(
    expect.objectContaining({ code: 'not-profiled', severity: 'warning', benchmark: 'work' }),
  )
})

test('without time for another pair nothing more is taken', async () => {
  const { explanations, findings } = await explained('python3 same.py', { repeats: 3, spent: 6 })
  expect(explanations).toMatchObject([{ runs: { base: 3, head: 3 }, culprits: [] }])
  expect(explanations[0]!.cannotSay).toContain('6 profiled runs a side are needed')
  expect(findings.map(({ code }) => code)).toContain('few-repeats')
})

test('where what was taken may not be compared, nothing more is taken', async () => {
  const seldom = { profiler: nodeCpuProf, args: ['--cpu-prof-interval', '10000'], repeats: 2 }
  const { explanations, findings } = await explained('node same.mjs', seldom)
  expect(findings.map(({ code }) => code)).toEqual(['few-samples', 'few-samples'])
  expect(explanations).toMatchObject([{ runs: { base: 2, head: 2 }, culprits: [] }])
})
