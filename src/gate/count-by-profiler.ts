/**
 * Budgets for calls and hits: a few runs a side under a profiler that counts every call or line, which repeat to the last
 * digit, and what of the repository's own code was counted more or less often.
 */
import { countedChanges } from '../attribute/counted-changes.ts'
import type { ExactCounter, Profiling } from '../config/profiling.ts'
import type { CountedChanges } from '../model/counted-changes.ts'
import { durationText } from '../model/duration.ts'
import type { Doubt, Side, TimedRun } from '../model/evidence.ts'
import type { Finding } from '../model/finding.ts'
import type { Profile } from '../model/profile.ts'
import type { Watch } from '../model/progress.ts'
import type { Place } from '../sources/source.ts'
import { type Counting, readingsOf } from './count-readings.ts'
import { type Subject, patience, profileRun, profiledSeconds } from './profile-run.ts'
import { readSources } from './read-sources.ts'
import type { Tried } from './tried.ts'

export interface ProfiledCountsGround {
  readonly places: Readonly<Partial<Record<Side, Place>>>
  /** When measuring began and when it has to end, on the clock of `now`. */
  readonly begun: number
  readonly deadline: number
  readonly now: () => number
  readonly watch: Watch
  /** Unified diff from base to head, of text files; undefined where it is too large. */
  readonly diff: () => Promise<string | undefined>
}

export interface ProfiledCounts {
  /** Of stage `count`. */
  readonly runs: readonly TimedRun[]
  readonly doubts: readonly Doubt[]
  readonly changes: readonly CountedChanges[]
  readonly findings: readonly Finding[]
  /** By workload, what counted calls on both sides: it tells what is called more often whatever takes the times. */
  readonly profiles: ReadonlyMap<string, CountedProfiles>
}

export type CountedProfiles = Readonly<Record<Side, readonly Profile[]>>

/** One run counts, a second one proves that it repeats. */
const runsASide = 2
/** Changes that are kept of one benchmark, of thousands. */
const mostChanges = 100

const pairSeconds = ({ seconds }: Tried, { profiler }: ExactCounter): number =>
  profiledSeconds(profiler.slowdown, seconds.base, seconds.head)

/** Seconds that counting takes of the time limit: no more than a third of it. */
export function reservedForProfiledCounts(tried: readonly Tried[], timeLimit: number): number {
  const all = tried.flatMap((one) =>
    (one.entry.profiling?.counters ?? []).map((counter) => runsASide * pairSeconds(one, counter)),
  )
  return Math.min(
    timeLimit / 3,
    all.reduce((sum, seconds) => sum + seconds, 0),
  )
}

/** What cannot be counted is a doubt of its metric alone, so that its budget is never held by silence. */
export async function countByProfiler(
  tried: readonly Tried[],
  ground: ProfiledCountsGround,
): Promise<ProfiledCounts> {
  const told: ProfiledCounts[] = []
  for (const one of tried) {
    const { profiling } = one.entry
    for (const counter of profiling?.counters ?? []) {
      if (profiling !== undefined) told.push(await countOne(one, { profiling, counter, ground }))
    }
  }
  return {
    runs: told.flatMap(({ runs }) => runs),
    doubts: told.flatMap(({ doubts }) => doubts),
    changes: told.flatMap(({ changes }) => changes),
    findings: told.flatMap(({ findings }) => findings),
    profiles: new Map(told.flatMap(({ profiles }) => [...profiles])),
  }
}

interface Task {
  readonly profiling: Profiling
  readonly counter: ExactCounter
  readonly ground: ProfiledCountsGround
}

async function countOne(one: Tried, task: Task): Promise<ProfiledCounts> {
  const { counter, ground } = task
  const counted = await takeCounts(one, task)
  if ('because' in counted) return uncounted(one, counter, counted)
  const rootOf = (side: Side): string | undefined => ground.places[side]?.root
  const [base, head] = [rootOf('base'), rootOf('head')]
  const sources = await readSources(
    counted.map(({ profile }) => profile),
    { ...(base === undefined ? {} : { base }), ...(head === undefined ? {} : { head }) },
  )
  const answers = counter.names.map((name) =>
    readingsOf(one.name, { what: counter.what, name, countings: counted, sources }),
  )
  const of = (wanted: Side): readonly Profile[] =>
    counted.filter(({ side }) => side === wanted).map(({ profile }) => profile)
  const both = { base: of('base'), head: of('head') }
  const compared = await changesOf(one, task, { counted, source: (side, path) => sources[side].get(path) })
  return {
    runs: answers.flatMap(({ runs }) => runs),
    doubts: answers.flatMap(({ doubts }) => doubts),
    profiles: new Map(counter.what === 'calls' && both.base.length > 0 ? [[one.name, both]] : []),
    ...compared,
  }
}

type Uncounted = Omit<Doubt, 'benchmark' | 'metric'>

/** Where no budget depends on it a finding says so. */
function uncounted(one: Tried, { what, names }: ExactCounter, why: Uncounted): ProfiledCounts {
  const { code, because, remedy } = why
  const rest = remedy === undefined ? {} : { remedy }
  const finding: Finding = {
    code,
    severity: 'warning',
    text: `${what} were not counted: ${because}`,
    benchmark: one.name,
    ...rest,
  }
  return {
    runs: [],
    doubts: names.map((name) => ({ benchmark: one.name, metric: `${what} ${name}`, ...why })),
    changes: [],
    findings: names.length === 0 ? [finding] : [],
    profiles: new Map(),
  }
}

async function takeCounts(
  one: Tried,
  { profiling, counter, ground }: Task,
): Promise<readonly Counting[] | Uncounted> {
  const { places, begun, deadline, now, watch } = ground
  const { profiler, what } = counter
  const subjects = (['base', 'head'] as const).flatMap((side): Subject[] => {
    const [workload, place] = [one.sides[side], places[side]]
    return workload === undefined || place === undefined ? [] : [{ side, workload, place }]
  })
  for (const { workload, place } of subjects) {
    const lack = await profiler.lacks(workload, place)
    if (lack !== undefined) return { code: 'profiler-missing', because: lack.because, remedy: lack.remedy }
  }
  watch({ kind: 'stage', text: `counting ${what} of ${one.name}` })
  const found: Counting[] = []
  for (let pair = 0; pair < runsASide; pair += 1) {
    for (const subject of subjects) {
      const left = deadline - now()
      if (left <= 0) return tooLate(one, counter, ground)
      const options = { args: [], functions: [], warmed: true }
      const seconds = Math.max(1, Math.min(left, one.entry.timeout * patience))
      const at = now() - begun
      const answer = await profileRun(subject, { profiler, profiling, options, seconds })
      if (!('profile' in answer)) {
        const { code, text: because, remedy } = answer
        return { code, because, ...(remedy === undefined ? {} : { remedy }) }
      }
      const inexact = answer.findings.find((finding) => finding.code === 'inexact-hits')
      if (inexact !== undefined) {
        const { text: because, remedy = '' } = inexact
        return { code: 'inexact-hits', because, remedy }
      }
      found.push({ side: subject.side, pair, at, root: subject.place.root, profile: answer.profile })
    }
  }
  return found
}

function tooLate(one: Tried, counter: ExactCounter, { begun, deadline }: ProfiledCountsGround): Uncounted {
  const limit = deadline - begun
  return {
    code: 'time-limit',
    because: `counting ${counter.what} does not fit into what is left of ${durationText(limit)}`,
    remedy: `set \`time-limit\` to ${durationText(Math.ceil(limit + runsASide * pairSeconds(one, counter)))} or more`,
  }
}

interface Compared {
  readonly counted: readonly Counting[]
  readonly source: (side: Side, path: string) => string | undefined
}

/** What both sides' own code was counted by; a diff that is too large leaves functions paired by their names. */
async function changesOf(
  { name: benchmark }: Tried,
  { counter: { what, profiler }, ground }: Task,
  { counted, source }: Compared,
): Promise<Pick<ProfiledCounts, 'changes' | 'findings'>> {
  const of = (side: Side): { readonly profiles: readonly Profile[]; readonly roots: readonly string[] } => {
    const own = counted.filter((one) => one.side === side)
    return { profiles: own.map(({ profile }) => profile), roots: own.slice(0, 1).map(({ root }) => root) }
  }
  const [base, head] = [of('base'), of('head')]
  if (base.profiles.length === 0 || head.profiles.length === 0) return { changes: [], findings: [] }
  const diff = (await ground.diff()) ?? ''
  const { changes, findings } = countedChanges({ base, head, diff, source }, what)
  const listed = changes.slice(0, mostChanges)
  return {
    changes: [
      {
        benchmark,
        counter: what,
        tool: profiler.name,
        runs: { base: base.profiles.length, head: head.profiles.length },
        changes: listed,
        more: changes.length - listed.length,
      },
    ],
    findings: findings.map((finding) => ({
      ...finding,
      severity: finding.severity === 'error' ? 'warning' : finding.severity,
      benchmark,
    })),
  }
}
