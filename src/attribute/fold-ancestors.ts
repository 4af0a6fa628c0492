/** Takes out of a list of changes those that only pass on what something beneath them did. */

/** A function whose change includes what it calls. */
export interface Inclusive {
  readonly id: number
  readonly change: number
}

/** From this part on a caller's change is explained by what it calls. */
const explained = 0.9

/**
 * Those of which no one else in the list, called by it directly or through others of the list, has at least 90 % of the
 * change. `calls` says whether the first calls the second. Functions that call each other in a circle stay, the one
 * with the largest change at least.
 */
export function foldAncestors<Row extends Inclusive>(
  rows: readonly Row[],
  calls: (caller: Row, callee: Row) => boolean,
): readonly Row[] {
  const order = rows.toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change))
  const folded = new Set<Row>()
  for (const row of order) {
    const cause = order.some(
      (other) =>
        other !== row &&
        !folded.has(other) &&
        other.change * row.change > 0 &&
        Math.abs(other.change) >= explained * Math.abs(row.change) &&
        reaches(row, other, order, calls),
    )
    if (cause) folded.add(row)
  }
  return rows.filter((row) => !folded.has(row))
}

function reaches<Row>(from: Row, to: Row, rows: readonly Row[], calls: (a: Row, b: Row) => boolean): boolean {
  const seen = new Set<Row>([from])
  const open = [from]
  for (let row = open.pop(); row !== undefined; row = open.pop()) {
    for (const next of rows) {
      if (seen.has(next) || !calls(row, next)) continue
      if (next === to) return true
      seen.add(next)
      open.push(next)
    }
  }
  return false
}
