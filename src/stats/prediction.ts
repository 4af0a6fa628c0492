/** What a quiet history lets expect of its next value. */
import { mean, sampleStandardDeviation } from 'simple-statistics'

export interface Prediction {
  readonly center: number
  /** Standard deviation of the next value about `center`: that of the values times √(1 + 1/J). */
  readonly scale: number
  /** Degrees of freedom of the estimate of `scale`. */
  readonly freedom: number
}

/**
 * One new value of the same normal population lies about the mean of J values as Student's t with J − 1 degrees of
 * freedom does, times sd × √(1 + 1/J) (Hahn & Meeker, Statistical Intervals, section 4.7). Needs two values at least.
 *
 * Example: 9, 10, 11 let expect 10, with a deviation of √(4/3) and two degrees of freedom.
 */
export function prediction(values: readonly number[]): Prediction {
  const count = values.length
  if (count < 2) throw new RangeError('a prediction needs two values at least')
  return {
    center: mean([...values]),
    scale: sampleStandardDeviation([...values]) * Math.sqrt(1 + 1 / count),
    freedom: count - 1,
  }
}
