/** The noise of a pair, as far as runs of one side tell it that followed each other. */
import { logRatio } from './log-ratio.ts'
import { median } from './median.ts'

/** Fewer steps than this say too little. */
const leastSteps = 4

/**
 * 1.4826 × the median of |log(next / value)|: the robust standard deviation of the log-ratio of two runs next to each
 * other, whatever the level does meanwhile. Undefined with fewer than five values that have a logarithm.
 *
 * Example: 1, 1.1, 1, 1.1, 1 give 1.4826 × log 1.1, that is 0.141.
 */
export function successiveSpread(values: readonly number[]): number | undefined {
  const steps: number[] = []
  for (let i = 1; i < values.length; i += 1) {
    const [before = 0, after = 0] = [values[i - 1], values[i]]
    if (before > 0 && after > 0) steps.push(Math.abs(logRatio(after, before)))
  }
  return steps.length < leastSteps ? undefined : 1.4826 * median(steps)
}
