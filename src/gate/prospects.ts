/** What is known of workloads before it is planned what the time is spent on. */
import { type Prospect, allot } from '../measure/allot.ts'
import type { Contender, Recorded } from '../measure/contender.ts'
import { leastRecorded } from '../measure/standing.ts'
import type { Gate } from '../model/terms.ts'
import { clocks, demandsOf } from './demands.ts'
import type { Tried } from './tried.ts'

/** Runs without which stored runs cannot judge a workload in place of base. */
const fewestAlone = 5

export interface ProspectGround {
  readonly gate: Gate
  /** Values of stored runs, by which head is screened. */
  readonly recorded: Recorded
}

/** The workloads whose pairs fit into so many seconds, as far as is known of them. */
export function reachableOf(
  tried: readonly Tried[],
  seconds: number,
  ground: ProspectGround,
): ReadonlySet<string> {
  const prospects = tried.map((one) =>
    prospectOf({ ...one, demands: demandsOf(one.entry, one.series, ground.gate) }, ground),
  )
  return new Set(allot(prospects, seconds).reachable)
}

/** What is known of a contender before it is planned what the time is spent on. */
export function prospectOf(
  {
    name,
    seconds,
    demands,
    alone,
    first,
  }: Pick<Contender, 'name' | 'seconds' | 'demands' | 'alone' | 'first'>,
  { recorded }: Pick<ProspectGround, 'recorded'>,
): Prospect {
  return {
    name,
    pairSeconds: seconds.base + seconds.head,
    judged: demands.length,
    ...(alone === undefined ? {} : { alone: fewestAlone }),
    recorded: demands.every(({ benchmark, metric }) =>
      (metric === 'auto' ? [...clocks] : [metric]).some(
        (each) => recorded(benchmark, each).length >= leastRecorded,
      ),
    ),
    ...(first === undefined ? {} : { had: 1 }),
  }
}
