import { expect, test } from 'vitest'
import { normalQuantile } from './normal-quantile.ts'
import { type Random, seededRandom } from './random.ts'
import { twoSpeeds } from './two-speeds.ts'

const normal = (random: Random): number => normalQuantile(Math.max(1e-9, random()))

const draws = (seed: number, count: number, draw: (random: Random) => number): number[] => {
  const random = seededRandom(seed)
  return Array.from({ length: count }, () => draw(random))
}

test('a machine that is 20 % slower in a third of the runs', () => {
  const values = draws(1, 120, (random) => (random() < 1 / 3 ? 0.2 : 0) + 0.015 * normal(random))
  const found = twoSpeeds(values)!
  expect(found.gap).toBeCloseTo(0.2, 2)
  expect(found.share).toBeGreaterThan(0.2)
  expect(found.share).toBeLessThan(0.45)
})

test.each<[string, (random: Random) => number]>([
  ['normal', normal],
  ['uniform', (random) => random()],
  ['exponential', (random) => -Math.log(1 - random())],
  ['heavy tails', (random) => normal(random) / Math.sqrt(Math.max(1e-3, random()))],
])('one hump is none of it: %s', (_, draw) => {
  const found = Array.from({ length: 100 }, (__, seed) => twoSpeeds(draws(seed, 60, draw)))
  expect(found.filter((one) => one !== undefined).length).toBeLessThanOrEqual(2)
})

test('constant values and few values have one speed', () => {
  expect(twoSpeeds(Array.from({ length: 50 }, () => 3))).toBeUndefined()
  expect(twoSpeeds([0, 0, 0, 0, 1, 1, 1, 1])).toBeUndefined()
})
