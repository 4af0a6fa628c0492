/** A profile as rows of a tree of calls: the stacks that were seen, or what caller and callee alone let us suppose. */
import type { ProfilePicture } from '../model/profile-picture.ts'
import type { Profile } from '../model/profile.ts'
import { selfOfFunctions } from './flat-views.ts'
import { weighStacks } from './views.ts'

/** Row i is a call of `function[i]` from row `parent[i]` (smaller than i, -1 at the root) that took `weight[i]` in itself. */
export interface CallRows {
  readonly shape: ProfilePicture['shape']
  readonly parent: Int32Array
  readonly function: Int32Array
  readonly weight: Float64Array
}

export function callRows(profile: Profile, value: number): CallRows {
  const { stacks, frames } = profile
  const weight = weighStacks(profile, value)
  if (weight.some((each) => each > 0)) {
    const place = stacks.frame.map((frame) => frames.function[frame] ?? -1)
    return { shape: 'stacks', parent: stacks.parent, function: place, weight }
  }
  const self = selfOfFunctions(profile, value)
  const totals = totalsOf(profile, value, self)
  const calling = profile.edges.some(
    ({ caller, callee, total }) => caller !== callee && (total?.[value] ?? 0) > 0,
  )
  if (calling) return supposed(profile, value, self, totals)
  return {
    shape: 'functions',
    parent: new Int32Array(self.length).fill(-1),
    function: Int32Array.from(self, (_, place) => place),
    weight: self,
  }
}

/** Smaller parts of a run are not followed to what they call; nor are calls below this depth, nor more rows than this. */
const [smallest, deepest, mostRows] = [1e-4, 200, 50_000]

function totalsOf({ functionRows }: Profile, value: number, self: Float64Array): Float64Array {
  const totals = Float64Array.from(self)
  for (const { function: place, total } of functionRows) {
    const amount = total?.[value]
    if (amount !== undefined) totals[place] = Math.max(amount, totals[place] ?? 0)
  }
  return totals
}

/** Every call of a function is taken to cost alike, as gprof does; calls in a circle end where they began. */
function supposed(profile: Profile, value: number, self: Float64Array, totals: Float64Array): CallRows {
  const called = new Float64Array(totals.length)
  const below = new Map<number, { readonly callee: number; readonly amount: number }[]>()
  for (const { caller, callee, total } of profile.edges) {
    const amount = total?.[value] ?? 0
    if (caller === callee || amount <= 0) continue
    called[callee] = (called[callee] ?? 0) + amount
    const own = below.get(caller) ?? []
    own.push({ callee, amount })
    below.set(caller, own)
  }
  for (const own of below.values()) own.sort((a, b) => b.amount - a.amount)
  const whole = self.reduce((sum, amount) => sum + amount, 0)
  const [parent, place, weight]: [number[], number[], number[]] = [[], [], []]
  const path = new Set<number>()
  const put = (one: number, amount: number, above: number): void => {
    const row = parent.push(above) - 1
    place.push(one)
    weight.push(amount)
    if (amount < smallest * whole || path.size >= deepest) return
    path.add(one)
    const share = amount / Math.max(totals[one] ?? 0, Number.MIN_VALUE)
    // What it takes in itself stays with it.
    let left = amount - Math.min(amount, share * (self[one] ?? 0))
    for (const { callee, amount: spent } of below.get(one) ?? []) {
      const part = Math.min(left, share * spent)
      if (part <= 0 || path.has(callee) || parent.length >= mostRows) continue
      put(callee, part, row)
      left -= part
      weight[row] = (weight[row] ?? 0) - part
    }
    path.delete(one)
  }
  totals.forEach((total, one) => {
    const rest = total - (called[one] ?? 0)
    if (rest > smallest * whole) put(one, rest, -1)
  })
  const placed = weight.reduce((sum, amount) => sum + amount, 0)
  // Circles are counted more than once, or not at all: the whole is known.
  const factor = placed > 0 ? whole / placed : 1
  return {
    shape: 'calls',
    parent: Int32Array.from(parent),
    function: Int32Array.from(place),
    weight: Float64Array.from(weight, (amount) => Math.max(0, amount) * factor),
  }
}
