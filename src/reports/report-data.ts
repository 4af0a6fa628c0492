/**
 * A report as the data of its file, schema `benchline.report/1`. What is unknown or infinite is absent. Names are
 * always values, never keys, so that none of them can mean something to a reader. One thing: the parts of a report, a
 * function for each.
 */
import type { Accepted } from '../model/accepted.ts'
import type { Comparison, Effect, Estimate } from '../model/comparison.ts'
import type { Culprit } from '../model/culprit.ts'
import { culpritsOf } from '../model/explanation.ts'
import { fingerprint, type Environment } from '../model/environment.ts'
import type { Evidence, Reading, Side } from '../model/evidence.ts'
import { type Json, sameJson } from '../model/json-text.ts'
import type { Metric } from '../model/metric.ts'
import type { Report } from '../model/report.ts'
import type { Sample } from '../model/sample.ts'
import type { Hypothesis, Schedule, Stage, Step } from '../model/schedule.ts'
import type { Terms } from '../model/terms.ts'
import type { Verdict } from '../model/verdict.ts'
import { ratioOf } from './change.ts'
import { culpritData, explanationData, exactData } from './explanation-data.ts'
import { pairCounts } from './facts.ts'
import { healthData } from './health-data.ts'
import { median } from './median.ts'

export function reportData(report: Report): Json {
  const {
    suite,
    decision,
    verdicts,
    findings,
    base,
    head,
    environment,
    launcher,
    time,
    unsettled,
    evidence,
  } = report
  const measured = measuredValues(evidence)
  return {
    schema: 'benchline.report/1',
    suite,
    decision,
    rows: verdicts.map((verdict) => rowData(verdict, measured, culpritsOf(verdict, report.explanations))),
    findings: findings.map(({ code, severity, text, remedy, position, benchmark }) => ({
      code,
      severity,
      text,
      remedy,
      position: position && { file: position.file, line: position.line, column: position.column },
      benchmark,
    })),
    baseline: {
      policy: report.policy,
      commit: base.commit,
      runs: baselineRuns(report),
      label: base.label,
      chosen: base.chosen,
      uncommitted: base.uncommitted,
    },
    head: { commit: head.commit, label: head.label, chosen: head.chosen, uncommitted: head.uncommitted },
    environment: environment && environmentData(environment),
    launcher: launcher && { name: launcher.name, lacks: [...launcher.lacks] },
    time: time && { limit: time.limit, spent: time.spent },
    unsettled: { count: unsettled.count, of: unsettled.of },
    reproduce: report.reproduce,
    trends: report.trends?.map(({ benchmark, metric, medians }) => ({
      benchmark,
      metric,
      medians: [...medians],
    })),
    explanations: report.explanations?.map(explanationData),
    counted: report.counted?.map(({ benchmark, counter, tool, runs, changes, more }) => ({
      benchmark,
      counter,
      tool,
      runs: { base: runs.base, head: runs.head },
      changes: changes.map(exactData),
      more,
    })),
    evidence: evidenceData(evidence),
  }
}

/** Whether two reports on the same evidence say the same of it, to the last bit. */
export function judgedAlike(a: Report, b: Omit<Report, 'evidence'>): boolean {
  const measured = measuredValues(a.evidence)
  const judged = ({ decision, verdicts, unsettled }: Omit<Report, 'evidence'>): Json => ({
    decision,
    rows: verdicts.map((verdict) => rowData(verdict, measured)),
    unsettled: { count: unsettled.count, of: unsettled.of },
  })
  return sameJson(judged(a), judged(b))
}

/** Base runs of the workload that has most, or stored runs. */
function baselineRuns(report: Report): number | undefined {
  const { history } = report.evidence
  if (report.policy === 'history' && history !== undefined) return history.runs.length
  const counts = pairCounts(report)
  return counts.length === 0 ? undefined : Math.max(...counts)
}

function environmentData(environment: Environment): Json {
  const { cpu, flags, cores, memory, os, kernel, arch, runtimes, image, named } = environment
  const known = { cpu, flags: flags && [...flags], cores, memory, os, kernel, arch, runtimes, image, named }
  return { fingerprint: fingerprint(environment), ...known }
}

/** What the runs of a side gave for a series, in order: where a sample is just that, it is not written twice. */
export type Measured = (
  side: Side,
  benchmark: string,
  metric: Metric,
  stage: Stage | undefined,
) => readonly number[]

interface Stretch {
  readonly side: Side
  readonly metric: Metric
  readonly stage: Stage | undefined
  readonly values: number[]
}

export function measuredValues(evidence: Evidence): Measured {
  // Tens of thousands of readings are sorted by this, and a benchmark has few metrics: no key is made of them.
  const found = new Map<string, Stretch[]>()
  const stretchOf = (
    side: Side,
    benchmark: string,
    metric: Metric,
    stage: Stage | undefined,
  ): Stretch | undefined =>
    found
      .get(benchmark)
      ?.find((one) => one.stage === stage && one.side === side && isSame(one.metric, metric))
  for (const { side, stage, readings } of evidence.runs) {
    for (const { benchmark, metric, value } of readings) {
      const known = stretchOf(side, benchmark, metric, stage)
      if (known !== undefined) known.values.push(value)
      else {
        const stretches = found.get(benchmark) ?? []
        found.set(benchmark, stretches)
        stretches.push({ side, metric, stage, values: [value] })
      }
    }
  }
  return (side, benchmark, metric, stage) => stretchOf(side, benchmark, metric, stage)?.values ?? []
}

const isSame = (a: Metric, b: Metric): boolean =>
  a === b || (a.name === b.name && a.unit === b.unit && a.better === b.better && a.nature === b.nature)

/** One verdict; the order of fields is that of the schema. */
export function rowData(
  verdict: Verdict,
  measured: Measured,
  culprits: readonly Culprit[] = [],
): { readonly [key: string]: Json | undefined } {
  const { benchmark, comparison, word, judges, budget, threshold, because, decision, pairsNeeded } = verdict
  const compared = comparison?.kind === 'compared' ? comparison : undefined
  const side = (name: Side, sample: Sample | undefined): Json | undefined =>
    sample && sideData(sample, name, measured, compared?.stage)
  return {
    benchmark,
    metric: comparison?.metric.name,
    unit: comparison?.metric.unit,
    verdict: word,
    because,
    baseline: side('base', sampleOf(comparison, 'baseline')),
    candidate: side('head', sampleOf(comparison, 'candidate')),
    effect: compared && effectData(compared.effect, ratioOf(compared)),
    minimumDetectable: compared && finite(compared.minimumDetectable),
    judges,
    decision,
    threshold,
    budget,
    comparison: comparison?.kind,
    incomparable: comparison?.kind === 'incomparable' ? comparison.because : undefined,
    better: comparison?.metric.better,
    nature: comparison?.metric.nature,
    paired: compared?.paired,
    exact: compared?.exact,
    pWorse: compared?.pWorse,
    pBetter: compared?.pBetter,
    upperBound: compared && finite(compared.upperBound),
    spread: compared?.spread,
    noise: compared?.noise,
    apart: compared?.apart && {
      historyRuns: compared.apart.historyRuns,
      worse: compared.apart.worse,
      better: compared.apart.better,
    },
    stage: compared?.stage,
    suspected: compared?.suspected,
    policy: compared?.basis,
    exactChange: comparison?.kind === 'incomparable' ? comparison.exactChange : undefined,
    pairsNeeded,
    culprits: culprits.length === 0 ? undefined : culprits.map(culpritData),
    accepted: verdict.accepted && acceptedData(verdict.accepted),
  }
}

function acceptedData({ benchmark, metric, reason, until, atMost, label }: Accepted): Json {
  return { benchmark, metric, reason, until, atMost, label }
}

function sampleOf(comparison: Comparison | undefined, side: 'baseline' | 'candidate'): Sample | undefined {
  if (comparison === undefined) return undefined
  if (comparison.kind === 'added') return side === 'candidate' ? comparison.candidate : undefined
  if (comparison.kind === 'removed') return side === 'baseline' ? comparison.baseline : undefined
  return comparison[side]
}

function sideData(
  { benchmark, metric, values }: Sample,
  side: Side,
  measured: Measured,
  stage: Stage | undefined,
): Json {
  const raw = measured(side, benchmark, metric, stage)
  const same = raw.length === values.length && raw.every((value, index) => Object.is(value, values[index]))
  return { center: median(values), n: values.length, values: same ? undefined : [...values] }
}

/** Ratios are candidate / baseline as measured; `relative` and `absolute` are positive where it is worse. */
function effectData({ relative, absolute, level }: Effect, ratio: Estimate): Json {
  return {
    ratio: known(ratio.value),
    low: known(ratio.low),
    high: known(ratio.high),
    level,
    relative: estimateData(relative),
    absolute: estimateData(absolute),
  }
}

function estimateData({ value, low, high }: Estimate): Json {
  const infinite = { value: signIfInfinite(value), low: signIfInfinite(low), high: signIfInfinite(high) }
  const any = Object.values(infinite).some((sign) => sign !== undefined)
  return { value: known(value), low: known(low), high: known(high), infinite: any ? infinite : undefined }
}

/** Infinite numbers are absent; NaN stays, so that writing it fails: nothing may turn it into "unknown". */
const known = (value: number): number | undefined =>
  value === Infinity || value === -Infinity ? undefined : value
const finite = (value: number): number | undefined => (value === Infinity ? undefined : value)
const signIfInfinite = (value: number): number | undefined =>
  known(value) === undefined ? Math.sign(value) : undefined

/** Each series and workload is named once; a run is `[workload, side, pair, at, series, value, series, value, …]`. */
function evidenceData(evidence: Evidence): Json {
  const workloads = new Map<string, number>()
  const series = new Map<string, { readonly metric: Metric; readonly number: number }[]>()
  const declared: Json[] = []
  const seriesOf = ({ benchmark, metric }: Pick<Reading, 'benchmark' | 'metric'>): number => {
    const own = series.get(benchmark) ?? []
    const found = own.find((one) => isSame(one.metric, metric))
    if (found !== undefined) return found.number
    const number = declared.length
    series.set(benchmark, [...own, { metric, number }])
    const { name, unit, better, nature } = metric
    declared.push({ benchmark, metric: name, unit, better, nature })
    return number
  }
  const runs = evidence.runs.map(({ workload, side, pair, at, readings }) => {
    if (!workloads.has(workload)) workloads.set(workload, workloads.size)
    const number = workloads.get(workload) ?? 0
    return [
      number,
      side === 'base' ? 0 : 1,
      pair,
      at,
      ...readings.flatMap((each) => [seriesOf(each), each.value]),
    ]
  })
  const queued = evidence.runs.flatMap(({ readings }, run) =>
    readings.flatMap((each) => (each.queued === undefined ? [] : [[run, seriesOf(each), each.queued]])),
  )
  const history = evidence.history && {
    base: evidence.history.base,
    others: evidence.history.others,
    runs: evidence.history.runs.map(({ commit, at, samples }) => ({
      commit,
      at,
      samples: samples.map((sample) => [seriesOf(sample), ...sample.values]),
    })),
  }
  const { gate, paired, seed } = evidence
  return {
    gate: {
      falseAlarmRate: gate.falseAlarmRate,
      margin: gate.margin,
      onInconclusive: gate.onInconclusive,
      onMissing: gate.onMissing,
    },
    terms: Object.entries(evidence.terms).map(([benchmark, terms]) => termsData(benchmark, terms)),
    paired,
    seed,
    absences: evidence.absences.map(({ benchmark, side, kind, because }) => ({
      benchmark,
      side,
      kind,
      because,
    })),
    doubts: evidence.doubts.map(({ benchmark, metric, code, because, remedy }) => ({
      benchmark,
      metric,
      code,
      because,
      remedy,
    })),
    notLooked: [...evidence.notLooked],
    series: declared,
    workloads: [...workloads.keys()],
    runs,
    queued: queued.length === 0 ? undefined : queued,
    untouched: evidence.untouched,
    stages: evidence.schedule && stagesData(evidence.runs),
    schedule: evidence.schedule && scheduleData(evidence.schedule),
    history,
    accepted: evidence.accepted?.map(acceptedData),
    health: evidence.health && healthData(evidence.health),
  }
}

/** A stage and how many runs in a row were of it. */
function stagesData(runs: Evidence['runs']): Json {
  const found: [string, number][] = []
  for (const { stage = 'none' } of runs) {
    const last = found.at(-1)
    if (last?.[0] === stage) last[1] += 1
    else found.push([stage, 1])
  }
  return found
}

function scheduleData({ design, otherTests, hypotheses, screen, rounds, steps, control }: Schedule): Json {
  const hypothesis = ({ benchmark, metric, witnesses }: Hypothesis): Json => ({
    benchmark,
    metric,
    witnesses: [...witnesses],
  })
  const step = ({ workload, hypotheses: tested, direction, pairs: planned, looks }: Step): Json => ({
    workload,
    hypotheses: tested.map(hypothesis),
    direction,
    pairs: planned,
    looks: [...looks],
  })
  return {
    design,
    otherTests,
    hypotheses: hypotheses.map(hypothesis),
    screen: screen && { runs: screen.runs },
    rounds: rounds.map(({ pairs: each, workloads }) => ({ pairs: each, workloads: [...workloads] })),
    steps: steps.map(step),
    control: control.map(step),
  }
}

const pairs = (values: Readonly<Record<string, number>>): Json =>
  Object.entries(values).map(([metric, value]) => ({ metric, value }))

function termsData(
  benchmark: string,
  { threshold, thresholds, budgets, gate, judge, counting, margins }: Terms,
): Json {
  return {
    benchmark,
    threshold,
    thresholds: pairs(thresholds),
    budgets: pairs(budgets),
    gate,
    judge: judge === 'auto' ? judge : [...judge],
    counting,
    margins: margins && pairs(margins),
  }
}
