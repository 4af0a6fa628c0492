/** The pace of the machine in each run, from what the change left alone, and what was seen with that divided out. */
import type { LineRows } from './line-rows.ts'
import type { Matched } from './match.ts'
import type { Observation } from './observe.ts'
import { type SizeFactors, sizeFactors } from './size-factors.ts'
import type { Table } from './table.ts'

export function factorsOf(
  seen: Observation,
  { pairs }: Matched,
  rows: LineRows,
  baseRuns: number,
  seed: number,
): SizeFactors {
  const steady = (pair: number): boolean => {
    const facts = pairs[pair]
    return facts !== undefined && !facts.touched && facts.how !== 'one-sided'
  }
  const functions = seen.untouched.keys().filter(steady)
  const byFunction = sizeFactors(
    functions.map((pair) => ({ values: seen.untouched.get(pair), of: pair })),
    seen.total,
    baseRuns,
    seed,
  )
  if (byFunction.enough) return byFunction
  // Small programs have few functions; their lines are more.
  const lines = seen.untouchedLines.keys().filter((place) => steady(rows.rows[place]?.pair ?? -1))
  return sizeFactors(
    lines.map((place) => ({ values: seen.untouchedLines.get(place), of: rows.rows[place]?.pair ?? -1 })),
    seen.total,
    baseRuns,
    seed,
  )
}

export function divided(seen: Observation, factors: Float64Array): Observation {
  const by = (table: Table): Table => table.dividedBy(factors)
  return {
    total: seen.total.map((total, run) => total / (factors[run] ?? 1)),
    self: by(seen.self),
    blame: by(seen.blame),
    blameLines: by(seen.blameLines),
    charged: by(seen.charged),
    chargedLines: by(seen.chargedLines),
    headLines: by(seen.headLines),
    callees: by(seen.callees),
    chargedCallees: by(seen.chargedCallees),
    under: by(seen.under),
    untouched: by(seen.untouched),
    untouchedLines: by(seen.untouchedLines),
  }
}
