/** A standard deviation that a few wild values cannot blow up. */
import { sampleStandardDeviation } from 'simple-statistics'
import { median } from './median.ts'

/** Makes the median absolute deviation of normal values agree with their standard deviation (1 / Φ⁻¹(3/4)). */
const consistency = 1.4826

/**
 * 1.4826 × the median absolute deviation from the median (Hampel 1974). Where more than half of the values are one
 * number that is 0 and says nothing of the others, so the ordinary standard deviation stands in.
 *
 * Example: `spread([1, 1, 2, 2, 4, 6, 9])` is 1.4826 × 1 (deviations 1, 1, 0, 0, 2, 4, 7; their median is 1).
 */
export function spread(values: readonly number[]): number {
  const center = median(values)
  const robust = consistency * median(values.map((value) => Math.abs(value - center)))
  if (robust > 0 || values.length < 2) return robust
  return sampleStandardDeviation([...values])
}
