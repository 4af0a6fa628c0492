/** The table of what an entry may be profiled by. */
import type { Profiler } from '../profiler.ts'
import { cprofile } from './cprofile.ts'
import { lineProfiler } from './line-profiler.ts'
import { memoryProfiler } from './memory-profiler.ts'
import { nodeCpuProf } from './node-cpu-prof.ts'
import { profile } from './profile.ts'
import { pyinstrument } from './pyinstrument.ts'
import { scalene } from './scalene.ts'

export const profilers: readonly Profiler[] = [
  cprofile,
  profile,
  lineProfiler,
  memoryProfiler,
  pyinstrument,
  scalene,
  nodeCpuProf,
]
