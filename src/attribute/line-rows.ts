/** One row for what is the same line on both sides, whichever run and side speaks of it. */
import type { LineMap } from './line-map.ts'
import type { FunctionPair, Matched } from './match.ts'
import type { Lines, Spot } from './stretches.ts'
import type { Side } from '../model/evidence.ts'

export interface LineRow {
  /** Place of the pair of functions it belongs to. */
  readonly pair: number
  readonly base?: Lines
  readonly head?: Lines
  readonly touched: boolean
}

/** Lines are below 2 ** 24. */
const lineLimit = 2 ** 25

export class LineRows {
  readonly rows: LineRow[] = []
  private readonly byPlace = { base: new Map<number, number>(), head: new Map<number, number>() }
  private readonly byKey = new Map<string, number>()
  private readonly matched: Matched
  private readonly map: LineMap

  constructor(matched: Matched, map: LineMap) {
    this.matched = matched
    this.map = map
  }

  /** `identity` is a place of that side's; line 0 where it is not known. */
  rowOf(side: Side, identity: number, line: number): number {
    const place = identity * lineLimit + line
    const known = this.byPlace[side].get(place)
    if (known !== undefined) return known
    const pair = this.matched.pairOf[side][identity] ?? -1
    const spot = this.spotOf(side, this.matched.pairs[pair], line)
    const key = `${pair} ${spot.base === undefined ? `+${spot.head?.from ?? ''}` : spot.base.from}`
    const row = this.byKey.get(key) ?? this.rows.push({ pair, ...spot }) - 1
    this.byKey.set(key, row)
    this.byPlace[side].set(place, row)
    return row
  }

  private spotOf(side: Side, pair: FunctionPair | undefined, line: number): Spot {
    const own = pair?.[side]
    if (pair === undefined || own === undefined || line === 0) return { touched: false }
    const alone: Lines = { from: line, to: line }
    // A library is the same text on both sides, as long as its version is.
    if (!own.repository) return { base: alone, head: alone, touched: false }
    const spot = pair.aligned === undefined ? this.map.find(side, own.path, line) : pair.aligned(side, line)
    if (!spot.touched) return spot
    const headPath = pair.head?.path ?? this.map.across('base', own.path) ?? ''
    return this.matched.sameLine(pair.base?.path, headPath, spot) ? { ...spot, touched: false } : spot
  }
}
