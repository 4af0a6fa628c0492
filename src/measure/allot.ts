/** Before measuring: which workloads the time limit reaches, and what it would take for the rest. */
import { smallestPairs } from '../stats/smallest-pairs.ts'
import { leastPairs } from './enough.ts'

/** What is known of a workload before it is timed. */
export interface Prospect {
  readonly name: string
  /** Seconds of one pair, preparation included. */
  readonly pairSeconds: number
  /** How many of its series are judged. */
  readonly judged: number
  /** So many runs whatever the rest, where they make no pairs. */
  readonly alone?: number
  /** Whether enough stored runs exist to screen it. */
  readonly recorded: boolean
  /** Pairs that it has already. */
  readonly had?: number
}

export interface Allotment {
  readonly reachable: readonly string[]
  readonly unreachable: readonly string[]
  /** Series that will be judged. */
  readonly family: number
  /** Runs of each reachable workload, both sides together, that the time allows on average. */
  readonly runs: number
  /** Pairs without which a test that looks once cannot reject. */
  readonly pairs: number
  /** Seconds that would reach all of them. */
  readonly secondsForAll: number
}

/** So few that a race would leave nobody out. */
export const smallSuite = 4

/**
 * Runs of a workload, both sides together, below which a staged check cannot work: its rounds and one confirmation
 * need about 15, and about 8 where stored runs do the first round.
 */
const leastStaged = { fresh: 15, recorded: 8 }

/** Seconds that the given workloads need at least. */
function needOf(chosen: readonly Prospect[]): number {
  const family = Math.max(
    1,
    chosen.reduce((sum, { judged }) => sum + judged, 0),
  )
  const paired = chosen.filter(({ alone }) => alone === undefined)
  const single = chosen.reduce(
    (sum, { alone, pairSeconds }) => sum + (alone === undefined ? 0 : alone * pairSeconds),
    0,
  )
  const recorded = paired.every((one) => one.recorded)
  const pairs =
    paired.length <= smallSuite ? pairsFor(family) : (recorded ? leastStaged.recorded : leastStaged.fresh) / 2
  return single + paired.reduce((sum, { pairSeconds, had = 0 }) => sum + (pairs - had) * pairSeconds, 0)
}

/** Pairs without which the test of a small suite can say nothing. */
function pairsFor(family: number): number {
  return Math.max(5, smallestPairs(family, 0.01))
}

/**
 * The cheapest workloads first, as many as the limit reaches: a slow one cannot starve the others. Durations alone
 * decide, never results, so the choice cannot bias a verdict.
 */
export function allot(prospects: readonly Prospect[], limit: number): Allotment {
  const cheapestFirst = prospects.toSorted(
    (a, b) => a.pairSeconds - b.pairSeconds || (a.name < b.name ? -1 : 1),
  )
  let reach = cheapestFirst.length
  while (reach > 0 && needOf(cheapestFirst.slice(0, reach)) > limit) reach -= 1
  const chosen = cheapestFirst.slice(0, reach)
  const round = chosen.reduce((sum, { pairSeconds }) => sum + pairSeconds, 0)
  const family = Math.max(
    1,
    chosen.reduce((sum, { judged }) => sum + judged, 0),
  )
  return {
    reachable: chosen.map(({ name }) => name),
    unreachable: cheapestFirst.slice(reach).map(({ name }) => name),
    family,
    runs: round > 0 ? (2 * limit) / round : 0,
    pairs: Math.max(leastPairs, smallestPairs(family, 0.01)),
    secondsForAll: needOf(cheapestFirst),
  }
}
