import type { Unit } from './unit.ts'

/** A quantity that is measured. The metric, not the tool that produced it, knows which direction is better. */
export interface Metric {
  readonly name: string
  readonly unit: Unit
  readonly better: 'lower' | 'higher'
  /**
   * `exact` repeats to the last digit for the same code and input, so a difference needs no test. `counted` is counted
   * by an instrument and repeats exactly or nearly so: a few repeats a side tell how nearly. All others are `noisy`.
   */
  readonly nature: 'exact' | 'counted' | 'noisy'
}

export const wall: Metric = { name: 'wall', unit: 's', better: 'lower', nature: 'noisy' }
export const cpu: Metric = { name: 'cpu', unit: 's', better: 'lower', nature: 'noisy' }
export const peakRss: Metric = { name: 'peak-rss', unit: 'B', better: 'lower', nature: 'noisy' }
/** What `instrument` counts: instructions of the work itself, every process of the tree, start-up subtracted. */
export const instructions: Metric = {
  name: 'instructions',
  unit: 'count',
  better: 'lower',
  nature: 'counted',
}

/** How often C's allocator is asked for memory, start-up subtracted; every process of the tree. */
export const allocations: Metric = { name: 'allocations', unit: 'count', better: 'lower', nature: 'counted' }

/** Calls of a function in one run, by its dotted name: `calls etl.normalise`. */
export const callsMetric = (name: string): Metric => ({
  name: `calls ${name}`,
  unit: 'count',
  better: 'lower',
  nature: 'exact',
})

/** Hits of a line in one run, by its function (then the line that runs most) or with its text: `hits etl.normalise`. */
export const hitsMetric = (name: string): Metric => ({ ...callsMetric(name), name: `hits ${name}` })

/** What Benchline measures of a process by itself, with the meaning that documentation and editors show. */
export const processMetrics: readonly { readonly metric: Metric; readonly meaning: string }[] = [
  { metric: wall, meaning: 'elapsed time of the process' },
  { metric: cpu, meaning: 'user and system CPU time of the process and all its descendants' },
  { metric: peakRss, meaning: 'peak resident memory of the largest single process of the tree' },
]

/** +1 where a larger value is worse, -1 where it is better: turns log-ratios so that positive is worse. */
export function worseSign(metric: Metric): 1 | -1 {
  return metric.better === 'lower' ? 1 : -1
}
