/** A series turned so that up is worse, with the steps of its environment taken out: what the code made of it. */
import { worseSign } from '../model/metric.ts'
import { leastOf } from '../stats/level-changes.ts'
import type { Located } from './change-points.ts'
import type { Track } from './history.ts'

/** Runs between two change points. */
export interface Segment {
  /** Place of its first value. */
  readonly from: number
  readonly count: number
  readonly level: number
  readonly squares: number
}

/** Where one segment of the code follows upon another. */
export interface CodeStep {
  /** Place of the first value of the segment after it. */
  readonly index: number
  readonly p: number
  readonly before: Segment
  /** The segments from it to the end. */
  readonly since: readonly [Segment, ...Segment[]]
}

export interface Course {
  readonly track: Track
  /** +1 where a larger value is worse. */
  readonly worse: 1 | -1
  /** Logarithms, outliers reined in, as if the first environment had stayed. */
  readonly values: Float64Array
  readonly steps: readonly CodeStep[]
  /** A rise must be larger than this to be one. */
  readonly least: number
}

export function courseOf(track: Track, located: readonly Located[]): Course {
  const worse = worseSign(track.metric)
  const { steady } = track.levels
  const values = new Float64Array(steady.length)
  const segments: Segment[] = []
  let shift = 0
  const bounds = [0, ...located.map(({ found }) => found.index), steady.length]
  for (const [i, from] of bounds.slice(0, -1).entries()) {
    const entered = located[i - 1]
    if (entered?.point.cause === 'environment') shift += entered.found.after.mean - entered.found.before.mean
    const stretch = entered?.found.after ?? located[i]?.found.before
    for (let place = from; place < (bounds[i + 1] ?? from); place += 1) {
      values[place] = worse * ((steady[place] ?? 0) - shift)
    }
    if (stretch !== undefined) {
      const { count, mean, squares } = stretch
      segments.push({ from, count, level: worse * (mean - shift), squares })
    }
  }
  const steps = located.flatMap(({ found, point }, i): CodeStep[] => {
    const before = segments[i]
    const [first, ...rest] = segments.slice(i + 1)
    return point.cause === 'environment' || before === undefined || first === undefined
      ? []
      : [{ index: found.index, p: found.p, before, since: [first, ...rest] }]
  })
  return { track, worse, values, steps, least: leastOf(track.metric.nature === 'exact' ? 'exact' : 'noisy') }
}
