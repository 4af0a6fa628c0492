/** How many tests share the rate of false alarms. */
import type { Metric } from '../model/metric.ts'
import type { Terms } from '../model/terms.ts'

/** A series as far as it matters for counting, known before anything is tested. */
export interface Prospect {
  readonly metric: Metric
  readonly terms: Terms
  readonly judges: boolean
  /** Whether base and head both have values. */
  readonly compared: boolean
}

export interface Families {
  /** Tests that can fail the build. */
  readonly judging: number
  /** All tests, those of quarantined benchmarks and of series that are only shown included. */
  readonly shown: number
}

/** Whether a false alarm of this series could reach the build. */
export function counts({ judges, terms }: Pick<Prospect, 'judges' | 'terms'>): boolean {
  return judges && terms.gate !== 'off'
}

/** The budget held against a series; only a series that judges has one. */
export function budgetOf({ metric, terms }: Pick<Prospect, 'metric' | 'terms'>): number | undefined {
  return Object.hasOwn(terms.budgets, metric.name) ? terms.budgets[metric.name] : undefined
}

/**
 * One test for every noisy series that is compared and one for every budget of a noisy series. What is exact or counted
 * is not tested, so it has no part in the rate of false alarms. At least 1, so that rates can be divided by it.
 */
export function familiesOf(prospects: readonly Prospect[]): Families {
  let [judging, shown] = [0, 0]
  for (const prospect of prospects) {
    if (prospect.metric.nature !== 'noisy') continue
    const tests = (prospect.compared ? 1 : 0) + (budgetOf(prospect) === undefined ? 0 : 1)
    shown += tests
    if (counts(prospect)) judging += tests
  }
  return { judging: Math.max(1, judging), shown: Math.max(1, shown) }
}
