import { expect, test } from 'vitest'
import type { NullRatio } from '../model/run.ts'
import { median } from '../stats/median.ts'
import { normalQuantile } from '../stats/normal-quantile.ts'
import { seededRandom } from '../stats/random.ts'
import { learnedMargins, widestMargin } from './learned-margins.ts'

const names = Array.from({ length: 50 }, (_, index) => `b${index}`)

/**
 * Runs of so many changes that touched nothing, as they would be recorded: each build of each benchmark is off by its
 * layout, and pairs of it are measured with an error.
 */
function taught(
  changes: number,
  {
    layout,
    error,
    seed = 1,
    of = names,
  }: { layout: (name: string) => number; error: number; seed?: number; of?: readonly string[] },
) {
  const random = seededRandom(seed)
  const normal = (): number => normalQuantile(Math.max(1e-12, random()))
  return Array.from({ length: changes }, (_, change) => ({
    commit: `c${change}`,
    nulls: of.map((benchmark): NullRatio => {
      const builds = layout(benchmark) * (normal() - normal())
      return { benchmark, metric: 'cpu', ratio: builds + error * normal(), error }
    }),
  }))
}

const marginsOf = (...given: Parameters<typeof learnedMargins>): number[] =>
  learnedMargins(...given)
    .filter(({ metric }) => metric === 'cpu')
    .map(({ margin }) => margin)

test('builds that are off by 1 % each lead to a margin of 3 √2 times that', () => {
  for (const [error, seed] of [
    [0.003, 1],
    [0.006, 2],
    [0.012, 3],
  ] as const) {
    const margins = marginsOf(names, taught(8, { layout: () => 0.01, error, seed }), 0.01)
    expect(margins).toHaveLength(50)
    expect(Math.abs(median(margins) - 0.0434)).toBeLessThan(0.004)
    // None of the fifty is left with a margin that its builds would exceed every few changes.
    expect(margins.toSorted((a, b) => a - b)[2]).toBeGreaterThan(0.025)
  }
})

test('quiet ones stay at 1 %, however noisy their pairs are', () => {
  for (const error of [0.001, 0.003, 0.008]) {
    const raised = marginsOf(names, taught(10, { layout: () => 0.002, error }), 0.01)
    expect(raised.length).toBeLessThanOrEqual(3)
  }
})

test('what differs in a suite differs in its margins', () => {
  const loud = (name: string): boolean => name.endsWith('0')
  const learned = learnedMargins(
    names,
    taught(10, { layout: (name) => (loud(name) ? 0.02 : 0.001), error: 0.003 }),
    0.01,
  )
  expect(new Set(learned.map(({ benchmark }) => benchmark))).toEqual(new Set(names.filter(loud)))
  for (const { margin } of learned) expect(margin).toBeGreaterThan(0.04)
})

test('with four changes the suite speaks, with two nobody does', () => {
  const learned = learnedMargins([...names, 'later'], taught(4, { layout: () => 0.01, error: 0.003 }), 0.01)
  expect(learned).toHaveLength(102)
  expect(new Set(learned.map(({ margin }) => margin)).size).toBe(1)
  expect(learned[0]).toMatchObject({ from: 'suite', changes: 4 })
  expect(learned[0]?.margin).toBeCloseTo(0.0434, 2)
  expect(learnedMargins(names, taught(2, { layout: () => 0.01, error: 0.003 }), 0.01)).toEqual([])
  // Of one benchmark, four ratios are not ten.
  expect(learnedMargins(['b0'], taught(4, { layout: () => 0.01, error: 0.003, of: ['b0'] }), 0.01)).toEqual(
    [],
  )
  expect(
    learnedMargins(['b0'], taught(5, { layout: () => 0.01, error: 0.003, of: ['b0'] }), 0.01),
  ).not.toEqual([])
  expect(learnedMargins(names, [], 0.01)).toEqual([])
})

test('a change that was recorded ten times taught one thing', () => {
  const [first] = taught(1, { layout: () => 0.03, error: 0.003 })
  expect(
    learnedMargins(
      names,
      Array.from({ length: 10 }, () => first!),
      0.01,
    ),
  ).toEqual([])
})

test('one change that was no such thing does not count for much', () => {
  const runs = taught(8, { layout: () => 0.001, error: 0.002 })
  const wrong = {
    commit: 'wrong',
    nulls: names.map((benchmark) => ({ benchmark, metric: 'cpu', ratio: 0.25, error: 0.002 })),
  }
  expect(marginsOf(names, [...runs, wrong], 0.01).every((margin) => margin < 0.015)).toBe(true)
})

test('it is capped, and what it would be is told', () => {
  const learned = learnedMargins(names, taught(8, { layout: () => 0.05, error: 0.003 }), 0.01)
  expect(learned.filter(({ margin }) => margin === widestMargin).length).toBeGreaterThan(80)
  expect(learned[0]?.uncapped).toBeGreaterThan(0.1)
})

test('both clocks have one margin, whichever was the one to speak; other metrics their own', () => {
  const of = (metric: (change: number) => string, layout: number, seed: number) =>
    taught(12, { layout: () => layout, error: 0.001, seed, of: ['b0'] }).map(({ commit, nulls }, change) => ({
      commit,
      nulls: nulls.map((one) => ({ ...one, metric: metric(change) })),
    }))
  const memory = of(() => 'peak-rss', 0.005, 3)
  const margins = (clock: (change: number) => string) =>
    new Map(
      learnedMargins(['b0'], [...of(clock, 0.02, 1), ...memory], 0.01).map((one) => [one.metric, one.margin]),
    )
  const found = margins(() => 'wall')
  expect([...found.keys()].toSorted()).toEqual(['cpu', 'peak-rss', 'wall'])
  expect(found.get('cpu')).toBe(found.get('wall'))
  expect(found.get('wall')).toBeGreaterThan(0.05)
  expect(found.get('peak-rss')).toBeLessThan(0.03)
  expect(margins((change) => (change % 2 === 0 ? 'wall' : 'cpu'))).toEqual(found)
  // Where both speak, the one that was measured better tells how far the builds differ.
  const both = of(() => 'cpu', 0.02, 1).map(({ commit, nulls }) => ({
    commit,
    nulls: nulls.flatMap((one) => [{ ...one, metric: 'wall', ratio: 5 * one.ratio, error: 0.02 }, one]),
  }))
  expect(learnedMargins(['b0'], both, 0.01)[0]?.margin).toBe(found.get('cpu'))
})

test('neither the order of benchmarks nor their sign matters, and a wider margin of the gate stays', () => {
  const runs = taught(6, { layout: () => 0.01, error: 0.004 })
  const learned = learnedMargins(names, runs, 0.01)
  const mirrored = runs.map(({ commit, nulls }) => ({
    commit,
    nulls: nulls.toReversed().map((one) => ({ ...one, ratio: -one.ratio })),
  }))
  const again = learnedMargins(names.toReversed(), mirrored, 0.01)
  for (const one of again) {
    const same = learned.find(({ benchmark, metric }) => benchmark === one.benchmark && metric === one.metric)
    expect(one.margin).toBeCloseTo(same?.margin ?? 0, 12)
  }
  expect(again).toHaveLength(learned.length)
  expect(learnedMargins(names, runs, 0.12)).toEqual([])
})
