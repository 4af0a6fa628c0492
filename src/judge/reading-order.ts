/** The order in which verdicts are read. */
import type { Decision, Verdict } from '../model/verdict.ts'

const urgency: readonly Decision[] = ['failed', 'inconclusive', 'warned', 'passed', 'unjudged']

/** What fails first, then by name of the benchmark, series that judge before those that are shown, then by metric. */
export function inReadingOrder(verdicts: readonly Verdict[]): readonly Verdict[] {
  return verdicts.toSorted(
    (a, b) =>
      urgency.indexOf(a.decision) - urgency.indexOf(b.decision) ||
      byCode(a.benchmark, b.benchmark) ||
      Number(b.judges) - Number(a.judges) ||
      byCode(metricOf(a), metricOf(b)),
  )
}

/** The same on every machine, whatever its language. */
const byCode = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

const metricOf = ({ comparison }: Verdict): string => comparison?.metric.name ?? ''
