/** Two samples of what an instrument counted: repeats tell how exactly, so a difference needs no test. */
import type { Comparison, Estimate } from '../model/comparison.ts'
import { worseSign } from '../model/metric.ts'
import type { Sample } from '../model/sample.ts'
import { logRatio } from '../stats/log-ratio.ts'
import { median } from '../stats/median.ts'
import { countedNoise } from './counted-noise.ts'

/** With fewer counts of a side nothing tells whether it repeats. */
export const leastCounts = 2

export interface CountedQuestion {
  readonly paired: boolean
  /** Stated as the confidence of the interval, which holds more often than that (see `countedNoise`). */
  readonly level: number
  /** Counts of earlier runs, oldest first: what their repeats differ by is noise too. */
  readonly history?: readonly (readonly number[])[]
}

/**
 * The change is that of the medians. Its interval goes from the closest to the farthest counts of both sides, widened
 * by the noise:
 *
 *     min(head) / max(base) / (1 + noise) − 1   to   max(head) / min(base) × (1 + noise) − 1
 *
 * so that it lies on one side of 0 only where every count of head does, by more than noise. Repeats that are all alike
 * make a point of it. `pWorse` is 0 where the interval is above 0 and else 1; no test gave it.
 */
export function compareCounted(
  baseline: Sample,
  candidate: Sample,
  { paired, level, history = [] }: CountedQuestion,
): Comparison {
  const { benchmark, metric } = candidate
  const identity = { benchmark, metric, baseline, candidate }
  const [base, head] = [baseline.values, candidate.values]
  const few = [
    ['base', base],
    ['head', head],
  ] as const
  const once = few.find(([, values]) => values.length < leastCounts)
  if (once !== undefined) {
    const because = `${metric.name} were counted once at ${once[0]}, and without a repeat nobody knows how exactly`
    return { ...identity, kind: 'incomparable', because }
  }
  if ([...base, ...head].includes(0)) {
    return { ...identity, kind: 'incomparable', because: `a count of ${metric.name} is 0: there is no ratio` }
  }
  const worse = worseSign(metric)
  const smallest = Math.min(...base, ...head)
  const [from, to] = [base, head].map((values) => values.map((value) => worse * logRatio(value, smallest)))
  if (from === undefined || to === undefined) throw new Error('two sides give two series')
  const positive = history.map((values) => values.filter((value) => value > 0))
  const noise = countedNoise({ base, head, history: positive })
  const value = median(to) - median(from)
  const low = Math.min(...to) - Math.max(...from) - noise
  const high = Math.max(...to) - Math.min(...from) + noise
  const exact = low === high
  const relative: Estimate = exact
    ? exactly(base[0], head[0], worse)
    : { value: Math.expm1(value), low: Math.expm1(low), high: Math.expm1(high) }
  const change = worse * (median(head) - median(base)) + 0
  const reference = worse === 1 ? median(base) : median(head)
  return {
    ...identity,
    kind: 'compared',
    paired,
    effect: {
      relative,
      absolute: exact
        ? { value: change, low: change, high: change }
        : { value: change, low: reference * relative.low, high: reference * relative.high },
      level,
    },
    pWorse: relative.low > 0 ? 0 : 1,
    pBetter: relative.high < 0 ? 0 : 1,
    upperBound: relative.high,
    exact,
    minimumDetectable: Math.expm1(value - low),
    noise: Math.expm1(noise),
  }
}

/** From the counts themselves, so that a change of one in 10¹² is one. */
function exactly(base: number, head: number, worse: 1 | -1): Estimate {
  const [less, more] = worse === 1 ? [base, head] : [head, base]
  const value = more === less ? 0 : more / less - 1
  return { value, low: value, high: value }
}
