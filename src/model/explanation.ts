/** What profiles of base and head say of a benchmark that got worse. It explains a verdict and never makes one. */
import type { ExactChange, Waterfall } from './attribution.ts'
import type { Culprit } from './culprit.ts'
import type { Side } from './evidence.ts'
import { type Resource, resourceOf } from './resource.ts'
import type { Verdict } from './verdict.ts'

export interface Explanation {
  readonly benchmark: string
  /** What of it is explained; time where nothing is said. */
  readonly resource?: Resource
  /** What took the profiles: `pyinstrument`, `cprofile` … */
  readonly tool: string
  /** Profiled runs of each side. */
  readonly runs: { readonly base: number; readonly head: number }
  /** In the order in which they should be read; empty where nothing is blamed. */
  readonly culprits: readonly Culprit[]
  /** Where the time of a run went, in parts that sum to the change; absent where nothing may be summed. */
  readonly waterfall?: Waterfall
  /** Counters that repeat exactly and changed, largest change first. */
  readonly exact: readonly ExactChange[]
  /** Why nothing is blamed. */
  readonly cannotSay?: string
  /** Names of the files in which the profiles are kept, beside the report; absent where none are. */
  readonly profiles?: Readonly<Record<Side, readonly string[]>>
  /** The page in the report folder that shows it. */
  readonly picture?: string
}

/** What explains a row: one of time is not explained by where memory went. */
export function explanationOf(
  { benchmark, comparison }: Pick<Verdict, 'benchmark' | 'comparison'>,
  explanations: readonly Explanation[] = [],
): Explanation | undefined {
  const of = comparison === undefined ? 'time' : resourceOf(comparison.metric)
  return explanations.find((one) => one.benchmark === benchmark && (one.resource ?? 'time') === of)
}

/** What is blamed for a row: only rows that are worse and speak for their benchmark have any. */
export function culpritsOf(verdict: Verdict, explanations: readonly Explanation[] = []): readonly Culprit[] {
  const { judges, word } = verdict
  if (!judges || (word !== 'regression' && word !== 'over-budget')) return []
  return explanationOf(verdict, explanations)?.culprits ?? []
}
