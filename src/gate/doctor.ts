/** A study of base against itself: two copies of one commit, measured in pairs for as long as is given, and what follows. */
import type { Entry, Plan } from '../config/plan.ts'
import { advise } from '../doctor/advise.ts'
import { type Inside, diagnose } from '../doctor/diagnose.ts'
import { propose } from '../doctor/propose.ts'
import { type Subject, type Suite, pairSeconds, pairsOf } from '../doctor/recording.ts'
import { runTrials } from '../doctor/trials.ts'
import { conditionOf, withCpuShare } from '../judge/health.ts'
import { tellHealth } from '../judge/tell-health.ts'
import type { Contender } from '../measure/contender.ts'
import { interleave, openCourse } from '../measure/course.ts'
import { mostPairs } from '../measure/enough.ts'
import { durationText } from '../model/duration.ts'
import type { Reading, TimedRun } from '../model/evidence.ts'
import { Fault, type Finding, fault } from '../model/finding.ts'
import type { Study, StudiedWorkload } from '../model/study.ts'
import type { Terms } from '../model/terms.ts'
import { instruments } from '../sources/instruments/index.ts'
import { RunFault, type Within } from '../sources/source.ts'
import { median } from '../stats/median.ts'
import { monotonicSeconds } from '../system/clock.ts'
import { readHead } from '../system/git/head.ts'
import { sweep } from '../system/git/sweep.ts'
import { watchHealth } from '../system/health/watch-health.ts'
import { readEnvironment } from '../system/machine.ts'
import { sleep } from '../system/sleep.ts'
import { openGround } from './ground.ts'
import { budgetTests, demandsOf, requireBenchmarks, wholeSeries } from './measure-sides.ts'
import type { DoctorRequest } from './request.ts'
import { runFinding } from './run-finding.ts'
import { only, select } from './selection.ts'
import { type Sides, withSides } from './sides.ts'
import { type StartUps, startUpShare } from './start-up-share.ts'
import { type Trial, type Tried, tryAll } from './trial.ts'

/** Seconds of a study where nobody says. */
const usualTime = 300

/** With fewer pairs a standard deviation is hardly known: at eight it is off by a third. */
const leastStudied = 8

/** Share of the time for trying the procedure on what was recorded, and the seconds it is never more than. */
const [trialShare, mostForTrials] = [0.15, 60]

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
        ],
      }
    },
  )
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

interface Recorded {
  readonly runs: readonly TimedRun[]
  readonly seconds: (run: TimedRun) => number
  readonly inside: Inside
  readonly startUps: ReadonlyMap<string, NonNullable<StudiedWorkload['startUp']>>
  readonly findings: readonly Finding[]
}

interface RecordingGround {
  readonly made: Sides
  readonly plan: Plan
  readonly seed: number
  readonly given: number
  readonly now: () => number
  readonly request: DoctorRequest
}

/** Round after round a pair of every workload, in random order, for as long as there is time. */
async function recordPairs(tried: readonly Tried[], ground: RecordingGround): Promise<Recorded> {
  const { made, plan, seed, given, now, request } = ground
  const deadline = given - Math.min(mostForTrials, trialShare * given)
  const reached = reachable(tried, { given, left: deadline - now() })
  const startUps = await startUpsOf(reached, made)
  const seconds = new WeakMap<readonly Reading[], number>()
  const told = new Map<string, Within[]>()
  const contenders = reached.map((one): Contender => ({
    name: one.name,
    seconds: one.seconds,
    demands: demandsOf(one.entry, one.series, plan.gate),
    exact: one.series.head.some(({ metric }) => metric.nature === 'exact'),
    async run(side) {
      const [workload, place] = [one.sides[side], made.places[side]]
      if (workload === undefined || place === undefined) return []
      const begun = now()
      const readings = requireBenchmarks(
        one,
        side,
        await workload.run(place, (within) => {
          const key = JSON.stringify([within.benchmark, within.metric])
          told.set(key, [...(told.get(key) ?? []), within])
        }),
      )
      seconds.set(readings, now() - begun)
      return readings
    },
  }))
  const course = openCourse(contenders, {
    seed,
    deadline,
    now,
    margin: plan.gate.margin,
    alpha: plan.gate.falseAlarmRate,
    otherTests: 0,
    recorded: () => [],
    watch: request.watch,
  })
  await interleave(
    course,
    course.entrants.map((entrant) => ({ entrant, pairs: mostPairs })),
    { stage: 'confirm' },
  )
  const spent = new Map(course.runs.map((run) => [run.at, seconds.get(run.readings) ?? 0]))
  const { runs, dropped } = wholeSeries(course.runs)
  const failures = course.failures.map(({ workload, error }) => {
    if (!(error instanceof RunFault)) throw error
    return { ...runFinding(workload, 'failed in the middle of the study', error), code: 'not-studied' }
  })
  const lost = tried.filter((one) => !reached.includes(one)).map((one) => notReached(one, given))
  const counts = new Map(course.entrants.map(({ name, counts: own }) => [name, own.get('confirm') ?? 0]))
  const few = reached
    .filter(({ name }) => (counts.get(name) ?? 0) < leastStudied)
    .filter(({ name }) => !failures.some(({ benchmark }) => benchmark === name))
    .map((one) => notReached(one, given))
  const sound = reached.filter(({ name }) => (counts.get(name) ?? 0) >= leastStudied)
  if (sound.length === 0) {
    throw failures.length > 0 ? new Fault(failures) : tooShort(tried, given, now())
  }
  return {
    runs: runs.filter(({ workload }) => sound.some(({ name }) => name === workload)),
    seconds: ({ at }) => spent.get(at) ?? 0,
    inside: (benchmark, metric) => withinOf(told.get(JSON.stringify([benchmark, metric])) ?? []),
    startUps,
    findings: [...failures, ...lost, ...few, ...dropped],
  }
}

const pairCostOf = ({ seconds }: Tried): number => seconds.base + seconds.head

/** The quickest first, as many as get the fewest pairs that say something. */
function reachable(
  tried: readonly Tried[],
  { given, left }: { readonly given: number; readonly left: number },
): readonly Tried[] {
  const quickestFirst = tried.toSorted((a, b) => pairCostOf(a) - pairCostOf(b) || (a.name < b.name ? -1 : 1))
  let cost = 0
  const chosen = new Set(
    quickestFirst.filter((one) => {
      cost += leastStudied * pairCostOf(one)
      return cost <= left
    }),
  )
  if (chosen.size === 0) throw tooShort(tried, given, given - left)
  return tried.filter((one) => chosen.has(one))
}

/** Half as many pairs again as the fewest, for the numbers will not all come out alike. */
function tooShort(tried: readonly Tried[], given: number, before: number): Fault {
  const round = tried.reduce((sum, one) => sum + pairCostOf(one), 0)
  const needed = Math.ceil((before + 1.5 * leastStudied * round) / (1 - trialShare))
  return fault(
    'time-limit',
    `${durationText(given)} are too short to say anything: the noise of a benchmark takes ${leastStudied} pairs at least`,
    { remedy: `give it \`--time ${needed}s\` or more, or fewer benchmarks with \`--only\`` },
  )
}

const notReached = ({ name }: Tried, given: number): Finding => ({
  code: 'not-studied',
  severity: 'warning',
  text: `${name} was not studied: ${durationText(given)} do not reach ${leastStudied} pairs of it`,
  remedy: 'give more `--time`, or study it alone with `--only`',
  benchmark: name,
})

/** What is slower than a second has next to nothing of it in its start. */
async function startUpsOf(
  tried: readonly Tried[],
  { places }: Sides,
): Promise<ReadonlyMap<string, NonNullable<StudiedWorkload['startUp']>>> {
  const known: StartUps = new Map()
  const found = new Map<string, NonNullable<StudiedWorkload['startUp']>>()
  for (const { name, entry, sides, series, seconds } of tried) {
    const wall = series.head.find(({ benchmark, metric }) => benchmark === name && metric.name === 'wall')
    if (!entry.yields.single || sides.head === undefined || wall === undefined || seconds.head > 1) continue
    const share = await startUpShare(sides.head, places.head, wall.value, known)
    if (share !== undefined) found.set(name, share)
  }
  return found
}

const withinOf = (told: readonly Within[]): ReturnType<Inside> =>
  told.length === 0
    ? undefined
    : {
        spread: median(told.map(({ spread }) => spread)),
        count: Math.round(median(told.map(({ count }) => count))),
      }

function suiteOf(tried: readonly Tried[], { runs, seconds }: Recorded, plan: Plan): Suite {
  const studied = tried.filter(({ name }) => runs.some(({ workload }) => workload === name))
  return {
    subjects: studied.map((one): Subject => ({
      name: one.name,
      entry: one.entry.name,
      terms: one.entry.terms,
      demands: demandsOf(one.entry, one.series, plan.gate),
      exact: one.series.head.some(({ metric }) => metric.nature === 'exact'),
      trialSeconds: (1 + one.entry.warmup) * pairCostOf(one),
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
