import { expect, test } from 'vitest'
import { seededRandom } from '../stats/random.ts'
import { resample } from './resample.ts'

const draws = (count: number, seed: number, size = count) => {
  const made = resample(count, seededRandom(seed))
  const all = Array.from({ length: size }, () => made.next())
  return { all, reused: made.reused() }
}

test.each([1, 2, 5, 12, 47, 100, 300])('%d pairs: all of them before any comes again', (count) => {
  const { all, reused } = draws(count, 3)
  expect(all.map(({ pair }) => pair).toSorted((a, b) => a - b)).toEqual(
    Array.from({ length: count }, (_, i) => i),
  )
  expect(reused).toBe(0)
  expect(draws(count, 3, count + 5).reused).toBe(5)
})

test('neighbours stay neighbours, in order and with the same parts', () => {
  const { all } = draws(96, 5)
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

test('nothing recorded cannot be drawn from', () => {
  expect(() => resample(0, seededRandom(1))).toThrow(RangeError)
})
