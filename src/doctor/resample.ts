/** Recorded pairs in an order in which they might have come as well. */
import { type Random, shuffled } from '../stats/random.ts'

export interface Draw {
  /** Number of a recorded pair. */
  readonly pair: number
  /** The two copies of the commit change their parts. */
  readonly swapped: boolean
}

export interface Resample {
  next(): Draw
  /** How many draws were of a pair that had been drawn before. */
  reused(): number
}

/** Long enough to keep what neighbours have in common, short enough for many orders. */
const usualBlock = 8

/**
 * Blocks of neighbouring pairs in random order, each in the order in which it ran, from a random beginning (the circular
 * block resampling of Politis & Romano 1992, without replacement): no pair comes twice before all have come. A coin for
 * each block decides which copy of the commit is base, since nothing but their folder tells them apart.
 */
export function resample(count: number, random: Random): Resample {
  if (count < 1) throw new RangeError('there is no pair to draw')
  const length = Math.max(1, Math.min(usualBlock, Math.floor(count / 6)))
  let queue: Draw[] = []
  let drawn = 0
  const refill = (): void => {
    const start = Math.floor(random() * count)
    const blocks = Array.from({ length: Math.ceil(count / length) }, (_, index) =>
      Array.from({ length: Math.min(length, count - index * length) }, (__, place) => ({
        pair: (start + index * length + place) % count,
      })),
    )
    queue = shuffled(blocks, random).flatMap((block) => {
      const swapped = random() < 0.5
      return block.map(({ pair }) => ({ pair, swapped }))
    })
  }
  return {
    next() {
      if (queue.length === 0) refill()
      drawn += 1
      const [first, ...rest] = queue
      if (first === undefined) throw new RangeError('there is no pair to draw')
      queue = rest
      return first
    },
    reused: () => Math.max(0, drawn - count),
  }
}
