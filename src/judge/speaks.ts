/** Which metrics speak for a benchmark; the others are shown only. */
import { type Metric, cpu, instructions, wall } from '../model/metric.ts'
import { type Terms, cpuBoundAbove } from '../model/terms.ts'
import { busyShare } from '../stats/busy-share.ts'

/** A metric with values on some side; base's values where there are any, else head's. */
export interface Measured {
  readonly metric: Metric
  readonly atBase: boolean
  readonly values: readonly number[]
}

export interface Speakers {
  readonly judging: ReadonlySet<string>
  /** Metrics that the terms ask for and nobody measured: they cannot be passed over in silence. */
  readonly lacking: readonly string[]
}

/**
 * The metrics that `judge` names; for `auto` one of them: CPU time where base computes more than 0.8 of its
 * elapsed time, else elapsed time, else the first there is; what base does not give is chosen only where base gives
 * nothing, so that a metric which head lost is missed; what a planned check settled on holds (`settled`). A metric with its own threshold or budget always speaks.
 */
export function speaks(terms: Terms, measured: readonly Measured[], settled?: string): Speakers {
  const demanded = [
    ...(terms.judge === 'auto' ? [] : terms.judge),
    ...Object.keys(terms.budgets),
    ...Object.keys(terms.thresholds),
  ]
  const names = new Set(measured.map(({ metric }) => metric.name))
  const own = terms.judge === 'auto' ? (settled ?? automatic(measured)) : undefined
  return {
    judging: new Set([...(own === undefined ? [] : [own]), ...demanded.filter((name) => names.has(name))]),
    lacking: [...new Set(demanded)].filter(
      (name) =>
        !names.has(name) &&
        // Counted where time leaves something open, and time may have settled everything.
        !(name === instructions.name && terms.counting === 'unsettled'),
    ),
  }
}

function automatic(all: readonly Measured[]): string | undefined {
  const known = all.filter(({ atBase }) => atBase)
  const measured = known.length > 0 ? known : all
  const values = (name: string): readonly number[] | undefined =>
    measured.find(({ metric }) => metric.name === name)?.values
  const [busy, elapsed] = [values(cpu.name), values(wall.name)]
  if (busy !== undefined && elapsed !== undefined) {
    return busyShare(busy, elapsed) > cpuBoundAbove ? cpu.name : wall.name
  }
  if (elapsed !== undefined) return wall.name
  return busy === undefined ? measured[0]?.metric.name : cpu.name
}
