/** What profiles without stacks say: the time of a library is handed up to whoever called it, call edge by call edge. */
import type { Profile } from '../model/profile.ts'

/** Mass that goes round in circles among libraries fades; this is where it is let go. */
const mostRounds = 60
const smallest = 1e-9

/** By function, its own value; without rows of functions the sum of its lines. */
export function selfOfFunctions({ functions, functionRows, lineRows }: Profile, value: number): Float64Array {
  const own = new Float64Array(functions.length)
  let told = false
  for (const { function: place, self } of functionRows) {
    const amount = self?.[value]
    if (amount === undefined) continue
    own[place] = (own[place] ?? 0) + amount
    told = true
  }
  if (told) return own
  for (const { function: place, values } of lineRows) {
    if (place !== undefined) own[place] = (own[place] ?? 0) + (values?.[value] ?? 0)
  }
  return own
}

/** Whether lines, and functions as their sums, include what they call, and nothing tells how much that is. */
export function includesCalls(
  { samples, functionRows, lineRows, valueTypes }: Profile,
  value: number,
): boolean {
  if (valueTypes[value]?.unit !== 's' || samples.stack.length > 0 || lineRows.length === 0) return false
  return !functionRows.some(({ self }) => self !== undefined)
}

/** Knows who calls whom, and hands masses of functions up to the nearest that are wanted. */
export class CallGraph {
  private readonly callers: readonly (readonly {
    caller: number
    self: number
    total: number
    calls: number
  }[])[]
  private readonly callees: readonly (readonly number[])[]

  constructor({ functions, edges }: Profile, value: number) {
    const callers = functions.map((): { caller: number; self: number; total: number; calls: number }[] => [])
    const callees = functions.map((): number[] => [])
    for (const { caller, callee, self, total, calls } of edges) {
      // What a function spends in itself stays there.
      if (caller === callee) continue
      callers[callee]?.push({
        caller,
        self: self?.[value] ?? 0,
        total: total?.[value] ?? 0,
        calls: calls ?? 0,
      })
      callees[caller]?.push(callee)
    }
    this.callers = callers
    this.callees = callees
  }

  /**
   * By function, what it keeps and what is handed up to it. A function's own mass goes to its callers by what each made
   * it spend itself, what it was handed by what each made it spend in all (as gprof assumes: every call costs alike).
   * Mass without a wanted caller is left out.
   */
  handUp(mass: Float64Array, wanted: (place: number) => boolean): Float64Array {
    const kept = new Float64Array(mass.length)
    let moving = mass
    for (let round = 0; round < mostRounds; round += 1) {
      const next = new Float64Array(mass.length)
      let left = 0
      for (let place = 0; place < moving.length; place += 1) {
        const amount = moving[place] ?? 0
        if (amount === 0) continue
        if (wanted(place)) {
          kept[place] = (kept[place] ?? 0) + amount
          continue
        }
        for (const [caller, share] of this.shares(place, round === 0)) {
          next[caller] = (next[caller] ?? 0) + amount * share
          left += amount * share
        }
      }
      if (left <= smallest * mass.reduce((sum, amount) => sum + amount, 0)) break
      moving = next
    }
    return kept
  }

  /** Functions that are called, directly or not, by any of these. */
  below(from: readonly number[]): ReadonlySet<number> {
    const seen = new Set<number>()
    const open = [...from]
    for (let place = open.pop(); place !== undefined; place = open.pop()) {
      for (const callee of this.callees[place] ?? []) {
        if (seen.has(callee)) continue
        seen.add(callee)
        open.push(callee)
      }
    }
    return seen
  }

  callersOf(place: number): readonly number[] {
    return this.callers[place]?.map(({ caller }) => caller) ?? []
  }

  private shares(place: number, own: boolean): readonly (readonly [caller: number, share: number])[] {
    const edges = this.callers[place] ?? []
    const order = own ? (['self', 'total', 'calls'] as const) : (['total', 'calls'] as const)
    for (const by of order) {
      const sum = edges.reduce((all, edge) => all + edge[by], 0)
      if (sum > 0) return edges.map((edge) => [edge.caller, edge[by] / sum])
    }
    return []
  }
}
