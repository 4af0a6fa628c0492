/** Rows that run after run adds to: what was not seen in a run is 0 there. */

export class Table {
  readonly runs: number
  private readonly rows = new Map<number, Float64Array>()

  constructor(runs: number) {
    this.runs = runs
  }

  add(row: number, run: number, value: number): void {
    if (value === 0) return
    let values = this.rows.get(row)
    if (values === undefined) {
      values = new Float64Array(this.runs)
      this.rows.set(row, values)
    }
    values[run] = (values[run] ?? 0) + value
  }

  /** All zeros for a row that nothing was added to. */
  get(row: number): Float64Array {
    return this.rows.get(row) ?? new Float64Array(this.runs)
  }

  keys(): readonly number[] {
    return [...this.rows.keys()]
  }

  /** A table of the same rows, each value divided by the factor of its run. */
  dividedBy(factors: Float64Array): Table {
    const made = new Table(this.runs)
    for (const [row, values] of this.rows) {
      made.rows.set(
        row,
        values.map((value, run) => value / (factors[run] ?? 1)),
      )
    }
    return made
  }
}

/** One number for two places, both below 2 ** 26. */
export const pairKey = (first: number, second: number): number => first * 2 ** 26 + second
export const firstOf = (key: number): number => Math.floor(key / 2 ** 26)
export const secondOf = (key: number): number => key % 2 ** 26
