/** Whether numbers tend to rise over time, whatever the shape of the rise. */
import { at } from './at.ts'
import { normalTail } from './normal-tail.ts'

/**
 * One-sided p-value of "no upward trend" by Mann's and Kendall's test: S counts the pairs that rise less those that
 * fall; its variance under no trend is (n (n−1) (2n+5) − Σ t (t−1) (2t+5)) / 18, t the sizes of groups of ties; normal
 * with continuity correction (Kendall, Rank Correlation Methods; good from n = 10). `inflation` multiplies the variance,
 * for values that resemble their neighbours (Yue & Wang 2004).
 *
 * Example: 1, 2, … 10 rise with p = 4.2e-5.
 */
export function mannKendall(values: ArrayLike<number>, inflation = 1): number {
  const count = values.length
  let rises = 0
  for (let i = 1; i < count; i += 1) {
    const value = at(values, i)
    for (let j = 0; j < i; j += 1) rises += Math.sign(value - at(values, j))
  }
  const weight = (size: number): number => size * (size - 1) * (2 * size + 5)
  const variance = ((weight(count) - tiedWeight(values, weight)) / 18) * inflation
  if (variance <= 0) return 1
  return normalTail((rises - Math.sign(rises)) / Math.sqrt(variance))
}

function tiedWeight(values: ArrayLike<number>, weight: (size: number) => number): number {
  const sorted = Float64Array.from(values).toSorted()
  let [sum, size] = [0, 1]
  for (let i = 1; i <= sorted.length; i += 1) {
    if (i < sorted.length && sorted[i] === sorted[i - 1]) size += 1
    else {
      sum += weight(size)
      size = 1
    }
  }
  return sum
}
