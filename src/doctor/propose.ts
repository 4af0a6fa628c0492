/** What to change in the configuration so that the suite can show its thresholds: as little as possible, for a reason each. */
import { marginOf } from '../judge/judge.ts'
import { cpu, wall } from '../model/metric.ts'
import type { Change, StudiedSeries } from '../model/study.ts'
import { showsThreshold } from '../model/study.ts'
import { cpuBoundAbove } from '../model/terms.ts'
import type { Diagnosis } from './diagnose.ts'
import { rough } from './rough.ts'
import {
  type Asked,
  type Consumer,
  cautious,
  consumerOf,
  heldThreshold,
  outlookOf,
  trialSecondsOf,
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
  const speaking = suite.subjects.flatMap((subject) => {
    const swapped = judges.find(({ entry }) => entry === subject.entry)
    return series.filter(
      (one) =>
        one.workload === subject.name &&
        (swapped === undefined || !isClock(one) ? one.judges : one.metric.name === swapped.to),
    )
  })
  const askedOf = (one: StudiedSeries, subject: Subject, spread: number): Asked => ({
    spread,
    threshold: one.threshold,
    margin: marginOf(suite.gate, subject.terms, one.metric),
  })
  const consumers = suite.subjects.map((subject): Consumer =>
    consumerOf(
      subject,
      speaking.flatMap((one) =>
        one.workload === subject.name && one.noise !== undefined
          ? [askedOf(one, subject, cautious(one.noise.pair, one.pairs))]
          : [],
      ),
    ),
  )
  const outlook = (timeLimit: number) =>
    outlookOf(consumers, {
      timeLimit,
      trialSeconds: trialSecondsOf(suite.subjects),
      rate: suite.gate.falseAlarmRate,
      family,
      otherTests: suite.otherTests,
    })
  const blind = speaking.filter((one) => one.noise !== undefined && !showsThreshold(seenAs(one, series)))
  if (blind.length === 0) return judges

  const { secondsForAll } = outlook(suite.timeLimit)
  const enough = roundedUp(secondsForAll)
  const mended =
    enough > suite.timeLimit &&
    enough <= Math.min(longestLimit, Math.max(usualLimit, 2 * suite.timeLimit)) &&
    outlook(enough).design === outlook(suite.timeLimit).design
  const limit = mended ? enough : suite.timeLimit
  const after = outlook(limit)
  const thresholds = new Map<string, Extract<Change, { kind: 'threshold' }>>()
  const helped: string[] = []
  for (const one of blind) {
    const subject = suite.subjects.find(({ name }) => name === one.workload)
    const spread = one.noise?.pair
    if (subject === undefined || spread === undefined) continue
    const { margin } = askedOf(one, subject, spread)
    const held = heldThreshold(
      { spread, margin },
      { alpha: after.alpha, studied: one.pairs, pairs: after.pairs(one.workload) },
    )
    if (held !== undefined && held <= one.threshold) helped.push(one.benchmark)
    if (held === undefined || held <= one.threshold) continue
    const key = JSON.stringify([subject.entry, one.metric.name])
    const known = thresholds.get(key)
    if (known !== undefined && known.to >= held) continue
    thresholds.set(key, {
      kind: 'threshold',
      entry: subject.entry,
      metric: one.metric.name,
      from: one.threshold,
      to: held,
      because: `pairs vary by ${rough(spread)} here, and less than ${rough(held)} cannot be shown in time`,
    })
  }
  return [
    ...(mended && helped.length > 0
      ? [
          {
            kind: 'time-limit' as const,
            from: suite.timeLimit,
            to: limit,
            because: `${helped.length === 1 ? `${helped[0]} needs` : `${helped.length} benchmarks need`} more pairs to show ${helped.length === 1 ? 'its threshold' : 'their thresholds'}`,
          },
        ]
      : []),
    ...judges,
    ...thresholds.values(),
  ]
}

const isClock = ({ metric }: StudiedSeries): boolean => metric.name === cpu.name || metric.name === wall.name

/** A clock that is to speak can show what the study says of it, whether it speaks now or not. */
const seenAs = (one: StudiedSeries, series: readonly StudiedSeries[]): StudiedSeries =>
  series.find(({ benchmark, metric }) => benchmark === one.benchmark && metric.name === one.metric.name) ??
  one

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

/** To half minutes, from five minutes on to whole ones. */
function roundedUp(seconds: number): number {
  const step = seconds > 300 ? 60 : 30
  return Math.ceil(seconds / step) * step
}
