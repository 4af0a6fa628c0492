/** By how much counts of the same code may differ: learned from repeats, and from the steps between stored runs. */
import { logRatio } from '../stats/log-ratio.ts'
import { median } from '../stats/median.ts'
import { normalQuantile } from '../stats/normal-quantile.ts'
import { remembered } from '../stats/remembered.ts'
import { studentQuantile } from '../stats/student-quantile.ts'

/** How often, at most, noise alone sets the counts of two sides apart by more than the noise that is learned. */
export const noiseRate = 0.0005

/** Fewer steps between stored runs than this tell little of how large they usually are. */
const leastSteps = 8

/** The lower quartile of |Z| of a standard normal Z, Φ⁻¹(5/8): the quartile of steps divided by it is their deviation. */
const quartile = normalQuantile(0.625)

export interface Counts {
  /** Positive, in order; none may be empty. */
  readonly base: readonly number[]
  readonly head: readonly number[]
  /** Those of earlier runs, oldest first. */
  readonly history: readonly (readonly number[])[]
}

/**
 * A distance of log-counts, 0 where all repeats of every side are alike. Of the repeats it is
 *
 *     t(1 − 0.0005, f) × s × √(1/m + 1/n)
 *
 * with s² the variance of repeats pooled over base, head and the earlier runs, f its degrees of freedom, m and n the
 * numbers of counts: as far as the means of two sides of the same code lie apart once in two thousand times (Student).
 * Where at least nine earlier runs are known, it is joined (root of the sum of squares) by z(1 − 0.0005) times the
 * deviation of the steps from one run to the next. That is taken from the lower quartile of the steps, since most
 * commits do not touch a benchmark and those that do are no noise.
 */
export function countedNoise({ base, head, history }: Counts): number {
  // In order of size: the last digit shall not depend on that of time.
  const groups = [base, head, ...history]
    .filter((values) => values.length > 0)
    .map((values) => values.toSorted((a, b) => a - b))
  const smallest = Math.min(...groups.map(([least = Infinity]) => least))
  const logs = groups.map((values) => values.map((value) => logRatio(value, smallest)))
  const freedom = logs.reduce((sum, values) => sum + values.length - 1, 0)
  const squares = logs.reduce((sum, values) => sum + squaresOf(values), 0)
  if (squares === 0 || freedom === 0) return 0
  const deviation = Math.sqrt(squares / freedom)
  const repeats = studentBound(freedom) * deviation * Math.sqrt(1 / base.length + 1 / head.length)
  return Math.hypot(repeats, normalQuantile(1 - noiseRate) * stepsOf(logs.slice(2)))
}

const studentBound = remembered(64, (freedom = 1) => studentQuantile(1 - noiseRate, freedom))

function squaresOf(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
}

/** Deviation of the steps between the medians of neighbouring runs; 0 where too few are known. */
function stepsOf(runs: readonly (readonly number[])[]): number {
  const medians = runs.map((values) => median(values))
  const steps = medians.slice(1).map((value, index) => Math.abs(value - (medians[index] ?? value)))
  if (steps.length < leastSteps) return 0
  const sorted = steps.toSorted((a, b) => a - b)
  return (sorted[Math.floor((sorted.length - 1) / 4)] ?? 0) / quartile
}
