/** What attribution is asked about: repeated profiles of both sides, and the change between them. */
import type { Side } from '../model/evidence.ts'
import type { Profile } from '../model/profile.ts'
import type { Resource } from '../model/resource.ts'
import type { Least } from './exact-changes.ts'

export interface AttributedSide {
  /** Repeats of one workload, in the order in which they were taken. */
  readonly profiles: readonly Profile[]
  /** Profiles of a tool that counts exactly, where another one took the times; two or more prove what repeats. */
  readonly counted?: readonly Profile[]
  /** Folders that the repository lay in; without any, the deepest one that holds all code of no library. */
  readonly roots?: readonly string[]
}

export interface AttributionInput {
  readonly base: AttributedSide
  readonly head: AttributedSide
  /** `git diff -M --src-prefix=a/ --dst-prefix=b/` from base to head; empty where both are the same. */
  readonly diff: string
  /** Text of a file of the repository, by its path there; undefined where a side has none. */
  readonly source: (side: Side, path: string) => string | undefined
  /** Where this went. */
  readonly resource?: Resource
  /** Name of the value type; else the first of the resource, else the first that sums. */
  readonly value?: string
  /** From which change on a gate may speak of a counter. */
  readonly least?: Least
  /** Of permutations that are drawn because there are too many. */
  readonly seed?: number
  /** Whether it is to be drawn too. */
  readonly picture?: boolean
}
