/** Finds cost that only changed places: functions that the diff touches, of which one lost what another one won. */

/** A function with what it takes in each run, and the places it belongs to: its file, its callers. */
export interface Movable {
  readonly id: number
  /** By place of run, base's first. */
  readonly values: Float64Array
  /** Mean of head less mean of base. */
  readonly change: number
  /** Movables that share one belong to one domain. */
  readonly domains: readonly string[]
}

/** What is judged as one: a single function, or several that cost moved between. */
export interface Group {
  readonly ids: readonly number[]
  /** Sums of the values of all its members. */
  readonly values: Float64Array
}

/**
 * Joins the largest change with an opposite one of a shared domain, and the sum of both with further ones, as long as
 * each at least halves what is left: a function that was split, merged or inlined, and not two changes of which one is
 * much larger. Every movable is in exactly one group; the first of a group changed most.
 */
export function netMoves(movables: readonly Movable[]): readonly Group[] {
  const open = new Set(movables.toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change)))
  const groups: Group[] = []
  for (const first of open) {
    open.delete(first)
    const members = [first]
    let change = first.change
    for (
      let next = bestFor(change, members, open);
      next !== undefined;
      next = bestFor(change, members, open)
    ) {
      open.delete(next)
      members.push(next)
      change += next.change
    }
    const values = first.values.map((_, run) => members.reduce((sum, one) => sum + (one.values[run] ?? 0), 0))
    groups.push({ ids: members.map(({ id }) => id), values })
  }
  return groups
}

/** The opposite one of a shared domain that leaves least. */
function bestFor(
  change: number,
  members: readonly Movable[],
  open: ReadonlySet<Movable>,
): Movable | undefined {
  const domains = new Set(members.flatMap((one) => one.domains))
  let [best, least]: [Movable | undefined, number] = [undefined, Math.abs(change) / 2]
  for (const one of open) {
    if (one.change * change >= 0 || !one.domains.some((domain) => domains.has(domain))) continue
    const left = Math.abs(change + one.change)
    if (left <= least) [best, least] = [one, left]
  }
  return best
}
