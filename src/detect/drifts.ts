/** What got worse on the default branch and has not been mended. */
import type { Drift } from '../model/drift.ts'
import type { Run } from '../model/run.ts'
import { locate } from './change-points.ts'
import { findCreep } from './creep.ts'
import { type History, emptyHistory, extendHistory, levelOf, tracksOf, usualInflation } from './history.ts'
import { type Lasting, lastingSteps } from './lasting-steps.ts'
import { type Course, courseOf } from './course.ts'

/**
 * Chance that a look at a history of noise alone finds any drift, over all its series together: half of it for steps,
 * half for creep.
 */
const falseAlarmRate = 0.01

/** A benchmark that none of so many latest runs has is gone, and nobody needs to mend it. */
const recent = 10

/**
 * Unresolved worsenings at the end of these runs: oldest first, one environment and launcher. A step is unresolved
 * while the series never went back to the level before it; creep is what no single step explains. Steps of the
 * environment are taken out. In order of the series' first appearance.
 */
export function driftsOf(runs: readonly Run[]): readonly Drift[] {
  return driftsIn(extendHistory(emptyHistory, runs))
}

/** The same of a history that grows. */
export function driftsIn(history: History): readonly Drift[] {
  const located = locate(history)
  const tracks = tracksOf(history).filter(
    ({ places }) => (places.at(-1) ?? -1) >= history.runs.length - recent,
  )
  const rate = falseAlarmRate / 2 / tracks.length
  const usual = usualInflation(tracks)
  return tracks.flatMap((track) => {
    const course = courseOf(
      track,
      located.filter((one) => one.track === track),
    )
    const steps = lastingSteps(course, { rate: rate / course.values.length, usual })
    const creep = findCreep(course, steps, { rate, usual })
    if (creep === undefined) return steps.map((step) => driftOf(history, course, step))
    const rest = steps.filter((step) => !creep.explains.includes(step))
    return [...rest, creep.found].map((one) => driftOf(history, course, one))
  })
}

function driftOf({ runs }: History, { track, worse }: Course, found: Lasting): Drift {
  const commitAt = (place: number): string => {
    const run = runs[track.places[place] ?? -1]
    if (run === undefined) throw new Error('a drift lies between two runs')
    return run.commit
  }
  return {
    benchmark: track.benchmark,
    metric: track.metric.name,
    kind: found.kind,
    after: commitAt(found.from),
    upTo: commitAt(found.to),
    change: Math.expm1(found.rise),
    before: { level: levelOf(track, worse * found.before), runs: found.runsBefore },
    since: { level: levelOf(track, worse * (found.before + found.rise)), runs: found.runsSince },
    unit: track.metric.unit,
    p: found.p,
  }
}
