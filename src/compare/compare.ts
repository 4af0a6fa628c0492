/** The step from two samples to a comparison: how much head differs from base, and how surely. */
import type { Compared, Comparison, Effect, Estimate } from '../model/comparison.ts'
import { worseSign } from '../model/metric.ts'
import type { Sample } from '../model/sample.ts'
import { detectableChange, usualPower } from '../stats/detectable-change.ts'
import { flipTest } from '../stats/flip-test.ts'
import { hodgesLehmannShift } from '../stats/hodges-lehmann-shift.ts'
import { hodgesLehmann } from '../stats/hodges-lehmann.ts'
import type { Location } from '../stats/location.ts'
import { rankSumTail } from '../stats/rank-sum-tail.ts'
import { signedRankTail } from '../stats/signed-rank-tail.ts'
import { spread } from '../stats/spread.ts'
import { apartFrom } from './apart.ts'
import { compareCounted } from './compare-counted.ts'
import { compareExact } from './compare-exact.ts'
import { logRatio, onGrid } from '../stats/log-ratio.ts'
import { sameMetric } from './series.ts'

/** How samples are to be held against each other. Fractions throughout. */
export interface Question {
  /** Equal places of the two samples were run next to each other. */
  readonly paired: boolean
  /** The tests are of "no more than this". */
  readonly margin: number
  /** Confidence of the effect's two-sided intervals. */
  readonly level: number
  /** Family-wise rate of false alarms, and how many tests share it: what can be detected depends on both. */
  readonly alpha: number
  readonly familySize: number
  /** Earlier runs of base, oldest first, for samples that were measured apart or counted. */
  readonly history?: readonly (readonly number[])[]
  /** Seed of the random flips of the test of pairs; 1 when left out. */
  readonly seed?: number
  /** What a planned check found already; no test is made again then. */
  readonly known?: Known
}

/** The outcome of tests that were made over stages. */
export interface Known {
  /** Adjusted for everything that shares the rate. */
  readonly pWorse: number
  readonly pBetter: number
  /** log-ratio that the effect is surely below; as these pairs say when left out. */
  readonly upper?: number
  readonly stage: 'confirm' | 'race'
  readonly suspected: boolean
  /** Standard deviation of one pair's log-ratio, where more is known of it than these pairs tell. */
  readonly noise?: number
}

/** In a larger family the usual number of flips gives p-values too coarse for Holm's first step. */
const mostFlipped = 20

/** Confidence of the one-sided bound that shows "unchanged". */
export const boundLevel = 0.95

/**
 * Works on d = log(head / base), turned so that positive is worse: a test by flipping pairs (by signed ranks in large
 * families) and the Hodges–Lehmann estimate for pairs, rank-sum test and shift for samples made apart. Paired samples of different length are a `RangeError`.
 */
export function compare(baseline: Sample, candidate: Sample, question: Question): Comparison {
  const { benchmark, metric } = candidate
  const identity = { benchmark, metric, baseline, candidate }
  if (!sameMetric(baseline.metric, metric)) {
    return { ...identity, kind: 'incomparable', because: `${metric.name} ${renamed(baseline, candidate)}` }
  }
  if (metric.nature === 'exact') return compareExact(baseline, candidate, question)
  if (metric.nature === 'counted') return compareCounted(baseline, candidate, question)
  const values = [...baseline.values, ...candidate.values]
  const zeros = values.filter((value) => value === 0).length
  if (zeros > 0) {
    const count = `${zeros} of ${values.length} values are 0`
    return {
      ...identity,
      kind: 'incomparable',
      because: `${count}: too little ${metric.name} for what the clock or counter can tell`,
    }
  }
  const worse = worseSign(metric)
  const { relative, absolute, ...found } = question.paired
    ? inPairs(baseline.values, candidate.values, worse, question)
    : madeApart(baseline.values, candidate.values, worse, question)
  const alpha = question.alpha / question.familySize
  return {
    ...identity,
    kind: 'compared',
    paired: question.paired,
    effect: effectOf(relative, absolute, question.level),
    upperBound: Math.expm1(question.known?.upper ?? relative.upperBound(boundLevel)),
    exact: false,
    minimumDetectable: detectableChange(
      { spread: found.spread, margin: question.margin, alpha, power: usualPower },
      Math.min(baseline.values.length, candidate.values.length),
    ),
    ...found,
    ...(question.known === undefined
      ? {}
      : { stage: question.known.stage, suspected: question.known.suspected }),
  }
}

type Found = Pick<Compared, 'pWorse' | 'pBetter' | 'apart'> & {
  readonly relative: Location
  readonly absolute: Location
  readonly spread: number
}

function inPairs(
  base: readonly number[],
  head: readonly number[],
  worse: 1 | -1,
  { margin, known, familySize, seed = 1 }: Question,
): Found {
  if (base.length !== head.length)
    throw new RangeError(`${base.length} and ${head.length} values make no pairs`)
  const ratios = base.map((value, index) => worse * logRatio(head[index] ?? Number.NaN, value))
  const tested =
    known ??
    (familySize > mostFlipped ? byRanks(ratios, margin) : byFlips(base, head, { worse, margin, seed }))
  return {
    relative: hodgesLehmann(ratios),
    absolute: hodgesLehmann(base.map((value, index) => worse * ((head[index] ?? Number.NaN) - value))),
    pWorse: tested.pWorse,
    pBetter: tested.pBetter,
    spread: known?.noise ?? spread(ratios),
  }
}

/** The test of a check that looks once: robust scores under every way to swap the sides of pairs. */
function byFlips(
  base: readonly number[],
  head: readonly number[],
  { worse, margin, seed }: { readonly worse: 1 | -1; readonly margin: number; readonly seed: number },
): { readonly pWorse: number; readonly pBetter: number } {
  // Measured from their smallest value, the logarithms do not depend on the unit.
  const smallest = [...base, ...head].reduce((least, value) => Math.min(least, value))
  const turned = (values: readonly number[]): number[] =>
    values.map((value) => worse * logRatio(value, smallest))
  const [from, to] = [turned(base), turned(head)]
  const options = { shift: onGrid(Math.log1p(margin)), seed }
  const [pWorse = 1] = flipTest([[{ base: from, head: to }]], options)
  const [pBetter = 1] = flipTest([[{ base: to, head: from }]], options)
  return { pWorse, pBetter }
}

/** Wilcoxon's signed-rank test, whose exact p-values have no floor: for families that need very small ones. */
function byRanks(
  ratios: readonly number[],
  margin: number,
): { readonly pWorse: number; readonly pBetter: number } {
  const beyond = onGrid(Math.log1p(margin))
  return {
    pWorse: signedRankTail(ratios.map((ratio) => ratio - beyond)),
    pBetter: signedRankTail(ratios.map((ratio) => -ratio - beyond)),
  }
}

function madeApart(
  base: readonly number[],
  head: readonly number[],
  worse: 1 | -1,
  { margin, alpha, history = [] }: Question,
): Found {
  const beyond = onGrid(Math.log1p(margin))
  // Measured from their smallest value, the logarithms do not depend on the unit.
  const smallest = [...base, ...head].reduce((least, value) => Math.min(least, value))
  const turned = (values: readonly number[]): number[] =>
    values.map((value) => worse * logRatio(value, smallest))
  const [from, to] = [turned(base), turned(head)]
  const shifted = (values: readonly number[]): number[] => values.map((value) => value + beyond)
  const pairs = Math.min(from.length, to.length)
  return {
    relative: hodgesLehmannShift(from, to),
    absolute: hodgesLehmannShift(
      base.map((value) => worse * value),
      head.map((value) => worse * value),
    ),
    pWorse: rankSumTail(shifted(from), to),
    pBetter: rankSumTail(shifted(to), from),
    // As if it were pairs: the same standard error of the difference from as many pairs.
    spread: Math.sqrt(pairs * (spread(from) ** 2 / from.length + spread(to) ** 2 / to.length)),
    apart: apartFrom(history, head, { worse, margin, confidence: 1 - alpha }),
  }
}

function effectOf(relative: Location, absolute: Location, level: number): Effect {
  const estimate = (where: Location, scale: (value: number) => number): Estimate => {
    const { low, high } = where.interval(level)
    return { value: scale(where.value), low: Number.isFinite(low) ? scale(low) : low, high: scale(high) }
  }
  return {
    relative: estimate(relative, (value) => Math.expm1(value) + 0),
    absolute: estimate(absolute, (value) => value + 0),
    level,
  }
}

function renamed({ metric: base }: Sample, { metric: head }: Sample): string {
  if (base.unit !== head.unit) return `is in ${base.unit} at base and in ${head.unit} at head`
  if (base.better !== head.better) return `is better ${base.better} at base and better ${head.better} at head`
  return `is ${base.nature} at base and ${head.nature} at head`
}
