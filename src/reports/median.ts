/** The centre that a report names for a side: the middle value, or the mean of the two middle ones. */
import type { Values } from '../model/sample.ts'

export function median(values: Values): number {
  const sorted = values.toSorted((a, b) => a - b)
  const upper = sorted[sorted.length >> 1] ?? values[0]
  const lower = sorted[(sorted.length - 1) >> 1] ?? values[0]
  return lower === upper ? upper : lower + (upper - lower) / 2
}
