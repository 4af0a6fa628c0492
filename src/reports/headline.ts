/** The first line of every report: the decision, and what made it, in words. */
import { durationText } from '../model/duration.ts'
import type { Report } from '../model/report.ts'
import type { Verdict, Word } from '../model/verdict.ts'
import { absoluteText, changeText, intervalText } from './change.ts'
import { type Place, firstCulprit } from './blame.ts'
import { countBenchmarks, type Outline, type Row } from './outline.ts'
import { scaleFor } from '../model/scale.ts'
import { glue } from './wrap.ts'

/** Renders names, which are data, for the medium at hand. */
export interface Naming {
  /** Of a benchmark, metric or unit. */
  (name: string): string
  /** Of a function with the line to look at. */
  readonly place: (culprit: Place) => string
}

type Text = string | undefined

/** The sentence behind the decision word. Names what was not judged and not looked at: silence is never green. */
export function headline(report: Report, outline: Outline, name: Naming): string {
  const rows = (word: Word): readonly Row[] =>
    outline.changed.find((group) => group.word === word)?.rows ?? []
  const count = (word: Word): number => countBenchmarks(rows(word))
  const worse = worseParts(rows, name, report)
  const judged = [...outline.unchanged, ...rows('improvement')]
  const unsettled = unsettledText(report, count('inconclusive'))
  const quiet =
    judged.length + count('inconclusive') === 0
      ? incomparable(report, outline, count('new'))
      : quietTexts(report, quietText(judged, count('improvement'), outline.looked), unsettled)
  return [
    ...(worse.length > 0 ? [...opened(worse, outline.looked), unsettled] : quiet),
    worse.length > 0
      ? plural(count('improvement'), 'is', 'are', ` ${words(rows('improvement')).better}`)
      : undefined,
    plural(count('removed'), 'was', 'were', ' removed'),
    worse.length + judged.length > 0 ? plural(count('new'), 'is', 'are', ' new') : undefined,
    outline.looked > 0 ? plural(outline.notLooked.length, 'was', 'were', ' not looked at') : undefined,
  ]
    .filter((each) => each !== undefined)
    .join('; ')
}

interface Part {
  readonly count: number
  readonly text: string
}

type Standing = 'held' | 'accepted' | 'lenient'

const standingOf = ({ accepted, decision }: Verdict): Standing =>
  accepted === undefined ? (decision === 'passed' ? 'lenient' : 'held') : 'accepted'

const aside: Readonly<Record<Standing, (one: boolean) => string>> = {
  held: () => '',
  accepted: () => ' and accepted',
  lenient: (one) => ` but ${one ? 'fails' : 'fail'} nothing`,
}

/** What is worse, and who or what lets it pass: that turns a decision, never what was measured. */
function worseParts(rows: (word: Word) => readonly Row[], name: Naming, report: Report): readonly Part[] {
  const parts = (['held', 'accepted', 'lenient'] as const).flatMap((standing) => {
    const but = aside[standing]
    const some = (word: Word): readonly Row[] =>
      rows(word).filter(({ verdict }) => standingOf(verdict) === standing)
    const regressions = words(some('regression'))
    return [
      part(some('regression'), [regressions.one + but(true), regressions.many + but(false)], name, report),
      part(some('over-budget'), [`is over budget${but(true)}`, `are over budget${but(false)}`], name, report),
      part(some('missing'), [`is missing${but(true)}`, `are missing${but(false)}`], name, report),
    ]
  })
  return parts.filter((each) => each !== undefined)
}

/** `1 is slower: thumbnails +27.4 % (wall, 24.8 … 30.1 %)`; of several the one that changed most is detailed. */
function part(
  rows: readonly Row[],
  [one, many]: readonly [string, string],
  name: Naming,
  report: Report,
): Part | undefined {
  const [first, ...others] = rows.toSorted((a, b) => effectOf(b) - effectOf(a))
  if (first === undefined) return undefined
  const names = [...new Set([first, ...others].map(({ verdict }) => verdict.benchmark))]
  const shown = names
    .slice(0, 3)
    .map((each, index) => (index === 0 ? blamed(first, name, report) : name(each)))
  const more = names.length > shown.length ? ` and ${names.length - shown.length} more` : ''
  return {
    count: names.length,
    text: `${names.length} ${names.length === 1 ? one : many}: ${shown.join(', ')}${more}`,
  }
}

const effectOf = ({ verdict: { comparison, word } }: Row): number =>
  comparison?.kind === 'compared' && word === 'regression'
    ? Math.min(comparison.effect.relative.value, 1e9)
    : 0

/** With the likeliest cause, where profiles name one. */
function blamed(row: Row, name: Naming, report: Report): string {
  const culprit = firstCulprit(row.verdict, report)
  return `${detailed(row, name)}${culprit === undefined ? '' : `, by ${name.place(culprit)}`}`
}

function detailed({ verdict }: Row, name: Naming): string {
  const { comparison, benchmark, word, budget } = verdict
  if (comparison === undefined || word === 'missing') return name(benchmark)
  const metric = name(comparison.metric.name)
  if (word === 'over-budget' && budget !== undefined) {
    const { unit, format } = scaleFor(comparison.metric.unit, [budget])
    return `${name(benchmark)} (${metric}, budget ${format(budget)}${unit === '' ? '' : glue + (/^[\p{L}%]+$/u.test(unit) ? unit : name(unit))})`
  }
  if (comparison.kind === 'incomparable' && comparison.exactChange !== undefined) {
    return `${name(benchmark)} ${absoluteText(comparison.exactChange, comparison.metric)} (${metric})`
  }
  if (comparison.kind !== 'compared') return `${name(benchmark)} (${metric})`
  const interval = intervalText(comparison)
  return `${name(benchmark)} ${changeText(comparison)} (${[metric, interval].filter((each) => each !== undefined).join(', ')})`
}

/** The first part says of how many. */
function opened([first, ...rest]: readonly Part[], looked: number): readonly string[] {
  if (first === undefined) return []
  const subject = looked === 1 ? 'the only benchmark' : `${first.count} of ${looked} benchmarks`
  return [`${subject}${first.text.slice(String(first.count).length)}`, ...rest.map(({ text }) => text)]
}

/** Nothing was held against anything: a first run, only new benchmarks, or none at all. */
function incomparable(report: Report, outline: Outline, fresh: number): readonly Text[] {
  if (outline.looked === 0) {
    const count = outline.notLooked.length
    if (count === 0) return ['nothing was measured']
    return [
      `${count === 1 ? 'the only benchmark' : `none of ${count} benchmarks`} was ${count === 1 ? 'not ' : ''}looked at`,
    ]
  }
  const all = fresh === 1 ? 'the only benchmark is new' : `all ${fresh} benchmarks are new`
  if (report.decision === 'unjudged') {
    return [
      `${report.policy === 'history' ? 'first run: ' : ''}nothing to compare with`,
      fresh === 0 ? undefined : all,
    ]
  }
  return [all, 'none over budget']
}

/** What was not judged comes first where it makes the decision. */
function quietTexts({ decision }: Report, settled: Text, unsettled: Text): readonly Text[] {
  return decision === 'passed' ? [settled, unsettled] : [unsettled, settled]
}

/** `3 benchmarks, none slower, 1 faster`. */
function quietText(rows: readonly Row[], improved: number, looked: number): Text {
  const count = countBenchmarks(rows)
  if (count === 0) return undefined
  const all = count === looked
  const some = `${all ? '' : `${count} of `}${looked} ${looked === 1 ? 'benchmark' : 'benchmarks'}${all ? '' : ' judged'}`
  const { adjective, better } = words(rows)
  return `${some}, ${count === 1 ? 'not' : 'none'} ${adjective}${improved === 0 ? '' : `, ${improved} ${better}`}`
}

/** `2 of 5 could not be judged in 10 min`: as the report counts them, or as its rows show. */
function unsettledText({ unsettled, time }: Report, rows: number): Text {
  const count = Math.max(unsettled.count, rows)
  if (count === 0) return undefined
  const within = time === undefined ? '' : ` in ${durationText(time.limit, glue)}`
  return `${count} of ${Math.max(unsettled.of, count)} could not be judged${within}`
}

function plural(count: number, one: string, many: string, rest: string): Text {
  return count === 0 ? undefined : `${count} ${count === 1 ? one : many}${rest}`
}

interface Words {
  readonly one: string
  readonly many: string
  readonly adjective: string
  readonly better: string
}

/** How a change is called depends on what was measured; where metrics differ in kind only worse and better fit all. */
function words(rows: readonly Row[]): Words {
  const units = new Set(rows.map(({ verdict }) => verdict.comparison?.metric.unit))
  const [unit] = units.size === 1 ? units : []
  if (unit === 's') return { one: 'is slower', many: 'are slower', adjective: 'slower', better: 'faster' }
  if (unit === 'B') {
    return { one: 'needs more memory', many: 'need more memory', adjective: 'larger', better: 'smaller' }
  }
  return { one: 'is worse', many: 'are worse', adjective: 'worse', better: 'better' }
}
