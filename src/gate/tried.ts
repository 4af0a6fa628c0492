/** What is known of a workload once it was tried, and what it was tried with. */
import type { Entry } from '../config/plan.ts'
import type { FirstRun } from '../measure/contender.ts'
import type { Absence, Doubt, Reading, Side } from '../model/evidence.ts'
import type { Finding } from '../model/finding.ts'
import type { Watch } from '../model/progress.ts'
import type { Place, RunFault, Workload } from '../sources/source.ts'
import type { TimeLimit } from './patience.ts'
import type { Only } from './selection.ts'

/** A workload on the sides where it exists and ran. */
export interface Tried {
  readonly entry: Entry
  readonly name: string
  readonly sides: Readonly<Partial<Record<Side, Workload>>>
  /** The series each side yields. */
  readonly series: Readonly<Record<Side, readonly Reading[]>>
  /** Seconds of one run per side: the last that is known. */
  readonly seconds: Readonly<Record<Side, number>>
  /** The first pair, where it is measured already. */
  readonly first?: readonly [FirstRun, FirstRun]
}

/** A workload whose first run took too much of the time to be waited for. */
export interface Late {
  readonly entry: Entry
  readonly name: string
  readonly benchmarks: readonly string[]
  readonly side: Side
  /** Seconds of base's run, where only head was too slow. */
  readonly base?: number
  readonly workload: Workload
}

export interface TrialGround {
  readonly places: Readonly<Partial<Record<Side, Place>>>
  /** Entries that the base's own configuration declares; undefined where it has none that can be read. */
  readonly declaredAtBase: ReadonlySet<string> | undefined
  /** Why there is no base to run what it declares; continues "base was not measured: ". */
  readonly baseless?: string
  readonly userRoot: string
  readonly only: Only
  /** What `only` was made of, for the message when nothing matches. */
  readonly glob: string | undefined
  readonly now: () => number
  /** The time that this is part of; without one every run is waited for. */
  readonly time?: TimeLimit
  readonly watch: Watch
}

/** What one run of a workload on one side came to. */
export type Outcome =
  | {
      readonly kind: 'ran'
      readonly workload: Workload
      readonly readings: readonly Reading[]
      readonly seconds: number
    }
  | { readonly kind: 'failed'; readonly error: RunFault }
  | { readonly kind: 'late'; readonly workload: Workload; readonly seconds: number }
  | { readonly kind: 'none' }

/** What came of trying one workload. */
export interface One {
  readonly entry: Entry
  readonly tried?: Tried
  readonly late?: Late
  readonly benchmarks: readonly string[]
  readonly absences: readonly Absence[]
  readonly doubts: readonly Doubt[]
  readonly faults: readonly Finding[]
}
