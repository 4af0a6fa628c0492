/** Numbers of rows that become one row. */
import type { ValueType } from '../../model/profile.ts'

/** What may be summed is; of a peak the largest. */
export function addValues(to: number[], values: readonly number[], types: readonly ValueType[]): void {
  for (const [type, value] of values.entries()) {
    const before = to[type] ?? 0
    to[type] = types[type]?.additive === true ? before + value : Math.max(before, value)
  }
}

/** Seven digits of what was measured: more are noise, and noise does not compress. Counts stay what they are. */
export const roundValues = (values: readonly number[], types: readonly ValueType[]): readonly number[] =>
  values.map((value, type) =>
    types[type]?.nature === 'exact' || Number.isInteger(value) ? value : Number(value.toPrecision(7)),
  )
