/** One profiled run of a side, read. */
import type { Profiling } from '../config/profiling.ts'
import type { Side } from '../model/evidence.ts'
import type { Finding } from '../model/finding.ts'
import type { Profile } from '../model/profile.ts'
import type { ProfileOptions, Profiler } from '../sources/profiler.ts'
import { type Place, RunFault, type Workload } from '../sources/source.ts'
import { monotonicSeconds } from '../system/clock.ts'

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
const startSeconds = 0.5

/** Seconds that runs take under a profiler, of those that each takes without one. */
export const profiledSeconds = (slowdown: number, ...runs: readonly number[]): number =>
  runs.reduce((sum, seconds) => sum + seconds * slowdown + startSeconds, 0)

interface Asked {
  readonly profiler: Profiler
  readonly profiling: Profiling
  readonly options: ProfileOptions
  readonly seconds: number
}

/**
 * Ended after so many seconds; whatever goes wrong is told, never thrown. A program that ran well dozens of times and
 * fails under a profiler mostly fails by that: samplers interrupt it anywhere, on older Pythons even within an import,
 * which then raises a KeyError (https://github.com/python/cpython/issues/91351). It is run once more, which is told too.
 */
export async function profileRun(subject: Subject, asked: Asked): Promise<ProfiledRun | Unprofiled> {
  const until = monotonicSeconds() + asked.seconds
  const first = await tryOnce(subject, asked)
  if (!(first instanceof RunFault)) return first
  const left = until - monotonicSeconds()
  const isWorthIt = mayPass.has(first.code) && left > startSeconds
  const last = isWorthIt ? await tryOnce(subject, { ...asked, seconds: left }) : first
  if (last instanceof RunFault) {
    const remedy = last.remedy === undefined ? {} : { remedy: last.remedy }
    return { code: 'not-profiled', text: `it was not profiled: ${last.message}`, ...remedy }
  }
  if (!('profile' in last)) return last
  const text = `profiled once more, since ${first.message}`
  return { ...last, findings: [...last.findings, { code: 'profiled-again', severity: 'note', text }] }
}

/** What may go well another time. */
const mayPass: ReadonlySet<RunFault['code']> = new Set(['exit', 'no-value'])

async function tryOnce(
  { side, workload, place }: Subject,
  { profiler, profiling, options, seconds }: Asked,
): Promise<ProfiledRun | Unprofiled | RunFault> {
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
    if (error instanceof RunFault) return error
    throw error
  }
}
