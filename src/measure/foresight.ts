/** Before measuring: which workloads can be judged within the time limit, and what it would take for the rest. */

/** What is known of a workload before it is timed. */
export interface Prospect {
  readonly name: string
  /** Seconds of one pair, preparation included. */
  readonly pairSeconds: number
  /** How many of its series are judged, and how many benchmarks those are. */
  readonly judged: number
  readonly benchmarks: number
  /** So many runs whatever the family, where they make no pairs. */
  readonly alone?: number
}

export interface Foresight {
  /** Pairs every judged series needs before its test can reject at all. */
  readonly pairs: number
  /** Series that will be tested. */
  readonly family: number
  readonly reachable: readonly string[]
  readonly unreachable: readonly string[]
  /** Seconds that would reach all of them. */
  readonly secondsForAll: number
  /** The same if only one metric a benchmark were judged: a smaller family needs fewer pairs. */
  readonly secondsForOneMetric: number
}

/**
 * A one-sided exact test over K pairs has no p-value below 2^-K, so a family of s series at a family-wise rate of
 * alpha needs K >= log2(s / alpha) (STATISTICS: Holm's first step). The cheapest workloads are taken first; the
 * choice looks at durations only, never at results, so it cannot bias a verdict.
 */
export function foresee(
  prospects: readonly Prospect[],
  limit: number,
  pairsFor: (family: number) => number,
): Foresight {
  const cheapestFirst = prospects.toSorted(
    (a, b) => a.pairSeconds - b.pairSeconds || (a.name < b.name ? -1 : 1),
  )
  const cost = (chosen: readonly Prospect[]): { pairs: number; seconds: number; family: number } => {
    const family = chosen.reduce((sum, { judged }) => sum + judged, 0)
    const pairs = pairsFor(Math.max(1, family))
    const seconds = chosen.reduce((sum, { pairSeconds, alone }) => sum + (alone ?? pairs) * pairSeconds, 0)
    return { pairs, family, seconds }
  }
  let reach = 0
  while (reach < cheapestFirst.length && cost(cheapestFirst.slice(0, reach + 1)).seconds <= limit) reach += 1
  const { pairs, family } = cost(cheapestFirst.slice(0, reach))
  return {
    pairs,
    family,
    reachable: cheapestFirst.slice(0, reach).map(({ name }) => name),
    unreachable: cheapestFirst.slice(reach).map(({ name }) => name),
    secondsForAll: cost(cheapestFirst).seconds,
    secondsForOneMetric: cost(
      cheapestFirst.map((one) => ({ ...one, judged: Math.min(one.judged, one.benchmarks) })),
    ).seconds,
  }
}
