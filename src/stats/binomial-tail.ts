/** The lower tail of the binomial distribution. */
import { incompleteBeta } from './incomplete-beta.ts'

/**
 * P(X ≤ k) for X the number of successes in n trials of chance p (DLMF 8.17.5).
 *
 * Example: `binomialTail(10, 2, 0.5)` is 56/1024.
 */
export function binomialTail(n: number, k: number, p: number): number {
  if (k < 0) return 0
  if (k >= n) return 1
  return incompleteBeta(1 - p, n - k, k + 1)
}
