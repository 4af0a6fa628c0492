/** What somebody asks to be accepted, held against the plan and the calendar before it is written. */
import type { Terms } from '../model/terms.ts'
import { Fault, type Finding, fault } from '../model/finding.ts'
import type { ItemTexts } from './accepted-item.ts'
import { acceptedItem } from './accepted.ts'
import { listed } from './expectation.ts'
import { parse } from './explain.ts'
import { nearest } from './nearest.ts'
import type { Entry, Plan } from './plan.ts'

/** As it was typed. */
export interface AcceptRequest {
  readonly benchmark: string
  /** The metric that judges the benchmark when left out, where there is just one. */
  readonly metric?: string
  readonly reason: string
  readonly until: string
  readonly atMost?: string
}

/** The item to write; one `Fault` with everything that is wrong. `today` is `YYYY-MM-DD` in UTC. */
export function acceptedRequest(
  { benchmark, metric, reason, until, atMost }: AcceptRequest,
  { entries }: Pick<Plan, 'entries'>,
  today: string,
): ItemTexts {
  const entry = entryOf(benchmark, entries)
  const chosen = metric ?? onlyMetric(entry)
  const texts: ItemTexts = {
    benchmark: benchmark.normalize('NFC') === entry.name.normalize('NFC') ? entry.name : benchmark,
    metric: chosen,
    reason,
    until,
    ...(atMost === undefined ? {} : { 'at-most': atMost.replaceAll(/\s/gu, '') }),
  }
  const findings = [...wrongWords(texts), ...wrongMetric(chosen, entry), ...wrongDay(until, today)]
  if (findings.length > 0) throw new Fault(findings)
  return texts
}

const error = (code: string, text: string, remedy?: string): Finding => ({
  code,
  severity: 'error',
  text,
  ...(remedy === undefined ? {} : { remedy }),
})

/** The entry of this name, or the one that may hold a benchmark of it: of several the longest. */
function entryOf(benchmark: string, entries: readonly Entry[]): Entry {
  const name = benchmark.normalize('NFC')
  const [own] = entries
    .filter((entry) => {
      const whole = entry.name.normalize('NFC')
      return name === whole || (!entry.yields.single && name.startsWith(`${whole}/`))
    })
    .toSorted((a, b) => b.name.length - a.name.length)
  if (own !== undefined) return own
  const names = entries.map((entry) => entry.name)
  const meant = nearest(benchmark, names)
  throw fault('unknown-benchmark', `there is no benchmark \`${benchmark}\``, {
    remedy:
      meant === undefined ? `the configuration has ${listed(names, 'and')}` : `did you mean \`${meant}\`?`,
  })
}

/** The metric that judges, where the configuration leaves no choice. */
function onlyMetric({ name, terms, yields }: Entry): string {
  const judging = judged(terms, yields.metrics)
  const [only, ...others] = judging ?? []
  if (only !== undefined && others.length === 0) return only
  const which =
    judging === undefined
      ? `which metrics \`${name}\` has only its results say`
      : `\`${name}\` is judged by ${listed(judging)}`
  throw fault('no-metric', `--metric is missing, and ${which}`, {
    remedy: `say what got worse, as the report names it: \`--metric ${only ?? 'METRIC'}\``,
  })
}

/** Every metric that may judge; undefined where nobody can tell before it is measured. */
function judged(
  { judge, budgets, thresholds }: Terms,
  metrics: readonly string[] | undefined,
): readonly string[] | undefined {
  const own = [...Object.keys(budgets), ...Object.keys(thresholds)]
  if (judge !== 'auto') return [...new Set([...judge, ...own])]
  const clocks = metrics?.filter((metric) => metric === 'cpu' || metric === 'wall')
  return clocks === undefined ? undefined : [...new Set([...clocks, ...own])]
}

/** What the file itself would refuse, in terms of the options. */
function wrongWords(texts: ItemTexts): readonly Finding[] {
  const read = parse(acceptedItem, texts)
  if (read.success) return []
  return read.error.issues.map(({ path, message }) =>
    error('bad-value', `${path[0] === 'benchmark' ? 'the name' : `--${String(path[0])}`}: ${message}`),
  )
}

function wrongMetric(metric: string, { name, yields: { metrics } }: Entry): readonly Finding[] {
  if (metrics === undefined || metrics.includes(metric)) return []
  const meant = nearest(metric, metrics)
  const remedy = meant === undefined ? `it has ${listed(metrics, 'and')}` : `did you mean \`${meant}\`?`
  return [error('unknown-metric', `\`${name}\` has no metric \`${metric}\``, remedy)]
}

/**
 * Not in the past, where it would accept nothing, and a year ahead at most: what nobody has to look at again is no
 * acceptance but a new normal, and whoever wants that raises the threshold or the budget.
 */
function wrongDay(until: string, today: string): readonly Finding[] {
  const last = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(until) || (until >= today && until <= last)) return []
  return [
    until < today
      ? error('bad-until', `--until: ${until} is over`, `name a day from ${today} to ${last}`)
      : error(
          'bad-until',
          `--until: ${until} is more than a year away`,
          `name a day up to ${last}; what is to stay longer is a matter of \`threshold\`, \`budget\` or \`gate: warn\``,
        ),
  ]
}
