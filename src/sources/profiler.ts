/** The contract of what tells where a program's time or memory goes. A member is one file; `profilers/index.ts` is the table. */
import type { Finding } from '../model/finding.ts'
import type { ProfileHeader } from '../model/profile.ts'
import type { Resource } from '../model/resource.ts'
import type { Lack } from './instrument.ts'
import type { Place, Workload } from './source.ts'

export interface ProfileOptions {
  /** More arguments for the tool, as its own command line takes them; those that `refuses` lets pass. */
  readonly args: readonly string[]
  /** Dotted names of functions, classes, modules or packages to look at; empty for all of the repository. */
  readonly functions: readonly string[]
  /** The workload has run in this copy before, so that its byte code is compiled already. */
  readonly warmed?: boolean
}

/** What one run left. */
export interface Profiled {
  /** The file that the tool wrote, of the profiler's `format`. */
  readonly bytes: Uint8Array
  /** How it was made: what the file itself does not say, or less exactly. */
  readonly header: Omit<ProfileHeader, 'tool' | 'format'>
  /** What the profile does not show: other threads, other processes, functions that were never met. */
  readonly findings: readonly Finding[]
}

/** A tool under which a workload runs, slower, for the sake of what it tells of the inside; never for how long it takes. */
export interface Profiler {
  /** The word for it in the configuration. */
  readonly name: string
  readonly language: 'Python' | 'JavaScript'
  /** The word of the format of its file. */
  readonly format: string
  /** Of what it tells where it went. */
  readonly tells: readonly Resource[]
  /** What of its numbers repeats exactly for the same code and input. */
  readonly counts?: 'calls' | 'hits'
  /** Whether `functions` choose what it looks at; others look at everything. */
  readonly selects: boolean
  /** By how much it usually makes programs slower: what time is allotted by. */
  readonly slowdown: number
  /** Arguments by which it looks at this alone; absent for what looks at one resource anyway. */
  alone?(resource: Resource): readonly string[]
  /** Arguments by which it looks every so many seconds, or as often as does no harm; absent for what sees every call or line. */
  every?(seconds: number): readonly string[]
  /** Why these arguments cannot be handed to it; undefined where they can. */
  refuses(args: readonly string[]): string | undefined
  /** Undefined where it is ready to look at this workload. */
  lacks(workload: Workload, place: Place): Promise<Lack | undefined>
  /**
   * One run, `prepare` before it, with a run before that where nothing is warm yet. Ended after so many seconds. Throws
   * a `RunFault` where the workload fails, and where there is no profile of the whole of it.
   */
  profile(workload: Workload, place: Place, options: ProfileOptions, seconds: number): Promise<Profiled>
}
