/** What counters of base and head differ by: no noise, so that any change is one. */
import type { ExactChange } from '../model/attribution.ts'
import type { Finding } from '../model/finding.ts'
import type { Profile } from '../model/profile.ts'
import { type ExactCount, exactCounts } from './exact-counts.ts'
import type { SideFunctions } from './identify.ts'
import { LineRows } from './line-rows.ts'
import type { LineMap } from './line-map.ts'
import type { Matched } from './match.ts'
import type { Side } from '../model/evidence.ts'

export interface CountedSide {
  readonly profiles: readonly Profile[]
  readonly functions: SideFunctions
}

/** From which change on a gate may speak of a counter: the larger of the two. */
export interface Least {
  readonly count: number
  readonly share: number
}

export interface ExactChanges {
  /** Largest share of change first; counters that agree are left out, such that do not repeat are told. */
  readonly changes: readonly ExactChange[]
  readonly findings: readonly Finding[]
  /** Pairs of functions of which a counter rose, and of which one fell; such that do not repeat do not count. */
  readonly rose: ReadonlySet<number>
  readonly fell: ReadonlySet<number>
  /** Calls on both sides of a pair of functions; undefined where they are unknown or do not repeat. */
  callsOf(pair: number): { readonly base: number; readonly head: number } | undefined
}

interface Joined {
  readonly pair: number
  readonly line?: number
  readonly counter: string
  readonly unit: string
  base?: Float64Array
  head?: Float64Array
}

export function exactChanges(
  sides: Readonly<Record<Side, CountedSide>>,
  matched: Matched,
  map: LineMap,
  least: Least = { count: 100, share: 0.01 },
): ExactChanges {
  const rows = new LineRows(matched, map)
  const joined = new Map<string, Joined>()
  const counters = { base: new Set<string>(), head: new Set<string>() }
  for (const side of ['base', 'head'] as const) {
    for (const count of exactCounts(sides[side].profiles, sides[side].functions)) {
      counters[side].add(count.counter)
      const row = rowOf(count, side, rows)
      const pair = matched.pairOf[side][count.identity] ?? -1
      const key = `${count.counter}\0${pair}\0${row ?? ''}`
      const one = joined.get(key) ?? {
        pair,
        counter: count.counter,
        unit: count.unit,
        ...(row === undefined ? {} : { line: row }),
      }
      // A region of several lines is one row.
      const before = one[side]
      one[side] =
        before === undefined ? count.values : before.map((value, run) => value + (count.values[run] ?? 0))
      joined.set(key, one)
    }
  }
  const runs = { base: sides.base.profiles.length, head: sides.head.profiles.length }
  const all = [...joined.values()].flatMap((one) => {
    // A tool that counts on both sides and does not list it has counted none.
    const value = (side: Side): Float64Array | undefined =>
      one[side] ??
      (counters[side].has(one.counter) && one.counter !== 'hits' ? new Float64Array(runs[side]) : undefined)
    const change = changeOf(one, { base: value('base'), head: value('head') }, matched, rows, least)
    return change === undefined ? [] : [{ one, change }]
  })
  const calls = new Map(
    all.flatMap(({ one, change: { base, head, deterministic } }) =>
      one.counter === 'calls' && base !== undefined && head !== undefined && deterministic !== false
        ? [[one.pair, { base, head }]]
        : [],
    ),
  )
  const changes = all
    .map(({ change }) => change)
    .filter(({ change, deterministic }) => change !== 0 || deterministic === false)
    .toSorted((a, b) => relative(b) - relative(a) || Math.abs(b.change) - Math.abs(a.change))
  const moved = (sign: number): ReadonlySet<number> =>
    new Set(
      all
        .filter(({ change: { change, deterministic } }) => change * sign > 0 && deterministic !== false)
        .map(({ one }) => one.pair),
    )
  return {
    changes,
    findings: wavering(changes),
    rose: moved(1),
    fell: moved(-1),
    callsOf: (pair) => calls.get(pair),
  }
}

const relative = ({ change, base = 0, head = 0 }: ExactChange): number =>
  Math.abs(change) / Math.max(1, base, head)

function rowOf({ line, identity }: ExactCount, side: Side, rows: LineRows): number | undefined {
  return line === undefined ? undefined : rows.rowOf(side, identity, line)
}

function changeOf(
  { pair, line: row, counter, unit }: Joined,
  values: { readonly base: Float64Array | undefined; readonly head: Float64Array | undefined },
  matched: Matched,
  rows: LineRows,
  least: Least,
): ExactChange | undefined {
  const facts = matched.pairs[pair]
  const identity = facts?.head ?? facts?.base
  if (facts === undefined || identity === undefined) return undefined
  const runs = [values.base, values.head].flatMap((own) => (own === undefined ? [] : [own]))
  const steady = runs.every((own) => own.every((value) => value === own[0]))
  const proven = runs.every((own) => own.length >= 2)
  const [base, head] = [values.base?.[0], values.head?.[0]]
  const change = (head ?? 0) - (base ?? 0)
  const place = row === undefined ? undefined : rows.rows[row]
  const line = place === undefined ? identity.startLine : (place.head?.from ?? place.base?.from)
  const uncertain = facts.how === 'likely' || facts.base?.uncertain === true || facts.head?.uncertain === true
  // What is new has nothing that it could be held against.
  const known = facts.how !== 'one-sided' || !facts.touched
  const large = Math.abs(change) >= Math.max(least.count, least.share * Math.max(base ?? 0, head ?? 0))
  return {
    counter,
    unit,
    name: identity.name,
    file: identity.path,
    ...(line === undefined ? {} : { line }),
    ...(base === undefined ? {} : { base }),
    ...(head === undefined ? {} : { head }),
    change,
    ...(steady && !proven ? {} : { deterministic: steady }),
    uncertain,
    gated: steady && !uncertain && known && large && base !== undefined && head !== undefined,
  }
}

function wavering(changes: readonly ExactChange[]): readonly Finding[] {
  const names = changes
    .filter(({ deterministic }) => deterministic === false)
    .map(({ name, counter, line }) =>
      counter === 'hits' ? `${counter} of line ${line} in ${name}` : `${counter} of ${name}`,
    )
  if (names.length === 0) return []
  const shown = names.slice(0, 5).join(', ')
  const more = names.length > 5 ? ` and ${names.length - 5} more` : ''
  return [
    {
      code: 'not-deterministic',
      severity: 'note',
      text: `these counters differ between two runs of the same code and are not gated: ${shown}${more}`,
      remedy: 'fix the seed of random numbers and the order in which threads and sets are used',
    },
  ]
}
