/** Too much to measure at length: screen, race by successive elimination, confirm the worst with fresh pairs. */
import type { Round } from '../model/schedule.ts'
import { confirm } from './confirm.ts'
import type { Recorded } from './contender.ts'
import { type Course, type Entrant, enterFirst, interleave, pairCost } from './course.ts'
import { hypothesesOf, questionsOf } from './hypotheses.ts'
import type { BaseValue } from './pairs.ts'
import type { Planned, TooShort } from './planned.ts'
import { reserved } from './reserve.ts'
import { leastRaced, leastScreened, pairsOfRound, plannedRounds, screenShare } from './rounds.ts'
import { settle } from './settle.ts'
import { type Known, type Standing, leastRecorded } from './standing.ts'
import { leading, standingsIn } from './standings-in.ts'

/** More runs of one workload than this tell no more of who is suspected. */
const mostRuns = 160

export async function measureInStages(
  course: Course,
  entrants: readonly Entrant[],
  pilot: TooShort | undefined,
): Promise<Planned> {
  const { pace } = course
  const deadline = reserved(course, entrants)
  const round = entrants.reduce((sum, entrant) => sum + pairCost(entrant), 0)
  const fits = (2 * (deadline - pace.now())) / Math.max(round, 1e-9)
  const begun = pilot === undefined && entrants.some(({ first }) => first !== undefined) ? 2 : 0
  const runs = Math.min(mostRuns, Math.max(1, fits + begun))
  const questions = questionsOf(entrants, pace)
  const stage = (from: readonly Entrant[]): readonly Entrant[] => from.filter(({ failed }) => !failed)

  // Who has been recorded often enough is screened by head alone.
  const stored = entrants.filter((entrant) => isRecorded(entrant, pace.recorded))
  const screens = pilot === undefined && stored.length >= entrants.length / 2
  const screened = screens ? Math.max(leastScreened, Math.round(screenShare * runs)) : 0
  if (screens) enterFirst(course, stored, 'screen', true)
  enterFirst(course, entrants, 'race')
  /** How many of these pairs there are already; a pilot's pairs are a round of their own. */
  const had = ({ counts }: Entrant, of: 'screen' | 'race'): number =>
    pilot === undefined ? (counts.get(of) ?? 0) : 0
  if (screens) {
    await interleave(
      course,
      stored.map((entrant) => ({ entrant, pairs: screened - had(entrant, 'screen') })),
      { stage: 'screen', deadline, headOnly: true },
    )
  }
  let hypotheses =
    pilot?.hypotheses ??
    hypothesesOf(stage(entrants), (benchmark, metric) => merged(pace.recorded(benchmark, metric)))
  const known: Known = new Map()
  const standings = (among: readonly Entrant[]): readonly Standing[] =>
    standingsIn(course, among, hypotheses, questions, known)

  const done: Round[] = [...(pilot?.rounds ?? [])]
  const plan = plannedRounds(entrants.length, runs, { screened, piloted: pilot !== undefined })
  let field = stage(entrants)
  for (const [place, { size, pairs: planned }] of plan.entries()) {
    if (size < entrants.length) field = leading(standings(field), stage(field), size)
    const pairs = pairsOfRound(planned, field, round / Math.max(1, entrants.length))
    const first = (entrant: Entrant): number => (place === 0 ? had(entrant, 'race') : 0)
    // What is compared exactly has nothing to be screened by: it needs base once.
    // And nobody goes unmeasured for want of stored runs.
    const extra =
      place === 0
        ? stage(entrants).filter(
            (one) => (one.exact || !one.counts.has(screens ? 'screen' : 'race')) && !field.includes(one),
          )
        : []
    await interleave(
      course,
      [
        ...field.map((entrant) => ({ entrant, pairs: pairs - first(entrant) })),
        ...extra.map((entrant) => ({ entrant, pairs: leastRaced - first(entrant) })),
      ],
      { stage: 'race', deadline },
    )
    done.push({ pairs, workloads: field.map(({ name }) => name) })
    if (place === 0 && pilot === undefined) {
      // By now base has run, and says itself what it is bound by; who has not raced is as the stored runs say.
      hypotheses = hypothesesOf(
        stage(entrants),
        (benchmark, metric) => course.atBase(benchmark, metric) ?? merged(pace.recorded(benchmark, metric)),
      )
    }
    field = stage(field)
  }
  const steps = [
    ...(await confirm(course, field, { runs, deadline, questions, hypotheses, known, direction: 'worse' })),
    ...(await confirm(course, stage(entrants), {
      runs,
      deadline,
      questions,
      hypotheses,
      known,
      direction: 'better',
    })),
  ]
  await settle(course, stage(entrants), steps, { deadline, questions, hypotheses, known })
  return {
    design: 'staged',
    hypotheses,
    ...(screens ? { screen: { runs: screened } } : {}),
    rounds: done,
    steps,
  }
}

function isRecorded({ demands }: Entrant, recorded: Recorded): boolean {
  return demands.every(({ benchmark, metric }) =>
    (metric === 'auto' ? ['wall', 'cpu'] : [metric]).some(
      (name) =>
        recorded(benchmark, name).filter((values) => values.length >= leastScreened).length >= leastRecorded,
    ),
  )
}

const merged = (stored: readonly (readonly number[])[]): readonly BaseValue[] | undefined =>
  stored.length === 0 ? undefined : stored.flat().map((value) => ({ value }))
