/** Steps for the worse whose old level was never regained. */
import { normalQuantile } from '../stats/normal-quantile.ts'
import { normalTail } from '../stats/normal-tail.ts'
import { rankSumTail } from '../stats/rank-sum-tail.ts'
import type { Course, Segment } from './course.ts'

/** A worsening that stands, on the turned log scale of its course. */
export interface Lasting {
  readonly kind: 'step' | 'creep'
  /** Place of the last value before it, and of the first one after it. */
  readonly from: number
  readonly to: number
  readonly before: number
  /** What remains of it. */
  readonly rise: number
  readonly runsBefore: number
  readonly runsSince: number
  readonly p: number
}

/** What a worsening is held to. */
export interface Bar {
  /** Largest p-value that counts. */
  readonly rate: number
  /**
   * The inflation of variance by neighbours that resemble each other, as it usually is in this suite: one series alone
   * estimates its own badly, and those that underestimate it are the ones that alarm.
   */
  readonly usual: number
}

/**
 * Of every step what remains: from the level before it to the lowest level since, so that steps upon steps share out
 * the present worsening between them.
 */
export function lastingSteps(
  { track, worse, steps, least }: Course,
  { rate, usual }: Bar,
): readonly Lasting[] {
  const { logs: raw, inflation: own } = track.levels
  const inflation = Math.max(own, usual)
  const exact = track.metric.nature === 'exact'
  const logs = [...raw].map((log) => worse * log)
  return steps.flatMap(({ index, p, before, since }): Lasting[] => {
    const [first, ...later] = since
    const lowest = later.reduce<Segment>((low, one) => (one.level < low.level ? one : low), first)
    const rise = lowest.level - before.level
    if (p > rate || rise <= least) return []
    const ranks = exact ? 0 : rankTest(logs, before, first)
    const shown = Math.max(weakened(p, inflation / own), weakened(ranks, usual))
    if (shown > rate) return []
    return [
      {
        kind: 'step',
        from: index - 1,
        to: index,
        before: before.level,
        rise,
        runsBefore: before.count,
        runsSince: lowest.count,
        p: shown,
      },
    ]
  })
}

/** What a one-sided p-value is where the variance is larger by this factor. */
const weakened = (p: number, inflation: number): number =>
  normalTail(-normalQuantile(p) / Math.sqrt(inflation))

/** A level of so few runs is held by the exact test against so many before it, for which the distribution is at hand. */
const [few, nearest] = [12, 50]

/** Two-sided, outliers and all: a few of them among many runs move a mean, and no ranks. */
function rankTest(logs: readonly number[], before: Segment, after: Segment): number {
  const end = before.from + before.count
  const exact = Math.min(before.count, after.count) <= few
  const most = exact ? nearest : Infinity
  const from = logs.slice(Math.max(before.from, end - most), end)
  const to = logs.slice(after.from, after.from + Math.min(after.count, most))
  // Far out, the normal approximation errs on the safe side.
  return Math.min(1, 2 * rankSumTail(from, to, exact ? nearest : 0))
}
