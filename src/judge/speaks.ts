/** Which metrics speak for a benchmark; the others are shown only. */
import { type Metric, cpu, wall } from '../model/metric.ts'
import type { Terms } from '../model/terms.ts'
import { median } from '../stats/median.ts'

/** A metric with values on some side; base's values where there are any, else head's. */
export interface Measured {
  readonly metric: Metric
  readonly values: readonly number[]
}

/** Above this share of the elapsed time spent computing, CPU time tells the same with far less noise. */
const computing = 0.8

export interface Speakers {
  readonly judging: ReadonlySet<string>
  /** Metrics that the terms ask for and nobody measured: they cannot be passed over in silence. */
  readonly lacking: readonly string[]
}

/**
 * The metrics that `judge` names; for `auto` one of them: CPU time where base's CPU time is more than 0.8 of its
 * elapsed time, else elapsed time, else the first there is. A metric with its own threshold or budget always speaks.
 */
export function speaks(terms: Terms, measured: readonly Measured[]): Speakers {
  const demanded = [
    ...(terms.judge === 'auto' ? [] : terms.judge),
    ...Object.keys(terms.budgets),
    ...Object.keys(terms.thresholds),
  ]
  const names = new Set(measured.map(({ metric }) => metric.name))
  const own = terms.judge === 'auto' ? automatic(measured) : undefined
  return {
    judging: new Set([...(own === undefined ? [] : [own]), ...demanded.filter((name) => names.has(name))]),
    lacking: [...new Set(demanded)].filter((name) => !names.has(name)),
  }
}

function automatic(measured: readonly Measured[]): string | undefined {
  const values = (name: string): readonly number[] | undefined =>
    measured.find(({ metric }) => metric.name === name)?.values
  const [busy, elapsed] = [values(cpu.name), values(wall.name)]
  if (busy !== undefined && elapsed !== undefined) {
    return median(busy) > computing * median(elapsed) ? cpu.name : wall.name
  }
  if (elapsed !== undefined) return wall.name
  return busy === undefined ? measured[0]?.metric.name : cpu.name
}
