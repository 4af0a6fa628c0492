/** Functions, calls and lines of a profile, each on its own where it is large enough, else together with the others. */
import type { Edge, FunctionRow, LineRow, Profile, ValueType } from '../../model/profile.ts'
import type { ReducedTables, Reduction } from './reduced-tables.ts'
import { addValues, roundValues } from './reduced-values.ts'

export function reduceRows(profile: Profile, reduction: Reduction, tables: ReducedTables): void {
  const placeOf = functionPlaces(profile, reduction, tables)
  reduceFunctions(profile, placeOf, tables)
  reduceEdges(profile, placeOf, tables)
  reduceLines(profile, reduction, tables)
}

/** By place of a function in the profile, its place in the reduced one: its own, or that of the others. */
function functionPlaces(
  { functionRows }: Profile,
  { share, allOwn }: Reduction,
  tables: ReducedTables,
): (place: number) => number {
  const shares = sharesOf(
    functionRows.map(({ self, total, calls }) => ({ values: self, all: total, count: calls })),
    tables.valueTypes,
  )
  const large = new Set<number>()
  for (const [row, { function: place }] of functionRows.entries()) {
    if ((shares[row] ?? 0) >= share) large.add(place)
  }
  return (place) =>
    large.has(place) || (allOwn && tables.isOwn(place)) ? tables.function(place) : tables.others()
}

interface Amounts {
  readonly values: readonly number[] | undefined
  /** The same with all it calls. */
  readonly all?: readonly number[] | undefined
  readonly count: number | undefined
}

/** By row, its largest part of what all rows have of a value; of their counts where nothing else is known. */
function sharesOf(rows: readonly Amounts[], types: readonly ValueType[]): readonly number[] {
  const sum = (amounts: readonly number[]): number => amounts.reduce((all, amount) => all + amount, 0)
  const most = (amounts: readonly number[]): number =>
    amounts.reduce((all, amount) => Math.max(all, amount), 0)
  const wholes = types.map(({ additive }, type) => {
    const values = rows.map((row) => row.values?.[type] ?? 0)
    return Math.max(additive ? sum(values) : most(values), most(rows.map(({ all }) => all?.[type] ?? 0)))
  })
  const counts = sum(rows.map(({ count = 0 }) => count))
  const part = (amount: number, whole: number): number => (whole > 0 ? amount / whole : 0)
  return rows.map(({ values, all, count = 0 }) =>
    values === undefined && all === undefined
      ? part(count, counts)
      : most(
          wholes.map((whole, type) =>
            Math.max(part(values?.[type] ?? 0, whole), part(all?.[type] ?? 0, whole)),
          ),
        ),
  )
}

const plus = (one: number | undefined, other: number | undefined): number | undefined =>
  one === undefined || other === undefined ? (one ?? other) : one + other

const added = (
  one: readonly number[] | undefined,
  other: readonly number[] | undefined,
  types: readonly ValueType[],
): number[] | undefined => {
  if (one === undefined || other === undefined) return one === undefined ? other && [...other] : [...one]
  const sum = [...one]
  addValues(sum, other, types)
  return sum
}

type Told = Pick<FunctionRow, 'calls' | 'primitiveCalls' | 'self' | 'total'>

const bothTold = (one: Told, other: Told, types: readonly ValueType[]): Told =>
  defined({
    calls: plus(one.calls, other.calls),
    primitiveCalls: plus(one.primitiveCalls, other.primitiveCalls),
    self: added(one.self, other.self, types),
    total: added(one.total, other.total, types),
  })

interface Loose {
  readonly calls: number | undefined
  readonly primitiveCalls?: number | undefined
  readonly self: readonly number[] | undefined
  readonly total: readonly number[] | undefined
}

const defined = ({ calls, primitiveCalls, self, total }: Loose): Told => ({
  ...(calls === undefined ? {} : { calls }),
  ...(primitiveCalls === undefined ? {} : { primitiveCalls }),
  ...(self === undefined ? {} : { self }),
  ...(total === undefined ? {} : { total }),
})

const rounded = (told: Told, types: readonly ValueType[]): Told =>
  defined({
    calls: told.calls,
    primitiveCalls: told.primitiveCalls,
    self: told.self && roundValues(told.self, types),
    total: told.total && roundValues(told.total, types),
  })

function reduceFunctions(
  { functionRows }: Profile,
  placeOf: (place: number) => number,
  tables: ReducedTables,
): void {
  const { builder, valueTypes } = tables
  const rows = new Map<number, Told>()
  for (const { function: before, ...told } of functionRows) {
    const place = placeOf(before)
    const known = rows.get(place)
    rows.set(place, known === undefined ? told : bothTold(known, told, valueTypes))
  }
  for (const [place, { total, ...told }] of rows) {
    // What several take with all they call holds the same time more than once.
    const inclusive = total === undefined || tables.isOthers(place) ? {} : { total }
    builder.functionRows.push({ function: place, ...rounded({ ...told, ...inclusive }, valueTypes) })
  }
}

function reduceEdges(
  { edges }: Profile,
  placeOf: (place: number) => number,
  { builder, valueTypes }: ReducedTables,
): void {
  const rows = new Map<number, Edge>()
  for (const { caller: from, callee: to, ...told } of edges) {
    const [caller, callee] = [placeOf(from), placeOf(to)]
    const key = caller * 2 ** 26 + callee
    const known = rows.get(key)
    rows.set(key, { caller, callee, ...(known === undefined ? told : bothTold(known, told, valueTypes)) })
  }
  for (const { caller, callee, ...told } of rows.values()) {
    builder.edges.push({ caller, callee, ...rounded(told, valueTypes) })
  }
}

function reduceLines({ lineRows }: Profile, { share, allOwn }: Reduction, tables: ReducedTables): void {
  const { builder, valueTypes } = tables
  const shares = sharesOf(
    lineRows.map(({ values, hits }) => ({ values, count: hits })),
    valueTypes,
  )
  const rows = new Map<string, LineRow>()
  for (const [row, { file, line, function: of, hits, values }] of lineRows.entries()) {
    const stays = (shares[row] ?? 0) >= share || (allOwn && tables.isOwnFile(file))
    const place = stays
      ? { file: tables.file(file), line, ...(of === undefined ? {} : { function: tables.function(of) }) }
      : { file: tables.othersFile(), line: 0 }
    const key = `${place.file} ${place.line} ${of === undefined || !stays ? '' : tables.function(of)}`
    const known = rows.get(key)
    const all = { hits: plus(known?.hits, hits), values: added(known?.values, values, valueTypes) }
    rows.set(key, {
      ...place,
      ...(all.hits === undefined ? {} : { hits: all.hits }),
      ...(all.values === undefined ? {} : { values: all.values }),
    })
  }
  for (const { values, ...row } of rows.values()) {
    builder.lineRows.push({
      ...row,
      ...(values === undefined ? {} : { values: roundValues(values, valueTypes) }),
    })
  }
}
