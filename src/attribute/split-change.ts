/** A change in two parts: called more often, and each call dearer. */

export interface CallCost {
  readonly calls: number
  readonly cost: number
}

export interface SplitChange {
  readonly moreCalls: number
  readonly costPerCall: number
}

/**
 * (calls₁ − calls₀) × the mean cost of a call, and the mean number of calls × the change of the cost of one: the two sum
 * to the change exactly, and swap their signs with the sides. What was not called has the other side's cost per call.
 *
 * Example: 10 calls of 1 s against 20 calls of 2 s each: 15 s by more calls, 15 s by dearer ones.
 */
export function splitChange(base: CallCost, head: CallCost): SplitChange {
  const [before, after] = [costPerCall(base), costPerCall(head)]
  const [from, to] = [before ?? after ?? 0, after ?? before ?? 0]
  const moreCalls = (head.calls - base.calls) * ((from + to) / 2)
  return { moreCalls, costPerCall: head.cost - base.cost - moreCalls }
}

const costPerCall = ({ calls, cost }: CallCost): number | undefined => (calls > 0 ? cost / calls : undefined)
