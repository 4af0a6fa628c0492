/** What head did not end in time, looked at again when everything else is over: a program that hangs has failed. */
import { durationText } from '../model/duration.ts'
import type { Absence, Doubt, Side } from '../model/evidence.ts'
import type { Watch } from '../model/progress.ts'
import { type Place, RunFault } from '../sources/source.ts'
import type { Late } from './tried.ts'

export interface LateGround {
  readonly places: Readonly<Partial<Record<Side, Place>>>
  readonly deadline: number
  readonly now: () => number
  readonly watch: Watch
}

/**
 * Only what base ran: each within its own `timeout`, the first one whatever the time, since one that is missing fails
 * the build already; further ones as long as there is time. Doubts are told anew where it is known now how long it takes.
 */
export async function lookAtLate(
  late: readonly Late[],
  doubts: readonly Doubt[],
  { places, deadline, now, watch }: LateGround,
): Promise<{ readonly absences: readonly Absence[]; readonly doubts: readonly Doubt[] }> {
  const absences: Absence[] = []
  let told = doubts
  const { head } = places
  const suspects = late.filter(({ side, base }) => side === 'head' && base !== undefined)
  for (const [index, { name, benchmarks, workload, base = 0 }] of suspects.entries()) {
    if (head === undefined || (index > 0 && now() > deadline)) break
    watch({ kind: 'stage', text: `waiting for ${name} on head` })
    const begun = now()
    const own = new Set(benchmarks)
    try {
      await workload.run(head)
      const [slow, usual] = [durationText(now() - begun), durationText(base)]
      told = told.map((doubt) =>
        own.has(doubt.benchmark) && doubt.code === 'time-limit'
          ? { ...doubt, because: `it took ${slow} on head and ${usual} on base, too long for pairs of it` }
          : doubt,
      )
    } catch (error) {
      if (!(error instanceof RunFault)) throw error
      told = told.filter(({ benchmark }) => !own.has(benchmark))
      absences.push(
        ...benchmarks.map((benchmark) => ({
          benchmark,
          side: 'head' as const,
          kind: 'crashed' as const,
          because: error.message,
        })),
      )
    }
  }
  return { absences, doubts: told }
}
