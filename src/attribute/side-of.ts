/** A side's profiles with the functions of the repository that they speak of. */
import type { Side } from '../model/evidence.ts'
import type { AttributedSide, AttributionInput } from './attribution-input.ts'
import { identify } from './identify.ts'
import { guessRoot } from './locate.ts'
import type { SideRuns } from './observe.ts'

/** The functions that the profiles of a side speak of, in the repository at that side's commit. */
export function sideOf(input: Pick<AttributionInput, 'base' | 'head' | 'source'>, side: Side): SideRuns {
  const { profiles, counted = [], roots = [] } = input[side]
  const all = [...profiles, ...counted]
  const known = roots.length > 0 ? roots : guessRoot(all)
  const functions = identify({ profiles: all, roots: known, source: (path) => input.source(side, path) })
  return { profiles, functions }
}

/** The profiles that count: those that were made for it, else the same ones. */
export function countedOf({ profiles, counted = [] }: AttributedSide, { functions }: SideRuns): SideRuns {
  if (counted.length === 0) return { profiles, functions }
  const [places, linePlaces] = [
    functions.places.slice(profiles.length),
    functions.linePlaces.slice(profiles.length),
  ]
  return { profiles: counted, functions: { ...functions, places, linePlaces } }
}
