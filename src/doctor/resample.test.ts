import { expect, test } from 'vitest'
import { seededRandom } from '../stats/random.ts'
import { resample } from './resample.ts'

const draws = (count: number, seed: number) => resample(count, seededRandom(seed))

test.each([0, 1, 2, 5, 12, 47, 100, 300])('%d pairs: each of them once', (count) => {
  expect(
    draws(count, 3)
      .map(({ pair }) => pair)
      .toSorted((a, b) => a - b),
  ).toEqual(Array.from({ length: count }, (_, index) => index))
})

test('neighbours stay neighbours, in order and with the same parts', () => {
  const all = draws(96, 5)
  const followed = all.slice(1).filter(({ pair, swapped }, index) => {
    const before = all[index]!
    return pair === (before.pair + 1) % 96 && swapped === before.swapped
  })
  // Blocks of eight: seven of eight are followed by their neighbour.
  expect(followed.length).toBeGreaterThanOrEqual(84)
  expect(new Set(all.map(({ swapped }) => swapped)).size).toBe(2)
})

test('a seed gives the same order again, another one another', () => {
  expect(draws(50, 1)).toEqual(draws(50, 1))
  expect(draws(50, 1)).not.toEqual(draws(50, 2))
})
