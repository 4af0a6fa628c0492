/** What the statistics promise, measured on made-up noise with fixed seeds: coverage, false alarms, power. */
import { expect, test } from 'vitest'
import { assess } from '../../src/assess.ts'
import { binomialTail } from '../../src/stats/binomial-tail.ts'
import { hodgesLehmannShift } from '../../src/stats/hodges-lehmann-shift.ts'
import { hodgesLehmann } from '../../src/stats/hodges-lehmann.ts'
import { medianLowerBound } from '../../src/stats/median-lower-bound.ts'
import { normalQuantile } from '../../src/stats/normal-quantile.ts'
import { predictionBounds } from '../../src/stats/prediction-bounds.ts'
import { type Random, seededRandom } from '../../src/stats/random.ts'
import { madeEvidence, plainTerms } from './made-evidence.ts'

const normal = (random: Random): number => normalQuantile((random() * 2 ** 32 + 0.5) / 2 ** 32)
/** Mostly quiet, now and then wild: what benchmark machines do. Symmetric, so differences are about 0. */
const wild = (random: Random): number => normal(random) * (random() < 0.1 ? 8 : 1)
const many = (count: number, draw: () => number): number[] => Array.from({ length: count }, draw)
const rate = (rounds: number, holds: () => boolean): number =>
  many(rounds, () => (holds() ? 1 : 0)).reduce((sum, one) => sum + one, 0) / rounds

test.each([
  { noise: 'normal', draw: normal },
  { noise: 'wild', draw: wild },
])('the 99 % interval of paired differences holds 99 % in $noise noise', ({ draw }) => {
  const random = seededRandom(21)
  const covered = rate(3000, () => {
    const { low, high } = hodgesLehmann(many(20, () => 5 + draw(random))).interval(0.99)
    return low <= 5 && 5 <= high
  })
  // The exact level for 20 pairs is 0.9903; 3000 rounds tell it to ± 0.0055 (three deviations).
  expect(covered).toBeGreaterThan(0.985)
  expect(covered).toBeLessThan(0.9957)
})

test('the 95 % upper bound holds 95 %', () => {
  const random = seededRandom(22)
  const covered = rate(3000, () => hodgesLehmann(many(15, () => wild(random))).upperBound(0.95) >= 0)
  expect(Math.abs(covered - 0.9527)).toBeLessThan(0.012)
})

test('the 90 % interval of a shift holds 90 %', () => {
  const random = seededRandom(23)
  const covered = rate(2000, () => {
    const [from, to] = [many(10, () => wild(random)), many(12, () => 2 + wild(random))]
    const { low, high } = hodgesLehmannShift(from, to).interval(0.9)
    return low <= 2 && 2 <= high
  })
  expect(covered).toBeGreaterThan(0.88)
  expect(covered).toBeLessThan(0.935)
})

test('the lower bound of the median and the prediction bounds hold', () => {
  const random = seededRandom(24)
  const median = rate(
    3000,
    () =>
      medianLowerBound(
        many(25, () => Math.exp(wild(random))),
        0.95,
      ) <= 1,
  )
  // The exact level for 25 values is 0.9461 or more: P(Bin(25, ½) ≤ 7) = 0.0216.
  expect(median).toBeGreaterThan(0.968)
  expect(median).toBeLessThan(0.988)
  const next = rate(
    3000,
    () =>
      normal(random) <=
      predictionBounds(
        many(12, () => normal(random)),
        0.95,
      ).high,
  )
  expect(Math.abs(next - 0.95)).toBeLessThan(0.012)
})

/** A check of `count` benchmarks whose head is slower by `factor`, in noise of a few percent that neighbours share. */
function checked(count: number, pairs: number, factor: number, random: Random, threshold: number): string {
  const benchmarks = Object.fromEntries(
    Array.from({ length: count }, (_, index) => {
      const shared = many(pairs, () => wild(random))
      const side = (slower: number): number[] =>
        shared.map((moment) => slower * Math.exp(0.05 * moment + 0.02 * wild(random)))
      return [
        `b${index}`,
        { series: [{ base: side(1), head: side(factor) }], terms: { ...plainTerms, threshold } },
      ]
    }),
  )
  return assess(madeEvidence(benchmarks)).decision
}

test('a whole family exactly at the margin alarms in at most 1 % of checks', () => {
  const random = seededRandom(25)
  const checks = 400
  const alarms = rate(checks, () => checked(10, 16, 1.01, random, 0.001) === 'failed') * checks
  // A rate of 1 % gives more alarms than this once in ten thousand.
  let most = 0
  while (binomialTail(checks, most, 0.01) < 0.9999) most += 1
  expect(alarms).toBeLessThanOrEqual(most)
})

test('a slowdown of 10 % in noise of 2 % is found, and none at all stays quiet', () => {
  const random = seededRandom(26)
  expect(rate(100, () => checked(1, 25, 1.1, random, 0.03) === 'failed')).toBeGreaterThan(0.95)
  expect(rate(100, () => checked(1, 25, 1, random, 0.03) === 'failed')).toBe(0)
})
