/** Stored runs → series over time: the median of every run for each metric of each benchmark. */
import type { Metric } from '../model/metric.ts'
import type { Run } from '../model/run.ts'
import { median } from '../stats/median.ts'

/** One series over the runs that have it, oldest first. */
export interface Track {
  readonly benchmark: string
  readonly metric: Metric
  /** Places in the list of runs. */
  readonly places: readonly number[]
  /** The median of each of these runs, base unit, positive. */
  readonly medians: readonly number[]
}

/**
 * The series of these runs in order of first appearance. A metric that changed its meaning begins anew with the newest
 * meaning; a median of 0 tells only that the clock or counter is too coarse, so it is no point of a series.
 */
export function tracksOf(runs: readonly Pick<Run, 'samples'>[]): readonly Track[] {
  const found = new Map<string, { benchmark: string; metric: Metric; places: number[]; medians: number[] }>()
  for (const [place, { samples }] of runs.entries()) {
    for (const { benchmark, metric, values } of samples) {
      const key = JSON.stringify([benchmark, metric.name])
      const known = found.get(key)
      const same =
        known !== undefined &&
        known.metric.unit === metric.unit &&
        known.metric.better === metric.better &&
        known.metric.nature === metric.nature
      const track = same ? known : { benchmark, metric, places: [], medians: [] }
      const middle = median(values)
      if (middle > 0) {
        track.places.push(place)
        track.medians.push(middle)
      }
      if (!same) found.set(key, track)
    }
  }
  return [...found.values()].filter(({ places }) => places.length > 0)
}
