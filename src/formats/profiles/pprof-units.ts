/** pprof's words for units ↔ ours. */
import { type Unit, toBase } from '../../model/unit.ts'

/** Its longer prefixes are binary, whatever they are called. */
const words: ReadonlyMap<string, string> = new Map([
  ['nanosecond', 'ns'],
  ['microsecond', 'us'],
  ['millisecond', 'ms'],
  ['second', 's'],
  ['sec', 's'],
  ['minute', 'min'],
  ['hour', 'h'],
  ['byte', 'B'],
  ['b', 'B'],
  ['kilobyte', 'KiB'],
  ['kb', 'KiB'],
  ['megabyte', 'MiB'],
  ['mb', 'MiB'],
  ['gigabyte', 'GiB'],
  ['gb', 'GiB'],
])

/** The base unit, and a number of the word's in it; a unit that nobody knows is kept. */
export function baseUnit(word: string): { readonly unit: Unit; readonly inBase: (value: number) => number } {
  const lower = word.toLowerCase()
  const known = words.get(lower.replace(/s$/u, '')) ?? words.get(lower) ?? (word === '' ? 'count' : word)
  return { unit: toBase(1, known).unit, inBase: (value) => toBase(value, known).value }
}

/** What pprof calls a base unit, and in how many of it one of ours is written. */
export function pprofUnit(unit: Unit): { readonly word: string; readonly factor: number } {
  if (unit === 's') return { word: 'nanoseconds', factor: 1e9 }
  return { word: unit === 'B' ? 'bytes' : unit, factor: 1 }
}
