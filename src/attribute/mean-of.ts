/** Of some of the runs; 0 of none. */
export function meanOf(values: Float64Array, from: number, to: number = values.length): number {
  const own = values.subarray(from, to)
  return own.length === 0 ? 0 : own.reduce((sum, value) => sum + value, 0) / own.length
}
