/** Student's t distribution's quantiles. */
import { remembered } from './remembered.ts'
import { studentTail } from './student-tail.ts'

/**
 * The t with P(T ≤ t) = p, by halving an interval around the root of `studentTail` until doubles can tell no more.
 *
 * Example: `studentQuantile(0.95, 5)` is 2.015048373333023.
 */
export function studentQuantile(p: number, freedom: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`no probability inside (0, 1): ${p}`)
  return p < 0.5 ? -upperQuantile(1 - p, freedom) : upperQuantile(p, freedom)
}

/** Bounds of many series have the same confidence and few different degrees of freedom. */
const upperQuantile = remembered(512, (p = 0, freedom = 0): number => {
  let [low, high] = [0, 1]
  while (studentTail(high, freedom) > 1 - p) [low, high] = [high, high * 2]
  while (true) {
    const middle = (low + high) / 2
    if (middle <= low || middle >= high) return middle
    if (studentTail(middle, freedom) > 1 - p) low = middle
    else high = middle
  }
})
