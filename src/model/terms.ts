/** What a benchmark is held to. */
export interface Terms {
  /** Fraction by which a metric must be worse to count; per metric, over the scalar one. */
  readonly threshold: number
  readonly thresholds: Readonly<Record<string, number>>
  /** Absolute limit per metric in base units, whatever the baseline says. */
  readonly budgets: Readonly<Record<string, number>>
  /** What a worse verdict does: fail the build, warn, or nothing (quarantine). */
  readonly gate: 'fail' | 'warn' | 'off'
  /** The metrics that speak for the benchmark; `auto` picks CPU time where base is CPU-bound, else wall. */
  readonly judge: 'auto' | readonly string[]
}

/** What the whole suite is held to. Rates are fractions. */
export interface Gate {
  /** Chance of a false alarm per check, over all benchmarks and metrics together. */
  readonly falseAlarmRate: number
  /** A change must surely be beyond this fraction to count as a change at all. */
  readonly margin: number
  readonly onInconclusive: 'pass' | 'warn' | 'fail'
  readonly onMissing: 'pass' | 'warn' | 'fail'
}

/** Above this share of the elapsed time spent computing, `judge: auto` lets CPU time speak: it tells the same with less noise. */
export const cpuBoundAbove = 0.8

/** The threshold that holds for one metric of a benchmark. */
export function thresholdOf(terms: Terms, metric: string): number {
  return terms.thresholds[metric] ?? terms.threshold
}
