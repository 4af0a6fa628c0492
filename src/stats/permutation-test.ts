/** Whether two groups of numbers differ in their mean, with no assumption but that labels could have been swapped. */
import { at } from './at.ts'
import { seededRandom } from './random.ts'

/** Up to so many values together every split is counted: both halves have at most 2 ** 16 subsets. */
const mostExact = 32

/** Equal sums of different splits are added in different orders. */
const rounding = 1e-12

/**
 * The two-sided p-value of Fisher's permutation test on the difference of means: twice the share of all splits of the
 * values into groups of these sizes whose difference lies at least as far on the observed side, 1 at most (Good,
 * Permutation, Parametric and Bootstrap Tests of Hypotheses, section 3.2). Exact for up to 32 values; beyond, from
 * `draws` random splits as (1 + exceedances) / (1 + draws). An empty group is a `RangeError`.
 *
 * Example: 1, 2, 3 against 4, 5, 6 gives 2/20: of the 20 splits one reaches the observed one on its side.
 */
export function permutationTest(
  first: readonly number[],
  second: readonly number[],
  { seed = 1, draws = 20_000 }: { readonly seed?: number; readonly draws?: number } = {},
): number {
  if (first.length === 0 || second.length === 0) throw new RangeError('the mean of nothing is unknown')
  const all = [...first, ...second]
  const slack = rounding * all.reduce((sum, value) => sum + Math.abs(value), 0)
  const observed = second.reduce((sum, value) => sum + value, 0)
  const { above, below, count } =
    all.length <= mostExact
      ? counted(all, second.length, observed, slack)
      : drawn(all, second.length, observed, { slack, seed, draws })
  return Math.min(1, (2 * Math.min(above, below)) / count)
}

interface Tails {
  /** Splits whose second group sums to at least, and to at most, the observed sum. */
  readonly above: number
  readonly below: number
  readonly count: number
}

/** Every subset of one half joined with those of the other that fill it up to the size. */
function counted(all: readonly number[], size: number, observed: number, slack: number): Tails {
  const middle = all.length >> 1
  const [left, right] = [sumsBySize(all.slice(0, middle)), sumsBySize(all.slice(middle))]
  let [above, below, count] = [0, 0, 0]
  left.forEach((some, taken) => {
    const rest = right[size - taken]
    if (rest === undefined) return
    const pairs = some.length * rest.length
    count += pairs
    above += pairs - pairsUpTo(some, rest, observed - slack, false)
    below += pairsUpTo(some, rest, observed + slack, true)
  })
  return { above, below, count }
}

/** Place k holds the ascending sums of all subsets of k values. */
function sumsBySize(values: readonly number[]): readonly Float64Array[] {
  const sums = new Float64Array(2 ** values.length)
  const sizes = new Uint8Array(sums.length)
  const counts = Array.from({ length: values.length + 1 }, () => 0)
  for (let subset = 0; subset < sums.length; subset += 1) {
    if (subset > 0) {
      const highest = 31 - Math.clz32(subset)
      const without = subset - 2 ** highest
      sums[subset] = at(sums, without) + at(values, highest)
      sizes[subset] = at(sizes, without) + 1
    }
    const size = at(sizes, subset)
    counts[size] = (counts[size] ?? 0) + 1
  }
  const places = counts.map((length) => ({ sums: new Float64Array(length), next: 0 }))
  sums.forEach((sum, subset) => {
    const place = places[at(sizes, subset)]
    if (place === undefined) return
    place.sums[place.next] = sum
    place.next += 1
  })
  return places.map((place) => place.sums.toSorted())
}

/** How many pairs of two ascending rows sum to less than the limit, or to the limit itself where it `counts`. */
function pairsUpTo(some: Float64Array, rest: Float64Array, limit: number, counts: boolean): number {
  let [pairs, end] = [0, rest.length]
  for (const value of some) {
    while (end > 0) {
      const sum = value + at(rest, end - 1)
      if (sum < limit || (counts && sum === limit)) break
      end -= 1
    }
    pairs += end
  }
  return pairs
}

function drawn(
  all: readonly number[],
  size: number,
  observed: number,
  { slack, seed, draws }: { readonly slack: number; readonly seed: number; readonly draws: number },
): Tails {
  const random = seededRandom(seed)
  const values = Float64Array.from(all)
  let [above, below] = [1, 1]
  for (let draw = 0; draw < draws; draw += 1) {
    let sum = 0
    // The first places of a shuffle in progress are a random subset.
    for (let place = 0; place < size; place += 1) {
      const other = place + Math.floor(random() * (values.length - place))
      const value = at(values, other)
      values[other] = at(values, place)
      values[place] = value
      sum += value
    }
    if (sum >= observed - slack) above += 1
    if (sum <= observed + slack) below += 1
  }
  return { above, below, count: draws + 1 }
}
