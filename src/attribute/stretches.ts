/** How the lines of two versions of a text correspond: in order, shifted, except in the stretches that were changed. */
import type { Side } from '../model/evidence.ts'

/** Lines by number, both ends included. */
export interface Lines {
  readonly from: number
  readonly to: number
}

/** Where lines are gone, or come from nowhere, the count is 0 and the line is the one behind the gap. */
export interface Stretch {
  readonly base: { readonly from: number; readonly count: number }
  readonly head: { readonly from: number; readonly count: number }
}

/** A line with what it corresponds to; where one side has nothing, that side is absent. */
export interface Spot {
  readonly base?: Lines
  readonly head?: Lines
  /** Whether it belongs to a changed stretch. */
  readonly touched: boolean
}

/** Asks where a line of one side lies. */
export type Correspondence = (side: Side, line: number) => Spot

/** Stretches come in order and do not overlap. */
export function correspondence(stretches: readonly Stretch[]): Correspondence {
  return (side, line) => {
    const last = stretches[lastAtOrBefore(stretches, side, line)]
    const other = side === 'base' ? 'head' : 'base'
    if (last === undefined) return { base: one(line), head: one(line), touched: false }
    const [own, across] = [last[side], last[other]]
    if (line < own.from + own.count) return inside(last, side, line)
    const there = line - (own.from + own.count) + across.from + across.count
    const [base, head] = side === 'base' ? [line, there] : [there, line]
    return { base: one(base), head: one(head), touched: false }
  }
}

/** Whether any changed stretch lies among these lines, one that only lost lines included. */
export function touches(stretches: readonly Stretch[], side: Side, { from, to }: Lines): boolean {
  for (let place = lastAtOrBefore(stretches, side, to); place >= 0; place -= 1) {
    const own = stretches[place]?.[side]
    if (own === undefined) return false
    // A gap before the first line is not inside; one behind it is.
    if (own.count > 0 ? own.from + own.count > from : own.from > from) return true
    if (own.count > 0) return false
  }
  return false
}

const one = (line: number): Lines => ({ from: line, to: line })

function inside({ base, head }: Stretch, side: Side, line: number): Spot {
  const whole = ({ from, count }: Stretch['base']): Lines => ({ from, to: from + count - 1 })
  // Lines of one side alone are not confused with each other; where both sides differ in length they are.
  if (head.count === 0 || base.count === 0) return { [side]: one(line), touched: true }
  return { base: whole(base), head: whole(head), touched: true }
}

/** The place of the last stretch that begins at the line or before it; -1 where none does. */
function lastAtOrBefore(stretches: readonly Stretch[], side: Side, line: number): number {
  let [low, high] = [0, stretches.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((stretches[middle]?.[side].from ?? Infinity) <= line) low = middle + 1
    else high = middle
  }
  return low - 1
}
