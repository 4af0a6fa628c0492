/** Base against a second copy of itself, before a regression is said: what tells two copies apart is no change of the code. */
import type { Step } from '../model/schedule.ts'
import { seriesKey } from '../model/series-key.ts'
import { hodgesLehmann } from '../stats/hodges-lehmann.ts'
import { type Course, interleave, pairCost } from './course.ts'
import { questionsOf } from './hypotheses.ts'
import { looksAt } from './looks.ts'
import type { Planned } from './planned.ts'
import { outcomesOf } from './outcomes.ts'
import { ratiosOf } from './pairs.ts'
import { leastControl } from './reserve.ts'

const mostControl = 40

/** One step of control for each workload in which a regression was confirmed, as far as the time reaches. */
export async function measureControl(course: Course, { design, steps }: Planned): Promise<readonly Step[]> {
  const { pace, entrants } = course
  const questions = questionsOf(entrants, pace)
  const confirmed = course.seen('confirm')
  const outcomes = outcomesOf({ design, steps }, confirmed, {
    ...questions,
    alpha: pace.alpha,
    seed: pace.seed,
  })
  const control: Step[] = []
  let { deadline } = pace
  for (const step of steps) {
    const entrant = entrants.find(({ name }) => name === step.workload)
    if (entrant?.control === undefined || entrant.failed) continue
    const found = step.hypotheses.filter((hypothesis) => {
      const { benchmark, metric } = hypothesis
      const outcome = outcomes.get(seriesKey(benchmark, metric))
      const pairs = confirmed(benchmark, metric)
      const { worse, threshold } = questions.question(hypothesis)
      const ratios = pairs === undefined ? undefined : ratiosOf(pairs, worse)
      if (outcome === undefined || ratios === undefined || ratios.length === 0) return false
      return outcome.pWorse <= pace.alpha && hodgesLehmann(ratios).value >= Math.log1p(threshold)
    })
    if (found.length === 0) continue
    const used = entrant.counts.get('confirm') ?? 0
    const fits = Math.floor((deadline - pace.now()) / Math.max(1e-9, pairCost(entrant)))
    const pairs = Math.min(Math.max(leastControl, used), mostControl, fits)
    if (pairs < leastControl) continue
    const before = pace.now()
    const twin = await entrant.control()
    deadline += pace.now() - before
    if (twin === undefined) break
    entrant.twin = twin
    await interleave(course, [{ entrant, pairs }], { stage: 'control', deadline })
    if ((entrant.counts.get('control') ?? 0) < leastControl) continue
    control.push({
      workload: step.workload,
      hypotheses: found,
      direction: 'either',
      pairs,
      looks: looksAt(pairs, pairs),
    })
  }
  return control
}
