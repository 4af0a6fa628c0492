/** Two single profiles held against each other, row by row, for a library and a terminal. */
import type { Finding } from '../model/finding.ts'
import type { DifferenceRow, PeakRow, ProfileDifference } from '../model/profile-difference.ts'
import type { Profile, Series } from '../model/profile.ts'
import { callersOf } from './callers.ts'
import { refusals } from './comparable.ts'
import { exactChanges } from './exact-changes.ts'
import { CallGraph, selfOfFunctions } from './flat-views.ts'
import { type SideFunctions, identify } from './identify.ts'
import { type LineMap, lineMap } from './line-map.ts'
import { LineRows } from './line-rows.ts'
import { guessRoot } from './locate.ts'
import { type Matched, match } from './match.ts'
import { valuePlace } from './observe.ts'
import type { Side } from '../model/evidence.ts'
import { deepest, inclusive, sumBy, weighStacks } from './views.ts'

export interface DiffOptions {
  /** `git diff -M` from base to head; without it lines are taken to stand where they stood. */
  readonly diff?: string
  /** Text of a file of the repository; without it functions are paired by name alone. */
  readonly source?: (side: Side, path: string) => string | undefined
  /** Folders that the repository lay in; guessed from the files of each profile where none are named. */
  readonly roots?: { readonly base?: readonly string[]; readonly head?: readonly string[] }
  /** Name of the value type; the first in seconds, else the first that sums. */
  readonly value?: string
  /** Show differences of profiles that are not comparable too: what would have refused them is then a warning. */
  readonly anyway?: boolean
}

/**
 * What changed between two profiles. Rows are means of nothing: one run a side cannot tell a change from noise, and no
 * row claims that it does; counters of exact tools are exact. Profiles that are not comparable give findings of severity
 * error and no rows; those with too few samples give a warning with their rows.
 */
export function diffProfiles(base: Profile, head: Profile, options: DiffOptions = {}): ProfileDifference {
  const unlike = refusals([base], [head], { fewest: 0 })
  if (unlike.length > 0 && options.anyway !== true) {
    return { functions: [], lines: [], exact: [], findings: unlike }
  }
  const doubts = refusals([base], [head])
  const findings: Finding[] = doubts.map((finding) => ({ ...finding, severity: 'warning' }))
  const map = lineMap(options.diff ?? '')
  const profiles = { base, head }
  const functions = { base: functionsOf(base, 'base', options), head: functionsOf(head, 'head', options) }
  const runs = (side: Side) => ({ profiles: [profiles[side]], functions: functions[side] })
  const matched = match(functions.base, functions.head, map, (side) => callersOf(runs(side)))
  const exact = exactChanges({ base: runs('base'), head: runs('head') }, matched, map)
  const value = valuePlace(head.valueTypes, options.value)
  const type = head.valueTypes[value]
  const peaks = peaksOf(base.series, head.series)
  const common = { exact: exact.changes, ...(peaks.length === 0 ? {} : { peaks }), findings }
  if (type === undefined) return { functions: [], lines: [], ...common }
  const rows = new LineRows(matched, map)
  const sides = {
    base: sumsOf(base, 'base', functions.base, { matched, rows, value }),
    head: sumsOf(head, 'head', functions.head, { matched, rows, value }),
  }
  return {
    value: { name: type.name, unit: type.unit, base: sides.base.total, head: sides.head.total },
    functions: functionRows(sides, matched, map, (pair) => exact.callsOf(pair)),
    lines: lineRows(sides, matched, rows),
    ...common,
  }
}

function peaksOf(base: readonly Series[], head: readonly Series[]): readonly PeakRow[] {
  const peakIn = (all: readonly Series[], name: string): number | undefined =>
    all.find((series) => series.name === name)?.points.reduce((peak, [, value]) => Math.max(peak, value), 0)
  const units = new Map([...base, ...head].map(({ name, unit }) => [name, unit]))
  return [...units].map(([name, unit]) => {
    const [before, after] = [peakIn(base, name), peakIn(head, name)]
    return {
      name,
      unit,
      ...(before === undefined ? {} : { base: before }),
      ...(after === undefined ? {} : { head: after }),
    }
  })
}

function functionsOf(profile: Profile, side: Side, { roots, source }: DiffOptions): SideFunctions {
  const named = roots?.[side] ?? []
  return identify({
    profiles: [profile],
    roots: named.length > 0 ? named : guessRoot([profile]),
    source: (path) => source?.(side, path),
  })
}

interface Sums {
  readonly total: number
  /** By pair of functions. */
  readonly self: Float64Array
  readonly inclusive: Float64Array | undefined
  /** By row of lines. */
  readonly lines: ReadonlyMap<number, number>
}

interface Common {
  readonly matched: Matched
  readonly rows: LineRows
  readonly value: number
}

function sumsOf(profile: Profile, side: Side, functions: SideFunctions, common: Common): Sums {
  const weights = weighStacks(profile, common.value)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return total > 0
    ? { total, ...stackSums(profile, side, functions, common, weights) }
    : flatSums(profile, side, functions, common)
}

function stackSums(
  { frames, stacks }: Profile,
  side: Side,
  functions: SideFunctions,
  { matched, rows }: Common,
  weights: Float64Array,
): Omit<Sums, 'total'> {
  const count = frames.function.length
  const [pairOf, rowOf] = [new Int32Array(count).fill(-1), new Int32Array(count).fill(-1)]
  const ours = new Uint8Array(count)
  const place = functions.places[0] ?? new Int32Array(0)
  for (let frame = 0; frame < count; frame += 1) {
    const identity = place[frames.function[frame] ?? -1] ?? -1
    pairOf[frame] = matched.pairOf[side][identity] ?? -1
    if (functions.identities[identity]?.repository !== true) continue
    ours[frame] = 1
    rowOf[frame] = rows.rowOf(side, identity, frames.line[frame] ?? 0)
  }
  const self = new Float64Array(matched.pairs.length)
  sumBy(stacks.frame, weights, count).forEach((sum, frame) => addTo(self, pairOf[frame] ?? -1, sum))
  const lines = new Map<number, number>()
  sumBy(deepest(stacks, ours), weights, count).forEach((sum, frame) => {
    const row = rowOf[frame] ?? -1
    if (sum > 0) lines.set(row, (lines.get(row) ?? 0) + sum)
  })
  return { self, inclusive: inclusive(stacks, weights, pairOf, matched.pairs.length), lines }
}

function flatSums(
  profile: Profile,
  side: Side,
  functions: SideFunctions,
  { matched, rows, value }: Common,
): Sums {
  const place = functions.places[0] ?? new Int32Array(0)
  const pairAt = (one: number): number => matched.pairOf[side][place[one] ?? -1] ?? -1
  const own = selfOfFunctions(profile, value)
  const self = new Float64Array(matched.pairs.length)
  own.forEach((amount, one) => addTo(self, pairAt(one), amount))
  let whole: Float64Array | undefined
  for (const { function: one, total } of profile.functionRows) {
    const amount = total?.[value]
    if (amount === undefined) continue
    whole ??= new Float64Array(matched.pairs.length)
    addTo(whole, pairAt(one), amount)
  }
  const lines = new Map<number, number>()
  const add = (row: number, amount: number): void => void lines.set(row, (lines.get(row) ?? 0) + amount)
  profile.lineRows.forEach(({ line, values }, row) => {
    const identity = functions.linePlaces[0]?.[row] ?? -1
    const amount = values?.[value] ?? 0
    if (amount > 0 && functions.identities[identity]?.repository === true) {
      add(rows.rowOf(side, identity, line), amount)
    }
  })
  if (profile.lineRows.length === 0) {
    // Without lines, the blame of whole functions is the closest to them.
    const ours = (one: number): boolean => functions.identities[place[one] ?? -1]?.repository === true
    new CallGraph(profile, value).handUp(own, ours).forEach((amount, one) => {
      if (amount > 0) add(rows.rowOf(side, place[one] ?? -1, 0), amount)
    })
  }
  return { total: own.reduce((sum, amount) => sum + amount, 0), self, inclusive: whole, lines }
}

function addTo(sums: Float64Array, place: number, amount: number): void {
  if (place >= 0) sums[place] = (sums[place] ?? 0) + amount
}

const byChange = (a: DifferenceRow, b: DifferenceRow): number =>
  Math.abs(b.head - b.base) - Math.abs(a.head - a.base)

function functionRows(
  { base, head }: Readonly<Record<Side, Sums>>,
  { pairs }: Matched,
  map: LineMap,
  callsOf: (pair: number) => { readonly base: number; readonly head: number } | undefined,
): readonly DifferenceRow[] {
  return pairs
    .flatMap((pair, place): DifferenceRow[] => {
      const identity = pair.head ?? pair.base
      const own = { base: base.self[place] ?? 0, head: head.self[place] ?? 0 }
      const all = { base: base.inclusive?.[place] ?? 0, head: head.inclusive?.[place] ?? 0 }
      const calls = callsOf(place)
      if (identity === undefined || (own.base + own.head + all.base + all.head === 0 && calls === undefined))
        return []
      const { name, path, lines, repository } = identity
      const before = pair.head === undefined ? undefined : pair.base
      const elsewhere =
        before !== undefined && (before.name !== name || map.across('base', before.path) !== path)
      return [
        {
          name,
          ...(path === '' ? {} : { file: path }),
          ...(lines === undefined ? {} : { lines }),
          ...(elsewhere ? { was: { name: before.name, file: before.path } } : {}),
          ...own,
          ...(base.inclusive === undefined && head.inclusive === undefined ? {} : { inclusive: all }),
          ...(calls === undefined ? {} : { calls }),
          repository,
          inDiff: pair.touched,
        },
      ]
    })
    .toSorted(byChange)
}

function lineRows(
  { base, head }: Readonly<Record<Side, Sums>>,
  { pairs }: Matched,
  { rows }: LineRows,
): readonly DifferenceRow[] {
  return [...new Set([...base.lines.keys(), ...head.lines.keys()])]
    .flatMap((place): DifferenceRow[] => {
      const row = rows[place]
      const pair = pairs[row?.pair ?? -1]
      const identity = pair?.head ?? pair?.base
      if (row === undefined || identity === undefined) return []
      const lines = row.head ?? row.base
      return [
        {
          name: identity.name,
          file: identity.path,
          ...(lines === undefined ? {} : { lines }),
          ...(row.base === undefined || row.head === undefined ? {} : { was: { lines: row.base } }),
          base: base.lines.get(place) ?? 0,
          head: head.lines.get(place) ?? 0,
          repository: true,
          inDiff: row.touched,
        },
      ]
    })
    .toSorted(byChange)
}
