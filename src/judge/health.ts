/** How the machine was while it measured, as far as verdicts depend on it: docs/verdict.md, "A machine in poor health". */
import type { Evidence, Side } from '../model/evidence.ts'
import type { Health } from '../model/health.ts'
import { cpuBoundAbove } from '../model/terms.ts'
import { busyShare } from '../stats/busy-share.ts'
import { median } from '../stats/median.ts'
import { percent } from './phrases.ts'
import { type RunShare, runShares } from './run-shares.ts'

export interface Condition {
  /** What was wrong, one phrase each; empty for a machine in good health or of which nothing is known. */
  readonly poor: readonly string[]
  /** The host took CPU time away: no elapsed time can be told from what it would have been. */
  readonly starved: boolean
  /** CPU time over elapsed time of runs that compute, as a share of the same at its best; absent where none compute. */
  readonly cpuShare?: number
  /** Benchmarks of which both clocks were read and which compute nearly all of the time when nobody is in their way. */
  readonly computing: ReadonlySet<string>
}

/** The health with what the runs themselves tell of it. */
export function withCpuShare(health: Health, runs: Evidence['runs']): Health {
  const { cpuShare } = conditionOf({ health, runs })
  return cpuShare === undefined ? health : { ...health, cpuShare }
}

/** Shares of all CPU time. Why these: docs/decisions/0009-poor-health.md. */
const limits = {
  /** Taken away by the host. */
  steal: 0.02,
  /** Of its best, what half of all computing runs must reach. */
  cpuShare: 0.9,
  /** Used by others while next to nothing was left idle. */
  other: 0.25,
  idle: 0.1,
}

/** Fewer runs of a benchmark than this say nothing of how they are treated. */
const leastRuns = 5

export function conditionOf({ health, runs }: Pick<Evidence, 'health' | 'runs'>): Condition {
  if (health === undefined) return { poor: [], starved: false, computing: new Set() }
  const ratios = new Map<string, Record<Side, RunShare[]>>()
  for (const one of runShares(runs)) {
    const known = ratios.get(one.benchmark) ?? { base: [], head: [] }
    known[one.side].push(one)
    ratios.set(one.benchmark, known)
  }
  const computing = [...ratios].filter(
    ([, { base, head }]) => best(base.length > 0 ? base : head) > cpuBoundAbove,
  )
  const shares = computing.flatMap(([, { base, head }]) => {
    const sides = [base, head].filter((all) => all.length >= leastRuns)
    // The better side: a head that waits more than base does is no fault of the machine.
    return sides.length === 0
      ? []
      : [Math.max(...sides.map((all) => median(all.map(({ share }) => share)) / best(all)))]
  })
  const cpuShare = shares.length === 0 ? undefined : median(shares)
  return {
    poor: complaints(health, cpuShare),
    starved: (health.steal ?? 0) > limits.steal,
    ...(cpuShare === undefined ? {} : { cpuShare }),
    computing: new Set(computing.map(([benchmark]) => benchmark)),
  }
}

/** The upper quartile: neighbours can only make a program look less busy than it is, as far as its queue is not known. */
const best = (all: readonly RunShare[]): number =>
  busyShare(
    all.map(({ computing }) => computing),
    all.map(() => 1),
  )

function complaints(
  { steal = 0, other = 0, idle = 1 }: Health,
  cpuShare: number | undefined,
): readonly string[] {
  const told: string[] = []
  if (steal > limits.steal) told.push(`its host took ${percent(steal)} of its CPU time away`)
  if (cpuShare !== undefined && cpuShare < limits.cpuShare) {
    told.push(
      `half of the computing runs got less than ${percent(cpuShare)} of the CPU time that they could use`,
    )
  }
  if (other > limits.other && idle < limits.idle) {
    told.push(`other programs used ${percent(other)} of its CPU time and left ${percent(idle)} idle`)
  }
  return told
}
