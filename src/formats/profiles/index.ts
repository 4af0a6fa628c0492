/** The table of profile formats. */
import { benchlineProfile } from './benchline-profile.ts'
import { cpuprofile } from './cpuprofile.ts'
import { folded } from './folded.ts'
import { lineProfilerText } from './line-profiler-text.ts'
import { lprof } from './lprof.ts'
import { memoryProfiler } from './memory-profiler.ts'
import { mprof } from './mprof.ts'
import { pprof } from './pprof.ts'
import type { ProfileFormat } from './profile-format.ts'
import { pstats } from './pstats.ts'
import { pyinstrumentJson } from './pyinstrument-json.ts'
import { pyinstrumentSession } from './pyinstrument-session.ts'
import { scalene } from './scalene.ts'
import { speedscope } from './speedscope.ts'

export const profileFormats: readonly ProfileFormat[] = [
  pstats,
  lprof,
  lineProfilerText,
  memoryProfiler,
  mprof,
  pyinstrumentSession,
  pyinstrumentJson,
  scalene,
  cpuprofile,
  folded,
  pprof,
  speedscope,
  benchlineProfile,
]
