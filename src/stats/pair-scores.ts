/** What each pair of a series says about head being above base: two scores, each blind to one kind of disturbance. */
import { at } from './at.ts'
import { median } from './median.ts'

/** Differences beyond so many typical ones are taken for disturbed and say nothing. */
const reach = 4

/**
 * Two scores per pair from the logarithms of base and head, each row with sum of squares 1 (all zeros stay zeros):
 *
 * - bisquare (Beaton & Tukey, Technometrics 16, 1974): d (1 − u²)² with d = head − base and u = d / (4 × median |d|),
 *   0 where |u| ≥ 1. Where most pairs are tied, the median is that of the others.
 * - ranks, cut: h − b, where h and b are min(½, (rank − ½) / 2k) with ranks in the pooled 2k values, mean ranks for
 *   ties. The slower half counts as one, because disturbances only ever slow a process down.
 *
 * Swapping the sides of one pair turns the sign of its scores and changes nothing else: that is what makes flipping
 * signs an exact test.
 *
 * Example: base 0, 0, 0 and head 1, 1, −1 have bisquare scores 1, 1, −1 over √3.
 */
export function pairScores(base: readonly number[], head: readonly number[]): readonly Float64Array[] {
  return [bisquare(base, head), cutRanks(base, head)].map(toUnitLength)
}

function bisquare(base: readonly number[], head: readonly number[]): Float64Array {
  const differences = Float64Array.from(base, (value, pair) => at(head, pair) - value)
  const sizes = differences.map(Math.abs)
  const others = sizes.filter((size) => size > 0)
  if (others.length === 0) return differences
  const typical = median(sizes) || median(others)
  return differences.map((difference) => {
    const u = difference / typical / reach
    return Math.abs(u) < 1 ? u * (1 - u * u) ** 2 : 0
  })
}

function cutRanks(base: readonly number[], head: readonly number[]): Float64Array {
  const pooled = new Float64Array([...base, ...head]).toSorted()
  const places = new Map<number, number>()
  for (let start = 0, end = 0; start < pooled.length; start = end) {
    const value = at(pooled, start)
    while (end < pooled.length && pooled[end] === value) end += 1
    // Ranks start + 1 … end have the mean (start + 1 + end) / 2; sums of halves and whole numbers are exact.
    places.set(value, Math.min(pooled.length, start + end) / 2)
  }
  const placeOf = (value: number): number => places.get(value) ?? 0
  return Float64Array.from(base, (value, pair) => placeOf(at(head, pair)) - placeOf(value))
}

function toUnitLength(scores: Float64Array): Float64Array {
  const length = Math.sqrt(scores.reduce((sum, score) => sum + score * score, 0))
  return length > 0 ? scores.map((score) => score / length) : scores
}
