/** Sums of a row of numbers under very many patterns of signs, by tables of eight signs at a time. */
import { seededBits } from './random.ts'

/** Patterns of signs: bit b of place p of column c is 1 where pattern p turns the sign of number 32 c + b. */
export type Patterns = readonly Uint32Array[]

const columnsFor = (length: number): number => Math.ceil(length / 32)

/** All 2^length patterns, 2^32 at most; the first turns no sign. */
export function allPatterns(length: number): Patterns {
  return Array.from({ length: columnsFor(length) }, () =>
    Uint32Array.from({ length: 2 ** length }, (_, pattern) => pattern),
  )
}

/**
 * Patterns of fair coins, drawn in blocks of any size. Every column has a sequence of its own, so that the coins of the
 * first places do not depend on how many places follow.
 */
export function drawnPatterns(length: number, seed: number): (count: number) => Patterns {
  const columns = Array.from({ length: columnsFor(length) }, (_, column) => seededBits(seed, column))
  return (count) =>
    columns.map((fill) => {
      const words = new Uint32Array(count)
      fill(words)
      return words
    })
}

/** The sum of the row under each of the first `count` patterns. */
export function signedSums(row: Float64Array, patterns: Patterns, count: number): Float64Array {
  const sums = new Float64Array(count).fill(row.length === 0 ? 0 : -Infinity)
  raisedBy(row)(sums, patterns, count, -Infinity)
  return sums
}

/** Sums differ by some units of 1e-16 from what bounds say of them. */
const slack = 1e-9

/**
 * Raises the first `count` places of `largest` to the sums of the row under these patterns, where those are larger; sums
 * below `atLeast` may be passed over. The tables of the row are made once.
 */
export function raisedBy(
  row: Float64Array,
): (largest: Float64Array, patterns: Patterns, count: number, atLeast: number) => void {
  const columns = Array.from({ length: columnsFor(row.length) }, (_, column) => ({
    a: underAllSigns(row, 32 * column),
    b: underAllSigns(row, 32 * column + 8),
    c: underAllSigns(row, 32 * column + 16),
    d: underAllSigns(row, 32 * column + 24),
    /** What all numbers behind the first eight of the column, and behind the column, can add at most. */
    behindEight: sizeFrom(row, 32 * column + 8),
    behindAll: sizeFrom(row, 32 * column + 32),
  }))
  let sums = new Float64Array(0)
  return (largest, patterns, count, atLeast) => {
    const least = atLeast - slack
    if (columns.length > 1 && sums.length < count) sums = new Float64Array(count)
    for (const [number, { a, b, c, d, behindEight, behindAll }] of columns.entries()) {
      const words = patterns[number]
      if (words === undefined) return
      const [first, last] = [number === 0, number === columns.length - 1]
      for (let place = 0; place < count; place += 1) {
        const before = first ? 0 : (sums[place] ?? 0)
        const word = words[place] ?? 0
        // Eight bits never point outside a table.
        const eight = a[word & 255] ?? 0
        if (before + eight + behindEight < least) {
          if (!last) sums[place] = -Infinity
          continue
        }
        const low = eight + (b[(word >>> 8) & 255] ?? 0)
        const high = (c[(word >>> 16) & 255] ?? 0) + (d[word >>> 24] ?? 0)
        const sum = before + (low + high)
        if (last) {
          if (sum > (largest[place] ?? 0)) largest[place] = sum
        } else sums[place] = sum + behindAll < least ? -Infinity : sum
      }
    }
  }
}

const sizeFrom = (row: Float64Array, start: number): number =>
  row.subarray(start).reduce((sum, value) => sum + Math.abs(value), 0)

/** The sums of eight numbers of the row under the 256 patterns of signs; beyond its end the row is 0. */
function underAllSigns(row: Float64Array, start: number): Float64Array {
  const eight = row.subarray(start, start + 8)
  const table = new Float64Array(256)
  table[0] = eight.reduce((sum, value) => sum + value, 0)
  eight.forEach((value, bit) => {
    const half = 2 ** bit
    for (let pattern = 0; pattern < half; pattern += 1)
      table[half + pattern] = (table[pattern] ?? 0) - 2 * value
  })
  // Patterns that differ in places beyond the end are the same.
  for (let known = 2 ** eight.length; known < 256; known *= 2) table.copyWithin(known, 0, known)
  return table
}
