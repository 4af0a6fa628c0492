/** Measuring base and head: what was tried becomes contenders, and what the loop gave becomes evidence. */
import { allot } from '../measure/allot.ts'
import type { Contender, Failure, Measured, Recorded } from '../measure/contender.ts'
import { measureStages } from '../measure/measure-stages.ts'
import type { Absence, Doubt, Reading, Side, TimedRun } from '../model/evidence.ts'
import { Fault, type Finding, fault } from '../model/finding.ts'
import type { Schedule } from '../model/schedule.ts'
import type { Watch } from '../model/progress.ts'
import type { Gate, Terms } from '../model/terms.ts'
import { durationText } from '../model/duration.ts'
import { seriesKey } from '../model/series-key.ts'
import { type Place, RunFault } from '../sources/source.ts'
import { demandsOf } from './demands.ts'
import { prospectOf } from './prospects.ts'
import type { Tried } from './tried.ts'

export interface MeasuringGround {
  readonly places: Readonly<Partial<Record<Side, Place>>>
  readonly gate: Gate
  /** By benchmark, where they are not those of its entry: with the margins that were learned. */
  readonly terms?: Readonly<Record<string, Terms>>
  readonly seed: number
  /** Seconds of measuring, those at its end that are kept for counting, and when it began on the clock of `now`. */
  readonly timeLimit: number
  readonly reserved?: number
  readonly begun: number
  readonly now: () => number
  readonly watch: Watch
  /** How often head runs of a workload that stored runs judge, by its name; what base judges is not in it. */
  readonly alone: ReadonlyMap<string, number>
  /** Values of stored runs, by which head is screened. */
  readonly recorded: Recorded
  /** Workloads that counts judge and no time: their pairs are only shown, and only as far as there is time. */
  readonly counted?: ReadonlySet<string>
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
  const { gate, timeLimit, reserved = 0, now, counted = new Set<string>() } = ground
  const notes: Finding[] = []
  const contenders = tried.map((one) => contenderOf(one, ground, notes))
  const timed = contenders.filter(({ name }) => !counted.has(name))
  const left = timeLimit - reserved - (now() - ground.begun)
  const allotment = allot(
    timed.map((one) => prospectOf(one, ground)),
    left,
  )
  const needed = durationText(Math.ceil(allotment.secondsForAll + (timeLimit - left)))
  const remedy = [
    `set \`time-limit\` to ${needed} or more`,
    'shorten the benchmarks',
    'give them `paths`',
  ].join(', or ')
  // What is counted is judged by that at least, so its clocks get what pairs there are where nobody else needs them.
  const anyway = new Set(
    allotment.reachable.length > 0
      ? []
      : tried.flatMap(({ name, entry }) => (entry.instrument?.when === 'always' ? [name] : [])),
  )
  const unreachable = allotment.unreachable.filter((name) => !anyway.has(name))
  const reachable = [...allotment.reachable, ...anyway].filter((name) => !counted.has(name))
  if (timed.length > 0 && reachable.length === 0) {
    throw fault('time-limit', `${durationText(timeLimit)} are too short to judge anything`, { remedy })
  }
  if (timed.length > 0) {
    ground.watch({
      kind: 'note',
      text: timed.every(({ alone }) => alone !== undefined)
        ? `head is measured alone, to be held against stored runs`
        : unreachable.length === 0
          ? `${plural(allotment.family, 'series is judged', 'series are judged')}; ${durationText(timeLimit)} allow about ${Math.floor(allotment.runs)} runs of each workload, and measuring ends when everything is told`
          : `${durationText(timeLimit)} reach ${reachable.length} of ${timed.length} workloads; all of them need about ${needed}: ${remedy}`,
    })
  }
  const out = new Set(unreachable)
  const measured = await measureStages(
    contenders.filter(({ name }) => !out.has(name)),
    {
      seed: ground.seed,
      deadline: timeLimit - reserved,
      now: () => now() - ground.begun,
      margin: gate.margin,
      alpha: gate.falseAlarmRate,
      otherTests: budgetTests(tried.filter(({ name }) => !out.has(name))),
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
    ...(one.first === undefined || alone !== undefined ? {} : { first: one.first }),
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
      const name = seriesKey(reading.benchmark, reading.metric.name)
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
  const isWhole = ({ benchmark, metric }: Reading): boolean => !partial.has(seriesKey(benchmark, metric.name))
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
