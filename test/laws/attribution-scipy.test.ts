/** The statistics of attribution against SciPy (test/fixtures/stats/make-attribution.py says how they were made). */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { benjaminiHochberg } from '../../src/stats/benjamini-hochberg.ts'
import { permutationTest } from '../../src/stats/permutation-test.ts'
import { seededRandom } from '../../src/stats/random.ts'
import { welch } from '../../src/stats/welch.ts'

interface Fixture {
  readonly groups: readonly {
    readonly first: readonly number[]
    readonly second: readonly number[]
    readonly permutation: number
    readonly welch: { readonly p: number; readonly low: number; readonly high: number }
  }[]
  readonly falseDiscovery: readonly { readonly ps: readonly number[]; readonly adjusted: readonly number[] }[]
}
const { groups, falseDiscovery } = JSON.parse(
  readFileSync(new URL('../fixtures/stats/attribution.json', import.meta.url), 'utf8'),
) as Fixture

test('permutation test and Welch interval', () => {
  expect(groups.length).toBeGreaterThan(10)
  for (const { first, second, permutation, welch: expected } of groups) {
    expect(permutationTest(first, second)).toBeCloseTo(permutation, 12)
    const found = welch(first, second, 0.95)
    expect(found.p).toBeCloseTo(expected.p, 10)
    expect(found.low).toBeCloseTo(expected.low, 9)
    expect(found.high).toBeCloseTo(expected.high, 9)
  }
})

test('false-discovery control', () => {
  for (const { ps, adjusted } of falseDiscovery)
    benjaminiHochberg(ps).forEach((p, place) => expect(p).toBeCloseTo(adjusted[place]!, 12))
})

test('the worked examples', () => {
  expect(benjaminiHochberg([0.01, 0.04, 0.03])).toEqual([0.03, 0.04, 0.04])
  expect(permutationTest([1, 2, 3], [4, 5, 6])).toBe(0.1)
  expect(welch([1, 2, 3], [4, 5, 6], 0.95)).toMatchObject({ value: 3 })
  expect(welch([1, 2, 3], [4, 5, 6], 0.95).low).toBeCloseTo(0.733, 3)
  expect(welch([1, 2, 3], [4, 5, 6], 0.95).p).toBeCloseTo(0.0213, 4)
  expect(welch([1, 1], [1, 1], 0.95)).toEqual({ value: 0, low: 0, high: 0, error: 0, p: 1 })
  expect(welch([1, 1], [2, 2], 0.95).p).toBe(0)
  expect(() => welch([1], [2, 2], 0.95)).toThrow(RangeError)
  expect(() => permutationTest([], [2, 2])).toThrow(RangeError)
})

test('the smallest p-values there are', () => {
  const low = (n: number): number[] => Array.from({ length: n }, (_, i) => i / 100)
  const smallest = [4, 5, 6, 7].map((n) =>
    permutationTest(
      low(n),
      low(n).map((v) => v + 1),
    ).toFixed(4),
  )
  expect(smallest).toEqual(['0.0286', '0.0079', '0.0022', '0.0006'])
})

const few = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 8 })

test('sides swapped and all values scaled: the same p', () => {
  fc.assert(
    fc.property(few, few, fc.double({ min: 0.001, max: 1000, noNaN: true }), (a, b, factor) => {
      const p = permutationTest(a, b)
      expect(permutationTest(b, a)).toBeCloseTo(p, 12)
      const scaled = permutationTest(
        a.map((v) => v * factor),
        b.map((v) => v * factor),
      )
      expect(scaled).toBeCloseTo(p, 12)
    }),
  )
})

test('many values are drawn: near the exact p, and the same for a seed', () => {
  const random = seededRandom(3)
  const first = Array.from({ length: 16 }, () => random())
  const second = Array.from({ length: 16 }, () => random() + 0.02)
  const exact = permutationTest(first, second)
  // A 33rd value in the middle of the first group hardly changes it.
  const center = first.reduce((sum, value) => sum + value, 0) / 16
  const many = permutationTest([...first, center], second)
  expect(exact).toBeGreaterThan(0.01)
  expect(Math.abs(many - exact)).toBeLessThan(0.03)
  expect(permutationTest([...first, center], second)).toBe(many)
})

test('labels of the same distribution are told apart no more often than promised', () => {
  const random = seededRandom(11)
  const draw = (): number[] => Array.from({ length: 6 }, () => random() ** 3)
  const trials = 2000
  let rejected = 0
  for (let trial = 0; trial < trials; trial += 1) if (permutationTest(draw(), draw()) <= 0.05) rejected += 1
  expect(rejected / trials).toBeLessThan(0.065)
  expect(rejected / trials).toBeGreaterThan(0.03)
})
