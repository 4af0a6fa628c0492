/** From recorded pairs to what is said of every series. */
import { quantile } from 'simple-statistics'
import { marginOf } from '../judge/judge.ts'
import { cpu, wall, worseSign } from '../model/metric.ts'
import type { Hypothesis } from '../model/schedule.ts'
import type { Noise, StudiedSeries } from '../model/study.ts'
import { showsThreshold } from '../model/study.ts'
import { thresholdOf } from '../model/terms.ts'
import { computingShare } from '../stats/computing-share.ts'
import { median } from '../stats/median.ts'
import { noiseOf } from './noise.ts'
import {
  type Asked,
  type Consumer,
  type Outlook,
  consumerOf,
  judgedOf,
  outlookOf,
  reachOf,
  trialSecondsOf,
} from './outlook.ts'
import { type RecordedSeries, type Subject, type Suite, pairSeconds, seriesOf } from './recording.ts'

/** How the values inside processes differed, by series; undefined where harnesses give one each. */
export type Inside = (benchmark: string, metric: string) => Noise['within']

export interface Diagnosis {
  readonly outlook: Outlook
  /** What cannot show its threshold first, then by name; the judging metric of a benchmark before the others. */
  readonly series: readonly StudiedSeries[]
  /** By benchmark, the share of its elapsed time in which it computes when nobody is in its way; 0 without both clocks. */
  readonly busy: ReadonlyMap<string, number>
  /** What shares the rate of false alarms where everything is measured. */
  readonly family: number
}

interface Known {
  readonly subject: Subject
  readonly recorded: RecordedSeries
  readonly heard: ReturnType<typeof noiseOf>
  readonly judges: boolean
}

export function diagnose(suite: Suite, inside: Inside): Diagnosis {
  const { hypotheses, family } = judgedOf(suite)
  const known = suite.subjects.flatMap((subject) =>
    seriesOf(subject)
      .filter(({ metric }) => metric.nature === 'noisy')
      .map((recorded): Known => ({
        subject,
        recorded,
        heard: noiseOf(recorded.base, recorded.head),
        judges: isJudged(hypotheses, recorded),
      })),
  )
  const asked = (one: Known): Asked | undefined => {
    const { terms } = one.subject
    const { metric } = one.recorded
    if (typeof one.heard === 'string') return undefined
    return {
      spread: one.heard.noise.pair,
      threshold: thresholdOf(terms, metric.name),
      margin: marginOf(suite.gate, terms, metric),
    }
  }
  const consumers = suite.subjects.map((subject): Consumer =>
    consumerOf(
      subject,
      known.flatMap((one) => (one.subject === subject && one.judges ? (asked(one) ?? []) : [])),
    ),
  )
  const outlook = outlookOf(consumers, {
    timeLimit: suite.timeLimit,
    trialSeconds: trialSecondsOf(suite.subjects),
    rate: suite.gate.falseAlarmRate,
    family,
    otherTests: suite.otherTests,
  })
  const series = known.map((one): StudiedSeries => {
    const { subject, recorded, heard, judges } = one
    const { benchmark, metric, base, head } = recorded
    const own = asked(one)
    const studied = subject.pairs.length
    const within = inside(benchmark, metric.name)
    return {
      workload: subject.name,
      benchmark,
      metric,
      pairs: studied,
      center: median([...base, ...head]),
      judges,
      threshold: thresholdOf(subject.terms, metric.name),
      ...(typeof heard === 'string'
        ? { because: heard }
        : {
            noise: { ...heard.noise, ...(within === undefined ? {} : { within }) },
            copies: turned(heard.copies, worseSign(metric)),
          }),
      ...(own === undefined
        ? {}
        : {
            reach: reachOf(own, {
              alpha: outlook.alpha,
              pairs: outlook.most(subject.name),
              studied,
              seconds: pairSeconds(subject),
            }),
          }),
    }
  })
  return { outlook, series: inReadingOrder(series), busy: busyOf(suite), family }
}

const isJudged = (hypotheses: readonly Hypothesis[], { benchmark, metric }: RecordedSeries): boolean =>
  hypotheses.some((one) => one.benchmark === benchmark && one.metric === metric.name)

/** Positive is worse, as everywhere. */
function turned(copies: NonNullable<StudiedSeries['copies']>, worse: 1 | -1): typeof copies {
  if (worse === 1) return copies
  const inverse = (value: number): number => 1 / (1 + value) - 1
  return { value: inverse(copies.value), low: inverse(copies.high), high: inverse(copies.low) }
}

function inReadingOrder(series: readonly StudiedSeries[]): readonly StudiedSeries[] {
  const blind = new Set(
    series
      .filter((one) => one.judges && one.noise !== undefined && !showsThreshold(one))
      .map(({ benchmark }) => benchmark),
  )
  const order = series.map(({ metric }) => metric.name)
  return series.toSorted(
    (a, b) =>
      Number(blind.has(b.benchmark)) - Number(blind.has(a.benchmark)) ||
      (a.benchmark < b.benchmark ? -1 : a.benchmark > b.benchmark ? 1 : 0) ||
      Number(b.judges) - Number(a.judges) ||
      order.indexOf(a.metric.name) - order.indexOf(b.metric.name),
  )
}

/**
 * The 95th percentile of computing over elapsed time, less what is known to have been spent waiting for a processor: what
 * the least disturbed runs show.
 */
function busyOf({ subjects }: Suite): ReadonlyMap<string, number> {
  const all = subjects.flatMap((subject) => seriesOf(subject))
  const one = (benchmark: string, metric: string): RecordedSeries | undefined =>
    all.find((series) => series.benchmark === benchmark && series.metric.name === metric)
  return new Map(
    [...new Set(all.map(({ benchmark }) => benchmark))].map((benchmark) => {
      const [busy, elapsed] = [one(benchmark, cpu.name), one(benchmark, wall.name)]
      const shares = sides.flatMap((side) =>
        (busy?.[side] ?? []).flatMap((computed, run) => {
          const time = elapsed?.[side][run] ?? 0
          return time > 0 ? [computingShare(computed, time, elapsed?.queued[side][run])] : []
        }),
      )
      return [benchmark, shares.length === 0 ? 0 : quantile(shares, 0.95)]
    }),
  )
}

const sides = ['base', 'head'] as const
