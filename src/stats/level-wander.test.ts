import { expect, test } from 'vitest'
import { levelWander } from './level-wander.ts'
import { normalQuantile } from './normal-quantile.ts'
import { seededRandom } from './random.ts'

/** So many normal values of standard deviation 1 %, about a level of each place. */
function noisy(seed: number, count: number, level: (place: number) => number): number[] {
  const random = seededRandom(seed)
  return Array.from(
    { length: count },
    (_, place) => level(place / count) + 0.01 * normalQuantile(Math.max(1e-9, random())),
  )
}

test('noise alone is hardly a wander, on average over seeds', () => {
  const found = Array.from({ length: 200 }, (_, seed) => levelWander(noisy(seed, 60, () => 0))?.spread ?? 1)
  expect(found.reduce((sum, one) => sum + one, 0) / found.length).toBeLessThan(0.002)
})

test('a level that climbs by 10 % has a standard deviation of about 3 %, and nearly its whole range', () => {
  const { spread, range, stretches } = levelWander(noisy(3, 100, (place) => 0.1 * place))!
  expect(stretches).toBe(10)
  expect(spread).toBeGreaterThan(0.025)
  expect(spread).toBeLessThan(0.036)
  expect(range).toBeGreaterThan(0.08)
})

test('two wild values in a hundred move it little; constant values do not move', () => {
  const values = noisy(5, 100, () => 0)
  values[10] = 3
  values[70] = 2
  expect(levelWander(values)!.spread).toBeLessThan(0.004)
  expect(levelWander(Array.from({ length: 40 }, () => 1))).toMatchObject({ spread: 0, range: 0 })
})

test('too few values say nothing', () => {
  expect(levelWander(noisy(1, 14, () => 0))).toBeUndefined()
})
