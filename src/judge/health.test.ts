import { expect, test } from 'vitest'
import { madeEvidence, quiet } from '../../test/laws/made-evidence.ts'
import type { Health } from '../model/health.ts'
import { cpu } from '../model/metric.ts'
import { conditionOf, withCpuShare } from './health.ts'

/** A benchmark with elapsed times at which it computes for this share of them, run by run; both sides alike. */
function made(shares: readonly number[], elapsed = quiet(shares.length)) {
  const busy = elapsed.map((time, run) => time * (shares[run] ?? 0))
  return {
    series: [
      { base: elapsed, head: elapsed },
      { metric: cpu, base: busy, head: busy },
    ],
  }
}
const steady = (share: number, count = 20) => made(Array(count).fill(share))

function conditionWith(health: Health | undefined, ...benchmarks: ReturnType<typeof made>[]) {
  const named = Object.fromEntries(benchmarks.map((one, index) => [String.fromCodePoint(97 + index), one]))
  return conditionOf(madeEvidence(named, health === undefined ? {} : { health }))
}

test('a quiet machine is in good health', () => {
  const condition = conditionWith({ steal: 0.0004, other: 0.02, idle: 0.4 }, steady(0.98), steady(0.3))
  expect(condition).toEqual({ poor: [], starved: false, cpuShare: 1, computing: new Set(['a']) })
})

test('time that the host took away starves', () => {
  expect(conditionWith({ steal: 0.02 }, steady(0.98))).toMatchObject({ poor: [], starved: false })
  expect(conditionWith({ steal: 0.031 }, steady(0.98))).toMatchObject({
    poor: ['its host took 3.1 % of its CPU time away'],
    starved: true,
  })
})

test('a third of the runs may be disturbed, not half of them', () => {
  const disturbed = (count: number) => Array.from({ length: 30 }, (_, run) => (run < count ? 0.55 : 0.98))
  expect(conditionWith({}, made(disturbed(11)))).toMatchObject({ poor: [], cpuShare: 1 })
  const { poor, starved, cpuShare } = conditionWith({}, made(disturbed(16)))
  expect(poor).toEqual([
    'half of the computing runs got less than 56.1 % of the CPU time that they could use',
  ])
  expect(starved).toBe(false)
  expect(cpuShare).toBeCloseTo(0.55 / 0.98, 9)
  // One benchmark of many may be like that by nature.
  expect(conditionWith({}, made(disturbed(16)), steady(0.9), steady(0.95)).poor).toEqual([])
  // Several threads compute for more than the elapsed time, and are kept waiting all the same.
  const threads = disturbed(16).map((share) => share * 4)
  expect(conditionWith({}, made(threads)).cpuShare).toBeCloseTo(0.55 / 0.98, 9)
})

test('others that leave nothing idle are a complaint, others on a machine with room are not', () => {
  expect(conditionWith({ other: 0.6, idle: 0.3 }, steady(0.98)).poor).toEqual([])
  expect(conditionWith({ other: 0.2, idle: 0.01 }, steady(0.98)).poor).toEqual([])
  expect(conditionWith({ other: 0.48, idle: 0.02 }, steady(0.98)).poor).toEqual([
    'other programs used 48 % of its CPU time and left 2 % idle',
  ])
})

test('nothing is held against a machine of which nothing is known, and few runs say nothing', () => {
  const halves = Array.from({ length: 30 }, (_, run) => (run % 2 === 0 ? 0.5 : 0.98))
  expect(conditionWith(undefined, made(halves)).poor).toEqual([])
  expect(conditionWith({}, made([0.5, 0.98]))).not.toHaveProperty('cpuShare')
  expect(conditionWith({ steal: 0.5 }).poor).toHaveLength(1)
})

test('where every run is disturbed, what each had to wait for tells what computes, and how little it got', () => {
  const elapsed = quiet(20)
  const crowded = (share: number, queue: number) => ({
    series: [
      { base: elapsed, head: elapsed, queued: elapsed.map((time) => time * queue) },
      {
        metric: cpu,
        base: elapsed.map((time) => time * share),
        head: elapsed.map((time) => time * share),
      },
    ],
  })
  const { poor, computing, cpuShare } = conditionWith({}, crowded(0.4, 0.58), crowded(0.1, 0.3))
  expect(computing).toEqual(new Set(['a']))
  expect(cpuShare).toBeCloseTo(0.42, 9)
  expect(poor).toEqual(['half of the computing runs got less than 42 % of the CPU time that they could use'])
  // Nothing of that is known without the queue.
  expect(conditionWith({}, steady(0.4), steady(0.1))).toEqual({
    poor: [],
    starved: false,
    computing: new Set(),
  })
})

test('runs under an instrument are not those of the program', () => {
  const evidence = madeEvidence({ a: steady(0.98) }, { health: {} })
  const counted = evidence.runs.map((run) => ({ ...run, stage: 'count' as const }))
  expect(conditionOf({ ...evidence, runs: counted }).computing).toEqual(new Set())
})

test('a head that begins to wait makes no poor machine', () => {
  const waiting = Array.from({ length: 20 }, (_, run) => (run % 2 === 0 ? 0.5 : 0.98))
  const [base, head] = [steady(0.98).series, made(waiting).series]
  const mixed = base.map((series, index) => ({ ...series, head: head[index]?.head ?? [] }))
  for (const order of [mixed, mixed.map((series) => ({ ...series, base: series.head, head: series.base }))]) {
    expect(conditionOf(madeEvidence({ a: { series: order } }, { health: {} }))).toMatchObject({
      poor: [],
      cpuShare: 1,
    })
  }
})

test('the share is kept with the health, where any run computes', () => {
  const { runs } = madeEvidence({ a: steady(0.98) })
  expect(withCpuShare({ steal: 0 }, runs)).toEqual({ steal: 0, cpuShare: 1 })
  expect(withCpuShare({ steal: 0 }, [])).toEqual({ steal: 0 })
})
