/** The test behind every confirmed verdict: how often would tossed labels look as bad as the real ones? */
import { at } from './at.ts'
import { onGrid } from './log-ratio.ts'
import { pairScores } from './pair-scores.ts'
import { type Patterns, allPatterns, drawnPatterns, raisedBy } from './sign-patterns.ts'

/** Logarithms of the pairs of one series; equal places are pairs, larger is worse. */
export interface PairedLogs {
  readonly base: readonly number[]
  readonly head: readonly number[]
}

export interface FlipOptions {
  /** Head is lowered by it: log(1 + margin), rounded to the grid of `logRatio`, so that differences are exact. */
  readonly shift: number
  readonly seed: number
  /** How many sign patterns are tried at most. */
  readonly flips?: number
}

/** Its hundredth part is the usual rate of false alarms, which leaves 200 exceedances there. */
const usualFlips = 20_000

/** More patterns than this are not all tried, however many are asked for: drawn ones can end early. */
const mostExact = 2 ** 14

/** A hypothesis that was exceeded so often is far from any verdict: its p-value needs no more digits. */
const enoughExceedances = 200

/** Equal statistics are summed in different orders, and differ then by some units of 1e-16. */
const rounding = 1e-10

/** Patterns made at a time: few at first, because most series are like nothing and need no more. */
const [firstBlock, largestBlock] = [256, 4096]

/**
 * One-sided p-values of "head is not above base by more than the shift", one for each hypothesis, adjusted over all
 * hypotheses given (single-step maxT of Westfall & Young, Resampling-Based Multiple Testing, 1993, section 2.6): the
 * chance that any of them is rejected falsely at p ≤ alpha is at most alpha.
 *
 * The order inside a pair was tossed, so that where head is base (plus the shift) the sides of every pair may be
 * swapped. The statistic of a hypothesis is the largest sum of any score (see `pairScores`) of any of its series. The
 * same coin swaps a whole pair in every series at once, so that the dependence of clocks, metrics and benchmarks that
 * were measured together is kept.
 *
 * With at most 14 pairs, where `flips` allow it, all sign patterns are tried, and p is the share of those whose largest
 * statistic of all hypotheses reaches the real one. With more, patterns are drawn: p = (1 + exceedances) / (1 + flips),
 * or, where 200 exceedances were reached early with draw n, 200 / n (Besag & Clifford, Biometrika 78, 1991); both are
 * valid p-values in themselves. The same seed gives the same result on every machine. Series without pairs and such of
 * which all pairs are tied never reject. Uneven series and differences that are not finite are a `RangeError`.
 *
 * Example: five pairs of 0 and 1 give 1/32: of the 32 patterns only the real one reaches the real sum.
 */
export function flipTest(
  hypotheses: readonly (readonly PairedLogs[])[],
  { shift, seed, flips = usualFlips }: FlipOptions,
): readonly number[] {
  const scores = hypotheses.map((series) => series.flatMap((logs) => scoresOf(logs, shift)))
  const observed = scores.map((rows) => Math.max(0, ...rows.map(total)))
  const thresholds = Float64Array.from(new Set(observed)).toSorted()
  const rows = scores.flat()
  const pairs = Math.max(0, ...rows.map((row) => row.length))
  const ps =
    2 ** pairs <= Math.min(flips, mostExact)
      ? exactly(rows, pairs, thresholds)
      : early(rows, pairs, thresholds, seed, flips)
  return observed.map((value) => at(ps, thresholds.indexOf(value)))
}

function scoresOf({ base, head }: PairedLogs, shift: number): readonly Float64Array[] {
  if (base.length !== head.length)
    throw new RangeError(`${base.length} and ${head.length} values make no pairs`)
  const lower = onGrid(shift)
  const lowered = head.map((value) => value - lower)
  if (!base.every((value, pair) => Number.isFinite(at(lowered, pair) - value)))
    throw new RangeError('the logarithms of a pair have no finite difference')
  return pairScores(base, lowered)
}

const total = (row: Float64Array): number => row.reduce((sum, score) => sum + score, 0)

/**
 * Gives the largest sum of any row under each pattern, `most` patterns at a time; 0 where all are negative, as for rows
 * that are all zeros. Sums that do not come to `atLeast` may be given as smaller ones. What it gives holds until it is
 * called again.
 */
function largestSums(
  rows: readonly Float64Array[],
  most: number,
): (patterns: Patterns, count: number, atLeast: number) => Float64Array {
  const raise = rows.map(raisedBy)
  const largest = new Float64Array(most)
  return (patterns, count, atLeast) => {
    largest.fill(0, 0, count)
    for (const by of raise) by(largest, patterns, count, atLeast)
    return largest
  }
}

/** The share of all patterns that reach each threshold; the real one is among them. */
function exactly(rows: readonly Float64Array[], pairs: number, thresholds: Float64Array): Float64Array {
  const largest = largestSums(rows, 2 ** pairs)(allPatterns(pairs), 2 ** pairs, 0).toSorted()
  let below = 0
  return thresholds.map((threshold) => {
    while (below < largest.length && at(largest, below) < threshold - rounding) below += 1
    return (largest.length - below) / largest.length
  })
}

/** The first place from `start` on, before `end`, at which the threshold is reached; `end` where it is at none. */
function nextReached(sums: Float64Array, threshold: number, start: number, end: number): number {
  for (let place = start; place < end; place += 1) {
    if ((sums[place] ?? 0) + rounding >= threshold) return place
  }
  return end
}

/** Draws until every threshold, ascending, was reached often enough, or `flips` times. */
function early(
  rows: readonly Float64Array[],
  pairs: number,
  thresholds: Float64Array,
  seed: number,
  flips: number,
): Float64Array {
  const draw = drawnPatterns(pairs, seed)
  const largestOf = largestSums(rows, Math.min(largestBlock, flips))
  const exceedances = new Uint32Array(thresholds.length)
  const ps = new Float64Array(thresholds.length)
  // Whatever reaches a threshold reaches all lower ones, so that they are done with in order.
  let open = 0
  for (let done = 0, size = firstBlock; done < flips && open < thresholds.length; size *= 2) {
    const block = Math.min(size, largestBlock, flips - done)
    // What does not reach the lowest open threshold counts nowhere.
    const largest = largestOf(draw(block), block, (thresholds[open] ?? Infinity) - rounding)
    const next = (start: number): number => nextReached(largest, thresholds[open] ?? Infinity, start, block)
    for (let place = next(0); place < block; place = next(place + 1)) {
      const reached = (largest[place] ?? 0) + rounding
      for (let index = open; reached >= (thresholds[index] ?? Infinity); index += 1) {
        exceedances[index] = (exceedances[index] ?? 0) + 1
      }
      while (exceedances[open] === enoughExceedances) {
        ps[open] = enoughExceedances / (done + place + 1)
        open += 1
      }
    }
    done += block
  }
  for (; open < thresholds.length; open += 1) ps[open] = (1 + at(exceedances, open)) / (1 + flips)
  return ps
}
