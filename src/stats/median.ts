/** The middle of a set of numbers. */
import { at } from './at.ts'

/** Most medians are of few values, and making an array takes longer than sorting it then. */
const scratch = new Float64Array(256)

/** Holds until it is called again. */
function sortedCopy(values: ArrayLike<number>): Float64Array {
  if (values.length > scratch.length) return new Float64Array(values).toSorted()
  scratch.set(values)
  const few = scratch.subarray(0, values.length)
  few.sort()
  return few
}

/**
 * The median: the middle value, or the mean of the two middle ones. Refuses an empty set.
 *
 * Example: `median([3, 1, 2, 10])` is 2.5.
 */
export function median(values: ArrayLike<number>): number {
  if (values.length === 0) throw new RangeError('the median of nothing is unknown')
  const sorted = sortedCopy(values)
  const middle = (values.length - 1) / 2
  return (at(sorted, Math.floor(middle)) + at(sorted, Math.ceil(middle))) / 2
}
