/** Where a series of positive numbers changes its level: what a change point is, in one place for every use of it. */
import { type EDivisiveProgress, type LevelChange, eDivisive, strikeOut } from './e-divisive.ts'
import { logScale } from './log-scale.ts'
import { stretchOf } from './pooled-t-test.ts'
import { inflationOf } from './resemblance.ts'
import { settledOf, steadied } from './steadied.ts'

/** The level of a noisy series must change by more than this fraction. */
const leastNoisy = 0.02

const options = {
  window: 50,
  p: 0.001,
  least: Math.log1p(leastNoisy),
  // One outlier is no level, nor are two.
  shortest: 3,
}

/** A number that repeats exactly has no noise to hide in: every value tells. */
const leastExact = 0.01

/** By how much a level must change to be another one, on the log scale. */
export const leastOf = (nature: 'exact' | 'noisy'): number =>
  Math.log1p(nature === 'exact' ? leastExact : leastNoisy)

/** What is known of a series so far; numbers may be appended to it. */
export interface LevelHistory {
  /** Logarithms of the values to the first one. */
  readonly logs: Float64Array
  /** The same with outliers reined in: what levels are means of. */
  readonly steady: Float64Array
  /** On the log scale. */
  readonly changes: readonly LevelChange[]
  /** Factor by which resemblance of neighbours inflates the variance of levels. */
  readonly inflation: number
  readonly progress?: EDivisiveProgress
}

const nothing: LevelHistory = {
  logs: new Float64Array(0),
  steady: new Float64Array(0),
  changes: [],
  inflation: 1,
}

/**
 * Changes of the level of `values`, positive and oldest first: E-divisive on their logarithms in windows of 50, p <
 * .001, a level of 3 values at least and a change by more than 2 %, with outliers reined in, and with t tests that
 * take into account how much values resemble their neighbours. Continuing from the history of the first of these
 * values gives the same as beginning anew, for less.
 *
 * Numbers that are `exact` have no noise: there, every change by more than 1 % is one.
 */
export function levelChanges(
  values: readonly number[],
  nature: 'exact' | 'noisy' = 'noisy',
  earlier: LevelHistory = nothing,
): LevelHistory {
  const logs = logScale(values, earlier.logs)
  if (nature === 'exact') return { logs, steady: logs, changes: exactChanges(logs), inflation: 1 }
  const steady = steadied(logs, earlier.steady.subarray(0, settledOf(earlier.logs.length)))
  const { changes: found, progress } = eDivisive(steady, options, earlier.progress, settledOf(logs.length))
  let changes = found
  for (;;) {
    const inflation = inflationOf(steady, stretchesOf(steady, changes))
    const strong = strikeOut(
      steady,
      changes.map(({ index }) => index),
      options,
      inflation,
    )
    if (strong.length === changes.length) return { logs, steady, changes: strong, inflation, progress }
    changes = strong
  }
}

const stretchesOf = (values: Float64Array, changes: readonly LevelChange[]) => {
  const last = changes.at(-1)
  return last === undefined
    ? values.length === 0
      ? []
      : [stretchOf(values, 0, values.length)]
    : [...changes.map(({ before }) => before), last.after]
}

function exactChanges(logs: Float64Array): readonly LevelChange[] {
  const places: number[] = []
  for (let i = 1; i < logs.length; i += 1) {
    if (Math.abs((logs[i] ?? 0) - (logs[i - 1] ?? 0)) > leastOf('exact')) places.push(i)
  }
  const bounds = [0, ...places, logs.length]
  return places.map((index, i) => ({
    index,
    p: 0,
    before: stretchOf(logs, bounds[i] ?? 0, index),
    after: stretchOf(logs, index, bounds[i + 2] ?? logs.length),
  }))
}
