/** Base's configuration against head's: what the change loosened, took away or put something else in place of. */
import type { Finding, Position } from '../model/finding.ts'
import { thresholdOf } from '../model/terms.ts'
import { acceptedChanges } from './accepted-changes.ts'
import { listed, shortened } from './expectation.ts'
import type { Entry, Plan } from './plan.ts'
import { quantityText } from './quantity-text.ts'

export interface Declarations {
  /** What a reviewer should see; what became stricter is no news. */
  readonly findings: readonly Finding[]
  /** Entries that only base declares. */
  readonly removed: readonly string[]
  /** Entries that only head declares. */
  readonly added: readonly string[]
}

export function compareDeclarations(base: Plan, head: Plan): Declarations {
  const [before, after] = [byName(base), byName(head)]
  const removed = base.entries.filter(({ name }) => !after.has(name))
  const added = head.entries.filter(({ name }) => !before.has(name))
  const kept = head.entries.flatMap((entry) => {
    const old = before.get(entry.name)
    return old === undefined
      ? []
      : entryChanges(old, entry).map((change) => ({ change, benchmark: entry.name }))
  })
  const changes = [
    ...suiteChanges(base, head),
    ...removed.map((entry) => removal(entry, added)),
    ...grouped(kept),
  ]
  return {
    findings: [...changes, ...acceptedChanges(base.accepted, head.accepted)].map((change) =>
      asFinding(change, head.file),
    ),
    removed: removed.map(({ name }) => name),
    added: added.map(({ name }) => name),
  }
}

interface Change {
  readonly code: string
  readonly text: string
  readonly benchmark?: string
  /** Where it stands in head's file; the file alone when left out. */
  readonly position?: Position
}

const asFinding = (change: Change, file: string): Finding => ({
  position: { file },
  ...change,
  severity: 'warning',
})

/** Stands in a text for the benchmarks it holds for; no name can contain it. */
const who = '\0'

/** A default that was loosened is told once, with the benchmarks that follow it. */
function grouped(
  changes: readonly { readonly change: Change; readonly benchmark: string }[],
): readonly Change[] {
  const groups = new Map<string, { code: string; text: string; benchmarks: string[] }>()
  for (const { change, benchmark } of changes) {
    const { code, text } = change
    const group = groups.get(text) ?? { code, text, benchmarks: [] }
    group.benchmarks.push(benchmark)
    groups.set(text, group)
  }
  return [...groups.values()].map(({ code, text, benchmarks }) => {
    const [only] = benchmarks
    const all = text.replaceAll(who, () => named(benchmarks))
    return only === undefined || benchmarks.length > 1
      ? { code, text: all }
      : { code, text: all, benchmark: only }
  })
}

function named(benchmarks: readonly string[]): string {
  const shownNames = 5
  if (benchmarks.length <= shownNames + 1) return listed(benchmarks, 'and')
  const first = benchmarks.slice(0, shownNames).map((name) => `\`${name}\``)
  return `${first.join(', ')} and ${benchmarks.length - shownNames} others`
}

const byName = ({ entries }: Plan): ReadonlyMap<string, Entry> =>
  new Map(entries.map((entry) => [entry.name, entry]))

/** From the strictest to the loosest. */
const strictness = ['fail', 'warn', 'off', 'pass']

const percent = (value: number): string => quantityText(value, '1')

/** A loosening when `after` is `looser` than before. */
function loosened(what: string, before: string, after: string, looser: boolean): readonly Change[] {
  return looser
    ? [{ code: 'loosened', text: `the change loosens ${what}: \`${before}\` → \`${after}\`` }]
    : []
}

function moved(key: string, before: string | undefined, after: string | undefined): readonly Change[] {
  if (before === after) return []
  const [from, to] = [before, after].map((value) => (value === undefined ? 'unset' : `\`${value}\``))
  return [
    {
      code: 'baseline-changed',
      text: `the change compares with another baseline: \`${key}\` ${from} → ${to}`,
    },
  ]
}

function suiteChanges(base: Plan, head: Plan): readonly Change[] {
  const [a, b] = [base.gate, head.gate]
  const reaction = (key: string, before: string, after: string): readonly Change[] =>
    loosened(`\`gate.${key}\``, before, after, strictness.indexOf(after) > strictness.indexOf(before))
  return [
    // A lower rate alarms less often, so it lets more through.
    ...loosened(
      '`gate.false-alarm-rate`',
      percent(a.falseAlarmRate),
      percent(b.falseAlarmRate),
      b.falseAlarmRate < a.falseAlarmRate,
    ),
    ...loosened('`gate.margin`', percent(a.margin), percent(b.margin), b.margin > a.margin),
    ...loosened('`gate.confirm`', String(base.confirm), String(head.confirm), base.confirm && !head.confirm),
    ...reaction('on-inconclusive', a.onInconclusive, b.onInconclusive),
    ...reaction('on-missing', a.onMissing, b.onMissing),
    ...loosened(
      '`time-limit`',
      quantityText(base.timeLimit, 's'),
      quantityText(head.timeLimit, 's'),
      head.timeLimit < base.timeLimit,
    ),
    ...moved('suite', base.suite, head.suite),
    ...moved('environment', base.environment, head.environment),
    ...moved('baseline.store', base.baseline.store, head.baseline.store),
    ...moved('baseline.branch', base.baseline.branch, head.baseline.branch),
  ]
}

function removal(entry: Entry, added: readonly Entry[]): Change {
  const successor = added.find(({ workload }) => workload === entry.workload)
  return {
    code: 'removed',
    text:
      successor === undefined
        ? `the change removes the benchmark \`${entry.name}\``
        : `the change renames the benchmark \`${entry.name}\` to \`${successor.name}\`, so nothing is compared with what it was`,
    benchmark: entry.name,
  }
}

function entryChanges(before: Entry, after: Entry): readonly Change[] {
  const [old, now] = [before.terms, after.terms]
  return [
    ...workloadChange(before, after),
    ...thresholdChanges(before, after),
    ...Object.entries(old.budgets).flatMap(([metric, limit]) => {
      const left = now.budgets[metric]
      const text = (value: number): string => quantityText(value, before.budgetUnits[metric] ?? '')
      const what = `the \`${metric}\` budget of ${who}`
      return loosened(
        what,
        text(limit),
        left === undefined ? 'none' : text(left),
        left === undefined || left > limit,
      )
    }),
    ...loosened(
      `\`gate\` of ${who}`,
      old.gate,
      now.gate,
      strictness.indexOf(now.gate) > strictness.indexOf(old.gate),
    ),
    ...loosened(
      `when instructions of ${who} are counted`,
      old.counting ?? 'never',
      now.counting ?? 'never',
      old.counting === 'always' && now.counting === 'unsettled',
    ),
    ...judgeChange(before, after),
    ...lost(`the \`metrics\` of ${who}`, before.metrics, after.metrics),
    ...pathChange(before, after),
  ]
}

/** For the scalar threshold and for every metric that either side names. */
function thresholdChanges({ terms: old }: Entry, { terms: now }: Entry): readonly Change[] {
  const own = [...new Set([...Object.keys(old.thresholds), ...Object.keys(now.thresholds)])]
  return [
    ...loosened(
      `the threshold of ${who}`,
      percent(old.threshold),
      percent(now.threshold),
      now.threshold > old.threshold,
    ),
    ...own.flatMap((metric) => {
      const [before, after] = [thresholdOf(old, metric), thresholdOf(now, metric)]
      // A metric with a threshold of its own always judges; without one something else must make it.
      const silenced = Object.hasOwn(old.thresholds, metric) && !Object.hasOwn(now.thresholds, metric)
      const left = silenced ? `${percent(after)}, and only where it judges` : percent(after)
      return loosened(
        `the \`${metric}\` threshold of ${who}`,
        percent(before),
        left,
        silenced || after > before,
      )
    }),
  ]
}

function workloadChange(before: Entry, after: Entry): readonly Change[] {
  if (before.workload === after.workload) return []
  const [a, b] = [partsOf(before), partsOf(after)]
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((key) => a[key] !== b[key])
  const what = keys.map((key) => `\`${key}\` ${shown(a[key])} → ${shown(b[key])}`).join(', ')
  return [{ code: 'workload-changed', text: `${who} measures something else than at base: ${what}` }]
}

/** Each part of a workload as JSON. */
function partsOf({ workload }: Entry): Readonly<Record<string, string>> {
  const parts: unknown = JSON.parse(workload)
  return Object.fromEntries(Object.entries(parts ?? {}).map(([key, value]) => [key, JSON.stringify(value)]))
}

const shown = (json: string | undefined): string =>
  json === undefined ? 'unset' : `\`${shortened(json, 80)}\``

function judgeChange({ terms: { judge: a } }: Entry, { terms: { judge: b } }: Entry): readonly Change[] {
  const text = (judge: typeof a): string => (judge === 'auto' ? '`auto`' : listed(judge, 'and'))
  const silenced = a !== 'auto' && b !== 'auto' && a.every((metric) => b.includes(metric))
  if (silenced || (a === 'auto' && b === 'auto')) return []
  return [{ code: 'judge-changed', text: `the change lets ${text(b)} judge ${who}, at base ${text(a)}` }]
}

function lost(what: string, before: readonly string[], after: readonly string[]): readonly Change[] {
  const gone = before.filter((each) => !after.includes(each))
  return gone.length === 0
    ? []
    : [{ code: 'loosened', text: `the change takes ${listed(gone, 'and')} from ${what}` }]
}

/** No `paths` is always measured: the strictest there is. */
function pathChange({ paths: before }: Entry, { paths: after }: Entry): readonly Change[] {
  if (after.length === 0) return []
  if (before.length > 0) return lost(`the \`paths\` of ${who}`, before, after)
  return [{ code: 'loosened', text: `the change measures ${who} only when ${listed(after)} changed` }]
}
