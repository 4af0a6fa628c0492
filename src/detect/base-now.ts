/** Base as a check has just measured it, stages and pairs aside: one more run of it. */
import type { TimedRun } from '../model/evidence.ts'
import type { Metric } from '../model/metric.ts'
import { type Sample, makeSample } from '../model/sample.ts'
import { seriesKey } from '../model/series-key.ts'

/** What base gave, per metric of each benchmark, in order of first appearance. */
export function baseNow(runs: readonly TimedRun[]): readonly Sample[] {
  const found = new Map<string, { benchmark: string; metric: Metric; values: number[] }>()
  for (const { side, readings } of runs) {
    if (side !== 'base') continue
    for (const { benchmark, metric, value } of readings) {
      const key = seriesKey(benchmark, metric.name)
      const series = found.get(key) ?? { benchmark, metric, values: [] }
      series.values.push(value)
      found.set(key, series)
    }
  }
  return [...found.values()].map(({ benchmark, metric, values }) => makeSample(benchmark, metric, values))
}
