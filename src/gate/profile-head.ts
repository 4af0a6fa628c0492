/** Profiles of a recording: two of each workload that is profiled at all, kept to be looked at and held against later ones. */
import type { Profiling } from '../config/profiling.ts'
import type { Finding } from '../model/finding.ts'
import type { KeptProfile } from '../model/kept-profile.ts'
import type { Watch } from '../model/progress.ts'
import type { Lack } from '../sources/instrument.ts'
import type { Profiler } from '../sources/profiler.ts'
import type { Place, Workload } from '../sources/source.ts'
import { packProfile } from './keep-profile.ts'
import { type Unprofiled, patience, profileRun, profiledSeconds } from './profile-run.ts'
import type { Tried } from './tried.ts'

export interface HeadGround {
  readonly place: Place
  readonly commit: string
  /** On the clock of `now`. */
  readonly deadline: number
  readonly now: () => number
  readonly watch: Watch
}

export interface RecordedProfiles {
  readonly profiles: readonly KeptProfile[]
  readonly findings: readonly Finding[]
}

/** The second tells what repeats exactly and how much one run differs from another; more would only take up room. */
const repeats = 2

/** What profiling is given of the time limit of a recording. */
export function reservedForRecording(tried: readonly Tried[], timeLimit: number): number {
  const all = tried.flatMap(({ entry: { profiling }, seconds }) =>
    profiling === undefined ? [] : [repeats * profiledSeconds(profiling.slowdown, seconds.head)],
  )
  return Math.min(
    timeLimit / 4,
    all.reduce((sum, seconds) => sum + seconds, 0),
  )
}

/** A recording without profiles is a recording of times: what cannot be profiled is told, and no reason to keep nothing. */
export async function profileHead(tried: readonly Tried[], ground: HeadGround): Promise<RecordedProfiles> {
  const profiles: KeptProfile[] = []
  const findings: Finding[] = []
  for (const one of tried) {
    const taken = await profileOne(one, ground)
    profiles.push(...taken.profiles)
    findings.push(...taken.findings.map((finding) => ({ ...finding, benchmark: one.name })))
  }
  return { profiles, findings }
}

async function profileOne(
  one: Tried,
  { place, commit, deadline, now, watch }: HeadGround,
): Promise<RecordedProfiles> {
  const { profiling, timeout } = one.entry
  const workload = one.sides.head
  if (profiling === undefined || workload === undefined) return { profiles: [], findings: [] }
  const profiler = await chosen(profiling, workload, place)
  if ('because' in profiler) {
    return without({ code: 'profiler-missing', text: profiler.because, remedy: profiler.remedy })
  }
  watch({ kind: 'stage', text: `profiling ${one.name} by ${profiler.name}` })
  const profiles: KeptProfile[] = []
  const findings = new Map<string, Finding>()
  for (let repeat = 1; repeat <= Math.min(repeats, profiling.repeats); repeat += 1) {
    const expected = profiledSeconds(profiler.slowdown, one.seconds.head)
    if (now() + expected > deadline) {
      if (repeat > 1) break
      return without({
        code: 'not-profiled',
        text: 'no profile is kept of it: the time limit left no time for one',
        remedy: 'set a larger `time-limit`, or record fewer runs',
      })
    }
    const options = { args: profiling.args, functions: profiling.functions, warmed: true }
    const seconds = Math.max(1, Math.min(timeout * patience, deadline - now() + expected))
    const answer = await profileRun(
      { side: 'head', workload, place },
      { profiler, profiling, options, seconds },
    )
    if (!('profile' in answer)) return without(answer)
    for (const finding of answer.findings) findings.set(finding.text, finding)
    const { root } = place
    profiles.push(await packProfile({ profile: answer.profile, tool: profiler.name, repeat, root }, commit))
  }
  return { profiles, findings: [...findings.values()] }
}

/** What tells of time, else what tells of memory alone; why there is neither. */
async function chosen(profiling: Profiling, workload: Workload, place: Place): Promise<Profiler | Lack> {
  const ofTime = await profiling.choose(workload, place, 'time')
  if (!('because' in ofTime)) return ofTime
  const ofMemory = await profiling.choose(workload, place, 'memory')
  return 'because' in ofMemory ? ofTime : ofMemory
}

const without = (finding: Unprofiled): RecordedProfiles => ({
  profiles: [],
  findings: [{ ...finding, severity: 'warning' }],
})
