/** The word a user most likely meant. */

/**
 * Damerau–Levenshtein distance in its restricted form (optimal string alignment): insertions, deletions,
 * substitutions and swaps of neighbours, each part edited once. https://doi.org/10.1145/363958.363994
 */
export function distance(a: string, b: string): number {
  let beforeLast: readonly number[] = []
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1]
      const options = [
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
      ]
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      if (row > 1 && column > 1 && swapped) options.push(at(beforeLast, column - 2) + 1)
      current.push(Math.min(...options))
    }
    beforeLast = last
    last = current
  }
  return at(last, b.length)
}

const at = (numbers: readonly number[], index: number): number => numbers[index] ?? Number.POSITIVE_INFINITY

/** `timeLimit`, `time_limit` and `Time-Limit` are all `time-limit` with another habit of writing. */
const folded = (word: string): string =>
  word
    .replaceAll(/(?<=[a-z0-9])(?=[A-Z])/gu, '-')
    .replaceAll(/[_\s]+/gu, '-')
    .toLowerCase()

/** The candidate nearest to `word`; undefined when none is near enough to be what was meant. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  // Nobody means a word of six letters by a whole paragraph, and the distance costs the product of both lengths.
  if (word.length > 60) return undefined
  const asked = folded(word)
  let best: { readonly candidate: string; readonly steps: number } | undefined
  for (const candidate of candidates) {
    const steps = distance(asked, folded(candidate))
    const longer = Math.max(asked.length, candidate.length)
    const near = steps <= Math.max(1, Math.floor(longer / 3)) && steps < longer
    if (near && (best === undefined || steps < best.steps)) best = { candidate, steps }
  }
  return best?.candidate
}
