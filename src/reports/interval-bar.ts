/** An interval drawn as text against zero and the threshold: what is right of the threshold line is beyond it. */
import type { Estimate } from '../model/comparison.ts'

/** Columns of a bar, of its line for zero and of its line for the threshold. */
export const barColumns = 20
export const zeroColumn = 5
export const thresholdColumn = 9

/**
 * `·····┊···│········━●━` for a change that is beyond. Worse is to the right. Distances grow like the inverse hyperbolic
 * sine of change / threshold: even near zero, where it matters on which side of the line an end lies, and like a
 * logarithm far away. An end never falls on a line that it is not on; what leaves the bar is an arrow.
 */
export function intervalBar(change: Estimate, threshold: number): string {
  const cells = Array.from({ length: barColumns }, (_, column) => mark(column))
  const [from, to] = [columnOf(change.low, threshold), columnOf(change.high, threshold)]
  for (let column = Math.max(0, from); column <= Math.min(to, barColumns - 1); column += 1) {
    cells[column] = column === thresholdColumn ? '┿' : '━'
  }
  if (from < 0) cells[0] = '◂'
  if (to >= barColumns) cells[barColumns - 1] = '▸'
  const middle = columnOf(change.value, threshold)
  if (middle >= 0 && middle < barColumns) cells[middle] = '●'
  return cells.join('')
}

function mark(column: number): string {
  if (column === zeroColumn) return '┊'
  return column === thresholdColumn ? '│' : '·'
}

/** One threshold is as far from zero as the columns of the two lines are apart. */
const step = (thresholdColumn - zeroColumn) / Math.asinh(1)

function columnOf(change: number, threshold: number): number {
  const size = threshold > 0 ? threshold : 0.01
  if (change === 0) return zeroColumn
  if (change === size) return thresholdColumn
  const column = zeroColumn + Math.round(step * Math.asinh(change / size))
  if (change < 0) return Math.min(column, zeroColumn - 1)
  return change < size
    ? Math.min(Math.max(column, zeroColumn + 1), thresholdColumn - 1)
    : Math.max(column, thresholdColumn + 1)
}
