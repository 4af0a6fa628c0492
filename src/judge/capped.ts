/** What a machine in poor health lets nobody say: verdicts that rest on its elapsed times are no better than inconclusive. */
import type { Evidence } from '../model/evidence.ts'
import { wall } from '../model/metric.ts'
import { type Terms, thresholdOf } from '../model/terms.ts'
import type { Verdict } from '../model/verdict.ts'
import { decisionOf } from './decide.ts'
import type { Condition } from './health.ts'
import { isElapsed, switchedBy } from './under-condition.ts'

/**
 * The verdicts with those taken back that the condition does not bear. Whatever is not elapsed time stands. Where CPU
 * time speaks instead of elapsed time, a worsening that elapsed time alone shows is not passed over: head may wait for
 * something that base does not.
 */
export function capped(
  verdicts: readonly Verdict[],
  condition: Condition,
  { terms, gate }: Pick<Evidence, 'terms' | 'gate'>,
): readonly Verdict[] {
  if (condition.poor.length === 0) return verdicts
  const switched = switchedBy({ terms }, condition)
  const told = new Set(verdicts.filter(isTold).map(({ benchmark }) => benchmark))
  return verdicts.map((verdict) => {
    const why = objection(verdict, condition)
    if (why === undefined) return verdict
    const own = terms[verdict.benchmark]
    const { pairsNeeded: _, ...rest } = verdict
    const judges =
      verdict.judges ||
      (switched.has(verdict.benchmark) && !told.has(verdict.benchmark) && isNews(verdict, own))
    return {
      ...rest,
      judges,
      word: 'inconclusive',
      because: `${why} (else ${verdict.word}: ${verdict.because})`,
      decision: decisionOf('inconclusive', own?.gate ?? 'fail', judges, gate),
    }
  })
}

/** Whether elapsed time was to judge and would have called it a regression, by the threshold that it had. */
function isNews(verdict: Verdict, terms: Terms | undefined): boolean {
  const { comparison } = verdict
  if (comparison?.metric.name !== wall.name || terms === undefined || !isWorse(verdict)) return false
  const limit = thresholdOf(terms, wall.name)
  return comparison.kind !== 'compared' || comparison.effect.relative.value >= limit
}

/** Whether something that stands says already that the benchmark is worse. */
const isTold = (verdict: Verdict): boolean =>
  verdict.judges &&
  isWorse(verdict) &&
  (verdict.comparison === undefined || !isElapsed(verdict.comparison.metric))

const isWorse = ({ word }: Verdict): boolean => word === 'regression' || word === 'over-budget'

function objection(verdict: Verdict, condition: Condition): string | undefined {
  const { benchmark, word, comparison } = verdict
  if (comparison === undefined || !isElapsed(comparison.metric)) return undefined
  const worse = isWorse(verdict)
  if (condition.starved && (worse || word === 'unchanged' || word === 'improvement')) {
    return 'the host of the machine took CPU time away, so its elapsed times prove nothing'
  }
  if (!worse) return undefined
  if (comparison.metric.name === wall.name && condition.computing.has(benchmark)) {
    return 'the machine was in poor health, and of a benchmark that computes only its CPU time counts then'
  }
  const stored =
    comparison.kind === 'compared' && (comparison.basis === 'history' || comparison.stage === 'screen')
  if (stored) return 'the machine was in poor health, and stored runs did not suffer from that'
  if (word === 'over-budget') return 'the machine was in poor health, which lengthens elapsed times'
  return undefined
}
