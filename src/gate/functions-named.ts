/** Which functions of a profile a dotted name of a configuration means. */
import type { Profile } from '../model/profile.ts'

/**
 * Places in `functions`, of those that lie in the repository's folder `root`. `etl.normalise` is the function `normalise`
 * of `etl.py`, or of `src/etl.py`; `etl.Cart.total` is one of a class. Where the profiler does not tell classes, it must be
 * the only `total` of its file.
 */
export function functionsNamed(
  name: string,
  { files, functions }: Pick<Profile, 'files' | 'functions'>,
  root: string,
): readonly number[] {
  const parts = name.split('.')
  const own = parts.at(-1)
  const alike = functions.flatMap(({ name: full, file }, place) => {
    const path = file === undefined ? undefined : files[file]?.path
    const words = full.split('.').filter((word) => word !== '<locals>')
    if (path === undefined || words.at(-1) !== own || !isModule(path, parts.slice(0, -1), root)) return []
    return [{ place, words, whole: isModule(path, parts.slice(0, -words.length), root) }]
  })
  const whole = alike.filter(({ words, whole: named }) => named && endsWith(parts, words))
  // A longer name says more: `Cart.total` is not the `total` beside the class.
  const longest = Math.max(0, ...whole.map(({ words }) => words.length))
  const exact = whole.filter(({ words }) => words.length === longest)
  return (exact.length > 0 ? exact : alike).map(({ place }) => place)
}

/** Relative to the repository; undefined for what does not lie in it. */
export function pathInside(path: string, root: string): string | undefined {
  const inside = path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path
  return inside.startsWith('/') || inside.startsWith('<') ? undefined : inside
}

/** Whether a file is the module, or holds the class, that the words before a function's name are. */
function isModule(path: string, words: readonly string[], root: string): boolean {
  const inside = pathInside(path, root)
  if (inside === undefined) return false
  const module = inside
    .replace(/\.\w+$/u, '')
    .replace(/\/__init__$/u, '')
    .split('/')
  // The name may leave out folders before it, and have classes behind it.
  return words.some((_, index) => endsWith(module, words.slice(0, index + 1)))
}

const endsWith = (all: readonly string[], end: readonly string[]): boolean =>
  end.length <= all.length && end.every((word, index) => all[all.length - end.length + index] === word)
