/** What the stored runs of each place say over time: where levels changed, and what is worse and not mended. */
import type { Plan } from '../config/plan.ts'
import { changePointsOf } from '../detect/change-points.ts'
import { driftsIn } from '../detect/drifts.ts'
import { emptyHistory, extendHistory } from '../detect/history.ts'
import type { Accepted } from '../model/accepted.ts'
import type { ChangePoint, Drift } from '../model/drift.ts'
import { fingerprint } from '../model/environment.ts'
import type { Run } from '../model/run.ts'
import { answerFor } from './drift.ts'

/** Runs of one environment and launcher, which alone are comparable over time. */
export interface Levels {
  readonly fingerprint: string
  readonly launcher: string
  readonly changePoints: readonly ChangePoint[]
  readonly drifts: readonly { readonly drift: Drift; readonly accepted?: Accepted }[]
}

/**
 * Looks along the branch of the baseline, `main` or `master` where the configuration names none; where a place has no
 * run of it, along all of its runs. `today` is the day on which acceptances must hold.
 */
export function levelsOf(runs: readonly Run[], plan: Plan, today: string): readonly Levels[] {
  const places = new Map<string, Run[]>()
  for (const run of runs) {
    const key = JSON.stringify([fingerprint(run.environment), run.launcher])
    const place = places.get(key)
    if (place === undefined) places.set(key, [run])
    else place.push(run)
  }
  const { branch } = plan.baseline
  const branches = branch === undefined ? ['main', 'master'] : [branch]
  return [...places.values()].flatMap((place): Levels[] => {
    const [first] = place
    if (first === undefined) return []
    const along = place.filter((run) => run.branch === undefined || branches.includes(run.branch))
    const history = extendHistory(emptyHistory, along.length === 0 ? place : along)
    return [
      {
        fingerprint: fingerprint(first.environment),
        launcher: first.launcher,
        changePoints: changePointsOf(history),
        drifts: driftsIn(history).map((drift) => {
          const accepted = answerFor(drift, plan, today)
          return { drift, ...(accepted === undefined ? {} : { accepted }) }
        }),
      },
    ]
  })
}
