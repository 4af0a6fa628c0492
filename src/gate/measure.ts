/**
 * The middle of a check: both sides are made ready, everything is tried once, and what works is measured in pairs. Long
 * because it is one story with one limit of time: each station is a file beside it, and all of them share what is left.
 */
import { screenSeriesIn } from '../compare/screen-series.ts'
import type { Entry, Plan } from '../config/plan.ts'
import type { Recorded } from '../measure/contender.ts'
import type { CountedChanges } from '../model/counted-changes.ts'
import type { Environment } from '../model/environment.ts'
import type { Absence, Doubt, Evidence, TimedRun } from '../model/evidence.ts'
import { Fault, type Finding } from '../model/finding.ts'
import { withCpuShare } from '../judge/health.ts'
import type { Health } from '../model/health.ts'
import { processMetrics } from '../model/metric.ts'
import type { Past } from '../model/past.ts'
import type { Report } from '../model/report.ts'
import type { Schedule } from '../model/schedule.ts'
import type { Terms } from '../model/terms.ts'
import { profileEnding } from '../stores/profile-name.ts'
import { monotonicSeconds } from '../system/clock.ts'
import type { Base } from '../system/git/choose-base.ts'
import { diffText } from '../system/git/commit.ts'
import type { Head } from '../system/git/head.ts'
import type { Repository } from '../system/git/repository.ts'
import type { GithubEvent } from '../system/github-event.ts'
import { watchHealth } from '../system/health/watch-health.ts'
import { readEnvironment } from '../system/machine.ts'
import { countByProfiler, reservedForProfiledCounts } from './count-by-profiler.ts'
import { openCounting } from './count.ts'
import { onlyCounted } from './demands.ts'
import { runFirstPairs } from './first-pairs.ts'
import type { BasePlan } from './ground.ts'
import { type History, type HistoryGround, pastOf, readHistory, requireHistory } from './history.ts'
import { type ExplainGround, type Explained, explainWorse, reservedForProfiles } from './explain.ts'
import { packProfile } from './keep-profile.ts'
import { lookAtLate } from './late-looks.ts'
import { learnMargins } from './learn-margins.ts'
import { measureSides } from './measure-sides.ts'
import { reachableOf } from './prospects.ts'
import type { CheckRequest } from './request.ts'
import type { Only } from './selection.ts'
import { type Sides, withSides } from './sides.ts'
import { type Trial, tryAll, withFailures } from './trial.ts'
import { unsettledByTime } from './unsettled-by-time.ts'
import { worseSoFar } from './verdicts-so-far.ts'
import { type Unseen, vanishedSince } from './vanished.ts'

export interface Task {
  readonly repository: Repository
  readonly plan: Plan
  /** Base's own configuration, where it has one. */
  readonly basePlan: BasePlan
  readonly entries: readonly Entry[]
  readonly names: Only
  readonly base: Base
  readonly head: Head
  readonly event: GithubEvent | undefined
}

export interface Measurement {
  readonly runs: readonly TimedRun[]
  readonly absences: readonly Absence[]
  readonly doubts: readonly Doubt[]
  readonly findings: readonly Finding[]
  /** By benchmark, what was to be measured. */
  readonly terms: Readonly<Record<string, Terms>>
  readonly seed: number
  /** Seconds allowed and spent. */
  readonly time: { readonly limit: number; readonly spent: number }
  readonly environment?: Environment
  readonly launcher?: NonNullable<Report['launcher']>
  /** What was recorded before; absent where nothing was looked at. */
  readonly history?: History
  /** The part of it that judges what base did not give. */
  readonly past?: Past
  /** How it was measured; absent where nothing was. */
  readonly schedule?: Schedule
  /** What made worse what got worse, of what is profiled. */
  readonly explanations?: Explained['explanations']
  /** What was called, or ran, more or less often than at base, of what is counted exactly. */
  readonly counted?: readonly CountedChanges[]
  /** How the machine was meanwhile; absent where nothing ran. */
  readonly health?: Health
  /** Whether nothing at all ran on base. */
  readonly baseless: boolean
  /** Why there was no base: unless stored runs judge something, nobody did. */
  readonly baseFault?: Fault
}

export async function measure(request: CheckRequest, task: Task): Promise<Measurement> {
  const { plan, basePlan, entries, base, head } = task
  const limit = request.timeLimit ?? plan.timeLimit
  // The same change is measured in the same order again, and nobody chose that order.
  const seed = request.seed ?? Number.parseInt(head.checkout.slice(0, 8), 16)
  if (entries.length === 0) {
    const nothing = { runs: [], absences: [], doubts: [], findings: [], terms: {}, baseless: false }
    return { ...nothing, seed, time: { limit, spent: 0 } }
  }
  const sides = {
    ...(plan.confirm
      ? { base: { commit: base.commit, label: base.label, plan: basePlan.plan ?? plan } }
      : {}),
    head: { commit: head.checkout, label: head.label, plan },
  }
  const selected = new Set(entries.map(({ name }) => name))
  return withSides(sides, { ...task, ...request, selected }, async (made) => {
    const { places, launcher, findings, baseFault } = made
    const environment = await readEnvironment({
      env: places.head.env,
      ...(plan.environment === undefined ? {} : { named: plan.environment }),
    })
    const ground: HistoryGround = { ...task, request, environment, launcher: launcher.name }
    const without = baseless(made)
    let history = await readHistory(ground, without !== undefined)
    if (baseFault !== undefined) requireHistory(baseFault, history)
    const begun = monotonicSeconds()
    const health = watchHealth(begun)
    // Whoever asks what time it is has just run something, or is about to.
    const now = (): number => {
      health.look()
      return monotonicSeconds()
    }
    const { watch } = request
    const deadline = begun + limit
    const trying = {
      places,
      declaredAtBase: basePlan.declares,
      ...(without === undefined ? {} : { baseless: without }),
      userRoot: task.repository.root,
      only: task.names,
      glob: request.only,
      now,
      time: { begun, limit },
      watch,
    }
    const looked = await tryAll(entries, trying)
    const counted = onlyCounted(looked.tried, plan.gate)
    const recorded = recordedIn(history.past)
    const begunPairs = await runFirstPairs(looked.tried, {
      places,
      seed,
      begun,
      deadline,
      now,
      watch,
      reachable: (tried, seconds) => reachableOf(tried, seconds, { recorded, gate: plan.gate }),
      without: counted,
    })
    const trial = withFailures({ ...looked, tried: begunPairs.tried }, begunPairs.failures, trying)
    const unseen = unseenAtBase(trial, entries, without !== undefined, basePlan.declares)
    if (unseen.length > 0 && without === undefined) history = await readHistory(ground, true)
    const vanished = vanishedSince(history.past, unseen, { terms: trial.terms, only: task.names })
    const taught = learnMargins({ ...trial.terms, ...vanished.terms }, history.past.runs, plan.gate)
    const alone = runsAlone(trial, history.past)
    const counting = openCounting(trial.tried, {
      places,
      begun,
      deadline,
      now,
      watch,
      past: history.past,
      unsettled: () => unsettledByTime(sofar),
    })
    const forCalls = reservedForProfiledCounts(trial.tried, limit / 2)
    // Half of what is left where anything is timed for a verdict.
    const timed = trial.tried.some(({ name }) => !counted.has(name))
    const forAll = deadline - forCalls - reservedForProfiles(trial.tried, limit - forCalls)
    await counting.begin(counted, timed ? (now() + deadline) / 2 : forAll)
    const forTimes = limit - counting.reserved(limit) - forCalls
    const measured = await measureSides(trial.tried, {
      places,
      gate: plan.gate,
      terms: taught.terms,
      seed,
      timeLimit: limit,
      reserved: limit - forTimes + reservedForProfiles(trial.tried, forTimes),
      begun,
      now,
      watch,
      alone,
      recorded: recordedIn(history.past),
      counted,
      control: made.control,
    })
    const { terms } = taught
    const sofar: Evidence = {
      gate: plan.gate,
      terms,
      paired: true,
      seed,
      runs: measured.runs,
      absences: [...trial.absences, ...vanished.absences, ...measured.absences],
      doubts: [...trial.doubts, ...vanished.doubts, ...measured.doubts],
      notLooked: [],
      schedule: measured.schedule,
      history: history.past,
    }
    const counts = await counting.finish(new Set(measured.absences.map(({ benchmark }) => benchmark)))
    const diff = once(async () => readDiff(task))
    const calls = await countByProfiler(trial.tried, { places, begun, deadline, now, watch, diff })
    const seen = withCpuShare(health.done(), measured.runs)
    const runs = [...measured.runs, ...counts.runs, ...calls.runs]
    const open = [...sofar.doubts, ...counts.doubts, ...calls.doubts]
    const explained = await explain(trial, {
      places,
      begun,
      deadline,
      now: monotonicSeconds,
      watch,
      seed,
      diff,
      counted: calls.profiles,
      ...(request.draw === undefined ? {} : { draw: request.draw }),
      keep: keeping(request, task),
      evidence: {
        ...sofar,
        runs,
        doubts: open,
        health: seen,
      },
    })
    const late = await lookAtLate(trial.late, open, { places, deadline, now: monotonicSeconds, watch })
    const { doubts } = late
    const absences = [...sofar.absences, ...late.absences]
    const spent = monotonicSeconds() - begun
    const failed = failedAtBase(absences)
    if (failed.size > 0 && unseen.length === 0) history = await readHistory(ground, true)
    const known = countedBefore(counts.runs, history.past)
    const screened = measured.schedule.design === 'staged' && history.past.runs.length > 0
    return {
      runs,
      absences,
      doubts,
      findings: [
        ...findings,
        ...history.findings,
        ...trial.findings,
        ...taught.findings,
        ...measured.findings,
        ...counts.findings,
        ...calls.findings,
        ...explained.findings.filter((finding) => !isTold(finding, calls.findings)),
      ],
      terms,
      seed,
      time: { limit, spent },
      environment,
      launcher: { name: launcher.name, lacks: lackedBy(launcher.gives, entries) },
      history,
      baseless: without !== undefined,
      ...(without === undefined && failed.size === 0 && !screened && known.size === 0
        ? {}
        : { past: pastOf(history, screened ? undefined : failed, known) }),
      schedule: measured.schedule,
      health: seen,
      ...(explained.explanations.length === 0 ? {} : { explanations: explained.explanations }),
      ...(calls.changes.length === 0 ? {} : { counted: calls.changes }),
      ...(baseFault === undefined ? {} : { baseFault }),
    }
  })
}

interface ExplainRequest extends ExplainGround {
  readonly evidence: Evidence
}

/** Only where something is profiled is it looked what got worse. */
async function explain({ tried }: Trial, { evidence, ...ground }: ExplainRequest): Promise<Explained> {
  const profiled = tried.filter(({ entry }) => entry.profiling !== undefined)
  if (profiled.length === 0) return { explanations: [], findings: [] }
  return explainWorse(profiled, worseSoFar(evidence), ground)
}

/** What was counted is not counted anew, and told once. */
const isTold = ({ benchmark, text }: Finding, before: readonly Finding[]): boolean =>
  before.some((one) => one.benchmark === benchmark && one.text === text)

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}

function keeping({ keep }: CheckRequest, { base, head }: Task): ExplainGround['keep'] {
  if (keep === undefined) return undefined
  const commits = { base: base.commit, head: head.uncommitted ? undefined : head.commit }
  return async (taken) => {
    const kept = await packProfile(taken, commits[taken.side ?? 'head'])
    keep(kept)
    return `${kept.name}${profileEnding}`
  }
}

/** Undefined where git refuses to print so much. */
async function readDiff({ repository, base, head }: Task): Promise<string | undefined> {
  try {
    return await diffText(repository, base.commit, head.checkout)
  } catch (error) {
    if (error instanceof Fault) return undefined
    throw error
  }
}

/** Counted benchmarks that stored runs have counts of. */
function countedBefore(runs: readonly TimedRun[], past: Past): ReadonlySet<string> {
  const now = new Set(runs.flatMap(({ readings }) => readings.map(({ benchmark }) => benchmark)))
  const before = past.runs.flatMap(({ samples }) =>
    samples.flatMap(({ benchmark, metric }) => (metric.nature === 'counted' ? [benchmark] : [])),
  )
  return new Set(before.filter((benchmark) => now.has(benchmark)))
}

/** Why nothing at all runs on base; undefined where base is there. */
function baseless({ places, baseFault }: Sides): string | undefined {
  if (places.base !== undefined) return undefined
  const [first] = baseFault?.findings ?? []
  return first === undefined ? '`gate.confirm` is false' : (first.text.split('\n', 1)[0] ?? '')
}

/** Stored values by series, as a screen wants them. */
function recordedIn(past: Past): Recorded {
  const series = screenSeriesIn(past)
  return (benchmark, metric) => series(benchmark, metric)?.values ?? []
}

const failedAtBase = (absences: readonly Absence[]): ReadonlySet<string> =>
  new Set(
    absences.flatMap(({ benchmark, side, kind }) =>
      side === 'base' && kind !== 'undeclared' ? [benchmark] : [],
    ),
  )

/** Entries, or single workloads, whose benchmarks base would have had and did not give. */
function unseenAtBase(
  { tried, absences }: Trial,
  entries: readonly Entry[],
  all: boolean,
  declares: ReadonlySet<string> | undefined,
): readonly Unseen[] {
  if (all) {
    return entries
      .filter(({ name }) => declares?.has(name) ?? true)
      .map((entry) => ({ name: entry.name, entry }))
  }
  const failed = failedAtBase(absences)
  return tried.filter(({ series }) => series.head.some(({ benchmark }) => failed.has(benchmark)))
}

/** As often as the stored runs did, so that its median is as steady as theirs; within reason. */
const [fewestAlone, mostAlone] = [10, 100]

function runsAlone({ tried, absences }: Trial, { runs }: Past): ReadonlyMap<string, number> {
  const failed = failedAtBase(absences)
  const samples = runs.flatMap((run) => run.samples)
  return new Map(
    tried.flatMap(({ name, series }) => {
      const names = new Set(series.head.map(({ benchmark }) => benchmark))
      if (![...names].some((benchmark) => failed.has(benchmark))) return []
      const most = samples
        .filter(({ benchmark }) => names.has(benchmark))
        .reduce((count, { values }) => Math.max(count, values.length), fewestAlone)
      return [[name, Math.min(mostAlone, most)] as const]
    }),
  )
}

/** The process metrics that the configuration asks for and the launcher cannot give. */
function lackedBy(gives: readonly string[], entries: readonly Entry[]): readonly string[] {
  const asked = new Set(entries.flatMap(({ metrics }) => metrics))
  return processMetrics
    .map(({ metric }) => metric.name)
    .filter((name) => asked.has(name) && !gives.includes(name))
}
