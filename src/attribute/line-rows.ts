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

export class LineRows {
  readonly rows: LineRow[] = []
  /** By the place of a function of that side, then by line. */
  private readonly known = { base: new Nested(), head: new Nested() }
  /** By the place of a pair, then by what is the same for both sides. */
  private readonly same = new Nested()
  private readonly matched: Matched
  private readonly map: LineMap

  constructor(matched: Matched, map: LineMap) {
    this.matched = matched
    this.map = map
  }

  /** `identity` is a place of that side's; line 0 where it is not known. */
  rowOf(side: Side, identity: number, line: number): number {
    const known = this.known[side].at(identity)
    const before = known.get(line)
    if (before !== undefined) return before
    const pair = this.matched.pairOf[side][identity] ?? -1
    const spot = this.spotOf(side, this.matched.pairs[pair], line)
    const same = this.same.at(pair)
    // Lines count from 1: below that stand those of head alone, and the line that nobody knows.
    const key = spot.base?.from ?? -(spot.head?.from ?? 0)
    const row = same.get(key) ?? this.rows.push({ pair, ...spot }) - 1
    same.set(key, row)
    known.set(line, row)
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

/** Numbers by a place, -1 among them, and another number: keys small enough that none needs an object. */
class Nested {
  private readonly maps: Map<number, number>[] = []

  at(place: number): Map<number, number> {
    return (this.maps[place + 1] ??= new Map<number, number>())
  }
}
