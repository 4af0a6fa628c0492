/** How an entry is profiled, with every name looked up. */
import type { ProfileRead } from '../formats/profiles/profile-format.ts'
import type { Lack } from '../sources/instrument.ts'
import type { Profiler } from '../sources/profiler.ts'
import type { Place, Workload } from '../sources/source.ts'

export interface Profiling {
  /** The profiler for a workload where it runs: the one that was named, or the best that is installed. */
  choose(workload: Workload, place: Place): Promise<Profiler | Lack>
  /** More arguments for the tool. */
  readonly args: readonly string[]
  /** Dotted names of what to look at; empty for all of the repository. */
  readonly functions: readonly string[]
  /** Profiled runs of each side. */
  readonly repeats: number
  /** The profile in the bytes of a file that this profiler wrote. */
  read(bytes: Uint8Array, profiler: Profiler): Promise<ProfileRead>
}
