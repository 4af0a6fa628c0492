/** What got worse on the default branch and has not been mended. */
import type { Drift } from '../model/drift.ts'
import { worseSign } from '../model/metric.ts'
import type { Run } from '../model/run.ts'
import { eDivisive } from '../stats/e-divisive.ts'
import { logScale } from '../stats/log-scale.ts'
import { tracksOf } from './tracks.ts'

/** Unresolved worsenings at the end of these runs: oldest first, one environment and one launcher. */
export function driftsOf(runs: readonly Run[]): readonly Drift[] {
  return tracksOf(runs).flatMap(({ benchmark, metric, places, medians }) => {
    const worse = worseSign(metric)
    const logs = logScale(medians).map((log) => worse * log)
    const { changes } = eDivisive(logs, { window: 50, p: 0.001, least: Math.log(1.02), shortest: 3 })
    const level = (log: number): number => (medians[0] ?? 1) * Math.exp(worse * log)
    const commit = (place: number): string => runs[places[place] ?? -1]?.commit ?? ''
    return changes.flatMap(({ index, p, before, after }, i): Drift[] => {
      const lasting = changes
        .slice(i)
        .reduce((least, one) => (one.after.mean < least.mean ? one.after : least), after)
      if (lasting.mean - before.mean <= Math.log(1.02)) return []
      return [
        {
          benchmark,
          metric: metric.name,
          kind: 'step',
          after: commit(index - 1),
          upTo: commit(index),
          change: Math.expm1(lasting.mean - before.mean),
          before: { level: level(before.mean), runs: before.count },
          since: { level: level(lasting.mean), runs: lasting.count },
          unit: metric.unit,
          p,
        },
      ]
    })
  })
}
