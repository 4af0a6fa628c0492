/** How many pairs a test needs before it can reject at all. */

/**
 * The smallest K with 2^-K ≤ alpha / family: K pairs that all point one way are the strongest evidence K pairs can be,
 * and Holm's first step asks for alpha / family. That is ceil(log2(family / alpha)).
 *
 * Example: one series at 1 % needs 7 pairs, a family of 50 needs 13.
 */
export function smallestPairs(family: number, alpha: number): number {
  if (!(family > 0 && alpha > 0)) throw new RangeError(`no family and rate: ${family}, ${alpha}`)
  let pairs = Math.max(1, Math.floor(Math.log2(family / alpha)))
  // The logarithm may be off by its last bit; the definition is not.
  while (2 ** -pairs > alpha / family) pairs += 1
  return pairs
}
