/** How many pairs a series wants: decided on the size of differences, never on their sign. */
import { interquartileRange } from 'simple-statistics'
import { detectableChange } from '../stats/detectable-change.ts'
import { type Pairs, ratiosOf } from './pairs.ts'

/** Beyond this many pairs more of the same noise buys little: the error falls with the square root. */
export const mostPairs = 300

/**
 * Fewer pairs than this say too little about their own spread to stop on it, and one disturbed run among them can keep
 * the exact test from rejecting: with 16 pairs it tolerates one pair that points far the wrong way.
 */
export const leastPairs = 16

/**
 * Standard deviation of normal noise over the interquartile range of its sizes |x| (1.1503 - 0.3186 for a half-normal).
 * The range of the sizes, not the sizes themselves: a large change makes all sizes large and few of them different, and
 * must not look like noise. For such a change the spread comes out 1.6 times too large: a few pairs too many. A
 * machine that runs at two speeds gives at least half of all pairs at equal speeds, so that its range shows.
 */
const spreadOfSizes = 1.2024

/** Looking early costs a little: so many more pairs give the last look the power of a test that looks once. */
const priceOfLooks = 1.1

/** What a series is to show. */
export interface Aim {
  readonly worse: 1 | -1
  readonly threshold: number
  readonly margin: number
  /** Level of its own test. */
  readonly alpha: number
}

/**
 * How many pairs it takes to be able to show a change of the size of the threshold, judged by the pairs so far.
 *
 * Only |log(head / base) - log(1 + margin)| is looked at. Under "no effect beyond the margin" the signs of these
 * differences are fair coins given their sizes, so planning by sizes leaves the test exact (planning by signs would
 * not: optional stopping is how false alarms are made).
 */
export function pairsWanted(pairs: Pairs, { worse, threshold, margin, alpha }: Aim): number {
  const ratios = ratiosOf(pairs, worse)
  const n = Math.min(pairs.base.length, pairs.head.length)
  // A zero is finer than the clock can tell; no number of repetitions mends that.
  if (ratios === undefined) return n
  if (n < leastPairs) return leastPairs
  const spread =
    spreadOfSizes * interquartileRange(ratios.map((ratio) => Math.abs(ratio - Math.log1p(margin))))
  const design = { spread, margin, alpha, power: 0.95 }
  let visible = detectableChange(design, n)
  if (visible <= threshold) return n
  let wanted = n
  // What can be seen shrinks with the square root of the pairs, and faster while they are few.
  for (let step = 0; step < 4 && visible > threshold && wanted < mostPairs; step += 1) {
    const times = ((visible - margin) / Math.max(1e-9, threshold - margin)) ** 2
    wanted = Math.min(mostPairs, Math.max(wanted + 2, Math.ceil(wanted * times)))
    visible = detectableChange(design, wanted)
  }
  return Math.min(mostPairs, Math.ceil(wanted * priceOfLooks))
}
