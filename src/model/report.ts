import type { CountedChanges } from './counted-changes.ts'
import type { Environment } from './environment.ts'
import type { Evidence } from './evidence.ts'
import type { Explanation } from './explanation.ts'
import type { Finding } from './finding.ts'
import type { Trend } from './past.ts'
import type { Decision, Verdict } from './verdict.ts'

/** A commit, or the working tree on top of it. */
export interface Revision {
  /** Full object name; absent for a file of results that names none. */
  readonly commit?: string
  /** What the user calls it: a branch, a file, `HEAD`. */
  readonly label: string
  /** How it was found, for a base that nobody named: `merge base with main`. */
  readonly chosen?: string
  /** The working tree differed from the commit. */
  readonly uncommitted: boolean
}

/** Everything a reader is told, without markup: renderers turn it into text. */
export interface Report {
  readonly suite: string
  readonly decision: Decision
  /** Ordered as they should be read: what fails first, then by name. */
  readonly verdicts: readonly Verdict[]
  readonly findings: readonly Finding[]
  /** What head was held against; single rows of an interleaved check may say that stored runs judged them. */
  readonly policy: 'history' | 'interleaved' | 'file'
  readonly base: Revision
  readonly head: Revision
  readonly environment?: Environment
  /** Which launcher took the times and which process metrics it cannot give here. */
  readonly launcher?: { readonly name: string; readonly lacks: readonly string[] }
  /** Seconds the configuration allowed for measuring, and seconds it took. */
  readonly time?: { readonly limit: number; readonly spent: number }
  /** Benchmarks that could not be judged, of all that should have been. */
  readonly unsettled: { readonly count: number; readonly of: number }
  /** How what changed went before, as far as the store has runs of this environment. */
  readonly trends?: readonly Trend[]
  /** What profiles say of what got worse; absent where nothing was profiled. */
  readonly explanations?: readonly Explanation[]
  /** What was called, or ran, more or less often; absent where nothing is counted so. */
  readonly counted?: readonly CountedChanges[]
  readonly evidence: Evidence
  /** The command that repeats this check, ready to paste. */
  readonly reproduce: string
}
