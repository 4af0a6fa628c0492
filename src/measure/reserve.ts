/** Time that is kept back for the control while it is not known whether it will be needed. */
import { type Course, type Entrant, pairCost } from './course.ts'

/** Pairs below which the control says nothing: signs of eight come out alike by chance once in 256. */
export const leastControl = 8

/** Pairs that are kept back for it where there is time. */
const wanted = 12

/** At most this share of the time is kept for it while it is not known whether it will be needed. */
const share = 0.3

/**
 * Pairs of control that time is kept back for: even the fewest must be no large part of it, else it is 0, and the control
 * runs only where a regression was found early. `cost` is what a pair takes of the `seconds` there are.
 */
export function controlPairs(seconds: number, cost: number): number {
  const pairs = Math.min(wanted, Math.floor((share * seconds) / Math.max(cost, 1e-9)))
  return pairs < leastControl ? 0 : pairs
}

/** The deadline of everything that comes before the control. */
export function reserved({ pace }: Course, entrants: readonly Entrant[]): number {
  const costs = entrants.flatMap((entrant) => (entrant.control === undefined ? [] : [pairCost(entrant)]))
  const slowest = Math.max(0, ...costs)
  return costs.length === 0
    ? pace.deadline
    : pace.deadline - slowest * controlPairs(pace.deadline - pace.now(), slowest)
}
