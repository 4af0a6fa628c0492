/** Evidence → verdicts → decision: pure, so that a stored report is judged again to the same result, bit for bit. */
import { type Entry, type Subject, caseOf } from './assess/case-of.ts'
import { type PastSeries, pastSeriesIn } from './compare/compare-history.ts'
import { type StagedEvidence, stagedEvidence } from './assess/staged-evidence.ts'
import { type Series, seriesOf } from './compare/series.ts'
import { acceptWorse } from './judge/accept.ts'
import { arbitrate } from './judge/arbitrate.ts'
import { capped } from './judge/capped.ts'
import { decide, decisionOf } from './judge/decide.ts'
import { familiesOf } from './judge/family.ts'
import { conditionOf } from './judge/health.ts'
import { type Case, judge } from './judge/judge.ts'
import { presenceOf } from './judge/presence.ts'
import { doubtsOfMovement, type Movement, movementOf, tellMovement } from './judge/moved-together.ts'
import { inReadingOrder } from './judge/reading-order.ts'
import { speaks } from './judge/speaks.ts'
import { tellHealth } from './judge/tell-health.ts'
import { underCondition } from './judge/under-condition.ts'
import { disagreements } from './judge/disagreements.ts'
import { warnings } from './judge/warnings.ts'
import { unsettled } from './judge/unsettled.ts'
import type { Absence, Evidence, Side, TimedRun } from './model/evidence.ts'
import { Fault, type Finding, fault } from './model/finding.ts'
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

const isCounted = ({ stage }: TimedRun): boolean => stage === 'count'
