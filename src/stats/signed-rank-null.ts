/** The signed-rank statistic's distribution when signs are fair coins and no two sizes are equal. */
import { at } from './at.ts'
import { normalTail } from './normal-tail.ts'
import { remembered } from './remembered.ts'

/** Above this many pairs the normal approximation is closer than anybody can tell, and the table would grow as n². */
export const mostExact = 500

/**
 * P(W ≤ w) for n pairs, W the sum of the ranks with a positive sign (Wilcoxon 1945). Exact up to 500 pairs, by the
 * usual recursion over ranks with probabilities instead of counts, so that nothing overflows; above, normal with
 * continuity correction.
 *
 * Example: `signedRankNull(5, 1)` is 2/32: all signs negative, or all but that of the smallest difference.
 */
export function signedRankNull(n: number, w: number): number {
  const sum = (n * (n + 1)) / 2
  const whole = Math.floor(w)
  if (whole < 0) return 0
  if (whole >= sum) return 1
  if (n > mostExact) {
    return normalTail((sum / 2 - whole - 0.5) / Math.sqrt((n * (n + 1) * (2 * n + 1)) / 24))
  }
  const half = lowerHalf(n)
  return whole < half.length ? at(half, whole) : 1 - at(half, sum - whole - 1)
}

/** P(W ≤ w) for w up to the middle; the other half is its mirror image. */
const lowerHalf = remembered(64, (n = 0): Float64Array => {
  const table = new Float64Array(Math.floor((n * (n + 1)) / 4) + 1)
  table[0] = 1
  for (let rank = 1, reach = 0; rank <= n; rank += 1) {
    reach = Math.min(table.length - 1, reach + rank)
    for (let w = reach; w >= 0; w -= 1) {
      table[w] = 0.5 * ((table[w] ?? 0) + (w >= rank ? (table[w - rank] ?? 0) : 0))
    }
  }
  for (let w = 1; w < table.length; w += 1) table[w] = at(table, w) + at(table, w - 1)
  return table
})
