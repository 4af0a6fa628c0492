/** What would be said if measuring ended now: for what is done next only where it matters. */
import { assess } from '../assess.ts'
import type { Evidence } from '../model/evidence.ts'
import { Fault } from '../model/finding.ts'
import type { Verdict } from '../model/verdict.ts'

/** Empty where nothing can be judged at all: that is told by whoever judges in the end. */
export function verdictsSoFar(evidence: Evidence): readonly Verdict[] {
  try {
    return assess(evidence).verdicts
  } catch (error) {
    if (error instanceof Fault) return []
    throw error
  }
}

/** Benchmarks that got worse, or are over their budget. */
export function worseSoFar(evidence: Evidence): ReadonlySet<string> {
  const worse = verdictsSoFar(evidence).filter(
    ({ judges, word }) => judges && (word === 'regression' || word === 'over-budget'),
  )
  return new Set(worse.map(({ benchmark }) => benchmark))
}
