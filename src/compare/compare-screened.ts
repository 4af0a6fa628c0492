/** Head's own runs against stored ones, as a screen sees them: enough to show that nothing changed, never that something did. */
import type { Compared, Estimate } from '../model/comparison.ts'
import { worseSign } from '../model/metric.ts'
import type { Sample } from '../model/sample.ts'
import { usualPower } from '../stats/detectable-change.ts'
import { median } from '../stats/median.ts'
import { normalQuantile } from '../stats/normal-quantile.ts'
import type { Question } from './compare.ts'

/** What the screen says: log-ratios, positive is worse, the common shift of the suite removed. */
export interface Screened {
  readonly estimate: number
  readonly error: number
  /** Below this the effect is with 95 % confidence. */
  readonly upper: number
  readonly noise: number
}

/** `baseline` holds the median of each stored run, oldest first. */
export function compareScreened(
  baseline: Sample,
  candidate: Sample,
  { estimate, error, upper, noise }: Screened,
  { level, margin, alpha }: Question,
): Compared {
  const { benchmark, metric } = candidate
  const worse = worseSign(metric)
  const reach = normalQuantile((1 + level) / 2) * error
  const reference = median(baseline.values)
  const relative: Estimate = {
    value: Math.expm1(estimate),
    low: Math.expm1(estimate - reach),
    high: Math.expm1(estimate + reach),
  }
  const absolute = (value: number): number => worse * reference * Math.expm1(worse * value) + 0
  return {
    kind: 'compared',
    benchmark,
    metric,
    baseline,
    candidate,
    paired: false,
    effect: {
      relative,
      absolute: {
        value: absolute(estimate),
        low: absolute(estimate - reach),
        high: absolute(estimate + reach),
      },
      level,
    },
    pWorse: 1,
    pBetter: 1,
    upperBound: Math.expm1(upper),
    exact: false,
    minimumDetectable: Math.expm1(
      Math.log1p(margin) + (normalQuantile(1 - alpha) + normalQuantile(usualPower)) * error,
    ),
    spread: noise,
    stage: 'screen',
    suspected: false,
  }
}
