/** The standard error of an estimate from few pairs, whose own spread is not to be trusted alone. */

export interface PairNoise {
  /** Robust standard deviation of these pairs' log-ratios. */
  readonly own: number
  /** The one expected before they were measured: from stored runs, or from the other benchmarks of the round. */
  readonly prior: number
  readonly pairs: number
  /** How many pairs the expectation counts for. */
  readonly weight: number
}

/** What the robust estimates lose against the mean on normal values. */
const inefficiency = 1.1

/**
 * 1.1 × √((K own² + w prior²) / (K + w) / K): the variance moderated as in Smyth, Statistical Applications in Genetics
 * and Molecular Biology 3, 2004. Infinite without pairs.
 *
 * Example: own 3 %, prior 6 %, 10 pairs, weight 30: 1.1 × √(0.002925 / 10), that is 1.88 %.
 */
export function pairError({ own, prior, pairs, weight }: PairNoise): number {
  if (!(pairs > 0)) return Infinity
  return inefficiency * Math.sqrt((pairs * own ** 2 + weight * prior ** 2) / (pairs + weight) / pairs)
}
