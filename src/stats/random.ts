/** Random numbers from a seed: the same seed gives the same sequence on every machine. */
import { at } from './at.ts'

/** Uniform numbers in [0, 1). */
export type Random = () => number

/** Fills the array with further bits of its sequence, 32 a place. */
export type Bits = (words: Uint32Array) => void

/**
 * The sfc32 generator of PractRand (Chris Doty-Humphrey), period about 2^127, warmed up with 15 rounds so that
 * neighbouring seeds do not start alike. Each `stream` of a seed is a sequence of its own.
 */
export function seededBits(seed: number, stream = 0): Bits {
  const state = Int32Array.of(
    0x9e3779b9 ^ seed,
    Math.floor(seed / 2 ** 32) ^ 0x243f6a88,
    seed ^ 0xb7e15162 ^ Math.imul(stream, 0x85ebca6b),
    1,
  )
  const fill: Bits = (words) => {
    // Copies from an array of integers: the loop keeps them in registers, which makes it ten times as fast.
    let [a, b, c, counter] = [at(state, 0), at(state, 1), at(state, 2), at(state, 3)]
    for (let place = 0; place < words.length; place += 1) {
      const sum = (((a + b) | 0) + counter) | 0
      counter = (counter + 1) | 0
      a = b ^ (b >>> 9)
      b = (c + (c << 3)) | 0
      c = (((c << 21) | (c >>> 11)) + sum) | 0
      words[place] = sum
    }
    state.set([a, b, c, counter])
  }
  fill(new Uint32Array(15))
  return fill
}

/** The same bits as fractions, 32 bits a call. */
export function seededRandom(seed: number, stream = 0): Random {
  const fill = seededBits(seed, stream)
  const word = new Uint32Array(1)
  return () => {
    fill(word)
    return (word[0] ?? 0) / 2 ** 32
  }
}

/** A fresh array in random order (Fisher–Yates from an empty start); the input stays as it is. */
export function shuffled<T>(items: readonly T[], random: Random): T[] {
  const result: T[] = []
  for (const item of items) result.splice(Math.floor(random() * (result.length + 1)), 0, item)
  return result
}
