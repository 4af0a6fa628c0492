/** How much of its elapsed time a program computes, on a machine that it does not have for itself. */
import { quantile } from 'simple-statistics'
import { computingShare } from './computing-share.ts'

/**
 * The upper quartile of busy / elapsed over runs. Neighbours on the machine lengthen the elapsed time of some runs and
 * never shorten it, so a program that computes all the time still shows it in its least disturbed runs, while one
 * that waits shows it in all of them. Where neighbours never rest even the best runs are disturbed: `queued`, as far as it
 * is known, is what each run was ready for and not given (computingShare). All in the same unit, run by run; 0 without runs.
 *
 * Example: CPU times 1, 1, 1, 1 of elapsed 1, 1.05, 1.5, 2 have the upper quartile 0.964.
 */
export function busyShare(
  busy: readonly number[],
  elapsed: readonly number[],
  queued: readonly (number | undefined)[] = [],
): number {
  const shares = elapsed.flatMap((time, run) => {
    const computing = busy[run]
    return computing === undefined || time <= 0 ? [] : [computingShare(computing, time, queued[run])]
  })
  return shares.length === 0 ? 0 : quantile(shares, 0.75)
}
