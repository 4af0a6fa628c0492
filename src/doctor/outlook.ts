/** How a check of the suite would spend its time limit, and what each series could show in it. */
import { smallSuite } from '../measure/allot.ts'
import { leastPairs, mostPairs } from '../measure/enough.ts'
import { hypothesesOf } from '../measure/hypotheses.ts'
import { directFamily, sequenceRate } from '../measure/outcomes.ts'
import type { Hypothesis } from '../model/schedule.ts'
import type { Reach, Sight } from '../model/study.ts'
import { type Design, detectableChange, usualPower } from '../stats/detectable-change.ts'
import { pairsNeeded } from '../stats/pairs-needed.ts'
import { type Subject, type Suite, pairSeconds } from './recording.ts'

/** Shares of the time: what a check keeps for holding base against itself, and what a race leaves to one confirmation. */
const [controlShare, confirmShare] = [0.12, 0.17]

/** Looking several times asks for so many more pairs than looking once. */
const priceOfLooks = 1.1

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
  /** Pairs of a workload within the limit, 300 at most; the others get what they need first where they need less. */
  pairs(workload: string): number
  /** Seconds of a time limit in which every workload could have what it needs; those that 300 pairs do not help left out. */
  readonly secondsForAll: number
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
  const values = new Map<string, number[]>()
  for (const { base } of subjects.flatMap(({ pairs }) => pairs)) {
    for (const { benchmark, metric, value } of base.readings) {
      const key = JSON.stringify([benchmark, metric.name])
      const known = values.get(key)
      if (known === undefined) values.set(key, [value])
      else known.push(value)
    }
  }
  const hypotheses = hypothesesOf(subjects, (benchmark, metric) =>
    values.get(JSON.stringify([benchmark, metric])),
  )
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
 * the share of the time that the race leaves.
 */
export function outlookOf(
  consumers: readonly Consumer[],
  { timeLimit, trialSeconds, rate, family, otherTests }: Budget,
): Outlook {
  const left = (limit: number): number => Math.max(0, (1 - controlShare) * (limit - trialSeconds))
  const round = consumers.reduce((sum, one) => sum + one.pairSeconds, 0)
  const levels = { direct: rate / family, staged: sequenceRate(rate, otherTests) }
  const wants = (one: Consumer, alpha: number): number =>
    Math.max(leastPairs, ...one.asked.map((asked) => wantedPairs(asked, alpha)))
  const capped = (pairs: number): number => Math.min(mostPairs, pairs)
  const needs = new Map(consumers.map((one) => [one.name, capped(wants(one, levels.direct))]))
  const total = consumers.reduce((sum, one) => sum + (needs.get(one.name) ?? 0) * one.pairSeconds, 0)
  const small = consumers.length <= smallSuite
  const direct = small || (left(timeLimit) >= 2 * leastPairs * round && total <= left(timeLimit))
  if (!direct) {
    const alpha = levels.staged
    const costs = consumers.map((one) => {
      const wanted = wants(one, alpha)
      return wanted > mostPairs ? 0 : (wanted * one.pairSeconds) / confirmShare
    })
    return {
      design: 'staged',
      alpha,
      pairs: (workload) => {
        const own = consumers.find(({ name }) => name === workload)?.pairSeconds ?? 0
        return capped(Math.floor((confirmShare * left(timeLimit)) / Math.max(1e-9, own)))
      },
      secondsForAll: trialSeconds + Math.max(0, ...costs) / (1 - controlShare),
    }
  }
  const helped = consumers.filter((one) => wants(one, levels.direct) <= mostPairs)
  const asked = helped.reduce((sum, one) => sum + (needs.get(one.name) ?? 0) * one.pairSeconds, 0)
  const others = consumers
    .filter((one) => !helped.includes(one))
    .reduce((sum, one) => sum + leastPairs * one.pairSeconds, 0)
  return {
    design: 'direct',
    alpha: levels.direct,
    pairs: (workload) =>
      fairPairs(consumers, new Map([...needs, [workload, mostPairs]]), left(timeLimit)).get(workload) ?? 0,
    secondsForAll: trialSeconds + (asked + others) / (1 - controlShare),
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

/** The smallest usual threshold that this many pairs can show, noise at its upper bound. */
export function heldThreshold(
  { spread, margin }: Pick<Asked, 'spread' | 'margin'>,
  { alpha, studied, pairs }: { readonly alpha: number; readonly studied: number; readonly pairs: number },
): number | undefined {
  const seen = detectableChange(
    { spread: cautious(spread, studied), margin, alpha, power: usualPower },
    Math.floor(pairs / priceOfLooks),
  )
  return usualThresholds.find((threshold) => threshold > margin && threshold >= seen)
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
  const sight = (count: number, looks = 1): Sight => {
    const change = detectableChange(design, Math.floor(count / looks))
    return Number.isFinite(change) ? { pairs: count, change } : { pairs: count }
  }
  const wanted = wantedPairs(asked, alpha)
  const holds = heldThreshold(asked, { alpha, studied, pairs })
  return {
    after: shownPairs.map((count) => sight(count)),
    inLimit: sight(pairs, priceOfLooks),
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
