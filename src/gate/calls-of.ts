/** How often a function of the repository was called, by the dotted name that a configuration gives it. */
import type { Profile } from '../model/profile.ts'
import { functionsNamed } from './functions-named.ts'
import type { NamedCount } from './named-count.ts'

/** `root` is the folder of the repository. */
export function callsOf(name: string, profile: Profile, root: string): NamedCount {
  const { functions, functionRows } = profile
  const named = new Set(functionsNamed(name, profile, root))
  const rows = functionRows.filter((row) => named.has(row.function))
  const uncertain = [...named].some((place) => functions[place]?.uncertain === true)
  const found = rows.length > 0
  return {
    ...(found ? { value: rows.reduce((sum, { calls = 0 }) => sum + calls, 0) } : {}),
    found,
    ambiguous: rows.length > 1 || uncertain,
  }
}
