/** The contract of what counts instead of timing. A member is one file; `instruments/index.ts` is the table. */
import type { Metric } from '../model/metric.ts'
import type { Place, Workload } from './source.ts'

/** What one run of a workload came to, all its processes together. */
export interface Count {
  readonly total: number
  /** The part of it that loads programs and their libraries; absent where it cannot be told from the work. */
  readonly loading?: number
}

/** What runs before a workload's own work begins, where that can be run without it. */
export interface StartUp {
  /** What it is, for readers: `python3 with an empty program`. */
  readonly of: string
  /** Start-ups of one key cost the same. */
  readonly key: string
  /** Counts one run of it. Throws a `RunFault`. */
  count(seconds: number): Promise<number>
}

/** Why an instrument cannot be used where this runs, and what would change that. */
export interface Lack {
  readonly because: string
  readonly remedy: string
}

/** A tool under which a workload runs, far slower, and which gives a number that hardly depends on the machine's state. */
export interface Instrument {
  /** The word for it in the configuration. */
  readonly name: string
  readonly metric: Metric
  /** By how much it usually makes programs slower: what time is allotted by before anything was counted. */
  readonly slowdown: number
  /** Undefined where it is ready. */
  lacks(place: Place): Promise<Lack | undefined>
  /** Counts one run, `prepare` before it not included. Ended after so many seconds. Throws a `RunFault`. */
  count(workload: Workload, place: Place, seconds: number): Promise<Count>
  /** Undefined where a workload has none that can be run alone. */
  startUp(workload: Workload, place: Place): Promise<StartUp | undefined>
}
