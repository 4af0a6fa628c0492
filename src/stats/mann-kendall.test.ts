import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { mannKendall } from './mann-kendall.ts'
import { normalQuantile } from './normal-quantile.ts'
import { pooledTTest, stretchOf } from './pooled-t-test.ts'
import { seededRandom } from './random.ts'

const fixture = new URL('../../test/fixtures/change-points/scipy.json', import.meta.url)
const { trends, groups } = JSON.parse(readFileSync(fixture, 'utf8')) as {
  readonly trends: readonly { readonly values: readonly number[]; readonly z: number }[]
  readonly groups: readonly { readonly left: number[]; readonly right: number[]; readonly p: number }[]
}

test('trends are as SciPy has them, but for the correction of continuity', () => {
  for (const { values, z } of trends) {
    const mine = -normalQuantile(mannKendall(values))
    const rises = values.flatMap((value, i) => values.slice(0, i).map((early) => Math.sign(value - early)))
    const score = rises.reduce((sum, sign) => sum + sign, 0)
    expect(mine).toBeCloseTo((z * (score - Math.sign(score))) / score, 5)
  }
})

test('the test of two means is as SciPy has it', () => {
  for (const { left, right, p } of groups) {
    const found = pooledTTest(stretchOf(left, 0, left.length), stretchOf(right, 0, right.length))
    expect(found / p).toBeCloseTo(1, 9)
  }
})

test('without a trend it says so as often as it promises', () => {
  const random = seededRandom(7)
  const found = Array.from({ length: 4000 }, () => mannKendall(Array.from({ length: 30 }, random)))
  expect(Math.abs(found.filter((p) => p <= 0.05).length / 4000 - 0.05)).toBeLessThan(0.01)
  expect(found.filter((p) => p <= 0.01).length / 4000).toBeLessThan(0.015)
})

test('what falls does not rise, and equal values say nothing', () => {
  const rising = Array.from({ length: 20 }, (_, i) => i + (i % 3))
  expect(mannKendall(rising)).toBeLessThan(1e-6)
  expect(mannKendall(rising.toReversed())).toBeGreaterThan(0.999)
  expect(mannKendall([3, 3, 3, 3])).toBe(1)
  expect(mannKendall([])).toBe(1)
  expect(mannKendall(rising, 4)).toBeGreaterThan(mannKendall(rising))
})
