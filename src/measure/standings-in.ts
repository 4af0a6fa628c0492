/** Where the entrants of a measurement stand by what has been run so far. */
import type { Hypothesis } from '../model/schedule.ts'
import type { Course, Entrant } from './course.ts'
import type { Questions } from './hypotheses.ts'
import { type Known, type Standing, errorsOff, standingsOf } from './standing.ts'

export function standingsIn(
  course: Course,
  among: readonly Entrant[],
  hypotheses: readonly Hypothesis[],
  { question }: Questions,
  known: Known,
): readonly Standing[] {
  const [screen, raced] = [course.seen('screen'), course.seen('race')]
  return standingsOf(
    among.flatMap((entrant) =>
      hypotheses
        .filter(({ benchmark }) => entrant.demands.some((demand) => demand.benchmark === benchmark))
        .map((hypothesis) => ({
          workload: entrant.name,
          hypothesis,
          worse: question(hypothesis).worse,
        })),
    ),
    {
      screened: (benchmark, metric) => screen(benchmark, metric)?.head ?? [],
      raced,
      recorded: course.pace.recorded,
      known,
    },
  )
}

/** The workloads with the worst series, `size` of them. */
export function leading(
  standings: readonly Standing[],
  entrants: readonly Entrant[],
  size: number,
): readonly Entrant[] {
  const worst = new Map<string, number>()
  for (const standing of standings) {
    const before = worst.get(standing.workload) ?? -Infinity
    worst.set(standing.workload, Math.max(before, errorsOff(standing)))
  }
  return entrants
    .toSorted((a, b) => (worst.get(b.name) ?? -Infinity) - (worst.get(a.name) ?? -Infinity))
    .slice(0, size)
}
