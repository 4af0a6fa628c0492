/** How much of a profile is held. */

/** Rows of a table at most, and sixteen times as many numbers of samples: that is about 512 MiB. */
const mostRows = 2 ** 22

/** Thrown instead of using up the memory; `readProfile` makes a finding of it. */
export class TooManyRows extends Error {}

/** Before a row is added to this many. */
export function limit(rows: number): void {
  if (rows >= mostRows) throw new TooManyRows()
}
