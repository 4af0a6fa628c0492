/** Stored runs → series over time, to which runs may be appended at the cost of what is new. */
import type { Metric } from '../model/metric.ts'
import type { PastRun } from '../model/past.ts'
import { type LevelHistory, levelChanges } from '../stats/level-changes.ts'
import { median } from '../stats/median.ts'

/** One series over the runs that have it, oldest first. */
export interface Track {
  readonly benchmark: string
  readonly metric: Metric
  /** Places in the list of runs. */
  readonly places: readonly number[]
  /** The median of each of these runs, base unit, positive. */
  readonly medians: readonly number[]
  readonly levels: LevelHistory
}

export interface History {
  readonly runs: readonly PastRun[]
  /** By benchmark, by metric, in order of first appearance. */
  readonly tracks: ReadonlyMap<string, ReadonlyMap<string, Track>>
}

export const emptyHistory: History = { runs: [], tracks: new Map() }

/** What the new runs bring to one series. */
interface Growth {
  readonly metric: Metric
  /** Undefined where it begins anew. */
  readonly before: Track | undefined
  readonly places: number[]
  readonly medians: number[]
}

/**
 * The history with these runs after those that it has; all of one environment and launcher, oldest first. It does not
 * matter in how many portions they come. A metric that changed its meaning begins anew; a median of 0 tells only that
 * the clock or counter is too coarse, so it is no point of a series.
 */
export function extendHistory(history: History, runs: readonly PastRun[]): History {
  const tracks = new Map<string, Map<string, Track>>()
  for (const [benchmark, metrics] of history.tracks) tracks.set(benchmark, new Map(metrics))
  for (const [benchmark, metrics] of growthsOf(history, runs)) {
    const known = tracks.get(benchmark) ?? new Map<string, Track>()
    for (const [name, growth] of metrics) {
      const grown = grow(benchmark, growth)
      if (grown === undefined) known.delete(name)
      else known.set(name, grown)
    }
    tracks.set(benchmark, known)
  }
  return { runs: [...history.runs, ...runs], tracks }
}

function growthsOf(
  history: History,
  runs: readonly PastRun[],
): ReadonlyMap<string, ReadonlyMap<string, Growth>> {
  const found = new Map<string, Map<string, Growth>>()
  for (const [place, { samples }] of runs.entries()) {
    for (const { benchmark, metric, values } of samples) {
      let metrics = found.get(benchmark)
      if (metrics === undefined) found.set(benchmark, (metrics = new Map<string, Growth>()))
      let growth = metrics.get(metric.name)
      if (growth === undefined) {
        const before = history.tracks.get(benchmark)?.get(metric.name)
        growth = { metric: before?.metric ?? metric, before, places: [], medians: [] }
        metrics.set(metric.name, growth)
      }
      if (!means(growth.metric, metric)) {
        growth = { metric, before: undefined, places: [], medians: [] }
        metrics.set(metric.name, growth)
      }
      const middle = values.length === 1 ? values[0] : median(values)
      if (middle > 0) {
        growth.places.push(history.runs.length + place)
        growth.medians.push(middle)
      }
    }
  }
  return found
}

function grow(benchmark: string, { metric, before, places, medians }: Growth): Track | undefined {
  const all = [...(before?.medians ?? []), ...medians]
  if (all.length === 0) return undefined
  return {
    benchmark,
    metric,
    places: [...(before?.places ?? []), ...places],
    medians: all,
    levels: levelChanges(all, metric.nature === 'exact' ? 'exact' : 'noisy', before?.levels),
  }
}

/** Whether two metrics of one name mean the same. */
const means = (a: Metric, b: Metric): boolean =>
  a === b || (a.unit === b.unit && a.better === b.better && a.nature === b.nature)

/** Every series, in order of first appearance. */
export function tracksOf({ tracks }: History): readonly Track[] {
  return [...tracks.values()].flatMap((metrics) => [...metrics.values()])
}

/** Of fewer series than this a median is as uncertain as each of them. */
const fewestTelling = 5

/** Their median factor by which resemblance of neighbours inflates variance; 1 where there are few noisy series. */
export function usualInflation(tracks: readonly Track[]): number {
  const noisy = tracks.filter(({ metric }) => metric.nature === 'noisy')
  return noisy.length < fewestTelling ? 1 : median(noisy.map(({ levels }) => levels.inflation))
}

/** The level in base units that a mean of logarithms stands for. */
export const levelOf = ({ medians }: Track, log: number): number => (medians[0] ?? 1) * Math.exp(log)
