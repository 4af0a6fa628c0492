/** Levels that base stands on and that are worse than the ones before: what was merged is not silently the new normal. */
import { type Accepted, acceptedText } from '../model/accepted.ts'
import type { Environment } from '../model/environment.ts'
import type { Finding } from '../model/finding.ts'
import type { Past, PastRun } from '../model/past.ts'
import type { Sample } from '../model/sample.ts'
import { scaleFor } from '../model/scale.ts'
import { predictionTail } from '../stats/prediction-tail.ts'
import { stretchOf } from '../stats/pooled-t-test.ts'
import { fewestBenchmarks } from './cause.ts'
import { locate } from './change-points.ts'
import { type Course, courseOf } from './course.ts'
import { type Track, emptyHistory, extendHistory, levelOf, tracksOf, usualInflation } from './history.ts'
import { type Lasting, lastingSteps } from './lasting-steps.ts'

/** Base as it was measured just now, beside head. */
export interface BaseNow {
  readonly samples: readonly Sample[]
  readonly environment?: Environment
}

/** Chance that a history of noise alone gives any finding, over all its series together. */
const falseAlarmRate = 0.01

/** A level before of fewer runs than this says too little of what two new ones should be. */
const fewest = 10

/** Of so many runs at the end, fewest and most, it is asked whether they are a new level; of more, a change point tells. */
const fresh = [2, 12] as const

/**
 * A finding for every series whose latest lasting step by the code is for the worse: both levels, by which commits, since
 * when. Soon after a merge there is no telling a step by its change point; then the latest runs and base as it is `now`
 * tell, where each by itself lies beyond what the runs before let expect. `accepted` are those that hold today.
 */
export function raisedLevels(
  past: Past,
  accepted: readonly Accepted[],
  now: BaseNow = { samples: [] },
): readonly Finding[] {
  const runs = withNow(past, now)
  const history = extendHistory(emptyHistory, runs)
  const tracks = tracksOf(history)
  const located = locate(history)
  const rate = falseAlarmRate / 2 / tracks.length
  const usual = usualInflation(tracks)
  // A series that ended before the latest run has no level to stand on now.
  const standing = tracks.filter(({ places }) => (places.at(-1) ?? -1) >= past.runs.length - 1)
  const raised = standing.map((track): Raised => {
    const course = courseOf(
      track,
      located.filter((one) => one.track === track),
    )
    const step = lastingSteps(course, { rate: rate / course.values.length, usual }).at(-1)
    const jump = step === undefined ? freshStep(course, runs, rate) : undefined
    return { track, course, step, jump }
  })
  const jumping = new Set(raised.flatMap(({ track, jump }) => (jump === undefined ? [] : [track.benchmark])))
  const all = new Set(standing.map(({ benchmark }) => benchmark)).size
  // As for change points: what most benchmarks do at once is their environment's doing.
  const together = jumping.size >= fewestBenchmarks && 2 * jumping.size >= all
  return raised.flatMap(({ course, step, jump }) => {
    const found = step ?? (together ? undefined : jump)
    return found === undefined ? [] : [tell(course, found, runs, accepted)]
  })
}

interface Raised {
  readonly track: Track
  readonly course: Course
  readonly step: Lasting | undefined
  readonly jump: Lasting | undefined
}

/** Base's own measurement is one more run of it, the latest one. */
function withNow({ base, runs }: Past, { samples, environment }: BaseNow): readonly PastRun[] {
  const last = runs.at(-1)
  if (samples.length === 0 || last === undefined) return runs
  return [
    ...runs,
    { commit: base, at: last.at, samples, ...(environment === undefined ? {} : { environment }) },
  ]
}

/**
 * The last values of a series far above the level before, each by itself: beyond what the runs before let expect, their
 * outliers reined in, and beyond all of them as they were but one, so that outliers must be rare here.
 */
function freshStep(
  { track, worse, least, steps }: Course,
  runs: readonly PastRun[],
  rate: number,
): Lasting | undefined {
  const { logs, steady } = track.levels
  const turned = [...logs].map((log) => worse * log)
  const [shortest, longest] = fresh
  const lengths = Array.from({ length: longest - shortest + 1 }, (_, i) => longest - i)
  const found = lengths.map((length): Lasting | undefined => {
    const to = turned.length - length
    // A change point so near to the end may be this very step, a run or two astray.
    const start = steps.findLast(({ index }) => index <= to - fewest)?.index ?? 0
    const before = [...steady.subarray(start, Math.max(start, to))].map((log) => worse * log)
    const [last, first] = [runs[track.places[to - 1] ?? -1], runs[track.places[to] ?? -1]]
    if (before.length < fewest || last === undefined || last.commit === first?.commit) return undefined
    const since = turned.slice(to)
    const lowest = Math.min(...since)
    const asHigh = turned.slice(start, to).filter((log) => log >= lowest).length
    const p = predictionTail(before, lowest)
    const { mean } = stretchOf(before, 0, before.length)
    const rise = stretchOf(since, 0, length).mean - mean
    return p > rate / lengths.length || asHigh > 1 || rise <= least
      ? undefined
      : {
          kind: 'step',
          from: to - 1,
          to,
          before: mean,
          rise,
          runsBefore: before.length,
          runsSince: length,
          p,
        }
  })
  return found.find((one) => one !== undefined)
}

function tell(
  { track, worse }: Course,
  { from, to, before, rise }: Lasting,
  runs: readonly PastRun[],
  accepted: readonly Accepted[],
): Finding {
  const { benchmark, metric, places } = track
  const [last, first] = [runs[places[from] ?? -1], runs[places[to] ?? -1]]
  if (last === undefined || first === undefined) throw new Error('a step lies between two runs')
  const levels = [levelOf(track, worse * before), levelOf(track, worse * (before + rise))]
  const scale = scaleFor(metric.unit, levels, true)
  const [old, present] = levels.map((level) => `${scale.format(level)} ${scale.unit}`.trim())
  const change = Math.expm1(rise)
  const answer = accepted.find(
    (one) =>
      one.label === undefined &&
      one.benchmark === benchmark &&
      one.metric === metric.name &&
      change <= (one.atMost ?? Infinity),
  )
  const where = `${last.commit.slice(0, 10)}..${first.commit.slice(0, 10)}`
  const text = `${metric.name} of ${benchmark} stands on a raised level: ${old} before, ${present} since ${first.at.slice(0, 10)} (${Number((change * 100).toPrecision(3))} % worse, ${where})`
  return answer === undefined
    ? {
        code: 'level-raised',
        severity: 'warning',
        text,
        remedy:
          'mend it, or accept it with `benchline accept`; what is judged here is held against the present level',
        benchmark,
      }
    : { code: 'level-raised', severity: 'note', text: `${text}; ${acceptedText(answer)}`, benchmark }
}
