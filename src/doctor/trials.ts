/** Planted slowdowns: the shipped procedure, from measuring to the decision, on resamples of the recorded pairs. */
import { assess } from '../assess.ts'
import { allot } from '../measure/allot.ts'
import { measureStages } from '../measure/measure-stages.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Found, Planted, Trials } from '../model/study.ts'
import type { Verdict } from '../model/verdict.ts'
import { binomialInterval } from '../stats/binomial-interval.ts'
import { seededRandom, shuffled } from '../stats/random.ts'
import { trialSecondsOf } from './outlook.ts'
import type { Suite } from './recording.ts'
import { type Plant, replay } from './replay.ts'

const slowdowns = [0.03, 0.05, 0.1] as const

/** Confidence of what is said about chances. */
const level = 0.95

/** More trials of one kind would say little more: ± 6 % at most. */
const mostRounds = 240

export interface TrialsGround {
  readonly seed: number
  /** Whether there is time for another trial; asked before each, so that whoever waits for something gets his turn. */
  readonly goOn: () => Promise<boolean>
}

interface Outcome {
  readonly found: boolean
  readonly named: boolean
  readonly cut: boolean
}

interface Judged {
  readonly verdicts: readonly Verdict[]
  /** Benchmarks of which no recorded pair was left. */
  readonly usedUp: ReadonlySet<string>
}

/**
 * Rounds of four trials: nothing planted, then 3, 5 and 10 % in one benchmark, another one each round. Each trial has the
 * time limit of a check, or the time of the study where that was shorter: pairs that were never recorded cannot be
 * played back. Undefined where there was no time for a single one.
 */
export async function runTrials(suite: Suite, { seed, goOn }: TrialsGround): Promise<Trials | undefined> {
  // In a large suite time ends before everyone's turn: whose comes first must not depend on names.
  const victims = shuffled(victimsOf(suite), seededRandom(seed))
  if (victims.length === 0) return undefined
  const begun = trialSecondsOf(suite.subjects)
  const recorded = suite.subjects
    .flatMap(({ pairs }) => pairs)
    .reduce((sum, { base, head }) => sum + base.seconds + head.seconds, 0)
  const deadline = Math.min(suite.timeLimit, begun + recorded)
  const alarms: boolean[] = []
  const outcomes: (Outcome & { readonly slowdown: number; readonly benchmark: string })[] = []
  const trial = async (number: number, plant?: Plant): Promise<Judged> =>
    runTrial(suite, {
      // Neighbouring seeds do not start alike.
      seed: seed * 1_000_003 + number,
      begun,
      deadline,
      ...(plant === undefined ? {} : { plant }),
    })
  const kinds = [undefined, ...slowdowns]
  for (let number = 0; number < mostRounds * kinds.length; number += 1) {
    if (!(await goOn())) break
    const slowdown = kinds[number % kinds.length]
    const benchmark = victims[Math.floor(number / kinds.length) % victims.length] ?? ''
    if (slowdown === undefined) {
      const { verdicts } = await trial(number)
      alarms.push(verdicts.some(({ word }) => word === 'regression'))
    } else {
      const judged = await trial(number, { benchmark, factor: 1 + slowdown })
      outcomes.push({ slowdown, benchmark, ...outcomeOf(judged, benchmark, suite.gate.falseAlarmRate) })
    }
  }
  if (alarms.length === 0) return undefined
  const count = alarms.filter(Boolean).length
  return {
    seconds: deadline,
    planted: slowdowns.map((slowdown): Planted => {
      const own = outcomes.filter((one) => one.slowdown === slowdown)
      return {
        slowdown,
        ...foundIn(own),
        byBenchmark: victims.toSorted().flatMap((benchmark) => {
          const its = own.filter((one) => one.benchmark === benchmark)
          return its.length === 0 ? [] : [{ benchmark, ...foundIn(its) }]
        }),
      }
    }),
    nothing: { trials: alarms.length, alarms: count, ...binomialInterval(count, alarms.length, level) },
  }
}

/** Benchmarks of which a regression could fail the build. */
function victimsOf({ subjects }: Suite): readonly string[] {
  const counting = subjects.flatMap(({ demands }) => demands).filter(({ counts }) => counts)
  return [...new Set(counting.map(({ benchmark }) => benchmark))].toSorted()
}

function foundIn(outcomes: readonly Outcome[]): Found {
  const found = outcomes.filter((one) => one.found).length
  return {
    trials: outcomes.length,
    found,
    named: outcomes.filter((one) => one.named).length,
    cut: outcomes.filter((one) => one.cut).length,
    ...binomialInterval(found, outcomes.length, level),
  }
}

function outcomeOf({ verdicts, usedUp }: Judged, benchmark: string, alpha: number): Outcome {
  const own = verdicts.filter((verdict) => verdict.benchmark === benchmark && verdict.judges)
  const found = own.some(({ word }) => word === 'regression')
  const sure = own.some(
    ({ comparison }) => comparison?.kind === 'compared' && comparison.pWorse <= alpha && !comparison.exact,
  )
  return { found, named: !found && sure, cut: !found && !sure && usedUp.has(benchmark) }
}

async function runTrial(
  { subjects, gate, otherTests }: Suite,
  {
    seed,
    begun,
    deadline,
    plant,
  }: { readonly seed: number; readonly begun: number; readonly deadline: number; readonly plant?: Plant },
): Promise<Judged> {
  const played = replay(subjects, {
    random: seededRandom(seed),
    begun,
    ...(plant === undefined ? {} : { plant }),
  })
  const { reachable } = allot(
    played.contenders.map(({ name, seconds, demands }) => ({
      name,
      pairSeconds: seconds.base + seconds.head,
      judged: demands.length,
      recorded: false,
    })),
    deadline - begun,
  )
  const chosen = played.contenders.filter(({ name }) => reachable.includes(name))
  const { runs, schedule } = await measureStages(chosen, {
    seed,
    deadline,
    now: played.now,
    margin: gate.margin,
    alpha: gate.falseAlarmRate,
    otherTests,
    recorded: () => [],
    watch: () => {},
  })
  const measured = new Set(runs.flatMap(({ readings }) => readings.map(({ benchmark }) => benchmark)))
  if (measured.size === 0) return { verdicts: [], usedUp: measured }
  const evidence: Evidence = {
    gate,
    terms: Object.fromEntries(
      subjects.flatMap(({ terms, pairs }) =>
        (pairs[0]?.head.readings ?? []).flatMap(({ benchmark }) =>
          measured.has(benchmark) ? [[benchmark, terms] as const] : [],
        ),
      ),
    ),
    paired: true,
    seed,
    runs,
    absences: [],
    doubts: [],
    notLooked: [],
    schedule,
  }
  const gone = new Set(played.contenders.filter((one) => one.exhausted?.() === true).map(({ name }) => name))
  const usedUp = runs
    .filter(({ workload }) => gone.has(workload))
    .flatMap(({ readings }) => readings.map(({ benchmark }) => benchmark))
  return { verdicts: assess(evidence).verdicts, usedUp: new Set(usedUp) }
}
