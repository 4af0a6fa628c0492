/** From profiles of a tool that counts exactly to what of the repository's own code was called, or ran, more or less often. */
import type { ExactChange } from '../model/attribution.ts'
import type { Side } from '../model/evidence.ts'
import type { Finding } from '../model/finding.ts'
import type { AttributionInput } from './attribution-input.ts'
import { callersOf } from './callers.ts'
import { refusals } from './comparable.ts'
import { exactChanges } from './exact-changes.ts'
import { lineMap } from './line-map.ts'
import { match } from './match.ts'
import { sideOf } from './side-of.ts'

export interface CountedDifference {
  /** Of the named counter; largest share of change first, with those that do not repeat. */
  readonly changes: readonly ExactChange[]
  /** An error refuses the comparison: then there are no changes. */
  readonly findings: readonly Finding[]
}

/** Functions that moved, were renamed or stand on other lines are held against themselves. */
export function countedChanges(
  input: Pick<AttributionInput, 'base' | 'head' | 'diff' | 'source' | 'least'>,
  counter: 'calls' | 'hits',
): CountedDifference {
  const refused = refusals(input.base.profiles, input.head.profiles, { fewest: 0 })
  if (refused.length > 0) return { changes: [], findings: refused }
  const map = lineMap(input.diff)
  const sides = { base: sideOf(input, 'base'), head: sideOf(input, 'head') }
  const callers = (side: Side) => callersOf(sides[side])
  const matched = match(sides.base.functions, sides.head.functions, map, callers)
  const { changes, findings } = exactChanges(sides, matched, map, input.least)
  return { changes: changes.filter((change) => change.counter === counter), findings }
}
