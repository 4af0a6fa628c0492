/** The smallest change that stands out of a history. */
import type { Design } from './detectable-change.ts'
import { normalQuantile } from './normal-quantile.ts'
import type { Prediction } from './prediction.ts'
import { studentQuantile } from './student-quantile.ts'

/**
 * exp(log(1 + margin) + scale × (t + z × √(1 + t² / 2ν))) − 1 with t = t(1 − alpha, ν) and z = z(power), the normal
 * approximation of the noncentral t (Abramowitz & Stegun 26.7.10), for logarithms whose prediction this is.
 *
 * Example: 20 runs that vary by 4 %, margin 1 %, alpha 0.01, power 95 %: 20.6 %.
 */
export function detectableDeviation(
  { scale, freedom }: Pick<Prediction, 'scale' | 'freedom'>,
  { margin, alpha, power }: Omit<Design, 'spread'>,
): number {
  const t = studentQuantile(1 - alpha, freedom)
  const reach = t + normalQuantile(power) * Math.sqrt(1 + (t * t) / (2 * freedom))
  return Math.expm1(Math.log1p(margin) + scale * reach)
}
