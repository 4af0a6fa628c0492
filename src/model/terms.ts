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
  /**
   * When instructions are counted: in every check, or only where time could not settle a benchmark that computes.
   * Absent: never.
   */
  readonly counting?: 'always' | 'unsettled'
  /**
   * Margins wider than the gate's, by metric: so far apart come two builds of the same code, as stored runs taught.
   * Absent where they taught nothing.
   */
  readonly margins?: Readonly<Record<string, number>>
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

/** What instructions and allocations are held to where an entry does not say: what is counted needs no wider one. */
export const countedThreshold = 0.01

/** The threshold that holds for one metric of a benchmark. */
export function thresholdOf(terms: Terms, metric: string): number {
  return terms.thresholds[metric] ?? terms.threshold
}

/**
 * Whether a counted change is as large as the threshold. What little of loading a program stays in its count makes 1 %
 * more work read as 0.99x %, so 0.5 % less than the threshold is enough.
 */
export function reachesCounted(change: number, threshold: number): boolean {
  return change >= 0.995 * threshold
}
