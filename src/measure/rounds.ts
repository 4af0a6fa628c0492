/** The rounds of a race: who is in them and how many pairs each, planned by numbers and durations alone. */
import { smallSuite } from './allot.ts'
import { type Entrant, pairCost } from './course.ts'

/**
 * Rounds of the race: what share of the suite is in it, and which share of the runs of a workload each of them makes.
 * The same total cost, tuned on the simulation of docs/accuracy.md; the optimum is flat.
 */
const rounds = {
  screened: [
    { field: 0.48, share: 0.25 },
    { field: 0.2, share: 0.4 },
    { field: 0, share: 1 },
  ],
  fresh: [
    { field: 1, share: 0.25 },
    { field: 0.4, share: 0.2 },
    { field: 0.16, share: 0.3 },
    { field: 0, share: 0.4 },
  ],
} as const

/** Fewer pairs than this never make a verdict, "unchanged" included. */
export const leastRaced = 5
/** And so few more in a later round that it still tells something new. */
const leastAgain = 3

/** Share of a workload's runs that the screen makes of head. */
export const screenShare = 0.25
export const leastScreened = 5

/** What the race leaves to the confirmation at least: this share of everything, and as many pairs as give it a chance. */
const confirmShare = 0.14
const leastLeft = 18

interface PlannedRound {
  readonly size: number
  readonly pairs: number
}

/** The rounds that leave enough for a confirmation, the last ones left out first; the first is always run. */
export function plannedRounds(
  workloads: number,
  runs: number,
  { screened, piloted }: { readonly screened: number; readonly piloted: boolean },
): readonly PlannedRound[] {
  const all = (runs * workloads) / 2
  const kept = Math.max(leastLeft, confirmShare * all)
  let spent = (screened * workloads) / 2
  const plan: PlannedRound[] = []
  for (const { field, share } of screened > 0
    ? rounds.screened
    : piloted
      ? rounds.fresh.slice(1)
      : rounds.fresh) {
    const size = Math.min(workloads, Math.max(smallSuite, Math.round(field * workloads)))
    const pairs = Math.max(plan.length === 0 ? leastRaced : leastAgain, Math.round(share * runs))
    // The same few again would be no elimination.
    if (size === plan.at(-1)?.size) break
    if (plan.length > 0 && spent + size * pairs > all - kept) break
    spent += size * pairs
    plan.push({ size, pairs })
  }
  return plan
}

/** Slow workloads in the field must not use up what the later stages need: at most half as much again as planned. */
export function pairsOfRound(pairs: number, field: readonly Entrant[], usualCost: number): number {
  const cost = field.reduce((sum, entrant) => sum + pairCost(entrant), 0)
  const share = Math.min(1, (1.5 * usualCost * field.length) / Math.max(1e-9, cost))
  return Math.max(Math.min(pairs, leastAgain), Math.floor(pairs * share))
}
