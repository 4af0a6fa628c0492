/** How much values resemble their neighbours in time, and so tell less than their number. */
import type { Stretch } from './pooled-t-test.ts'

/** Beyond this the correction is itself a guess. */
const most = 0.9

/**
 * By how much the variance of a mean is larger than that of independent values: (1 + r) / (1 − r) for an
 * autoregressive series of lag-one autocorrelation r (Bartlett 1935; Wilks, Statistical Methods in the Atmospheric
 * Sciences, 5.2.4). r is estimated from the deviations from the means of successive stretches that cover `values`,
 * corrected for its bias of about −1/n a mean (Marriott & Pope 1954) and never below 0.
 *
 * Example: 1, 2, 1, 2 resemble their neighbours not at all: 1.
 */
export function inflationOf(values: ArrayLike<number>, stretches: readonly Stretch[]): number {
  const count = values.length
  let [place, previous, product, squares] = [0, 0, 0, 0]
  for (const stretch of stretches) {
    for (const end = place + stretch.count; place < end; place += 1) {
      const deviation = (values[place] ?? 0) - stretch.mean
      product += deviation * previous
      squares += deviation * deviation
      previous = deviation
    }
  }
  if (squares === 0) return 1
  const r = Math.min(most, Math.max(0, product / squares + stretches.length / count))
  return (1 + r) / (1 - r)
}
