/**
 * How fast the machine was in each run, by the code that did not change: the size factors of DESeq (Anders & Huber,
 * Genome Biology 11, 2010, section 3.1), with every anchor counting by its share of the run.
 */
import { at } from '../stats/at.ts'
import { permutationTest } from '../stats/permutation-test.ts'

/**
 * How many anchors there have to be, in how many functions, what each is of every run at least, and all of them
 * together.
 */
const demanded = { anchors: 5, functions: 3, ofRun: 0.01, together: 0.3 }

/** One anchor weighs no more than so much of all, so that one that did change moves the median little. */
const largestWeight = 0.25

/** A difference between the sides this large, and this unlikely by chance, is worth a word. */
const worthAWord = { change: 0.02, p: 0.05 }

export interface Anchor {
  /** By place of run. */
  readonly values: Float64Array
  /** The function it belongs to: lines of one function may well change together. */
  readonly of: number
}

export interface SizeFactors {
  /** What each run is divided by; 1 on average. All 1 where there are too few anchors. */
  readonly factors: Float64Array
  readonly anchors: number
  /** Share of the runs that the anchors cover, 0 to 1. */
  readonly covered: number
  readonly enough: boolean
  /** Head's factors over base's less 1, where they differ by more than chance: machine, interpreter or flags. */
  readonly shift?: number
}

/**
 * `rows` are of code that is unchanged and called as before; the first `baseRuns` of the runs are base's. A factor
 * rests on samples and has an error of its own: the more of the spread between runs is such error (estimated from how
 * far the anchors of a run disagree), the closer the factors are drawn to 1 (James & Stein).
 */
export function sizeFactors(
  rows: readonly Anchor[],
  totals: Float64Array,
  baseRuns: number,
  seed: number,
): SizeFactors {
  const kept = rows.filter(({ values }) =>
    values.every((value, run) => value > 0 && value >= demanded.ofRun * at(totals, run)),
  )
  const anchors = kept.map(({ values }) => values)
  const runs = totals.length
  const whole = totals.reduce((sum, value) => sum + value, 0)
  const sums = anchors.map((row) => row.reduce((sum, value) => sum + value, 0))
  const covered = whole === 0 ? 0 : sums.reduce((sum, value) => sum + value, 0) / whole
  const plain = { factors: new Float64Array(runs).fill(1), anchors: anchors.length, covered, enough: false }
  const functions = new Set(kept.map(({ of }) => of)).size
  if (anchors.length < demanded.anchors || functions < demanded.functions) return plain
  if (covered < demanded.together) return plain

  const weights = capped(sums)
  const logs = anchors.map((row) => {
    const own = row.map(Math.log)
    const mean = own.reduce((sum, value) => sum + value, 0) / runs
    return own.map((value) => value - mean)
  })
  const effective = 1 / weights.reduce((sum, weight) => sum + weight ** 2, 0)
  const found = Array.from({ length: runs }, (_, run) => {
    const ratios = logs.map((row) => at(row, run))
    const middle = weightedMedian(ratios, weights)
    const off = ratios.map((ratio) => Math.abs(ratio - middle))
    // The variance of a median is π/2 that of a mean.
    return { middle, error: ((Math.PI / 2) * (1.4826 * weightedMedian(off, weights)) ** 2) / effective }
  })
  const middles = found.map(({ middle }) => middle)
  const mean = middles.reduce((sum, value) => sum + value, 0) / runs
  const variance = middles.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, runs - 1)
  const error = found.reduce((sum, one) => sum + one.error, 0) / runs
  const trust = variance === 0 ? 0 : Math.max(0, 1 - error / variance)
  const factors = Float64Array.from(middles, (middle) => Math.exp(trust * (middle - mean)))
  return { ...plain, factors, enough: true, ...shifted(middles, baseRuns, seed) }
}

/** Weights that sum to 1, none above the largest allowed. */
function capped(sums: readonly number[]): readonly number[] {
  let weights = scaled(sums)
  // What is cut off makes the others larger in turn.
  for (let round = 0; round < 20; round += 1) {
    weights = scaled(weights.map((weight) => Math.min(weight, largestWeight)))
  }
  return weights
}

function scaled(values: readonly number[]): readonly number[] {
  const sum = values.reduce((all, value) => all + value, 0)
  return values.map((value) => value / sum)
}

/** The value below and above which lies half of the weight; between two such values their middle. */
function weightedMedian(values: readonly number[], weights: readonly number[]): number {
  const order = values.map((_, place) => place).toSorted((a, b) => at(values, a) - at(values, b))
  let below = 0
  for (const [rank, place] of order.entries()) {
    below += at(weights, place)
    if (Math.abs(below - 0.5) < 1e-9 && rank + 1 < order.length) {
      return (at(values, place) + at(values, order[rank + 1] ?? place)) / 2
    }
    if (below > 0.5) return at(values, place)
  }
  return 0
}

function shifted(middles: readonly number[], baseRuns: number, seed: number): { readonly shift?: number } {
  const [base, head] = [middles.slice(0, baseRuns), middles.slice(baseRuns)]
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length
  const shift = Math.expm1(mean(head) - mean(base))
  if (Math.abs(shift) < worthAWord.change) return {}
  return permutationTest(base, head, { seed }) < worthAWord.p ? { shift } : {}
}
