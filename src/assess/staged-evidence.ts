/** Evidence of a planned check: which runs each verdict rests on, and what its stages say of each judged series. */
import { screenSeriesIn } from '../compare/screen-series.ts'
import { leastRuns } from '../compare/deviation.ts'
import type { Series } from '../compare/series.ts'
import { marginOf } from '../judge/judge.ts'
import type { Question } from '../measure/looks.ts'
import { type Outcome, outcomesOf } from '../measure/outcomes.ts'
import { type Pairs, type Seen, ratiosOf } from '../measure/pairs.ts'
import { type Standing, isSuspect, standingsOf } from '../measure/standing.ts'
import type { Evidence, TimedRun } from '../model/evidence.ts'
import { type Metric, worseSign } from '../model/metric.ts'
import { makeSample } from '../model/sample.ts'
import { seriesKey } from '../model/series-key.ts'
import type { Hypothesis, Schedule, Stage } from '../model/schedule.ts'
import { thresholdOf } from '../model/terms.ts'
import { flipTest } from '../stats/flip-test.ts'
import { hodgesLehmann } from '../stats/hodges-lehmann.ts'
import { median } from '../stats/median.ts'

/** What the stages say of one judged series. */
export type Hearing =
  | {
      readonly kind: 'confirmed'
      readonly outcome: Outcome
      /** Head of a base that differs from itself by as much; undefined where it does not or was not looked at. */
      readonly asymmetry?: number
    }
  | { readonly kind: 'raced' | 'screened'; readonly standing: Standing; readonly suspected: boolean }

export interface StagedEvidence {
  /** Of every workload the runs of the stage that its verdicts rest on. */
  readonly runs: readonly TimedRun[]
  /** Series of workloads of which only head ran: stored runs are their base. */
  readonly screened: readonly Series[]
  /** Undefined for a series that is shown only, unless only head ran. */
  hearing(benchmark: string, metric: string): Hearing | undefined
  /** The stage that a benchmark's verdicts rest on. */
  stage(benchmark: string): Stage | undefined
  /** The metric that `judge: auto` came down to. */
  settled(benchmark: string): string | undefined
}

/** From the strongest: what a verdict rests on if there is any of it. */
const strength: readonly (Stage | undefined)[] = [undefined, 'confirm', 'race', 'screen']

export function stagedEvidence(evidence: Evidence, schedule: Schedule): StagedEvidence {
  const { gate, terms, seed, runs } = evidence
  const chosen = strongestStages(runs)
  const isScreened = (run: TimedRun): boolean => chosen.get(run.workload) === 'screen'
  const { seen, metricOf, workloadOf } = inOnePass(runs)
  const [confirmed, raced, control, heads] = [seen('confirm'), seen('race'), seen('control'), seen('screen')]
  const question = ({ benchmark, metric }: Hypothesis): Question => {
    const own = terms[benchmark]
    const known = metricOf(benchmark, metric)
    return {
      worse: known === undefined ? 1 : worseSign(known),
      threshold: own === undefined ? 0 : thresholdOf(own, metric),
      margin: own === undefined || known === undefined ? gate.margin : marginOf(gate, own, known),
    }
  }
  const ground = {
    seed,
    question,
    alpha: gate.falseAlarmRate,
    otherTests: schedule.otherTests,
    counts: (benchmark: string) => terms[benchmark]?.gate !== 'off',
  }
  const outcomes = outcomesOf(schedule, confirmed, ground)
  const past = pastOf(evidence)
  const standingsFor = (hypotheses: readonly Hypothesis[]): ReadonlyMap<string, Standing> =>
    new Map(
      standingsOf(
        hypotheses.map((hypothesis) => ({
          workload: workloadOf.get(hypothesis.benchmark) ?? '',
          hypothesis,
          worse: question(hypothesis).worse,
        })),
        {
          screened: (benchmark, metric) => heads(benchmark, metric)?.head ?? [],
          raced,
          recorded: (benchmark, metric) => past(benchmark, metric)?.values ?? [],
        },
      ).map((standing) => [seriesKey(standing.hypothesis.benchmark, standing.hypothesis.metric), standing]),
    )
  let found: ReadonlyMap<string, Standing> | undefined
  /** Asked for only where something was not confirmed: what was measured directly never is. */
  const standings = (): ReadonlyMap<string, Standing> => (found ??= standingsFor(schedule.hypotheses))
  const shown = new Map<string, ReadonlyMap<string, Standing>>()
  /** A metric that is only shown, beside the same metric of all others. */
  const shownStanding = (benchmark: string, metric: string): Standing | undefined => {
    const known =
      shown.get(metric) ??
      standingsFor(
        [...workloadOf.keys()]
          .filter((name) => metricOf(name, metric)?.nature === 'noisy')
          .map((name) => ({ benchmark: name, metric, witnesses: [metric] })),
      )
    shown.set(metric, known)
    return known.get(seriesKey(benchmark, metric))
  }
  const stageOf = (benchmark: string): Stage | undefined => chosen.get(workloadOf.get(benchmark) ?? '')
  const judged = new Map(
    schedule.hypotheses.map((hypothesis) => [seriesKey(hypothesis.benchmark, hypothesis.metric), hypothesis]),
  )
  return {
    runs: runs.filter((run) => run.stage === chosen.get(run.workload) && !isScreened(run)),
    screened: screenedSeries(runs.filter(isScreened), past),
    hearing(benchmark, metric) {
      const key = seriesKey(benchmark, metric)
      const outcome = outcomes.get(key)
      const hypothesis = judged.get(key)
      if (outcome !== undefined && hypothesis !== undefined) {
        const asymmetry = asymmetryOf(hypothesis, { confirmed, control }, question(hypothesis), ground)
        return { kind: 'confirmed', outcome, ...(asymmetry === undefined ? {} : { asymmetry }) }
      }
      if (hypothesis === undefined) {
        const alone = stageOf(benchmark) === 'screen' ? shownStanding(benchmark, metric) : undefined
        return alone === undefined || alone.runs === 0
          ? undefined
          : { kind: 'screened', standing: alone, suspected: false }
      }
      const standing = standings().get(key)
      if (standing === undefined || (standing.pairs === 0 && standing.runs === 0)) return undefined
      return {
        kind: standing.pairs > 0 ? 'raced' : 'screened',
        standing,
        suspected: standing.pairs > 0 && isSuspect(standing, question(hypothesis).margin),
      }
    },
    stage: stageOf,
    settled: (benchmark) =>
      schedule.hypotheses.find((hypothesis) => hypothesis.benchmark === benchmark)?.metric,
  }
}

/** Of every workload the stage that its verdicts rest on. */
function strongestStages(runs: readonly TimedRun[]): ReadonlyMap<string, Stage | undefined> {
  const chosen = new Map<string, number>()
  for (const { workload, stage } of runs) {
    const rank = strength.indexOf(stage)
    // A stage that is none of these tells of its workload nothing but that it ran.
    const own = rank < 0 ? strength.length : rank
    chosen.set(workload, Math.min(own, chosen.get(workload) ?? own))
  }
  return new Map([...chosen].map(([workload, rank]) => [workload, strength[rank]]))
}

interface Runs {
  readonly seen: (stage: Stage) => Seen
  readonly metricOf: (benchmark: string, metric: string) => Metric | undefined
  readonly workloadOf: ReadonlyMap<string, string>
}

interface Track {
  metric: Metric
  readonly stages: Map<Stage | undefined, { readonly base: number[]; readonly head: number[] }>
}

/** Values by benchmark, metric and stage: there are tens of thousands of readings, so they are gone through once. */
function inOnePass(runs: readonly TimedRun[]): Runs {
  const found = new Map<string, Map<string, Track>>()
  const workloadOf = new Map<string, string>()
  for (const { workload, side, stage, readings } of runs) {
    for (const { benchmark, metric, value } of readings) {
      workloadOf.set(benchmark, workload)
      const own = found.get(benchmark) ?? new Map<string, Track>()
      found.set(benchmark, own)
      const track = own.get(metric.name) ?? { metric, stages: new Map() }
      own.set(metric.name, track)
      track.metric = metric
      const pairs = track.stages.get(stage) ?? { base: [], head: [] }
      track.stages.set(stage, pairs)
      pairs[side].push(value)
    }
  }
  return {
    workloadOf,
    metricOf: (benchmark, metric) => found.get(benchmark)?.get(metric)?.metric,
    seen:
      (stage) =>
      (benchmark, metric): Pairs | undefined =>
        found.get(benchmark)?.get(metric)?.stages.get(stage),
  }
}

type Known = ReturnType<typeof screenSeriesIn>

const pastOf = ({ history }: Evidence): Known => screenSeriesIn(history ?? { runs: [] })

/** Head's runs beside the medians of the stored ones; what was never stored cannot be shown without base. */
function screenedSeries(runs: readonly TimedRun[], past: Known): readonly Series[] {
  const heads = new Map<string, { benchmark: string; metric: Metric; values: number[] }>()
  for (const { readings } of runs) {
    for (const { benchmark, metric, value } of readings) {
      const key = seriesKey(benchmark, metric.name)
      const series = heads.get(key) ?? { benchmark, metric, values: [] }
      series.values.push(value)
      heads.set(key, series)
    }
  }
  return [...heads.values()].flatMap(({ benchmark, metric, values }): Series[] => {
    const stored = past(benchmark, metric.name)
    if (stored === undefined || stored.values.length < leastRuns || metric.nature !== 'noisy') return []
    const medians = stored.values.map((each) => median(each.slice(0, values.length)))
    return [
      {
        benchmark,
        metric,
        baseline: makeSample(benchmark, metric, medians),
        candidate: makeSample(benchmark, metric, values),
        unmatched: false,
      },
    ]
  })
}

/**
 * By how much base differs from a second copy of itself: set where the same test that confirmed head says so of the
 * copy, and by at least half as much. Then head's difference may be that of two copies.
 */
function asymmetryOf(
  { benchmark, metric }: Hypothesis,
  { confirmed, control }: { readonly confirmed: Seen; readonly control: Seen },
  { worse, margin }: Question,
  { seed, alpha }: { readonly seed: number; readonly alpha: number },
): number | undefined {
  const [pairs, own] = [control(benchmark, metric), confirmed(benchmark, metric)]
  const [ratios, head] = [pairs && ratiosOf(pairs, worse), own && ratiosOf(own, worse)]
  if (ratios === undefined || head === undefined || ratios.length === 0 || head.length === 0) return undefined
  const [found, change] = [hodgesLehmann(ratios).value, hodgesLehmann(head).value]
  const logs = { base: ratios.map(() => 0), head: ratios }
  const [p = 1] = flipTest([[logs]], { shift: Math.log1p(margin), seed })
  return p <= alpha && found >= change / 2 ? Math.expm1(found) : undefined
}
