/** Stored values that head may be screened by: of each series the runs of its present level, the suite's own moves aside. */
import type { Metric } from '../model/metric.ts'
import type { Past } from '../model/past.ts'
import type { Sample } from '../model/sample.ts'
import { seriesKey } from '../model/series-key.ts'
import { levelChanges } from '../stats/level-changes.ts'
import { median } from '../stats/median.ts'
import { sameMetric } from './series.ts'

/** Values of one series, oldest run first, each in order of measurement. */
export interface ScreenSeries {
  readonly metric: Metric
  readonly values: readonly (readonly number[])[]
}

/** With fewer series the middle one is no measure of what moved all of them. */
const leastForShift = 8

interface Track {
  readonly benchmark: string
  readonly metric: Metric
  /** By number of the run. */
  readonly samples: Map<number, Sample>
  readonly medians: Map<number, number>
}

/**
 * The noisy series of the runs, by benchmark and metric. A screen takes out what moves the whole suite, so a level that
 * all series share for some runs (another machine of the same kind, a kernel) is no new level here: change points are
 * looked for after the middle of the suite was taken out of every run.
 */
export function screenSeriesIn({
  runs,
}: Pick<Past, 'runs'>): (benchmark: string, metric: string) => ScreenSeries | undefined {
  const tracks = new Map<string, Track>()
  runs.forEach(({ samples }, run) => {
    for (const sample of samples) {
      const { benchmark, metric } = sample
      if (metric.nature !== 'noisy') continue
      const key = seriesKey(benchmark, metric.name)
      const known = tracks.get(key)
      // A metric that changed its meaning counts as it is in the newest run.
      const track =
        known !== undefined && sameMetric(known.metric, metric)
          ? known
          : { benchmark, metric, samples: new Map<number, Sample>(), medians: new Map<number, number>() }
      tracks.set(key, track)
      track.samples.set(run, sample)
      track.medians.set(run, median(sample.values))
    }
  })
  const shifts = new Map<string, readonly number[]>()
  const found = new Map<string, ScreenSeries | undefined>()
  return (benchmark, metric) => {
    const key = seriesKey(benchmark, metric)
    if (found.has(key)) return found.get(key)
    const track = tracks.get(key)
    const shift = shifts.get(metric) ?? shiftsOf([...tracks.values()], metric, runs.length)
    shifts.set(metric, shift)
    const series = track && present(track, shift)
    found.set(key, series)
    return series
  }
}

/** For each run how far the middle series lay off its usual level, as a logarithm; 0 where too few are there to tell. */
function shiftsOf(tracks: readonly Track[], metric: string, runs: number): readonly number[] {
  const deviations = tracks
    .filter(({ metric: { name }, medians }) => name === metric && ![...medians.values()].includes(0))
    .map(({ medians }) => {
      const usual = median([...medians.values()])
      return new Map([...medians].map(([run, value]) => [run, Math.log(value / usual)]))
    })
  return Array.from({ length: runs }, (_, run) => {
    const there = deviations.flatMap((one) => one.get(run) ?? [])
    return there.length < leastForShift ? 0 : median(there)
  })
}

/** The runs since the level last changed; all of them where a value is 0, of which there is no ratio. */
function present({ metric, samples, medians }: Track, shift: readonly number[]): ScreenSeries {
  const values = [...samples.values()].map((sample) => sample.values)
  if ([...medians.values()].includes(0)) return { metric, values }
  const steadied = [...medians].map(([run, value]) => value * Math.exp(-(shift[run] ?? 0)))
  const since = levelChanges(steadied).changes.at(-1)?.index ?? 0
  return { metric, values: values.slice(since) }
}
