/** How an entry is profiled, with every name looked up. */
import { profileFormats } from '../formats/profiles/index.ts'
import type { ProfileRead } from '../formats/profiles/profile-format.ts'
import { readProfile } from '../formats/profiles/read-profile.ts'
import type { Resource } from '../model/resource.ts'
import type { Lack } from '../sources/instrument.ts'
import type { Profiler } from '../sources/profiler.ts'
import { chooseProfiler, tellsNothing } from '../sources/profilers/choose-profiler.ts'
import { cprofile } from '../sources/profilers/cprofile.ts'
import type { Place, Workload } from '../sources/source.ts'
import type { ProfileWords } from './profile-field.ts'

export interface Profiling {
  /** What tells where this went, for a workload where it runs: the profiler that was named, or the best that is installed. */
  choose(workload: Workload, place: Place, resource: Resource): Promise<Profiler | Lack>
  /** More arguments for the tool. */
  readonly args: readonly string[]
  /** Dotted names of what to look at; empty for all of the repository. */
  readonly functions: readonly string[]
  /** Profiled runs of each side. */
  readonly repeats: number
  /** How often a function may be called in one run, by dotted name. */
  readonly calls: Readonly<Record<string, number>>
  /** What counts calls. */
  readonly counter: Profiler
  /** The profile in the bytes of a file that this profiler wrote. */
  read(bytes: Uint8Array, profiler: Profiler): Promise<ProfileRead>
}

export function profilingOf({ tool, args, functions, repeats, calls }: ProfileWords): Profiling {
  return {
    args,
    functions,
    repeats,
    calls,
    counter: cprofile,
    async choose(workload, place, resource) {
      if (tool === 'auto') return chooseProfiler(workload, place, resource)
      if (!tool.tells.includes(resource)) return tellsNothing(tool, resource)
      return (await tool.lacks(workload, place)) ?? tool
    },
    read: async (bytes, profiler) => {
      const format = profileFormats.find(({ name }) => name === profiler.format)
      return readProfile(bytes, { formats: profileFormats, ...(format === undefined ? {} : { format }) })
    },
  }
}
