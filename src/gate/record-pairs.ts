/** The pairs of a study: base and head are copies of one commit, and run in turn for as long as there is time. */
import type { Plan } from '../config/plan.ts'
import type { Inside } from '../doctor/diagnose.ts'
import type { Contender } from '../measure/contender.ts'
import { interleave, openCourse } from '../measure/course.ts'
import { mostPairs } from '../measure/enough.ts'
import { durationText } from '../model/duration.ts'
import type { Reading, TimedRun } from '../model/evidence.ts'
import { Fault, type Finding, fault } from '../model/finding.ts'
import { seriesKey } from '../model/series-key.ts'
import type { StudiedWorkload } from '../model/study.ts'
import { RunFault, type Within } from '../sources/source.ts'
import { median } from '../stats/median.ts'
import { demandsOf } from './demands.ts'
import { requireBenchmarks, wholeSeries } from './measure-sides.ts'
import type { DoctorRequest } from './request.ts'
import { runFinding } from './run-finding.ts'
import type { Sides } from './sides.ts'
import { type StartUps, startUpShare } from './start-up-share.ts'
import type { Tried } from './tried.ts'

/** With fewer pairs a standard deviation is hardly known: at eight it is off by a third. */
const leastStudied = 8

/** Share of the time for trying the procedure on what was recorded, and the seconds it is never more than. */
const [trialShare, mostForTrials] = [0.15, 60]

export interface RecordedPairs {
  readonly runs: readonly TimedRun[]
  readonly seconds: (run: TimedRun) => number
  readonly inside: Inside
  readonly startUps: ReadonlyMap<string, NonNullable<StudiedWorkload['startUp']>>
  readonly findings: readonly Finding[]
}

export interface RecordingGround {
  readonly made: Sides
  readonly plan: Plan
  readonly seed: number
  readonly given: number
  readonly now: () => number
  readonly request: DoctorRequest
}

/** Round after round a pair of every workload, in random order, for as long as there is time. */
export async function recordPairs(tried: readonly Tried[], ground: RecordingGround): Promise<RecordedPairs> {
  const { made, plan, seed, given, now, request } = ground
  const deadline = given - Math.min(mostForTrials, trialShare * given)
  const reached = reachable(tried, { given, left: deadline - now() })
  const startUps = await startUpsOf(reached, made)
  const seconds = new WeakMap<readonly Reading[], number>()
  const told = new Map<string, Within[]>()
  const contenders = reached.map((one): Contender => ({
    name: one.name,
    seconds: one.seconds,
    demands: demandsOf(one.entry, one.series, plan.gate),
    exact: one.series.head.some(({ metric }) => metric.nature === 'exact'),
    async run(side) {
      const [workload, place] = [one.sides[side], made.places[side]]
      if (workload === undefined || place === undefined) return []
      const begun = now()
      const readings = requireBenchmarks(
        one,
        side,
        await workload.run(place, (within) => {
          const key = seriesKey(within.benchmark, within.metric)
          told.set(key, [...(told.get(key) ?? []), within])
        }),
      )
      seconds.set(readings, now() - begun)
      return readings
    },
  }))
  const course = openCourse(contenders, {
    seed,
    deadline,
    now,
    margin: plan.gate.margin,
    alpha: plan.gate.falseAlarmRate,
    otherTests: 0,
    recorded: () => [],
    watch: request.watch,
  })
  await interleave(
    course,
    course.entrants.map((entrant) => ({ entrant, pairs: mostPairs })),
    { stage: 'confirm' },
  )
  const spent = new Map(course.runs.map((run) => [run.at, seconds.get(run.readings) ?? 0]))
  const { runs, dropped } = wholeSeries(course.runs)
  const failures = course.failures.map(({ workload, error }) => {
    if (!(error instanceof RunFault)) throw error
    return { ...runFinding(workload, 'failed in the middle of the study', error), code: 'not-studied' }
  })
  const lost = tried.filter((one) => !reached.includes(one)).map((one) => notReached(one, given))
  const counts = new Map(course.entrants.map(({ name, counts: own }) => [name, own.get('confirm') ?? 0]))
  const few = reached
    .filter(({ name }) => (counts.get(name) ?? 0) < leastStudied)
    .filter(({ name }) => !failures.some(({ benchmark }) => benchmark === name))
    .map((one) => notReached(one, given))
  const sound = reached.filter(({ name }) => (counts.get(name) ?? 0) >= leastStudied)
  if (sound.length === 0) {
    throw failures.length > 0 ? new Fault(failures) : tooShort(tried, given, now())
  }
  return {
    runs: runs.filter(({ workload }) => sound.some(({ name }) => name === workload)),
    seconds: ({ at }) => spent.get(at) ?? 0,
    inside: (benchmark, metric) => withinOf(told.get(seriesKey(benchmark, metric)) ?? []),
    startUps,
    findings: [...failures, ...lost, ...few, ...dropped],
  }
}

export const pairCostOf = ({ seconds }: Tried): number => seconds.base + seconds.head

/** The quickest first, as many as get the fewest pairs that say something. */
function reachable(
  tried: readonly Tried[],
  { given, left }: { readonly given: number; readonly left: number },
): readonly Tried[] {
  const quickestFirst = tried.toSorted((a, b) => pairCostOf(a) - pairCostOf(b) || (a.name < b.name ? -1 : 1))
  let cost = 0
  const chosen = new Set(
    quickestFirst.filter((one) => {
      cost += leastStudied * pairCostOf(one)
      return cost <= left
    }),
  )
  if (chosen.size === 0) throw tooShort(tried, given, given - left)
  return tried.filter((one) => chosen.has(one))
}

/** Half as many pairs again as the fewest, for the numbers will not all come out alike. */
function tooShort(tried: readonly Tried[], given: number, before: number): Fault {
  const round = tried.reduce((sum, one) => sum + pairCostOf(one), 0)
  const needed = Math.ceil((before + 1.5 * leastStudied * round) / (1 - trialShare))
  return fault(
    'time-limit',
    `${durationText(given)} are too short to say anything: the noise of a benchmark takes ${leastStudied} pairs at least`,
    { remedy: `give it \`--time ${needed}s\` or more, or fewer benchmarks with \`--only\`` },
  )
}

const notReached = ({ name }: Tried, given: number): Finding => ({
  code: 'not-studied',
  severity: 'warning',
  text: `${name} was not studied: ${durationText(given)} do not reach ${leastStudied} pairs of it`,
  remedy: 'give more `--time`, or study it alone with `--only`',
  benchmark: name,
})

/** What is slower than a second has next to nothing of it in its start. */
async function startUpsOf(
  tried: readonly Tried[],
  { places }: Sides,
): Promise<ReadonlyMap<string, NonNullable<StudiedWorkload['startUp']>>> {
  const known: StartUps = new Map()
  const found = new Map<string, NonNullable<StudiedWorkload['startUp']>>()
  for (const { name, entry, sides, series, seconds } of tried) {
    const wall = series.head.find(({ benchmark, metric }) => benchmark === name && metric.name === 'wall')
    if (!entry.yields.single || sides.head === undefined || wall === undefined || seconds.head > 1) continue
    const share = await startUpShare(sides.head, places.head, wall.value, known)
    if (share !== undefined) found.set(name, share)
  }
  return found
}

const withinOf = (told: readonly Within[]): ReturnType<Inside> =>
  told.length === 0
    ? undefined
    : {
        spread: median(told.map(({ spread }) => spread)),
        count: Math.round(median(told.map(({ count }) => count))),
      }
