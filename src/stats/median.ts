/** The middle of a set of numbers. */
import { at } from './at.ts'

/**
 * The median: the middle value, or the mean of the two middle ones. Refuses an empty set.
 *
 * Example: `median([3, 1, 2, 10])` is 2.5.
 */
export function median(values: ArrayLike<number>): number {
  if (values.length === 0) throw new RangeError('the median of nothing is unknown')
  const sorted = new Float64Array(values).toSorted()
  const middle = (sorted.length - 1) / 2
  return (at(sorted, Math.floor(middle)) + at(sorted, Math.ceil(middle))) / 2
}
