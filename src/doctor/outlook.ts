/** How a check of the suite would spend its time limit, and what each series could show in it. */
import { smallSuite } from '../measure/allot.ts'
import { leastPairs, mostPairs } from '../measure/enough.ts'
import { hypothesesOf } from '../measure/hypotheses.ts'
import { directFamily, sequenceRate } from '../measure/outcomes.ts'
import { controlPairs } from '../measure/reserve.ts'
import type { Reading } from '../model/evidence.ts'
import type { Hypothesis } from '../model/schedule.ts'
import { seriesKey } from '../model/series-key.ts'
import type { Reach, Sight } from '../model/study.ts'
import { type Design, detectableChange, usualPower } from '../stats/detectable-change.ts'
import { pairsNeeded } from '../stats/pairs-needed.ts'
import { type Subject, type Suite, pairSeconds } from './recording.ts'

/** Share of the time that a race leaves to one confirmation. */
const confirmShare = 0.17

/** Looking several times asks for so many more pairs than looking once. */
const priceOfLooks = 1.1

/** How many pairs of a test that looks once so many are worth; what was paid for is not lost to rounding. */
const unlooked = (pairs: number): number => Math.floor(pairs / priceOfLooks + 1e-9)

/** What is held against one series. */
export interface Asked {
  readonly spread: number
  readonly threshold: number
  readonly margin: number
}

/** A workload as far as time is concerned. */
export interface Consumer {
  readonly name: string
  readonly pairSeconds: number
  /** Its judged series. */
  readonly asked: readonly Asked[]
}

export interface Outlook {
  readonly design: 'direct' | 'staged'
  /** Level of one test. */
  readonly alpha: number
  /** Pairs that a workload has within the limit if it asks for as many as a check makes of one; the others ask for their need. */
  readonly most: (workload: string) => number
  /** Pairs that it has where everyone asks for what it needs, and what it needs: infinite where no number would do. */
  readonly share: (workload: string) => number
  readonly need: (workload: string) => number
}

export interface Budget {
  readonly timeLimit: number
  /** Seconds that go before anything is timed. */
  readonly trialSeconds: number
  /** Rate of false alarms over everything; tests that share it where all are measured, and those beside differences. */
  readonly rate: number
  readonly family: number
  readonly otherTests: number
}

/** Judged series of the suite, `auto` settled by what was recorded, and how many tests share the rate. */
export function judgedOf({ subjects, otherTests }: Suite): {
  readonly hypotheses: readonly Hypothesis[]
  readonly family: number
} {
  const values = new Map<string, Reading[]>()
  for (const { base } of subjects.flatMap(({ pairs }) => pairs)) {
    for (const reading of base.readings) {
      const key = seriesKey(reading.benchmark, reading.metric.name)
      const known = values.get(key)
      if (known === undefined) values.set(key, [reading])
      else known.push(reading)
    }
  }
  const hypotheses = hypothesesOf(subjects, (benchmark, metric) => values.get(seriesKey(benchmark, metric)))
  const counting = new Set(
    subjects.flatMap(({ demands }) => demands.flatMap((one) => (one.counts ? [one.benchmark] : []))),
  )
  const counts = (benchmark: string): boolean => counting.has(benchmark)
  return { hypotheses, family: directFamily([{ hypotheses }], { counts, otherTests }) }
}

/** Pairs that a check plans to show the threshold; infinite where none would do. */
export function wantedPairs({ spread, threshold, margin }: Asked, alpha: number): number {
  const needed = pairsNeeded({ spread, threshold, margin, alpha, power: usualPower })
  const planned = Math.max(leastPairs, Math.ceil(priceOfLooks * needed))
  return planned + (planned % 2)
}

/**
 * A small suite, and any suite whose wishes fit, is measured directly: everyone gets the pairs it needs as far as an equal
 * share of the time goes, and what some leave over is the others'. Else a race picks a suspect, and the confirmation has
 * the share of the time that the race leaves. No workload gets more than 300 pairs.
 */
export function outlookOf(
  consumers: readonly Consumer[],
  { timeLimit, trialSeconds, rate, family, otherTests }: Budget,
): Outlook {
  const measuring = Math.max(0, timeLimit - trialSeconds)
  const slowest = Math.max(0, ...consumers.map((one) => one.pairSeconds))
  const left = measuring - slowest * controlPairs(measuring, slowest)
  const needsAt = (alpha: number): ReadonlyMap<string, number> =>
    new Map(
      consumers.map((one) => [
        one.name,
        Math.max(leastPairs, ...one.asked.map((asked) => wantedPairs(asked, alpha))),
      ]),
    )
  const direct = { alpha: rate / family, needs: needsAt(rate / family) }
  const capped = new Map([...direct.needs].map(([name, need]) => [name, Math.min(mostPairs, need)]))
  const round = consumers.reduce((sum, one) => sum + one.pairSeconds, 0)
  const total = consumers.reduce((sum, one) => sum + (capped.get(one.name) ?? 0) * one.pairSeconds, 0)
  if (consumers.length <= smallSuite || (left >= 2 * leastPairs * round && total <= left)) {
    const shares = fairPairs(consumers, capped, left)
    return {
      design: 'direct',
      alpha: direct.alpha,
      most: (workload) =>
        fairPairs(consumers, new Map([...capped, [workload, mostPairs]]), left).get(workload) ?? 0,
      share: (workload) => shares.get(workload) ?? 0,
      need: (workload) => direct.needs.get(workload) ?? Infinity,
    }
  }
  const alpha = sequenceRate(rate, otherTests)
  const needs = needsAt(alpha)
  const costs = new Map(consumers.map((one) => [one.name, Math.max(1e-9, one.pairSeconds)]))
  const fits = (workload: string): number =>
    Math.min(mostPairs, Math.floor((confirmShare * left) / (costs.get(workload) ?? Infinity)))
  return {
    design: 'staged',
    alpha,
    most: fits,
    share: (workload) => Math.min(fits(workload), needs.get(workload) ?? 0),
    need: (workload) => needs.get(workload) ?? Infinity,
  }
}

/** Everyone's need as far as an equal share of the time goes; what some leave over is shared by the others. */
function fairPairs(
  consumers: readonly Consumer[],
  needs: ReadonlyMap<string, number>,
  seconds: number,
): ReadonlyMap<string, number> {
  const cost = (one: Consumer): number => Math.max(1e-9, one.pairSeconds)
  const need = (one: Consumer): number => (needs.get(one.name) ?? 0) * cost(one)
  const pairs = new Map<string, number>()
  let left = seconds
  const modestFirst = consumers.toSorted((a, b) => need(a) - need(b))
  modestFirst.forEach((one, place) => {
    const mine = Math.min(need(one), left / (modestFirst.length - place))
    left -= mine
    // A rounding error must not cost a pair that was paid for.
    pairs.set(one.name, Math.floor(mine / cost(one) + 1e-9))
  })
  return pairs
}

const shownPairs = [20, 40, 80]

/** Thresholds as people write them. */
export const usualThresholds = [
  0.01, 0.02, 0.03, 0.04, 0.05, 0.06, 0.08, 0.1, 0.12, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5,
] as const

/** A robust standard deviation of so many normal values is off by more than this, upwards, one time in five. */
export const cautious = (spread: number, pairs: number): number => spread * (1 + 1 / Math.sqrt(pairs))

export interface Seeing {
  readonly alpha: number
  /** Pairs that the noise is known from, and pairs that a check makes. */
  readonly studied: number
  readonly pairs: number
}

/** The smallest change that this many pairs show, noise at its upper bound; infinite where they show none. */
export function seenCautiously(
  { spread, margin }: Pick<Asked, 'spread' | 'margin'>,
  { alpha, studied, pairs }: Seeing,
): number {
  const design = { spread: cautious(spread, studied), margin, alpha, power: usualPower }
  return detectableChange(design, unlooked(pairs))
}

/** The smallest usual threshold that they can hold. */
function heldThreshold(asked: Pick<Asked, 'spread' | 'margin'>, seeing: Seeing): number | undefined {
  const seen = seenCautiously(asked, seeing)
  return usualThresholds.find((threshold) => threshold > asked.margin && threshold >= seen)
}

/** What a series of this noise can show. */
export function reachOf(
  asked: Asked,
  {
    alpha,
    pairs,
    studied,
    seconds,
  }: {
    readonly alpha: number
    /** Pairs within the limit, and pairs of the study. */
    readonly pairs: number
    readonly studied: number
    /** Of one pair. */
    readonly seconds: number
  },
): Reach {
  const { spread, margin } = asked
  const design: Design = { spread, margin, alpha, power: usualPower }
  const sight = (count: number, worth: number): Sight => {
    const change = detectableChange(design, worth)
    return Number.isFinite(change) ? { pairs: count, change } : { pairs: count }
  }
  const wanted = wantedPairs(asked, alpha)
  const holds = heldThreshold(asked, { alpha, studied, pairs })
  return {
    after: shownPairs.map((count) => sight(count, count)),
    inLimit: sight(pairs, unlooked(pairs)),
    ...(Number.isFinite(wanted) ? { threshold: { pairs: wanted, seconds: wanted * seconds } } : {}),
    ...(holds === undefined ? {} : { holds }),
  }
}

/** Seconds before anything is timed, for the whole suite. */
export const trialSecondsOf = (subjects: readonly Subject[]): number =>
  subjects.reduce((sum, one) => sum + one.trialSeconds, 0)

export const consumerOf = (subject: Subject, asked: readonly Asked[]): Consumer => ({
  name: subject.name,
  pairSeconds: pairSeconds(subject),
  asked,
})
