/** Recorded pairs in an order in which they might have come as well. */
import { type Random, shuffled } from '../stats/random.ts'

export interface Draw {
  /** Number of a recorded pair. */
  readonly pair: number
  /** The two copies of the commit change their parts. */
  readonly swapped: boolean
}

/** Long enough to keep what neighbours have in common, short enough for many orders. */
const usualBlock = 8

/**
 * Every recorded pair once: blocks of neighbours in random order, each in the order in which it ran, from a random beginning
 * (the circular blocks of Politis & Romano 1992, without replacement, for a pair that counted twice would make any test
 * too sure). A coin for each block decides which copy of the commit is base: nothing but their folder tells them apart.
 */
export function resample(count: number, random: Random): readonly Draw[] {
  const length = Math.max(1, Math.min(usualBlock, Math.floor(count / 6)))
  const start = Math.floor(random() * count)
  const blocks = Array.from({ length: Math.ceil(count / length) }, (_, index) =>
    Array.from(
      { length: Math.min(length, count - index * length) },
      (__, place) => (start + index * length + place) % count,
    ),
  )
  return shuffled(blocks, random).flatMap((block) => {
    const swapped = random() < 0.5
    return block.map((pair) => ({ pair, swapped }))
  })
}
