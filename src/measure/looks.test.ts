import { expect, test } from 'vitest'
import { seededRandom } from '../stats/random.ts'
import type { Step } from '../model/schedule.ts'
import { type LookGround, looksAt, looksOf, overallP, rejects } from './looks.ts'

const ground: LookGround = {
  seed: 1,
  family: 1,
  question: () => ({ worse: 1, margin: 0.01, threshold: 0.03 }),
}
const hypothesis = { benchmark: 'b', metric: 'wall', witnesses: ['wall'] }
const step = (pairs: number, looks: readonly number[]): Step => ({
  workload: 'b',
  hypotheses: [hypothesis],
  direction: 'either',
  pairs,
  looks,
})

/** Pairs of heavy-tailed, two-speed noise about a change. */
function noise(random: () => number, count: number, change: number): { base: number[]; head: number[] } {
  const one = (): number => Math.exp(0.1 * (random() - 0.5) + (random() < 0.25 ? 0.08 : 0))
  return {
    base: Array.from({ length: count }, one),
    head: Array.from({ length: count }, () => one() * (1 + change)),
  }
}

test('looks are evenly spaced and none comes before the least', () => {
  expect(looksAt(16, 16)).toEqual([16])
  expect(looksAt(40, 16)).toEqual([20, 40])
  expect(looksAt(95, 12)).toEqual([24, 48, 71, 95])
  expect(looksAt(0, 12)).toEqual([0])
})

test('each look that was reached is answered, and an end between looks counts as the last', () => {
  const pairs = noise(seededRandom(3), 60, 0)
  const [all = []] = looksOf(step(80, [20, 40, 60, 80]), () => pairs, ground)
  expect(all.map(({ pairs: count }) => count)).toEqual([20, 40, 60])
  const short = { base: pairs.base.slice(0, 50), head: pairs.head.slice(0, 50) }
  const [cut = []] = looksOf(step(80, [20, 40, 60, 80]), () => short, ground)
  expect(cut.map(({ index, pairs: count }) => [index, count])).toEqual([
    [0, 20],
    [1, 40],
    [3, 50],
  ])
  expect(looksOf(step(80, [20, 40, 60, 80]), () => undefined, ground)).toEqual([[]])
})

test('all looks together reject a true null at the margin at most at the rate', () => {
  const random = seededRandom(20261122)
  const [trials, alpha] = [1200, 0.05]
  const planned = step(48, [12, 24, 36, 48])
  let [worse, below] = [0, 0]
  for (let trial = 0; trial < trials; trial += 1) {
    const pairs = noise(random, 48, 0.01)
    const [looks = []] = looksOf(planned, () => pairs, {
      ...ground,
      seed: trial,
      question: () => ({ worse: 1, margin: 0.01, threshold: 0.01 }),
    })
    if (rejects(looks, planned, alpha, 'pWorse')) worse += 1
    // The bound must cover the true change, 1 %, whichever look is the end.
    if (looks.some(({ upper }) => upper < Math.log1p(0.01))) below += 1
  }
  const most = (rate: number): number => rate + 4 * Math.sqrt((rate * (1 - rate)) / trials)
  expect(worse / trials).toBeLessThan(most(alpha))
  expect(worse / trials).toBeGreaterThan(0.02)
  expect(below / trials).toBeLessThan(most(0.05))
})

test('the overall p-value is at most the rate exactly where some look rejects', () => {
  const random = seededRandom(5)
  const planned = step(48, [12, 24, 36, 48])
  for (let trial = 0; trial < 60; trial += 1) {
    const pairs = noise(random, 48, 0.05 * random())
    const [looks = []] = looksOf(planned, () => pairs, ground)
    for (const side of ['pWorse', 'pBetter'] as const) {
      expect(overallP(looks, planned, 0.01, side) <= 0.01).toBe(rejects(looks, planned, 0.01, side))
    }
  }
})

test('swapping base and head mirrors the answers', () => {
  const pairs = noise(seededRandom(8), 40, 0.04)
  const planned = step(40, [20, 40])
  const swapped = { base: pairs.head, head: pairs.base }
  const [there = [], back = []] = [pairs, swapped].map((each) => looksOf(planned, () => each, ground)[0])
  expect(back.map(({ pWorse }) => pWorse)).toEqual(there.map(({ pBetter }) => pBetter))
})
