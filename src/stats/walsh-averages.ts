/** The means of all pairs of values, each value with itself included. */
import { at } from './at.ts'
import { type RankedSums, rankedSums } from './ranked-sums.ts'

/**
 * The Walsh averages (xᵢ + xⱼ) / 2, i ≤ j, by rank.
 *
 * Example: those of 1, 2, 6 are 1, 1.5, 2, 3.5, 4, 6.
 */
export function walshAverages(values: readonly number[]): RankedSums {
  const sorted = new Float64Array(values).toSorted()
  const n = sorted.length
  const sums = rankedSums((n * (n + 1)) / 2, 2 * at(sorted, 0), 2 * at(sorted, n - 1), (limit) => {
    let [count, below, above] = [0, -Infinity, Infinity]
    for (let i = 0, j = n - 1; i < n; i += 1) {
      const value = at(sorted, i)
      while (j >= 0 && value + at(sorted, j) > limit) {
        above = Math.min(above, value + at(sorted, j))
        j -= 1
      }
      // Partners before i were counted from their own side.
      if (j < i) {
        if (2 * value > limit) above = Math.min(above, 2 * value)
        break
      }
      count += j - i + 1
      below = Math.max(below, value + at(sorted, j))
      if (j + 1 < n) above = Math.min(above, value + at(sorted, j + 1))
    }
    return { count, below, above }
  })
  return { count: sums.count, at: (rank) => sums.at(rank) / 2 }
}
