/** What made a row worse, in words: the function and its line, how much of the change it is, and how that came. */
import type { Waterfall } from '../model/attribution.ts'
import type { Culprit } from '../model/culprit.ts'
import { type Explanation, culpritsOf, explanationOf } from '../model/explanation.ts'
import type { Report } from '../model/report.ts'
import type { Verdict } from '../model/verdict.ts'
import { wholePercent } from './change.ts'
import { plainName } from './escape.ts'
import { scaleFor } from '../model/scale.ts'
import { glue } from './wrap.ts'

/** A function in a file of head; both names are data. */
export type Place = Pick<Culprit, 'name' | 'file' | 'line'>

export interface Blame {
  readonly culprit: Place
  /** What is said of it: plain text of our own making but for names. */
  readonly text: string
}

/** More of them explain nothing more. */
const mostShown = 3

/** The likeliest culprit; undefined where nothing is blamed. */
export function firstCulprit(verdict: Verdict, { explanations }: Report): Place | undefined {
  return culpritsOf(verdict, explanations)[0]
}

/** The likeliest culprits of a row; empty where it was not profiled or nothing is blamed. */
export function blamesOf(verdict: Verdict, { explanations }: Report): readonly Blame[] {
  return culpritsOf(verdict, explanations)
    .slice(0, mostShown)
    .map((culprit) => ({ culprit, text: culpritText(culprit) }))
}

/** Where the time went, what was counted, or why nothing is blamed; empty where a row was not profiled. */
export function profileTexts(verdict: Verdict, { explanations }: Report): readonly string[] {
  const explanation = explanationOf(verdict, explanations)
  if (explanation === undefined || !verdict.judges) return []
  const page = explanation.picture && `flame graph and lines: \`${explanation.picture}\` in the report folder`
  return [
    silenceText(explanation),
    waterfallText(explanation.waterfall),
    exactText(explanation),
    page,
  ].filter((text) => text !== undefined)
}

/** `scripts/make_image.py:12`. */
export const placeText = ({ file, line }: Place): string => `${file}${line === undefined ? '' : `:${line}`}`

/** `+402 ms of a run (95 % of the change), called 10 → 1000 times; high confidence`. */
export function culpritText({
  change,
  unit,
  share,
  calls,
  callees,
  split,
  selfTime,
  was,
  confidence,
}: Culprit): string {
  const parts = [
    `${signed(change.value, unit)}${unit === 'B' ? ' of memory' : ' a run'}${share === undefined ? '' : `, ${wholePercent(Math.min(1, share))} of the change`}`,
    selfTime === undefined ? undefined : `${Number(selfTime.ratio.toPrecision(3))} times what it took`,
    calls === undefined || calls.baseline === calls.candidate
      ? undefined
      : `called ${calls.baseline} → ${calls.candidate} times`,
    split === undefined ? undefined : reasonOf(split, calls, unit),
    ...callees.slice(0, 1).map((callee) => insideText(callee, change.value)),
    was === undefined ? undefined : `at base ${plainName(was.name, 60)} in ${plainName(was.file, 80)}`,
    `${confidence} confidence`,
  ]
  return parts.filter((part) => part !== undefined).join('; ')
}

/** What it calls, where most of the change lies in there. */
function insideText({ name, change }: Culprit['callees'][number], whole: number): string | undefined {
  return change.value / whole >= 0.5 ? `most of it in ${plainName(name, 80)}` : undefined
}

/** Which part makes up most of it; that it is called more often is said by the counts. */
function reasonOf(
  { moreCalls, costPerCall }: NonNullable<Culprit['split']>,
  calls: Culprit['calls'],
  unit: Culprit['unit'],
): string | undefined {
  if (Math.abs(costPerCall) > Math.abs(moreCalls)) {
    return unit === 'B' ? 'each call takes more' : 'each call slower'
  }
  return calls === undefined && moreCalls !== 0 ? 'called more often' : undefined
}

function signed(value: number, unit: string): string {
  const scale = scaleFor(unit, [value])
  return `${value > 0 ? '+' : value < 0 ? '−' : ''}${scale.format(Math.abs(value))}${scale.unit === '' ? '' : glue + scale.unit}`
}

const silenceText = ({ cannotSay, culprits, tool }: Explanation): string | undefined =>
  culprits.length > 0 || cannotSay === undefined ? undefined : `no cause is named by ${tool}: ${cannotSay}`

/** `a profiled run 1.20 → 1.62 s: resize +402 ms, outside of the repository +15 ms, rest +8 ms`. */
function waterfallText(waterfall: Waterfall | undefined): string | undefined {
  if (waterfall === undefined) return undefined
  const { unit, base, head, parts } = waterfall
  const scale = scaleFor(unit, [base, head])
  const least = Math.abs(head - base) / 100
  const named = parts.filter(
    ({ kind, change }) => kind !== 'rest' && Math.abs(change) >= least && change !== 0,
  )
  // What is too small to be named is in the rest, so that what is told sums to the change.
  const rest = head - base - named.reduce((sum, { change }) => sum + change, 0)
  const told = named.map(({ name, change }) => `${plainName(name, 60)} ${signed(change, unit)}`)
  const what = unit === 'B' ? 'memory that the lines of a profiled run took' : 'a profiled run'
  const whole = `${what} ${scale.format(base)} → ${scale.format(head)}${glue}${scale.unit}`
  return `${whole}: ${[...told, `unexplained ${signed(rest, unit)}`].join(', ')}`
}

/** Counters of the repository's own code, the largest change first. */
function exactText({ exact }: Explanation): string | undefined {
  const certain = exact.filter(({ uncertain, deterministic }) => !uncertain && deterministic !== false)
  const [first] = certain
  if (first === undefined) return undefined
  const shown = certain.slice(0, mostShown).map(({ counter, name, base = 0, head = 0 }) => {
    return `${counter} of ${plainName(name, 60)} ${base} → ${head}`
  })
  const more = certain.length - shown.length
  return `${shown.join(', ')}${more === 0 ? '' : ` and ${more} more`}`
}
