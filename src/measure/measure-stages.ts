/** The measuring of a check: everything at length where there is time for it, else screen, race and confirm. */
import { enterFirst, interleave, openCourse, pairCost } from './course.ts'
import type { Contender, Measured, Pace } from './contender.ts'
import { smallSuite } from './allot.ts'
import { measureControl } from './control.ts'
import { measureDirectly } from './direct.ts'
import { leastPairs } from './enough.ts'
import { measureInStages } from './staged.ts'

/**
 * Measures the contenders within the deadline. Small suites, and any suite whose every series can be shown at its
 * threshold in the time, are measured directly: all get the pairs that their noise asks for. Else the time goes where
 * it tells most: stored runs or a few pairs screen, a race by successive elimination picks suspects, and fresh pairs
 * confirm the worst of them.
 */
export async function measureStages(contenders: readonly Contender[], pace: Pace): Promise<Measured> {
  const course = openCourse(contenders, pace)
  const { entrants } = course
  const alone = entrants.filter((entrant) => entrant.alone !== undefined)
  await interleave(
    course,
    alone.map((entrant) => ({ entrant, pairs: entrant.alone ?? 0 })),
    { stage: undefined, headOnly: true },
  )
  const paired = entrants.filter((entrant) => entrant.alone === undefined)
  const judged = paired.filter(({ demands }) => demands.length > 0)
  const shown = paired.filter(({ demands }) => demands.length === 0)
  enterFirst(course, shown, 'confirm')
  await interleave(
    course,
    shown.map((entrant) => ({ entrant, pairs: leastPairs - (entrant.counts.get('confirm') ?? 0) })),
    { stage: 'confirm', deadline: deadlineFor(shown.length, paired.length, pace) },
  )
  const round = judged.reduce((sum, entrant) => sum + pairCost(entrant), 0)
  const affordable = (pace.deadline - pace.now()) / Math.max(round, 1e-9)
  const direct =
    judged.length <= smallSuite || affordable >= 2 * leastPairs
      ? await measureDirectly(course, judged)
      : undefined
  const made =
    direct === undefined || 'tooShort' in direct ? await measureInStages(course, judged, direct) : direct
  const control = await measureControl(course, made)
  return {
    runs: course.runs,
    failures: course.failures,
    controlFailures: course.controlFailures,
    cutShort: [...course.cutShort],
    schedule: { ...made, otherTests: pace.otherTests, control },
  }
}

/** What is only shown takes its share of the time and no more. */
function deadlineFor(shown: number, all: number, pace: Pace): number {
  const now = pace.now()
  return now + ((pace.deadline - now) * shown) / Math.max(1, all)
}
