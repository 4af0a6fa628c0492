/** What the confirming stage comes to: each step's test, adjusted for all the others. */
import type { Schedule, Step } from '../model/schedule.ts'
import { seriesKey } from '../model/series-key.ts'
import { type Look, type LookGround, looksOf, overallP, rejects } from './looks.ts'
import type { Seen } from './pairs.ts'

/** What was confirmed of one hypothesis. */
export interface Outcome {
  readonly step: Step
  readonly looks: readonly Look[]
  /** Adjusted for everything that shares the rate: rejected where it is at most the rate. */
  readonly pWorse: number
  readonly pBetter: number
  /** log-ratio that the effect is surely below, whichever look it ended at; infinite without pairs. */
  readonly upper: number
  /** Tests that shared the rate with it. */
  readonly family: number
}

export interface OutcomeGround extends Omit<LookGround, 'family'> {
  readonly alpha: number
  /** Tests beside the steps that share the rate. */
  readonly otherTests: number
  /** Whether a false alarm of this benchmark could fail the build. */
  readonly counts: (benchmark: string) => boolean
}

/** Tests that share the rate where everything is measured directly: those that count, and what else there is. */
export function directFamily(
  steps: readonly Pick<Step, 'hypotheses'>[],
  { counts, otherTests }: Pick<OutcomeGround, 'counts' | 'otherTests'>,
): number {
  const counting = steps.flatMap(({ hypotheses }) => hypotheses).filter(({ benchmark }) => counts(benchmark))
  return Math.max(1, counting.length + otherTests)
}

/** The rate of a fixed sequence of steps: all of it, or half where something else is tested beside it. */
export function sequenceRate(alpha: number, otherTests: number): number {
  return otherTests > 0 ? alpha / 2 : alpha
}

/** The outcome of every hypothesis that has a step, by `seriesKey`. */
export function outcomesOf(
  { design, steps }: Pick<Schedule, 'design' | 'steps'>,
  confirmed: Seen,
  ground: OutcomeGround,
): ReadonlyMap<string, Outcome> {
  return design === 'direct' ? directly(steps, confirmed, ground) : inSequence(steps, confirmed, ground)
}

interface Tested {
  readonly step: Step
  readonly place: number
  readonly looks: readonly Look[]
}

const upperOf = (looks: readonly Look[]): number =>
  looks.reduce((least, { upper }) => Math.min(least, upper), Infinity)

/**
 * Holm's method over tests that each look several times: as long as some test rejects at rate / (tests left), it is taken
 * out and the rate is shared by fewer. The levels of the looks grow with the rate, so a later, larger share never takes
 * a rejection back (Maurer & Bretz, Statistics in Biopharmaceutical Research 5, 2013).
 */
function directly(
  steps: readonly Step[],
  confirmed: Seen,
  ground: OutcomeGround,
): ReadonlyMap<string, Outcome> {
  const family = directFamily(steps, ground)
  const tested: Tested[] = steps.flatMap((step) =>
    looksOf(step, confirmed, { ...ground, family }).map((looks, place) => ({ step, place, looks })),
  )
  const counting = tested.filter((one) => isCounting(one, ground))
  const worse = stepDown(counting, family, ground.alpha, 'pWorse')
  const better = stepDown(counting, family, ground.alpha, 'pBetter')
  // Quarantined series share among all that is shown.
  const all = tested.length + ground.otherTests
  return new Map(
    tested.map((one) => {
      const { step, looks } = one
      const own = isCounting(one, ground)
      const shown = (side: 'pWorse' | 'pBetter'): number =>
        Math.min(1, all * overallP(looks, step, ground.alpha / all, side))
      return [
        keyOf(one),
        {
          step,
          looks,
          pWorse: (own ? worse.get(one) : undefined) ?? shown('pWorse'),
          pBetter: (own ? better.get(one) : undefined) ?? shown('pBetter'),
          upper: upperOf(looks),
          family: own ? family : all,
        },
      ]
    }),
  )
}

const keyOf = ({ step, place }: Tested): string => {
  const hypothesis = step.hypotheses[place]
  return seriesKey(hypothesis?.benchmark ?? '', hypothesis?.metric ?? '')
}

const isCounting = ({ step, place }: Tested, { counts }: OutcomeGround): boolean =>
  counts(step.hypotheses[place]?.benchmark ?? '')

function stepDown(
  tested: readonly Tested[],
  family: number,
  alpha: number,
  side: 'pWorse' | 'pBetter',
): ReadonlyMap<Tested, number> {
  const adjusted = new Map<Tested, number>()
  let open = tested
  let left = family
  for (;;) {
    const share = alpha / left
    const rejected = open.filter(({ looks, step }) => rejects(looks, step, share, side))
    for (const one of rejected)
      adjusted.set(one, Math.min(alpha, left * overallP(one.looks, one.step, share, side)))
    open = open.filter((one) => !rejected.includes(one))
    if (rejected.length === 0) break
    left = Math.max(1, left - rejected.length)
  }
  for (const one of open) {
    adjusted.set(one, Math.min(1, left * overallP(one.looks, one.step, alpha / left, side)))
  }
  return adjusted
}

/**
 * A fixed sequence: every step is tested at the full rate as long as everything in the steps before it was rejected, so
 * its adjusted p-value is the largest up to there. Each direction has a sequence of its own.
 */
function inSequence(
  steps: readonly Step[],
  confirmed: Seen,
  ground: OutcomeGround,
): ReadonlyMap<string, Outcome> {
  const rate = sequenceRate(ground.alpha, ground.otherTests)
  const outcomes = new Map<string, Outcome>()
  const largest = { worse: 0, better: 0, either: 0 }
  for (const step of steps) {
    const answers = looksOf(step, confirmed, { ...ground, family: step.hypotheses.length })
    const before = largest[step.direction]
    answers.forEach((looks, place) => {
      // The p-values of one step are adjusted for each other already.
      const own = (side: 'pWorse' | 'pBetter'): number =>
        (ground.alpha / rate) * overallP(looks, step, rate, side)
      const [pWorse, pBetter] = [own('pWorse'), own('pBetter')].map((p) => Math.min(1, Math.max(before, p)))
      const decisive = step.direction === 'better' ? pBetter : pWorse
      largest[step.direction] = Math.max(largest[step.direction], decisive ?? 1)
      outcomes.set(keyOf({ step, place, looks }), {
        step,
        looks,
        pWorse: pWorse ?? 1,
        pBetter: pBetter ?? 1,
        upper: upperOf(looks),
        family: step.hypotheses.length + ground.otherTests,
      })
    })
  }
  return outcomes
}
