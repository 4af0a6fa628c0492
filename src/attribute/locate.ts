/** Where a file of a profile lies: in the repository, or in a library whatever folder that is installed in. */
import type { Profile, ProfileFile } from '../model/profile.ts'

export interface Located {
  /** Relative to the repository, or to the folder that libraries of its kind lie in. */
  readonly path: string
  readonly repository: boolean
}

const plain = (path: string): string =>
  path
    .replaceAll('\\', '/')
    .replace(/^file:\/\/(?=\/)/u, '')
    .replace(/^\/(?=[A-Za-z]:\/)/u, '')
    .replace(/^(?:\.\/)+/u, '')

const absolute = (path: string): boolean => /^(?:\/|[A-Za-z]:\/)/u.test(path)

/** Where a library's own path begins; the last match counts, as packages may hold packages. */
const shelves = /^.*\/(?:site-packages|dist-packages|node_modules|lib\/python\d+(?:\.\d+)?)\//su

/** `roots` are the folders that the repository may lie in on this side, the checkout of a measurement first. */
export function locate({ path: written, origin }: ProfileFile, roots: readonly string[]): Located {
  const path = plain(written)
  if (origin === 'repository') return { path, repository: true }
  const root = roots.map((one) => plain(one).replace(/\/+$/u, '')).find((one) => path.startsWith(`${one}/`))
  if (origin !== 'unknown') return { path: path.replace(shelves, ''), repository: false }
  if (root !== undefined) return { path: path.slice(root.length + 1), repository: true }
  // A program that is started in the repository is named by a relative path.
  return { path, repository: !absolute(path) && path !== '' }
}

/** For profiles of which nobody knows where they were taken: the deepest folder that holds all code of no library. */
export function guessRoot(profiles: readonly Profile[]): readonly string[] {
  // Where some are told to be the repository's, all that are not are somebody else's.
  if (profiles.some(({ files }) => files.some(({ origin }) => origin === 'repository'))) return []
  const folders = profiles.flatMap(({ files }) =>
    files
      .filter(({ origin, path }) => origin === 'unknown' && absolute(plain(path)))
      .map(({ path }) => plain(path).split('/').slice(0, -1)),
  )
  const [first, ...others] = folders
  if (first === undefined) return []
  let length = first.length
  for (const other of others) {
    let same = 0
    while (same < length && first[same] === other[same]) same += 1
    length = same
  }
  const root = first.slice(0, length).join('/')
  return root === '' ? [] : [root]
}
