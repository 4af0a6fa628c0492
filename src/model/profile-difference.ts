/** What two single profiles differ by. With one run a side nothing of it is known to be more than noise. */
import type { ExactChange } from './attribution.ts'
import type { LineSpan } from './culprit.ts'
import type { Finding } from './finding.ts'
import type { Unit } from './unit.ts'

export interface DifferenceRow {
  readonly name: string
  readonly file?: string
  /** At head; at base for what is gone. */
  readonly lines?: LineSpan
  readonly was?: { readonly name?: string; readonly file?: string; readonly lines?: LineSpan }
  /** In itself, in the unit of the difference; of a line of the repository with the libraries that it calls. */
  readonly base: number
  readonly head: number
  /** With everything it calls, once for a sample however often it stands on the stack. */
  readonly inclusive?: { readonly base: number; readonly head: number }
  readonly calls?: { readonly base: number; readonly head: number }
  readonly repository: boolean
  readonly inDiff: boolean
}

/** The highest point of what was recorded over time, such as resident memory; absent on a side that did not. */
export interface PeakRow {
  readonly name: string
  readonly unit: Unit
  readonly base?: number
  readonly head?: number
}

export interface ProfileDifference {
  /** Absent where the profiles hold nothing whose parts may be summed. */
  readonly value?: {
    readonly name: string
    readonly unit: Unit
    readonly base: number
    readonly head: number
  }
  /** Largest change first, of functions and of lines of the repository. */
  readonly functions: readonly DifferenceRow[]
  readonly lines: readonly DifferenceRow[]
  readonly exact: readonly ExactChange[]
  /** Absent where nothing was recorded over time. */
  readonly peaks?: readonly PeakRow[]
  /** An error refuses the comparison: then there are no rows. */
  readonly findings: readonly Finding[]
}
