/** Suspects confirmed one after the other, in a fixed sequence, with fresh pairs. */
import type { Hypothesis, Step } from '../model/schedule.ts'
import { pairsNeeded } from '../stats/pairs-needed.ts'
import { smallSuite } from './allot.ts'
import { type Course, type Entrant, interleave, pairCost } from './course.ts'
import type { Questions } from './hypotheses.ts'
import { type Look, lookOf, looksAt, looksOf, rejects } from './looks.ts'
import { sequenceRate } from './outcomes.ts'
import { type Known, type Standing, errorsOff, isSuspect } from './standing.ts'
import { standingsIn } from './standings-in.ts'

/** With fewer pairs the first look cannot reject, and a sequence of one late look is not worth the time. */
const leastConfirmed = 12

/** A confirmation gets at most so many times the pairs that its noise asks for. */
const ample = 1.5

export interface Confirming {
  readonly runs: number
  readonly deadline: number
  readonly questions: Questions
  readonly hypotheses: readonly Hypothesis[]
  readonly known: Known
  readonly direction: 'worse' | 'better'
}

/**
 * Suspects one after the other, the worst first, each with all the pairs that the time left allows, until one is not
 * confirmed. Fresh pairs only: those of the race chose the suspects, and would speak for their own choice.
 */
export async function confirm(
  course: Course,
  field: readonly Entrant[],
  { runs, deadline, questions, hypotheses, known, direction }: Confirming,
): Promise<readonly Step[]> {
  const { pace } = course
  const sign = direction === 'worse' ? 1 : -1
  const standings = standingsIn(course, field, hypotheses, questions, known).filter(
    (standing) => standing.pairs > 0 && questions.counts(standing.hypothesis.benchmark),
  )
  const off = (standing: Standing): number => sign * errorsOff(standing)
  const isOne = (standing: Standing): boolean =>
    isSuspect(standing, questions.question(standing.hypothesis).margin, sign)
  const sequence = field
    .map((entrant) => ({
      entrant,
      suspects: standings
        .filter((standing) => standing.workload === entrant.name && isOne(standing))
        .toSorted((a, b) => off(b) - off(a)),
    }))
    .filter(({ suspects }) => suspects.length > 0)
    .toSorted((a, b) => worstOf(b.suspects, off) - worstOf(a.suspects, off))
    .slice(0, smallSuite)
  const rate = sequenceRate(pace.alpha, pace.otherTests)
  const steps: Step[] = []
  for (const { entrant, suspects } of sequence) {
    const fits = Math.floor((deadline - pace.now()) / Math.max(1e-9, pairCost(entrant)))
    const pairs = Math.min(
      Math.round(10 * runs),
      fits,
      ...suspects.map((one) => amplePairs(one, questions, rate)),
    )
    if (entrant.counts.has('confirm')) continue
    if (pairs < leastConfirmed) continue
    const step: Step = {
      workload: entrant.name,
      hypotheses: strongest(suspects, off).map(({ hypothesis }) => hypothesis),
      direction,
      pairs,
      looks: looksAt(pairs, leastConfirmed),
    }
    const ground = { ...questions, seed: pace.seed, family: step.hypotheses.length }
    await interleave(course, [{ entrant, pairs }], {
      stage: 'confirm',
      deadline,
      enough: (_, count) => {
        const index = step.looks.indexOf(count)
        if (index < 0) return false
        return isOver(
          lookOf(step, course.seen('confirm'), { index, pairs: count }, ground),
          step,
          questions,
          rate,
        )
      },
    })
    if ((entrant.counts.get('confirm') ?? 0) === 0) continue
    steps.push(step)
    const side = direction === 'worse' ? 'pWorse' : 'pBetter'
    const looks = looksOf(step, course.seen('confirm'), ground)
    if (!looks.every((own) => rejects(own, step, rate, side))) break
  }
  return steps
}

const worstOf = (suspects: readonly Standing[], off: (standing: Standing) => number): number =>
  suspects.reduce((most, standing) => Math.max(most, off(standing)), -Infinity)

/** Of a workload with many benchmarks those that stand out with its worst one: each more makes the test of all harder. */
function strongest(suspects: readonly Standing[], off: (standing: Standing) => number): readonly Standing[] {
  const [first, ...others] = suspects
  return first === undefined ? [] : [first, ...others.filter((standing) => off(standing) > 2)]
}

/** Pairs that would show the threshold in this noise, and half as many again. */
function amplePairs(standing: Standing, { question }: Questions, alpha: number): number {
  const { threshold, margin } = question(standing.hypothesis)
  const needed = pairsNeeded({ spread: standing.noise, threshold, margin, alpha, power: 0.95 })
  return Math.max(2 * leastConfirmed, Math.ceil(ample * needed))
}

/**
 * Confirmed with an estimate that counts, or shown to be below the threshold: more pairs would tell nothing new. What is
 * surely worse but not yet by the threshold goes on, since the estimate is the noisier of the two.
 */
function isOver(looks: readonly Look[], step: Step, { question }: Questions, alpha: number): boolean {
  return looks.every((look, place) => {
    const hypothesis = step.hypotheses[place]
    if (hypothesis === undefined) return true
    const bar = Math.log1p(question(hypothesis).threshold)
    const sure = rejects([look], step, alpha, step.direction === 'better' ? 'pBetter' : 'pWorse')
    if (sure && look.size >= bar) return true
    return step.direction === 'worse' && look.upper < bar
  })
}
