/** Uniform numbers in [0, 1) from a seed: the same seed gives the same sequence on every machine. */
export type Random = () => number

/**
 * The sfc32 generator of PractRand (Chris Doty-Humphrey), 32 bits a call, period about 2^127, warmed up with 15
 * rounds so that neighbouring seeds do not start alike.
 */
export function seededRandom(seed: number): Random {
  let [a, b, c, counter] = [0x9e3779b9 ^ seed, Math.floor(seed / 2 ** 32) ^ 0x243f6a88, seed ^ 0xb7e15162, 1]
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    c |= 0
    return (sum >>> 0) / 2 ** 32
  }
  for (let round = 0; round < 15; round += 1) next()
  return next
}

/** A fresh array in random order (Fisher–Yates from an empty start); the input stays as it is. */
export function shuffled<T>(items: readonly T[], random: Random): T[] {
  const result: T[] = []
  for (const item of items) result.splice(Math.floor(random() * (result.length + 1)), 0, item)
  return result
}
