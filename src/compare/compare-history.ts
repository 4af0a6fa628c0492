/** Head against stored runs where base itself gave no values: the step from runs to a comparison. */
import type { Comparison, Effect, Estimate } from '../model/comparison.ts'
import { type Metric, worseSign } from '../model/metric.ts'
import type { Past } from '../model/past.ts'
import { type Sample, makeSample } from '../model/sample.ts'
import { detectableDeviation } from '../stats/detectable-deviation.ts'
import { usualPower } from '../stats/detectable-change.ts'
import { type Question, boundLevel } from './compare.ts'
import { compareCounted } from './compare-counted.ts'
import { compareExact } from './compare-exact.ts'
import { type PastSample, type Segment, currentSegment } from './current-segment.ts'
import { type Deviation, deviationFrom, leastRuns, mostRuns } from './deviation.ts'
import { sameMetric } from './series.ts'

/** One series in the stored runs that have it and are of its present level, oldest first. */
export interface PastSeries {
  readonly benchmark: string
  readonly metric: Metric
  readonly samples: readonly Sample[]
  /** The sample of base's own commit, the latest one; absent where only other commits were recorded. */
  readonly own?: Sample
  /** Whether a verdict can rest on it. */
  readonly enough: boolean
  /** Since when the present level holds, where an earlier one is left out. */
  readonly since?: NonNullable<Segment['since']>
}

type Stored = PastSample & { readonly own: boolean }

/** `pastSeriesOf` for many benchmarks: the runs are gone through once, and each benchmark is looked at when asked for. */
export function pastSeriesIn({ base, runs }: Past): (benchmark: string) => readonly PastSeries[] {
  const stored = new Map<string, Stored[]>()
  for (const { commit, at, samples } of runs) {
    for (const sample of samples) {
      const one = { sample, commit, at, own: commit === base }
      const known = stored.get(sample.benchmark)
      if (known === undefined) stored.set(sample.benchmark, [one])
      else known.push(one)
    }
  }
  const found = new Map<string, readonly PastSeries[]>()
  return (benchmark) => {
    const known = found.get(benchmark) ?? seriesFrom(benchmark, stored.get(benchmark) ?? [])
    found.set(benchmark, known)
    return known
  }
}

/** The series of a benchmark in the stored runs; a metric that changed its meaning counts as it is in the newest. */
export function pastSeriesOf({ base, runs }: Past, benchmark: string): readonly PastSeries[] {
  const own = runs.map((run) => ({
    ...run,
    samples: run.samples.filter((one) => one.benchmark === benchmark),
  }))
  return pastSeriesIn({ base, runs: own })(benchmark)
}

function seriesFrom(benchmark: string, all: readonly Stored[]): readonly PastSeries[] {
  const names = new Set(all.map(({ sample }) => sample.metric.name))
  return [...names].flatMap((name) => {
    const found = all.filter(({ sample }) => sample.metric.name === name)
    const latest = found.at(-1)
    if (latest === undefined) return []
    const same = found
      .filter(({ sample }) => sameMetric(sample.metric, latest.sample.metric))
      .slice(-mostRuns)
    const own = same.findLast((one) => one.own)?.sample
    const { metric } = latest.sample
    const { samples, since } = currentSegment(same)
    return [
      {
        benchmark,
        metric,
        samples: samples.map(({ sample }) => sample),
        ...(own === undefined ? {} : { own }),
        enough: metric.nature === 'noisy' ? samples.length >= leastRuns : own !== undefined,
        ...(since === undefined ? {} : { since }),
      },
    ]
  })
}

/**
 * Holds head against what the stored runs let expect of it; `Question.paired` and `history` do not matter. A number
 * that repeats exactly, or is counted, is compared with that of base's own commit alone: that of another commit tells of that commit.
 */
export function compareHistory(past: PastSeries, candidate: Sample, question: Question): Comparison {
  const { benchmark, metric } = candidate
  const incomparable = (because: string): Comparison => ({
    kind: 'incomparable',
    benchmark,
    metric,
    because,
    candidate,
  })
  if (!sameMetric(past.metric, metric)) {
    return incomparable(`${metric.name} means something else in the stored runs`)
  }
  if (metric.nature !== 'noisy') {
    if (past.own === undefined) return incomparable(`${metric.name} was not recorded for base's own commit`)
    const alone = { ...question, paired: false, history: past.samples.map(({ values }) => values) }
    const exact = (metric.nature === 'exact' ? compareExact : compareCounted)(past.own, candidate, alone)
    return exact.kind === 'compared' ? { ...exact, basis: 'history' } : exact
  }
  const used = past.samples.map(({ values }) => values.slice(0, candidate.values.length))
  const zeros = [...used.flat(), ...candidate.values].filter((value) => value === 0).length
  if (zeros > 0) {
    return incomparable(
      `${zeros} values are 0: too little ${metric.name} for what the clock or counter can tell`,
    )
  }
  const deviation = deviationFrom(
    past.samples.map(({ values }) => values),
    candidate.values,
    {
      worse: worseSign(metric),
      margin: question.margin,
    },
  )
  if (deviation === undefined) {
    return incomparable(`${past.samples.length} of the ${leastRuns} stored runs that a verdict needs`)
  }
  const { pWorse, pBetter, medians, expected } = deviation
  const { alpha, familySize, margin } = question
  return {
    kind: 'compared',
    benchmark,
    metric,
    baseline: makeSample(benchmark, metric, medians),
    candidate,
    paired: false,
    effect: effectOf(deviation, worseSign(metric), question.level),
    pWorse,
    pBetter,
    upperBound: Math.expm1(deviation.bounds(boundLevel).high),
    exact: false,
    minimumDetectable: detectableDeviation(expected, {
      margin,
      alpha: alpha / familySize,
      power: usualPower,
    }),
    apart: { historyRuns: medians.length, worse: pWorse <= alpha, better: pBetter <= alpha },
    basis: 'history',
  }
}

function effectOf(deviation: Deviation, worse: 1 | -1, level: number): Effect {
  const { value, reference } = deviation
  const { low, high } = deviation.bounds((1 + level) / 2)
  const estimate = (scale: (distance: number) => number): Estimate => ({
    value: scale(value) + 0,
    low: scale(low) + 0,
    high: scale(high) + 0,
  })
  return {
    relative: estimate(Math.expm1),
    absolute: estimate((distance) => worse * reference * Math.expm1(worse * distance)),
    level,
  }
}
