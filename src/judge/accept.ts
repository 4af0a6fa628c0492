/** Worsenings that somebody answers for: they keep their word and their numbers, and warn where they would have failed. */
import { type Accepted, atMostText } from '../model/accepted.ts'
import type { Verdict } from '../model/verdict.ts'
import { budgetExcess } from './budget.ts'

/**
 * The verdicts with what was accepted. Only a `regression` or `over-budget` row that judges can be accepted: what is
 * missing or inconclusive is not known to be a worsening that anybody has looked at. A row that is worse than was
 * accepted fails as before and says so.
 */
export function acceptWorse(
  verdicts: readonly Verdict[],
  accepted: readonly Accepted[] = [],
): readonly Verdict[] {
  return accepted.length === 0 ? verdicts : verdicts.map((verdict) => acceptOne(verdict, accepted))
}

function acceptOne(verdict: Verdict, accepted: readonly Accepted[]): Verdict {
  const { word, judges, decision, because } = verdict
  const fails = decision === 'failed' || decision === 'warned'
  if (!judges || !fails || (word !== 'regression' && word !== 'over-budget')) return verdict
  const about = accepted.filter((one) => isAbout(one, verdict))
  const [first] = about
  if (first === undefined) return verdict
  const extent = extentOf(verdict)
  // A change of exactly what was accepted is accepted, whatever its last bit says.
  const covering = about.find(({ atMost }) => atMost === undefined || extent <= atMost + 1e-9)
  if (covering !== undefined) return { ...verdict, accepted: covering, decision: 'warned' }
  const until = first.until === undefined ? '' : ` until ${first.until}`
  const most = atMostText(first.atMost ?? 0)
  return { ...verdict, because: `${because}; that is more than the ${most} accepted${until}` }
}

/** A label is about everything; a line of the configuration about one series. */
function isAbout({ benchmark, metric, label }: Accepted, verdict: Verdict): boolean {
  return (
    label !== undefined || (benchmark === verdict.benchmark && metric === verdict.comparison?.metric.name)
  )
}

/**
 * How much worse a row is, as a fraction: than base for a regression, than its budget for what is over it, and of a row
 * that is both the larger. Infinite where there is no ratio.
 */
function extentOf({ word, comparison, budget }: Verdict): number {
  if (comparison === undefined || comparison.kind === 'removed' || comparison.candidate === undefined)
    return Infinity
  const beyondBase =
    word !== 'regression' ? 0 : comparison.kind === 'compared' ? comparison.effect.relative.value : Infinity
  const beyondBudget = budget === undefined ? 0 : budgetExcess(comparison.candidate, budget)
  return Math.max(beyondBase, beyondBudget)
}
