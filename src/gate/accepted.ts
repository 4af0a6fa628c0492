/** Which acceptances count in this check, and what is to be said of those that do not. */
import { type Acceptance, acceptanceKey } from '../config/accepted.ts'
import { listed } from '../config/expectation.ts'
import { nearest } from '../config/nearest.ts'
import type { Entry } from '../config/plan.ts'
import { type Accepted, acceptLabel } from '../model/accepted.ts'
import type { Finding } from '../model/finding.ts'
import { seriesKey } from '../model/series-key.ts'
import type { Verdict } from '../model/verdict.ts'
import type { GithubEvent } from '../system/github-event.ts'

export interface AcceptanceGround {
  readonly accepted: readonly Acceptance[]
  readonly entries: readonly Pick<Entry, 'name'>[]
  /** The day of the check, `YYYY-MM-DD` in UTC. */
  readonly today: string
  /** Every benchmark that was to be measured. */
  readonly benchmarks: readonly string[]
  /** Whether benchmarks of this entry were left out, so that nobody can tell what else it has. */
  readonly inPart: (entry: string) => boolean
  readonly event: GithubEvent | undefined
}

/** An acceptance that counts, with the benchmarks it is about. */
interface Held {
  readonly acceptance: Acceptance
  readonly benchmarks: readonly string[]
  /** Whether these may not be all. */
  readonly inPart: boolean
}

export interface Acceptances {
  /** What verdicts rest on: single benchmarks, and the label. */
  readonly accepted: readonly Accepted[]
  readonly held: readonly Held[]
  /** What expired, and what names no benchmark. */
  readonly findings: readonly Finding[]
}

/** Those that hold today, through the end of their last day; what a check cannot count it names. */
export function acceptancesOf(ground: AcceptanceGround): Acceptances {
  const held: Held[] = []
  const findings: Finding[] = []
  for (const acceptance of ground.accepted) {
    const owner = ownerOf(acceptance.benchmark, ground.entries)
    const benchmarks = targetsOf(acceptance.benchmark, ground)
    const inPart = owner !== undefined && ground.inPart(owner)
    if (acceptance.until < ground.today) findings.push(expired(acceptance))
    else if (owner === undefined || (benchmarks.length === 0 && !inPart)) {
      findings.push(unknownBenchmark(acceptance, owner, ground))
    } else held.push({ acceptance, benchmarks, inPart })
  }
  return { accepted: [...singled(held), ...byLabel(ground.event)], held, findings }
}

/** The entry that a benchmark belongs to: of several names that could hold it the longest. */
function ownerOf(benchmark: string, entries: AcceptanceGround['entries']): string | undefined {
  const name = benchmark.normalize('NFC')
  const holding = entries.filter((entry) => {
    const own = entry.name.normalize('NFC')
    return name === own || name.startsWith(`${own}/`)
  })
  return holding.toSorted((a, b) => b.name.length - a.name.length)[0]?.name
}

/** The benchmark of this name, or all of the entry of this name. */
function targetsOf(name: string, { entries, benchmarks }: AcceptanceGround): readonly string[] {
  const wanted = name.normalize('NFC')
  return benchmarks.filter((benchmark) => {
    const owner = ownerOf(benchmark, entries)
    return owner !== undefined && [benchmark, owner].some((each) => each.normalize('NFC') === wanted)
  })
}

/** One for each benchmark; where two lines are about the same series, the one that names the benchmark itself counts. */
function singled(held: readonly Held[]): readonly Accepted[] {
  const own = new Set(
    held.flatMap(({ acceptance: { benchmark, metric }, benchmarks }) =>
      benchmarks.includes(benchmark) ? [seriesKey(benchmark, metric)] : [],
    ),
  )
  return held.flatMap(({ acceptance, benchmarks }) => {
    const { position: _, ...accepted } = acceptance
    const isOwn = (benchmark: string): boolean => benchmark === acceptance.benchmark
    const overruled = (benchmark: string): boolean =>
      !isOwn(benchmark) && own.has(seriesKey(benchmark, acceptance.metric))
    return benchmarks
      .filter((benchmark) => !overruled(benchmark))
      .map((benchmark): Accepted => ({ ...accepted, benchmark }))
  })
}

/** On GitHub no two labels differ in case alone. */
function byLabel(event: GithubEvent | undefined): readonly Accepted[] {
  if (event?.kind !== 'pull_request') return []
  const label = event.labels.find((each) => each.toLowerCase() === acceptLabel)
  const reason = `pull request ${event.number} has the label`
  return label === undefined ? [] : [{ benchmark: '*', metric: '*', reason, label }]
}

const seriesText = ({ benchmark, metric }: Acceptance): string => `\`${metric}\` of \`${benchmark}\``

/** What every finding about an acceptance says of its place. */
const about = ({ benchmark, position }: Acceptance): Pick<Finding, 'benchmark' | 'position'> => ({
  position,
  benchmark,
})

function expired(acceptance: Acceptance): Finding {
  const { until, reason } = acceptance
  return {
    code: 'acceptance-expired',
    severity: 'warning',
    text: `${seriesText(acceptance)} was accepted until ${until}, which is over, so it no longer counts: ${reason}`,
    remedy:
      'mend what is worse, or accept it anew with `benchline accept`; where nothing is worse any more take it out',
    ...about(acceptance),
  }
}

function unknownBenchmark(
  acceptance: Acceptance,
  owner: string | undefined,
  { entries, benchmarks }: AcceptanceGround,
): Finding {
  const names = [...entries.map(({ name }) => name), ...benchmarks]
  const meant = nearest(acceptance.benchmark, names) ?? owner
  return {
    code: 'acceptance-unknown',
    severity: 'warning',
    text: `${seriesText(acceptance)} is accepted, and there is no such benchmark`,
    remedy:
      meant === undefined ? 'name a benchmark of this file, or take it out' : `did you mean \`${meant}\`?`,
    ...about(acceptance),
  }
}

export interface Judged {
  readonly verdicts: readonly Verdict[]
  /** Metrics that cannot be measured here. */
  readonly lacks: readonly string[]
  /** Acceptances of base's configuration: what they were for may have been merged. */
  readonly atBase: readonly Acceptance[]
  /** Findings that name raised levels: such a level was merged with its acceptance and goes on needing it. */
  readonly raised: readonly Finding[]
}

/** What verdicts tell of acceptances: metrics that nobody measures, and worsenings that are none any more. */
export function idleAcceptances(
  { held }: Pick<Acceptances, 'held'>,
  { verdicts, lacks, atBase, raised }: Judged,
): readonly Finding[] {
  return held.flatMap(({ acceptance, benchmarks, inPart }): readonly Finding[] => {
    const { metric } = acceptance
    const all = verdicts.filter(({ benchmark }) => benchmarks.includes(benchmark))
    const metrics = [...new Set(all.flatMap(({ comparison }) => comparison?.metric.name ?? []))]
    const rows = all.filter(({ comparison }) => comparison?.metric.name === metric)
    if (rows.length === 0) {
      const known = metrics.length === 0 || lacks.includes(metric) || inPart
      return known ? [] : [unknownMetric(acceptance, metrics)]
    }
    const whole = !inPart || benchmarks.includes(acceptance.benchmark)
    const needed = raised.some(({ benchmark }) => benchmark !== undefined && benchmarks.includes(benchmark))
    if (!whole || needed || !rows.every(isQuiet)) return []
    const merged = atBase.some((one) => acceptanceKey(one) === acceptanceKey(acceptance))
    return [unused(acceptance, rows, merged)]
  })
}

/** Shown not to be worse, or only shown. */
const isQuiet = ({ judges, word }: Verdict): boolean =>
  !judges || word === 'unchanged' || word === 'improvement'

function unknownMetric(acceptance: Acceptance, metrics: readonly string[]): Finding {
  const meant = nearest(acceptance.metric, metrics)
  return {
    code: 'acceptance-unknown',
    severity: 'warning',
    text: `${seriesText(acceptance)} is accepted, and there is no such metric`,
    remedy: meant === undefined ? `it has ${listed(metrics, 'and')}` : `did you mean \`${meant}\`?`,
    ...about(acceptance),
  }
}

/** One that was merged may still answer for what the default branch's history shows. */
function unused(acceptance: Acceptance, rows: readonly Verdict[], merged: boolean): Finding {
  const { until, position } = acceptance
  const shown = rows.every(({ judges }) => !judges)
  const why = shown ? 'is only shown and fails nothing' : 'is not worse than base'
  const unless = merged ? ', unless it answers for a drift of the default branch' : ''
  return {
    code: 'acceptance-unused',
    severity: 'note',
    text: `${seriesText(acceptance)} ${why}, so nothing here needs its acceptance until ${until}`,
    remedy: `take it out of ${position.file}${unless}`,
    ...about(acceptance),
  }
}
