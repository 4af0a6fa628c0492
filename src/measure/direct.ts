/** Everything measured at length: each workload gets the pairs that its noise asks for, and a test of its own. */
import type { Hypothesis, Step } from '../model/schedule.ts'
import { smallSuite } from './allot.ts'
import { type Course, type Entrant, enterFirst, interleave, pairCost } from './course.ts'
import { type Aim, leastPairs, pairsWanted } from './enough.ts'
import { hypothesesOf, questionsOf } from './hypotheses.ts'
import { type Look, lookOf, looksAt, rejects } from './looks.ts'
import type { Planned, TooShort } from './planned.ts'
import { directFamily } from './outcomes.ts'
import { smallestPairs } from '../stats/smallest-pairs.ts'
import { reserved } from './reserve.ts'

/**
 * A pilot tells how noisy each series is, by the sizes of differences alone; from that follow the pairs each workload
 * wants and where the looks at them are. Where they do not fit, a small suite gets what there is, shared fairly, and a
 * large one is told to race: the pilot's pairs are then its first round.
 */
export async function measureDirectly(
  course: Course,
  entrants: readonly Entrant[],
): Promise<Planned | TooShort> {
  const { pace } = course
  const deadline = reserved(course, entrants)
  const family = directFamily(
    entrants.map(({ demands }) => ({ hypotheses: demands.map(asHypothesis) })),
    questionsOf(entrants, pace),
  )
  const round = entrants.reduce((sum, entrant) => sum + pairCost(entrant), 0)
  const least = even(Math.max(leastPairs, smallestPairs(family, pace.alpha)))
  enterFirst(course, entrants, 'confirm')
  const had = entrants.reduce((fewest, entrant) => Math.min(fewest, done(entrant)), least)
  const fits = had + Math.floor((deadline - pace.now()) / Math.max(round, 1e-9))
  const pilot = Math.min(least, Math.max(2, fits))
  await interleave(
    course,
    entrants.map((entrant) => ({ entrant, pairs: pilot - done(entrant) })),
    { stage: 'confirm', deadline },
  )
  const sound = entrants.filter(({ failed }) => !failed)
  const hypotheses = hypothesesOf(sound, (benchmark, metric) => course.atBase(benchmark, metric))
  const questions = questionsOf(entrants, pace)
  const aimOf = (hypothesis: Hypothesis): Aim => ({
    ...questions.question(hypothesis),
    alpha: pace.alpha / family,
  })
  const wanted = wantedPairs(course, sound, hypotheses, aimOf)
  const left = deadline - pace.now()
  const seconds = sound.reduce(
    (sum, entrant) => sum + pairCost(entrant) * ((wanted.get(entrant) ?? 0) - done(entrant)),
    0,
  )
  if (seconds > left && sound.length > smallSuite) {
    course.relabel('confirm', 'race')
    const workloads = sound.map(({ name }) => name)
    return { tooShort: true, hypotheses, rounds: [{ pairs: pilot, workloads }] }
  }
  const shares = fairShares(sound, wanted, left)
  const steps = sound.map((entrant): Step => {
    const pairs = Math.max(done(entrant), shares.get(entrant) ?? 0)
    return {
      workload: entrant.name,
      hypotheses: hypotheses.filter(({ benchmark }) => feeds(entrant, benchmark)),
      direction: 'either',
      pairs,
      looks: looksAt(pairs, pilot),
    }
  })
  const stepOf = new Map(sound.map((entrant, place) => [entrant, steps[place]]))
  const ground = { ...questions, seed: pace.seed, family }
  const decided = (entrant: Entrant, pairs: number): boolean => {
    const step = stepOf.get(entrant)
    const index = step?.looks.indexOf(pairs) ?? -1
    if (step === undefined || index < 0) return false
    const answers = lookOf(step, course.seen('confirm'), { index, pairs }, ground)
    return answers.every((look, place) => {
      const hypothesis = step.hypotheses[place]
      return (
        hypothesis !== undefined && isDecided(look, step, questions.question(hypothesis), pace.alpha / family)
      )
    })
  }
  const open = sound.filter((entrant) => !decided(entrant, done(entrant)))
  await interleave(
    course,
    open.map((entrant) => ({ entrant, pairs: (stepOf.get(entrant)?.pairs ?? 0) - done(entrant) })),
    { stage: 'confirm', deadline, enough: decided },
  )
  return { design: 'direct', hypotheses, rounds: [], steps }
}

const asHypothesis = ({
  benchmark,
  metric,
}: {
  readonly benchmark: string
  readonly metric: string
}): Hypothesis => ({
  benchmark,
  metric,
  witnesses: [metric],
})

const done = ({ counts }: Entrant): number => counts.get('confirm') ?? 0
const even = (count: number): number => count + (count % 2)
const feeds = ({ demands }: Entrant, benchmark: string): boolean =>
  demands.some((demand) => demand.benchmark === benchmark)

/** Worse or better by an estimate that counts, or surely below the threshold. */
function isDecided(
  look: Look,
  step: Step,
  { threshold }: { readonly threshold: number },
  alpha: number,
): boolean {
  const bar = Math.log1p(threshold)
  const sure = rejects([look], step, alpha, 'pWorse') || rejects([look], step, alpha, 'pBetter')
  return look.upper < bar || (sure && look.size >= bar)
}

function wantedPairs(
  course: Course,
  entrants: readonly Entrant[],
  hypotheses: readonly Hypothesis[],
  aimOf: (hypothesis: Hypothesis) => Aim,
): ReadonlyMap<Entrant, number> {
  const seen = course.seen('confirm')
  return new Map(
    entrants.map((entrant) => {
      const wants = hypotheses
        .filter(({ benchmark }) => feeds(entrant, benchmark))
        .map((hypothesis) => {
          const pairs = seen(hypothesis.benchmark, hypothesis.metric)
          return pairs === undefined ? 0 : pairsWanted(pairs, aimOf(hypothesis))
        })
      return [entrant, even(Math.max(done(entrant), ...wants))]
    }),
  )
}

/** Everyone's wish as far as an equal share of the time goes; what some leave over is shared by the others. */
function fairShares(
  entrants: readonly Entrant[],
  wanted: ReadonlyMap<Entrant, number>,
  seconds: number,
): ReadonlyMap<Entrant, number> {
  const cost = (entrant: Entrant): number => Math.max(1e-9, pairCost(entrant))
  const need = (entrant: Entrant): number =>
    Math.max(0, (wanted.get(entrant) ?? 0) - done(entrant)) * cost(entrant)
  const shares = new Map<Entrant, number>()
  let left = Math.max(0, seconds)
  const modestFirst = entrants.toSorted((a, b) => need(a) - need(b))
  modestFirst.forEach((entrant, place) => {
    const mine = Math.min(need(entrant), left / (modestFirst.length - place))
    left -= mine
    shares.set(entrant, done(entrant) + Math.floor(mine / cost(entrant)))
  })
  return shares
}
