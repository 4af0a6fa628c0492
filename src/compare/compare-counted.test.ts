import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Compared } from '../model/comparison.ts'
import { type Metric, instructions } from '../model/metric.ts'
import { makeSample } from '../model/sample.ts'
import { seededRandom } from '../stats/random.ts'
import { normalQuantile } from '../stats/normal-quantile.ts'
import { studentQuantile } from '../stats/student-quantile.ts'
import { compareCounted } from './compare-counted.ts'
import { countedNoise, noiseRate } from './counted-noise.ts'
import { enoughCounts } from './enough-counted.ts'

const question = { paired: true, level: 0.99 }
const compare = (
  base: readonly number[],
  head: readonly number[],
  history: readonly (readonly number[])[] = [],
  metric: Metric = instructions,
) => compareCounted(makeSample('b', metric, base), makeSample('b', metric, head), { ...question, history })
const compared = (...of: Parameters<typeof compare>): Compared => {
  const found = compare(...of)
  if (found.kind !== 'compared') throw new Error(found.kind)
  return found
}

test('repeats that are all alike are exact, to the last instruction', () => {
  const found = compared([1_000_000_000_000, 1_000_000_000_000], [1_000_000_000_001, 1_000_000_000_001])
  expect(found).toMatchObject({ exact: true, noise: 0, pWorse: 0, pBetter: 1, minimumDetectable: 0 })
  const { value, low, high } = found.effect.relative
  expect([value > 0, value, value]).toEqual([true, low, high])
  expect(found.effect.absolute).toEqual({ value: 1, low: 1, high: 1 })
  expect(compared([5, 5], [5, 5]).effect.relative).toEqual({ value: 0, low: 0, high: 0 })
})

test('else the interval goes from the closest to the farthest counts, widened by the noise', () => {
  const [base, head] = [
    [1000, 1000.002],
    [1050, 1050.003],
  ]
  const noise = countedNoise({ base, head, history: [] })
  const { effect, exact, pWorse, pBetter, upperBound, noise: told } = compared(base, head)
  expect(exact).toBe(false)
  expect(effect.relative.low).toBeCloseTo(1050 / 1000.002 / Math.exp(noise) - 1, 9)
  expect(effect.relative.high).toBeCloseTo((1050.003 / 1000) * Math.exp(noise) - 1, 9)
  expect(effect.relative.value).toBeCloseTo(Math.sqrt((1050 * 1050.003) / (1000 * 1000.002)) - 1, 4)
  expect([pWorse, pBetter, upperBound, told]).toEqual([0, 1, effect.relative.high, Math.expm1(noise)])
})

test('noise is what Student says of the pooled repeats', () => {
  // Deviations ±1e-4 of two logs each: squares 2e-8 a side, two degrees of freedom, s = √2 × 1e-4.
  const side = (center: number): number[] => [center * Math.exp(-1e-4), center * Math.exp(1e-4)]
  const s = Math.SQRT2 * 1e-4
  expect(countedNoise({ base: side(1e9), head: side(1.1e9), history: [] })).toBeCloseTo(
    studentQuantile(1 - noiseRate, 2) * s,
    7,
  )
  const history = [side(1e9), side(1.2e9)]
  expect(countedNoise({ base: side(1e9), head: side(1.1e9), history })).toBeCloseTo(
    studentQuantile(1 - noiseRate, 4) * s,
    7,
  )
})

test('steps between stored runs count by their lower quartile, from nine runs on', () => {
  const [base, head] = [
    [1e9, 1.00001e9],
    [1e9, 1.00001e9],
  ]
  const alone = countedNoise({ base, head, history: [] })
  const runs = (step: number, count: number) =>
    Array.from({ length: count }, (_, index) => [
      1e9 * (1 + (index % 2) * step),
      1e9 * (1 + (index % 2) * step),
    ])
  const steady = countedNoise({ base, head, history: runs(0, 12) })
  expect(steady).toBeLessThan(alone)
  expect(countedNoise({ base, head, history: runs(0.01, 12) })).toBeCloseTo(
    Math.hypot(steady, (normalQuantile(1 - noiseRate) * Math.log1p(0.01)) / normalQuantile(0.625)),
    6,
  )
  expect(countedNoise({ base, head, history: runs(0.01, 8) })).toBeLessThan(alone)
  // One commit that did more work is no noise.
  const grown = Array.from({ length: 12 }, (_, index) => [index < 6 ? 1e9 : 1.3e9])
  expect(countedNoise({ base, head, history: grown })).toBeCloseTo(alone, 9)
})

test('one count of a side, and a count of 0, can be compared with nothing', () => {
  expect(compare([5], [5, 5])).toMatchObject({
    kind: 'incomparable',
    because: expect.stringContaining('once at base'),
  })
  expect(compare([5, 5], [5])).toMatchObject({
    kind: 'incomparable',
    because: expect.stringContaining('once at head'),
  })
  expect(compare([5, 0], [5, 5])).toMatchObject({ kind: 'incomparable' })
})

const counts = fc.array(fc.integer({ min: 1_000_000, max: 1_100_000 }), { minLength: 2, maxLength: 6 })
const mirrored = (value: number): number => -value / (1 + value)

test('swapping base and head mirrors everything', () => {
  fc.assert(
    fc.property(counts, counts, (base, head) => {
      const [there, back] = [compared(base, head), compared(head, base)]
      const [a, b] = [there.effect.relative, back.effect.relative]
      expect(b.value).toBeCloseTo(mirrored(a.value), 12)
      expect(b.low).toBeCloseTo(mirrored(a.high), 12)
      expect(b.high).toBeCloseTo(mirrored(a.low), 12)
      expect([back.pWorse, back.pBetter, back.noise]).toEqual([there.pBetter, there.pWorse, there.noise])
    }),
  )
})

test('larger programs of the same shape compare the same, and so does what is better the more there is of it', () => {
  const more: Metric = { ...instructions, better: 'higher' }
  fc.assert(
    fc.property(counts, counts, fc.constantFrom(2, 3, 10, 1000), (base, head, factor) => {
      const scaled = (values: readonly number[]): number[] => values.map((value) => value * factor)
      const once = compared(base, head)
      const again = compared(scaled(base), scaled(head))
      expect(again.noise).toBeCloseTo(once.noise ?? NaN, 9)
      expect(again.effect.relative.low).toBeCloseTo(once.effect.relative.low, 9)
      expect(again.pWorse).toBe(once.pWorse)
      const turned = compared(base, head, [], more)
      expect(turned.effect.relative.low).toBeCloseTo(compared(head, base).effect.relative.low, 12)
    }),
  )
})

test('order of repeats changes nothing', () => {
  fc.assert(
    fc.property(counts, counts, (base, head) => {
      const [a, b] = [
        compared(base, head),
        compared(
          base.toReversed(),
          head.toSorted((one, other) => other - one),
        ),
      ]
      expect(b.effect).toEqual(a.effect)
      expect(b.noise).toBeCloseTo(a.noise ?? NaN, 12)
    }),
  )
})

/** What counting comes to when it stops as it does: 1 worse by the threshold, 0 below it, undefined neither. */
function judged(
  count: (shift: number) => number,
  change: number,
  { threshold = 0.01, least = 2, fixed = false } = {},
): 1 | 0 | undefined {
  const base: number[] = []
  const head: number[] = []
  const aim = { metric: instructions, threshold, least, history: [] }
  do {
    base.push(count(0))
    head.push(count(Math.log1p(change)))
  } while (!(fixed ? base.length >= least : enoughCounts(base, head, aim)))
  const { low, high, value } = compared(base, head).effect.relative
  if (low > 0 && value >= 0.995 * threshold) return 1
  return high < 0.995 * threshold ? 0 : undefined
}

const gaussian = (sd: number, seed: number) => {
  const random = seededRandom(seed)
  return (shift: number): number =>
    Math.round(1e9 * Math.exp(shift + sd * normalQuantile(Math.min(1 - 1e-12, Math.max(1e-12, random())))))
}

const rate = (runs: number, once: () => 1 | 0 | undefined, wanted: 1 | 0): number =>
  Array.from({ length: runs }, once).filter((found) => found === wanted).length / runs

test('two runs a side of a program that repeats within .35 %: false alarms are rarer than the promise', () => {
  const count = gaussian(0.0035, 11)
  expect(rate(20_000, () => judged(count, 0, { fixed: true }), 1)).toBeLessThanOrEqual(noiseRate)
  // Even where every difference would be one.
  expect(rate(20_000, () => judged(count, 0, { fixed: true, threshold: 1e-6 }), 1)).toBeLessThanOrEqual(
    noiseRate,
  )
})

test('counting on until repeats tell enough keeps the promise, whatever the noise', () => {
  for (const [sd, seed] of [
    [0.0035, 21],
    [0.01, 22],
    [0.0001, 23],
  ] as const) {
    const count = gaussian(sd, seed)
    expect(rate(6000, () => judged(count, 0), 1)).toBeLessThanOrEqual(0.001)
  }
})

test('a program with two ways to run seldom looks exact twice on both sides, and then four times is asked', () => {
  const random = seededRandom(31)
  const count = (): number => (random() < 0.5 ? 1e9 : 1.02e9)
  expect(rate(20_000, () => judged(count, 0), 1)).toBeLessThanOrEqual(0.01)
  expect(rate(20_000, () => judged(count, 0, { fixed: true }), 1)).toBeGreaterThan(0.04)
})

test('what repeats exactly, or to a ten-thousandth, is told at 1 % and shown unchanged at 0', () => {
  for (const [sd, seed] of [
    [1e-9, 41],
    [1e-6, 42],
    [1e-4, 43],
  ] as const) {
    const count = gaussian(sd, seed)
    expect(rate(400, () => judged(count, 0.0105), 1)).toBeGreaterThan(0.98)
    expect(rate(400, () => judged(count, 0), 0)).toBeGreaterThan(0.98)
  }
})

test('within .35 % more repeats find 3 %', () => {
  const count = gaussian(0.0035, 51)
  expect(rate(400, () => judged(count, 0.03), 1)).toBeGreaterThan(0.9)
})

test('counting stops when nothing is left to learn', () => {
  const aim = { metric: instructions, threshold: 0.01, least: 2, history: [] }
  expect(enoughCounts([5e6], [5e6], aim)).toBe(false)
  expect(enoughCounts([5e6, 5e6], [5e6, 5e6], aim)).toBe(true)
  expect(enoughCounts([5e6, 5e6], [5.1e6, 5.1e6], aim)).toBe(false)
  expect(enoughCounts([5e6, 5e6], [4.9e6, 4.9e6], aim)).toBe(false)
  const four = (count: number): number[] => [count, count, count, count]
  expect(enoughCounts(four(5e6), four(5.1e6), aim)).toBe(true)
  expect(enoughCounts(undefined, [5e6], aim)).toBe(false)
  expect(enoughCounts(undefined, [5e6, 5e6], aim)).toBe(true)
  const wild = Array.from({ length: 8 }, (_, index) => 5e6 * (1 + index / 50))
  expect(enoughCounts(wild.slice(0, 7), wild.slice(0, 7), aim)).toBe(false)
  expect(enoughCounts(wild, wild, aim)).toBe(true)
})
