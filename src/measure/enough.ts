/** When a workload has been measured enough: decided on the size of differences, never on their sign. */
import { interquartileRange } from 'simple-statistics'
import { cpu, wall } from '../model/metric.ts'
import { cpuBoundAbove } from '../model/terms.ts'
import { busyShare } from '../stats/busy-share.ts'
import { detectableChange } from '../stats/detectable-change.ts'

/** Beyond this many pairs more of the same noise buys little: the error falls with the square root. */
export const mostPairs = 300

/**
 * Fewer pairs than this say too little about their own spread to stop on it, and one disturbed run among them can keep
 * the exact test from rejecting: with 15 pairs it tolerates one pair that points far the wrong way.
 */
export const leastPairs = 15

/**
 * Standard deviation of normal noise over the interquartile range of its sizes |x| (1.1503 - 0.3186 for a half-normal).
 * The range of the sizes, not the sizes themselves: a large change makes all sizes large and few of them different, and
 * must not look like noise. For such a change the spread comes out 1.6 times too large: a few pairs too many. A
 * machine that runs at two speeds gives at least half of all pairs at equal speeds, so that its range shows.
 */
const spreadOfSizes = 1.2024

/** What one judged series wants. */
export interface Demand {
  readonly benchmark: string
  /** The metric, or `auto` where CPU time or wall time is chosen by what base turns out to be. */
  readonly metric: string
  readonly threshold: number
}

/** Paired values of one series so far. */
export interface Pairs {
  readonly base: readonly number[]
  readonly head: readonly number[]
}

/**
 * How many pairs it takes to be able to show a change of the size of the threshold, judged by the pairs so far: if no
 * more than have run, it is enough; if more, an estimate for those who wait.
 *
 * Only |log(head / base) - log(1 + margin)| is looked at. Under "no effect beyond the margin" the signs of these
 * differences are fair coins given their sizes, so stopping on sizes leaves the exact signed-rank test exact
 * (stopping on signs would not: optional stopping is how false alarms are made).
 */
export function pairsWanted(
  pairs: Pairs,
  { threshold }: Demand,
  { margin, alpha, family }: { readonly margin: number; readonly alpha: number; readonly family: number },
): number {
  const n = Math.min(pairs.base.length, pairs.head.length)
  if (n < leastPairs) return leastPairs
  const sizes: number[] = []
  for (let i = 0; i < n; i += 1) {
    const [base, head] = [pairs.base[i] ?? 0, pairs.head[i] ?? 0]
    // A zero is finer than the clock can tell; no number of repetitions mends that.
    if (base <= 0 || head <= 0) return n
    sizes.push(Math.abs(Math.log(head / base) - Math.log1p(margin)))
  }
  const spread = spreadOfSizes * interquartileRange(sizes)
  const visible = detectableChange({ spread, margin, alpha: alpha / family, power: 0.95 }, n)
  if (visible <= threshold || n >= mostPairs) return n
  // What can be seen shrinks with the square root of the pairs.
  const times = ((visible - margin) / Math.max(1e-9, threshold - margin)) ** 2
  return Math.min(mostPairs, Math.max(n + 2, Math.ceil(n * times)))
}

/** `auto` comes down to CPU time where base spends more than four fifths of its elapsed time computing. */
export function settledMetric(demand: Demand, seen: (metric: string) => Pairs | undefined): string {
  if (demand.metric !== 'auto') return demand.metric
  const [cpuTime, wallTime] = [seen(cpu.name)?.base, seen(wall.name)?.base]
  if (cpuTime === undefined || cpuTime.length === 0) return wall.name
  if (wallTime === undefined || wallTime.length === 0) return cpu.name
  return busyShare(cpuTime, wallTime) > cpuBoundAbove ? cpu.name : wall.name
}
