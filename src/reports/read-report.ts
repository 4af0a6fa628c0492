/**
 * Reads a report file back, so that its verdicts can be computed again from what was measured. One thing: the counterpart of
 * `report-data.ts`, field by field.
 */
import type { Comparison, Compared, Estimate } from '../model/comparison.ts'
import type { Evidence, Reading, TimedRun } from '../model/evidence.ts'
import { culpritsOf } from '../model/explanation.ts'
import { fault, type Fault, type Position } from '../model/finding.ts'
import { readJson, sameJson } from '../model/json-text.ts'
import type { Metric } from '../model/metric.ts'
import type { Past } from '../model/past.ts'
import type { Report } from '../model/report.ts'
import { makeSample, type Sample } from '../model/sample.ts'
import type { Terms } from '../model/terms.ts'
import type { Verdict } from '../model/verdict.ts'
import { measuredValues, rowData, type Measured } from './report-data.ts'
import { reportSchema, type ReportData } from './report-schema.ts'

type RowData = ReportData['rows'][number]

const family = 'benchline.report/'

/** Whether a text that begins like this means to be a report file of any version. */
export function looksLikeReport(head: string): boolean {
  return /^\s*\{\s*"schema"\s*:\s*"benchline\.report\//u.test(head)
}

/**
 * The report that a file was written from. A `Fault` that names the file and the place says why a text is none: no
 * JSON, cut off, of another kind or a newer schema, changed so that its parts no longer agree.
 */
export function readReport(text: string, file: string): Report {
  const read = readJson(text)
  if ('problem' in read) {
    const { kind, text: reason, line, column } = read.problem
    const position = {
      file,
      ...(line === undefined ? {} : { line }),
      ...(column === undefined ? {} : { column }),
    }
    const code =
      kind === 'truncated' ? 'report-truncated' : kind === 'syntax' ? 'report-not-json' : 'report-damaged'
    throw refused(code, position, `cannot be read: ${reason}`)
  }
  const schema = schemaOf(read.value)
  if (schema?.startsWith(family) !== true) {
    throw refused('report-foreign', { file }, `is not a report: it has no "schema": "${family}1"`)
  }
  if (schema !== `${family}1`) {
    throw fault('report-newer', `${file} has the schema ${schema}, which this version does not know`, {
      remedy: 'Update Benchline to the version that wrote it.',
      position: { file },
    })
  }
  const checked = reportSchema.safeParse(read.value)
  if (!checked.success) {
    const [issue] = checked.error.issues
    throw damaged(file, pathText(issue?.path ?? []), issue?.message ?? 'it does not fit the schema')
  }
  const evidence = evidenceOf(checked.data.evidence, file)
  const measured = measuredValues(evidence)
  const report = reportOf(checked.data, evidence, measured, file)
  agree(checked.data, report, measured, file)
  return report
}

function schemaOf(value: unknown): string | undefined {
  const isObject = typeof value === 'object' && value !== null && 'schema' in value
  return isObject && typeof value.schema === 'string' ? value.schema : undefined
}

function refused(code: string, position: Position, reason: string): Fault {
  return fault(code, `${position.file} ${reason}`, {
    position,
    remedy: 'Write the report again, by the command that made it, or take a copy that was not changed.',
  })
}

function damaged(file: string, place: string, reason: string): Fault {
  return refused('report-damaged', { file }, `is damaged at ${place}: ${reason}`)
}

/** `rows[3].effect.low` */
function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((part, index) =>
      typeof part === 'number' ? `[${part}]` : `${index === 0 ? '' : '.'}${String(part)}`,
    )
    .join('')
}

function reportOf(data: ReportData, evidence: Evidence, measured: Measured, file: string): Report {
  const { policy, runs: _, ...base } = data.baseline
  const { fingerprint: __, ...environment } = data.environment ?? { fingerprint: '' }
  return {
    suite: data.suite,
    decision: data.decision,
    verdicts: data.rows.map((row, index) => verdictOf(row, `rows[${index}]`, measured, file)),
    findings: data.findings,
    policy,
    base,
    head: data.head,
    ...('cpu' in environment ? { environment } : {}),
    ...(data.launcher === undefined ? {} : { launcher: data.launcher }),
    ...(data.time === undefined ? {} : { time: data.time }),
    unsettled: data.unsettled,
    ...(data.trends === undefined ? {} : { trends: data.trends }),
    ...(data.explanations === undefined ? {} : { explanations: data.explanations }),
    ...(data.counted === undefined ? {} : { counted: data.counted }),
    evidence,
    reproduce: data.reproduce,
  }
}

function evidenceOf(data: ReportData['evidence'], file: string): Evidence {
  const { gate, terms, paired, seed, absences, doubts, notLooked } = data
  const series = data.series.map(({ benchmark, metric: name, unit, better, nature }) => ({
    benchmark,
    metric: { name, unit, better, nature },
  }))
  const stages = (data.stages ?? []).flatMap(([stage, count]) =>
    Array.from({ length: count }, () => (stage === 'none' ? undefined : stage)),
  )
  if (stages.length > 0 && stages.length !== data.runs.length) {
    throw damaged(file, 'evidence.stages', 'they are not as many as the runs')
  }
  const queued = queuedIn(data, file)
  const runs = data.runs.map((run, index): TimedRun => {
    const [workload, side, pair, at, ...rest] = run
    const place = `evidence.runs[${index}]`
    const name = data.workloads[workload ?? -1]
    if (name === undefined || (side !== 0 && side !== 1) || pair === undefined || at === undefined) {
      throw damaged(file, place, 'its workload or its side does not exist')
    }
    const readings: Reading[] = []
    for (let next = 0; next < rest.length; next += 2) {
      const [declared, value] = [series[rest[next] ?? -1], rest[next + 1]]
      if (declared === undefined || value === undefined) {
        throw damaged(file, place, 'it has a value of a series that does not exist, or no value')
      }
      const waited = queued.get(index)?.get(rest[next] ?? -1)
      readings.push({ ...declared, value, ...(waited === undefined ? {} : { queued: waited }) })
    }
    const stage = stages[index]
    return {
      workload: name,
      side: side === 0 ? 'base' : 'head',
      ...(stage === undefined ? {} : { stage }),
      pair,
      at,
      readings,
    }
  })
  return {
    gate,
    terms: Object.fromEntries(terms.map(({ benchmark, ...each }) => [benchmark, termsOf(each)])),
    paired,
    seed,
    runs,
    absences,
    doubts,
    notLooked,
    ...(data.history === undefined ? {} : { history: pastOf(data.history, series, file) }),
    ...(data.accepted === undefined ? {} : { accepted: data.accepted }),
    ...(data.health === undefined ? {} : { health: data.health }),
    ...(data.untouched === undefined ? {} : { untouched: data.untouched }),
    ...(data.schedule === undefined ? {} : { schedule: data.schedule }),
  }
}

/** Seconds by run and series, as positions in their lists. */
function queuedIn(
  { queued = [], runs }: ReportData['evidence'],
  file: string,
): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const found = new Map<number, Map<number, number>>()
  for (const [index, [run, series, seconds]] of queued.entries()) {
    const values = runs[run]?.slice(4).filter((_, place) => place % 2 === 0) ?? []
    const known = found.get(run) ?? new Map<number, number>()
    if (!values.includes(series) || known.has(series)) {
      throw damaged(file, `evidence.queued[${index}]`, 'its run has no such value, or it is there twice')
    }
    found.set(run, known.set(series, seconds))
  }
  return found
}

function pastOf(
  { base, others, runs }: NonNullable<ReportData['evidence']['history']>,
  series: readonly Pick<Sample, 'benchmark' | 'metric'>[],
  file: string,
): Past {
  return {
    base,
    runs: runs.map(({ commit, at, samples }, index) => ({
      commit,
      at,
      samples: samples.map(([number = -1, ...values]) => {
        const declared = series[number]
        if (declared !== undefined) return makeSample(declared.benchmark, declared.metric, values)
        throw damaged(
          file,
          `evidence.history.runs[${index}]`,
          'it has values of a series that does not exist',
        )
      }),
    })),
    ...(others === undefined ? {} : { others }),
  }
}

function termsOf(data: Omit<ReportData['evidence']['terms'][number], 'benchmark'>): Terms {
  const record = (pairs: typeof data.budgets): Readonly<Record<string, number>> =>
    Object.fromEntries(pairs.map(({ metric, value }) => [metric, value]))
  const { margins, ...rest } = data
  return {
    ...rest,
    thresholds: record(data.thresholds),
    budgets: record(data.budgets),
    ...(margins === undefined ? {} : { margins: record(margins) }),
  }
}

function verdictOf(row: RowData, place: string, measured: Measured, file: string): Verdict {
  const comparison = comparisonOf(row, place, measured, file)
  return {
    benchmark: row.benchmark,
    ...(comparison === undefined ? {} : { comparison }),
    word: row.verdict,
    judges: row.judges,
    ...(row.budget === undefined ? {} : { budget: row.budget }),
    ...(row.threshold === undefined ? {} : { threshold: row.threshold }),
    because: row.because,
    decision: row.decision,
    ...(row.pairsNeeded === undefined ? {} : { pairsNeeded: row.pairsNeeded }),
    ...(row.accepted === undefined ? {} : { accepted: row.accepted }),
  }
}

function comparisonOf(row: RowData, place: string, measured: Measured, file: string): Comparison | undefined {
  if (row.comparison === undefined) return undefined
  const { benchmark, metric: name, unit, better, nature } = row
  if (name === undefined || unit === undefined || better === undefined || nature === undefined) {
    throw damaged(file, place, 'metric, unit, better and nature belong together')
  }
  const metric: Metric = { name, unit, better, nature }
  const sample = (side: 'baseline' | 'candidate'): Sample | undefined => {
    const data = row[side]
    if (data === undefined) return undefined
    const values =
      data.values ?? measured(side === 'baseline' ? 'base' : 'head', benchmark, metric, row.stage)
    if (values.length === 0)
      throw damaged(file, `${place}.${side}`, 'the evidence has no run with its values')
    if (values.some((value) => value < 0)) throw damaged(file, `${place}.${side}`, 'it has a negative value')
    return makeSample(benchmark, metric, values)
  }
  const [baseline, candidate] = [sample('baseline'), sample('candidate')]
  if (row.comparison === 'incomparable') {
    return {
      kind: 'incomparable',
      benchmark,
      metric,
      because: row.incomparable ?? '',
      ...(row.exactChange === undefined ? {} : { exactChange: row.exactChange }),
      ...(baseline === undefined ? {} : { baseline }),
      ...(candidate === undefined ? {} : { candidate }),
    }
  }
  if (row.comparison === 'added' && candidate !== undefined)
    return { kind: 'added', benchmark, metric, candidate }
  if (row.comparison === 'removed' && baseline !== undefined)
    return { kind: 'removed', benchmark, metric, baseline }
  if (row.comparison === 'compared' && baseline !== undefined && candidate !== undefined) {
    return { kind: 'compared', benchmark, metric, baseline, candidate, ...testOf(row, place, file) }
  }
  throw damaged(file, place, `it says ${row.comparison}, and a side for that is missing`)
}

function testOf(
  {
    effect,
    paired,
    exact,
    pWorse,
    pBetter,
    upperBound,
    minimumDetectable,
    spread,
    noise,
    apart,
    policy,
    stage,
    suspected,
  }: RowData,
  place: string,
  file: string,
): Omit<Compared, 'kind' | 'benchmark' | 'metric' | 'baseline' | 'candidate'> {
  if (
    effect === undefined ||
    paired === undefined ||
    exact === undefined ||
    pWorse === undefined ||
    pBetter === undefined
  ) {
    throw damaged(file, place, 'effect, paired, exact, pWorse and pBetter belong together')
  }
  const estimate = (name: 'relative' | 'absolute'): Estimate => {
    const { infinite = {}, ...numbers } = effect[name]
    const read = (part: 'value' | 'low' | 'high'): number => {
      const sign = infinite[part]
      const known = numbers[part] ?? (sign === undefined ? undefined : sign * Infinity)
      if (known === undefined) throw damaged(file, `${place}.effect.${name}.${part}`, 'it is missing')
      return known
    }
    return { value: read('value'), low: read('low'), high: read('high') }
  }
  return {
    paired,
    effect: { relative: estimate('relative'), absolute: estimate('absolute'), level: effect.level },
    pWorse,
    pBetter,
    upperBound: upperBound ?? Infinity,
    exact,
    minimumDetectable: minimumDetectable ?? Infinity,
    ...(spread === undefined ? {} : { spread }),
    ...(noise === undefined ? {} : { noise }),
    ...(apart === undefined ? {} : { apart }),
    ...(policy === undefined ? {} : { basis: policy }),
    ...(stage === undefined ? {} : { stage }),
    ...(suspected === undefined ? {} : { suspected }),
  }
}

/**
 * Rows say some things twice, for readers: centres, counts, ratios. A file in which they no longer follow from the rest
 * was changed, and nobody could tell which half to believe.
 */
function agree(data: ReportData, report: Report, measured: Measured, file: string): void {
  for (const [index, verdict] of report.verdicts.entries()) {
    const again = rowData(verdict, measured, culpritsOf(verdict, report.explanations))
    const changed = Object.entries(data.rows[index] ?? {}).find(([key, value]) => {
      const said = again[key]
      return said === undefined || !sameJson(said, value)
    })
    if (changed !== undefined) {
      const place = `rows[${index}].${changed[0]}`
      throw damaged(file, place, 'it does not follow from the rest of the file, so one of them was changed')
    }
  }
}
