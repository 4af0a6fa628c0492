/** Whether two groups of numbers have the same mean, if they spread alike. */
import { studentTail } from './student-tail.ts'

/** A stretch of numbers summed up: how many, their mean, and the sum of squared deviations from it. */
export interface Stretch {
  readonly count: number
  readonly mean: number
  readonly squares: number
}

/** `values[from]` up to, not including, `values[to]`; at least one value. Equal values have a deviation of exactly 0. */
export function stretchOf(values: ArrayLike<number>, from: number, to: number): Stretch {
  const count = to - from
  if (count < 1) throw new RangeError('the mean of nothing is unknown')
  const first = values[from] ?? 0
  let sum = 0
  for (let i = from; i < to; i += 1) sum += (values[i] ?? 0) - first
  const mean = first + sum / count
  let squares = 0
  for (let i = from; i < to; i += 1) squares += ((values[i] ?? 0) - mean) ** 2
  return { count, mean, squares }
}

/**
 * The two-sided p-value of Student's t test with pooled variance, n₁ + n₂ − 2 degrees of freedom: t = (m₂ − m₁) /
 * √(s² (1/n₁ + 1/n₂)), s² the sum of both sums of squares over the degrees of freedom. Values without any spread differ
 * surely (0) or not at all (1); two values alone say nothing (1). `inflation` multiplies s², for values that resemble
 * their neighbours and so tell less than their number.
 *
 * Example: 1, 2, 3 against 4, 5, 6 gives 0.0213.
 */
export function pooledTTest(left: Stretch, right: Stretch, inflation = 1): number {
  const freedom = left.count + right.count - 2
  if (freedom < 1) return 1
  const difference = Math.abs(right.mean - left.mean)
  const variance = ((left.squares + right.squares) / freedom) * (1 / left.count + 1 / right.count) * inflation
  if (variance === 0) return difference === 0 ? 1 : 0
  return Math.min(1, 2 * studentTail(difference / Math.sqrt(variance), freedom))
}
