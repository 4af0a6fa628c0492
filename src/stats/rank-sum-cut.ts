/** How many of the ordered differences between two samples a confidence bound may leave out. */
import { rankSumNull } from './rank-sum-null.ts'

/**
 * The largest k with P(U ≤ k − 1) ≤ tail for n and m values; 0 where there are too few.
 *
 * Example: `rankSumCut(5, 5, 0.05)` is 5: P(U ≤ 4) = 0.0476.
 */
export function rankSumCut(n: number, m: number, tail: number): number {
  let [low, high] = [0, Math.floor((n * m) / 2)]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (rankSumNull(n, m, middle - 1) <= tail) low = middle
    else high = middle - 1
  }
  return low
}
