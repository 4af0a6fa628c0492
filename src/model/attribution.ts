/** Where the time of a changed benchmark went: everything that profiles of base and head tell of it. */
import type { Culprit, Shift, LineSpan } from './culprit.ts'
import type { Finding } from './finding.ts'
import type { ProfilePicture } from './profile-picture.ts'
import type { Unit } from './unit.ts'

/** Parts of the change of the whole; they sum to it, `rest` included. */
export interface WaterfallPart {
  /** `machine`: all unchanged code moved by this much. `moved`: the net of what only changed places. */
  readonly kind: 'culprit' | 'improvement' | 'moved' | 'machine' | 'outside' | 'rest'
  readonly name: string
  readonly file?: string
  readonly line?: number
  readonly change: number
}

export interface Waterfall {
  readonly unit: Unit
  /** What a run spends: means over the repeats of each side. */
  readonly base: number
  readonly head: number
  readonly parts: readonly WaterfallPart[]
}

/** A counter of a function or a line of the repository that repeats exactly for the same code. */
export interface ExactChange {
  /** `calls`, `hits`, or the name of an exact value such as `instructions`. */
  readonly counter: string
  readonly unit: Unit
  readonly name: string
  readonly file: string
  /** At head, else at base. */
  readonly line?: number
  /** Absent where that side does not have it. */
  readonly base?: number
  readonly head?: number
  readonly change: number
  /** False where two runs of one side differ; unknown with a single run of each. */
  readonly deterministic?: boolean
  /** Several functions may hide behind the name, or base and head were paired by likeness. */
  readonly uncertain: boolean
  /** Whether a gate may speak of it: repeats, certain of its identity, and large enough. */
  readonly gated: boolean
}

/** A function or line with what it takes on both sides, for tables, heat and flame graphs. */
export interface AttributedRow {
  readonly name: string
  readonly file?: string
  /** At head; at base for what is gone. */
  readonly lines?: LineSpan
  readonly was?: { readonly name?: string; readonly file?: string; readonly lines?: LineSpan }
  /** Means over the runs of each side, after what the machine did was divided out. */
  readonly base: number
  readonly head: number
  readonly change: Shift
  /** Adjusted for all rows that were looked at; absent where there are too few runs. */
  readonly p?: number
  /** False: noise, or too small to matter. */
  readonly significant: boolean
  readonly inDiff: boolean
}

/** Code that costs what it did and stands elsewhere now. */
export interface Moved {
  readonly from: string
  readonly to: string
  readonly file?: string
  /** What is left of it: below what matters. */
  readonly net: Shift
}

export interface Attribution {
  /** In the order in which they should be read. */
  readonly culprits: readonly Culprit[]
  /** What got faster, in the same order. */
  readonly improvements: readonly Culprit[]
  readonly moved: readonly Moved[]
  readonly exact: readonly ExactChange[]
  /** Absent where the profiles hold no quantity whose parts may be summed. */
  readonly waterfall?: Waterfall
  /** Self by function, and by line what is charged to the deepest line of the repository. */
  readonly functions: readonly AttributedRow[]
  readonly lines: readonly AttributedRow[]
  readonly findings: readonly Finding[]
  /** Why nothing is blamed, where something should have been. */
  readonly cannotSay?: string
  /** Where it was asked for. */
  readonly picture?: ProfilePicture
}
