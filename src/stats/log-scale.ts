/** Positive numbers on the scale on which "twice as much" and "half as much" are equally far from "the same". */
import { onGrid } from './log-ratio.ts'

/**
 * log(value / first) of each value, rounded to a grid on which sums of differences are exact: neither the unit nor what
 * is appended later changes anything. The first ones are taken from `earlier`. Refuses what is not positive.
 *
 * Example: `logScale([2, 4, 1])` is 0, log 2, −log 2.
 */
export function logScale(
  values: readonly number[],
  earlier: Float64Array = new Float64Array(0),
): Float64Array {
  const first = values[0] ?? 1
  const logs = new Float64Array(values.length)
  logs.set(earlier)
  for (let i = earlier.length; i < values.length; i += 1) {
    const value = values[i] ?? Number.NaN
    const log = Math.log(value / first)
    if (!Number.isFinite(log)) throw new RangeError(`${value} has no logarithm`)
    logs[i] = onGrid(log)
  }
  return logs
}
