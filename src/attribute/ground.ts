/** Contract: what the description of a cause rests on. */
import type { CulpritLine } from '../model/culprit.ts'
import type { Unit } from '../model/unit.ts'
import type { ExactChanges } from './exact-changes.ts'
import type { LineMap } from './line-map.ts'
import type { LineRow, LineRows } from './line-rows.ts'
import type { FunctionPair } from './match.ts'
import type { Observation } from './observe.ts'
import type { Outline } from './outline.ts'
import type { Design } from './significance.ts'

export interface Ground {
  readonly seen: Observation
  readonly pairs: readonly FunctionPair[]
  readonly rows: LineRows
  readonly map: LineMap
  /** Lines of head that the change changes in a pair of functions. */
  readonly changedIn: (pair: number) => readonly number[]
  readonly exact: ExactChanges
  readonly design: Design
  readonly unit: Unit
  /** Whether the profiler tells of what a function itself does at a later line. */
  readonly belated: boolean
  /** By how much a run of head costs more in all. */
  readonly whole: number
  /** Source of head. */
  readonly outlineOf: (path: string) => Outline | undefined
}

/** A line, or several that are one row, of the function of a cause. */
export interface OwnLine {
  readonly key: number
  readonly row: LineRow
  readonly told: CulpritLine
}
