/** Finds the k-th smallest of very many sums without making them all. */

/** A multiset of numbers that is only ever asked by rank. */
export interface RankedSums {
  readonly count: number
  /** The number at a rank from 1 to `count`. */
  at(rank: number): number
}

/** What lies on either side of a limit. */
export interface Survey {
  /** How many numbers are at most the limit. */
  readonly count: number
  /** The largest of those, and the smallest of the others. */
  readonly below: number
  readonly above: number
}

/**
 * Halves the interval between the smallest and the largest number, moving its ends onto real members each time, so
 * that the result is one of them to the last bit. A survey costs O(n) for sums of two sorted rows, where sorting all
 * sums would cost O(n² log n) and as much memory (in the spirit of Johnson & Mizoguchi, SIAM J. Comput. 7, 1978).
 */
export function rankedSums(
  count: number,
  smallest: number,
  largest: number,
  survey: (limit: number) => Survey,
): RankedSums {
  return {
    count,
    at(rank) {
      if (!(rank >= 1 && rank <= count)) throw new RangeError(`no rank ${rank} among ${count}`)
      let [low, high] = [smallest, largest]
      while (low < high) {
        const middle = low + (high - low) / 2
        // Between neighbouring doubles the middle may round up to the upper one, and nothing would move.
        const { count: reached, below, above } = survey(middle < high ? middle : low)
        if (rank <= reached) high = below
        else low = above
      }
      return low
    },
  }
}
