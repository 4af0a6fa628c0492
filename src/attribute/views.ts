/** What the samples of one profile say, in single passes over its columns: a million samples are a few milliseconds. */
import type { Profile, Samples, Stacks } from '../model/profile.ts'
import { at } from '../stats/at.ts'

/** By stack, how much of a value was seen at it. */
export function weighStacks({ stacks, samples }: Profile, value: number): Float64Array {
  const weights = new Float64Array(stacks.frame.length)
  const column = samples.values[value]
  if (column === undefined) return weights
  const { stack }: Samples = samples
  for (let sample = 0; sample < stack.length; sample += 1) {
    const place = stack[sample] ?? 0
    weights[place] = (weights[place] ?? 0) + (column[sample] ?? 0)
  }
  return weights
}

/** By stack, its deepest frame that is wanted; -1 where none is. */
export function deepest({ parent, frame }: Stacks, wanted: Uint8Array): Int32Array {
  const found = new Int32Array(frame.length)
  for (let stack = 0; stack < frame.length; stack += 1) {
    const own = at(frame, stack)
    const above = at(parent, stack)
    found[stack] = wanted[own] === 1 ? own : above < 0 ? -1 : at(found, above)
  }
  return found
}

/** By stack, the first frame beneath the deepest wanted one: what the wanted code called; -1 where it stands on top. */
export function firstBeneath({ parent, frame }: Stacks, wanted: Uint8Array): Int32Array {
  const found = new Int32Array(frame.length)
  for (let stack = 0; stack < frame.length; stack += 1) {
    const own = at(frame, stack)
    const above = at(parent, stack)
    if (wanted[own] === 1) found[stack] = -1
    else found[stack] = above >= 0 && wanted[at(frame, above)] !== 1 ? at(found, above) : own
  }
  return found
}

/** Sums what stacks weigh by the frame (or group) that each is charged to; what is charged to -1 is left out. */
export function sumBy(chargedTo: Int32Array, weights: Float64Array, groups: number): Float64Array {
  const sums = new Float64Array(groups)
  for (let stack = 0; stack < weights.length; stack += 1) {
    const group = chargedTo[stack] ?? -1
    if (group >= 0) sums[group] = (sums[group] ?? 0) + (weights[stack] ?? 0)
  }
  return sums
}

/**
 * By group of frames (a function, a line), how much was seen while it was anywhere on the stack: once for a stack,
 * however often the group stands on it, so that recursion is not counted again and again. Group -1 is left out.
 */
export function inclusive(
  { parent, frame }: Stacks,
  weights: Float64Array,
  groupOf: Int32Array,
  groups: number,
): Float64Array {
  const count = frame.length
  const beneath = Float64Array.from(weights)
  const [firstChild, sibling] = [new Int32Array(count).fill(-1), new Int32Array(count).fill(-1)]
  const roots: number[] = []
  for (let stack = count - 1; stack >= 0; stack -= 1) {
    const above = at(parent, stack)
    if (above < 0) roots.push(stack)
    else {
      beneath[above] = at(beneath, above) + at(beneath, stack)
      sibling[stack] = at(firstChild, above)
      firstChild[above] = stack
    }
  }
  const sums = new Float64Array(groups)
  const open = new Int32Array(groups)
  const enter = (stack: number): void => {
    const group = groupOf[at(frame, stack)] ?? -1
    if (group < 0) return
    if (open[group] === 0) sums[group] = at(sums, group) + at(beneath, stack)
    open[group] = at(open, group) + 1
  }
  for (const root of roots) {
    let stack = root
    enter(stack)
    while (stack >= 0) {
      const child = at(firstChild, stack)
      if (child >= 0) {
        stack = child
        enter(stack)
        continue
      }
      // Up to the next one that has a sibling left.
      let next = -1
      while (stack >= 0 && next < 0) {
        const group = groupOf[at(frame, stack)] ?? -1
        if (group >= 0) open[group] = at(open, group) - 1
        next = stack === root ? -1 : at(sibling, stack)
        stack = next >= 0 || stack === root ? -1 : at(parent, stack)
      }
      stack = next
      if (stack >= 0) enter(stack)
    }
  }
  return sums
}
