/** The smallest change that so many noisy pairs can show. */
import { binomialTail } from './binomial-tail.ts'
import { normalQuantile } from './normal-quantile.ts'
import { signedRankCut } from './signed-rank-cut.ts'
import { smallestPairs } from './smallest-pairs.ts'

/** What a test is asked to tell, and how surely. Changes are fractions. */
export interface Design {
  /** Robust standard deviation of the pairs' log-ratios. */
  readonly spread: number
  /** The test is of "no more than this". */
  readonly margin: number
  /** Level of this one test: the family's rate divided by its size. */
  readonly alpha: number
  /** Chance of seeing a change of the size that comes out. */
  readonly power: number
}

/** The chance with which a change of the stated size should be found. */
export const usualPower = 0.95

/** The signed-rank test needs 1.05 times the spread of a z test on normal values (1 / √(3/π) = 1.02, and a reserve). */
const inefficiency = 1.05

/**
 * exp(log(1 + margin) + shift) − 1 with shift = (z(1 − alpha) + z(power)) × 1.05 × spread / √pairs. With few pairs that
 * is too hopeful, because the test then rejects only when (almost) all pairs agree; so the shift is at least the one
 * at which normal differences give no more opposite signs than the exact test tolerates, with chance `power`.
 * Infinite where even unanimous pairs would not do.
 *
 * Example: spread 4.7 %, margin 1 %, alpha 0.01 / 5, power 95 %, 45 pairs: 4.4 %.
 */
export function detectableChange(design: Design, pairs: number): number {
  const { spread, margin, alpha, power } = design
  if (pairs < smallestPairs(1, alpha)) return Infinity
  const smooth = ((normalQuantile(1 - alpha) + normalQuantile(power)) * inefficiency) / Math.sqrt(pairs)
  return Math.expm1(Math.log1p(margin) + spread * Math.max(smooth, unanimity(pairs, alpha, power)))
}

/** With more pairs than this the smooth formula asks for more, whatever the level. */
const manyPairs = 100

/** The shift, in standard deviations, at which the tolerated number of opposite signs is kept with chance `power`. */
function unanimity(pairs: number, alpha: number, power: number): number {
  if (pairs > manyPairs) return 0
  const spareRanks = signedRankCut(pairs, alpha) - 1
  // j opposite signs use up at least 1 + 2 + … + j of the spare ranks.
  const tolerated = Math.floor((Math.sqrt(8 * Math.max(0, spareRanks) + 1) - 1) / 2)
  let [low, high] = [0, 1]
  for (let step = 0; step < 50; step += 1) {
    const chance = (low + high) / 2
    if (binomialTail(pairs, tolerated, chance) >= power) low = chance
    else high = chance
  }
  return normalQuantile(1 - low)
}
