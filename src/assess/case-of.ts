/** One series of a benchmark → its comparison and all that is held against it: by pairs, by stored runs, or not at all. */
import { type PastSeries, compareHistory, pastSeriesOf } from '../compare/compare-history.ts'
import type { Hearing, StagedEvidence } from './staged-evidence.ts'
import { type Known, type Question, boundLevel, compare } from '../compare/compare.ts'
import { compareScreened } from '../compare/compare-screened.ts'
import { leastRuns } from '../compare/deviation.ts'
import { type Series, sameMetric } from '../compare/series.ts'
import { type Families, type Prospect, counts } from '../judge/family.ts'
import { type Case, marginOf } from '../judge/judge.ts'
import type { Presence } from '../judge/presence.ts'
import { percent } from '../judge/phrases.ts'
import type { Comparison } from '../model/comparison.ts'
import type { Doubt, Evidence } from '../model/evidence.ts'
import type { Metric } from '../model/metric.ts'
import type { Past } from '../model/past.ts'
import type { Stage } from '../model/schedule.ts'

/** A benchmark with everything that is known of it. */
export interface Subject {
  readonly benchmark: string
  readonly series: readonly Series[]
  readonly doubts: readonly Doubt[]
  readonly presence: Presence
  /** Where base has no values: what stored runs have of it, and why there are no more; absent where there is none. */
  readonly past?: { readonly series: readonly PastSeries[]; readonly others?: string }
}

/** A series of a subject that will be judged. */
export interface Entry extends Prospect {
  readonly series: Series
  /** What it is held against, where that is not base. */
  readonly past?: PastSeries
  readonly subject: Subject
}

export function caseOf(
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
