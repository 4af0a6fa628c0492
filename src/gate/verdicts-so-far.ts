/** What would be said if measuring ended now: for what is done next only where it matters. */
import { assess } from '../assess.ts'
import type { Evidence } from '../model/evidence.ts'
import { Fault } from '../model/finding.ts'
import { type Resource, resourceOf } from '../model/resource.ts'
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

/** Benchmarks that got worse, or are over their budget, and of what they take more. */
export function worseSoFar(evidence: Evidence): ReadonlyMap<string, ReadonlySet<Resource>> {
  const worse = new Map<string, Set<Resource>>()
  for (const { benchmark, judges, word, comparison } of verdictsSoFar(evidence)) {
    if (!judges || comparison === undefined || (word !== 'regression' && word !== 'over-budget')) continue
    const resources = worse.get(benchmark) ?? new Set<Resource>()
    worse.set(benchmark, resources.add(resourceOf(comparison.metric)))
  }
  return worse
}
