/** Source of head, function by function, with what each line takes on both sides and what stood there at base. */
import type { Side } from '../model/evidence.ts'
import type { HeatLine, HeatedFunction, Taken } from '../model/profile-picture.ts'
import type { Profile } from '../model/profile.ts'
import type { LineMap } from './line-map.ts'
import type { LineRows } from './line-rows.ts'
import type { FunctionPair, Matched } from './match.ts'
import type { SideRuns } from './observe.ts'
import { type Design, significance } from './significance.ts'
import type { Lines, Spot } from './stretches.ts'
import { Table } from './table.ts'
import { takenOf } from './union-tree.ts'
import { inclusive, weighStacks } from './views.ts'

export interface HeatGround {
  readonly sides: Readonly<Record<Side, SideRuns>>
  readonly matched: Matched
  readonly rows: LineRows
  readonly map: LineMap
  /** Place of the value type. */
  readonly value: number
  readonly factors?: Float64Array
  readonly design: Design
}

/** A function that is shown, and its line that is blamed. */
export interface Shown {
  readonly pair: number
  readonly culprit: boolean
  readonly line?: number
}

/** Lines around what is of interest; longer functions are cut to that. */
const [around, mostLines, mostInAll] = [3, 40, 1500]
/** Part of a run below which the time of a line is left out. */
const smallest = 0.001

export function lineHeat(shown: readonly Shown[], ground: HeatGround): readonly HeatedFunction[] {
  const { sides, rows, design } = ground
  const runs = sides.base.profiles.length + sides.head.profiles.length
  const pairs = new Set(shown.map(({ pair }) => pair))
  const table = takenByLines(ground, pairs, runs)
  const hits = hitsOfLines(ground, pairs)
  const keys = table
    .keys()
    .filter((key) => pairs.has(rows.rows[key]?.pair ?? -1))
    .filter((key) => table.get(key).some((value) => value >= smallest * design.run))
  const answers = significance(
    keys.map((key) => ({ values: table.get(key), touched: rows.rows[key]?.touched === true })),
    design,
  )
  const taken = new Map(
    keys.flatMap((key, place) => {
      const answer = answers[place]
      return answer === undefined ? [] : [[key, takenOf(answer, design, runs)] as const]
    }),
  )
  let room = mostInAll
  return shown.flatMap((one): HeatedFunction[] => {
    const made = heated(one, { ...ground, taken, hits })
    if (made === undefined || room < made.lines.length) return []
    room -= made.lines.length
    return [made]
  })
}

type Hits = ReadonlyMap<number, { readonly base?: number; readonly head?: number }>

interface Heating extends HeatGround {
  readonly taken: ReadonlyMap<number, Taken>
  readonly hits: Hits
}

/** Whether an identity of a side is one of the functions that are shown. */
const among =
  ({ matched }: HeatGround, side: Side, pairs: ReadonlySet<number>) =>
  (identity: number): boolean =>
    pairs.has(matched.pairOf[side][identity] ?? -1)

/** By row of lines, what was seen while it stood anywhere on the stack; as the tool tells it where there are no stacks. */
function takenByLines(ground: HeatGround, pairs: ReadonlySet<number>, runs: number): Table {
  const { sides, rows, value, factors } = ground
  const table = new Table(runs)
  for (const side of ['base', 'head'] as const) {
    const { profiles, functions } = sides[side]
    const shown = among(ground, side, pairs)
    profiles.forEach((profile, place) => {
      const run = side === 'base' ? place : sides.base.profiles.length + place
      const add = (row: number, amount: number): void => table.add(row, run, amount / (factors?.[run] ?? 1))
      const weights = weighStacks(profile, value)
      const known = functions.places[place] ?? new Int32Array(0)
      const { frames, stacks } = profile
      if (weights.some((weight) => weight > 0)) {
        const rowOf = Int32Array.from(frames.function, (one, frame) => {
          const itself = known[one] ?? -1
          const identity = functions.owners[itself] ?? itself
          const line = frames.line[frame] ?? 0
          return line > 0 && shown(identity) ? rows.rowOf(side, identity, line) : -1
        })
        inclusive(stacks, weights, rowOf, rows.rows.length).forEach((amount, row) => add(row, amount))
      } else {
        eachLine(profile, functions.linePlaces[place], (identity, row) => {
          if (shown(identity)) add(rows.rowOf(side, identity, row.line), row.values?.[value] ?? 0)
        })
      }
    })
  }
  return table
}

function eachLine(
  { lineRows }: Profile,
  places: Int32Array | undefined,
  visit: (identity: number, row: Profile['lineRows'][number]) => void,
): void {
  lineRows.forEach((row, place) => visit(places?.[place] ?? -1, row))
}

/** Of the first run of each side: what is exact is the same in all of them. */
function hitsOfLines(ground: HeatGround, pairs: ReadonlySet<number>): Hits {
  const { sides, rows } = ground
  const hits = new Map<number, { base?: number; head?: number }>()
  for (const side of ['base', 'head'] as const) {
    const { profiles, functions } = sides[side]
    const [profile] = profiles
    if (profile === undefined) continue
    eachLine(profile, functions.linePlaces[0], (identity, { line, hits: count }) => {
      if (count === undefined || !among(ground, side, pairs)(identity)) return
      const row = rows.rowOf(side, identity, line)
      const own = hits.get(row) ?? {}
      own[side] = (own[side] ?? 0) + count
      hits.set(row, own)
    })
  }
  return hits
}

function heated(shown: Shown, heating: Heating): HeatedFunction | undefined {
  const { matched, map, rows } = heating
  const pair = matched.pairs[shown.pair]
  const identity = pair?.head ?? pair?.base
  if (pair === undefined || identity === undefined || !identity.repository) return undefined
  const { base, head } = pair
  const elsewhere =
    base !== undefined &&
    head !== undefined &&
    (base.name !== head.name || map.across('base', base.path) !== head.path)
  const own = rows.rows.flatMap((row, key) =>
    row.pair === shown.pair && (heating.taken.has(key) || heating.hits.has(key)) ? [key] : [],
  )
  const all = sourceLines(shown, pair, own, heating)
  if (all.length === 0 || (own.length === 0 && !shown.culprit)) return undefined
  return {
    name: identity.name,
    file: identity.path,
    ...(elsewhere ? { was: { name: base.name, file: base.path } } : {}),
    culprit: shown.culprit,
    lines: windows(all),
  }
}

interface Texts {
  readonly base: readonly string[]
  readonly head: readonly string[]
}

function sourceLines(
  shown: Shown,
  pair: FunctionPair,
  own: readonly number[],
  heating: Heating,
): readonly HeatLine[] {
  const { sides, rows, map } = heating
  const textsOf = (side: Side): readonly string[] =>
    sides[side].functions.outlineOf(pair[side]?.path ?? '')?.lines ?? []
  const texts: Texts = { base: textsOf('base'), head: textsOf('head') }
  const within = {
    base: spanOf(pair.base?.lines, texts.base.length),
    head: spanOf(pair.head?.lines, texts.head.length),
  }
  const line = (side: Side, number: number, more: Pick<HeatLine, 'mark'> & Partial<HeatLine>): HeatLine => ({
    [side]: number,
    ...(texts[side][number - 1] === undefined ? {} : { text: texts[side][number - 1] }),
    culprit: side === 'head' && number === shown.line,
    ...more,
  })
  const placeOf = (side: Side): number => {
    const identity = pair[side]
    return identity === undefined ? -1 : sides[side].functions.identities.indexOf(identity)
  }
  const places = { base: placeOf('base'), head: placeOf('head') }
  const known = (side: Side, number: number): Partial<HeatLine> => {
    const key = rows.rowOf(side, places[side], number)
    const [taken, hits] = [heating.taken.get(key), heating.hits.get(key)]
    return { ...(taken === undefined ? {} : { taken }), ...(hits === undefined ? {} : { hits }) }
  }
  if (within.head === undefined && within.base === undefined) {
    // Without source, what the profiler tells of its lines.
    return own
      .flatMap((key): HeatLine[] => {
        const row = rows.rows[key]
        const side = row?.head === undefined ? 'base' : 'head'
        const from = row?.[side]?.from
        return from === undefined
          ? []
          : [{ ...line(side, from, { mark: 'same' }), ...otherNumber(row, side), ...known(side, from) }]
      })
      .toSorted((a, b) => (a.head ?? a.base ?? 0) - (b.head ?? b.base ?? 0))
  }
  const find = (number: number): Spot =>
    pair.aligned?.('head', number) ?? map.find('head', pair.head?.path ?? '', number)
  const made: HeatLine[] = []
  let next = within.base?.from ?? 1
  const removeUntil = (end: number): void => {
    for (; next < end; next += 1) {
      const key = rows.rowOf('base', places.base, next)
      // What shares its row with a line of head is told there.
      made.push(
        line('base', next, {
          mark: 'removed',
          ...(rows.rows[key]?.head === undefined ? known('base', next) : {}),
        }),
      )
    }
  }
  const last = within.base === undefined ? 0 : within.base.to + 1
  for (let number = within.head?.from ?? 1; number <= (within.head?.to ?? 0); number += 1) {
    const spot = find(number)
    const [from, to] = [spot.base, spot.head]
    if (from === undefined || pair.base === undefined || from.from >= last) {
      made.push(line('head', number, { mark: 'added', ...known('head', number) }))
    } else if (!spot.touched) {
      removeUntil(Math.min(from.from, last))
      next = Math.max(next, from.from + 1)
      made.push(line('head', number, { mark: 'same', base: from.from, ...known('head', number) }))
    } else {
      removeUntil(Math.min(from.to + 1, last))
      const first = to === undefined || to.from === number
      const count = to === undefined ? 1 : to.to - to.from + 1
      made.push(
        line('head', number, {
          mark: 'changed',
          ...(first ? known('head', number) : {}),
          ...(first && count > 1 ? { shared: count } : {}),
        }),
      )
    }
  }
  removeUntil(last)
  return made
}

function otherNumber(
  row: { readonly base?: Lines; readonly head?: Lines } | undefined,
  side: Side,
): Partial<HeatLine> {
  const other = side === 'base' ? row?.head : row?.base
  return other === undefined ? {} : { [side === 'base' ? 'head' : 'base']: other.from }
}

/** The lines of a function that its text has. */
function spanOf(lines: Lines | undefined, length: number): Lines | undefined {
  if (length === 0) return undefined
  const [from, to] = [Math.max(1, lines?.from ?? 1), Math.min(length, lines?.to ?? length)]
  return to < from ? undefined : { from, to }
}

/** All lines of a short function; of a long one what is around lines that changed, or that take or are blamed for something. */
function windows(lines: readonly HeatLine[]): readonly (HeatLine | undefined)[] {
  if (lines.length <= mostLines) return lines
  const wanted = new Uint8Array(lines.length)
  lines.forEach(({ taken, mark, culprit, hits }, place) => {
    const counted = hits !== undefined && hits.base !== hits.head
    if (taken === undefined && mark === 'same' && !culprit && !counted) return
    wanted.fill(1, Math.max(0, place - around), place + around + 1)
  })
  wanted[0] = 1
  return lines.flatMap((line, place): (HeatLine | undefined)[] => {
    if (wanted[place] === 1) return [line]
    return wanted[place - 1] === 1 ? [undefined] : []
  })
}
