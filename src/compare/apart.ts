/** What a history of runs says about a difference between sides that were not run in pairs. */
import type { Apart } from '../model/comparison.ts'
import { deviationFrom } from './deviation.ts'

/**
 * Two sets of values taken at different moments differ by what happened between the moments, and nothing inside them
 * tells how much that is; the medians of earlier runs do. Head is beyond them where the test of `deviationFrom` says
 * so with this confidence; with fewer than ten runs it never does.
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
  const historyRuns = history.filter((values) => values.length > 0).length
  const deviation = deviationFrom(history, candidate, { worse, margin })
  if (deviation === undefined) return { historyRuns, worse: false, better: false }
  return {
    historyRuns: deviation.medians.length,
    worse: deviation.pWorse <= 1 - confidence,
    better: deviation.pBetter <= 1 - confidence,
  }
}
