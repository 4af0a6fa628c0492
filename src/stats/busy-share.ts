/** How much of its elapsed time a program computes, on a machine that it does not have for itself. */
import { quantile } from 'simple-statistics'

/**
 * The upper quartile of busy / elapsed over runs. Neighbours on the machine lengthen the elapsed time of some runs and
 * never shorten it, so a program that computes all the time still shows it in its least disturbed runs, while one
 * that waits shows it in all of them. Both in the same unit, run by run; 0 without runs.
 *
 * Example: CPU times 1, 1, 1, 1 of elapsed 1, 1.05, 1.5, 2 have the upper quartile 0.964.
 */
export function busyShare(busy: readonly number[], elapsed: readonly number[]): number {
  const shares = elapsed.flatMap((time, run) => {
    const computing = busy[run]
    return computing === undefined || time <= 0 ? [] : [computing / time]
  })
  return shares.length === 0 ? 0 : quantile(shares, 0.75)
}
