/** Correction for looking at many series at once. */

/**
 * Holm's adjusted p-values (Scandinavian Journal of Statistics 6, 1979), in the order given: rejecting those at or
 * below alpha keeps the chance of any false rejection at alpha, however the tests depend on each other. A `family`
 * larger than the list counts tests that are not in it as never rejected.
 *
 * Example: `holm([0.01, 0.04, 0.03])` is `[0.03, 0.06, 0.06]`.
 */
export function holm(ps: readonly number[], family: number = ps.length): number[] {
  const order = ps.map((_, index) => index).toSorted((i, j) => (ps[i] ?? 1) - (ps[j] ?? 1))
  const adjusted = ps.map(() => 1)
  let highest = 0
  order.forEach((index, place) => {
    highest = Math.max(highest, Math.min(1, (Math.max(family, ps.length) - place) * (ps[index] ?? 1)))
    adjusted[index] = highest
  })
  return adjusted
}
