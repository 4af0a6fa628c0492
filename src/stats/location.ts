/** An estimate of where a distribution lies, with bounds on demand: what both Hodges–Lehmann estimators give. */
import type { RankedSums } from './ranked-sums.ts'

export interface Location {
  readonly value: number
  /** The two-sided interval; a limit is infinite where there are too few values for one. */
  interval(level: number): { readonly low: number; readonly high: number }
  /** The one-sided upper bound; infinite where there are too few values for one. */
  upperBound(level: number): number
}

/**
 * The median of the sums, bounded by inverting a rank test: `cut(tail)` says how many sums a bound of confidence
 * 1 − tail leaves out (Hodges & Lehmann, Annals of Mathematical Statistics 34, 1963).
 */
export function location(sums: RankedSums, cut: (tail: number) => number): Location {
  const { count } = sums
  const lower = (tail: number): number => {
    const rank = cut(tail)
    return rank === 0 ? -Infinity : sums.at(rank)
  }
  const upper = (tail: number): number => {
    const rank = cut(tail)
    return rank === 0 ? Infinity : sums.at(count + 1 - rank)
  }
  const middle = (count + 1) / 2
  const value =
    count % 2 === 1 ? sums.at(middle) : (sums.at(Math.floor(middle)) + sums.at(Math.ceil(middle))) / 2
  return {
    value,
    interval: (level) => ({ low: lower((1 - level) / 2), high: upper((1 - level) / 2) }),
    upperBound: (level) => upper(1 - level),
  }
}
