/** What the profiles of one side count exactly: calls of functions, hits of lines, instructions, allocations. */
import type { Profile } from '../model/profile.ts'
import type { SideFunctions } from './identify.ts'

/** One counter of one function or line of one side, over its repeats. */
export interface ExactCount {
  /** `calls`, `hits`, or the name of a value type. */
  readonly counter: string
  readonly unit: string
  /** Place of its identity. */
  readonly identity: number
  /** Absent for a whole function. */
  readonly line?: number
  /** One for each run; 0 where the run's tool counts and did not list it. */
  readonly values: Float64Array
}

/** In the order of the runs; only functions of the repository. */
export function exactCounts(profiles: readonly Profile[], functions: SideFunctions): readonly ExactCount[] {
  const found = new Map<string, ExactCount>()
  profiles.forEach((profile, run) => {
    const add = (counter: string, unit: string, identity: number, value: number, line?: number): void => {
      if (functions.identities[identity]?.repository !== true) return
      const key = `${counter}\0${identity}\0${line ?? ''}`
      const made = found.get(key) ?? {
        counter,
        unit,
        identity,
        ...(line === undefined ? {} : { line }),
        values: new Float64Array(profiles.length),
      }
      // Two code objects of one name are one function to us.
      made.values[run] = (made.values[run] ?? 0) + value
      found.set(key, made)
    }
    const exact = profile.valueTypes.flatMap((type, place) =>
      type.nature === 'exact' ? [{ ...type, place }] : [],
    )
    for (const { function: place, calls, self } of profile.functionRows) {
      const identity = functions.places[run]?.[place] ?? -1
      if (calls !== undefined) add('calls', 'count', identity, calls)
      for (const { name, unit, place: of } of exact) {
        const value = self?.[of]
        if (value !== undefined) add(name, unit, identity, value)
      }
    }
    profile.lineRows.forEach(({ line, hits, values }, row) => {
      const identity = functions.linePlaces[run]?.[row] ?? -1
      if (hits !== undefined) add('hits', 'count', identity, hits, line)
      for (const { name, unit, place: of } of exact) {
        const value = values?.[of]
        if (value !== undefined) add(name, unit, identity, value, line)
      }
    })
  })
  return [...found.values()]
}
