/** How often a function of the repository was called, by the dotted name that a configuration gives it. */
import type { Profile } from '../model/profile.ts'

export interface CallCount {
  readonly calls: number
  /** Whether a function of that name is in the profile at all; if not, it was called 0 times, or does not exist. */
  readonly found: boolean
  /** Several functions, or one that several may hide behind, have that name. */
  readonly ambiguous: boolean
}

/**
 * `etl.normalise` is the function `normalise` of `etl.py`, or of `src/etl.py`; `etl.Cart.total` is one of a class, whose
 * name a profiler of calls does not tell, so it must be the only `total` of its file. `root` is the folder of the
 * repository.
 */
export function callsOf(name: string, { files, functions, functionRows }: Profile, root: string): CallCount {
  const parts = name.split('.')
  const own = parts.at(-1)
  const matching = new Set<number>()
  functions.forEach((one, place) => {
    const path = one.file === undefined ? undefined : files[one.file]?.path
    if (path === undefined || one.name.slice(one.name.lastIndexOf('.') + 1) !== own) return
    if (isModule(path, parts.slice(0, -1), root)) matching.add(place)
  })
  const rows = functionRows.filter((row) => matching.has(row.function))
  const uncertain = [...matching].some((place) => functions[place]?.uncertain === true)
  return {
    calls: rows.reduce((sum, { calls = 0 }) => sum + calls, 0),
    found: rows.length > 0,
    ambiguous: rows.length > 1 || uncertain,
  }
}

/** Whether a file is the module, or holds the class, that the words before a function's name are. */
function isModule(path: string, words: readonly string[], root: string): boolean {
  const inside = path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path
  if (inside.startsWith('/') || inside.startsWith('<')) return false
  const module = inside
    .replace(/\.\w+$/u, '')
    .replace(/\/__init__$/u, '')
    .split('/')
  // The name may leave out folders before it, and have classes behind it.
  return words.some((_, index) => endsWith(module, words.slice(0, index + 1)))
}

const endsWith = (all: readonly string[], end: readonly string[]): boolean =>
  end.length <= all.length && end.every((word, index) => all[all.length - end.length + index] === word)
