/** A sample against an absolute limit. */
import { worseSign } from '../model/metric.ts'
import type { Sample } from '../model/sample.ts'
import { medianLowerBound } from '../stats/median-lower-bound.ts'
import { median } from '../stats/median.ts'
import { percent, plain } from './phrases.ts'

export interface BudgetStanding {
  /** `over`: surely beyond it. `across`: the median is beyond it, but not surely. */
  readonly state: 'within' | 'across' | 'over'
  readonly because: string
}

const confidence = 0.95

/**
 * Over where the one-sided 95 % bound of the median lies beyond the budget; an exact metric is its own bound, and one that is counted has its least count. For a
 * metric of which more is better the budget is the least that is allowed, and everything is mirrored.
 */
export function holdBudget({ metric, values }: Sample, budget: number): BudgetStanding {
  const worse = worseSign(metric)
  const turned = values.map((value) => worse * value)
  const limit = worse * budget
  const center = median(turned)
  const bound = metric.nature !== 'noisy' ? Math.min(...turned) : medianLowerBound(turned, confidence)
  const side = worse === 1 ? 'above' : 'below'
  const distance = `${apart(center - limit, budget, metric.unit)} ${side} its budget`
  if (center <= limit) return { state: 'within', because: 'the median is within its budget' }
  if (bound > limit) return { state: 'over', because: `the median is ${distance}, and surely beyond it` }
  return {
    state: 'across',
    because: `the median is ${distance}, but ${values.length} values of this noise do not make that sure`,
  }
}

/** How far a sample is surely beyond its budget: a fraction of the budget, 0 where it is not. */
export function budgetExcess(sample: Sample, budget: number): number {
  if (holdBudget(sample, budget).state !== 'over') return 0
  return budget === 0 ? Infinity : (worseSign(sample.metric) * (median(sample.values) - budget)) / budget
}

const apart = (distance: number, budget: number, unit: string): string =>
  budget > 0 ? percent(distance / budget) : `${plain(distance)} ${unit}`
