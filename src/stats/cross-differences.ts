/** How far every value of one row lies from every value of another. */
import { at } from './at.ts'
import { type RankedSums, rankedSums } from './ranked-sums.ts'

/**
 * All differences yⱼ − xᵢ, by rank.
 *
 * Example: from 1, 2 to 4, 8 they are 2, 3, 6, 7.
 */
export function crossDifferences(from: readonly number[], to: readonly number[]): RankedSums {
  const [x, y] = [new Float64Array(from).toSorted(), new Float64Array(to).toSorted()]
  const [n, m] = [x.length, y.length]
  return rankedSums(n * m, at(y, 0) - at(x, n - 1), at(y, m - 1) - at(x, 0), (limit) => {
    let [count, below, above] = [0, -Infinity, Infinity]
    for (let i = 0, j = 0; i < n; i += 1) {
      const value = at(x, i)
      while (j < m && at(y, j) - value <= limit) j += 1
      count += j
      if (j > 0) below = Math.max(below, at(y, j - 1) - value)
      if (j < m) above = Math.min(above, at(y, j) - value)
    }
    return { count, below, above }
  })
}
