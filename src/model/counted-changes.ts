/** What the repository's own code did more or less often than at base, as far as it was counted exactly. */
import type { ExactChange } from './attribution.ts'

export interface CountedChanges {
  readonly benchmark: string
  readonly counter: 'calls' | 'hits'
  /** What counted: `cprofile`, `line_profiler`. */
  readonly tool: string
  /** Counted runs of each side. */
  readonly runs: { readonly base: number; readonly head: number }
  /** Largest share of change first; what is uncertain or does not repeat says so, and nothing gates it. */
  readonly changes: readonly ExactChange[]
  /** How many more there are than are listed. */
  readonly more: number
}
