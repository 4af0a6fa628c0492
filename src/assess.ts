/** Evidence → verdicts → decision: pure, so that a stored report is judged again to the same result, bit for bit. */
import { type PastSeries, compareHistory, pastSeriesIn, pastSeriesOf } from './compare/compare-history.ts'
import { type Hearing, type StagedEvidence, stagedEvidence } from './assess/staged-evidence.ts'
import { type Known, type Question, boundLevel, compare } from './compare/compare.ts'
import { compareScreened } from './compare/compare-screened.ts'
import { leastRuns } from './compare/deviation.ts'
import { type Series, sameMetric, seriesOf } from './compare/series.ts'
import { acceptWorse } from './judge/accept.ts'
import { arbitrate } from './judge/arbitrate.ts'
import { capped } from './judge/capped.ts'
import { decide, decisionOf } from './judge/decide.ts'
import { disagreements } from './judge/disagreements.ts'
import { type Families, type Prospect, counts, familiesOf } from './judge/family.ts'
import { conditionOf } from './judge/health.ts'
import { type Case, judge, marginOf } from './judge/judge.ts'
import { type Presence, presenceOf } from './judge/presence.ts'
import { type Movement, doubtsOfMovement, movementOf, tellMovement } from './judge/moved-together.ts'
import { percent } from './judge/phrases.ts'
import { inReadingOrder } from './judge/reading-order.ts'
import { speaks } from './judge/speaks.ts'
import { tellHealth } from './judge/tell-health.ts'
import { underCondition } from './judge/under-condition.ts'
import { unsettled } from './judge/unsettled.ts'
import { warnings } from './judge/warnings.ts'
import type { Comparison } from './model/comparison.ts'
import type { Absence, Doubt, Evidence, Side, TimedRun } from './model/evidence.ts'
import { Fault, type Finding, fault } from './model/finding.ts'
import type { Metric } from './model/metric.ts'
import type { Past } from './model/past.ts'
import type { Stage } from './model/schedule.ts'
import type { Terms } from './model/terms.ts'
import type { Decision, Verdict, Word } from './model/verdict.ts'

export interface Assessment {
  /** In reading order: what fails first, then by name. */
  readonly verdicts: readonly Verdict[]
  readonly decision: Decision
  /** Benchmarks that could not be judged, of all that should have been. */
  readonly unsettled: { readonly count: number; readonly of: number }
  readonly findings: readonly Finding[]
}

/** A benchmark with everything that is known of it. */
interface Subject {
  readonly benchmark: string
  readonly series: readonly Series[]
  readonly doubts: readonly Doubt[]
  readonly presence: Presence
  /** Where base has no values: what stored runs have of it, and why there are no more; absent where there is none. */
  readonly past?: { readonly series: readonly PastSeries[]; readonly others?: string }
}

/** A series of a subject that will be judged. */
interface Entry extends Prospect {
  readonly series: Series
  /** What it is held against, where that is not base. */
  readonly past?: PastSeries
  readonly subject: Subject
}

/**
 * Judges everything that was measured. Throws a `Fault` (exit 2) that names every benchmark without any value to
 * judge, and one where nothing was measured at all. The order of benchmarks and the seed do not matter.
 */
export function assess(measured: Evidence): Assessment {
  const condition = conditionOf(measured)
  const evidence = underCondition(measured, condition)
  const staged = evidence.schedule === undefined ? undefined : stagedEvidence(evidence, evidence.schedule)
  const subjects = subjectsOf(evidence, staged)
  const rows = evidence.notLooked.map((name) =>
    rowOf(name, 'not-looked', 'none of its paths changed, so it was not measured', 'fail', evidence),
  )
  const entries: Entry[] = []
  for (const subject of subjects) {
    const row = absentRow(subject, evidence)
    if (row !== undefined) rows.push(row)
    else {
      const terms = termsOf(evidence, subject.benchmark)
      const { entries: found, lacking } = entriesOf(subject, terms, staged)
      entries.push(...found)
      for (const metric of lacking) {
        const known = subject.doubts.find((doubt) => doubt.metric === metric)?.because
        const because = known ?? `${metric} should judge it, but ${metric} was not measured here`
        rows.push(rowOf(subject.benchmark, 'inconclusive', because, terms.gate, evidence))
      }
    }
  }
  const families = familiesOf(entries)
  const heard = entries.map((entry) => caseOf(entry, families, evidence, staged))
  const movement = movementOf(heard, evidence.gate.margin)
  const cases = movement === undefined ? heard : underMovement(heard, movement, evidence)
  const judged = arbitrate(capped(judge(cases, evidence.gate, families), condition, measured), evidence.terms)
  const verdicts = inReadingOrder([...acceptWorse(judged, evidence.accepted), ...rows])
  return {
    verdicts,
    decision: decide(verdicts),
    unsettled: unsettled(verdicts, evidence),
    findings: [
      ...warnings(cases, families, evidence),
      ...disagreements(verdicts),
      ...(movement === undefined ? [] : [tellMovement(movement, { untouched: evidence.untouched === true })]),
      // What repeats exactly is the same on the worst of days.
      ...(verdicts.some(isNoisy) ? tellHealth(condition, measured) : []),
    ],
  }
}

/** Whether the machine may have had a part in it. */
const isNoisy = ({ judges, comparison }: Verdict): boolean => judges && comparison?.metric.nature !== 'exact'

/** A change that touches no code did not move everything, so nothing is blamed on it. */
function underMovement(cases: readonly Case[], movement: Movement, { untouched }: Evidence): readonly Case[] {
  if (untouched !== true) return cases
  return cases.map((one) => ({
    ...one,
    doubts: [...one.doubts, ...doubtsOfMovement(movement, [one.comparison.benchmark])],
  }))
}

function subjectsOf(evidence: Evidence, staged: StagedEvidence | undefined): readonly Subject[] {
  const past = evidence.history && pastSeriesIn(evidence.history)
  const bySeries = groups([
    ...seriesOf(staged?.runs ?? evidence.runs, evidence.paired),
    ...(staged === undefined ? [] : seriesOf(evidence.runs.filter(isCounted), evidence.paired)),
    ...(staged?.screened ?? []),
  ])
  const byDoubt = groups(evidence.doubts)
  const byAbsence = groups(evidence.absences)
  const notLooked = new Set(evidence.notLooked)
  const names = new Set([
    ...Object.keys(evidence.terms),
    ...bySeries.keys(),
    ...byAbsence.keys(),
    ...byDoubt.keys(),
  ])
  const subjects = [...names]
    .filter((name) => !notLooked.has(name))
    .toSorted()
    .map((benchmark): Subject => {
      const [series, doubts] = [bySeries.get(benchmark) ?? [], byDoubt.get(benchmark) ?? []]
      const absent = (side: Side): Absence | undefined =>
        byAbsence.get(benchmark)?.find((absence) => absence.side === side)
      const [base, head] = [absent('base'), absent('head')]
      const presence = presenceOf({
        benchmark,
        baseValues: series.some(({ baseline }) => baseline !== undefined),
        headValues: series.some(({ candidate }) => candidate !== undefined),
        ...(base === undefined ? {} : { base }),
        ...(head === undefined ? {} : { head }),
        doubts: doubts.filter(({ metric }) => metric === undefined),
      })
      const seen = presence.kind === 'base-failed' ? past?.(benchmark) : undefined
      return { benchmark, series, doubts, presence, ...pastOf(evidence, seen) }
    })
  refuseNothing(subjects, evidence)
  return subjects
}

function pastOf({ history }: Evidence, series: readonly PastSeries[] | undefined): Pick<Subject, 'past'> {
  if (history === undefined || series === undefined) return {}
  const { others } = history
  return { past: { series, ...(others === undefined ? {} : { others }) } }
}

/** Exit 2 instead of a green build where there is nothing to look at; a quarantined benchmark never stops a check. */
function refuseNothing(subjects: readonly Subject[], evidence: Evidence): void {
  const findings = subjects.flatMap(({ benchmark, presence }) =>
    presence.kind === 'nothing' && evidence.terms[benchmark]?.gate !== 'off' ? [presence.finding] : [],
  )
  if (findings.length > 0) throw new Fault(findings)
  const anyReading = evidence.runs.some(({ readings }) => readings.length > 0)
  const looked = subjects.some(({ presence: { kind } }) => kind !== 'missing' && kind !== 'removed')
  if (!anyReading && (looked || (subjects.length === 0 && evidence.notLooked.length === 0))) {
    throw fault('nothing-measured', 'nothing was measured, so nothing can be judged', {
      remedy: [...new Set(evidence.doubts.map(({ because }) => because))].join('; ') || 'declare a benchmark',
    })
  }
}

function groups<T extends { readonly benchmark: string }>(
  items: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>()
  for (const item of items) {
    const group = found.get(item.benchmark)
    if (group === undefined) found.set(item.benchmark, [item])
    else group.push(item)
  }
  return found
}

function termsOf(evidence: Evidence, benchmark: string): Terms {
  const terms = Object.hasOwn(evidence.terms, benchmark) ? evidence.terms[benchmark] : undefined
  if (terms === undefined) {
    throw fault('no-terms', `${benchmark} was measured, but nothing says what it is held to`, { benchmark })
  }
  return terms
}

/** The one row of a benchmark that has no series to judge. */
function absentRow({ benchmark, presence }: Subject, evidence: Evidence): Verdict | undefined {
  const { kind } = presence
  if (kind === 'both' || kind === 'new' || kind === 'base-failed') return undefined
  if (kind === 'removed') return rowOf(benchmark, 'removed', presence.because, 'fail', evidence)
  if (kind === 'nothing') return rowOf(benchmark, 'inconclusive', presence.finding.text, 'off', evidence)
  const word = kind === 'missing' ? 'missing' : 'inconclusive'
  return rowOf(benchmark, word, presence.because, termsOf(evidence, benchmark).gate, evidence)
}

function rowOf(
  benchmark: string,
  word: Word,
  because: string,
  standing: Terms['gate'],
  { gate }: Evidence,
): Verdict {
  return { benchmark, word, judges: true, because, decision: decisionOf(word, standing, true, gate) }
}

function entriesOf(
  subject: Subject,
  terms: Terms,
  staged: StagedEvidence | undefined,
): { readonly entries: readonly Entry[]; readonly lacking: readonly string[] } {
  const { presence } = subject
  const own = subject.series.filter(({ candidate }) => presence.kind === 'both' || candidate !== undefined)
  const past = new Map((subject.past?.series ?? []).map((one) => [one.metric.name, one]))
  const series = [...own, ...lostSince(own, past)]
  const { judging, lacking } = speaks(
    terms,
    series.map(({ metric, baseline, candidate }) => {
      const before =
        presence.kind === 'base-failed'
          ? past.get(metric.name)?.samples.flatMap(({ values }) => values)
          : baseline?.values
      return { metric, atBase: before !== undefined, values: before ?? candidate?.values ?? [] }
    }),
    staged?.settled(subject.benchmark),
  )
  const entries = series.map((one): Entry => {
    const { metric, baseline, candidate } = one
    const before = past.get(metric.name)
    const comparable =
      presence.kind === 'both' ? baseline !== undefined : before !== undefined && before.enough
    return {
      metric,
      terms,
      judges: judging.has(metric.name),
      compared: comparable && candidate !== undefined,
      series: one,
      ...(before === undefined ? {} : { past: before }),
      subject,
    }
  })
  return { entries, lacking }
}

/** Series that base's own stored run has and head no longer gives. */
function lostSince(own: readonly Series[], past: ReadonlyMap<string, PastSeries>): readonly Series[] {
  return [...past.values()]
    .filter((one) => !own.some(({ metric }) => metric.name === one.metric.name))
    .flatMap(({ benchmark, metric, own: baseline }) =>
      baseline === undefined ? [] : [{ benchmark, metric, baseline, unmatched: false }],
    )
}

function caseOf(
  entry: Entry,
  families: Families,
  evidence: Evidence,
  staged: StagedEvidence | undefined,
): Case {
  const { terms, judges, subject, metric } = entry
  const hearing = staged?.hearing(subject.benchmark, metric.name)
  const planned = hearing !== undefined && subject.presence.kind === 'both'
  return {
    comparison: counted(
      comparisonOf(entry, families, evidence, {
        hearing: planned ? hearing : undefined,
        stage: staged?.stage(subject.benchmark),
      }),
      staged !== undefined,
    ),
    terms,
    judges,
    doubts: [
      ...subject.doubts.filter((doubt) => doubt.metric === undefined || doubt.metric === metric.name),
      ...asymmetryDoubts(entry, hearing),
    ],
    ...(planned ? { adjusted: hearing.kind === 'confirmed' ? hearing.outcome.family : 1 } : {}),
  }
}

const isCounted = ({ stage }: TimedRun): boolean => stage === 'count'

/** What a planned check counted rests on the runs that were made for counting. */
function counted(comparison: Comparison, planned: boolean): Comparison {
  const { kind } = comparison
  if (!planned || kind !== 'compared' || comparison.noise === undefined || comparison.basis === 'history')
    return comparison
  return { ...comparison, stage: 'count' }
}

/** Two copies of base that differ by as much as head does: nothing can be said of the code. */
function asymmetryDoubts({ subject, metric }: Entry, hearing: Hearing | undefined): readonly Doubt[] {
  if (hearing?.kind !== 'confirmed' || hearing.asymmetry === undefined) return []
  const by = percent(hearing.asymmetry)
  return [
    {
      benchmark: subject.benchmark,
      code: 'asymmetry',
      because: `a second copy of base is ${by} worse in ${metric.name} than base itself, so the difference of head may be one of copies, not of code`,
      remedy:
        'look for what differs between two copies of one commit: the layout of a build, caches, random seeds; and raise `gate.margin` above it',
    },
  ]
}

function comparisonOf(
  entry: Entry,
  families: Families,
  { gate, paired, seed, history }: Evidence,
  { hearing, stage }: { readonly hearing: Hearing | undefined; readonly stage: Stage | undefined },
): Comparison {
  const { series, subject, terms } = entry
  const { benchmark, metric, baseline, candidate, unmatched } = series
  if (candidate === undefined) {
    if (baseline === undefined) throw new Error(`${benchmark} has a series without values`)
    return { kind: 'removed', benchmark, metric, baseline }
  }
  const question: Question = {
    paired,
    margin: marginOf(gate, terms, metric),
    level: 1 - gate.falseAlarmRate,
    alpha: gate.falseAlarmRate,
    familySize:
      hearing?.kind === 'confirmed'
        ? hearing.outcome.family
        : counts(entry)
          ? families.judging
          : families.shown,
    seed,
    ...(metric.nature === 'counted' && history !== undefined
      ? { history: countsOf(history, benchmark, metric) }
      : {}),
    ...knownOf(hearing, stage),
  }
  if (subject.presence.kind === 'base-failed') {
    if (entry.past?.enough === true) return compareHistory(entry.past, candidate, question)
    const because = `${subject.presence.because}${tooLittle(entry)}`
    return { kind: 'incomparable', benchmark, metric, because, candidate }
  }
  if (baseline === undefined || !entry.compared) return { kind: 'added', benchmark, metric, candidate }
  if (unmatched) {
    const because = 'no pair of runs is complete'
    return { kind: 'incomparable', benchmark, metric, because, baseline, candidate }
  }
  if (hearing?.kind === 'screened') {
    const { estimate, error, noise } = hearing.standing
    const upper = hearing.standing.upper(boundLevel)
    return compareScreened(baseline, candidate, { estimate, error, noise, upper }, question)
  }
  if (stage === 'screen' && metric.nature === 'noisy') {
    const because = `only head ran, and the stored runs say too little of its ${metric.name} to stand in for base`
    return { kind: 'incomparable', benchmark, metric, because, candidate }
  }
  return compare(baseline, candidate, question)
}

/** Counts of the stored runs, oldest first: they tell of noise, and nothing is held against them. */
function countsOf(history: Past, benchmark: string, metric: Metric): readonly (readonly number[])[] {
  return pastSeriesOf(history, benchmark)
    .filter((past) => sameMetric(past.metric, metric))
    .flatMap(({ samples }) => samples.map(({ values }) => values))
}

/** What the stages found, for a comparison that makes no test of its own. */
function knownOf(hearing: Hearing | undefined, stage: Stage | undefined): Pick<Question, 'known'> {
  // Pairs of a race chose the suspects: they test nothing, not even what is only shown.
  if (hearing === undefined) {
    return stage === 'race' ? { known: { pWorse: 1, pBetter: 1, stage, suspected: false } } : {}
  }
  if (hearing.kind === 'confirmed') {
    const { pWorse, pBetter, upper } = hearing.outcome
    return { known: { pWorse, pBetter, upper, stage: 'confirm', suspected: false } }
  }
  const { standing, suspected } = hearing
  const known: Known = {
    pWorse: 1,
    pBetter: 1,
    upper: standing.upper(boundLevel),
    stage: 'race',
    suspected,
    noise: standing.noise,
  }
  return { known }
}

/** Why stored runs do not judge either; empty where nobody asked for any. */
function tooLittle({ subject, past, metric }: Entry): string {
  if (subject.past === undefined) return ''
  const { others } = subject.past
  const why = others === undefined ? '' : `: ${others}`
  if (metric.nature !== 'noisy') return `; ${metric.name} was not recorded for base's own commit${why}`
  const count = past?.samples.length ?? 0
  const runs = `${count === 0 ? 'no' : `only ${count}`} stored run${count === 1 ? '' : 's'} of this environment`
  const level =
    past?.since === undefined ? '' : ` since its level changed at ${past.since.commit.slice(0, 10)}`
  return `; ${runs}${level} instead, and a verdict needs ${leastRuns}${why}`
}
