/** The rows that are listed of a table, functions or lines: where each stands, what it took, and whether that differs. */
import type { AttributedRow } from '../model/attribution.ts'
import type { LineMap } from './line-map.ts'
import type { LineRows } from './line-rows.ts'
import { type FunctionPair, type Matched, identityOf } from './match.ts'
import { type Design, significance } from './significance.ts'
import type { Table } from './table.ts'

/** Rows smaller than this part of a run on both sides are not listed. */
const worthListing = 0.001

type Place = Pick<AttributedRow, 'name' | 'file' | 'lines' | 'was' | 'inDiff'>

export function listed(
  table: Table,
  design: Design,
  placeOf: (key: number) => Place | undefined,
): readonly AttributedRow[] {
  const rows = table.keys().flatMap((key) => {
    const place = placeOf(key)
    return place === undefined ? [] : [{ place, values: table.get(key) }]
  })
  const answers = significance(
    rows.map(({ place, values }) => ({ values, touched: place.inDiff })),
    design,
  )
  return rows
    .flatMap(({ place }, index): AttributedRow[] => {
      const answer = answers[index]
      if (answer === undefined || Math.max(answer.base, answer.head) < worthListing * design.run) return []
      const { base, head, change, p, strength } = answer
      return [
        { ...place, base, head, change, ...(p === undefined ? {} : { p }), significant: strength !== 'none' },
      ]
    })
    .toSorted((a, b) => Math.abs(b.change.value) - Math.abs(a.change.value))
}

export function functionRow(pair: FunctionPair | undefined, map: LineMap): Place | undefined {
  const identity = identityOf(pair)
  if (pair === undefined || identity === undefined) return undefined
  const { base, head } = pair
  const was =
    base !== undefined &&
    head !== undefined &&
    (base.name !== head.name || map.across('base', base.path) !== head.path)
      ? { was: { name: base.name, file: base.path } }
      : {}
  return {
    name: identity.name,
    ...(identity.path === '' ? {} : { file: identity.path }),
    ...(identity.lines === undefined ? {} : { lines: identity.lines }),
    ...was,
    inDiff: pair.touched,
  }
}

export function lineRow({ rows }: LineRows, place: number, { pairs }: Matched): Place | undefined {
  const row = rows[place]
  const pair = pairs[row?.pair ?? -1]
  const identity = identityOf(pair)
  const lines = row?.head ?? row?.base
  if (row === undefined || identity === undefined || lines === undefined) return undefined
  return {
    name: identity.name,
    file: identity.path,
    lines,
    ...(row.base === undefined || row.head === undefined ? {} : { was: { lines: row.base } }),
    inDiff: row.touched,
  }
}
