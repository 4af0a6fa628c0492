/** How low a population's median may lie, whatever the distribution. */
import { at } from './at.ts'
import { binomialTail } from './binomial-tail.ts'

/**
 * The one-sided lower confidence bound of the median: the k-th smallest value, k the largest with
 * P(Bin(n, ½) ≤ k − 1) ≤ 1 − confidence (Conover, Practical Nonparametric Statistics, section 3.2). Minus infinity
 * where there are too few values for one.
 *
 * Example: of 1 … 10 at 95 % it is 2, because P(Bin(10, ½) ≤ 1) = 0.0107 and P(Bin(10, ½) ≤ 2) = 0.0547.
 */
export function medianLowerBound(values: readonly number[], confidence: number): number {
  let [low, high] = [0, Math.ceil(values.length / 2)]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (binomialTail(values.length, middle - 1, 0.5) <= 1 - confidence + 1e-12) low = middle
    else high = middle - 1
  }
  return low === 0 ? -Infinity : at(new Float64Array(values).toSorted(), low - 1)
}
