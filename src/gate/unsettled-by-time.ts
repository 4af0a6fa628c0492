/** Which benchmarks elapsed and CPU time leave open though they compute: those that counts may settle. */
import { runShares } from '../judge/run-shares.ts'
import type { Evidence } from '../model/evidence.ts'
import { cpuBoundAbove } from '../model/terms.ts'
import { verdictsSoFar } from './verdicts-so-far.ts'

/** Empty where nothing can be judged at all: that is told by whoever judges in the end. */
export function unsettledByTime(evidence: Evidence): ReadonlySet<string> {
  const open = verdictsSoFar(evidence).filter(
    ({ judges, word, comparison }) => judges && word === 'inconclusive' && comparison?.metric.unit === 's',
  )
  const computing = computingIn(evidence)
  return new Set(open.map(({ benchmark }) => benchmark).filter((benchmark) => computing.has(benchmark)))
}

/**
 * Benchmarks that computed nearly all of the time that they could in at least one run of base, or of head where base did
 * not run: a machine on which others compute too, which is where time tells least, gives a process its processor now and
 * then, and one that waits for something else never has it for so long.
 */
function computingIn({ runs }: Evidence): ReadonlySet<string> {
  const best = { base: new Map<string, number>(), head: new Map<string, number>() }
  for (const { benchmark, side, computing } of runShares(runs)) {
    best[side].set(benchmark, Math.max(best[side].get(benchmark) ?? 0, computing))
  }
  const shares = new Map([...best.head, ...best.base])
  return new Set([...shares].flatMap(([benchmark, share]) => (share > cpuBoundAbove ? [benchmark] : [])))
}
