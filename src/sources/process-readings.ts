/** What a process cost, as readings of the metrics that were asked for. */
import type { Reading } from '../model/evidence.ts'
import { processMetrics } from '../model/metric.ts'
import type { Exit } from '../system/launcher/launcher.ts'

/** One reading for each metric that was asked for and is known of this run; one that is not known is left out. */
export function processReadings(
  benchmark: string,
  exit: Exit,
  metrics: readonly string[],
): readonly Reading[] {
  const values: Readonly<Record<string, number | undefined>> = {
    wall: exit.wall,
    cpu: exit.cpu,
    'peak-rss': exit.peakRss,
  }
  return processMetrics.flatMap(({ metric }) => {
    const value = metrics.includes(metric.name) ? values[metric.name] : undefined
    return value === undefined ? [] : [{ benchmark, metric, value }]
  })
}
