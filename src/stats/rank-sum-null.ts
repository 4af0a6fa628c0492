/** The Mann–Whitney statistic's distribution when both samples come from one population without equal values. */
import { at } from './at.ts'
import { normalTail } from './normal-tail.ts'
import { remembered } from './remembered.ts'

/** Above this many values a side the normal approximation takes over. */
export const mostExactSide = 50

/**
 * P(U ≤ u), U the number of pairs in which the first sample's value is the larger one, for n and m values (Mann &
 * Whitney, Annals of Mathematical Statistics 18, 1947). Exact up to 50 values a side, above that normal with
 * continuity correction.
 *
 * Example: `rankSumNull(3, 2, 0)` is 1/10.
 */
export function rankSumNull(n: number, m: number, u: number): number {
  const whole = Math.floor(u)
  if (whole < 0) return 0
  if (whole >= n * m) return 1
  if (Math.max(n, m) > mostExactSide) {
    return normalTail(((n * m) / 2 - whole - 0.5) / Math.sqrt((n * m * (n + m + 1)) / 12))
  }
  const table = cumulative(n, m)
  // Small probabilities are added up from their own end.
  return whole <= (n * m) / 2 ? at(table, whole) : 1 - at(table, n * m - whole - 1)
}

/**
 * The largest of i + j values is of the first sample with chance i / (i + j) and then beats all j of the second:
 * f(i, j, u) = i/(i+j) f(i−1, j, u−j) + j/(i+j) f(i, j−1, u). Probabilities only, so nothing overflows or cancels.
 */
const cumulative = remembered(16, (n = 0, m = 0): Float64Array => {
  const size = n * m + 1
  const certain = (): Float64Array => {
    const row = new Float64Array(size)
    row[0] = 1
    return row
  }
  let rows = Array.from({ length: m + 1 }, certain)
  for (let i = 1; i <= n; i += 1) {
    const next = [certain()]
    for (let j = 1; j <= m; j += 1) {
      const [fewer, less] = [rows[j], next[j - 1]]
      if (fewer === undefined || less === undefined) throw new RangeError('row missing')
      const row = new Float64Array(size)
      for (let u = 0; u <= i * j; u += 1) {
        row[u] = ((u >= j ? i * at(fewer, u - j) : 0) + j * at(less, u)) / (i + j)
      }
      next.push(row)
    }
    rows = next
  }
  const table = Float64Array.from(rows[m] ?? certain())
  for (let u = 1; u < size; u += 1) table[u] = at(table, u) + at(table, u - 1)
  return table
})
