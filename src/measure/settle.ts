/** What is left of the time, given to series of which nothing is known yet. */
import type { Step } from '../model/schedule.ts'
import { normalQuantile } from '../stats/normal-quantile.ts'
import type { Confirming } from './confirm.ts'
import { type Course, type Entrant, interleave, pairCost } from './course.ts'
import { mostPairs } from './enough.ts'
import { shownLevel } from './looks.ts'
import { standingsIn } from './standings-in.ts'

/**
 * What time is left goes to the series that are neither suspected nor shown to be unchanged: as many pairs as their
 * noise asks for, planned once, so that nobody stops when it looks good.
 */
export async function settle(
  course: Course,
  entrants: readonly Entrant[],
  steps: readonly Step[],
  { deadline, questions, hypotheses, known }: Omit<Confirming, 'runs' | 'direction'>,
): Promise<void> {
  const stepped = new Set(steps.map(({ workload }) => workload))
  const open = entrants.filter(({ name }) => !stepped.has(name))
  const want = new Map<string, number>()
  for (const standing of standingsIn(course, open, hypotheses, questions, known)) {
    const { threshold } = questions.question(standing.hypothesis)
    if (standing.upper(shownLevel) < Math.log1p(threshold) || threshold <= 0) continue
    const reach = (2 * normalQuantile(shownLevel) * standing.noise) / Math.log1p(threshold)
    const pairs = Math.min(mostPairs, Math.ceil(1.1 * reach * reach)) - standing.pairs
    want.set(standing.workload, Math.max(want.get(standing.workload) ?? 0, pairs))
  }
  // Those that need least first: they are the most that can be settled.
  const shares = open
    .flatMap((entrant) => {
      const pairs = want.get(entrant.name) ?? 0
      return pairs > 0 ? [{ entrant, pairs, seconds: pairs * pairCost(entrant) }] : []
    })
    .toSorted((a, b) => a.seconds - b.seconds)
  let left = deadline - course.pace.now()
  const fitting = shares.filter(({ seconds }) => {
    left -= seconds
    return left >= 0
  })
  await interleave(course, fitting, { stage: 'race', deadline })
}
