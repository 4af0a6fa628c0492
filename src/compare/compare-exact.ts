/** Two samples of a metric that repeats to the last digit: a difference needs no test. */
import type { Comparison, Estimate } from '../model/comparison.ts'
import { worseSign } from '../model/metric.ts'
import type { Sample } from '../model/sample.ts'

/**
 * Compares the one number of each side. A side whose numbers differ is not exact after all, so nothing can be said. A
 * change from 0 (of 0, where higher is better) has no ratio: it is `incomparable` with the change in base units, and
 * whether that is worse is plain.
 */
export function compareExact(
  baseline: Sample,
  candidate: Sample,
  { paired, margin, level }: { readonly paired: boolean; readonly margin: number; readonly level: number },
): Comparison {
  const { benchmark, metric } = candidate
  const identity = { benchmark, metric, baseline, candidate }
  const incomparable = (because: string): Comparison => ({ ...identity, kind: 'incomparable', because })
  for (const [side, { values }] of [
    ['base', baseline],
    ['head', candidate],
  ] as const) {
    const other = values.find((value) => value !== values[0])
    if (other !== undefined) {
      return incomparable(
        `not deterministic: ${metric.name} should repeat exactly, but at ${side} it was ${values[0]} and ${other} ${metric.unit}`,
      )
    }
  }
  const [base, head] = [baseline.values[0], candidate.values[0]]
  const change = worseSign(metric) * (head - base) + 0
  const [less, more] = metric.better === 'lower' ? [base, head] : [head, base]
  const relative = change === 0 ? 0 : more / less - 1
  if (!Number.isFinite(relative)) {
    return {
      ...identity,
      kind: 'incomparable',
      because: `${metric.name} went from ${base} to ${head} ${metric.unit}, a change without a ratio`,
      exactChange: change,
    }
  }
  return {
    ...identity,
    kind: 'compared',
    paired,
    effect: { relative: point(relative), absolute: point(change), level },
    pWorse: relative > margin ? 0 : 1,
    // The mirror image of "worse by more than the margin" is base / head above 1 + margin.
    pBetter: 1 > (1 + relative) * (1 + margin) ? 0 : 1,
    upperBound: relative,
    exact: true,
    minimumDetectable: margin,
  }
}

const point = (value: number): Estimate => ({ value, low: value, high: value })
