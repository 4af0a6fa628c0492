/** When a workload has been measured enough: decided on the size of differences, never on their sign. */
import { median } from 'simple-statistics'
import { cpu, wall } from '../model/metric.ts'
import { detectableChange } from '../stats/detectable-change.ts'

/** Beyond this many pairs more of the same noise buys little: the error falls with the square root. */
export const mostPairs = 300

/** Fewer pairs than this say too little about their own spread to stop on it. */
export const leastPairs = 10

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
 * Whether the pairs so far could have shown a change of the size of the threshold.
 *
 * Only |log(head / base) - log(1 + margin)| is looked at. Under "no effect beyond the margin" the signs of these
 * differences are fair coins given their sizes, so stopping on sizes leaves the exact signed-rank test exact
 * (stopping on signs would not: optional stopping is how false alarms are made).
 */
export function isEnough(
  pairs: Pairs,
  { threshold }: Demand,
  { margin, alpha, family }: { readonly margin: number; readonly alpha: number; readonly family: number },
): boolean {
  const n = Math.min(pairs.base.length, pairs.head.length)
  if (n >= mostPairs) return true
  if (n < leastPairs) return false
  const sizes: number[] = []
  for (let i = 0; i < n; i += 1) {
    const [base, head] = [pairs.base[i] ?? 0, pairs.head[i] ?? 0]
    // A zero is finer than the clock can tell; no number of repetitions mends that.
    if (base <= 0 || head <= 0) return true
    sizes.push(Math.abs(Math.log(head / base) - Math.log1p(margin)))
  }
  const design = { spread: 1.4826 * median(sizes), margin, alpha: alpha / family, power: 0.95 }
  return detectableChange(design, n) <= threshold
}

/** `auto` comes down to CPU time where base spends more than four fifths of its elapsed time computing. */
export function settledMetric(demand: Demand, seen: (metric: string) => Pairs | undefined): string {
  if (demand.metric !== 'auto') return demand.metric
  const [cpuTime, wallTime] = [seen(cpu.name)?.base, seen(wall.name)?.base]
  if (cpuTime === undefined || cpuTime.length === 0) return wall.name
  if (wallTime === undefined || wallTime.length === 0) return cpu.name
  return median([...cpuTime]) / median([...wallTime]) > 0.8 ? cpu.name : wall.name
}
