/** How many of the ordered Walsh averages a confidence bound may leave out. */
import { signedRankNull } from './signed-rank-null.ts'

/**
 * The largest k with P(W ≤ k − 1) ≤ tail for n pairs: the k-th smallest Walsh average is the lower bound of confidence
 * 1 − tail (Hollander, Wolfe & Chicken, Nonparametric Statistical Methods, section 3.3). 0 where n is too small.
 *
 * Example: `signedRankCut(5, 0.05)` is 1, `signedRankCut(4, 0.05)` is 0.
 */
export function signedRankCut(n: number, tail: number): number {
  let [low, high] = [0, Math.floor((n * (n + 1)) / 4)]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (signedRankNull(n, middle - 1) <= tail) low = middle
    else high = middle - 1
  }
  return low
}
