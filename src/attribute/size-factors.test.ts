import { expect, test } from 'vitest'
import { normalQuantile } from '../stats/normal-quantile.ts'
import { seededRandom } from '../stats/random.ts'
import { type Anchor, sizeFactors } from './size-factors.ts'

const runs = 12
/** Anchors of these shares on a machine of these paces; each value is a count of samples with its own noise. */
function made(
  paces: readonly number[],
  { shares = [0.2, 0.15, 0.1, 0.08, 0.05, 0.05], noise = 1, seed = 1 } = {},
) {
  const random = seededRandom(seed)
  const normal = (): number => normalQuantile(Math.max(1e-12, Math.min(1 - 1e-12, random())))
  const anchors = shares.map((share, of): Anchor => ({
    of,
    values: Float64Array.from(paces, (pace) => {
      const expected = 2000 * share * pace
      return expected + noise * Math.sqrt(expected) * normal()
    }),
  }))
  return { anchors, totals: Float64Array.from(paces, (pace) => 2000 * pace) }
}
const wandering = Array.from({ length: runs }, (_, run) => 1 + 0.25 * Math.sin(5 * run))
const flat = Array.from({ length: runs }, () => 1)

test('the pace of the machine is found and divided out', () => {
  const { anchors, totals } = made(wandering)
  const { factors, enough, covered } = sizeFactors(anchors, totals, 6, 1)
  expect(enough).toBe(true)
  expect(covered).toBeCloseTo(0.63, 1)
  const mean = wandering.reduce((sum, pace) => sum + Math.log(pace), 0) / runs
  wandering.forEach((pace, run) =>
    expect(Math.abs(Math.log(factors[run]!) - Math.log(pace) + mean)).toBeLessThan(0.12),
  )
})

test('where the runs differ by no more than the samples do, factors stay near 1', () => {
  let largest = 0
  for (let seed = 1; seed <= 20; seed += 1) {
    const { anchors, totals } = made(flat, { seed })
    for (const factor of sizeFactors(anchors, totals, 6, 1).factors)
      largest = Math.max(largest, Math.abs(factor - 1))
  }
  expect(largest).toBeLessThan(0.06)
})

test('one anchor that did change moves the factors little, however large it is', () => {
  const { anchors, totals } = made(flat, { noise: 0.2, shares: [0.5, 0.1, 0.1, 0.1, 0.05, 0.05] })
  const doubled = anchors.map((anchor) =>
    anchor.of === 0 ? { ...anchor, values: anchor.values.map((v, run) => (run < 6 ? v : 2 * v)) } : anchor,
  )
  for (const factor of sizeFactors(doubled, totals, 6, 1).factors)
    expect(Math.abs(factor - 1)).toBeLessThan(0.05)
})

test('a difference between the sides is told, with its size', () => {
  const { anchors, totals } = made(flat.map((pace, run) => (run < 6 ? pace : 1.3 * pace)))
  expect(sizeFactors(anchors, totals, 6, 1).shift).toBeCloseTo(0.3, 1)
  expect(sizeFactors(made(flat).anchors, made(flat).totals, 6, 1).shift).toBeUndefined()
})

test('too few anchors, of too few functions or too small: nothing is divided', () => {
  const plain = (anchors: readonly Anchor[], totals: Float64Array): void => {
    const { factors, enough } = sizeFactors(anchors, totals, 6, 1)
    expect(enough).toBe(false)
    expect([...factors]).toEqual(flat)
  }
  const { anchors, totals } = made(wandering)
  plain(anchors.slice(0, 4), totals)
  plain(
    anchors.map((anchor) => ({ ...anchor, of: anchor.of % 2 })),
    totals,
  )
  plain(made(wandering, { shares: [0.05, 0.05, 0.05, 0.05, 0.05] }).anchors, totals)
  plain(made(wandering, { shares: [0.5, 0.1, 0.1, 0.1, 0.005] }).anchors, totals)
})
