/** Ratios on the scale on which "twice as slow" and "twice as fast" are equally far from "the same". */

/** 2^-36 is 1.5e-11, far finer than any measurement and far coarser than the rounding of doubles. */
const grid = 2 ** 36

/**
 * Rounds to the grid, so that equal ratios are equal to the last bit however they were scaled, their differences are
 * exact, and ties in a rank test are the ties of the measurements.
 */
export function onGrid(value: number): number {
  const rounded = Math.round(Math.abs(value) * grid) / grid
  return value < 0 ? 0 - rounded : rounded
}

/** log(value / reference) of two positive numbers; exactly the negative of `logRatio(reference, value)`. */
export function logRatio(value: number, reference: number): number {
  const [low, high] = value < reference ? [value, reference] : [reference, value]
  const ratio = high / low
  const size = onGrid(Number.isFinite(ratio) ? Math.log(ratio) : Math.log(high) - Math.log(low))
  return value < reference ? 0 - size : size
}
