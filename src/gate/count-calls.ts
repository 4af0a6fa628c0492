/** Budgets for calls: a few runs a side under a profiler that counts every call, which repeat to the last digit. */
import type { Profiling } from '../config/profiling.ts'
import { durationText } from '../model/duration.ts'
import type { Doubt, Side, TimedRun } from '../model/evidence.ts'
import { callsMetric } from '../model/metric.ts'
import type { Profile } from '../model/profile.ts'
import type { Watch } from '../model/progress.ts'
import type { Place } from '../sources/source.ts'
import { type CallCount, callsOf } from './calls-of.ts'
import { type Subject, patience, profileRun, startSeconds } from './profile-run.ts'
import type { Tried } from './tried.ts'

export interface CallsGround {
  readonly places: Readonly<Partial<Record<Side, Place>>>
  /** When measuring began and when it has to end, on the clock of `now`. */
  readonly begun: number
  readonly deadline: number
  readonly now: () => number
  readonly watch: Watch
}

export interface CallsCounted {
  /** Of stage `count`. */
  readonly runs: readonly TimedRun[]
  readonly doubts: readonly Doubt[]
}

/** One run counts, a second one proves that it repeats. */
const runsASide = 2

/** Seconds that counting takes of the time limit: no more than a third of it. */
export function reservedForCalls(tried: readonly Tried[], timeLimit: number): number {
  const all = tried.flatMap((one) => {
    const { profiling } = one.entry
    if (profiling === undefined || Object.keys(profiling.calls).length === 0) return []
    return [runsASide * pairSeconds(one, profiling)]
  })
  return Math.min(
    timeLimit / 3,
    all.reduce((sum, seconds) => sum + seconds, 0),
  )
}

const pairSeconds = ({ seconds }: Tried, { counter }: Profiling): number =>
  (seconds.base + seconds.head) * counter.slowdown + 2 * startSeconds

/** What cannot be counted is a doubt of its metric alone, so that its budget is never held by silence. */
export async function countCalls(tried: readonly Tried[], ground: CallsGround): Promise<CallsCounted> {
  const runs: TimedRun[] = []
  const doubts: Doubt[] = []
  for (const one of tried) {
    const { profiling } = one.entry
    const names = Object.keys(profiling?.calls ?? {})
    if (profiling === undefined || names.length === 0) continue
    const counted = await countOne(one, profiling, ground)
    if ('because' in counted) {
      doubts.push(
        ...names.map((name) => ({ benchmark: one.name, metric: callsMetric(name).name, ...counted })),
      )
      continue
    }
    for (const name of names) {
      const answer = readingsOf(one, name, counted)
      runs.push(...answer.runs)
      doubts.push(...answer.doubts)
    }
  }
  return { runs, doubts }
}

interface Counting {
  readonly side: Side
  readonly pair: number
  readonly at: number
  readonly root: string
  readonly profile: Profile
}

type Uncounted = Omit<Doubt, 'benchmark' | 'metric'>

async function countOne(
  one: Tried,
  profiling: Profiling,
  { places, begun, deadline, now, watch }: CallsGround,
): Promise<readonly Counting[] | Uncounted> {
  const { counter } = profiling
  const subjects = (['base', 'head'] as const).flatMap((side): Subject[] => {
    const [workload, place] = [one.sides[side], places[side]]
    return workload === undefined || place === undefined ? [] : [{ side, workload, place }]
  })
  for (const { workload, place } of subjects) {
    const lack = await counter.lacks(workload, place)
    if (lack !== undefined) return { code: 'profiler-missing', because: lack.because, remedy: lack.remedy }
  }
  watch({ kind: 'stage', text: `counting calls of ${one.name}` })
  const found: Counting[] = []
  for (let pair = 0; pair < runsASide; pair += 1) {
    for (const subject of subjects) {
      const left = deadline - now()
      if (left <= 0) return tooLate(one, profiling, { begun, deadline })
      const options = { args: [], functions: [], warmed: true }
      const seconds = Math.max(1, Math.min(left, one.entry.timeout * patience))
      const at = now() - begun
      const answer = await profileRun(subject, { profiler: counter, profiling, options, seconds })
      if (!('profile' in answer)) {
        const { code, text: because, remedy } = answer
        return { code, because, ...(remedy === undefined ? {} : { remedy }) }
      }
      found.push({ side: subject.side, pair, at, root: subject.place.root, profile: answer.profile })
    }
  }
  return found
}

function tooLate(
  one: Tried,
  profiling: Profiling,
  { begun, deadline }: Pick<CallsGround, 'begun' | 'deadline'>,
): Uncounted {
  const limit = deadline - begun
  return {
    code: 'time-limit',
    because: `counting calls does not fit into what is left of ${durationText(limit)}`,
    remedy: `set \`time-limit\` to ${durationText(Math.ceil(limit + runsASide * pairSeconds(one, profiling)))} or more`,
  }
}

function readingsOf(one: Tried, name: string, countings: readonly Counting[]): CallsCounted {
  const metric = callsMetric(name)
  const doubt = (code: string, because: string, remedy: string): CallsCounted => ({
    runs: [],
    doubts: [{ benchmark: one.name, metric: metric.name, code, because, remedy }],
  })
  const counts = countings.map(({ profile, root }): CallCount => callsOf(name, profile, root))
  if (counts.some(({ ambiguous }) => ambiguous)) {
    return doubt(
      'calls-ambiguous',
      `several functions may be meant by ${name}, so its calls cannot be counted`,
      'name a function whose name is its own in its file',
    )
  }
  if (counts.every(({ found }) => !found)) {
    return doubt(
      'calls-unknown',
      `no function ${name} was called, at base or at head`,
      'name it by module and function, as in `etl.normalise`; that of a script by the name of its file',
    )
  }
  return {
    doubts: [],
    runs: countings.map(({ side, pair, at }, place) => ({
      workload: one.name,
      side,
      stage: 'count',
      pair,
      at,
      readings: [{ benchmark: one.name, metric, value: counts[place]?.calls ?? 0 }],
    })),
  }
}
