/** Measuring base and head: what was tried becomes contenders, and what the loop gave becomes evidence. */
import type { Entry } from '../config/plan.ts'
import { marginOf } from '../judge/judge.ts'
import { allot } from '../measure/allot.ts'
import type { Contender, Demand, Failure, Measured, Recorded } from '../measure/contender.ts'
import { measureStages } from '../measure/measure-stages.ts'
import { leastRecorded } from '../measure/standing.ts'
import type { Absence, Doubt, Reading, Side, TimedRun } from '../model/evidence.ts'
import { Fault, type Finding, fault } from '../model/finding.ts'
import { wall } from '../model/metric.ts'
import type { Schedule } from '../model/schedule.ts'
import type { Watch } from '../model/progress.ts'
import type { Gate, Terms } from '../model/terms.ts'
import { thresholdOf } from '../model/terms.ts'
import { durationText } from '../model/duration.ts'
import { type Place, RunFault } from '../sources/source.ts'
import type { Tried } from './trial.ts'

export interface MeasuringGround {
  readonly places: Readonly<Partial<Record<Side, Place>>>
  readonly gate: Gate
  /** By benchmark, where they are not those of its entry: with the margins that were learned. */
  readonly terms?: Readonly<Record<string, Terms>>
  readonly seed: number
  /** Seconds of measuring, and when it began on the clock of `now`. */
  readonly timeLimit: number
  readonly begun: number
  readonly now: () => number
  readonly watch: Watch
  /** How often head runs of a workload that stored runs judge, by its name; what base judges is not in it. */
  readonly alone: ReadonlyMap<string, number>
  /** Values of stored runs, by which head is screened. */
  readonly recorded: Recorded
  /** Makes a second copy of base; a `Fault` says why it cannot be had. */
  readonly control: () => Promise<Place | Fault>
}

export interface SidesMeasured {
  readonly runs: readonly TimedRun[]
  readonly absences: readonly Absence[]
  readonly doubts: readonly Doubt[]
  readonly findings: readonly Finding[]
  readonly schedule: Schedule
}

/** The judged noisy series of a workload: one spokesman a benchmark, and every metric with a limit of its own. */
export function demandsOf(
  entry: Entry,
  series: Readonly<Record<Side, readonly Reading[]>>,
  gate: Gate,
  learned: Readonly<Record<string, Terms>> = {},
): readonly Demand[] {
  const shared = series.head.filter(({ benchmark, metric }) =>
    series.base.some((other) => other.benchmark === benchmark && other.metric.name === metric.name),
  )
  const benchmarks = [...new Set(shared.map(({ benchmark }) => benchmark))]
  const { terms } = entry
  return benchmarks.flatMap((benchmark) => {
    const metrics = new Map(
      shared
        .filter((reading) => reading.benchmark === benchmark && reading.metric.nature === 'noisy')
        .map(({ metric }) => [metric.name, metric]),
    )
    const own = [...metrics.keys()].filter((metric) => metric in terms.thresholds || metric in terms.budgets)
    const auto = [...metrics.keys()].some((metric) => isClock(metric)) ? 'auto' : [...metrics.keys()][0]
    const chosen =
      terms.judge === 'auto'
        ? auto === undefined
          ? []
          : [auto]
        : terms.judge.filter((metric) => metrics.has(metric))
    return [...new Set([...chosen, ...own])].map((metric) => ({
      benchmark,
      metric,
      better: metrics.get(metric)?.better ?? 'lower',
      threshold: thresholdOf(terms, metric),
      margin: marginOf(gate, learned[benchmark] ?? terms, metrics.get(metric) ?? wall),
      counts: terms.gate !== 'off',
    }))
  })
}

const isClock = (metric: string): boolean => clocks.has(metric)
const clocks: ReadonlySet<string> = new Set(['wall', 'cpu'])

/** Budgets share the rate of false alarms with the tests of differences. */
export function budgetTests(tried: readonly Tried[]): number {
  return tried
    .filter(({ entry }) => entry.terms.gate !== 'off')
    .flatMap(({ entry, series }) =>
      series.head.filter(({ metric }) => metric.nature === 'noisy' && metric.name in entry.terms.budgets),
    ).length
}

/** Measures everything that was tried, as far as the time limit reaches. */
export async function measureSides(tried: readonly Tried[], ground: MeasuringGround): Promise<SidesMeasured> {
  const { gate, timeLimit, now } = ground
  const notes: Finding[] = []
  const contenders = tried.map((one) => contenderOf(one, ground, notes))
  const left = timeLimit - (now() - ground.begun)
  const allotment = allot(
    contenders.map(({ name, seconds, demands, alone }) => ({
      name,
      pairSeconds: seconds.base + seconds.head,
      judged: demands.length,
      ...(alone === undefined ? {} : { alone: fewestAlone }),
      recorded: demands.every(({ benchmark, metric }) =>
        (metric === 'auto' ? [...clocks] : [metric]).some(
          (each) => ground.recorded(benchmark, each).length >= leastRecorded,
        ),
      ),
    })),
    left,
  )
  const needed = durationText(allotment.secondsForAll + (timeLimit - left))
  const remedy = [
    `set \`time-limit\` to ${needed} or more`,
    'shorten the benchmarks',
    'give them `paths`',
  ].join(', or ')
  if (contenders.length > 0 && allotment.reachable.length === 0) {
    throw fault('time-limit', `${durationText(timeLimit)} are too short to judge anything`, { remedy })
  }
  const { reachable, unreachable } = allotment
  ground.watch({
    kind: 'note',
    text: contenders.every(({ alone }) => alone !== undefined)
      ? `head is measured alone, to be held against stored runs`
      : unreachable.length === 0
        ? `${plural(allotment.family, 'series is judged', 'series are judged')}; ${durationText(timeLimit)} allow about ${Math.floor(allotment.runs)} runs of each workload, and measuring ends when everything is told`
        : `${durationText(timeLimit)} reach ${reachable.length} of ${contenders.length} workloads; all of them need about ${needed}: ${remedy}`,
  })
  const measured = await measureStages(
    contenders.filter(({ name }) => reachable.includes(name)),
    {
      seed: ground.seed,
      deadline: timeLimit,
      now: () => now() - ground.begun,
      margin: gate.margin,
      alpha: gate.falseAlarmRate,
      otherTests: budgetTests(tried.filter(({ name }) => reachable.includes(name))),
      recorded: ground.recorded,
      watch: ground.watch,
    },
  )
  const { runs, dropped } = wholeSeries(measured.runs)
  return {
    runs,
    absences: measured.failures.flatMap((failure) => absencesOf(failure, tried)),
    doubts: [...unreachable, ...unmeasured(reachable, measured)].flatMap((name) =>
      benchmarksOf(name, tried).map((benchmark) => ({
        benchmark,
        code: 'time-limit',
        because: `the pairs that a verdict needs do not fit into ${durationText(timeLimit)}`,
        remedy,
      })),
    ),
    findings: [...dropped, ...notes, ...measured.controlFailures.map(controlFinding)],
    schedule: measured.schedule,
  }
}

/** Workloads whose turn did not come before the time was up. */
function unmeasured(reachable: readonly string[], { runs, failures }: Measured): readonly string[] {
  const told = new Set([...runs, ...failures].map(({ workload }) => workload))
  return reachable.filter((name) => !told.has(name))
}

/** Runs without which stored runs cannot judge a workload in place of base. */
const fewestAlone = 5

/** What went wrong on the second copy of base: the verdicts stand, one proof less is shown. */
function controlFinding({ workload, error }: Failure): Finding {
  if (!(error instanceof RunFault)) throw error
  return {
    code: 'no-control',
    severity: 'warning',
    text: `${workload} could not be held against a second copy of base: ${error.message}`,
  }
}

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

const benchmarksOf = (workload: string, tried: readonly Tried[]): readonly string[] => [
  ...new Set(
    tried
      .filter(({ name }) => name === workload)
      .flatMap(({ series }) => series.head.map(({ benchmark }) => benchmark)),
  ),
]

function contenderOf(
  one: Tried,
  { places, alone: counts, gate, terms, control }: MeasuringGround,
  notes: Finding[],
): Contender {
  const { head, base } = one.series
  const alone = counts.get(one.name)
  const series = alone === undefined ? one.series : { base: head, head }
  const workload = one.sides.base
  return {
    name: one.name,
    seconds: one.seconds,
    demands: demandsOf(one.entry, series, gate, terms),
    exact: head.some(({ metric }) => metric.nature === 'exact'),
    ...(alone === undefined ? {} : { alone }),
    async run(side) {
      const [own, place] = [one.sides[side], places[side]]
      // New on head: there is nothing to run on base, and a pair is half a pair.
      if (own === undefined || place === undefined) return []
      return requireBenchmarks(one, side, await own.run(place))
    },
    ...(workload === undefined || base.length === 0
      ? {}
      : {
          async control() {
            const twin = await control()
            if (twin instanceof Fault) {
              for (const finding of twin.findings) if (!notes.includes(finding)) notes.push(finding)
              return undefined
            }
            return async () => requireBenchmarks(one, 'base', await workload.run(twin))
          },
        }),
  }
}

/** A process that no longer yields a benchmark of the trial has failed: its pairs would be others' pairs. */
export function requireBenchmarks(
  { name, series }: Tried,
  side: Side,
  readings: readonly Reading[],
): readonly Reading[] {
  const expected = new Set(series[side].map(({ benchmark }) => benchmark))
  for (const benchmark of expected) {
    if (!readings.some((reading) => reading.benchmark === benchmark)) {
      throw new RunFault(
        'no-value',
        `a run of ${name} on ${side} gave nothing for ${benchmark}, though an earlier one did`,
      )
    }
  }
  return readings.filter(({ benchmark }) => expected.has(benchmark))
}

/** A workload that failed in the middle is absent on that side: what came before is half a story. */
function absencesOf({ workload, side, error }: Failure, tried: readonly Tried[]): readonly Absence[] {
  if (!(error instanceof RunFault)) throw error
  return benchmarksOf(workload, tried).map((benchmark) => ({
    benchmark,
    side,
    kind: 'crashed',
    because: error.message,
  }))
}

/**
 * Keeps the series that every run of a side gave. A metric can be missing from single runs (memory below what the
 * launcher can see); the rest of it would pair the wrong runs.
 */
export function wholeSeries(runs: readonly TimedRun[]): {
  readonly runs: readonly TimedRun[]
  readonly dropped: readonly Finding[]
} {
  const key = (workload: string, side: Side): string => JSON.stringify([workload, side])
  const total = new Map<string, number>()
  const given = new Map<string, Map<string, { readonly reading: Reading; count: number }>>()
  for (const { workload, side, readings } of runs) {
    const place = key(workload, side)
    total.set(place, (total.get(place) ?? 0) + 1)
    const counts = given.get(place) ?? new Map<string, { readonly reading: Reading; count: number }>()
    given.set(place, counts)
    for (const reading of readings) {
      const name = JSON.stringify([reading.benchmark, reading.metric.name])
      const count = counts.get(name) ?? { reading, count: 0 }
      count.count += 1
      counts.set(name, count)
    }
  }
  const partial = new Map<string, Reading>()
  for (const [place, counts] of given) {
    for (const [name, { reading, count }] of counts)
      if (count < (total.get(place) ?? 0)) partial.set(name, reading)
  }
  const isWhole = ({ benchmark, metric }: Reading): boolean =>
    !partial.has(JSON.stringify([benchmark, metric.name]))
  return {
    runs: partial.size === 0 ? runs : runs.map((run) => ({ ...run, readings: run.readings.filter(isWhole) })),
    dropped: [...partial.values()].map(({ benchmark, metric }) => ({
      code: 'partial-metric',
      severity: 'note',
      text: `${metric.name} of ${benchmark} could not be measured in every run, so it is left out`,
      benchmark,
    })),
  }
}
