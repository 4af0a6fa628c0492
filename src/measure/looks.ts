/** The confirming test of one step, look by look: the same numbers while measuring and when a stored report is judged again. */
import type { Hypothesis, Step } from '../model/schedule.ts'
import { flipTest } from '../stats/flip-test.ts'
import { groupSequentialLevels } from '../stats/group-sequential.ts'
import { hodgesLehmann } from '../stats/hodges-lehmann.ts'
import { logRatio, onGrid } from '../stats/log-ratio.ts'
import type { Pairs, Seen } from './pairs.ts'
import { ratiosOf } from './pairs.ts'

/** What is held against a hypothesis. */
export interface Question {
  readonly worse: 1 | -1
  readonly margin: number
  readonly threshold: number
}

export interface LookGround {
  readonly seed: number
  /** Tests that share the rate: so many more flips are tossed, for p-values fine enough. */
  readonly family: number
  readonly question: (hypothesis: Hypothesis) => Question
}

/** What the pairs up to one look say of one hypothesis. */
export interface Look {
  /** Number of the look, from 0, of the step's planned ones. */
  readonly index: number
  readonly pairs: number
  /** One-sided, adjusted over the hypotheses of the step; 1 in a direction that was not asked for. */
  readonly pWorse: number
  readonly pBetter: number
  /** log-ratio that the effect is surely not above, whichever look is stopped at. */
  readonly upper: number
  /** Size of the estimated log-ratio in the direction that was asked for; of either where both were. */
  readonly size: number
}

/** Confidence with which "unchanged" is shown, over all looks together. */
export const shownLevel = 0.95

const usualFlips = 20_000
/** The first of four looks needs 6 % of the rate of one test among many, and p-values are multiples of 1 / flips. */
const flipsPerTest = 2500

/** The most looks that are planned. */
const mostLooks = 4

/** Evenly spaced looks, four at most, none before `least` pairs. */
export function looksAt(pairs: number, least: number): readonly number[] {
  const count = Math.max(1, Math.min(mostLooks, Math.floor(pairs / Math.max(1, least))))
  return Array.from({ length: count }, (_, index) => Math.round((pairs * (index + 1)) / count))
}

/** The level of each look of a test at `alpha`: as planned, evenly spaced. */
function lookLevels(looks: number, alpha: number): readonly number[] {
  return groupSequentialLevels(
    alpha,
    Array.from({ length: looks }, (_, index) => (index + 1) / looks),
  )
}

/**
 * The looks that so many pairs allow: each planned one that was reached; and where time ran out on the way to the next,
 * the end itself in the place of the last, since the clock that ended it knew nothing of the results.
 */
function reached(step: Step, count: number): readonly { readonly index: number; readonly pairs: number }[] {
  const full = step.looks.flatMap((pairs, index) => (pairs <= count ? [{ index, pairs }] : []))
  const last = full.at(-1)?.pairs ?? 0
  return count > last && count < step.pairs ? [...full, { index: step.looks.length - 1, pairs: count }] : full
}

/** Every look at every hypothesis of the step, in the order of its hypotheses; without pairs there is none. */
export function looksOf(step: Step, seen: Seen, ground: LookGround): readonly (readonly Look[])[] {
  const count = pairsOf(step, seen)
  const looks = reached(step, count).map((look) => lookOf(step, seen, look, ground))
  return step.hypotheses.map((_, place) => looks.flatMap((answers) => answers[place] ?? []))
}

/** The one look that is due at exactly so many pairs. */
export function lookOf(
  step: Step,
  seen: Seen,
  { index, pairs }: { readonly index: number; readonly pairs: number },
  { seed, family, question }: LookGround,
): readonly Look[] {
  const questions = step.hypotheses.map(question)
  const first = <T>(values: readonly T[]): readonly T[] => values.slice(0, pairs)
  const series = step.hypotheses.map(({ benchmark, witnesses }) =>
    witnesses.flatMap((metric) => {
      const all = seen(benchmark, metric)
      const pair = all === undefined ? undefined : { base: first(all.base), head: first(all.head) }
      return pair === undefined || ratiosOf(pair, 1) === undefined ? [] : [pair]
    }),
  )
  // Each hypothesis has a margin of its own, so the side that is to lie above is lowered before the test.
  const options = { shift: 0, seed, flips: Math.max(usualFlips, flipsPerTest * family) }
  const one = (mirrored: boolean): readonly number[] =>
    flipTest(
      series.map((each, place) => {
        const { worse = 1, margin = 0 } = questions[place] ?? {}
        const beyond = onGrid(Math.log1p(margin))
        return each.map((clock) => {
          const { base, head } = logsOf(clock, worse)
          const [low, high] = mirrored ? [head, base] : [base, head]
          return { base: low, head: high.map((value) => value - beyond) }
        })
      }),
      options,
    )
  const none = step.hypotheses.map(() => 1)
  const pWorse = step.direction === 'better' ? none : one(false)
  const pBetter = step.direction === 'worse' ? none : one(true)
  const confidence = 1 - (lookLevels(step.looks.length, 1 - shownLevel)[index] ?? 0)
  return step.hypotheses.map(({ benchmark, metric }, place) => {
    const all = seen(benchmark, metric)
    const ratios =
      all === undefined
        ? undefined
        : ratiosOf({ base: first(all.base), head: first(all.head) }, questions[place]?.worse ?? 1)
    const where = ratios === undefined || ratios.length === 0 ? undefined : hodgesLehmann(ratios)
    const value = where?.value ?? 0
    return {
      index,
      pairs,
      pWorse: pWorse[place] ?? 1,
      pBetter: pBetter[place] ?? 1,
      upper: where?.upperBound(confidence) ?? Infinity,
      size: step.direction === 'worse' ? value : step.direction === 'better' ? -value : Math.abs(value),
    }
  })
}

/** Whole pairs of the workload so far: what the hypothesis with the fewest has. */
function pairsOf({ hypotheses }: Step, seen: Seen): number {
  const counts = hypotheses.map(({ benchmark, metric }) => {
    const pairs = seen(benchmark, metric)
    return pairs === undefined ? 0 : Math.min(pairs.base.length, pairs.head.length)
  })
  return counts.length === 0 ? 0 : Math.min(...counts)
}

/** Measured from the smallest value, logarithms do not depend on the unit. */
function logsOf({ base, head }: Pairs, worse: 1 | -1): Pairs {
  const smallest = [...base, ...head].reduce((least, value) => Math.min(least, value))
  const turned = (values: readonly number[]): number[] =>
    values.map((value) => worse * logRatio(value, smallest))
  return { base: turned(base), head: turned(head) }
}

/** Whether some look's p-value is at most its level of a test at `alpha`. */
export function rejects(
  looks: readonly Look[],
  step: Step,
  alpha: number,
  side: 'pWorse' | 'pBetter',
): boolean {
  const levels = lookLevels(step.looks.length, alpha)
  return looks.some((look) => look[side] <= (levels[look.index] ?? 0))
}

/**
 * The p-value that all looks together amount to: the smallest p / level, on the scale on which a test at `alpha`
 * rejects at alpha or below; 1 at most.
 */
export function overallP(
  looks: readonly Look[],
  step: Step,
  alpha: number,
  side: 'pWorse' | 'pBetter',
): number {
  const levels = lookLevels(step.looks.length, alpha)
  return looks.reduce((least, look) => {
    const level = levels[look.index] ?? 0
    return level > 0 ? Math.min(least, (alpha * look[side]) / level) : least
  }, 1)
}
