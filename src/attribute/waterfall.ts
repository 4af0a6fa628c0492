/** Where the change of the whole went, in parts that sum to it. */
import type { Waterfall, WaterfallPart } from '../model/attribution.ts'
import type { Unit } from '../model/unit.ts'

/** What no part explains is shown as `rest`, whatever its sign. */
export function waterfall(
  { base, head, unit }: { readonly base: number; readonly head: number; readonly unit: Unit },
  parts: readonly WaterfallPart[],
): Waterfall {
  const told = parts.filter(({ change }) => change !== 0)
  const explained = told.reduce((sum, { change }) => sum + change, 0)
  return {
    unit,
    base,
    head,
    parts: [...told, { kind: 'rest', name: 'unexplained', change: head - base - explained }],
  }
}
