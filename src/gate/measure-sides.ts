/** Measuring base and head: what was tried becomes contenders, and what the loop gave becomes evidence. */
import type { Entry } from '../config/plan.ts'
import { type Demand } from '../measure/enough.ts'
import { foresee } from '../measure/foresight.ts'
import { type Contender, type Failure, measurePairs } from '../measure/measure-pairs.ts'
import type { Absence, Doubt, Reading, Side, TimedRun } from '../model/evidence.ts'
import { type Finding, fault } from '../model/finding.ts'
import type { Watch } from '../model/progress.ts'
import type { Gate } from '../model/terms.ts'
import { thresholdOf } from '../model/terms.ts'
import { durationText } from '../model/duration.ts'
import { type Place, RunFault } from '../sources/source.ts'
import { smallestPairs } from '../stats/smallest-pairs.ts'
import type { Tried } from './trial.ts'

export interface MeasuringGround {
  readonly places: Readonly<Partial<Record<Side, Place>>>
  readonly gate: Gate
  readonly seed: number
  /** Seconds of measuring, and when it began on the clock of `now`. */
  readonly timeLimit: number
  readonly begun: number
  readonly now: () => number
  readonly watch: Watch
  /** How often head runs of a workload that stored runs judge, by its name; what base judges is not in it. */
  readonly alone: ReadonlyMap<string, number>
}

export interface SidesMeasured {
  readonly runs: readonly TimedRun[]
  readonly absences: readonly Absence[]
  readonly doubts: readonly Doubt[]
  readonly findings: readonly Finding[]
}

/** Pairs below which no verdict is given, whatever the test says. */
const fewestPairs = 5

/** The judged series of a workload: one spokesman a benchmark, and every metric with a limit of its own. */
export function demandsOf(
  entry: Entry,
  series: Readonly<Record<Side, readonly Reading[]>>,
): readonly Demand[] {
  const shared = series.head.filter(({ benchmark, metric }) =>
    series.base.some((other) => other.benchmark === benchmark && other.metric.name === metric.name),
  )
  const benchmarks = [...new Set(shared.map(({ benchmark }) => benchmark))]
  const { terms } = entry
  return benchmarks.flatMap((benchmark) => {
    const metrics = shared
      .filter((reading) => reading.benchmark === benchmark)
      .map(({ metric }) => metric.name)
    const own = metrics.filter((metric) => metric in terms.thresholds || metric in terms.budgets)
    const chosen =
      terms.judge === 'auto' ? ['auto'] : terms.judge.filter((metric) => metrics.includes(metric))
    return [...new Set([...chosen, ...own])].map((metric) => ({
      benchmark,
      metric,
      threshold: thresholdOf(terms, metric),
    }))
  })
}

/** Runs the pairs of everything that was tried, as far as the time limit reaches. */
export async function measureSides(tried: readonly Tried[], ground: MeasuringGround): Promise<SidesMeasured> {
  const { gate, timeLimit, now } = ground
  const contenders = tried.map((one) => contenderOf(one, ground))
  const pairsFor = (family: number): number =>
    Math.max(fewestPairs, smallestPairs(family, gate.falseAlarmRate))
  const left = timeLimit - (now() - ground.begun)
  const foresight = foresee(
    contenders.map(({ name, pairSeconds, demands, alone }) => ({
      name,
      pairSeconds,
      judged: demands.length,
      benchmarks: new Set(demands.map(({ benchmark }) => benchmark)).size,
      ...(alone === undefined ? {} : { alone: fewestPairs }),
    })),
    left,
    pairsFor,
  )
  const needed = durationText(foresight.secondsForAll + (timeLimit - left))
  const remedy = [
    `set \`time-limit\` to ${needed} or more`,
    ...(foresight.secondsForOneMetric <= left
      ? ['judge one metric a benchmark (fewer thresholds of their own)']
      : []),
    'shorten the benchmarks',
    'give them `paths`',
  ].join(', or ')
  if (contenders.length > 0 && foresight.reachable.length === 0) {
    throw fault('time-limit', `${durationText(timeLimit)} are too short to judge anything`, { remedy })
  }
  ground.watch({
    kind: 'note',
    text: contenders.every(({ alone }) => alone !== undefined)
      ? `head is measured alone, to be held against stored runs`
      : foresight.unreachable.length === 0
        ? `${plural(foresight.family, 'judged metric needs', 'judged metrics need')} ${foresight.pairs} pairs each, about ${durationText(foresight.secondsForAll)} of the ${durationText(timeLimit)}; measuring goes on until the thresholds could have been seen`
        : `${durationText(timeLimit)} reach ${foresight.reachable.length} of ${contenders.length} workloads; all of them need about ${needed}: ${remedy}`,
  })
  const measured = await measurePairs(
    contenders.filter(({ name }) => foresight.reachable.includes(name)),
    {
      seed: ground.seed,
      deadline: ground.begun + timeLimit,
      now,
      margin: gate.margin,
      alpha: gate.falseAlarmRate,
      family: Math.max(1, foresight.family),
      leastPairs: foresight.pairs,
      watch: ground.watch,
    },
  )
  const { runs, dropped } = wholeSeries(measured.runs)
  return {
    runs,
    absences: measured.failures.flatMap((failure) => absencesOf(failure, tried)),
    doubts: foresight.unreachable.flatMap((name) =>
      benchmarksOf(name, tried).map((benchmark) => ({
        benchmark,
        code: 'time-limit',
        because: `the ${foresight.pairs} pairs that a verdict needs do not fit into ${durationText(timeLimit)}`,
        remedy,
      })),
    ),
    findings: dropped,
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

function contenderOf(one: Tried, { places, alone: counts }: MeasuringGround): Contender {
  const { head } = one.series
  const alone = counts.get(one.name)
  return {
    name: one.name,
    pairSeconds: one.seconds.base + one.seconds.head,
    demands: demandsOf(one.entry, alone === undefined ? one.series : { base: head, head }),
    ...(alone === undefined ? {} : { alone }),
    async run(side) {
      const [workload, place] = [one.sides[side], places[side]]
      // New on head: there is nothing to run on base, and a pair is half a pair.
      if (workload === undefined || place === undefined) return []
      return requireBenchmarks(one, side, await workload.run(place))
    },
  }
}

/** A process that no longer yields a benchmark of the trial has failed: its pairs would be others' pairs. */
function requireBenchmarks(
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
