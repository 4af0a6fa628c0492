/** Reads one number of a row that the caller knows to be long enough. */

/** The number at `index`; a `RangeError` instead of `undefined`, so that a wrong index cannot turn into NaN. */
export function at(values: ArrayLike<number>, index: number): number {
  const value = values[index]
  if (value === undefined) throw new RangeError(`no number at ${index} of ${values.length}`)
  return value
}
