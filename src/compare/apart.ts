/** What a history of runs says about a difference between sides that were not run in pairs. */
import type { Apart } from '../model/comparison.ts'
import { median } from '../stats/median.ts'
import { predictionBounds } from '../stats/prediction-bounds.ts'

/** Fewer earlier runs than this say too little about how far one run lies from another. */
const leastRuns = 10

/** Older runs than the latest of these tell of another time. */
const mostRuns = 30

/**
 * Two sets of values taken at different moments differ by what happened between the moments, and nothing inside them
 * tells how much that is; the medians of earlier runs do. Head is beyond them where its log-median exceeds
 *
 *     mean + t(confidence, J − 1) × sd × √(1 + 1/J) + log(1 + margin)
 *
 * of the log-medians of the J latest runs, 10 ≤ J ≤ 30 (mirrored for the better side). `worse` is +1 where larger is
 * worse. All values are positive; runs without values do not count.
 */
export function apartFrom(
  history: readonly (readonly number[])[],
  candidate: readonly number[],
  {
    worse,
    margin,
    confidence,
  }: { readonly worse: 1 | -1; readonly margin: number; readonly confidence: number },
): Apart {
  const runs = history.filter((values) => values.length > 0).slice(-mostRuns)
  if (runs.length < leastRuns) return { historyRuns: runs.length, worse: false, better: false }
  const center = (values: readonly number[]): number => worse * Math.log(median(values))
  const { low, high } = predictionBounds(runs.map(center), confidence)
  const head = center(candidate)
  return {
    historyRuns: runs.length,
    worse: head > high + Math.log1p(margin),
    better: head < low - Math.log1p(margin),
  }
}
