import { expect, test } from 'vitest'
import { seededRandom, shuffled } from './random.ts'

const draws = (seed: number, count: number): number[] => {
  const random = seededRandom(seed)
  return Array.from({ length: count }, () => random())
}

test('a seed means one sequence, on every machine', () => {
  expect(draws(1, 3).map((value) => Math.round(value * 2 ** 32))).toMatchInlineSnapshot(`
    [
      145172403,
      3815101985,
      1719756978,
    ]
  `)
  expect(draws(7, 50)).toEqual(draws(7, 50))
  const starts = Array.from({ length: 200 }, (_, seed) => draws(seed, 1)[0])
  expect(new Set([...starts, draws(2 ** 40 + 1, 1)[0]]).size).toBe(201)
})

test('draws are uniform in [0, 1)', () => {
  const counts = Array.from({ length: 20 }, () => 0)
  for (const value of draws(3, 40_000)) {
    expect(value >= 0 && value < 1).toBe(true)
    counts[Math.floor(value * 20)]! += 1
  }
  // Chi-squared with 19 degrees of freedom: 43.8 is its 0.999 quantile.
  expect(counts.reduce((sum, count) => sum + (count - 2000) ** 2 / 2000, 0)).toBeLessThan(43.8)
})

test('shuffling keeps the items, leaves the input alone, and every order is as likely', () => {
  const random = seededRandom(11)
  const input = ['a', 'b', 'c']
  const counts = new Map<string, number>()
  for (let round = 0; round < 6000; round += 1) {
    const order = shuffled(input, random).join('')
    counts.set(order, (counts.get(order) ?? 0) + 1)
  }
  expect(input).toEqual(['a', 'b', 'c'])
  expect([...counts.keys()].toSorted()).toEqual(['abc', 'acb', 'bac', 'bca', 'cab', 'cba'])
  // Chi-squared with 5 degrees of freedom: 20.5 is its 0.999 quantile.
  expect([...counts.values()].reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0)).toBeLessThan(20.5)
})
