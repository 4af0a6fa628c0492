/** The smallest change that so many noisy pairs can show. */
import { binomialTail } from './binomial-tail.ts'
import { normalQuantile } from './normal-quantile.ts'
import { remembered } from './remembered.ts'
import { signedRankCut } from './signed-rank-cut.ts'
import { smallestPairs } from './smallest-pairs.ts'
import { studentQuantile } from './student-quantile.ts'

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

/**
 * On normal values the signed-rank test needs √(π/3) times the shift of a t test (Lehmann, Nonparametrics, 4.3). The
 * flip test takes the largest of three scores, one of them these ranks, and needs 6 % more than that: measured with 11
 * to 200 pairs, levels .01 and .002, noise of its own in each side or common to both.
 */
const inefficiency = 1.06 * Math.sqrt(Math.PI / 3)

/** With more pairs than this the formula asks for more than unanimity does, whatever the level. */
const manyPairs = 100

/**
 * exp(log(1 + margin) + spread × shift) − 1. The shift, in standard deviations, is that of a t test of such a power,
 * 1.06 √(π/3) × (t + z × √(1 + t² / 2(K − 1))) / √K with t = t(1 − alpha, K − 1) and z = z(power) (the normal
 * approximation of the noncentral t, Abramowitz & Stegun 26.7.10). With few pairs the exact test rejects only when
 * almost all pairs agree, so the shift is at least the one at which normal differences give no more opposite signs than
 * the test tolerates, with chance `power`. Infinite where even unanimous pairs would not do.
 *
 * Example: spread 4.7 %, margin 1 %, alpha 0.01 / 5, power 95 %, 45 pairs: 4.7 %.
 */
export function detectableChange({ spread, margin, alpha, power }: Design, pairs: number): number {
  if (pairs < smallestPairs(1, alpha)) return Infinity
  return Math.expm1(Math.log1p(margin) + spread * standardShift(pairs, alpha, power))
}

/** Whole suites ask for the same numbers of pairs, and each search for the number that is needed for some more. */
const standardShift = remembered(1024, (pairs = 0, alpha = 0, power = 0): number => {
  const freedom = Math.max(1, pairs - 1)
  const t = studentQuantile(1 - alpha, freedom)
  const reach = t + normalQuantile(power) * Math.sqrt(1 + (t * t) / (2 * freedom))
  return Math.max((inefficiency * reach) / Math.sqrt(pairs), unanimity(pairs, alpha, power))
})

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
