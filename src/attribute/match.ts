/**
 * Pairs the functions of base and head: what was moved, renamed or shifted is no news. One thing: a row of ever weaker
 * reasons to take two functions for one, where each sees only what the stronger ones left over.
 */
import { alignLines, pairedStretches } from './align-lines.ts'
import { bodyOf, likeness } from './body.ts'
import type { Identity, SideFunctions } from './identify.ts'
import type { LineMap } from './line-map.ts'
import { type Renames, renamed, renamesOf } from './renames.ts'
import { type Correspondence, type Spot, type Stretch, correspondence } from './stretches.ts'
import type { Side } from '../model/evidence.ts'

export interface FunctionPair {
  readonly base?: Identity
  readonly head?: Identity
  /**
   * `same`: by its name and file, a renamed file included. `moved`: by an equal body under another name or in another
   * file. `likely`: by a similar body with a shared caller or name. `one-sided`: seen on one side only.
   */
  readonly how: 'same' | 'moved' | 'likely' | 'one-sided'
  /** Whether the change changes what it does; the top of a file counts by its lines alone. */
  readonly touched: boolean
  /** Whether its decorators or parameters are changed: it may be called otherwise because of that. */
  readonly headerTouched: boolean
  /** Between its lines, where the diff does not connect them. */
  readonly aligned?: Correspondence
}

/** How a pair is named: as it is at head, if it is there. */
export const identityOf = (pair: FunctionPair | undefined): Identity | undefined => pair?.head ?? pair?.base

export interface Matched {
  readonly pairs: readonly FunctionPair[]
  /** From identities of a side to pairs. */
  readonly pairOf: Readonly<Record<Side, Int32Array>>
  /** Whether a changed line is the same but for the new names of what was renamed. */
  readonly sameLine: (basePath: string | undefined, headPath: string, spot: Spot) => boolean
}

/** Callers of functions of a side, as places of its identities. */
export type Callers = (side: Side) => ReadonlyMap<number, ReadonlySet<number>>

/** Jaccard's index from which two bodies are similar. */
const similar = 0.6

export function match(base: SideFunctions, head: SideFunctions, map: LineMap, callers: Callers): Matched {
  const sides = { base: base.identities, head: head.identities }
  const partner = {
    base: new Int32Array(sides.base.length).fill(-1),
    head: new Int32Array(sides.head.length).fill(-1),
  }
  const how = new Map<number, 'moved' | 'likely'>()
  const join = (from: number, to: number, by?: 'moved' | 'likely'): void => {
    partner.base[from] = to
    partner.head[to] = from
    if (by !== undefined) how.set(to, by)
  }
  byKey(sides, map, join)
  byBody(sides, partner, (from, to) => join(from, to, 'moved'))
  byLikeness(sides, partner, callers, (from, to) => join(from, to, 'likely'))

  const renames = renamesOf([...renamedInSource(base, head, map), ...renamedPairs(sides, partner)])
  const alone: Alone = { map, renames, outlines: { base: base.outlineOf, head: head.outlineOf } }
  const pairs: FunctionPair[] = []
  const pairOf = { base: new Int32Array(sides.base.length), head: new Int32Array(sides.head.length) }
  sides.head.forEach((identity, place) => {
    const from = partner.head[place] ?? -1
    const before = sides.base[from]
    pairOf.head[place] = pairs.length
    if (before === undefined) {
      pairs.push({ head: identity, how: 'one-sided', ...touchedAlone(identity, 'head', alone) })
      return
    }
    pairOf.base[from] = pairs.length
    const texts = { base: base.outlineOf(before.path)?.lines, head: head.outlineOf(identity.path)?.lines }
    pairs.push({
      base: before,
      head: identity,
      how: how.get(place) ?? 'same',
      ...touchedBoth(before, identity, { map, renames, texts }),
      ...aligned(before, identity, map, texts),
    })
  })
  sides.base.forEach((identity, place) => {
    if ((partner.base[place] ?? -1) >= 0) return
    pairOf.base[place] = pairs.length
    pairs.push({ base: identity, how: 'one-sided', ...touchedAlone(identity, 'base', alone) })
  })
  const sameLine: Matched['sameLine'] = (basePath, headPath, { base: from, head: to }) => {
    if (basePath === undefined || from === undefined || to === undefined) return false
    if (from.from !== from.to || to.from !== to.to) return false
    const before = base.outlineOf(basePath)?.lines[from.from - 1]
    return before !== undefined && renamed(before, renames) === head.outlineOf(headPath)?.lines[to.from - 1]
  }
  return { pairs, pairOf, sameLine }
}

/** Files of a diff that are looked into for functions that no profile has seen. */
const mostFiles = 200

/** By equal bodies, in the files that the diff names: a profiler misses much of what is renamed. */
function renamedInSource(
  base: SideFunctions,
  head: SideFunctions,
  map: LineMap,
): readonly (readonly [string, string])[] {
  const bodies = (side: Side, { outlineOf }: SideFunctions): ReadonlyMap<string, readonly string[]> => {
    const found = new Map<string, string[]>()
    for (const path of map.paths[side].slice(0, mostFiles)) {
      const text = outlineOf(path)
      for (const one of text?.functions ?? []) {
        const { text: body } = bodyOf(path, one.name, one, text?.lines ?? [])
        const own = found.get(body) ?? []
        own.push(one.name)
        found.set(body, own)
      }
    }
    return found
  }
  const [before, after] = [bodies('base', base), bodies('head', head)]
  return [...before].flatMap(([body, names]) => {
    const now = after.get(body) ?? []
    const [gone, come] = [
      names.filter((name) => !now.includes(name)),
      now.filter((name) => !names.includes(name)),
    ]
    const [from, to] = [gone[0], come[0]]
    return gone.length === 1 && come.length === 1 && from !== undefined && to !== undefined
      ? [[from, to] as const]
      : []
  })
}

function* renamedPairs(sides: Sides, partner: Record<Side, Int32Array>): Iterable<readonly [string, string]> {
  for (const [place, { name, repository }] of sides.head.entries()) {
    const before = sides.base[partner.head[place] ?? -1]
    if (repository && before !== undefined) yield [before.name, name]
  }
}

type Sides = Readonly<Record<Side, readonly Identity[]>>

/** Name and file; among several of one name those whose lines correspond, then in their order. */
function byKey(sides: Sides, map: LineMap, join: (from: number, to: number) => void): void {
  const keyed = new Map<string, { base: number[]; head: number[] }>()
  const collect = (side: Side): void =>
    sides[side].forEach(({ path, name, repository }, place) => {
      // A file that is gone or new shares its key with nothing: its other side is another file of that name.
      const across = side === 'base' && repository ? map.across('base', path) : path
      const key = `${across === undefined ? `${side}\0` : ''}${across ?? path}\0${name}\0${repository}`
      const own = keyed.get(key) ?? { base: [], head: [] }
      own[side].push(place)
      keyed.set(key, own)
    })
  collect('base')
  collect('head')
  const startOf = (side: Side, place: number): number => sides[side][place]?.startLine ?? 0
  for (const { base, head } of keyed.values()) {
    const left = new Set(base.toSorted((a, b) => startOf('base', a) - startOf('base', b)))
    const open = head
      .toSorted((a, b) => startOf('head', a) - startOf('head', b))
      .filter((place) => {
        const spot = map.find('head', sides.head[place]?.path ?? '', startOf('head', place))
        if (base.length === 1 && head.length === 1) return true
        const found = [...left].find((from) => startOf('base', from) === spot.base?.from)
        if (found === undefined) return true
        left.delete(found)
        join(found, place)
        return false
      })
    const rest = [...left]
    open.forEach((place, order) => {
      const from = rest[order]
      if (from !== undefined) join(from, place)
    })
  }
}

const unmatched = (identities: readonly Identity[], partner: Int32Array): readonly [number, Identity][] =>
  [...identities.entries()].filter(([place, { repository }]) => repository && partner[place] === -1)

/** Where a body is found once on each side among what is left. */
function byBody(
  sides: Sides,
  partner: Record<Side, Int32Array>,
  join: (from: number, to: number) => void,
): void {
  const texts = new Map<string, { base: number[]; head: number[] }>()
  for (const side of ['base', 'head'] as const) {
    for (const [place, { body }] of unmatched(sides[side], partner[side])) {
      if (body === undefined || !body.telling) continue
      const own = texts.get(body.text) ?? { base: [], head: [] }
      own[side].push(place)
      texts.set(body.text, own)
    }
  }
  for (const { base, head } of texts.values()) {
    const [from, to] = [base[0], head[0]]
    if (base.length === 1 && head.length === 1 && from !== undefined && to !== undefined) join(from, to)
  }
}

/** More leftovers than this are not held against each other one by one. */
const mostCandidates = 500

/** The most alike first; a shared caller, or the same name in another file, must speak for it too. */
function byLikeness(
  sides: Sides,
  partner: Record<Side, Int32Array>,
  callers: Callers,
  join: (from: number, to: number) => void,
): void {
  const left = {
    base: unmatched(sides.base, partner.base).slice(0, mostCandidates),
    head: unmatched(sides.head, partner.head).slice(0, mostCandidates),
  }
  if (left.base.length === 0 || left.head.length === 0) return
  const above = { base: callers('base'), head: callers('head') }
  const candidates = left.base.flatMap(([from, before]) =>
    left.head.flatMap(([to, after]) => {
      if (before.body === undefined || after.body === undefined || before.module || after.module) return []
      const score = likeness(before.body, after.body)
      if (score < similar) return []
      const shares = [...(above.base.get(from) ?? [])].some((caller) =>
        above.head.get(to)?.has(partner.base[caller] ?? -1),
      )
      return shares || lastOf(before.name) === lastOf(after.name) ? [{ from, to, score }] : []
    }),
  )
  for (const { from, to } of candidates.toSorted((a, b) => b.score - a.score)) {
    if (partner.base[from] === -1 && partner.head[to] === -1) join(from, to)
  }
}

interface Touched {
  readonly touched: boolean
  readonly headerTouched: boolean
}

interface Alone {
  readonly map: LineMap
  readonly renames: Renames
  readonly outlines: Readonly<Record<Side, SideFunctions['outlineOf']>>
}

/** What only one side's profiles have seen; where the other side's source has the same, the profiler missed it there. */
function touchedAlone(identity: Identity, side: Side, { map, renames, outlines }: Alone): Touched {
  const { repository, module, path, name, lines, body } = identity
  const changed = repository && !module && lines !== undefined && map.touches(side, path, lines)
  if (!changed) return { touched: false, headerTouched: false }
  const other = side === 'base' ? 'head' : 'base'
  const across = map.across(side, path)
  const own = side === 'base' ? renamed(body?.text ?? '', renames) : body?.text
  const same = [...(across === undefined ? [] : [across]), ...map.paths[other].slice(0, mostFiles)].some(
    (file) => {
      const text = outlines[other](file)
      return text?.functions.some((one) => {
        const [before, after] = side === 'base' ? [name, one.name] : [one.name, name]
        if (lastOf(renamed(before, renames)) !== lastOf(after)) return false
        const there = bodyOf(file, one.name, one, text.lines).text
        return (side === 'base' ? there : renamed(there, renames)) === own
      })
    },
  )
  return { touched: !same, headerTouched: !same }
}

const lastOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1)

interface Texts {
  readonly base: readonly string[] | undefined
  readonly head: readonly string[] | undefined
}

interface Sight {
  readonly map: LineMap
  readonly renames: Renames
  readonly texts: Texts
}

/** By what both sides do, where it is known; else by whether the diff has anything to do with their lines. */
function touchedBoth(base: Identity, head: Identity, { map, renames, texts }: Sight): Touched {
  if (!head.repository || head.module) return { touched: false, headerTouched: false }
  if (base.body !== undefined && head.body !== undefined) {
    const touched = renamed(base.body.text, renames) !== head.body.text
    const own = ({ name }: Identity): Renames => new Map([[lastOf(name), '§']])
    const header = (of: Identity, text: readonly string[] | undefined): string =>
      text
        ?.slice((of.header?.from ?? 1) - 1, of.header?.to ?? 0)
        .map((line) => line.trim())
        .join(' ') ?? ''
    const [before, after] = [
      renamed(header(base, texts.base), own(base)),
      renamed(header(head, texts.head), own(head)),
    ]
    return { touched, headerTouched: touched && renamed(before, renames) !== after }
  }
  const changes =
    (head.lines !== undefined && map.touches('head', head.path, head.lines)) ||
    (base.lines !== undefined && map.touches('base', base.path, base.lines))
  return { touched: changes, headerTouched: changes }
}

/** What was moved or rewritten elsewhere is new text to the diff, so that its own lines are held against each other. */
function aligned(
  base: Identity,
  head: Identity,
  map: LineMap,
  texts: Texts,
): { readonly aligned?: Correspondence } {
  const [from, to] = [base.lines, head.lines]
  if (!head.repository || head.module || from === undefined || to === undefined) return {}
  const connected = map.across('head', head.path) === base.path
  if (connected && within(map.find('head', head.path, to.from).base?.from, from)) return {}
  if (connected && within(map.find('head', head.path, to.to).base?.from, from)) return {}
  const [before, after] = [texts.base?.slice(from.from - 1, from.to), texts.head?.slice(to.from - 1, to.to)]
  if (before === undefined || after === undefined) return {}
  const stretches: Stretch[] = [{ base: { from: from.from, count: 0 }, head: { from: to.from, count: 0 } }]
  const gaps = alignLines(dedented(before), dedented(after), { baseFrom: from.from, headFrom: to.from })
  for (const { alike, base: old, head: now } of gaps) {
    if (alike) continue
    const cut = (text: readonly string[], begin: number, part: Stretch['base']): readonly string[] =>
      text.slice(part.from - begin, part.from - begin + part.count)
    const starts = { base: old.from, head: now.from }
    stretches.push(...pairedStretches(cut(before, from.from, old), cut(after, to.from, now), starts))
  }
  return { aligned: correspondence(stretches) }
}

const within = (
  line: number | undefined,
  { from, to }: { readonly from: number; readonly to: number },
): boolean => line !== undefined && line >= from && line <= to

function dedented(lines: readonly string[]): readonly string[] {
  const outer = /^\s*/u.exec(lines[0] ?? '')?.[0].length ?? 0
  return lines.map((line) => (line.slice(0, outer).trim() === '' ? line.slice(outer) : line))
}
