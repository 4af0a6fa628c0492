/** What is asked of a workload's series: which of them time judges, and how close. */
import type { Entry } from '../config/plan.ts'
import { marginOf } from '../judge/judge.ts'
import type { Demand } from '../measure/contender.ts'
import type { Reading, Side } from '../model/evidence.ts'
import { wall } from '../model/metric.ts'
import { type Gate, type Terms, thresholdOf } from '../model/terms.ts'
import type { Tried } from './tried.ts'

/** Workloads that no time judges: counts do, in every check. */
export function onlyCounted(tried: readonly Tried[], gate: Gate): ReadonlySet<string> {
  return new Set(
    tried.flatMap(({ name, entry, series }) =>
      entry.instrument?.when === 'always' &&
      series.base.length > 0 &&
      entry.terms.judge !== 'auto' &&
      !series.head.some(({ metric }) => metric.name in entry.terms.budgets) &&
      demandsOf(entry, series, gate).length === 0
        ? [name]
        : [],
    ),
  )
}

/** The judged noisy series of a workload: one spokesman a benchmark, and every metric with a limit of its own. */
export function demandsOf(
  entry: Entry,
  series: Readonly<Record<Side, readonly Reading[]>>,
  gate: Gate,
  learned: Readonly<Record<string, Terms>> = {},
): readonly Demand[] {
  const shared = series.head.filter(({ benchmark, metric }) =>
    series.base.some((other) => other.benchmark === benchmark && other.metric.name === metric.name),
  )
  const benchmarks = [...new Set(shared.map(({ benchmark }) => benchmark))]
  const { terms } = entry
  return benchmarks.flatMap((benchmark) => {
    const metrics = new Map(
      shared
        .filter((reading) => reading.benchmark === benchmark && reading.metric.nature === 'noisy')
        .map(({ metric }) => [metric.name, metric]),
    )
    const own = [...metrics.keys()].filter((metric) => metric in terms.thresholds || metric in terms.budgets)
    const auto = [...metrics.keys()].some((metric) => isClock(metric)) ? 'auto' : [...metrics.keys()][0]
    const chosen =
      terms.judge === 'auto'
        ? auto === undefined
          ? []
          : [auto]
        : terms.judge.filter((metric) => metrics.has(metric))
    return [...new Set([...chosen, ...own])].map((metric) => ({
      benchmark,
      metric,
      better: metrics.get(metric)?.better ?? 'lower',
      threshold: thresholdOf(terms, metric),
      margin: marginOf(gate, learned[benchmark] ?? terms, metrics.get(metric) ?? wall),
      counts: terms.gate !== 'off',
    }))
  })
}

const isClock = (metric: string): boolean => clocks.has(metric)
/** What may judge where that is left open. */
export const clocks: ReadonlySet<string> = new Set(['wall', 'cpu'])
