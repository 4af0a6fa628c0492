/** All runs of both sides, each sample charged to what made it: a line that the change has to do with, or its caller. */
import type { Side } from '../model/evidence.ts'
import { changedLines } from './changed-lines.ts'
import type { ExactChanges } from './exact-changes.ts'
import type { SideFunctions } from './identify.ts'
import type { LineMap } from './line-map.ts'
import type { LineRows } from './line-rows.ts'
import type { Matched } from './match.ts'
import { meanOf } from './mean-of.ts'
import { type Charging, type Observation, type SideRuns, observe } from './observe.ts'
import { relatedLine } from './related-lines.ts'
import { splitChange } from './split-change.ts'

export function chargingBy(matched: Matched, rows: LineRows, map: LineMap, head: SideFunctions): Charging {
  const related = new Map<number, boolean>()
  const changed = new Map<number, readonly number[]>()
  const changedIn = (pair: number): readonly number[] => {
    const lines = changed.get(pair) ?? changedLines(matched.pairs[pair], matched, map, head.outlineOf)
    changed.set(pair, lines)
    return lines
  }
  return {
    passing: () => false,
    related: (place) => {
      const row = rows.rows[place]
      if (row === undefined) return true
      const pair = matched.pairs[row.pair]
      const known = related.get(place) ?? relatedLine(row, pair, changedIn(row.pair), head.outlineOf)
      related.set(place, known)
      return known
    },
  }
}

/** A change that consists of more calls by this part is its callers' affair. */
const mostlyMoreCalls = 0.75

/** Looked at twice where a function is only called more often, whose time then belongs to what calls it. */
export function observeAll(
  sides: Readonly<Record<Side, SideRuns>>,
  matched: Matched,
  rows: LineRows,
  {
    value,
    exact,
    charging,
  }: { readonly value: number; readonly exact: ExactChanges; readonly charging: Charging },
): Observation {
  const baseRuns = sides.base.profiles.length
  const first = observe(sides, matched, rows, { value, ...charging })
  const passing = new Set(
    first.blame.keys().filter((pair) => {
      const [facts, calls] = [matched.pairs[pair], exact.callsOf(pair)]
      if (facts?.headerTouched !== false || calls === undefined || calls.base === 0 || calls.head === 0)
        return false
      const values = first.blame.get(pair)
      const costs = { base: meanOf(values, 0, baseRuns), head: meanOf(values, baseRuns) }
      const { moreCalls } = splitChange(
        { calls: calls.base, cost: costs.base },
        { calls: calls.head, cost: costs.head },
      )
      const change = costs.head - costs.base
      return calls.base !== calls.head && change !== 0 && moreCalls / change >= mostlyMoreCalls
    }),
  )
  if (passing.size === 0) return first
  return observe(sides, matched, rows, { value, ...charging, passing: (pair) => passing.has(pair) })
}
