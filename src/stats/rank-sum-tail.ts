/** The one-sided rank-sum test: is one sample larger than another? */
import { at } from './at.ts'
import { normalTail } from './normal-tail.ts'
import { mostExactSide, rankSumNull } from './rank-sum-null.ts'

/**
 * P(U ≥ observed) when both samples come from one population, U the number of pairs in which `to` is larger, equal
 * ones counted half (Mann & Whitney 1947). Exact without equal values and up to 50 a side; else normal with correction
 * for ties (Lehmann, Nonparametrics, section 1.4) and continuity. `mostExact` lowers the 50, for those in a hurry.
 *
 * Example: `rankSumTail([1, 2], [3, 4, 5])` is 1/10.
 */
export function rankSumTail(
  from: readonly number[],
  to: readonly number[],
  mostExact = mostExactSide,
): number {
  const [n, m] = [from.length, to.length]
  const pooled = new Float64Array([...from, ...to]).toSorted()
  const own = new Float64Array(to).toSorted()
  const all = n + m
  let [doubledRanks, ties, mine] = [0, 0, 0]
  for (let start = 0, end = 0; start < all; start = end) {
    const value = at(pooled, start)
    while (end < all && pooled[end] === value) end += 1
    ties += (end - start) ** 3 - (end - start)
    while (mine < m && own[mine] === value) {
      doubledRanks += start + end + 1
      mine += 1
    }
  }
  const u = doubledRanks / 2 - (m * (m + 1)) / 2
  if (ties === 0 && Math.max(n, m) <= Math.min(mostExact, mostExactSide)) return rankSumNull(m, n, n * m - u)
  const variance = ((n * m) / 12) * (all + 1 - ties / (all * (all - 1)))
  return variance > 0 ? normalTail((u - (n * m) / 2 - 0.5) / Math.sqrt(variance)) : 1
}
