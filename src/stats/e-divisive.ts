/** Where the level of a series changes: E-divisive in sliding windows, judged by t tests instead of permutations. */
import { type Stretch, pooledTTest, stretchOf } from './pooled-t-test.ts'

export interface EDivisiveOptions {
  /** Values that are looked at together, moved on by half; at least 2. */
  readonly window: number
  /** Largest p-value of a change point. Ten times as much is enough to be a candidate. */
  readonly p: number
  /** A change of level must be larger than this, in the unit of the values. */
  readonly least: number
  /** Fewest values of a level; 1 where a single value may be one. */
  readonly shortest: number
}

/** A change of level: `index` is the place of the first value of the new one. */
export interface LevelChange {
  readonly index: number
  readonly p: number
  /** The values between the change before and this one, and from here to the next. */
  readonly before: Stretch
  readonly after: Stretch
}

/** What later values cannot change any more: resume from it instead of beginning anew. */
export interface EDivisiveProgress {
  /** Where the first window begins that was not full. */
  readonly start: number
  /** The candidates of the full windows, ascending. */
  readonly candidates: readonly number[]
}

export interface EDivisiveResult {
  /** Ascending. */
  readonly changes: readonly LevelChange[]
  readonly progress: EDivisiveProgress
}

const nothing: EDivisiveProgress = { start: 0, candidates: [] }

/**
 * Change points of `values` after Matteson & James (2014), with the windows, the t test and the two passes of Hunter
 * (Fleming et al., ICPE 2023; now Apache Otava):
 *
 * 1. In each window the place is sought that parts it best by the energy distance of what lies before and after; while
 *    a t test gives at most ten times `p`, it is a candidate and its parts are searched again.
 * 2. The candidates of all windows are weighed by the t test between the stretches that they bound. The weakest is
 *    struck out until all have less than `p` and change the level by more than `least`.
 *
 * It differs from Otava 0.8.0 in this: sums of squares are divided by n − 1, as the t test wants them; both neighbours of
 * a struck candidate are weighed anew; sizes are differences, for logarithms; and a level may have a shortest length.
 *
 * The same values give the same result, also when continued from the progress of a part of them. `settled` values
 * (all where left out) are those that will be the same once more are appended.
 */
export function eDivisive(
  values: ArrayLike<number>,
  options: EDivisiveOptions,
  earlier: EDivisiveProgress = nothing,
  settled = values.length,
): EDivisiveResult {
  const { window, shortest } = options
  const step = Math.floor(window / 2)
  const loose = firstPass(options.p)
  let { start } = earlier
  // In the order in which they were found: those of full windows first, for windows are full up to one of them.
  const candidates = new Set(earlier.candidates)
  let full = { start, candidates: candidates.size }
  const distances = new Distances(values, window)
  while (start < values.length) {
    const end = Math.min(start + window, values.length)
    const found = searchWindow(distances.cover(start, end), start, end, loose, shortest)
    for (const index of found) candidates.add(index)
    const next = Math.max(found.at(-1) ?? 0, start + step)
    if (full.start === start && start + window <= settled) full = { start: next, candidates: candidates.size }
    start = next
  }
  return {
    changes: strikeOut(values, ascending(candidates), options),
    progress: { start: full.start, candidates: ascending([...candidates].slice(0, full.candidates)) },
  }
}

const ascending = (numbers: Iterable<number>): number[] => [...numbers].toSorted((a, b) => a - b)

/** The p-value that makes a candidate: ten times as loose, within reason. */
const firstPass = (p: number): number => (p < 0.05 ? 10 * p : p < 0.5 ? 2 * p : p)

interface Split {
  readonly index: number
  /** The energy statistic of the best split. */
  readonly distance: number
}

/** Candidates within `values[start…end)`, ascending. */
function searchWindow(
  distances: Distances,
  start: number,
  end: number,
  loose: number,
  shortest: number,
): readonly number[] {
  const best = (from: number, to: number): Split | undefined => distances.best(from, to, shortest)
  let parts = [{ from: start, to: end, split: best(start, end) }]
  for (;;) {
    const chosen = parts.reduce((top, part) =>
      (part.split?.distance ?? -1) > (top.split?.distance ?? -1) ? part : top,
    )
    if (chosen.split === undefined) break
    const { from, to } = chosen
    const { index } = chosen.split
    if (distances.split(from, index, to) > loose) break
    parts = parts.flatMap((part) =>
      part === chosen
        ? [
            { from, to: index, split: best(from, index) },
            { from: index, to, split: best(index, to) },
          ]
        : [part],
    )
  }
  return parts.slice(1).map(({ from }) => from)
}

/** Sums of absolute differences within one window, from which the energy statistic of any split of it follows. */
class Distances {
  private readonly values: ArrayLike<number>
  /** Numbers in a row of `sums`. */
  private readonly width: number
  /** Row j, column t: the sum of |x(i) − x(j)| over the first t values of the window, t ≤ j. One array for all windows. */
  private readonly sums: Float64Array
  /** 1 / n at place n, and 0 at 0: one value is not apart from itself. */
  private readonly inverse: Float64Array
  private start = 0

  constructor(values: ArrayLike<number>, window: number) {
    this.values = values
    this.width = window + 1
    this.sums = new Float64Array(window * (window + 1))
    this.inverse = Float64Array.from({ length: window + 1 }, (_, n) => (n === 0 ? 0 : 1 / n))
  }

  /** Turns to another window. */
  cover(start: number, end: number): this {
    const { values, width, sums } = this
    for (let j = start; j < end; j += 1) {
      const value = values[j] ?? 0
      let cell = (j - start) * width
      let sum = 0
      for (let i = start; i < j; i += 1) {
        sum += Math.abs((values[i] ?? 0) - value)
        cell += 1
        sums[cell] = sum
      }
    }
    this.start = start
    return this
  }

  /** The p-value of the t test between two neighbouring stretches. */
  split(from: number, index: number, to: number): number {
    return pooledTTest(stretchOf(this.values, from, index), stretchOf(this.values, index, to))
  }

  /**
   * The split of `from…to` with the largest energy statistic over all τ and κ, from < τ < κ ≤ to, X = from…τ of n
   * values and Y = τ…κ of m: 2/(n+m) × (Σ|x−y| − m/(n−1) Σ|x−x′| − n/(m−1) Σ|y−y′|). The first one where several are.
   */
  best(from: number, to: number, shortest: number): Split | undefined {
    const { sums, start, width, inverse } = this
    const [low, high] = [from - start, to - start]
    let [place, most] = [-1, -1]
    let left = 0
    for (let tau = low + 1; tau < high; tau += 1) {
      left += (sums[(tau - 1) * width + tau - 1] ?? 0) - (sums[(tau - 1) * width + low] ?? 0)
      if (tau - low < shortest || high - tau < shortest) continue
      const n = tau - low
      const leftMean = n > 1 ? left / (n - 1) : 0
      let [cross, right] = [0, 0]
      for (let kappa = tau + 1; kappa <= high; kappa += 1) {
        const row = (kappa - 1) * width
        const upTo = sums[row + tau] ?? 0
        cross += upTo - (sums[row + low] ?? 0)
        right += (sums[row + kappa - 1] ?? 0) - upTo
        const m = kappa - tau
        const apart = cross - m * leftMean - n * right * (inverse[m - 1] ?? 0)
        const distance = 2 * apart * (inverse[n + m] ?? 0)
        if (distance > most) [place, most] = [tau, distance]
      }
    }
    return place < 0 ? undefined : { index: start + place, distance: most }
  }
}

/**
 * The second pass: strikes out the weakest candidates until all that remain are strong and large enough. `inflation` is
 * that of the t tests.
 */
export function strikeOut(
  values: ArrayLike<number>,
  candidates: readonly number[],
  { p: allowed, least, shortest }: EDivisiveOptions,
  inflation = 1,
): readonly LevelChange[] {
  if (candidates.length === 0) return []
  const weigh = weigher(inflation)
  const bounds = [0, ...candidates, values.length]
  const stretches = bounds.slice(1).map((to, i) => stretchOf(values, bounds[i] ?? 0, to))
  let changes = candidates.map((index, i) => weigh(index, stretches[i], stretches[i + 1]))
  /** Too short for a level is weaker than any p-value. */
  const weakness = ({ p, before, after }: LevelChange): number =>
    Math.min(before.count, after.count) < shortest ? 1 + p : p
  const size = ({ before, after }: LevelChange): number => Math.abs(after.mean - before.mean)
  while (changes.length > 0) {
    let weakest = changes.reduce((top, one) => (weakness(one) > weakness(top) ? one : top))
    if (weakness(weakest) < allowed) {
      weakest = changes.reduce((top, one) => (size(one) < size(top) ? one : top))
      if (size(weakest) > least) break
    }
    const place = changes.indexOf(weakest)
    const joined = stretchOf(
      values,
      changes[place - 1]?.index ?? 0,
      changes[place + 1]?.index ?? values.length,
    )
    changes = changes
      .map((one, i) =>
        i === place - 1
          ? weigh(one.index, one.before, joined)
          : i === place + 1
            ? weigh(one.index, joined, one.after)
            : one,
      )
      .toSpliced(place, 1)
  }
  return changes
}

const weigher =
  (inflation: number) =>
  (index: number, before: Stretch | undefined, after: Stretch | undefined): LevelChange => {
    if (before === undefined || after === undefined) throw new RangeError('a change needs two sides')
    return { index, p: pooledTTest(before, after, inflation), before, after }
  }
