/** Which functions call themselves, directly or through others. */
import type { Edge } from '../../model/profile.ts'

/**
 * Functions from which a chain of calls leads back. Sampling tools that add up inclusive times count such a function
 * once for each time it is on the stack. Strongly connected components after Tarjan, SIAM J. Comput. 1 (1972), without
 * recursion: chains of calls may be long.
 */
export function recursiveFunctions(edges: readonly Pick<Edge, 'caller' | 'callee'>[]): ReadonlySet<number> {
  const found = new Set<number>()
  const functions = edges.reduce((most, { caller, callee }) => Math.max(most, caller, callee), -1) + 1
  const calleesOf: number[][] = Array.from({ length: functions }, () => [])
  for (const { caller, callee } of edges) {
    if (caller === callee) found.add(caller)
    else calleesOf[caller]?.push(callee)
  }
  const order = new Int32Array(functions).fill(-1)
  const lowest = new Int32Array(functions)
  const isOpen = new Uint8Array(functions)
  const open: number[] = []
  let entered = 0
  const enter = (place: number, path: [place: number, next: number][]): void => {
    order[place] = entered
    lowest[place] = entered
    entered += 1
    isOpen[place] = 1
    open.push(place)
    path.push([place, 0])
  }
  for (let start = 0; start < functions; start += 1) {
    if (order[start] !== -1) continue
    const path: [place: number, next: number][] = []
    enter(start, path)
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const [place, next] = step
      const callee = calleesOf[place]?.[next]
      if (callee !== undefined) {
        step[1] += 1
        if (order[callee] === -1) enter(callee, path)
        else if (isOpen[callee] === 1) lowest[place] = Math.min(lowest[place] ?? 0, order[callee] ?? 0)
        continue
      }
      path.pop()
      const caller = path.at(-1)?.[0]
      if (caller !== undefined) lowest[caller] = Math.min(lowest[caller] ?? 0, lowest[place] ?? 0)
      if (lowest[place] !== order[place]) continue
      const members = open.splice(open.lastIndexOf(place))
      for (const member of members) {
        isOpen[member] = 0
        if (members.length > 1) found.add(member)
      }
    }
  }
  return found
}
