/** Where time left something open and instructions were counted to settle it, they judge instead. */
import { cpu, instructions, wall } from '../model/metric.ts'
import type { Terms } from '../model/terms.ts'
import type { Verdict, Word } from '../model/verdict.ts'

const settled: ReadonlySet<Word> = new Set(['regression', 'improvement', 'unchanged'])

/**
 * Takes the say from an inconclusive clock of a benchmark whose instructions were to be counted only then and gave a
 * clear word. A clock that was given a threshold or budget of its own keeps its say: it was asked for.
 */
export function arbitrate(
  verdicts: readonly Verdict[],
  terms: Readonly<Record<string, Terms>>,
): readonly Verdict[] {
  const told = new Set(
    verdicts.flatMap(({ benchmark, comparison, word }) =>
      comparison?.metric.name === instructions.name &&
      settled.has(word) &&
      terms[benchmark]?.counting === 'unsettled'
        ? [benchmark]
        : [],
    ),
  )
  return verdicts.map((verdict) => {
    const { benchmark, comparison, word, judges, because } = verdict
    const metric = comparison?.metric.name ?? ''
    const own = terms[benchmark]
    const open = judges && word === 'inconclusive' && [wall.name, cpu.name].includes(metric)
    if (!open || !told.has(benchmark) || own === undefined) return verdict
    if (Object.hasOwn(own.thresholds, metric) || Object.hasOwn(own.budgets, metric)) return verdict
    const { pairsNeeded: _, ...rest } = verdict
    return {
      ...rest,
      judges: false,
      decision: 'unjudged',
      because: `${because}; so its instructions were counted, and they judge instead`,
    }
  })
}
