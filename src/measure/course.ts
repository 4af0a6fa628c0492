/** One measurement in progress: runs pairs, keeps what they gave, and knows what another pair costs. */
import type { Reading, Side, TimedRun } from '../model/evidence.ts'
import type { Stage } from '../model/schedule.ts'
import { type Random, seededRandom } from '../stats/random.ts'
import type { Contender, Failure, Pace } from './contender.ts'
import { balancedSides, nextRound } from './order.ts'
import type { BaseValue, Pairs, Seen } from './pairs.ts'

/** A contender with what it has given so far. */
export interface Entrant extends Contender {
  readonly sides: () => readonly [Side, Side]
  /** Whole pairs (or runs of head alone) by stage. */
  readonly counts: Map<Stage | undefined, number>
  /** What running took so far, by side. */
  readonly spent: Record<Side, { seconds: number; runs: number }>
  failed: boolean
  /** Runs on a second copy of base, once that is ready. */
  twin?: () => Promise<readonly Reading[]>
}

export interface Course {
  readonly pace: Pace
  readonly random: Random
  readonly entrants: readonly Entrant[]
  /** In the order in which they happened; only whole pairs. */
  readonly runs: TimedRun[]
  readonly failures: Failure[]
  readonly controlFailures: Failure[]
  readonly cutShort: Set<string>
  /** Values of a stage so far. */
  seen(stage: Stage): Seen
  /** Base's values of every stage. */
  atBase(benchmark: string, metric: string): readonly BaseValue[] | undefined
  /** Makes all runs of one stage runs of another: before anybody has looked at their results. */
  relabel(from: Stage, to: Stage): void
}

/** Seconds of one pair, as measured so far or, before that, as it was tried. */
export function pairCost(entrant: Entrant): number {
  return sideCost(entrant, 'base') + sideCost(entrant, 'head')
}

function sideCost({ spent, seconds }: Entrant, side: Side): number {
  return spent[side].runs === 0 ? seconds[side] : spent[side].seconds / spent[side].runs
}

const seriesKey = (benchmark: string, metric: string): string => `${benchmark}\n${metric}`

export function openCourse(contenders: readonly Contender[], pace: Pace): Course {
  const random = seededRandom(pace.seed)
  const runs: TimedRun[] = []
  const spentOn = ({ first }: Contender, side: Side): Entrant['spent'][Side] => {
    const own = (first ?? []).filter((run) => run.side === side)
    return { seconds: own.reduce((sum, { seconds }) => sum + seconds, 0), runs: own.length }
  }
  const entrants = contenders.map((contender): Entrant => ({
    ...contender,
    run: (side) => contender.run(side),
    ...(contender.control === undefined
      ? {}
      : { control: () => contender.control?.() ?? Promise.resolve(undefined) }),
    sides: balancedSides(random, contender.first && [contender.first[0].side, contender.first[1].side]),
    counts: new Map(),
    spent: { base: spentOn(contender, 'base'), head: spentOn(contender, 'head') },
    failed: false,
  }))
  return {
    pace,
    random,
    entrants,
    runs,
    failures: [],
    controlFailures: [],
    cutShort: new Set(),
    seen(stage) {
      const found = new Map<string, { base: number[]; head: number[] }>()
      for (const run of runs) {
        if (run.stage !== stage) continue
        for (const { benchmark, metric, value } of run.readings) {
          const key = seriesKey(benchmark, metric.name)
          const series = found.get(key)
          if (series === undefined) {
            const made: { base: number[]; head: number[] } = { base: [], head: [] }
            made[run.side].push(value)
            found.set(key, made)
          } else series[run.side].push(value)
        }
      }
      return (benchmark, metric): Pairs | undefined => found.get(seriesKey(benchmark, metric))
    },
    atBase(benchmark, metric) {
      const values = runs.flatMap(({ side, readings, stage }) =>
        side === 'base' && stage !== 'control'
          ? readings.filter((one) => one.benchmark === benchmark && one.metric.name === metric)
          : [],
      )
      return values.length === 0 ? undefined : values
    },
    relabel(from, to) {
      runs.forEach((run, index) => {
        if (run.stage === from) runs[index] = { ...run, stage: to }
      })
      for (const { counts } of entrants) {
        counts.set(to, (counts.get(to) ?? 0) + (counts.get(from) ?? 0))
        counts.delete(from)
      }
    },
  }
}

/**
 * Makes the pairs that were run before the first ones of a stage, or head's halves of them. Durations alone may decide of
 * which stage, since nobody has looked at their results.
 */
export function enterFirst(
  { runs }: Course,
  entrants: readonly Entrant[],
  stage: Stage,
  headOnly = false,
): void {
  const pairs = entrants.flatMap(({ name, first, counts }) => {
    if (first === undefined || counts.size > 0) return []
    counts.set(stage, 1)
    return [{ at: first[0].at, workload: name, first }]
  })
  for (const { workload, first } of pairs.toSorted((a, b) => a.at - b.at)) {
    for (const { side, at, readings } of first) {
      if (!headOnly || side === 'head') runs.push({ workload, side, stage, pair: 0, at, readings })
    }
  }
}

/** What one entrant is to run. */
export interface Share {
  readonly entrant: Entrant
  readonly pairs: number
}

/**
 * Runs the shares round by round, in a new random order each, one pair of every entrant a round. An entrant leaves when
 * it has its pairs, when it fails, when another pair would cross the deadline, or when `enough` says so.
 */
export async function interleave(
  course: Course,
  shares: readonly Share[],
  {
    stage,
    deadline = course.pace.deadline,
    headOnly = false,
    enough = () => false,
  }: {
    readonly stage: Stage | undefined
    readonly deadline?: number
    readonly headOnly?: boolean
    /** Asked after each pair with how many there are of it now. */
    readonly enough?: (entrant: Entrant, pairs: number) => boolean
  },
): Promise<void> {
  const { pace, random } = course
  const end = new Map(shares.map(({ entrant, pairs }) => [entrant, (entrant.counts.get(stage) ?? 0) + pairs]))
  let active = shares
    .filter(({ pairs, entrant }) => pairs > 0 && !entrant.failed)
    .map(({ entrant }) => entrant)
  while (active.length > 0) {
    const left = new Set(active)
    for (const entrant of nextRound(active, random)) {
      const cost = headOnly ? sideCost(entrant, 'head') : pairCost(entrant)
      if (pace.now() + cost > deadline || entrant.exhausted?.() === true) {
        course.cutShort.add(entrant.name)
        left.delete(entrant)
        continue
      }
      pace.watch(progress(active, end, entrant, stage, course, deadline, headOnly))
      const done = await runPair(course, entrant, stage, headOnly)
      const count = entrant.counts.get(stage) ?? 0
      if (!done || count >= (end.get(entrant) ?? 0) || enough(entrant, count)) left.delete(entrant)
    }
    active = active.filter((entrant) => left.has(entrant))
  }
}

/** Runs one pair and keeps it only when both halves succeeded: half a pair says nothing. */
async function runPair(
  { pace, runs, failures, controlFailures }: Course,
  entrant: Entrant,
  stage: Stage | undefined,
  headOnly: boolean,
): Promise<boolean> {
  const pair = entrant.counts.get(stage) ?? 0
  const kept: TimedRun[] = []
  for (const side of entrant.sides()) {
    if (side === 'base' && headOnly) continue
    const at = pace.now()
    try {
      const { twin } = entrant
      const readings =
        stage === 'control' && side === 'head' && twin !== undefined ? await twin() : await entrant.run(side)
      kept.push({
        workload: entrant.name,
        side,
        ...(stage === undefined ? {} : { stage }),
        pair,
        at,
        readings,
      })
      entrant.spent[side].seconds += pace.now() - at
      entrant.spent[side].runs += 1
    } catch (error) {
      const failure = { workload: entrant.name, side, error }
      if (stage === 'control') controlFailures.push(failure)
      else {
        entrant.failed = true
        failures.push(failure)
      }
      return false
    }
  }
  runs.push(...kept)
  entrant.counts.set(stage, pair + 1)
  return true
}

/** What is likely left of this stage. */
function progress(
  active: readonly Entrant[],
  end: ReadonlyMap<Entrant, number>,
  current: Entrant,
  stage: Stage | undefined,
  { runs, pace }: Course,
  deadline: number,
  headOnly: boolean,
): Parameters<Pace['watch']>[0] {
  const open = active.map((entrant) => {
    const pairs = Math.max(1, (end.get(entrant) ?? 0) - (entrant.counts.get(stage) ?? 0))
    const seconds = headOnly ? sideCost(entrant, 'head') : pairCost(entrant)
    return { runs: headOnly ? pairs : 2 * pairs, seconds: pairs * seconds }
  })
  const likely = open.reduce((sum, { seconds }) => sum + seconds, 0)
  const left = Math.max(0, Math.min(likely, deadline - pace.now()))
  const total = open.reduce((sum, one) => sum + one.runs, 0)
  return {
    kind: 'measuring',
    done: runs.length,
    total: runs.length + Math.round(likely > 0 ? (total * left) / likely : 0),
    left,
    workload: current.name,
  }
}
