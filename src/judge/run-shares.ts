/** How much of its time each run computed, for the benchmarks of which both clocks were read. */
import type { Evidence, Side } from '../model/evidence.ts'
import { cpu, wall } from '../model/metric.ts'
import { computingShare } from '../stats/computing-share.ts'

export interface RunShare {
  readonly benchmark: string
  readonly side: Side
  /** CPU time over elapsed time, whatever the reason for the rest. */
  readonly share: number
  /** CPU time over the time in which the program could have had a processor; `share` where no queue is known. */
  readonly computing: number
  /** Whether it is known how long the run waited for a processor. */
  readonly known: boolean
}

/** In the order of the runs. Those under an instrument are left out: their times are not those of the program. */
export function runShares(runs: Evidence['runs']): readonly RunShare[] {
  return runs.flatMap(({ side, stage, readings }) => {
    if (stage === 'count') return []
    // One run may give hundreds of benchmarks.
    const busy = new Map<string, number>()
    for (const { benchmark, metric, value } of readings) {
      if (metric.name === cpu.name) busy.set(benchmark, value)
    }
    if (busy.size === 0) return []
    return readings.flatMap(({ benchmark, metric, value, queued }): readonly RunShare[] => {
      const computed = busy.get(benchmark)
      if (metric.name !== wall.name || value <= 0 || computed === undefined) return []
      const computing = computingShare(computed, value, queued)
      return [{ benchmark, side, share: computed / value, computing, known: queued !== undefined }]
    })
  })
}
