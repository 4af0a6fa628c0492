/** What stands below a row: why the word, how sure, what else moved, and what would settle it. */
import { acceptedText } from '../model/accepted.ts'
import type { Report } from '../model/report.ts'
import type { Verdict } from '../model/verdict.ts'
import { type Blame, blamesOf, profileTexts } from './blame.ts'
import { changeText, intervalText, wholePercent } from './change.ts'
import { plainName } from './escape.ts'
import { sparkline } from './history.ts'
import { median } from './median.ts'
import type { Row } from './outline.ts'
import { scaleFor } from '../model/scale.ts'
import { glue } from './wrap.ts'

export interface Details {
  /** The verdict's own reason; absent where numbers say it all. */
  readonly because?: string
  /** Who answers for it, until when and why; the reason is data. */
  readonly accepted?: string
  /** Interval, pairs, budget and the metrics that are only shown: plain text of our own making. */
  readonly numbers?: string
  /** What made it worse, the likeliest first. */
  readonly blames: readonly Blame[]
  /** Where the time of profiled runs went. */
  readonly profiled: readonly string[]
  /** What to do, one sentence each. */
  readonly remedies: readonly string[]
}

export function detailsOf({ verdict, also }: Row, report: Report): Details {
  const silent = ['new', 'unchanged', 'improvement'].includes(verdict.word) || verdict.because === ''
  const numbers = [
    surely(verdict, silent),
    budgetText(verdict),
    tolerance(verdict),
    alsoText(also),
    trendText(verdict, report),
  ].filter((each) => each !== undefined)
  return {
    ...(silent ? {} : { because: verdict.because }),
    ...(verdict.accepted === undefined ? {} : { accepted: acceptedText(verdict.accepted) }),
    ...(numbers.length === 0 ? {} : { numbers: numbers.join('; ') }),
    blames: blamesOf(verdict, report),
    profiled: profileTexts(verdict, report),
    remedies: verdict.word === 'inconclusive' ? remediesOf(verdict, report) : [],
  }
}

/** What would settle a doubt, unless a finding of the same report says so already. */
function remediesOf({ benchmark, comparison }: Verdict, { evidence, findings }: Report): readonly string[] {
  const said = new Set(findings.map(({ remedy }) => remedy))
  const name = comparison?.metric.name
  const remedies = evidence.doubts.flatMap(({ remedy, metric = name, ...doubt }) =>
    doubt.benchmark !== benchmark || remedy === undefined || said.has(remedy)
      ? []
      : // A row without a metric is about what was not measured.
        metric === name || name === undefined
        ? [remedy]
        : [],
  )
  return [...new Set(remedies)]
}

/** `24.8 … 30.1 % with 99 % confidence, 24 pairs`; the reason of a verdict has its interval already. */
function surely({ comparison }: Verdict, withInterval: boolean): string | undefined {
  if (comparison?.kind !== 'compared' || comparison.exact) return undefined
  const interval = withInterval ? intervalText(comparison) : undefined
  const n = Math.min(comparison.baseline.values.length, comparison.candidate.values.length)
  const size =
    comparison.basis === 'history'
      ? `${plural(comparison.candidate.values.length, 'run')} against ${plural(comparison.baseline.values.length, 'stored run')}`
      : `${plural(n, comparison.paired ? 'pair' : 'run')}${comparison.paired ? '' : ' a side'}`
  if (interval === undefined) return size
  return `${interval} with ${wholePercent(comparison.effect.level)} confidence, ${size}`
}

const plural = (count: number, noun: string): string => `${count}${glue}${noun}${count === 1 ? '' : 's'}`

/** Columns of the trend, head's own among them. */
const trendColumns = 16

/** `before ▂▁▂▂▁, head █ (12 stored runs)`: on one scale, so that the step shows. */
function trendText({ benchmark, comparison }: Verdict, { trends = [] }: Report): string | undefined {
  if (comparison === undefined || !('candidate' in comparison) || comparison.candidate === undefined)
    return undefined
  const trend = trends.find((one) => one.benchmark === benchmark && one.metric === comparison.metric.name)
  if (trend === undefined) return undefined
  const { medians } = trend
  const stored = comparison.kind === 'compared' && comparison.basis === 'history'
  // A row that stored runs judged has said how many there are.
  const count = stored ? '' : ` (${plural(medians.length, 'stored run')})`
  const line = sparkline([...medians, median(comparison.candidate.values)], trendColumns)
  return `before${glue}${line.slice(0, -1)}, head${glue}${line.slice(-1)}${count}`
}

function budgetText({ budget, comparison }: Verdict): string | undefined {
  if (budget === undefined || comparison === undefined) return undefined
  const { unit, format } = scaleFor(comparison.metric.unit, [budget])
  return `budget ${format(budget)}${unit === '' ? '' : glue + unit}`
}

/** A worse row that the configuration lets pass says so, lest a green build be taken for its praise. */
function tolerance({ word, decision, accepted }: Verdict): string | undefined {
  if (!['regression', 'over-budget', 'missing'].includes(word) || decision === 'failed') return undefined
  if (accepted !== undefined) return undefined
  return decision === 'warned' ? 'only warned of, as configured' : 'not held against the build, as configured'
}

function alsoText(also: readonly Verdict[]): string | undefined {
  const shown = also.flatMap(({ comparison, word }) => {
    if (comparison === undefined) return []
    if (comparison.kind === 'compared')
      return [`${plainName(comparison.metric.name, 24)}${glue}${changeText(comparison)}`]
    return word === 'new' || word === 'removed' ? [plainName(comparison.metric.name, 24)] : []
  })
  return shown.length === 0 ? undefined : `also ${shown.join(', ')}`
}
