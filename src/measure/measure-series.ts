/** The measuring loop of a recording: one side, a fixed number of runs, round-robin in random order. */
import type { Reading } from '../model/evidence.ts'
import type { Watch } from '../model/progress.ts'
import { seededRandom } from '../stats/random.ts'
import { nextRound } from './order.ts'

export interface Recordable {
  readonly name: string
  run(): Promise<readonly Reading[]>
}

export interface SeriesPace {
  readonly seed: number
  readonly runs: number
  /** Seconds on the clock of `now` after which no further round is begun. */
  readonly deadline: number
  now(): number
  readonly watch: Watch
}

/** What each round gave, in order; a run that fails rejects the whole, because a partial run is never a baseline. */
export async function measureSeries(
  workloads: readonly Recordable[],
  pace: SeriesPace,
): Promise<readonly (readonly Reading[])[]> {
  const random = seededRandom(pace.seed)
  const results: (readonly Reading[])[] = []
  const begun = pace.now()
  const total = pace.runs * workloads.length
  for (let round = 0; round < pace.runs && (round === 0 || pace.now() < pace.deadline); round += 1) {
    for (const workload of nextRound(workloads, random)) {
      const left =
        results.length === 0 ? 0 : ((pace.now() - begun) / results.length) * (total - results.length)
      pace.watch({ kind: 'measuring', done: results.length, total, left, workload: workload.name })
      results.push(await workload.run())
    }
  }
  return results
}
