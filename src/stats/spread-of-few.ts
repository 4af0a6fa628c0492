/** The spread of a handful of values: robust, and not too small because they are few. */
import { spread } from './spread.ts'

/** By count of values; from Croux & Rousseeuw, COMPSTAT 1992, table 1. */
const corrections = [1, 1, 1.196, 1.495, 1.363, 1.206, 1.2, 1.14, 1.129, 1.107]

/**
 * The median absolute deviation of few normal values comes out too small on average; this is `spread` times the factor
 * that mends it: 1.196 for 2 values, 1.495 for 3, … n / (n − 0.8) beyond 9.
 *
 * Example: `spreadOfFew([1, 2, 4])` is 1.495 × 1.4826 × 1.
 */
export function spreadOfFew(values: readonly number[]): number {
  const n = values.length
  return spread(values) * (corrections[n] ?? n / (n - 0.8))
}
