/** Paired values of a series as the measuring loop sees them while it goes on. */
import type { Reading } from '../model/evidence.ts'
import { cpu, wall } from '../model/metric.ts'
import { cpuBoundAbove } from '../model/terms.ts'
import { busyShare } from '../stats/busy-share.ts'
import { logRatio } from '../stats/log-ratio.ts'

/** Equal places ran next to each other. */
export interface Pairs {
  readonly base: readonly number[]
  readonly head: readonly number[]
}

/** What has been seen of a series; undefined where there is nothing of it. */
export type Seen = (benchmark: string, metric: string) => Pairs | undefined

/** What a run of base gave of one metric, and how much of it was spent waiting for a processor, where that is known. */
export type BaseValue = Pick<Reading, 'value' | 'queued'>

/** log(head / base) of each pair, turned so that positive is worse; zeros have no ratio, so any zero gives none. */
export function ratiosOf({ base, head }: Pairs, worse: 1 | -1): readonly number[] | undefined {
  const count = Math.min(base.length, head.length)
  const ratios: number[] = []
  for (let i = 0; i < count; i += 1) {
    const [from, to] = [base[i] ?? 0, head[i] ?? 0]
    if (from <= 0 || to <= 0) return undefined
    ratios.push(worse * logRatio(to, from))
  }
  return ratios
}

/** Whether base computes nearly all of its elapsed time, so that both clocks measure the same work. */
function isComputing(
  busy: readonly BaseValue[] | undefined,
  elapsed: readonly BaseValue[] | undefined,
): boolean {
  if (busy === undefined || elapsed === undefined) return false
  const share = busyShare(
    busy.map(({ value }) => value),
    elapsed.map(({ value }) => value),
    elapsed.map(({ queued }) => queued),
  )
  return share > cpuBoundAbove
}

/**
 * Which metric speaks where `judge: auto` leaves it open, and which bear witness with it: CPU time where base is computing,
 * elapsed time else; whichever there is where there is only one. Where base is computing both clocks measure the same
 * work, so both are witnesses, whichever of them speaks.
 */
export function settledMetric(
  demanded: string,
  base: (metric: string) => readonly BaseValue[] | undefined,
): { readonly metric: string; readonly witnesses: readonly string[] } {
  const [busy, elapsed] = [base(cpu.name), base(wall.name)]
  const alone = (metric: string): ReturnType<typeof settledMetric> => ({ metric, witnesses: [metric] })
  const isClock = demanded === cpu.name || demanded === wall.name
  if (demanded !== 'auto' && !isClock) return alone(demanded)
  const computing = isComputing(busy, elapsed)
  const clocks = [cpu.name, wall.name]
  if (demanded !== 'auto') return computing ? { metric: demanded, witnesses: clocks } : alone(demanded)
  if (busy === undefined || busy.length === 0) return alone(wall.name)
  if (elapsed === undefined || elapsed.length === 0) return alone(cpu.name)
  return computing ? { metric: cpu.name, witnesses: clocks } : alone(wall.name)
}
