/** Where the level of stored series changed, and whether the code or the environment is to blame. */
import type { ChangePoint } from '../model/drift.ts'
import { worseSign } from '../model/metric.ts'
import type { PastRun } from '../model/past.ts'
import type { LevelChange } from '../stats/e-divisive.ts'
import { type Cause, causesOf } from './cause.ts'
import { type History, type Track, emptyHistory, extendHistory, levelOf, tracksOf } from './history.ts'

/** A change point with what it was found in. */
export interface Located {
  readonly track: Track
  readonly found: LevelChange
  readonly point: ChangePoint
}

/**
 * The change points of every series in these runs, oldest run first, all of one environment and launcher; in order of
 * the series' first appearance, then of time.
 */
export function changePoints(runs: readonly PastRun[]): readonly ChangePoint[] {
  return changePointsOf(extendHistory(emptyHistory, runs))
}

/** The same of a history that grows: after `extendHistory`, only what is new was worked out anew. */
export function changePointsOf(history: History): readonly ChangePoint[] {
  return locate(history).map(({ point }) => point)
}

export function locate(history: History): readonly Located[] {
  const found = tracksOf(history).flatMap((track) =>
    track.levels.changes.map((change) => ({ track, found: change })),
  )
  const causes = causesOf(history, found)
  return found.map(({ track, found: change }, i) => ({
    track,
    found: change,
    point: pointOf(history, track, change, causes[i] ?? { cause: 'code' }),
  }))
}

function pointOf({ runs }: History, track: Track, change: LevelChange, cause: Cause): ChangePoint {
  const { index, p, before, after } = change
  const [last, first] = [runs[track.places[index - 1] ?? -1], runs[track.places[index] ?? -1]]
  if (last === undefined || first === undefined) throw new Error('a change point lies between two runs')
  return {
    benchmark: track.benchmark,
    metric: track.metric.name,
    unit: track.metric.unit,
    after: last.commit,
    upTo: first.commit,
    at: first.at,
    change: Math.expm1(worseSign(track.metric) * (after.mean - before.mean)),
    p,
    before: { level: levelOf(track, before.mean), runs: before.count },
    since: { level: levelOf(track, after.mean), runs: after.count },
    ...cause,
  }
}
