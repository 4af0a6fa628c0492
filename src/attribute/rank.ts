/** In which order culprits are read, and how sure each is, in words. */
import type { Confidence } from '../model/culprit.ts'

export interface Evidence {
  readonly change: number
  readonly strength: 'sure' | 'weak' | 'none'
  /** The diff changes its line or its body. */
  readonly inDiff: boolean
  /** Its exact count of calls or hits changed in the same direction. */
  readonly counterAgrees: boolean
  /** Base and head were paired by likeness alone. */
  readonly likely: boolean
}

/**
 * What the diff changes, and what counters confirm, comes before what merely changed as much. Code that was not touched takes
 * longer where a compiler puts what it calls into it, where it is given more to do, or where it lies elsewhere in
 * memory: hardly ever of itself.
 */
const raise = { inDiff: 3, counterAgrees: 1.5 }

export function weight({ change, inDiff, counterAgrees }: Evidence): number {
  return Math.abs(change) * (inDiff ? raise.inDiff : 1) * (counterAgrees ? raise.counterAgrees : 1)
}

export function confidence({ strength, inDiff, counterAgrees, likely }: Evidence): Confidence {
  if (strength !== 'sure' || likely) return 'low'
  return inDiff || counterAgrees ? 'high' : 'medium'
}

/** Largest weight first; equal ones in the order given. */
export function ranked<Row extends { readonly evidence: Evidence }>(rows: readonly Row[]): readonly Row[] {
  return rows.toSorted((a, b) => weight(b.evidence) - weight(a.evidence))
}
