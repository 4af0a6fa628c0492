/** Uniform numbers in [0, 1) from a seed: the same seed gives the same sequence on every machine. */
export type Random = () => number

/**
 * The sfc32 generator of PractRand (Chris Doty-Humphrey), period about 2^127, warmed up with 15 rounds so that
 * neighbouring seeds do not start alike. Every call gives 32 fair bits as a whole number from 0 to 2^32 − 1; each
 * `stream` of a seed is a sequence of its own.
 */
export function seededBits(seed: number, stream = 0): () => number {
  let [a, b, c, counter] = [
    0x9e3779b9 ^ seed,
    Math.floor(seed / 2 ** 32) ^ 0x243f6a88,
    seed ^ 0xb7e15162 ^ Math.imul(stream, 0x85ebca6b),
    1,
  ]
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    c |= 0
    return sum >>> 0
  }
  for (let round = 0; round < 15; round += 1) next()
  return next
}

/** The bits of `seededBits`, as fractions. */
export function seededRandom(seed: number): Random {
  const bits = seededBits(seed)
  return () => bits() / 2 ** 32
}

/** A fresh array in random order (Fisher–Yates from an empty start); the input stays as it is. */
export function shuffled<T>(items: readonly T[], random: Random): T[] {
  const result: T[] = []
  for (const item of items) result.splice(Math.floor(random() * (result.length + 1)), 0, item)
  return result
}
