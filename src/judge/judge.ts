/** The step from comparisons to verdicts. */
import type { Compared, Comparison } from '../model/comparison.ts'
import type { Doubt } from '../model/evidence.ts'
import { type Gate, type Terms, thresholdOf } from '../model/terms.ts'
import type { Sample } from '../model/sample.ts'
import type { Verdict } from '../model/verdict.ts'
import { holm } from '../stats/holm.ts'
import { holdBudget } from './budget.ts'
import { decisionOf } from './decide.ts'
import { type Families, budgetOf, counts } from './family.ts'
import { change } from './phrases.ts'
import type { Judgement } from './judgement.ts'
import { wordOf } from './word.ts'

/** One series and what it is held to. */
export interface Case {
  readonly comparison: Comparison
  readonly terms: Terms
  readonly judges: boolean
  /** Reasons why the verdict can be no better than inconclusive. */
  readonly doubts: readonly Doubt[]
  /** How many tests its p-values were adjusted for already, by the plan of the check; absent where they are raw. */
  readonly adjusted?: number
}

/**
 * One verdict per case, in the same order. p-values are adjusted by Holm, worse and better apart: those of the series
 * that can fail the build over their family, those of the others over the family of all that is shown.
 */
export function judge(cases: readonly Case[], gate: Gate, families: Families): readonly Verdict[] {
  const adjusted = adjust(cases, families)
  return cases.map((one, index) => {
    const { comparison, terms, judges, doubts } = one
    const { benchmark, metric } = comparison
    const threshold = thresholdOf(terms, metric.name)
    const budget = judges ? budgetOf({ metric, terms }) : undefined
    const familySize = one.adjusted ?? (counts(one) ? families.judging : families.shown)
    const found = withDoubts(
      withBudget(
        judgementOf(comparison, judges, (compared) =>
          wordOf(compared, {
            threshold,
            margin: marginOf(gate, terms, metric),
            alpha: gate.falseAlarmRate,
            familySize,
            ...(adjusted[index] ?? { pWorse: 1, pBetter: 1 }),
          }),
        ),
        comparison,
        budget,
      ),
      doubts,
    )
    return {
      benchmark,
      comparison,
      judges,
      ...(budget === undefined ? {} : { budget }),
      threshold,
      ...found,
      decision: decisionOf(found.word, terms.gate, judges, gate),
    }
  })
}

/**
 * The margin of a series. It stands for differences that no change of the code causes, the gate's or, where that is
 * wider, the one that was learned. An exact metric has none of them, nor one that is counted: there a threshold below
 * the margin is taken at its word.
 */
export function marginOf(gate: Gate, terms: Terms, metric: Comparison['metric']): number {
  if (metric.nature !== 'noisy') return Math.min(gate.margin, thresholdOf(terms, metric.name))
  const { margins = {} } = terms
  const learned = Object.hasOwn(margins, metric.name) ? margins[metric.name] : undefined
  return Math.max(gate.margin, learned ?? 0)
}

/** What is exact or was counted has no p-value of a test. */
const isTested = ({ exact, noise }: Compared): boolean => !exact && noise === undefined

interface Adjusted {
  readonly pWorse: number
  readonly pBetter: number
}

function adjust(cases: readonly Case[], families: Families): readonly (Adjusted | undefined)[] {
  const result: (Adjusted | undefined)[] = cases.map(({ comparison }) =>
    comparison.kind === 'compared' ? comparison : undefined,
  )
  const noisy = cases.flatMap(({ comparison, ...standing }, index) =>
    comparison.kind === 'compared' && isTested(comparison) && standing.adjusted === undefined
      ? [{ comparison, index, own: counts(standing) }]
      : [],
  )
  const over = (members: typeof noisy, p: (compared: Compared) => number, size: number): number[] =>
    holm(
      members.map(({ comparison }) => p(comparison)),
      size,
    )
  const judging = noisy.filter(({ own }) => own)
  for (const [members, size, mine] of [
    [noisy, families.shown, false],
    [judging, families.judging, true],
  ] as const) {
    const worse = over(members, ({ pWorse }) => pWorse, size)
    const better = over(members, ({ pBetter }) => pBetter, size)
    members.forEach(({ index, own }, place) => {
      if (own === mine) result[index] = { pWorse: worse[place] ?? 1, pBetter: better[place] ?? 1 }
    })
  }
  return result
}

function judgementOf(
  comparison: Comparison,
  judges: boolean,
  word: (compared: Compared) => Judgement,
): Judgement {
  if (comparison.kind === 'compared') return word(comparison)
  if (comparison.kind === 'added') return { word: 'new', because: 'nothing at base to compare with' }
  if (comparison.kind === 'removed') {
    return judges
      ? { word: 'missing', because: `base gives ${comparison.metric.name}, head does not` }
      : { word: 'removed', because: `head does not give ${comparison.metric.name}` }
  }
  const { exactChange, because } = comparison
  if (exactChange === undefined) return { word: 'inconclusive', because }
  return { word: exactChange > 0 ? 'regression' : 'improvement', because }
}

/** A budget speaks last but for a regression, which fails as well and says more. */
function withBudget(found: Judgement, comparison: Comparison, budget: number | undefined): Judgement {
  if (budget === undefined || comparison.kind === 'removed' || comparison.candidate === undefined)
    return found
  const baseline = comparison.kind === 'incomparable' ? comparison.baseline : undefined
  const wavering = [comparison.candidate, baseline].find((sample) => sample !== undefined && wavers(sample))
  if (wavering !== undefined) return found.word === 'inconclusive' ? found : notDeterministic(wavering)
  const { state, because } = holdBudget(comparison.candidate, budget)
  if (state === 'within') return found
  if (found.word === 'regression') return { ...found, because: `${found.because}; ${because}` }
  const effect =
    comparison.kind === 'compared' ? `; ${change(comparison.effect.relative.value)} than base` : ''
  if (state === 'over') return { word: 'over-budget', because: `${because}${effect}` }
  return found.word === 'inconclusive'
    ? { ...found, because: `${because}; ${found.because}` }
    : { word: 'inconclusive', because: `${because}${effect}` }
}

/** What should repeat exactly and does not is no number that a limit could be held against. */
const wavers = ({ metric, values }: Sample): boolean =>
  metric.nature === 'exact' && values.some((value) => value !== values[0])

function notDeterministic({ metric, values }: Sample): Judgement {
  const other = values.find((value) => value !== values[0])
  return {
    word: 'inconclusive',
    because: `not deterministic: ${metric.name} should repeat exactly, and it was ${values[0]} and ${other} in runs of the same code`,
  }
}

function withDoubts(found: Judgement, doubts: readonly Doubt[]): Judgement {
  if (doubts.length === 0 || found.word === 'missing' || found.word === 'removed') return found
  return { word: 'inconclusive', because: doubts.map(({ because }) => because).join('; ') }
}
