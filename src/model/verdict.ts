import type { Accepted } from './accepted.ts'
import type { Comparison } from './comparison.ts'

/** What is said of one series (DESIGN of the words: docs/verdict.md). */
export type Word =
  | 'regression'
  | 'improvement'
  | 'unchanged'
  | 'inconclusive'
  | 'over-budget'
  | 'missing'
  | 'removed'
  | 'new'
  | 'not-looked'

export interface Verdict {
  readonly benchmark: string
  /** Absent where a benchmark has no series at all (it crashed, was removed or was not looked at). */
  readonly comparison?: Comparison
  readonly word: Word
  /** Whether this series speaks for its benchmark; the others are shown only. */
  readonly judges: boolean
  /** The budget that was held against it, in base units. */
  readonly budget?: number
  readonly threshold?: number
  /** Pairs that would likely settle what is inconclusive; absent where no number of pairs would. */
  readonly pairsNeeded?: number
  /** One sentence: why this word. */
  readonly because: string
  /** Who answers for it, where it is worse and accepted: it then warns where it would have failed. */
  readonly accepted?: Accepted
  /** What this verdict asks of the build. */
  readonly decision: Decision
}

export type Decision = 'passed' | 'warned' | 'failed' | 'inconclusive' | 'unjudged'

/** From the weakest to the strongest: what is joined is as strong as its strongest part. */
const strength: readonly Decision[] = ['unjudged', 'passed', 'warned', 'inconclusive', 'failed']

/** The decision over several verdicts: commutative, associative, idempotent; `unjudged` is its neutral element. */
export function join(a: Decision, b: Decision): Decision {
  return strength.indexOf(a) >= strength.indexOf(b) ? a : b
}

/** `0` passed, `1` the gate failed; what cannot be judged at all is a `Fault`, not a decision. */
export function exitCode(decision: Decision): 0 | 1 {
  return decision === 'failed' || decision === 'inconclusive' ? 1 : 0
}
