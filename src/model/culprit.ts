/** What made a benchmark slower, as far as profiles of base and head can tell, and how sure that is. */
import type { Unit } from './unit.ts'

/**
 * `high`: significant, and the diff changes it or an exact counter agrees. `medium`: significant. `low`: fewer than six
 * runs a side, or base and head were paired by likeness alone.
 */
export type Confidence = 'high' | 'medium' | 'low'

/** A number with its two-sided 95 % interval; limits are absent where a single run of a side gives none. */
export interface Shift {
  readonly value: number
  readonly low?: number
  readonly high?: number
}

/** Lines of one file, both included, numbered from 1. */
export interface LineSpan {
  readonly from: number
  readonly to: number
}

export interface CulpritLine {
  /** At head; a span where the diff replaced lines by another number of lines. */
  readonly lines: LineSpan
  /** Where that stood at base; absent for new lines. */
  readonly was?: LineSpan
  readonly change: Shift
  readonly inDiff: boolean
}

/** What a culprit calls that grew with it. */
export interface CulpritCallee {
  readonly name: string
  /** Absent for what has no file in the repository. */
  readonly file?: string
  readonly line?: number
  readonly change: Shift
}

export interface Culprit {
  readonly kind: 'function'
  /** Qualified by its class: `Cart.total`; `<module>` for the top of a file. */
  readonly name: string
  /** Relative to the repository, at head. */
  readonly file: string
  /** The line of head that grew most, else the first that the diff changed, else where the function begins. */
  readonly line?: number
  /** How `line` was found: measured, or the line that calls what grew, that the diff changed, that defines the function. */
  readonly lineFrom?: 'measured' | 'call' | 'diff' | 'definition'
  /** What it was called and where it stood at base, where that is something else. */
  readonly was?: { readonly name: string; readonly file: string }
  /** By how much a run of head spends more in it than one of base, in `unit`: its own lines and what they call outside. */
  readonly change: Shift
  readonly unit: Unit
  /** Head over base of the same; absent where it is new. */
  readonly selfTime?: { readonly ratio: number; readonly low: number; readonly high: number }
  /** Part of the whole change, 0 to 1; absent where the whole did not grow. */
  readonly share?: number
  readonly calls?: { readonly baseline: number; readonly candidate: number }
  /** The change in two parts that sum to it, where calls are known. */
  readonly split?: { readonly moreCalls: number; readonly costPerCall: number }
  readonly inDiff: boolean
  readonly confidence: Confidence
  readonly because: string
  /** The lines that grew, largest first. */
  readonly lines: readonly CulpritLine[]
  readonly callees: readonly CulpritCallee[]
}
