/** Where paired differences lie: the estimate that belongs to the signed-rank test. */
import { type Location, location } from './location.ts'
import { signedRankCut } from './signed-rank-cut.ts'
import { walshAverages } from './walsh-averages.ts'

/**
 * The Hodges–Lehmann estimate (median of the Walsh averages) with bounds by inverting the exact signed-rank test
 * (Hollander, Wolfe & Chicken, Nonparametric Statistical Methods, sections 3.2 and 3.3).
 *
 * Example: for 1, 2, 6 the Walsh averages are 1, 1.5, 2, 3.5, 4, 6 and the estimate is 2.75; three values bound
 * nothing at 95 %.
 */
export function hodgesLehmann(differences: readonly number[]): Location {
  return location(walshAverages(differences), (tail) => signedRankCut(differences.length, tail))
}
