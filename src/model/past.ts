/** What was measured earlier, for where base itself gives no values. */
import type { Environment } from './environment.ts'
import type { Run } from './run.ts'

/** A stored run, as far as a verdict rests on it. */
export type PastRun = Pick<Run, 'commit' | 'at' | 'samples' | 'nulls'> & {
  /** Absent where the run comes from a report, which names one environment for all of them. */
  readonly environment?: Environment
}

/** Stored runs that stand in for base: one suite, one environment, one launcher, the line of commits that base is on. */
export interface Past {
  /** The commit that head would have been measured against. */
  readonly base: string
  /** Oldest first, 30 at most. */
  readonly runs: readonly PastRun[]
  /** What keeps other stored runs out, for messages; absent where nothing does. */
  readonly others?: string
}

/** How a series went in the stored runs of this environment: shown, never judged by. */
export interface Trend {
  readonly benchmark: string
  readonly metric: string
  /** The median of each run, oldest first; at least one. */
  readonly medians: readonly number[]
}
