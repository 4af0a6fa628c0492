/** One passage from a level to another, at once or little by little. */
import { at } from './at.ts'

export interface Transition {
  /** Place of the last value of the level before, and of the first one of the level after. */
  readonly from: number
  readonly to: number
  readonly before: number
  readonly after: number
  /** Sum of squared deviations of the values from it. */
  readonly squares: number
}

/**
 * The passage that fits best by least squares: level up to `from`, a straight line from there to `to`, level from then
 * on. Of equally good ones the earliest, the shortest. Needs two values at least.
 *
 * Example: 0, 0, 1, 2, 2 passes from 0 to 2 between the places 1 and 3.
 */
export function transition(values: ArrayLike<number>): Transition {
  const count = values.length
  if (count < 2) throw new RangeError('a transition needs two values at least')
  // Sums of the first values, and of the first values times their place.
  const [sums, moments] = [new Float64Array(count + 1), new Float64Array(count + 1)]
  let [total, square] = [0, 0]
  const origin = at(values, 0)
  for (let i = 0; i < count; i += 1) {
    const value = at(values, i) - origin
    sums[i + 1] = at(sums, i) + value
    moments[i + 1] = at(moments, i) + i * value
    total += value
    square += value * value
  }
  let best: Transition | undefined
  for (let from = 0; from < count - 1; from += 1) {
    for (let to = from + 1; to < count; to += 1) {
      // The regressor is 0 up to `from`, 1 from `to` on, and k/length at the k-th place of the line between.
      const length = to - from
      const beyond = count - to
      const rise = beyond + (length - 1) / 2
      const riseSquares = beyond + ((length - 1) * (2 * length - 1)) / (6 * length)
      const between =
        (at(moments, to) - at(moments, from + 1) - from * (at(sums, to) - at(sums, from + 1))) / length
      const product = total - at(sums, to) + between
      const spread = riseSquares - (rise * rise) / count
      const slope = (product - (rise * total) / count) / spread
      const squares = square - (total * total) / count - slope * slope * spread
      if (best === undefined || squares < best.squares - 1e-12 * square) {
        const before = origin + (total - slope * rise) / count
        best = { from, to, before, after: before + slope, squares: Math.max(0, squares) }
      }
    }
  }
  if (best === undefined) throw new RangeError('a transition needs two values at least')
  return best
}
