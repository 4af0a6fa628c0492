/** What stored runs taught of builds of the same code, put into the terms of a check, and told. */
import { type LearnedMargin, learnedMargins } from '../compare/learned-margins.ts'
import { counted, percent, several } from '../judge/phrases.ts'
import type { Finding } from '../model/finding.ts'
import { cpu, wall } from '../model/metric.ts'
import type { PastRun } from '../model/past.ts'
import { type Gate, type Terms, thresholdOf } from '../model/terms.ts'

export interface Taught {
  /** The terms that came in, with the margins that were learned. */
  readonly terms: Readonly<Record<string, Terms>>
  readonly findings: readonly Finding[]
}

/** More benchmarks than this share one warning. */
const mostAlone = 3

export function learnMargins(
  terms: Readonly<Record<string, Terms>>,
  runs: readonly Pick<PastRun, 'commit' | 'nulls'>[],
  gate: Gate,
): Taught {
  const learned = learnedMargins(Object.keys(terms), runs, gate.margin)
  if (learned.length === 0) return { terms, findings: [] }
  const margins = new Map<string, Record<string, number>>()
  for (const { benchmark, metric, margin } of learned) {
    margins.set(benchmark, { ...margins.get(benchmark), [metric]: margin })
  }
  const told = learned.filter((one) => matters(one, terms[one.benchmark]))
  return {
    terms: Object.fromEntries(
      Object.entries(terms).map(([name, own]) => {
        const wider = margins.get(name)
        return [name, wider === undefined ? own : { ...own, margins: wider }]
      }),
    ),
    findings: [...note(told, gate), ...beyondThreshold(told, terms)],
  }
}

const clocks: readonly string[] = [cpu.name, wall.name]

/** Whether a series of this metric may judge its benchmark; of two clocks with one margin it is the first that may. */
function matters({ metric }: LearnedMargin, terms: Terms | undefined): boolean {
  if (terms === undefined) return false
  const judging = judgingOf(terms)
  if (!judging.includes(metric)) return false
  return !clocks.includes(metric) || clocks.find((name) => judging.includes(name)) === metric
}

const judgingOf = ({ judge, thresholds, budgets }: Terms): readonly string[] => [
  ...(judge === 'auto' ? clocks : judge),
  ...Object.keys(thresholds),
  ...Object.keys(budgets),
]

const nameOf = ({ benchmark, metric }: LearnedMargin): string =>
  clocks.includes(metric) ? benchmark : `${metric} of ${benchmark}`

const widestFirst = (learned: readonly LearnedMargin[]): readonly LearnedMargin[] =>
  learned.toSorted(
    (a, b) => (b.uncapped ?? b.margin) - (a.uncapped ?? a.margin) || (nameOf(a) < nameOf(b) ? -1 : 1),
  )

/** One note of those that speak for themselves, and one of those that the suite speaks for. */
function note(learned: readonly LearnedMargin[], gate: Gate): readonly Finding[] {
  return (['benchmark', 'suite'] as const).flatMap((from): Finding[] => {
    const all = widestFirst(learned.filter((one) => one.from === from))
    const [first] = all
    if (first === undefined) return []
    const fewest = Math.min(...all.map(({ changes }) => changes))
    const most = Math.max(...all.map(({ changes }) => changes))
    const changes = fewest === most ? counted(most, 'change') : `${fewest} to ${most} changes`
    const who =
      from === 'benchmark'
        ? several(all.map((one) => `${nameOf(one)} (${marginText(one)})`))
        : `${several(all.map(nameOf))} (${marginText(first)})`
    const whose = from === 'benchmark' ? 'they run' : 'the suite runs'
    return [
      {
        code: 'margin-learned',
        severity: 'note',
        text: `the margin is wider than ${percent(gate.margin)} for ${who}: in ${changes} that touched nothing ${all.length === 1 && from === 'benchmark' ? 'it runs' : whose}, two builds of the same code came out that far apart`,
        ...(all.length === 1 ? { benchmark: first.benchmark } : {}),
      },
    ]
  })
}

const marginText = ({ margin, uncapped }: LearnedMargin): string =>
  uncapped === undefined
    ? percent(margin)
    : `${percent(margin)}, which is the most; ${percent(uncapped)} would be due`

const remedy =
  'make builds repeat (a fixed order of linking, aligned functions), let `instrument: callgrind` judge what computes, or set the threshold above the margin'

/** Below its margin nothing is a regression, whatever the threshold says. */
function beyondThreshold(
  learned: readonly LearnedMargin[],
  terms: Readonly<Record<string, Terms>>,
): readonly Finding[] {
  const found = widestFirst(learned).flatMap((one) => {
    const own = terms[one.benchmark]
    const threshold = own === undefined || own.gate === 'off' ? Infinity : thresholdOf(own, one.metric)
    return one.margin < threshold ? [] : [{ ...one, threshold }]
  })
  const finding = (text: string, benchmark?: string): Finding => ({
    code: 'margin-above-threshold',
    severity: 'warning',
    text: `${text}: builds of the same code come out that far apart`,
    remedy,
    ...(benchmark === undefined ? {} : { benchmark }),
  })
  if (found.length <= mostAlone) {
    return found.map((one) =>
      finding(
        `${nameOf(one)} can regress only by more than its margin of ${percent(one.margin)}, and its threshold is ${percent(one.threshold)}`,
        one.benchmark,
      ),
    )
  }
  const who = found.map(
    (one) => `${nameOf(one)} (${percent(one.margin)}, threshold ${percent(one.threshold)})`,
  )
  return [
    finding(
      `${found.length} series can regress only by more than their margin, which is above their threshold: ${several(who)}`,
    ),
  ]
}
