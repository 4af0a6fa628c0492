/** How far one sample lies from another: the estimate that belongs to the rank-sum test. */
import { crossDifferences } from './cross-differences.ts'
import { type Location, location } from './location.ts'
import { rankSumCut } from './rank-sum-cut.ts'

/**
 * The two-sample Hodges–Lehmann estimate (median of all differences) with bounds by inverting the rank-sum test
 * (Hollander, Wolfe & Chicken, Nonparametric Statistical Methods, sections 4.2 and 4.3).
 *
 * Example: from 1, 2 to 4, 8 the differences are 2, 3, 6, 7 and the shift is 4.5.
 */
export function hodgesLehmannShift(from: readonly number[], to: readonly number[]): Location {
  return location(crossDifferences(from, to), (tail) => rankSumCut(from.length, to.length, tail))
}
