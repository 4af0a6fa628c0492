/** How surprising the next value of a quiet history is. */
import { prediction } from './prediction.ts'
import { studentTail } from './student-tail.ts'

/**
 * The chance that one new value of the same normal population lies as far above the mean as `value` or further: below
 * alpha exactly where `value` lies above the one-sided prediction bound of confidence 1 − alpha. Values that are all
 * the same expect that very value: 0 above it, else 1. Needs two values at least.
 *
 * Example: of 9, 10, 11 and 13.372 it is 0.05.
 */
export function predictionTail(values: readonly number[], value: number): number {
  const { center, scale, freedom } = prediction(values)
  if (scale === 0) return value > center ? 0 : 1
  return studentTail((value - center) / scale, freedom)
}
