/** What a caller asks of the gate, and what it gets back: the same for the command line, the demo and the action. */
import type { KeptProfile } from '../model/kept-profile.ts'
import type { Watch } from '../model/progress.ts'
import type { Credentials } from '../system/git/credentials.ts'
import type { Interruption } from '../system/interruption.ts'
import type { Draw } from './draw.ts'

/** What every run needs of its surroundings. */
export interface Setting {
  /** Folder it is asked from: the repository or any folder in it. */
  readonly cwd: string
  readonly watch: Watch
  readonly interruption: Interruption
  /** Path of the configuration relative to the repository; looked for when left out. */
  readonly config?: string
  /** Glob over entry and benchmark names. */
  readonly only?: string
  /** For what git fetches and keeps; never handed to benchmarks. */
  readonly credentials?: Credentials
}

export interface CheckRequest extends Setting {
  /** Revision to compare with; found by itself when left out. */
  readonly base?: string
  /** Order of runs; taken from the head commit when left out. */
  readonly seed?: number
  /** Seconds of measuring, over the configuration's. */
  readonly timeLimit?: number
  /** Takes pages of what was profiled; none are made where nobody does. */
  readonly draw?: Draw
  /** Handed every profile that is taken, small enough to be kept with the report. */
  readonly keep?: (kept: KeptProfile) => void
}

export interface DoctorRequest extends Setting {
  /** Seconds of the study; the configuration's time limit and five minutes at most when left out. */
  readonly time?: number
  readonly seed?: number
}

export interface RecordRequest extends KeepRequest {
  readonly seed?: number
  /** Runs of every workload. */
  readonly runs: number
}

export interface KeepRequest extends Setting {
  /** Whether the run may leave this machine: said by the user, or by a job on the default branch. */
  readonly push?: boolean
}
