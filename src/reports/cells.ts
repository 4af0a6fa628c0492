/** The numbers of a row as short texts: before and after on one scale, the change, and its bar. */
import type { Comparison, Estimate } from '../model/comparison.ts'
import type { Sample } from '../model/sample.ts'
import type { Verdict } from '../model/verdict.ts'
import { absoluteText, changeText } from './change.ts'
import { intervalBar } from './interval-bar.ts'
import { median } from './median.ts'
import { scaleFor } from '../model/scale.ts'

/** Empty where there is nothing to say; units of other tools are data, so renderers escape every text. */
export interface Cells {
  readonly metric: string
  readonly before: string
  readonly after: string
  readonly unit: string
  readonly change: string
  readonly bar: string
}

export function cellsOf({ comparison, threshold }: Verdict): Cells {
  if (comparison === undefined) return { metric: '', before: '', after: '', unit: '', change: '', bar: '' }
  const { metric } = comparison
  const before = 'baseline' in comparison ? centreOf(comparison.baseline) : []
  const after = 'candidate' in comparison ? centreOf(comparison.candidate) : []
  const { unit, format } = scaleFor(metric.unit, [...before, ...after], metric.nature !== 'noisy')
  const compared = comparison.kind === 'compared' ? comparison : undefined
  const effect = compared?.effect.relative
  return {
    metric: metric.name,
    before: before.map(format).join(''),
    after: after.map(format).join(''),
    unit: before.length + after.length === 0 ? '' : unit,
    change: changeOf(comparison),
    bar: effect === undefined || !drawable(effect) ? '' : intervalBar(effect, threshold ?? 0),
  }
}

function changeOf(comparison: Comparison): string {
  if (comparison.kind === 'compared') return changeText(comparison)
  if (comparison.kind !== 'incomparable' || comparison.exactChange === undefined) return ''
  return absoluteText(comparison.exactChange, comparison.metric)
}

const centreOf = (sample: Sample | undefined): readonly number[] =>
  sample === undefined ? [] : [median(sample.values)]

const drawable = ({ value }: Estimate): boolean => Number.isFinite(value)
