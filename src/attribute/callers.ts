/** Who calls whom on one side, as far as stacks and edges of its profiles tell. */
import type { SideRuns } from './observe.ts'

/** By identity, the identities that call it directly. */
export function callersOf({ profiles, functions }: SideRuns): ReadonlyMap<number, ReadonlySet<number>> {
  const found = new Map<number, Set<number>>()
  const add = (caller: number, callee: number): void => {
    if (caller < 0 || callee < 0 || caller === callee) return
    const own = found.get(callee) ?? new Set<number>()
    found.set(callee, own.add(caller))
  }
  profiles.forEach(({ stacks, frames, edges }, run) => {
    const place = functions.places[run]
    if (place === undefined) return
    const identityAt = (stack: number): number =>
      place[frames.function[stacks.frame[stack] ?? -1] ?? -1] ?? -1
    for (let stack = 0; stack < stacks.frame.length; stack += 1) {
      const above = stacks.parent[stack] ?? -1
      if (above >= 0) add(identityAt(above), identityAt(stack))
    }
    for (const { caller, callee } of edges) add(place[caller] ?? -1, place[callee] ?? -1)
  })
  return found
}
