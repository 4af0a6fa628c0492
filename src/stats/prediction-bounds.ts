/** Where the next value of a quiet history should lie. */
import { mean, sampleStandardDeviation } from 'simple-statistics'
import { studentQuantile } from './student-quantile.ts'

/**
 * One-sided prediction bounds for one new value of the same normal population: mean ± t(confidence, J − 1) × sd ×
 * √(1 + 1/J) (Hahn & Meeker, Statistical Intervals, section 4.7). Needs two values at least.
 *
 * Example: for 9, 10, 11 at 95 % they are 10 ± 2.919986 × 1 × √(4/3), that is 6.628 and 13.372.
 */
export function predictionBounds(
  values: readonly number[],
  confidence: number,
): { readonly low: number; readonly high: number } {
  const count = values.length
  if (count < 2) throw new RangeError('a prediction needs two values at least')
  const center = mean([...values])
  const reach =
    studentQuantile(confidence, count - 1) * sampleStandardDeviation([...values]) * Math.sqrt(1 + 1 / count)
  return { low: center - reach, high: center + reach }
}
