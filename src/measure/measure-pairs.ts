/** The measuring loop of a check: base and head next to each other, round after round, until enough or out of time. */
import type { Reading, Side, TimedRun } from '../model/evidence.ts'
import type { Watch } from '../model/progress.ts'
import { seededRandom } from '../stats/random.ts'
import { type Demand, type Pairs, leastPairs, pairsWanted, settledMetric } from './enough.ts'
import { balancedSides, nextRound } from './order.ts'

/** A workload that runs on both sides. */
export interface Contender {
  readonly name: string
  /** Seconds of one pair as seen so far; measured anew while it runs. */
  readonly pairSeconds: number
  /** The judged series it feeds: they decide when it has run enough. */
  readonly demands: readonly Demand[]
  /** Only head runs, this often: something else than base judges it. */
  readonly alone?: number
  /** One fresh process on one side; rejects when it fails. */
  run(side: Side): Promise<readonly Reading[]>
}

export interface Pace {
  readonly seed: number
  /** Seconds on the same clock as `now`, at which no further pair is begun. */
  readonly deadline: number
  /** Seconds since measuring began. */
  now(): number
  readonly margin: number
  readonly alpha: number
  /** Number of judged series over all contenders. */
  readonly family: number
  /** Pairs without which no test can reject. */
  readonly leastPairs: number
  readonly watch: Watch
}

export interface Failure {
  readonly workload: string
  readonly side: Side
  readonly error: unknown
}

export interface Measured {
  /** In the order in which they happened; only whole pairs. */
  readonly runs: readonly TimedRun[]
  readonly failures: readonly Failure[]
  /** Workloads that wanted more pairs when the time was up. */
  readonly cutShort: readonly string[]
}

/** One contender with what it has given so far. */
interface Runner extends Contender {
  readonly sides: () => readonly [Side, Side]
  readonly series: Map<string, { base: number[]; head: number[] }>
  done: number
  spent: number
  /** Pairs it is likely to take, as far as one can tell by now. */
  wanted: number
  /** Pairs before which it is not asked again. */
  nextLook: number
}

const seriesKey = (benchmark: string, metric: string): string => JSON.stringify([benchmark, metric])

/**
 * Runs randomised, balanced pairs round-robin over the contenders. A contender leaves when its judged series could
 * have shown their thresholds, when it fails, or when another pair of it would cross the deadline.
 */
export async function measurePairs(contenders: readonly Contender[], pace: Pace): Promise<Measured> {
  const random = seededRandom(pace.seed)
  const runs: TimedRun[] = []
  const failures: Failure[] = []
  const cutShort: string[] = []
  let active: Runner[] = contenders.map((contender) => ({
    ...contender,
    run: (side) => contender.run(side),
    sides: balancedSides(random),
    series: new Map(),
    done: 0,
    spent: 0,
    nextLook: 0,
    wanted: contender.alone ?? Math.max(leastPairs, pace.leastPairs),
  }))

  while (active.length > 0) {
    for (const runner of nextRound(active, random)) {
      if (pace.now() + costOf(runner) > pace.deadline) {
        cutShort.push(runner.name)
        active = active.filter((other) => other !== runner)
        continue
      }
      pace.watch(progress(active, runner, runs.length, pace))
      const failure = await runPair(runner, runs, pace)
      if (failure !== undefined) failures.push(failure)
      if (failure !== undefined || hasEnough(runner, pace))
        active = active.filter((other) => other !== runner)
    }
  }
  return { runs, failures, cutShort }
}

/** Mean seconds of a pair so far, the estimate from warming up before there is one. */
function costOf(runner: Runner): number {
  return runner.done === 0 ? runner.pairSeconds : runner.spent / runner.done
}

/** Runs one pair and keeps it only when both halves succeeded: half a pair says nothing. */
async function runPair(runner: Runner, runs: TimedRun[], pace: Pace): Promise<Failure | undefined> {
  const begun = pace.now()
  const pair: TimedRun[] = []
  for (const side of runner.sides()) {
    if (side === 'base' && runner.alone !== undefined) continue
    const at = pace.now()
    try {
      pair.push({ workload: runner.name, side, pair: runner.done, at, readings: await runner.run(side) })
    } catch (error) {
      return { workload: runner.name, side, error }
    }
  }
  runs.push(...pair)
  for (const { side, readings } of pair) {
    for (const { benchmark, metric, value } of readings) {
      const key = seriesKey(benchmark, metric.name)
      const series = runner.series.get(key) ?? { base: [], head: [] }
      series[side].push(value)
      runner.series.set(key, series)
    }
  }
  runner.done += 1
  runner.spent += pace.now() - begun
  return undefined
}

/**
 * Looked at after an even number of pairs only, so that both orders have run equally often; and, while it is far from
 * enough, not after every one of those: looking costs time too.
 */
function hasEnough(runner: Runner, pace: Pace): boolean {
  if (runner.alone !== undefined) return runner.done >= runner.alone
  if (runner.done % 2 === 1 || runner.done < Math.max(pace.leastPairs, runner.nextLook)) return false
  const wants = runner.demands.map((demand) => {
    const seen = (metric: string): Pairs | undefined => runner.series.get(seriesKey(demand.benchmark, metric))
    const pairs = seen(settledMetric(demand, seen))
    return pairs === undefined ? 0 : pairsWanted(pairs, demand, pace)
  })
  runner.wanted = Math.max(pace.leastPairs, ...wants)
  runner.nextLook = runner.done + Math.floor((runner.wanted - runner.done) / 4)
  return runner.wanted <= runner.done
}

/** What is likely left: the pairs that each still wants, as far as the time reaches. */
function progress(
  active: readonly Runner[],
  current: Runner,
  done: number,
  pace: Pace,
): Parameters<Watch>[0] {
  const open = active.map((runner) => ({
    pairs: Math.max(1, runner.wanted - runner.done),
    cost: costOf(runner),
  }))
  const likely = open.reduce((sum, { pairs, cost }) => sum + pairs * cost, 0)
  const left = Math.max(0, Math.min(likely, pace.deadline - pace.now()))
  const runs = open.reduce((sum, { pairs }) => sum + 2 * pairs, 0)
  return {
    kind: 'measuring',
    done,
    total: done + Math.round(likely > 0 ? (runs * left) / likely : 0),
    left,
    workload: current.name,
  }
}
