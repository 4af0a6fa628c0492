/** How far head lies from what earlier runs let expect of it: the one test behind every verdict from history. */
import { median } from '../stats/median.ts'
import { predictionBounds } from '../stats/prediction-bounds.ts'
import { type Prediction, prediction } from '../stats/prediction.ts'
import { predictionTail } from '../stats/prediction-tail.ts'
import { logRatio, onGrid } from '../stats/log-ratio.ts'

/** Fewer earlier runs than this say too little about how far one run lies from another. */
export const leastRuns = 10

/** Older runs than the latest of these tell of another time. */
export const mostRuns = 30

export interface Deviation {
  /** The median of each run, oldest first, in base units. */
  readonly medians: readonly number[]
  /** log(head / expected), turned so that positive is worse. */
  readonly value: number
  /** How far `value` is expected to lie from 0 when nothing changed, as far as the runs tell. */
  readonly expected: Pick<Prediction, 'scale' | 'freedom'>
  /** What `value` is at least and at most, each with this confidence on its own. */
  bounds(confidence: number): { readonly low: number; readonly high: number }
  /** The value at which there is no deviation, in base units. */
  readonly reference: number
  /** One-sided p-values of "not worse" and "not better by more than the margin". */
  readonly pWorse: number
  readonly pBetter: number
}

/**
 * Head's log-median against those of the J latest runs, 10 ≤ J ≤ 30: it deviates by more than the margin where it
 * exceeds
 *
 *     mean + t(1 − alpha, J − 1) × sd × √(1 + 1/J) + log(1 + margin)
 *
 * (mirrored for the better side), that is where the p-value is at most alpha. Undefined with fewer runs. The median of
 * many values is steadier than that of few, so of each run no more values count than head has, the first ones.
 * `worse` is +1 where larger is worse. All values are positive; runs without values do not count.
 */
export function deviationFrom(
  history: readonly (readonly number[])[],
  candidate: readonly number[],
  { worse, margin }: { readonly worse: 1 | -1; readonly margin: number },
): Deviation | undefined {
  const runs = history.filter((values) => values.length > 0).slice(-mostRuns)
  if (runs.length < leastRuns) return undefined
  const medians = runs.map((values) => median(values.slice(0, candidate.length)))
  // Measured from their smallest value, the logarithms do not depend on the unit.
  const smallest = medians.reduce((least, value) => Math.min(least, value))
  const turned = medians.map((value) => worse * logRatio(value, smallest))
  const head = worse * logRatio(median(candidate), smallest)
  const { center, ...expected } = prediction(turned)
  const beyond = onGrid(Math.log1p(margin))
  const mirrored = turned.map((value) => -value)
  return {
    medians,
    value: head - center,
    expected,
    bounds(confidence) {
      const { low, high } = predictionBounds(turned, confidence)
      return { low: head - high, high: head - low }
    },
    reference: smallest * Math.exp(worse * center),
    pWorse: predictionTail(turned, head - beyond),
    pBetter: predictionTail(mirrored, -head - beyond),
  }
}
