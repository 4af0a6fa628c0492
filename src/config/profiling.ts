/** How an entry is profiled, with every name looked up. */
import { profileFormats } from '../formats/profiles/index.ts'
import type { ProfileRead } from '../formats/profiles/profile-format.ts'
import { readProfile } from '../formats/profiles/read-profile.ts'
import type { Resource } from '../model/resource.ts'
import type { Lack } from '../sources/instrument.ts'
import type { Profiler } from '../sources/profiler.ts'
import { chooseProfiler, tellsNothing } from '../sources/profilers/choose-profiler.ts'
import { cprofile } from '../sources/profilers/cprofile.ts'
import { lineProfiler } from '../sources/profilers/line-profiler.ts'
import type { Place, Workload } from '../sources/source.ts'
import type { ProfileWords } from './profile-field.ts'

export interface ExactCounter {
  readonly what: 'calls' | 'hits'
  readonly profiler: Profiler
  /** Dotted names of functions that have a budget, of hits with the text of a line or without. */
  readonly names: readonly string[]
}

export interface Profiling {
  /** What tells where this went, for a workload where it runs: the profiler that was named, or the best that is installed. */
  choose(workload: Workload, place: Place, resource: Resource): Promise<Profiler | Lack>
  /** By how much the profiler usually makes programs slower. */
  readonly slowdown: number
  /** More arguments for the tool. */
  readonly args: readonly string[]
  /** Dotted names of what to look at; empty for all of the repository. */
  readonly functions: readonly string[]
  /** Profiled runs of each side. */
  readonly repeats: number
  /** What is counted exactly in every check. */
  readonly counters: readonly ExactCounter[]
  /** The profile in the bytes of a file that this profiler wrote. */
  read(bytes: Uint8Array, profiler: Profiler): Promise<ProfileRead>
}

/** Of those that `auto` takes. */
const usualSlowdown = 2

export function profilingOf({ tool, args, functions, repeats, calls, hits }: ProfileWords): Profiling {
  return {
    slowdown: tool === 'auto' ? usualSlowdown : tool.slowdown,
    args,
    functions,
    repeats,
    counters: [
      ...(calls === undefined
        ? []
        : [{ what: 'calls', profiler: cprofile, names: Object.keys(calls) } as const]),
      ...(hits === undefined
        ? []
        : [{ what: 'hits', profiler: lineProfiler, names: Object.keys(hits) } as const]),
    ],
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
