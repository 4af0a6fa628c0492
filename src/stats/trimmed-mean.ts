/** A mean that wild values on either side do not move. */
import { mean } from 'simple-statistics'

/**
 * The mean without the lowest and the highest fifth, each rounded down to whole values (Tukey & McLaughlin, Sankhyā A
 * 25, 1963). Refuses an empty set.
 *
 * Example: of 1, 2, 3, 4, 100 it is 3.
 */
export function trimmedMean(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError('the mean of nothing is unknown')
  const cut = Math.floor(values.length / 5)
  return mean([...values].toSorted((a, b) => a - b).slice(cut, values.length - cut))
}
