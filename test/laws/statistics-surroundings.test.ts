/** The smaller functions that a verdict passes through, against SciPy and against what they promise. */
import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { countedNoise, noiseRate } from '../../src/compare/counted-noise.ts'
import { binomialTail } from '../../src/stats/binomial-tail.ts'
import { busyShare } from '../../src/stats/busy-share.ts'
import { detectableChange } from '../../src/stats/detectable-change.ts'
import { detectableDeviation } from '../../src/stats/detectable-deviation.ts'
import { flipTest } from '../../src/stats/flip-test.ts'
import { holm } from '../../src/stats/holm.ts'
import { normalQuantile } from '../../src/stats/normal-quantile.ts'
import { pairError } from '../../src/stats/pair-error.ts'
import { predictionTail } from '../../src/stats/prediction-tail.ts'
import { type Random, seededRandom } from '../../src/stats/random.ts'
import { rankSumTail } from '../../src/stats/rank-sum-tail.ts'
import { signedRankTail } from '../../src/stats/signed-rank-tail.ts'
import { smallestPairs } from '../../src/stats/smallest-pairs.ts'
import { spreadOfFew } from '../../src/stats/spread-of-few.ts'
import { spread } from '../../src/stats/spread.ts'
import { trimmedMean } from '../../src/stats/trimmed-mean.ts'

interface Fixture {
  readonly reach: readonly Readonly<Record<'freedom' | 'alpha' | 'power' | 'reach', number>>[]
  readonly spread: readonly { readonly values: readonly number[]; readonly spread: number }[]
  readonly countedNoise: readonly (Parameters<typeof countedNoise>[0] & { readonly noise: number })[]
}
const file = JSON.parse(
  readFileSync(new URL('../fixtures/stats/confirming.json', import.meta.url), 'utf8'),
) as Fixture

const normal = (random: Random): number => normalQuantile((random() * 2 ** 32 + 0.5) / 2 ** 32)
const many = <T>(count: number, draw: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => draw(index))
const times = (rounds: number, holds: (round: number) => boolean): number =>
  many(rounds, holds).filter(Boolean).length
const apart = (actual: number, expected: number): number => Math.abs(actual - expected) / Math.abs(expected)

/** More than so many of `rounds` come from a rate of `rate` once in ten thousand. */
function mostOf(rounds: number, rate: number): number {
  let most = 0
  while (binomialTail(rounds, most, rate) < 0.9999) most += 1
  return most
}

test('the detectable deviation is the one of the noncentral t', () => {
  expect(file.reach.length).toBe(9)
  for (const { freedom, alpha, power, reach } of file.reach) {
    // The normal approximation of the noncentral t is off by 3 % with 9 degrees of freedom, and by less with more.
    const found = detectableDeviation({ scale: 0.04, freedom }, { margin: 0.01, alpha, power })
    expect(apart(Math.log1p(found), Math.log1p(0.01) + 0.04 * reach)).toBeLessThan(0.04)
  }
})

test('the spread is the median absolute deviation of SciPy, and that of normal values', () => {
  for (const one of file.spread) expect(apart(spread(one.values), one.spread)).toBeLessThan(1e-13)
  const random = seededRandom(51)
  expect(Math.abs(spread(many(20_000, () => 3 + 2 * normal(random))) / 2 - 1)).toBeLessThan(0.03)
})

test.each([2, 3, 4, 5, 6, 7, 8, 9, 12, 20])('the spread of %i normal values is right on average', (count) => {
  const random = seededRandom(52)
  const found = many(4000, () => spreadOfFew(many(count, () => normal(random))))
  expect(Math.abs(found.reduce((sum, one) => sum + one, 0) / found.length - 1)).toBeLessThan(0.05)
})

test('the noise of counts by Student and the quartile of steps', () => {
  for (const { noise, ...counts } of file.countedNoise)
    expect(apart(countedNoise(counts), noise)).toBeLessThan(1e-6)
})

test.each([
  { repeats: 2, runs: 0 },
  { repeats: 4, runs: 0 },
  { repeats: 2, runs: 12 },
])(
  'counts of the same code lie apart by more than their noise as seldom as it says: %o',
  ({ repeats, runs }) => {
    const random = seededRandom(53)
    const rounds = 6000
    const group = (): number[] => many(repeats, () => 1e9 * Math.exp(0.001 * normal(random)))
    const alarms = times(rounds, () => {
      const [base, head] = [group(), group()]
      const noise = countedNoise({ base, head, history: many(runs, group) })
      return Math.log(Math.min(...head)) - Math.log(Math.max(...base)) > noise
    })
    expect(alarms).toBeLessThanOrEqual(mostOf(rounds, noiseRate))
  },
)

test('so many unanimous pairs can reject, one less cannot', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 40 }),
      fc.constantFrom(0.2, 0.05, 0.01, 0.0066),
      (family, alpha) => {
        const pairs = smallestPairs(family, alpha)
        expect(2 ** -pairs).toBeLessThanOrEqual(alpha / family)
        expect(2 ** -(pairs - 1)).toBeGreaterThan(alpha / family)
        const p = (count: number): number => {
          const base = many(count, () => 0)
          return flipTest([[{ base, head: base.map(() => 1) }]], { shift: 0, seed: 1, flips: 2 ** 14 })[0]!
        }
        if (pairs <= 14) expect(p(pairs)).toBeLessThanOrEqual(alpha / family)
        if (pairs <= 15 && pairs > 1) expect(p(pairs - 1)).toBeGreaterThan(alpha / family)
        expect(
          detectableChange({ spread: 0.01, margin: 0, alpha: alpha / family, power: 0.9 }, pairs - 1),
        ).toBe(Infinity)
      },
    ),
    { numRuns: 60, seed: 1 },
  )
})

test('over all signs of given differences the signed-rank test is a fair test, ties and zeros too', () => {
  const random = seededRandom(54)
  for (const sizes of [
    many(8, () => normal(random)),
    many(8, () => Math.round(2 * normal(random))),
    [1, 1, 1, 1, 2, 2, 0, 0],
  ]) {
    const ps = many(2 ** sizes.length, (signs) =>
      signedRankTail(sizes.map((size, pair) => (signs & (1 << pair) ? -size : size))),
    ).toSorted((a, b) => a - b)
    ps.forEach((p, index) => {
      expect(p * ps.length).toBeGreaterThan(index + 1 - 1e-9)
    })
  }
})

test('the rank-sum test rejects what is true as often as it says', () => {
  const random = seededRandom(55)
  const rounds = 3000
  for (const [draw, least] of [
    [(): number => normal(random), 0.035],
    [(): number => normal(random) * (random() < 0.1 ? 8 : 1), 0.035],
    [(): number => Math.round(normal(random)), 0.025],
  ] as const) {
    const found = times(rounds, () => rankSumTail(many(12, draw), many(15, draw)) <= 0.05)
    expect(found).toBeLessThanOrEqual(mostOf(rounds, 0.05))
    expect(found).toBeGreaterThan(least * rounds)
  }
})

test('Holm keeps the rate of a family, however its tests depend on each other, beside false ones too', () => {
  const random = seededRandom(56)
  const rounds = 4000
  const uniform = (): number => random()
  const families: readonly (() => readonly number[])[] = [
    () => many(10, uniform),
    () =>
      many(
        10,
        (
          () => (p: number) => () =>
            p
        )()(random()),
      ),
    // The hardest dependence for Bonferroni: no two of the tests reject together.
    () => {
      const place = random()
      return many(10, (index) => (place + index / 10) % 1)
    },
    () => [...many(5, () => 1e-9), ...many(10, uniform)],
  ]
  families.forEach((draw, kind) => {
    const alarms = times(rounds, () => Math.min(...holm(draw()).slice(kind === 3 ? 5 : 0)) <= 0.05)
    expect(alarms).toBeLessThanOrEqual(mostOf(rounds, 0.05))
    if (kind !== 1) expect(alarms).toBeGreaterThan(0.035 * rounds)
  })
})

test('Holm is no stricter than Bonferroni, no looser than nothing, and keeps the order', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 }),
      fc.nat(20),
      (ps, more) => {
        const adjusted = holm(ps, ps.length + more)
        adjusted.forEach((p, index) => {
          expect(p).toBeGreaterThanOrEqual(ps[index]!)
          expect(p).toBeLessThanOrEqual(Math.min(1, (ps.length + more) * ps[index]!))
          adjusted.forEach((other, place) => {
            if (ps[index]! <= ps[place]!) expect(p).toBeLessThanOrEqual(other)
          })
        })
      },
    ),
    { numRuns: 300, seed: 2 },
  )
})

test('the next value of a quiet history surprises as often as it says', () => {
  const random = seededRandom(57)
  const rounds = 3000
  const found = times(
    rounds,
    () =>
      predictionTail(
        many(12, () => normal(random)),
        normal(random),
      ) <= 0.05,
  )
  expect(found).toBeLessThanOrEqual(mostOf(rounds, 0.05))
  expect(found).toBeGreaterThan(0.04 * rounds)
})

test('the error of pairs is that of the trimmed mean, on normal noise and on wild noise', () => {
  const random = seededRandom(58)
  for (const draw of [
    (): number => normal(random),
    (): number => normal(random) * (random() < 0.1 ? 8 : 1),
  ]) {
    const pairs = 45
    const found = many(1500, () => {
      const values = many(pairs, draw)
      return trimmedMean(values) / pairError({ own: spread(values), prior: 1, pairs, weight: 0 })
    })
    const deviation = Math.sqrt(found.reduce((sum, z) => sum + z * z, 0) / found.length)
    expect(deviation).toBeGreaterThan(0.85)
    expect(deviation).toBeLessThan(1.1)
  }
})

test('a program that computes is told from one that waits, however busy the machine is', () => {
  const random = seededRandom(59)
  const told = (share: number): number => {
    const elapsed = many(20, () => 1 + (random() < 0.6 ? random() : 0.05 * random()))
    return busyShare(
      elapsed.map(() => share * (1 + 0.02 * normal(random))),
      elapsed,
    )
  }
  // Shares from which CPU time speaks for a benchmark: above .8.
  expect(times(500, () => told(0.97) > 0.8)).toBeGreaterThan(490)
  expect(times(500, () => told(0.6) > 0.8)).toBe(0)
})
