/** The exact one-sided signed-rank test: are differences larger than nothing? */
import { at } from './at.ts'
import { normalTail } from './normal-tail.ts'
import { mostExact, signedRankNull } from './signed-rank-null.ts'

/**
 * P(W ≥ observed) when every sign is a fair coin, W the sum of the ranks of positive differences (Wilcoxon, Biometrics
 * Bulletin 1, 1945). Equal sizes share their mean rank and the distribution is the exact one given these ranks; a zero
 * keeps its rank and counts as negative, that is against the claim. Exact up to 500 differences, above that normal
 * with continuity correction. No differences give 1.
 *
 * Example: all of 5 differences positive give 1/32; `signedRankTail([1, 2, -3, 4])` is 5/16: of the 16 ways to put
 * signs on 1, 2, 3, 4 five reach a sum of 7.
 */
export function signedRankTail(differences: readonly number[]): number {
  const { doubledRanks, doubledSum, tied } = ranked(differences)
  const n = differences.length
  const total = n * (n + 1)
  // The mirror image of the upper tail, where small probabilities are added up without cancelling.
  const mirrored = total - doubledSum
  if (n > mostExact) {
    const deviation = Math.sqrt(doubledRanks.reduce((sum, rank) => sum + rank * rank, 0)) / 2
    return normalTail((total / 2 - mirrored - 1) / deviation)
  }
  if (!tied) return signedRankNull(n, mirrored / 2)
  return mirrored <= total / 2
    ? lowerTail(doubledRanks, mirrored)
    : 1 - lowerTail(doubledRanks, doubledSum - 1)
}

/** Ranks are doubled, so that the mean rank of equal sizes is a whole number. */
function ranked(differences: readonly number[]): {
  readonly doubledRanks: Uint32Array
  readonly doubledSum: number
  readonly tied: boolean
} {
  const sizes = Float64Array.from(differences, Math.abs).toSorted()
  const gains = new Float64Array(differences.filter((difference) => difference > 0)).toSorted()
  const doubledRanks = new Uint32Array(sizes.length)
  let [doubledSum, gain, tied] = [0, 0, false]
  for (let start = 0, end = 0; start < sizes.length; start = end) {
    const size = at(sizes, start)
    while (end < sizes.length && sizes[end] === size) end += 1
    const rank = start + end + 1
    doubledRanks.fill(rank, start, end)
    tied ||= end - start > 1
    while (gain < gains.length && gains[gain] === size) {
      doubledSum += rank
      gain += 1
    }
  }
  return { doubledRanks, doubledSum, tied }
}

/** P(sum of the ranks with positive sign ≤ limit), by the same recursion as without ties. */
function lowerTail(ranks: Uint32Array, limit: number): number {
  if (limit < 0) return 0
  const table = new Float64Array(limit + 1)
  table[0] = 1
  let reach = 0
  for (const rank of ranks) {
    reach = Math.min(limit, reach + rank)
    for (let w = reach; w >= 0; w -= 1) {
      table[w] = 0.5 * ((table[w] ?? 0) + (w >= rank ? (table[w - rank] ?? 0) : 0))
    }
  }
  return table.reduce((sum, chance) => sum + chance, 0)
}
