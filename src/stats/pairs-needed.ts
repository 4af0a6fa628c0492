/** How many pairs would settle a question. */
import { type Design, detectableChange } from './detectable-change.ts'
import { smallestPairs } from './smallest-pairs.ts'

/** Beyond this the answer is "not by measuring longer". */
const most = 1_000_000

/**
 * The smallest number of pairs whose detectable change is at most the threshold. Infinite where the threshold does not
 * exceed the margin or more than a million pairs would be needed.
 *
 * Example: spread 4.7 %, threshold 5 %, margin 1 %, alpha 0.01 / 5, power 95 %: 40 pairs.
 */
export function pairsNeeded({ threshold, ...design }: Design & { readonly threshold: number }): number {
  const enough = (pairs: number): boolean => detectableChange(design, pairs) <= threshold
  let low = smallestPairs(1, design.alpha)
  if (enough(low)) return low
  if (threshold <= design.margin) return Infinity
  let high = low * 2
  while (!enough(high)) {
    if (high > most) return Infinity
    ;[low, high] = [high, high * 2]
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (enough(middle)) high = middle
    else low = middle
  }
  return high
}
