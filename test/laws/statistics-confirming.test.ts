/** The confirming test and its surroundings against SciPy (test/fixtures/stats/make-confirming.py says how it was asked). */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { busyShare } from '../../src/stats/busy-share.ts'
import { detectableChange } from '../../src/stats/detectable-change.ts'
import { type PairedLogs, flipTest } from '../../src/stats/flip-test.ts'
import { groupSequentialLevels } from '../../src/stats/group-sequential.ts'
import { lowMean } from '../../src/stats/low-mean.ts'
import { medianLowerBound } from '../../src/stats/median-lower-bound.ts'
import { pairScores } from '../../src/stats/pair-scores.ts'
import { predictionBounds } from '../../src/stats/prediction-bounds.ts'
import { predictionTail } from '../../src/stats/prediction-tail.ts'
import { trimmedMean } from '../../src/stats/trimmed-mean.ts'

interface Tested {
  readonly shift: number
  readonly hypotheses: readonly (readonly PairedLogs[])[]
  readonly ps: readonly number[]
}
interface Summed {
  readonly values: readonly number[]
  readonly mean: number
}
interface Fixture {
  readonly scores: readonly (PairedLogs & { readonly rows: readonly (readonly number[])[] })[]
  readonly exact: readonly Tested[]
  readonly drawn: readonly Tested[]
  readonly levels: readonly {
    readonly alpha: number
    readonly fractions: readonly number[]
    readonly levels: readonly number[]
  }[]
  readonly trimmedMean: readonly Summed[]
  readonly lowMean: readonly Summed[]
  readonly medianLowerBound: readonly {
    readonly values: readonly number[]
    readonly confidence: number
    readonly bound: number | null
  }[]
  readonly prediction: readonly {
    readonly values: readonly number[]
    readonly confidence: number
    readonly bounds: { readonly low: number; readonly high: number }
  }[]
  readonly busyShare: readonly {
    readonly busy: readonly number[]
    readonly elapsed: readonly number[]
    readonly share: number
  }[]
  readonly tShift: readonly {
    readonly pairs: number
    readonly alpha: number
    readonly power: number
    readonly shift: number
  }[]
}
const file = JSON.parse(
  readFileSync(new URL('../fixtures/stats/confirming.json', import.meta.url), 'utf8'),
) as Fixture

/** Distance as a share of what is expected. */
const apart = (actual: number, expected: number): number => Math.abs(actual - expected) / Math.abs(expected)

test('scores by ranks of SciPy', () => {
  for (const { base, head, rows } of file.scores) {
    const scores = pairScores(base, head)
    expect(scores.length).toBe(rows.length)
    rows.forEach((row, index) => {
      row.forEach((score, pair) => {
        expect(scores[index]![pair]).toBeCloseTo(score, 13)
      })
    })
  }
})

test('up to 14 pairs the flip test is the exact permutation test of the pairs', () => {
  expect(file.exact.length).toBeGreaterThan(15)
  for (const { shift, hypotheses, ps } of file.exact)
    expect(flipTest(hypotheses, { shift, seed: 1 })).toEqual(ps)
})

test.each([1, 2, 3])('with more it is that test by drawing: seed %i', (seed) => {
  for (const { shift, hypotheses, ps } of file.drawn) {
    flipTest(hypotheses, { shift, seed }).forEach((p, index) => {
      const exact = ps[index]!
      // 200 exceedances where the test ended early, as many as 20,000 flips give where not; SciPy drew 200,000.
      const deviation = exact * Math.sqrt(1 / Math.min(200, 20_000 * exact) + 1 / (200_000 * exact))
      expect(Math.abs(p - exact)).toBeLessThan(4 * deviation + 1 / 20_001)
    })
  }
})

test('levels of several looks from the joint normal law', () => {
  for (const { alpha, fractions, levels } of file.levels) {
    groupSequentialLevels(alpha, fractions).forEach((level, look) => {
      expect(apart(level, levels[look]!)).toBeLessThan(1e-3)
    })
  }
})

test('trimmed means', () => {
  for (const { values, mean } of file.trimmedMean)
    expect(apart(trimmedMean(values), mean)).toBeLessThan(1e-14)
  for (const { values, mean } of file.lowMean) expect(apart(lowMean(values), mean)).toBeLessThan(1e-14)
})

test('bounds of the median and of the next value', () => {
  for (const { values, confidence, bound } of file.medianLowerBound)
    expect(medianLowerBound(values, confidence)).toBe(bound ?? -Infinity)
  for (const { values, confidence, bounds } of file.prediction) {
    const { low, high } = predictionBounds(values, confidence)
    expect(apart(low, bounds.low)).toBeLessThan(1e-8)
    expect(apart(high, bounds.high)).toBeLessThan(1e-8)
    expect(apart(predictionTail(values, bounds.high), 1 - confidence)).toBeLessThan(1e-7)
  }
})

test('the busy share is the upper quartile', () => {
  for (const { busy, elapsed, share } of file.busyShare)
    expect(apart(busyShare(busy, elapsed), share)).toBeLessThan(1e-14)
})

test('the detectable change is the one of the t test by the noncentral t, times what ranks and three scores cost', () => {
  for (const { shift, ...design } of file.tShift) {
    const change = detectableChange({ spread: 0.05, margin: 0.01, ...design }, design.pairs)
    const expected = Math.log1p(0.01) + 0.05 * 1.06 * Math.sqrt(Math.PI / 3) * shift
    // The approximation of the noncentral t is off by 1 % with 20 pairs at .002, and by less with more.
    expect(apart(Math.log1p(change), expected)).toBeLessThan(design.pairs > 20 ? 0.005 : 0.011)
  }
})
