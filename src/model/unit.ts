/** Units: everything is kept in one base unit per dimension and converted once, where it comes in. */

/** A base unit (`s`, `B`, `1`) or, for dimensions Benchline has no scale for, the unit as it was written. */
export type Unit = string

interface Scale {
  readonly base: Unit
  readonly factor: number
}

const second = (factor: number): Scale => ({ base: 's', factor })
const byte = (factor: number): Scale => ({ base: 'B', factor })

/** Every unit word that is understood. SI prefixes are decimal (kB = 1000 B), binary ones carry an i (KiB). */
const scales: ReadonlyMap<string, Scale> = new Map([
  ['ns', second(1e-9)],
  ['us', second(1e-6)],
  ['µs', second(1e-6)],
  ['μs', second(1e-6)],
  ['ms', second(1e-3)],
  ['s', second(1)],
  ['m', second(60)],
  ['min', second(60)],
  ['h', second(3600)],
  ['B', byte(1)],
  ['kB', byte(1e3)],
  ['KB', byte(1e3)],
  ['MB', byte(1e6)],
  ['GB', byte(1e9)],
  ['KiB', byte(2 ** 10)],
  ['MiB', byte(2 ** 20)],
  ['GiB', byte(2 ** 30)],
  ['%', { base: '1', factor: 0.01 }],
  ['count', { base: 'count', factor: 1 }],
])

/** Every unit word of a dimension, smallest first: `B`, `kB` … for `B`. */
export function unitWords(base: Unit): readonly string[] {
  return [...scales].filter(([, scale]) => scale.base === base).map(([word]) => word)
}

/** A number with its base unit. */
export interface Quantity {
  readonly value: number
  readonly unit: Unit
}

/** `(250, 'ms')` → `{ value: 0.25, unit: 's' }`; a unit without a scale is kept as it is. */
export function toBase(value: number, unit: Unit): Quantity {
  const scale = scales.get(unit)
  return scale === undefined ? { value, unit } : { value: scaled(value, scale), unit: scale.base }
}

/** Reads `250ms`, `1.5 GiB`, `3%`; undefined when it is no such quantity or has no unit. */
export function parseQuantity(text: string): Quantity | undefined {
  const match = /^\s*([0-9]+(?:\.[0-9]+)?|\.[0-9]+)\s*([A-Za-zµμ%]+)\s*$/u.exec(text)
  const scale = scales.get(match?.[2] ?? '')
  if (match === null || scale === undefined) return undefined
  return { value: scaled(Number(match[1]), scale), unit: scale.base }
}

/** Dividing by the inverse of a negative power of ten keeps 250 ms at exactly 0.25 s. */
function scaled(value: number, { factor }: Scale): number {
  return factor < 1 ? value / Math.round(1 / factor) : value * factor
}
