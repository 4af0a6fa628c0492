/** What an entry says, with the defaults filled in, as the plan has it. */
import { type Metric, callsMetric, hitsMetric, instructions } from '../model/metric.ts'
import { type Terms, countedThreshold } from '../model/terms.ts'
import type { Unit } from '../model/unit.ts'
import type { CommandLine, SourceKind } from '../sources/source.ts'
import type { DefaultWords, GateWords } from './check-entries.ts'
import type { Entry } from './plan.ts'
import { profilingOf } from './profiling.ts'
import type { EntryWords } from './read-entry.ts'

export interface EntryParts {
  readonly words: EntryWords
  readonly kind: SourceKind
  readonly options: Readonly<Record<string, unknown>>
  /** The kind's own keys as they are written. */
  readonly written: Readonly<Record<string, unknown>>
}

export function makeEntry(
  { words, kind, options, written }: EntryParts,
  gate: GateWords,
  defaults: DefaultWords,
): Entry {
  const prepare = words.prepare ?? []
  const surroundings = {
    name: words.name,
    prepare,
    env: { ...defaults.env, ...words.env },
    passEnv: [...new Set([...defaults['pass-env'], ...(words['pass-env'] ?? [])])],
    workingDirectory: words['working-directory'] ?? defaults['working-directory'],
    timeout: words.timeout ?? defaults.timeout,
    metrics: [...new Set(words.metrics ?? defaults.metrics)],
  }
  return {
    ...surroundings,
    source: kind.bind(options, surroundings),
    yields: yieldsOf(kind, surroundings.metrics),
    setup: words.setup ?? [],
    warmup: words.warmup ?? defaults.warmup,
    // Changed files are named from the root, without a dot in front.
    paths: (words.paths ?? []).map((pattern) => pattern.replace(/^(?:\.\/)+/u, '')),
    terms: termsOf(words, gate, defaults),
    ...(words.instrument === undefined ? {} : { instrument: words.instrument }),
    ...(words.profile === undefined ? {} : { profiling: profilingOf(words.profile) }),
    budgetUnits: pick(words.budget ?? {}, ({ unit }) => unit),
    workload: workloadOf(written, prepare, surroundings),
  }
}

function yieldsOf(kind: SourceKind, asked: readonly string[]): Entry['yields'] {
  const single = kind.single === true
  if (kind.metrics === undefined) return { single }
  const known = kind.metrics.map((metric) => metric.name)
  const both = known.filter((metric) => asked.includes(metric))
  // A kind of entry with metrics of its own gives them whatever is asked for.
  return { metrics: both.length > 0 ? both : known, single }
}

function termsOf(words: EntryWords, gate: GateWords, defaults: DefaultWords): Terms {
  const { threshold = gate.threshold } = words
  const judge = words.judge ?? defaults.judge
  const { instrument } = words
  // What is counted judges by a threshold of its own, whatever holds for times.
  const counted = Object.fromEntries(
    (instrument?.tools ?? []).map(({ metric }) => [metric.name, countedThreshold]),
  )
  return {
    threshold: typeof threshold === 'number' ? threshold : gate.threshold,
    thresholds: { ...counted, ...(typeof threshold === 'number' ? {} : pick(threshold, (value) => value)) },
    budgets: {
      ...pick(words.budget ?? {}, ({ value }) => value),
      ...countBudgets(words.profile?.calls, callsMetric),
      ...countBudgets(words.profile?.hits, hitsMetric),
    },
    gate: words.gate ?? defaults.gate,
    judge: judge === 'auto' ? judge : [...new Set(judge)],
    ...(instrument?.tools.some(({ metric }) => metric.name === instructions.name) === true
      ? { counting: instrument.when }
      : {}),
  }
}

/** A function or line with a budget for its calls or hits is a metric of its own. */
const countBudgets = (
  counts: Readonly<Record<string, number>> = {},
  metricOf: (name: string) => Metric,
): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(counts).map(([name, most]) => [metricOf(name).name, most]))

function pick<Value, Part extends number | Unit>(
  values: Readonly<Record<string, Value | undefined>>,
  part: (value: Value) => Part,
): Readonly<Record<string, Part>> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [[key, part(value)]])),
  )
}

/** JSON of everything that changes what is measured, in one order however it is written. */
function workloadOf(
  written: Readonly<Record<string, unknown>>,
  prepare: readonly CommandLine[],
  {
    env,
    workingDirectory,
  }: { readonly env: Readonly<Record<string, string>>; readonly workingDirectory: string },
): string {
  const parts = {
    ...written,
    ...(prepare.length === 0 ? {} : { prepare }),
    ...(Object.keys(env).length === 0 ? {} : { env: sorted(env) }),
    ...(workingDirectory === '.' ? {} : { 'working-directory': workingDirectory }),
  }
  return JSON.stringify(sorted(parts))
}

const sorted = (record: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)))
