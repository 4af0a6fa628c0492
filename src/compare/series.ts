/** Raw runs → series: what was measured of one metric of one benchmark, on one side or on both. */
import type { Side, TimedRun } from '../model/evidence.ts'
import { fault } from '../model/finding.ts'
import type { Metric } from '../model/metric.ts'
import { type Sample, makeSample } from '../model/sample.ts'

/** One series with the samples that are to be held against each other. */
export interface Series {
  readonly benchmark: string
  readonly metric: Metric
  readonly baseline?: Sample
  readonly candidate?: Sample
  /** Both sides have values, yet no pair is complete, so nothing can be compared; the samples are all values then. */
  readonly unmatched: boolean
}

interface Track {
  readonly benchmark: string
  readonly metric: Metric
  readonly workload: string
  /** Value by pair number, in order of measurement. */
  readonly values: Map<number, number>
}

const keyOf = (benchmark: string, metric: Metric): string => `${benchmark}\n${metric.name}`

/** The samples of one side in order of first appearance, values in order of measurement. */
export function samplesOf(runs: readonly TimedRun[], side: Side): readonly Sample[] {
  return [...tracks(runs, side).values()].map((track) => sampleOf(track, track.values.values()))
}

/**
 * The series of both sides in order of first appearance. With `paired`, the samples hold the complete pairs only, in
 * order of the pairs, so that equal places belong together; a run whose partner is missing is left out.
 */
export function seriesOf(runs: readonly TimedRun[], paired: boolean): readonly Series[] {
  const [base, head] = [tracks(runs, 'base'), tracks(runs, 'head')]
  return [...new Set([...base.keys(), ...head.keys()])].flatMap((key): Series[] => {
    const [left, right] = [base.get(key), head.get(key)]
    const any = right ?? left
    if (any === undefined) return []
    const identity = { benchmark: any.benchmark, metric: any.metric }
    if (left === undefined || right === undefined) {
      const sample = sampleOf(any, any.values.values())
      return [
        {
          ...identity,
          ...(right === undefined ? { baseline: sample } : { candidate: sample }),
          unmatched: false,
        },
      ]
    }
    const pairs = paired ? [...left.values.keys()].filter((pair) => right.values.has(pair)) : []
    const matched = pairs.length > 0
    const values = (track: Track): Iterable<number> =>
      matched ? pairs.map((pair) => track.values.get(pair) ?? Number.NaN) : track.values.values()
    return [
      {
        ...identity,
        baseline: sampleOf(left, values(left)),
        candidate: sampleOf(right, values(right)),
        unmatched: paired && !matched,
      },
    ]
  })
}

const sampleOf = ({ benchmark, metric }: Track, values: Iterable<number>): Sample =>
  makeSample(benchmark, metric, [...values])

function tracks(runs: readonly TimedRun[], side: Side): ReadonlyMap<string, Track> {
  const found = new Map<string, Track>()
  for (const { side: ran, workload, pair, readings } of runs) {
    if (ran !== side) continue
    for (const { benchmark, metric, value } of readings) {
      const key = keyOf(benchmark, metric)
      const track = found.get(key) ?? { benchmark, metric, workload, values: new Map<number, number>() }
      found.set(key, track)
      if (track.workload !== workload || track.values.has(pair) || !sameMetric(track.metric, metric)) {
        throw fault(
          'ambiguous-reading',
          `${benchmark} (${metric.name}) has more than one value in pair ${pair} of ${side}, or changes its unit`,
          { benchmark, remedy: 'give every benchmark a name of its own' },
        )
      }
      track.values.set(pair, value)
    }
  }
  return found
}

/** Whether two metrics of one name mean the same, so that their numbers may be held against each other. */
export function sameMetric(a: Metric, b: Metric): boolean {
  return a.unit === b.unit && a.better === b.better && a.nature === b.nature
}
