/** Which benchmarks elapsed and CPU time leave open though they compute: those that counts may settle. */
import { assess } from '../assess.ts'
import { conditionOf } from '../judge/health.ts'
import type { Evidence } from '../model/evidence.ts'
import { Fault } from '../model/finding.ts'

/** Empty where nothing can be judged at all: that is told by whoever judges in the end. */
export function unsettledByTime(evidence: Evidence): ReadonlySet<string> {
  const { computing } = conditionOf({ health: {}, ...evidence })
  const open = verdictsOf(evidence).filter(
    ({ judges, word, comparison }) => judges && word === 'inconclusive' && comparison?.metric.unit === 's',
  )
  return new Set(open.map(({ benchmark }) => benchmark).filter((benchmark) => computing.has(benchmark)))
}

function verdictsOf(evidence: Evidence): ReturnType<typeof assess>['verdicts'] {
  try {
    return assess(evidence).verdicts
  } catch (error) {
    if (error instanceof Fault) return []
    throw error
  }
}
