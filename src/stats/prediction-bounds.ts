/** Where the next value of a quiet history should lie. */
import { prediction } from './prediction.ts'
import { studentQuantile } from './student-quantile.ts'

/**
 * One-sided prediction bounds for one new value of the same normal population: mean ± t(confidence, J − 1) × sd ×
 * √(1 + 1/J). Needs two values at least.
 *
 * Example: for 9, 10, 11 at 95 % they are 10 ± 2.919986 × 1 × √(4/3), that is 6.628 and 13.372.
 */
export function predictionBounds(
  values: readonly number[],
  confidence: number,
): { readonly low: number; readonly high: number } {
  const { center, scale, freedom } = prediction(values)
  const reach = studentQuantile(confidence, freedom) * scale
  return { low: center - reach, high: center + reach }
}
