/** Sums of a row of numbers under very many patterns of signs, a table of eight signs at a time. */
import { at } from './at.ts'
import { seededBits } from './random.ts'

/** Patterns of signs, `width` bytes each: bit b of byte g is 1 where number 8 g + b changes its sign. */
export interface Patterns {
  readonly count: number
  readonly width: number
  readonly bytes: Uint8Array
}

const widthOf = (length: number): number => Math.ceil(length / 8)

/** All 2^length patterns; the first changes no sign. */
export function allPatterns(length: number): Patterns {
  const [count, width] = [2 ** length, widthOf(length)]
  const bytes = new Uint8Array(count * width)
  for (let pattern = 0, place = 0; pattern < count; pattern += 1) {
    for (let byte = 0; byte < width; byte += 1, place += 1) bytes[place] = pattern >>> (8 * byte)
  }
  return { count, width, bytes }
}

/**
 * Patterns of fair coins, drawn in blocks of any size. Every 32 places have a sequence of their own, so that the coins
 * of the first places do not depend on how many places follow.
 */
export function drawnPatterns(length: number, seed: number): (count: number) => Patterns {
  const width = widthOf(length)
  const sources = Array.from({ length: Math.ceil(width / 4) }, (_, stream) => seededBits(seed, stream))
  return (count) => {
    const bytes = new Uint8Array(count * width)
    sources.forEach((bits, source) => {
      const [from, to] = [4 * source, Math.min(4 * source + 4, width)]
      for (let start = 0; start < bytes.length; start += width) {
        for (let byte = from, coins = bits(); byte < to; byte += 1, coins >>>= 8) bytes[start + byte] = coins
      }
    })
    return { count, width, bytes }
  }
}

/** Raises each entry of `largest` to the sum of the row under that pattern, where the sum is larger. */
export function signedSums(
  row: Float64Array,
  { count, width, bytes }: Patterns,
  largest: Float64Array,
): void {
  const tables = eightAtATime(row)
  const own = widthOf(row.length)
  for (let pattern = 0, start = 0; pattern < count; pattern += 1, start += width) {
    let sum = 0
    for (let byte = 0; byte < own; byte += 1) sum += tables[256 * byte + (bytes[start + byte] ?? 0)] ?? 0
    if (sum > (largest[pattern] ?? 0)) largest[pattern] = sum
  }
}

/** For each eight numbers, their sum under each of the 256 patterns of signs. */
function eightAtATime(row: Float64Array): Float64Array {
  const tables = new Float64Array(256 * widthOf(row.length))
  for (let start = 0, base = 0; start < row.length; start += 8, base += 256) {
    const eight = row.subarray(start, start + 8)
    tables[base] = eight.reduce((sum, value) => sum + value, 0)
    for (let bit = 0, half = 1; bit < 8; bit += 1, half *= 2) {
      const turned = 2 * (eight[bit] ?? 0)
      for (let pattern = 0; pattern < half; pattern += 1) {
        tables[base + half + pattern] = at(tables, base + pattern) - turned
      }
    }
  }
  return tables
}
