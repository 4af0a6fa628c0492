/** What runs took, by when they followed each other. */
import type { TimedRun } from '../model/evidence.ts'
import { median } from '../stats/median.ts'

export interface Pace {
  /** Seconds of a usual run of the workload that yields a benchmark; 0 where none followed another. */
  secondsOf(benchmark: string): { readonly base: number; readonly head: number }
  /** When the last run began that chose suspects, seconds since measuring began; 0 where none did. */
  readonly chosen: number
}

/** Runs follow each other: one is over when the next begins. The last one of a stage may have been followed by anything. */
export function paceOf(runs: readonly TimedRun[]): Pace {
  const taken = new Map<string, number[]>()
  const workloads = new Map<string, string>()
  let chosen = 0
  for (const [index, { workload, side, stage, at, readings }] of runs.entries()) {
    const next = runs[index + 1]
    if (next !== undefined && next.stage === stage && stage !== 'count') {
      const key = JSON.stringify([workload, side])
      const known = taken.get(key)
      if (known === undefined) taken.set(key, [next.at - at])
      else known.push(next.at - at)
    }
    for (const { benchmark } of readings) workloads.set(benchmark, workload)
    if (stage === 'screen' || stage === 'race') chosen = at
  }
  const medians = new Map([...taken].map(([key, seconds]) => [key, median(seconds)]))
  return {
    chosen,
    secondsOf(benchmark) {
      const of = (side: string): number | undefined =>
        medians.get(JSON.stringify([workloads.get(benchmark), side]))
      const head = of('head') ?? 0
      return { base: of('base') ?? head, head }
    },
  }
}
