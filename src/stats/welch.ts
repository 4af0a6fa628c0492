/** By how much the means of two groups differ, where each group has a spread of its own. */
import { stretchOf } from './pooled-t-test.ts'
import { studentQuantile } from './student-quantile.ts'
import { studentTail } from './student-tail.ts'

export interface Welch {
  /** Mean of the second group less that of the first, with its two-sided interval. */
  readonly value: number
  readonly low: number
  readonly high: number
  /** Standard error of `value`. */
  readonly error: number
  /** Two-sided p-value of "no difference". */
  readonly p: number
}

/**
 * Welch's t interval and test (Biometrika 34, 1947) with the degrees of freedom of Satterthwaite. Groups without any
 * spread differ surely (p 0) or not at all (1). Fewer than two values in a group are a `RangeError`.
 *
 * Example: 1, 2, 3 against 4, 5, 6 differ by 3, between 0.733 and 5.267 at level 0.95, p = 0.0213.
 */
export function welch(first: readonly number[], second: readonly number[], level: number): Welch {
  const groups = [first, second].map((values) => {
    if (values.length < 2) throw new RangeError('the spread of fewer than two values is unknown')
    const { count, mean, squares } = stretchOf(values, 0, values.length)
    return { mean, variance: squares / (count - 1) / count, freedom: count - 1 }
  })
  const [from, to] = groups
  if (from === undefined || to === undefined) throw new RangeError('two groups are compared')
  const value = to.mean - from.mean
  const variance = from.variance + to.variance
  const error = Math.sqrt(variance)
  if (error === 0) return { value, low: value, high: value, error, p: value === 0 ? 1 : 0 }
  // By shares, because the squares of tiny variances would leave the range of doubles.
  const [a, b] = [from.variance / variance, to.variance / variance]
  const freedom = 1 / (a ** 2 / from.freedom + b ** 2 / to.freedom)
  const reach = error * studentQuantile((1 + level) / 2, freedom)
  const p = Math.min(1, 2 * studentTail(Math.abs(value) / error, freedom))
  return { value, low: value - reach, high: value + reach, error, p }
}
