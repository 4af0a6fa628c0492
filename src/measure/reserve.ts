/** Time that is kept back for the control while it is not known whether it will be needed. */
import { type Course, type Entrant, pairCost } from './course.ts'

/** Pairs below which the control says nothing. */
export const leastControl = 12

/** At most this share of the time is kept for it while it is not known whether it will be needed. */
const share = 0.15

/**
 * The deadline of everything that comes before: early enough for the fewest pairs of control, where those are a small
 * part of the time; else everything, and the control runs only where a regression was found early.
 */
export function reserved({ pace }: Course, entrants: readonly Entrant[]): number {
  const costs = entrants.flatMap((entrant) => (entrant.control === undefined ? [] : [pairCost(entrant)]))
  if (costs.length === 0) return pace.deadline
  const need = leastControl * Math.max(...costs)
  return need <= share * Math.max(0, pace.deadline - pace.now()) ? pace.deadline - need : pace.deadline
}
