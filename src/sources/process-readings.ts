/** What a process cost, as readings of the metrics that were asked for. */
import type { Reading } from '../model/evidence.ts'
import { processMetrics, wall } from '../model/metric.ts'
import type { Exit } from '../system/launcher/launcher.ts'

/**
 * One reading for each metric that was asked for and is known of this run; one that is not known is left out. The elapsed
 * time says how much of it was spent waiting for a processor. A harness that times inside the process cannot be told
 * that: nobody knows in which of its timings the process waited, and in the median of many short ones it did not.
 */
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
    if (value === undefined) return []
    const queued = metric.name === wall.name ? exit.queued : undefined
    return [{ benchmark, metric, value, ...(queued === undefined ? {} : { queued }) }]
  })
}
