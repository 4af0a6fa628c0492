/** Reins in single values far from their neighbours, so that an outlier has the weight of one value and no more. */

/** Neighbours on each side that say where a value should lie. */
const reach = 3

/** Values are taken together in blocks of this size; a block and the one before it say how far values scatter. */
const block = 25

/** Normal values lie farther out than this many standard deviations once in 370. */
const farthest = 3

/**
 * How many of the first values of `steadied` stay as they are when more values are appended to so many.
 *
 * Example: of 60 values, the first two blocks, 50.
 */
export function settledOf(count: number): number {
  return count < 2 * block ? 0 : Math.min(count - reach, Math.floor(count / block) * block)
}

/**
 * A copy in which each value lies within three standard deviations of the median of the seven values around it (at an
 * end: of the first or last seven). The standard deviation is that of differences between neighbours, 1.4826 × their
 * median size / √2, so that a change of level does not widen it. A level that lasts four values is left alone. The
 * first values are taken from `earlier`, as far as these are settled.
 *
 * Example: 1, 2, 1, 2, 9, 2, 1, 2 becomes 1, 2, 1, 2, 5.1…, 2, 1, 2.
 */
export function steadied(
  values: ArrayLike<number>,
  earlier: Float64Array = new Float64Array(0),
): Float64Array {
  const count = values.length
  const result = new Float64Array(count)
  const known = Math.min(earlier.length, count)
  result.set(earlier.subarray(0, known))
  const around = new Float64Array(2 * reach + 1)
  for (let begin = Math.floor(known / block) * block; begin < count; begin += block) {
    const bound = farthest * scatter(values, begin)
    for (let i = Math.max(begin, known); i < Math.min(begin + block, count); i += 1) {
      const center = localMedian(values, i, around)
      result[i] = Math.min(center + bound, Math.max(center - bound, values[i] ?? 0))
    }
  }
  return result
}

function scatter(values: ArrayLike<number>, begin: number): number {
  const end = Math.min(values.length, Math.max(begin + block, 2 * block))
  const from = Math.max(1, end - 2 * block + 1)
  if (end - from < 1) return 0
  const differences = new Float64Array(end - from)
  for (let i = from; i < end; i += 1)
    differences[i - from] = Math.abs((values[i] ?? 0) - (values[i - 1] ?? 0))
  return (1.4826 * middleOf(differences.toSorted())) / Math.SQRT2
}

/** By insertion into `sorted`, which is faster for so few than anything that allocates. */
function localMedian(values: ArrayLike<number>, i: number, sorted: Float64Array): number {
  const from = Math.max(0, Math.min(i - reach, values.length - sorted.length))
  const to = Math.min(values.length, from + sorted.length)
  const size = to - from
  for (let k = 0; k < size; k += 1) {
    const value = values[from + k] ?? 0
    let place = k
    while (place > 0 && (sorted[place - 1] ?? 0) > value) {
      sorted[place] = sorted[place - 1] ?? 0
      place -= 1
    }
    sorted[place] = value
  }
  return middleOf(sorted, size)
}

/** The median of the first `size` values, in order. */
const middleOf = (sorted: Float64Array, size = sorted.length): number =>
  ((sorted[(size - 1) >> 1] ?? 0) + (sorted[size >> 1] ?? 0)) / 2
