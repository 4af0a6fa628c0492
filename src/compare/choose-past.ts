/** Which stored runs head may be held against, and why not the others. */
import { type Environment, differences, fingerprint } from '../model/environment.ts'
import type { Run } from '../model/run.ts'
import { mostRuns } from './deviation.ts'

/** Where head was measured, and which commits base stands on. */
export interface Here {
  readonly environment: Environment
  readonly launcher: string
  /** Whether a run is of base or of a commit before it. */
  precedes(run: Run): boolean
}

export interface Chosen {
  /** Oldest first, 30 at most. */
  readonly runs: readonly Run[]
  /** How many others there are and what keeps them out; absent where there are none. */
  readonly others?: string
}

/** The latest runs of this very environment and launcher on base's line of commits; never a mixture. */
export function choosePast(runs: readonly Run[], here: Here): Chosen {
  const print = fingerprint(here.environment)
  const isHere = (run: Run): boolean =>
    fingerprint(run.environment) === print && run.launcher === here.launcher
  const same = runs.filter(isHere)
  const usable = same.filter((run) => here.precedes(run))
  const elsewhere = runs.filter((run) => !isHere(run))
  const reasons = [
    ...environments(elsewhere, here),
    ...(same.length > usable.length
      ? [`${counted(same.length - usable.length)} of commits that base does not build on`]
      : []),
  ]
  return {
    runs: usable.slice(-mostRuns),
    ...(reasons.length === 0 ? {} : { others: reasons.join('; ') }),
  }
}

const counted = (count: number): string => `${count} ${count === 1 ? 'run is' : 'runs are'}`

/** The most frequent kinds of difference, each said once. */
const mostKinds = 3

function environments(runs: readonly Run[], { environment, launcher }: Here): readonly string[] {
  const kinds = new Map<string, number>()
  for (const run of runs) {
    const told = differences(run.environment, environment)
    const all = run.launcher === launcher ? told : [...told, `launcher: ${run.launcher} → ${launcher}`]
    const kind = all.join(', ')
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
  }
  const sorted = [...kinds].toSorted(([, a], [, b]) => b - a)
  const shown = sorted
    .slice(0, mostKinds)
    .map(([kind, count]) => `${counted(count)} of another environment (${kind})`)
  const rest = sorted.slice(mostKinds).reduce((sum, [, count]) => sum + count, 0)
  return rest === 0 ? shown : [...shown, `${counted(rest)} of other environments still`]
}
