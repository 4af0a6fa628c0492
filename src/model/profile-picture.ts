/** Profiles of base and head as they are drawn: a tree of calls, and lines of source, with what each takes on both sides. */
import type { Shift } from './culprit.ts'
import type { Unit } from './unit.ts'

/**
 * `changed`: by more than chance and by enough to matter, or counted exactly. `noise`: tested, and nothing of that.
 * `untested`: a side has too few runs to tell.
 */
export type Standing = 'changed' | 'noise' | 'untested'

/** What a run takes of a value: means over the runs of each side, the pace of the machine divided out. */
export interface Taken {
  readonly base: number
  readonly head: number
  readonly change: Shift
  /** Adjusted for all that is drawn; absent where there are too few runs. */
  readonly p?: number
  readonly standing: Standing
}

/** A function where it stands in the tree, with everything it calls. */
export interface CallNode extends Taken {
  readonly name: string
  readonly file?: string
  /** Where it begins, at head or, for what is gone, at base. */
  readonly line?: number
  /** What it was called at base, where that is something else. */
  readonly was?: string
  readonly repository: boolean
  readonly inDiff: boolean
  /** It calls itself, and its calls are drawn as one. */
  readonly recursive: boolean
  /** Named as what made the difference. */
  readonly culprit: boolean
  /** So many places are drawn as this one, because they are small; 0 for a function. */
  readonly folded: number
  /** Largest first; what they take together is no more than what this takes. */
  readonly children: readonly CallNode[]
}

export interface HeatLine {
  /** Numbers of the line on the sides that have it. */
  readonly base?: number
  readonly head?: number
  /** Absent where the source is not at hand. */
  readonly text?: string
  /** `changed`: another text at head, whose old one stands above it as `removed`. */
  readonly mark: 'same' | 'added' | 'changed' | 'removed'
  /** With everything it calls; absent where too little, or nothing, is known of it. */
  readonly taken?: Taken
  /** So many lines share what is taken, from this one on. */
  readonly shared?: number
  readonly hits?: { readonly base?: number; readonly head?: number }
  /** The line that is blamed. */
  readonly culprit: boolean
}

/** A function with its lines in order; undefined stands for lines that are left out. */
export interface HeatedFunction {
  readonly name: string
  readonly file: string
  readonly was?: { readonly name: string; readonly file: string }
  readonly culprit: boolean
  readonly lines: readonly (HeatLine | undefined)[]
}

export interface ProfilePicture {
  readonly tool: string
  readonly value: { readonly name: string; readonly unit: Unit }
  readonly runs: { readonly base: number; readonly head: number }
  /** Whether values repeat for the same code, so that no test is needed. */
  readonly exact: boolean
  /**
   * What the tree rests on: `stacks` that were seen; `calls` known by pairs of caller and callee alone, as if every call of a
   * function cost alike; `functions` side by side, of which callers are not known.
   */
  readonly shape: 'stacks' | 'calls' | 'functions'
  readonly tree: CallNode
  readonly heat: readonly HeatedFunction[]
}
