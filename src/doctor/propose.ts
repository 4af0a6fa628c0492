/** What to change in the configuration so that the suite can show its thresholds: as little as possible, for a reason each. */
import { marginOf } from '../judge/judge.ts'
import { cpu, wall } from '../model/metric.ts'
import type { Change, Noise, StudiedSeries } from '../model/study.ts'
import { showsThreshold } from '../model/study.ts'
import { cpuBoundAbove } from '../model/terms.ts'
import { mostPairs } from '../measure/enough.ts'
import type { Diagnosis } from './diagnose.ts'
import { rough } from './rough.ts'
import {
  type Consumer,
  type Outlook,
  cautious,
  consumerOf,
  outlookOf,
  seenCautiously,
  trialSecondsOf,
  usualThresholds,
} from './outlook.ts'
import type { Subject, Suite } from './recording.ts'

/** The other clock must be this much quieter to be worth a line of configuration. */
const clearlyQuieter = 0.7

/** A time limit is not raised beyond twice what it is or what is usual, and never beyond half an hour. */
const [usualLimit, longestLimit] = [600, 1800]

/**
 * In this order, each step with what the ones before leave: the quieter clock speaks; the time limit grows, where that alone
 * mends everything that time can mend; thresholds rise to what can be shown, noise taken at its upper bound. No threshold is
 * ever lowered: how small a change matters is for its owner to say.
 */
export function propose(suite: Suite, { series, busy, family }: Diagnosis): readonly Change[] {
  const judges = suite.subjects.flatMap((subject) => judgeChange(subject, series, busy))
  const speaking = suite.subjects.flatMap((subject) =>
    speakersOf(subject, series, judges).flatMap((one) => {
      const { noise } = one
      const margin = marginOf(suite.gate, subject.terms, one.metric)
      return noise === undefined ? [] : [{ ...one, noise, margin, entry: subject.entry }]
    }),
  )
  const consumers = suite.subjects.map((subject): Consumer =>
    consumerOf(
      subject,
      speaking.flatMap(({ workload, noise, pairs, threshold, margin }) =>
        workload === subject.name ? [{ spread: cautious(noise.pair, pairs), threshold, margin }] : [],
      ),
    ),
  )
  const within = (timeLimit: number): Outlook =>
    outlookOf(consumers, {
      timeLimit,
      trialSeconds: trialSecondsOf(suite.subjects),
      rate: suite.gate.falseAlarmRate,
      family,
      otherTests: suite.otherTests,
    })
  const blind = speaking.filter((one) => !showsThreshold(one))
  const grown = mendingLimit(suite.timeLimit, (seconds) => {
    const { share, need } = within(seconds)
    // What no time helps must not keep the time limit from helping others.
    return consumers.every(({ name }) => need(name) > mostPairs || share(name) >= need(name))
  })
  const mended = blind.filter((one) => seenBy(one, within(grown)) <= one.threshold)
  const limit = mended.length > 0 ? grown : suite.timeLimit
  return [
    ...(limit > suite.timeLimit ? [limitChange(suite.timeLimit, limit, mended)] : []),
    ...judges,
    ...thresholdChanges(blind, within(limit)),
  ]
}

/** A judged series of which the noise is known. */
interface Speaker extends StudiedSeries {
  readonly noise: Noise
  readonly margin: number
  readonly entry: string
}

const seenBy = ({ noise, margin, workload, pairs }: Speaker, { alpha, share }: Outlook): number =>
  seenCautiously({ spread: noise.pair, margin }, { alpha, studied: pairs, pairs: share(workload) })

/** What judges, with the clock that is to speak in place of the one that does. */
function speakersOf(
  { name, entry }: Subject,
  series: readonly StudiedSeries[],
  judges: readonly { readonly entry: string; readonly to: string }[],
): readonly StudiedSeries[] {
  const instead = judges.find((one) => one.entry === entry)?.to
  return series.filter(
    (one) =>
      one.workload === name &&
      (instead === undefined || !isClock(one) ? one.judges : one.metric.name === instead),
  )
}

function limitChange(from: number, to: number, mended: readonly Speaker[]): Change {
  const names = [...new Set(mended.map(({ benchmark }) => benchmark))]
  const because =
    names.length === 1
      ? `${names[0]} needs more pairs to show its threshold`
      : `${names.length} benchmarks need more pairs to show their thresholds`
  return { kind: 'time-limit', from, to, because }
}

/** One for each entry and metric: an entry has one threshold for all its benchmarks, so the noisiest decides. */
function thresholdChanges(blind: readonly Speaker[], outlook: Outlook): readonly Change[] {
  const found = new Map<string, Extract<Change, { kind: 'threshold' }>>()
  for (const one of blind) {
    const { entry, metric, threshold, noise } = one
    const seen = seenBy(one, outlook)
    const to = usualThresholds.find((usual) => usual >= seen && usual > threshold)
    const key = JSON.stringify([entry, metric.name])
    if (seen <= threshold || to === undefined || (found.get(key)?.to ?? 0) >= to) continue
    const because = `pairs vary by ${rough(noise.pair)}, so less than ${rough(to)} cannot be shown in time`
    found.set(key, { kind: 'threshold', entry, metric: metric.name, from: threshold, to, because })
  }
  return [...found.values()]
}

const isClock = ({ metric }: StudiedSeries): boolean => metric.name === cpu.name || metric.name === wall.name

/**
 * The other clock, where both measure the same work and it is clearly quieter in every benchmark of the entry. A clock
 * with a threshold or budget of its own speaks because somebody said so, and is left alone.
 */
function judgeChange(
  { entry, name, terms }: Subject,
  series: readonly StudiedSeries[],
  busy: Diagnosis['busy'],
): readonly Extract<Change, { kind: 'judge' }>[] {
  const own = series.filter(({ workload }) => workload === name)
  if (own.some((one) => isClock(one) && one.metric.name in { ...terms.thresholds, ...terms.budgets }))
    return []
  if (terms.judge !== 'auto' && terms.judge.length > 1) return []
  const benchmarks = [...new Set(own.map(({ benchmark }) => benchmark))]
  const gains = benchmarks.map((benchmark) => {
    const clocks = own.filter((one) => one.benchmark === benchmark && isClock(one))
    const speaks = clocks.find((one) => one.judges)
    const other = clocks.find((one) => !one.judges)
    const [now, instead] = [speaks?.noise?.pair, other?.noise?.pair]
    if (now === undefined || instead === undefined || other === undefined) return undefined
    if ((busy.get(benchmark) ?? 0) <= cpuBoundAbove || instead >= clearlyQuieter * now) return undefined
    return { to: other.metric.name, now, instead, from: speaks?.metric.name ?? '' }
  })
  const [first] = gains
  if (first === undefined || gains.some((gain) => gain?.to !== first.to)) return []
  return [
    {
      kind: 'judge',
      entry,
      from: terms.judge,
      to: first.to,
      because: `pairs of ${first.to} vary by ${rough(first.instead)}, those of ${first.from} by ${rough(first.now)}`,
    },
  ]
}

/** The shortest limit that is enough, in half minutes and from five minutes on in whole ones; else what it is. */
function mendingLimit(limit: number, isEnough: (seconds: number) => boolean): number {
  const most = Math.min(longestLimit, Math.max(usualLimit, 2 * limit))
  let seconds = limit
  while (seconds <= most) {
    if (isEnough(seconds)) return seconds
    const step = seconds >= 300 ? 60 : 30
    seconds = (Math.floor(seconds / step) + 1) * step
  }
  return limit
}
