/** What the measuring loop is given: workloads that can be run, what is asked of them, and its limits. */
import type { Reading, Side, TimedRun } from '../model/evidence.ts'
import type { Watch } from '../model/progress.ts'
import type { Schedule } from '../model/schedule.ts'

/** What one judged series wants. */
export interface Demand {
  readonly benchmark: string
  /** The metric, or `auto` where CPU time or wall time is chosen by what base turns out to be. */
  readonly metric: string
  readonly better: 'lower' | 'higher'
  readonly threshold: number
  /** Its own margin, where that is not the suite's. */
  readonly margin?: number
  /** A false alarm of it could fail the build; quarantined series are only shown. */
  readonly counts: boolean
}

/** One half of a pair that was run before the measuring began. */
export interface FirstRun {
  readonly side: Side
  /** On the clock of `Pace.now`, when it began. */
  readonly at: number
  readonly seconds: number
  readonly readings: readonly Reading[]
}

/** A workload that runs on both sides. */
export interface Contender {
  readonly name: string
  /** Seconds of one run of a side as seen so far; measured anew while it runs. */
  readonly seconds: Readonly<Record<Side, number>>
  /** A pair that told how long it takes, in the order in which it ran: the first of whatever is measured first. */
  readonly first?: readonly [FirstRun, FirstRun]
  /** The judged series it feeds: they decide when it has run enough. */
  readonly demands: readonly Demand[]
  /** It also feeds series that are compared digit by digit, which takes a look at base. */
  readonly exact: boolean
  /** Only head runs, this often: something else than base judges it. */
  readonly alone?: number
  /** Whether no further pair of it can be had, as if its time were up: where recorded runs are played back. */
  readonly exhausted?: () => boolean
  /** One fresh process on one side; rejects when it fails. */
  run(side: Side): Promise<readonly Reading[]>
  /**
   * Makes a second copy of base ready and gives what runs there; undefined where it cannot be had. Absent where there
   * is no base. The time that takes is not measuring time.
   */
  readonly control?: () => Promise<(() => Promise<readonly Reading[]>) | undefined>
}

/** Values of one series in stored runs, oldest run first, each in order of measurement. */
export type Recorded = (benchmark: string, metric: string) => readonly (readonly number[])[]

export interface Pace {
  readonly seed: number
  /** Seconds on the same clock as `now`, at which no further pair is begun. */
  readonly deadline: number
  /** Seconds since measuring began. */
  now(): number
  /** Fractions: what a change must surely exceed, and the chance of a false alarm over everything. */
  readonly margin: number
  readonly alpha: number
  /** Tests beside these that share the rate (budgets). */
  readonly otherTests: number
  /** Whether base's computing share or stored runs say more of a series; none where nothing is stored. */
  readonly recorded: Recorded
  readonly watch: Watch
}

export interface Failure {
  readonly workload: string
  readonly side: Side
  readonly error: unknown
}

export interface Measured {
  /** In the order in which they happened; only whole pairs. */
  readonly runs: readonly TimedRun[]
  readonly failures: readonly Failure[]
  /** What went wrong on a second copy of base: no fault of base or head. */
  readonly controlFailures: readonly Failure[]
  /** Workloads that wanted more pairs when the time was up. */
  readonly cutShort: readonly string[]
  readonly schedule: Schedule
}
