/** Pairs the lines of a changed stretch, so that a line that was only indented or edited is still the same line. */
import type { Stretch } from './stretches.ts'

/** A table of more places than this is not filled: the stretch is then one. */
const largestTable = 250_000

/**
 * Lines that read alike (`same`) in both texts, in order, by their longest common subsequence; what lies between two
 * such pairs is a gap. Gives the gaps and pairs as stretches, numbered from the given lines on.
 */
export function alignLines(
  base: readonly string[],
  head: readonly string[],
  { baseFrom = 1, headFrom = 1 } = {},
): readonly (Stretch & { readonly alike: boolean })[] {
  const found: (Stretch & { alike: boolean })[] = []
  let [i, j] = [0, 0]
  const add = (baseCount: number, headCount: number, alike: boolean): void => {
    if (baseCount + headCount > 0) {
      found.push({
        base: { from: baseFrom + i, count: baseCount },
        head: { from: headFrom + j, count: headCount },
        alike,
      })
    }
    i += baseCount
    j += headCount
  }
  for (const [m, n] of commonPairs(base, head)) {
    add(m - i, n - j, false)
    add(1, 1, true)
  }
  add(base.length - i, head.length - j, false)
  return found
}

/**
 * A changed stretch in smaller ones: lines that differ in their white space alone are pairs, as are the lines of a gap
 * of as many lines on both sides; every other gap stays one stretch.
 */
export function pairedStretches(
  removed: readonly string[],
  added: readonly string[],
  from: { readonly base: number; readonly head: number },
): readonly Stretch[] {
  const trimmed = (lines: readonly string[]): string[] => lines.map((line) => line.trim())
  return alignLines(trimmed(removed), trimmed(added), { baseFrom: from.base, headFrom: from.head }).flatMap(
    ({ base, head }) =>
      base.count !== head.count || base.count === 1
        ? [{ base, head }]
        : Array.from({ length: base.count }, (_, place) => ({
            base: { from: base.from + place, count: 1 },
            head: { from: head.from + place, count: 1 },
          })),
  )
}

/** Places in both, ascending. Equal ends need no table. */
function commonPairs(base: readonly string[], head: readonly string[]): readonly [number, number][] {
  const most = Math.min(base.length, head.length)
  let [first, last] = [0, 0]
  while (first < most && base[first] === head[first]) first += 1
  while (last < most - first && base.at(-1 - last) === head.at(-1 - last)) last += 1
  const pairs: [number, number][] = Array.from({ length: first }, (_, place) => [place, place])
  const middle = tablePairs(base.slice(first, base.length - last), head.slice(first, head.length - last))
  pairs.push(...middle.map(([i, j]): [number, number] => [i + first, j + first]))
  for (let place = last; place > 0; place -= 1) pairs.push([base.length - place, head.length - place])
  return pairs
}

function tablePairs(base: readonly string[], head: readonly string[]): readonly [number, number][] {
  const width = head.length + 1
  if (base.length * head.length > largestTable) return []
  const lengths = new Uint16Array((base.length + 1) * width)
  for (let i = base.length - 1; i >= 0; i -= 1) {
    for (let j = head.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] =
        base[i] === head[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0)
    }
  }
  const pairs: [number, number][] = []
  for (let [i, j] = [0, 0]; i < base.length && j < head.length;) {
    if (base[i] === head[j]) {
      pairs.push([i, j])
      i += 1
      j += 1
    } else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) i += 1
    else j += 1
  }
  return pairs
}
