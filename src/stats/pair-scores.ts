/** What each pair of a series says about head being above base: three scores, each blind to another disturbance. */
import { at } from './at.ts'
import { median } from './median.ts'

/** Differences beyond so many typical ones are taken for disturbed and say nothing. */
const reach = 4

/**
 * Three scores per pair from the logarithms of base and head, each row with sum of squares 1 (all zeros stay zeros):
 *
 * - bisquare (Beaton & Tukey, Technometrics 16, 1974): d (1 − u²)² with d = head − base and u = d / (4 × median |d|),
 *   0 where |u| ≥ 1. Where most pairs are tied, the median is that of the others. Good where few pairs are disturbed
 *   and those much.
 * - ranks, cut: h − b, where h and b are min(½, (rank − ½) / 2k) with ranks in the pooled 2k values, mean ranks for
 *   ties. The slower half counts as one, because disturbances only ever slow a process down. Good where many are.
 * - signed ranks: the sign of d times the rank of |d|, mean ranks for ties. Good where noise is nearly normal or
 *   common to both sides of a pair, where the other two lose up to a third of the pairs.
 *
 * Swapping the sides of one pair turns the sign of its scores and changes nothing else: that is what makes flipping
 * signs an exact test.
 *
 * Example: base 0, 0, 0 and head 1, 1, −1 have bisquare scores 1, 1, −1 over √3.
 */
export function pairScores(base: readonly number[], head: readonly number[]): readonly Float64Array[] {
  const differences = Float64Array.from(base, (value, pair) => at(head, pair) - value)
  return [bisquare(differences), cutRanks(base, head), signedRanks(differences)].map(toUnitLength)
}

function bisquare(differences: Float64Array): Float64Array {
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
  const rankOf = meanRanks([...base, ...head])
  const half = base.length + 0.5
  return Float64Array.from(
    base,
    (value, pair) => Math.min(half, rankOf(at(head, pair))) - Math.min(half, rankOf(value)),
  )
}

function signedRanks(differences: Float64Array): Float64Array {
  const rankOf = meanRanks(differences.map(Math.abs))
  return differences.map((difference) => Math.sign(difference) * rankOf(Math.abs(difference)))
}

/** The rank of each value, from 1; equal values share their mean rank, which is a whole number or a half. */
function meanRanks(values: Iterable<number>): (value: number) => number {
  const sorted = Float64Array.from(values).toSorted()
  const ranks = new Map<number, number>()
  for (let start = 0, end = 0; start < sorted.length; start = end) {
    const value = at(sorted, start)
    while (end < sorted.length && sorted[end] === value) end += 1
    ranks.set(value, (start + 1 + end) / 2)
  }
  return (value) => ranks.get(value) ?? 0
}

function toUnitLength(scores: Float64Array): Float64Array {
  const length = Math.sqrt(scores.reduce((sum, score) => sum + score * score, 0))
  return length > 0 ? scores.map((score) => score / length) : scores
}
