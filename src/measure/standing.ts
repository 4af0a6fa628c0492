/** Where a series stands before anything is confirmed: what stored runs and the race say of it, put together. */
import { median } from '../stats/median.ts'
import { hodgesLehmann } from '../stats/hodges-lehmann.ts'
import { logRatio } from '../stats/log-ratio.ts'
import { lowMean } from '../stats/low-mean.ts'
import { normalQuantile } from '../stats/normal-quantile.ts'
import { pairError } from '../stats/pair-error.ts'
import { prediction } from '../stats/prediction.ts'
import { spreadOfFew } from '../stats/spread-of-few.ts'
import { studentQuantile } from '../stats/student-quantile.ts'
import { trimmedMean } from '../stats/trimmed-mean.ts'
import type { Hypothesis } from '../model/schedule.ts'
import type { Recorded } from './contender.ts'
import { type Pairs, type Seen, ratiosOf } from './pairs.ts'

/** A series that is in the running. */
export interface Runner {
  readonly workload: string
  readonly hypothesis: Hypothesis
  readonly worse: 1 | -1
}

export interface Standing extends Runner {
  /** log-ratio of head to base, positive is worse; with its standard error. */
  readonly estimate: number
  readonly error: number
  /** Standard deviation of one pair's log-ratio, as far as it is known. */
  readonly noise: number
  readonly pairs: number
  /** What head was held against: stored runs, pairs, or both; none where nothing is known of it. */
  readonly runs: number
  /** log-ratio that the effect is below with this confidence, the common shift of the suite allowed for. */
  upper(confidence: number): number
}

export interface Sight {
  /** Head's values of the screen. */
  screened(benchmark: string, metric: string): readonly number[]
  readonly raced: Seen
  readonly recorded: Recorded
  /** Keeps what does not change while a race goes on; one for each measurement. */
  readonly known?: Known
}

/** What stored runs and the screen say of one series by itself. */
interface Line {
  /** Head and the stored runs, oldest first, less what is usual for the series. */
  readonly screen?: { readonly head: number; readonly past: readonly number[] }
  /** Noise of a pair as successive stored values tell it. */
  readonly noise?: number
}

export type Known = Map<string, Line>

/** Fewer stored runs than this say too little about how runs differ. */
export const leastRecorded = 10
const mostRecorded = 30

/** With fewer series than this the middle one is no measure of what moved all of them. */
const leastForShift = 8

/** Pairs that the noise known from elsewhere is worth: successive stored runs, or other benchmarks' pairs. */
const weights = { recorded: 30, others: 60 }

/** Beyond this many pairs the median of all Walsh averages costs more than it gains. */
const mostForMedian = 40

/** No clock is better than this: a series that never varies is still not known to the last digit. */
const finest = 5e-4

interface Screened {
  readonly estimate: number
  readonly error: number
  readonly runs: number
  /** Degrees of freedom of the error. */
  readonly freedom: number
}

/**
 * Estimates for all runners at once, because they lean on each other: the suite's common shift is taken out of the
 * screen, and noise that one series' few pairs cannot tell is taken from the others'.
 */
export function standingsOf(runners: readonly Runner[], sight: Sight): readonly Standing[] {
  const screens = screensOf(runners, sight)
  const races = runners.map(({ hypothesis: { benchmark, metric }, worse }) => {
    const pairs = sight.raced(benchmark, metric)
    const ratios = pairs === undefined ? undefined : ratiosOf(pairs, worse)
    return pairs === undefined || ratios === undefined || ratios.length === 0
      ? { ratios: [], estimate: 0 }
      : { ratios, estimate: estimateOf(pairs, ratios, worse) }
  })
  const raced = races.map(({ ratios }) => ratios)
  const own = raced.map((ratios) => (ratios.length < 2 ? undefined : spreadOfFew(ratios)))
  const common = commonShift(raced)
  return runners.map((runner, place): Standing => {
    const ratios = raced[place] ?? []
    const apart = screens[place]
    // The screen cannot see what all series moved by together; pairs can.
    const screen = apart && { ...apart, estimate: apart.estimate + common.estimate }
    const { noise: recorded } = lineOf(runner, sight)
    const weight = recorded === undefined ? weights.others : weights.recorded
    const prior = recorded ?? othersNoise(own, raced, ratios.length)
    const noise = Math.max(finest, noiseOf(own[place], ratios.length, prior, weight))
    const race =
      ratios.length === 0
        ? undefined
        : {
            estimate: races[place]?.estimate ?? 0,
            error: Math.max(
              finest,
              pairError({ own: own[place] ?? noise, prior: prior ?? noise, pairs: ratios.length, weight }),
            ),
          }
    const { estimate, error } = combined(screen, race)
    return {
      ...runner,
      estimate,
      error,
      noise,
      pairs: ratios.length,
      runs: screen?.runs ?? 0,
      upper(confidence) {
        if (screen === undefined && race === undefined) return Infinity
        const reach =
          race === undefined ? studentQuantile(confidence, screen?.freedom ?? 1) : normalQuantile(confidence)
        return estimate + reach * error + (race === undefined ? common.error : 0)
      },
    }
  })
}

/** One number for one moment: the quieter part of its values, which neighbours disturb least. */
function summary(values: readonly number[], count: number, worse: 1 | -1, unit: number): number {
  return lowMean(values.slice(0, count).map((value) => worse * logRatio(value, unit)))
}

/**
 * Head's few runs against stored runs of the same number of values: each less what is usual for the series, and less
 * the middle of all series at that moment, which is how the machine differed, not the code.
 */
function screensOf(runners: readonly Runner[], sight: Sight): readonly (Screened | undefined)[] {
  const lines = runners.map((runner) => lineOf(runner, sight).screen)
  const known = lines.filter((line) => line !== undefined)
  const shifts = known.length >= leastForShift
  // Runs are matched from the newest backwards: a series that was added later has only the later ones.
  const moment = (back: number): number => {
    const values = known.flatMap(({ past }) => past.at(-1 - back) ?? [])
    return shifts && values.length >= leastForShift ? median(values) : 0
  }
  const moments = Array.from({ length: mostRecorded }, (_, back) => moment(back))
  const now = shifts ? median(known.map(({ head }) => head)) : 0
  return lines.map((line) => {
    if (line === undefined) return undefined
    const rest = line.past.map((value, index) => value - (moments[line.past.length - 1 - index] ?? 0))
    const { center: usual, scale, freedom } = prediction(rest)
    return {
      estimate: line.head - now - usual,
      error: Math.max(finest, scale),
      runs: rest.length,
      freedom,
    }
  })
}

/** Looked up where it is known, since stored values are many and races have several rounds. */
function lineOf({ hypothesis: { benchmark, metric }, worse }: Runner, sight: Sight): Line {
  const key = `${benchmark}\n${metric}`
  const found = sight.known?.get(key)
  if (found !== undefined) return found
  const head = sight.screened(benchmark, metric)
  const all = sight.recorded(benchmark, metric)
  const noise = successive(all)
  const stored = all.filter((values) => values.length > 0).slice(-mostRecorded)
  const unit = [head, ...stored].reduce((least, values) => Math.min(least, ...values), Infinity)
  const past =
    head.length === 0 || stored.length < leastRecorded || !(unit > 0)
      ? undefined
      : stored.map((values) => summary(values, head.length, worse, unit))
  const usual = past === undefined ? 0 : prediction(past).center
  const line: Line = {
    ...(past === undefined
      ? {}
      : {
          screen: {
            head: summary(head, head.length, worse, unit) - usual,
            past: past.map((value) => value - usual),
          },
        }),
    ...(noise === undefined ? {} : { noise }),
  }
  sight.known?.set(key, line)
  return line
}

/** How many of its own errors a common shift must be off zero to be taken for one. */
const clearly = 2.5

/**
 * What all series moved by together, as far as pairs tell: the middle of their estimates, 0 where that is within its
 * noise. Who races was chosen by other runs, so the choice does not bias it; where more than half of those who race
 * really got slower, it makes the others look worse than they are and never better.
 */
function commonShift(raced: readonly (readonly number[])[]): Estimated {
  const centers = raced.flatMap((ratios) => (ratios.length === 0 ? [] : [center(ratios)]))
  if (centers.length < leastForShift) return { estimate: 0, error: centers.length === 0 ? Infinity : 0 }
  // The median of n normal estimates has 1.2533 times the error of their mean.
  const error = (1.2533 * spreadOfFew(centers)) / Math.sqrt(centers.length)
  const estimate = median(centers)
  return { estimate: Math.abs(estimate) > clearly * error ? estimate : 0, error }
}

/** Share of a side's runs that count as undisturbed. */
const undisturbed = 0.6

/**
 * Half from the pairs, half from the quieter runs of each side: a run of a handful that was disturbed turns round what
 * the pairs say, and what the two sides say where it was disturbed elsewhere, but seldom both.
 */
function estimateOf(pairs: Pairs, ratios: readonly number[], worse: 1 | -1): number {
  const quiet = (values: readonly number[]): number =>
    lowMean(
      values.slice(0, ratios.length).map((value) => worse * logRatio(value, pairs.base[0] ?? value)),
      undisturbed,
    )
  return (center(ratios) + quiet(pairs.head) - quiet(pairs.base)) / 2
}

function center(ratios: readonly number[]): number {
  return ratios.length > mostForMedian ? trimmedMean(ratios) : hodgesLehmann(ratios).value
}

/** The noise of a pair from successive values of stored runs, which lie as near to each other as the runs of a pair. */
function successive(stored: readonly (readonly number[])[]): number | undefined {
  if (stored.length < leastRecorded) return undefined
  const steps: number[] = []
  for (const values of stored) {
    for (let i = 1; i < values.length; i += 1) {
      const [before, after] = [values[i - 1] ?? 0, values[i] ?? 0]
      if (before > 0 && after > 0) steps.push(Math.abs(logRatio(after, before)))
    }
  }
  return steps.length < leastRecorded ? undefined : 1.4826 * median(steps)
}

/** The middle noise of the series that have run at least as many pairs. */
function othersNoise(
  own: readonly (number | undefined)[],
  raced: readonly (readonly number[])[],
  pairs: number,
): number | undefined {
  const known = own.flatMap((noise, place) =>
    noise !== undefined && (raced[place]?.length ?? 0) >= Math.max(2, pairs) ? [noise] : [],
  )
  return known.length === 0 ? undefined : median(known)
}

function noiseOf(own: number | undefined, pairs: number, prior: number | undefined, weight: number): number {
  if (own === undefined || prior === undefined) return own ?? prior ?? 0
  return Math.sqrt((pairs * own ** 2 + weight * prior ** 2) / (pairs + weight))
}

interface Estimated {
  readonly estimate: number
  readonly error: number
}

/** The mean weighted by inverse variances; nothing known is an infinite error. */
function combined(screen: Screened | undefined, race: Estimated | undefined): Estimated {
  if (screen === undefined) return race ?? { estimate: 0, error: Infinity }
  if (race === undefined) return screen
  const [a, b] = [1 / screen.error ** 2, 1 / race.error ** 2]
  return { estimate: (a * screen.estimate + b * race.estimate) / (a + b), error: Math.sqrt(1 / (a + b)) }
}

/** What a suspect must stand at: this many errors off zero, and this share of the margin. */
const suspected = { errors: 0.5, margin: 0.3 }

/** How many errors head is off on the worse side; what nothing is known of comes first, it was never screened. */
export const errorsOff = ({ estimate, error }: Pick<Standing, 'estimate' | 'error'>): number =>
  Number.isFinite(error) ? estimate / error : Infinity

/** Whether it is worth the time of a confirmation, on the worse side or, with -1, on the better one. */
export function isSuspect(standing: Standing, margin: number, side: 1 | -1 = 1): boolean {
  return (
    side * errorsOff(standing) > suspected.errors &&
    side * standing.estimate > suspected.margin * Math.log1p(margin)
  )
}
