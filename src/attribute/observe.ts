/** All runs of both sides as tables over the same rows: what each function and line took in each run. */
import type { Profile, ValueType } from '../model/profile.ts'
import type { Resource } from '../model/resource.ts'
import { CallGraph, includesCalls, selfOfFunctions } from './flat-views.ts'
import type { SideFunctions } from './identify.ts'
import type { LineRows } from './line-rows.ts'
import type { Matched } from './match.ts'
import type { Side } from '../model/evidence.ts'
import { Table, pairKey } from './table.ts'
import { deepest, firstBeneath, sumBy, weighStacks } from './views.ts'

/** Runs of base first, then those of head. */
export interface Observation {
  /** All that was seen of the value. */
  readonly total: Float64Array
  /** By pair of functions: what stands on top of the stack. */
  readonly self: Table
  /** By pair: what is charged to the deepest function of the repository; and by its line. */
  readonly blame: Table
  readonly blameLines: Table
  /** By pair: what is charged to the deepest function that the diff touches, or stands at a line that it touches. */
  readonly charged: Table
  readonly chargedLines: Table
  /** By line of head, as `pairKey(row, line)`: of the same, where a row is several lines. */
  readonly headLines: Table
  /** `pairKey(line row, pair)`: what code outside of the repository was called by the deepest line of it. */
  readonly callees: Table
  /** `pairKey(line row, pair)`: what was called directly by the line that a sample is charged to. */
  readonly chargedCallees: Table
  /** `pairKey(blamed pair, charged pair)`: both of the same samples, where they differ. */
  readonly under: Table
  /** By pair, and by its line: blame of samples that have nothing of the diff on their stack. */
  readonly untouched: Table
  readonly untouchedLines: Table
}

export interface SideRuns {
  readonly profiles: readonly Profile[]
  readonly functions: SideFunctions
}

/**
 * The place of the value type that is asked for: the named one, else the first of the resource that sums, else the first
 * that sums where it is time that is asked for.
 */
export function valuePlace(types: readonly ValueType[], name?: string, resource: Resource = 'time'): number {
  if (name !== undefined) return types.findIndex((type) => type.name === name)
  if (resource === 'memory') return types.findIndex(({ unit, additive }) => unit === 'B' && additive)
  const seconds = types.findIndex(({ unit, additive }) => unit === 's' && additive)
  return seconds >= 0 ? seconds : types.findIndex(({ additive }) => additive)
}

export interface Charging {
  /** Pairs that pass what they are charged on to the next touched one above: they are only called more often. */
  passing(pair: number): boolean
  /** Whether a line of a touched function, at which something else is called, has to do with what the diff changes. */
  related(row: number): boolean
}

export function observe(
  sides: Readonly<Record<Side, SideRuns>>,
  matched: Matched,
  rows: LineRows,
  { value, ...charging }: { readonly value: number } & Charging,
): Observation {
  const runs = sides.base.profiles.length + sides.head.profiles.length
  const made = {
    total: new Float64Array(runs),
    self: new Table(runs),
    blame: new Table(runs),
    blameLines: new Table(runs),
    charged: new Table(runs),
    chargedLines: new Table(runs),
    headLines: new Table(runs),
    callees: new Table(runs),
    chargedCallees: new Table(runs),
    under: new Table(runs),
    untouched: new Table(runs),
    untouchedLines: new Table(runs),
  }
  for (const side of ['base', 'head'] as const) {
    const { profiles, functions } = sides[side]
    profiles.forEach((profile, place) => {
      const run = side === 'base' ? place : sides.base.profiles.length + place
      const identityOf = functions.places[place] ?? new Int32Array(0)
      const identityOfLine = functions.linePlaces[place] ?? new Int32Array(0)
      const one = {
        profile,
        side,
        run,
        value,
        identityOf,
        identityOfLine,
        owners: functions.owners,
        matched,
        rows,
        charging,
        made,
      }
      const weights = weighStacks(profile, value)
      if (weights.some((weight) => weight > 0)) observeStacks(one, weights)
      else observeFlat(one)
    })
  }
  return made
}

interface OneRun {
  readonly profile: Profile
  readonly side: Side
  readonly run: number
  readonly value: number
  /** From functions, and from rows of lines, to identities. */
  readonly identityOf: Int32Array
  readonly identityOfLine: Int32Array
  /** From identities to the functions they are pieces of. */
  readonly owners: Int32Array
  readonly matched: Matched
  readonly rows: LineRows
  readonly charging: Charging
  readonly made: Observation
}

function observeStacks(one: OneRun, weights: Float64Array): void {
  const { profile, side, run, identityOf, owners, matched, rows, charging, made } = one
  const { frames, stacks } = profile
  const count = frames.function.length
  // What stands on the stack itself, and the named function of ours that it is the affair of.
  const [selfOf, pairOf, rowOf] = [new Int32Array(count), new Int32Array(count), new Int32Array(count)]
  const [ours, own, causes, preferred] = [flags(count), flags(count), flags(count), flags(count)]
  for (let frame = 0; frame < count; frame += 1) {
    const itself = identityOf[frames.function[frame] ?? -1] ?? -1
    const identity = owners[itself] ?? itself
    const pair = matched.pairOf[side][identity] ?? -1
    const facts = matched.pairs[pair]
    selfOf[frame] = matched.pairOf[side][itself] ?? -1
    pairOf[frame] = pair
    if (facts?.[side]?.repository !== true) continue
    const row = rows.rowOf(side, identity, frames.line[frame] ?? 0)
    rowOf[frame] = row
    ours[frame] = 1
    const touched = rows.rows[row]?.touched === true
    own[frame] = facts.touched || touched ? 1 : 0
    causes[frame] = touched || (facts.touched && charging.related(row)) ? 1 : 0
    preferred[frame] = causes[frame] === 1 && !charging.passing(pair) ? 1 : 0
  }
  const pairAt = (frame: number): number => pairOf[frame] ?? -1
  const rowAt = (frame: number): number => rowOf[frame] ?? -1
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  made.total[run] = total

  sumBy(stacks.frame, weights, count).forEach((sum, frame) => made.self.add(selfOf[frame] ?? -1, run, sum))
  const blamed = deepest(stacks, ours)
  sumBy(blamed, weights, count).forEach((sum, frame) => {
    made.blame.add(pairAt(frame), run, sum)
    made.blameLines.add(rowAt(frame), run, sum)
  })
  const best = deepest(stacks, preferred)
  const second = deepest(stacks, causes)
  // Its own time is a touched function's affair whatever the line; what it calls is only where the diff had a hand in it.
  const beneath = {
    ours: firstBeneath(stacks, ours),
    best: firstBeneath(stacks, preferred),
    second: firstBeneath(stacks, causes),
  }
  const chargedCallee = new Int32Array(weights.length)
  const charged = blamed.map((frame, stack) => {
    const mine = own[frame] === 1
    const to = (by: keyof typeof beneath, place: number | undefined): number => {
      chargedCallee[stack] = beneath[by][stack] ?? -1
      return place ?? -1
    }
    if (mine && !charging.passing(pairAt(frame))) return to('ours', frame)
    if ((best[stack] ?? -1) >= 0) return to('best', best[stack])
    return mine ? to('ours', frame) : to('second', second[stack])
  })
  sumBy(charged, weights, count).forEach((sum, frame) => {
    if (sum === 0) return
    made.charged.add(pairAt(frame), run, sum)
    made.chargedLines.add(rowAt(frame), run, sum)
    if (side === 'head') made.headLines.add(pairKey(rowAt(frame), frames.line[frame] ?? 0), run, sum)
  })
  for (let stack = 0; stack < weights.length; stack += 1) {
    const weight = weights[stack] ?? 0
    const [by, to, called] = [blamed[stack] ?? -1, charged[stack] ?? -1, beneath.ours[stack] ?? -1]
    if (weight === 0 || by < 0) continue
    const direct = chargedCallee[stack] ?? -1
    if (to >= 0 && direct >= 0) made.chargedCallees.add(pairKey(rowAt(to), pairAt(direct)), run, weight)
    if (called >= 0) made.callees.add(pairKey(rowAt(by), pairAt(called)), run, weight)
    if (to < 0) {
      made.untouched.add(pairAt(by), run, weight)
      made.untouchedLines.add(rowAt(by), run, weight)
    } else if (pairAt(to) !== pairAt(by)) made.under.add(pairKey(pairAt(by), pairAt(to)), run, weight)
  }
}

const flags = (count: number): Uint8Array => new Uint8Array(count)

/** A function whose blame is less than this share of a run is not followed up to what the diff touches. */
const worthFollowing = 0.002

function observeFlat(one: OneRun): void {
  const { profile, side, run, value, identityOf, owners, matched, charging, made } = one
  const count = profile.functions.length
  const ownerAt = (place: number): number => owners[identityOf[place] ?? -1] ?? -1
  const pairAt = (place: number): number => matched.pairOf[side][ownerAt(place)] ?? -1
  const factsAt = (place: number) => matched.pairs[pairAt(place)]
  const graph = new CallGraph(profile, value)
  const lines = observeLines(one)
  const own = selfOfFunctions(profile, value)
  const total = own.reduce((sum, amount) => sum + amount, 0)
  // Where everything includes what it calls, the outermost is the whole.
  made.total[run] = includesCalls(profile, value)
    ? own.reduce((a, b) => Math.max(a, b), 0)
    : Math.max(total, lines)
  own.forEach((amount, place) => {
    made.self.add(matched.pairOf[side][identityOf[place] ?? -1] ?? -1, run, amount)
  })

  const ours = (place: number): boolean => factsAt(place)?.[side]?.repository === true
  const blamed = graph.handUp(own, ours)
  blamed.forEach((amount, place) => made.blame.add(pairAt(place), run, amount))
  const touched = (place: number): boolean => ours(place) && factsAt(place)?.touched === true
  const preferred = Array.from({ length: count }, (_, place) => place).filter(
    (place) => touched(place) && !charging.passing(pairAt(place)),
  )
  const below = graph.below(preferred)
  const keeps = (place: number): boolean =>
    touched(place) && !(charging.passing(pairAt(place)) && below.has(place))
  const above = new Set(Array.from({ length: count }, (_, place) => place).filter(keeps))
  const reached = graph.below([...above])
  blamed.forEach((amount, place) => {
    if (amount === 0) return
    if (keeps(place)) made.charged.add(pairAt(place), run, amount)
    else if (!reached.has(place)) made.untouched.add(pairAt(place), run, amount)
    else if (amount >= worthFollowing * total) {
      const alone = new Float64Array(count)
      alone[place] = amount
      graph.handUp(alone, keeps).forEach((part, to) => {
        made.charged.add(pairAt(to), run, part)
        if (part > 0 && pairAt(to) !== pairAt(place))
          made.under.add(pairKey(pairAt(place), pairAt(to)), run, part)
      })
    }
  })
  // The functions of libraries and builtins that ours call, as far as the edges know.
  for (const { caller, callee, total: spent, self } of profile.edges) {
    const amount = spent?.[value] ?? self?.[value] ?? 0
    if (!ours(caller) || caller === callee || amount === 0) continue
    if (keeps(caller)) {
      const row = one.rows.rowOf(side, ownerAt(caller), 0)
      made.chargedCallees.add(pairKey(row, pairAt(callee)), run, amount)
    }
    if (ours(callee)) continue
    made.callees.add(pairKey(one.rows.rowOf(side, ownerAt(caller), 0), pairAt(callee)), run, amount)
  }
}

/** The sum of what lines tell. */
function observeLines({ profile, side, run, value, identityOfLine, matched, rows, made }: OneRun): number {
  let sum = 0
  profile.lineRows.forEach(({ line, values }, place) => {
    const amount = values?.[value] ?? 0
    const identity = identityOfLine[place] ?? -1
    const facts = matched.pairs[matched.pairOf[side][identity] ?? -1]
    if (amount === 0 || facts?.[side]?.repository !== true) return
    const row = rows.rowOf(side, identity, line)
    made.blameLines.add(row, run, amount)
    const touched = facts.touched || rows.rows[row]?.touched === true
    if (touched) {
      made.chargedLines.add(row, run, amount)
      if (side === 'head') made.headLines.add(pairKey(row, line), run, amount)
    } else made.untouchedLines.add(row, run, amount)
    sum += amount
  })
  return sum
}
