/** The outputs that tell a later step what got worse. */
import type { Report } from '../model/report.ts'

/** Names of the benchmarks that got worse, over budget or went missing, each once, in the order of the report. */
export function regressedBenchmarks({ verdicts }: Pick<Report, 'verdicts'>): readonly string[] {
  const worse = verdicts.filter(
    ({ word, judges }) => judges && ['regression', 'over-budget', 'missing'].includes(word),
  )
  return [...new Set(worse.map(({ benchmark }) => benchmark))]
}
