/** A study of base against itself: two copies of one commit, measured in pairs for as long as is given, and what follows. */
import type { Entry, Plan } from '../config/plan.ts'
import { advise } from '../doctor/advise.ts'
import { diagnose } from '../doctor/diagnose.ts'
import { propose } from '../doctor/propose.ts'
import { type Subject, type Suite, pairSeconds, pairsOf } from '../doctor/recording.ts'
import { runTrials } from '../doctor/trials.ts'
import { conditionOf, withCpuShare } from '../judge/health.ts'
import { tellHealth } from '../judge/tell-health.ts'
import { Fault, type Finding, fault } from '../model/finding.ts'
import type { Study, StudiedWorkload } from '../model/study.ts'
import type { Terms } from '../model/terms.ts'
import { instruments } from '../sources/instruments/index.ts'
import { monotonicSeconds } from '../system/clock.ts'
import { readHead } from '../system/git/head.ts'
import { sweep } from '../system/git/sweep.ts'
import { watchHealth } from '../system/health/watch-health.ts'
import { readEnvironment } from '../system/machine.ts'
import { sleep } from '../system/sleep.ts'
import { openGround } from './ground.ts'
import { demandsOf } from './demands.ts'
import { budgetTests } from './measure-sides.ts'
import { type RecordedPairs, pairCostOf, recordPairs } from './record-pairs.ts'
import type { DoctorRequest } from './request.ts'
import { only, select } from './selection.ts'
import { type Sides, withSides } from './sides.ts'
import { type Trial, tryAll } from './trial.ts'
import type { Tried } from './tried.ts'

/** Seconds of a study where nobody says. */
const usualTime = 300

/** Studies the working tree as it lies. Throws a `Fault` where nothing can be said in the time. */
export async function study(request: DoctorRequest): Promise<Omit<Study, 'diff' | 'written'>> {
  const { watch, interruption } = request
  watch({ kind: 'stage', text: 'reading the repository' })
  const { repository, plan } = await openGround(request)
  await sweep(repository)
  const head = await readHead(repository, interruption)
  const names = only(request.only)
  const { entries } = select(plan.entries, names, request.only, undefined)
  const side = { commit: head.checkout, label: head.label, plan }
  const selected = new Set(entries.map(({ name }) => name))
  const seed = request.seed ?? Number.parseInt(head.checkout.slice(0, 8), 16)
  const given = request.time ?? Math.min(usualTime, plan.timeLimit)
  return withSides(
    { base: side, head: side },
    { repository, selected, interruption, watch },
    async (made) => {
      if (made.baseFault !== undefined) throw made.baseFault
      const begun = monotonicSeconds()
      const environment = await readEnvironment({
        env: made.places.head.env,
        ...(plan.environment === undefined ? {} : { named: plan.environment }),
      })
      const health = watchHealth(begun)
      const now = (): number => {
        health.look()
        return monotonicSeconds() - begun
      }
      const trial = await tryEach(entries, (own) =>
        tryAll(own, {
          places: made.places,
          declaredAtBase: undefined,
          userRoot: repository.root,
          only: names,
          glob: request.only,
          now,
          watch,
        }),
      )
      const recorded = await recordPairs(trial.tried, { made, plan, seed, given, now, request })
      const seen = withCpuShare(health.done(), recorded.runs)
      const suite = suiteOf(trial.tried, recorded, plan)
      watch({ kind: 'stage', text: 'trying the procedure on what was recorded' })
      const trials = await runTrials(suite, {
        seed,
        goOn: patience(given, now),
      })
      const diagnosis = diagnose(suite, recorded.inside)
      const changes = propose(suite, diagnosis)
      const condition = conditionOf({ health: seen, runs: recorded.runs })
      const workloads = suite.subjects.map((subject): StudiedWorkload => {
        const startUp = recorded.startUps.get(subject.name)
        return {
          name: subject.name,
          pairs: subject.pairs.length,
          pairSeconds: pairSeconds(subject),
          ...(startUp === undefined ? {} : { startUp }),
        }
      })
      const counting = await countingOf(trial.tried, made)
      return {
        suite: plan.suite,
        file: plan.file,
        head: { commit: head.commit, label: head.label, uncommitted: head.uncommitted },
        environment,
        launcher: made.launcher.name,
        health: seen,
        seed,
        time: { given, spent: now(), limit: plan.timeLimit },
        design: diagnosis.outlook.design,
        series: diagnosis.series,
        workloads,
        ...(trials === undefined ? {} : { trials }),
        changes,
        findings: [
          ...plan.findings,
          ...made.findings,
          ...trial.findings,
          ...recorded.findings,
          ...advise(suite, diagnosis, {
            workloads,
            changes,
            counting: (workload) => counting.get(workload),
          }),
          ...tellHealth(condition, { health: seen, terms: trial.terms }),
          ...(condition.poor.length > 0 && changes.length > 0 ? [onlyAsNow] : []),
          ...inPart(plan, suite, request.only),
        ],
      }
    },
  )
}

/** A check shares its time and its rate of false alarms among all benchmarks, not only those that were studied. */
function inPart(plan: Plan, { subjects }: Suite, glob: string | undefined): readonly Finding[] {
  const known = new Set(subjects.map(({ entry }) => entry))
  const others = plan.entries.filter(({ name }) => !known.has(name)).length
  if (others === 0 && glob === undefined) return []
  const who =
    others === 0
      ? 'only what `--only` names was studied'
      : `${others} of ${plan.entries.length} entries were left out of the study`
  return [
    {
      code: 'studied-in-part',
      severity: 'warning',
      text: `${who}, and a check shares \`time-limit\` and \`false-alarm-rate\` among all benchmarks: these can show less than is said here`,
      remedy: 'study the whole suite before taking what is proposed',
    },
  ]
}

const onlyAsNow: Finding = {
  code: 'proposed-in-poor-health',
  severity: 'warning',
  text: 'what is proposed suits a machine in as poor a state as this one was in during the study',
  remedy: 'study it again when the machine is quieter, unless it is always like this',
}

/** Whether another one like the longest so far fits in. Between them signals get their turn. */
function patience(given: number, now: () => number): () => Promise<boolean> {
  let [longest, last] = [0, now()]
  return async () => {
    await sleep(0)
    const time = now()
    longest = Math.max(longest, time - last)
    last = time
    return time + longest < given
  }
}

/** Entry by entry: one that fails is told, and the others are studied all the same. */
async function tryEach(
  entries: readonly Entry[],
  tryOne: (entries: readonly Entry[]) => Promise<Trial>,
): Promise<Pick<Trial, 'tried' | 'findings' | 'terms'>> {
  const tried: Tried[] = []
  const findings: Finding[] = []
  const faults: Finding[] = []
  const terms: Record<string, Terms> = {}
  for (const entry of entries) {
    try {
      const trial = await tryOne([entry])
      tried.push(...trial.tried.filter(({ sides }) => sides.base !== undefined && sides.head !== undefined))
      Object.assign(terms, trial.terms)
      findings.push(
        ...trial.findings,
        ...trial.absences.map(({ benchmark, side, because }): Finding => ({
          code: 'not-studied',
          severity: 'error',
          text: `${benchmark} ran in one copy of the commit and not in the other (${side}): ${because}`,
          benchmark,
        })),
        ...trial.doubts.map(({ benchmark, code, because, remedy }): Finding => ({
          code,
          severity: 'warning',
          text: `no check will judge ${benchmark}: ${because}`,
          benchmark,
          ...(remedy === undefined ? {} : { remedy }),
        })),
      )
    } catch (error) {
      if (!(error instanceof Fault)) throw error
      // A pattern may hold nothing of one entry and something of another.
      faults.push(...error.findings.filter(({ code }) => code !== 'no-match' || entries.length === 1))
    }
  }
  if (tried.length === 0) {
    throw faults.length + findings.length > 0
      ? new Fault([...faults, ...findings])
      : fault('no-match', 'no benchmark matches --only')
  }
  return { tried, terms, findings: [...faults, ...findings] }
}

function suiteOf(tried: readonly Tried[], { runs, seconds }: RecordedPairs, plan: Plan): Suite {
  const studied = tried.filter(({ name }) => runs.some(({ workload }) => workload === name))
  return {
    subjects: studied.map((one): Subject => ({
      name: one.name,
      entry: one.entry.name,
      terms: one.entry.terms,
      demands: demandsOf(one.entry, one.series, plan.gate),
      exact: one.series.head.some(({ metric }) => metric.nature === 'exact'),
      trialSeconds: Math.max(1, one.entry.warmup) * pairCostOf(one),
      pairs: pairsOf(runs, one.name, seconds),
    })),
    gate: plan.gate,
    otherTests: budgetTests(studied),
    timeLimit: plan.timeLimit,
  }
}

/** How instructions of a workload would be counted, for those that are not and could be. */
async function countingOf(tried: readonly Tried[], { places }: Sides): Promise<ReadonlyMap<string, string>> {
  const [instrument] = instruments
  if (instrument === undefined) return new Map()
  const lack = await instrument.lacks(places.head)
  const way = `let \`instrument: ${instrument.name}\` count its instructions, which no noise of the machine touches`
  return new Map(
    tried
      .filter(({ entry }) => entry.yields.single && entry.instrument === undefined)
      .map(({ name }) => [name, lack === undefined ? way : `${way} (${lack.remedy})`]),
  )
}
