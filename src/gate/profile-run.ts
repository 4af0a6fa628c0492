/** One profiled run of a side, read. */
import type { Profiling } from '../config/profiling.ts'
import type { Side } from '../model/evidence.ts'
import type { Finding } from '../model/finding.ts'
import type { Profile } from '../model/profile.ts'
import type { ProfileOptions, Profiler } from '../sources/profiler.ts'
import { type Place, RunFault, type Workload } from '../sources/source.ts'

/** A workload where it runs. */
export interface Subject {
  readonly side: Side
  readonly workload: Workload
  readonly place: Place
}

export interface ProfiledRun {
  readonly profile: Profile
  readonly findings: readonly Finding[]
}

/** Why there is no profile. */
export type Unprofiled = Omit<Finding, 'severity'>

/** A run may take so many times longer under a profiler than its `timeout` says. */
export const patience = 20

/** Seconds that starting a profiler takes, whatever runs under it. */
export const startSeconds = 0.5

/** Ended after so many seconds; whatever goes wrong is told, never thrown. */
export async function profileRun(
  { side, workload, place }: Subject,
  {
    profiler,
    profiling,
    options,
    seconds,
  }: {
    readonly profiler: Profiler
    readonly profiling: Profiling
    readonly options: ProfileOptions
    readonly seconds: number
  },
): Promise<ProfiledRun | Unprofiled> {
  try {
    const { bytes, header, findings } = await profiler.profile(workload, place, options, seconds)
    const read = await profiling.read(bytes, profiler)
    if (read.profile === undefined) {
      const because =
        read.findings.find(({ severity }) => severity === 'error')?.text ?? 'its file could not be read'
      return { code: 'profile-unreadable', text: `${profiler.name} at ${side}: ${because}` }
    }
    const profile = { ...read.profile, header: { ...read.profile.header, ...header } }
    return { profile, findings: [...findings, ...read.findings] }
  } catch (error) {
    if (!(error instanceof RunFault)) throw error
    const remedy = error.remedy === undefined ? {} : { remedy: error.remedy }
    return { code: 'not-profiled', text: `it was not profiled: ${error.message}`, ...remedy }
  }
}
