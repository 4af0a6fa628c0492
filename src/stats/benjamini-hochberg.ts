/** Correction for looking at many rows where a share of false finds is tolerable. */

/**
 * Benjamini's and Hochberg's adjusted p-values (Journal of the Royal Statistical Society B 57, 1995), in the order
 * given: of those at or below q, the expected share that is false is at most q, for independent tests and for such that
 * depend on each other positively.
 *
 * Example: `benjaminiHochberg([0.01, 0.04, 0.03])` is `[0.03, 0.04, 0.04]`.
 */
export function benjaminiHochberg(ps: readonly number[]): number[] {
  const order = ps.map((_, index) => index).toSorted((i, j) => (ps[j] ?? 1) - (ps[i] ?? 1))
  const adjusted = ps.map(() => 1)
  let lowest = 1
  order.forEach((index, place) => {
    lowest = Math.min(lowest, ((ps[index] ?? 1) * ps.length) / (ps.length - place))
    adjusted[index] = lowest
  })
  return adjusted
}
