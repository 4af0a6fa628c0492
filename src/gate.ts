/** The pipeline of a check in its order: find base and head, copy and set up, try, measure, judge, report. */
import { assess } from './assess.ts'
import { trendsOf } from './compare/trends.ts'
import { compareDeclarations } from './config/compare-declarations.ts'
import type { Plan } from './config/plan.ts'
import { baseNow } from './detect/base-now.ts'
import { raisedLevels } from './detect/raised-levels.ts'
import { type Acceptances, acceptancesOf, idleAcceptances } from './gate/accepted.ts'
import { openGround, readBasePlan } from './gate/ground.ts'
import { withoutHistory } from './gate/history.ts'
import { type Measurement, measure } from './gate/measure.ts'
import { reproduce } from './gate/reproduce.ts'
import type { CheckRequest } from './gate/request.ts'
import { only, select } from './gate/selection.ts'
import { touchesCode } from './gate/touches-code.ts'
import { blindBenchmarks } from './judge/blind.ts'
import type { Absence, Evidence } from './model/evidence.ts'
import type { Finding } from './model/finding.ts'
import type { Past } from './model/past.ts'
import type { Report } from './model/report.ts'
import type { Terms } from './model/terms.ts'
import type { Verdict } from './model/verdict.ts'
import { timestamp } from './system/clock.ts'
import { chooseBase } from './system/git/choose-base.ts'
import { changedPaths } from './system/git/commit.ts'
import { readHead } from './system/git/head.ts'
import { sweep } from './system/git/sweep.ts'
import { readGithubEvent } from './system/github-event.ts'

/** Measures the working tree against its base and judges it. Throws a `Fault` when it cannot judge. */
export async function check(request: CheckRequest): Promise<Report> {
  const { watch, interruption } = request
  watch({ kind: 'stage', text: 'reading the repository' })
  const { repository, plan } = await openGround(request)
  await sweep(repository)
  const head = await readHead(repository, interruption)
  const event = await readGithubEvent()
  const base = await chooseBase(repository, {
    head,
    base: request.base,
    branch: plan.baseline.branch,
    event,
    // Outside a job the clone is the user's own: it is told what is lacking, and fetches itself.
    reach: event === undefined ? undefined : { credentials: request.credentials, undoing: interruption },
  })
  const baseDeclares = await readBasePlan(repository, base.commit, plan.file)
  const declarations =
    baseDeclares.plan === undefined ? undefined : compareDeclarations(baseDeclares.plan, plan)

  const names = only(request.only)
  const changed = {
    files: await changedPaths(repository, base.commit, head.checkout),
    configuration: plan.file,
  }
  const { entries, notLooked } = select(plan.entries, names, request.only, changed)
  const measured = await measure(request, {
    repository,
    plan,
    basePlan: baseDeclares,
    entries,
    names,
    base,
    head,
    event,
  })
  const removed = (declarations?.removed ?? []).filter((name) => names.holds(name, name))
  const terms = { ...termsOf(baseDeclares.plan, removed), ...termsOf(plan, notLooked), ...measured.terms }
  const acceptances = acceptancesOf({
    accepted: plan.accepted,
    entries: plan.entries,
    today: timestamp().slice(0, 10),
    benchmarks: Object.keys(terms),
    inPart: (name) => request.only !== undefined || notLooked.includes(name),
    event,
  })
  const evidence: Evidence = {
    gate: plan.gate,
    terms,
    paired: true,
    seed: measured.seed,
    runs: measured.runs,
    absences: [...measured.absences, ...removed.map((benchmark) => withdrawn(benchmark, plan.file))],
    doubts: measured.doubts,
    notLooked,
    ...(measured.past === undefined ? {} : { history: measured.past }),
    ...(touchesCode(changed.files) ? {} : { untouched: true }),
    ...(measured.schedule === undefined ? {} : { schedule: measured.schedule }),
    ...(measured.health === undefined ? {} : { health: measured.health }),
    ...(acceptances.accepted.length === 0 ? {} : { accepted: acceptances.accepted }),
  }
  const { verdicts, decision, unsettled, findings } = assess(evidence)
  const blind = blindBenchmarks({
    verdicts,
    evidence,
    stored: measured.history?.past.runs ?? [],
    time: measured.time,
  })
  const policy = policyOf(verdicts, measured)
  const trends = trendsOf(verdicts, measured.history?.past.runs ?? [])
  const raised = measured.history === undefined ? [] : raisedIn(measured.history.past, measured, acceptances)
  return {
    suite: plan.suite,
    decision,
    verdicts,
    findings: [
      ...plan.findings,
      ...baseDeclares.findings,
      ...(declarations?.findings ?? []),
      ...acceptances.findings,
      ...measured.findings,
      ...findings,
      ...blind,
      ...raised,
      ...idleAcceptances(acceptances, {
        verdicts,
        lacks: measured.launcher?.lacks ?? [],
        atBase: baseDeclares.plan?.accepted ?? [],
        raised,
      }),
    ],
    policy,
    base: { commit: base.commit, label: base.label, chosen: base.because, uncommitted: false },
    head: { commit: head.commit, label: head.label, uncommitted: head.uncommitted },
    ...(measured.environment === undefined ? {} : { environment: measured.environment }),
    ...(measured.launcher === undefined ? {} : { launcher: measured.launcher }),
    time: measured.time,
    unsettled,
    ...(trends.length === 0 ? {} : { trends }),
    ...(measured.explanations === undefined ? {} : { explanations: measured.explanations }),
    ...(measured.counted === undefined ? {} : { counted: measured.counted }),
    evidence,
    reproduce: reproduce(request, base.commit, measured.seed),
  }
}

/** Levels that base stands on since an earlier merge, of what is measured here. */
function raisedIn(
  past: Past,
  { runs, terms, environment }: Measurement,
  { accepted }: Acceptances,
): readonly Finding[] {
  const now = { samples: baseNow(runs), ...(environment === undefined ? {} : { environment }) }
  return raisedLevels(past, accepted, now).filter(({ benchmark }) => Object.hasOwn(terms, benchmark ?? ''))
}

/** What head was held against. Throws why base is not there where neither it nor a stored run judged anything. */
function policyOf(
  verdicts: readonly Verdict[],
  { past, baseFault, baseless }: Measurement,
): Report['policy'] {
  const compared = verdicts.flatMap(({ comparison }) => (comparison?.kind === 'compared' ? [comparison] : []))
  const stored = compared.filter(({ basis }) => basis === 'history').length
  if (stored === 0 && baseFault !== undefined && past !== undefined) throw withoutHistory(baseFault, past)
  return (stored > 0 ? stored === compared.length : baseless) ? 'history' : 'interleaved'
}

/** The terms of entries that were not measured, by name. */
function termsOf(plan: Plan | undefined, names: readonly string[]): Readonly<Record<string, Terms>> {
  const wanted = new Set(names)
  return Object.fromEntries(
    (plan?.entries ?? []).filter(({ name }) => wanted.has(name)).map(({ name, terms }) => [name, terms]),
  )
}

function withdrawn(benchmark: string, file: string): Absence {
  return { benchmark, side: 'head', kind: 'undeclared', because: `${file} no longer declares it` }
}
