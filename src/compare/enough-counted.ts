/** When to stop counting: as soon as more repeats could not change what is said. */
import type { Metric } from '../model/metric.ts'
import { makeSample } from '../model/sample.ts'
import { reachesCounted } from '../model/terms.ts'
import { compareCounted } from './compare-counted.ts'

export interface CountedAim {
  readonly metric: Metric
  readonly threshold: number
  /** Counts of a side that are always made. */
  readonly least: number
  readonly history: readonly (readonly number[])[]
}

/** Counts of a side that are never exceeded, unless more were asked for. */
const most = 8

/**
 * Enough are: the least that were asked for, where every change stays below the threshold; twice as many where one
 * reaches it, since a program with two ways to run takes the same one twice more easily than four times; else the most.
 * A side that has nothing to be held against needs the least.
 */
export function enoughCounts(
  base: readonly number[] | undefined,
  head: readonly number[],
  { metric, threshold, least, history }: CountedAim,
): boolean {
  if (head.length < least || (base !== undefined && base.length < least)) return false
  if (base === undefined || head.length >= Math.max(most, 2 * least)) return true
  const found = compareCounted(makeSample('', metric, base), makeSample('', metric, head), {
    paired: true,
    level: 0.99,
    history,
  })
  if (found.kind !== 'compared') return head.length >= 2 * least
  const { value, low, high } = found.effect.relative
  const gain = -value / (1 + value)
  if (!reachesCounted(high, threshold) && !reachesCounted(-low / (1 + low), threshold)) return true
  const told = (low > 0 && reachesCounted(value, threshold)) || (high < 0 && reachesCounted(gain, threshold))
  return told && head.length >= 2 * least
}
