/** What a study recorded: the pairs of every workload in the order in which they ran, with what they cost. */
import type { Contender } from '../measure/contender.ts'
import type { Reading, Side, TimedRun } from '../model/evidence.ts'
import type { Metric } from '../model/metric.ts'
import { seriesKey } from '../model/series-key.ts'
import type { Gate, Terms } from '../model/terms.ts'

export interface RecordedRun {
  readonly readings: readonly Reading[]
  /** Seconds, preparation included. */
  readonly seconds: number
}

/** Both sides are copies of one commit. */
export type RecordedPair = Readonly<Record<Side, RecordedRun>>

/** A workload that was studied. */
export interface Subject extends Pick<Contender, 'name' | 'demands' | 'exact'> {
  /** Name of its entry in the configuration. */
  readonly entry: string
  readonly terms: Terms
  /** Seconds of the untimed runs that a check begins with, both sides. */
  readonly trialSeconds: number
  readonly pairs: readonly RecordedPair[]
}

export interface Suite {
  readonly subjects: readonly Subject[]
  readonly gate: Gate
  /** Tests beside those of differences: budgets. */
  readonly otherTests: number
  /** Seconds that a check may measure. */
  readonly timeLimit: number
}

/** Whole pairs of one workload, from runs in the order in which they happened; `secondsOf` gives what each took. */
export function pairsOf(
  runs: readonly TimedRun[],
  workload: string,
  secondsOf: (run: TimedRun) => number,
): readonly RecordedPair[] {
  const halves = new Map<number, Partial<Record<Side, RecordedRun>>>()
  for (const run of runs) {
    if (run.workload !== workload) continue
    const half = halves.get(run.pair) ?? {}
    half[run.side] = { readings: run.readings, seconds: secondsOf(run) }
    halves.set(run.pair, half)
  }
  return [...halves]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([, { base, head }]) => (base === undefined || head === undefined ? [] : [{ base, head }]))
}

/** Seconds of one pair, on average. */
export function pairSeconds({ pairs }: Pick<Subject, 'pairs'>): number {
  const all = pairs.reduce((sum, { base, head }) => sum + base.seconds + head.seconds, 0)
  return pairs.length === 0 ? 0 : all / pairs.length
}

export interface RecordedSeries {
  readonly benchmark: string
  readonly metric: Metric
  /** Equal places ran next to each other. */
  readonly base: readonly number[]
  readonly head: readonly number[]
  /** Of elapsed times, what of each was spent waiting for a processor, where that is known. */
  readonly queued: Readonly<Record<Side, readonly (number | undefined)[]>>
}

/** A series of which more runs may come. */
interface Growing extends RecordedSeries {
  readonly base: number[]
  readonly head: number[]
  readonly queued: Record<Side, (number | undefined)[]>
}

/** Every series of a workload that all of its pairs have on both sides. */
export function seriesOf({ pairs }: Pick<Subject, 'pairs'>): readonly RecordedSeries[] {
  const found = new Map<string, Growing>()
  for (const pair of pairs) {
    for (const side of ['base', 'head'] as const) {
      for (const { benchmark, metric, value, queued } of pair[side].readings) {
        const key = seriesKey(benchmark, metric.name)
        const series = found.get(key) ?? {
          benchmark,
          metric,
          base: [],
          head: [],
          queued: { base: [], head: [] },
        }
        series[side].push(value)
        series.queued[side].push(queued)
        found.set(key, series)
      }
    }
  }
  return [...found.values()].filter(
    ({ base, head }) => base.length === pairs.length && head.length === pairs.length,
  )
}
