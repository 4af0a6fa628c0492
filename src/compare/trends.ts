/** How the series that changed went before. */
import type { PastRun, Trend } from '../model/past.ts'
import type { Verdict, Word } from '../model/verdict.ts'
import { median } from '../stats/median.ts'
import { mostRuns } from './deviation.ts'
import { sameMetric } from './series.ts'

/** Nobody asks how these went before. */
const silent: ReadonlySet<Word> = new Set(['unchanged', 'removed', 'not-looked'])

/** One trend for each series that judges and is not simply unchanged, where the runs have it. */
export function trendsOf(verdicts: readonly Verdict[], runs: readonly PastRun[]): readonly Trend[] {
  return verdicts.flatMap(({ benchmark, comparison, word, judges }) => {
    if (!judges || silent.has(word) || comparison === undefined) return []
    const { metric } = comparison
    const medians = runs.slice(-mostRuns).flatMap(({ samples }) =>
      samples
        .filter((sample) => sample.benchmark === benchmark && sample.metric.name === metric.name)
        .filter((sample) => sameMetric(sample.metric, metric))
        .map(({ values }) => median(values)),
    )
    return medians.length === 0 ? [] : [{ benchmark, metric: metric.name, medians }]
  })
}
