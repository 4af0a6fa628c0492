/** Too much to measure at length: screen, race by successive elimination, confirm the worst with fresh pairs. */
import type { Hypothesis, Round, Step } from '../model/schedule.ts'
import { normalQuantile } from '../stats/normal-quantile.ts'
import { pairsNeeded } from '../stats/pairs-needed.ts'
import { smallSuite } from './allot.ts'
import type { Recorded } from './contender.ts'
import { reserved } from './control.ts'
import { type Course, type Entrant, interleave, pairCost } from './course.ts'
import type { TooShort } from './direct.ts'
import { mostPairs } from './enough.ts'
import { type Questions, hypothesesOf, questionsOf } from './hypotheses.ts'
import { type Look, lookLevels, lookOf, looksAt, shownLevel } from './looks.ts'
import type { Planned } from './measure-stages.ts'
import { sequenceRate } from './outcomes.ts'
import { type Known, type Standing, errorsOff, isSuspect, leastRecorded, standingsOf } from './standing.ts'

/**
 * Rounds of the race: what share of the suite is in it, and which share of the runs of a workload each of them makes.
 * The same total cost, tuned on the simulation of docs/accuracy.md; the optimum is flat.
 */
const rounds = {
  screened: [
    { field: 0.48, share: 0.25 },
    { field: 0.2, share: 0.4 },
    { field: 0, share: 1 },
  ],
  fresh: [
    { field: 1, share: 0.25 },
    { field: 0.4, share: 0.2 },
    { field: 0.16, share: 0.3 },
    { field: 0, share: 0.4 },
  ],
} as const

/** Fewer pairs than this never make a verdict, "unchanged" included. */
const leastRaced = 5
/** And so few more in a later round that it still tells something new. */
const leastAgain = 3

/** Share of a workload's runs that the screen makes of head. */
const screenShare = 0.25
const leastScreened = 5

/** What the race leaves to the confirmation at least: this share of everything, and as many pairs as give it a chance. */
const confirmShare = 0.14
const leastLeft = 18

/** With fewer pairs the first look cannot reject, and a sequence of one late look is not worth the time. */
const leastConfirmed = 12

/** More runs of one workload than this tell no more of who is suspected. */
const mostRuns = 160

/** A confirmation gets at most so many times the pairs that its noise asks for. */
const ample = 1.5

export async function measureInStages(
  course: Course,
  entrants: readonly Entrant[],
  pilot: TooShort | undefined,
): Promise<Planned> {
  const { pace } = course
  const deadline = reserved(course, entrants)
  const round = entrants.reduce((sum, entrant) => sum + pairCost(entrant), 0)
  const runs = Math.min(mostRuns, Math.max(1, (2 * (deadline - pace.now())) / Math.max(round, 1e-9)))
  const questions = questionsOf(entrants, pace)
  const stage = (from: readonly Entrant[]): readonly Entrant[] => from.filter(({ failed }) => !failed)

  // Who has been recorded often enough is screened by head alone.
  const stored = entrants.filter((entrant) => isRecorded(entrant, pace.recorded))
  const screens = pilot === undefined && stored.length >= entrants.length / 2
  const screened = screens ? Math.max(leastScreened, Math.round(screenShare * runs)) : 0
  if (screens) {
    await interleave(
      course,
      stored.map((entrant) => ({ entrant, pairs: screened })),
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
        ...field.map((entrant) => ({ entrant, pairs })),
        ...extra.map((entrant) => ({ entrant, pairs: leastRaced })),
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

const merged = (stored: readonly (readonly number[])[]): readonly number[] | undefined =>
  stored.length === 0 ? undefined : stored.flat()

function standingsIn(
  course: Course,
  among: readonly Entrant[],
  hypotheses: readonly Hypothesis[],
  { question }: Questions,
  known: Known,
): readonly Standing[] {
  const [screen, raced] = [course.seen('screen'), course.seen('race')]
  return standingsOf(
    among.flatMap((entrant) =>
      hypotheses
        .filter(({ benchmark }) => entrant.demands.some((demand) => demand.benchmark === benchmark))
        .map((hypothesis) => ({
          workload: entrant.name,
          hypothesis,
          worse: question(hypothesis).worse,
        })),
    ),
    {
      screened: (benchmark, metric) => screen(benchmark, metric)?.head ?? [],
      raced,
      recorded: course.pace.recorded,
      known,
    },
  )
}

/** The workloads with the worst series, `size` of them. */
function leading(
  standings: readonly Standing[],
  entrants: readonly Entrant[],
  size: number,
): readonly Entrant[] {
  const worst = new Map<string, number>()
  for (const standing of standings) {
    const before = worst.get(standing.workload) ?? -Infinity
    worst.set(standing.workload, Math.max(before, errorsOff(standing)))
  }
  return entrants
    .toSorted((a, b) => (worst.get(b.name) ?? -Infinity) - (worst.get(a.name) ?? -Infinity))
    .slice(0, size)
}

interface PlannedRound {
  readonly size: number
  readonly pairs: number
}

/** The rounds that leave enough for a confirmation, the last ones left out first; the first is always run. */
function plannedRounds(
  workloads: number,
  runs: number,
  { screened, piloted }: { readonly screened: number; readonly piloted: boolean },
): readonly PlannedRound[] {
  const all = (runs * workloads) / 2
  const kept = Math.max(leastLeft, confirmShare * all)
  let spent = (screened * workloads) / 2
  const plan: PlannedRound[] = []
  for (const { field, share } of screened > 0
    ? rounds.screened
    : piloted
      ? rounds.fresh.slice(1)
      : rounds.fresh) {
    const size = Math.min(workloads, Math.max(smallSuite, Math.round(field * workloads)))
    const pairs = Math.max(plan.length === 0 ? leastRaced : leastAgain, Math.round(share * runs))
    // The same few again would be no elimination.
    if (size === plan.at(-1)?.size) break
    if (plan.length > 0 && spent + size * pairs > all - kept) break
    spent += size * pairs
    plan.push({ size, pairs })
  }
  return plan
}

/** Slow workloads in the field must not use up what the later stages need: at most half as much again as planned. */
function pairsOfRound(pairs: number, field: readonly Entrant[], usualCost: number): number {
  const cost = field.reduce((sum, entrant) => sum + pairCost(entrant), 0)
  const share = Math.min(1, (1.5 * usualCost * field.length) / Math.max(1e-9, cost))
  return Math.max(Math.min(pairs, leastAgain), Math.floor(pairs * share))
}

interface Confirming {
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
async function confirm(
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
    const answered: (readonly Look[])[] = []
    await interleave(course, [{ entrant, pairs }], {
      stage: 'confirm',
      deadline,
      enough: (_, count) => {
        const index = step.looks.indexOf(count)
        if (index < 0) return false
        const looks = lookOf(step, course.seen('confirm'), { index, pairs: count }, ground)
        answered.push(looks)
        return isOver(looks, step, questions, rate)
      },
    })
    if ((entrant.counts.get('confirm') ?? 0) === 0) continue
    steps.push(step)
    const last = entrant.counts.get('confirm') ?? 0
    if (!step.looks.includes(last)) {
      answered.push(
        lookOf(step, course.seen('confirm'), { index: step.looks.length - 1, pairs: last }, ground),
      )
    }
    const all = step.hypotheses.every((_, place) =>
      answered.some((looks) => {
        const look = looks[place]
        return look !== undefined && sideOf(look, direction) <= levelOf(look, step, rate)
      }),
    )
    if (!all) break
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

const sideOf = (look: Look, direction: Step['direction']): number =>
  direction === 'better' ? look.pBetter : look.pWorse
const levelOf = (look: Look, step: Step, alpha: number): number =>
  lookLevels(step.looks.length, alpha)[look.index] ?? 0

/**
 * Confirmed with an estimate that counts, or shown to be below the threshold: more pairs would tell nothing new. What is
 * surely worse but not yet by the threshold goes on, since the estimate is the noisier of the two.
 */
function isOver(looks: readonly Look[], step: Step, { question }: Questions, alpha: number): boolean {
  return looks.every((look, place) => {
    const hypothesis = step.hypotheses[place]
    if (hypothesis === undefined) return true
    const bar = Math.log1p(question(hypothesis).threshold)
    const sure = sideOf(look, step.direction) <= levelOf(look, step, alpha)
    if (sure && look.size >= bar) return true
    return step.direction === 'worse' && look.upper < bar
  })
}

/**
 * What time is left goes to the series that are neither suspected nor shown to be unchanged: as many pairs as their
 * noise asks for, planned once, so that nobody stops when it looks good.
 */
async function settle(
  course: Course,
  entrants: readonly Entrant[],
  steps: readonly Step[],
  { deadline, questions, hypotheses, known }: Omit<Confirming, 'runs' | 'direction'>,
): Promise<void> {
  const stepped = new Set(steps.map(({ workload }) => workload))
  const open = entrants.filter(({ name }) => !stepped.has(name))
  const want = new Map<string, number>()
  for (const standing of standingsIn(course, open, hypotheses, questions, known)) {
    const { threshold } = questions.question(standing.hypothesis)
    if (standing.upper(shownLevel) < Math.log1p(threshold) || threshold <= 0) continue
    const reach = (2 * normalQuantile(shownLevel) * standing.noise) / Math.log1p(threshold)
    const pairs = Math.min(mostPairs, Math.ceil(1.1 * reach * reach)) - standing.pairs
    want.set(standing.workload, Math.max(want.get(standing.workload) ?? 0, pairs))
  }
  // Those that need least first: they are the most that can be settled.
  const shares = open
    .flatMap((entrant) => {
      const pairs = want.get(entrant.name) ?? 0
      return pairs > 0 ? [{ entrant, pairs, seconds: pairs * pairCost(entrant) }] : []
    })
    .toSorted((a, b) => a.seconds - b.seconds)
  let left = deadline - course.pace.now()
  const fitting = shares.filter(({ seconds }) => {
    left -= seconds
    return left >= 0
  })
  await interleave(course, fitting, { stage: 'race', deadline })
}
