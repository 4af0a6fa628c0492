/** Files of tinybench → the fewest entries whose patterns match them and nothing else. */
import picomatch from 'picomatch'
import type { Draft } from '../ecosystem.ts'
import { folderOf, nameOf } from '../tree.ts'

/**
 * `benches` and `all` are POSIX paths relative to `home`, where patterns start. A pattern is taken only when today it
 * matches exactly these files, so that nothing is run as a benchmark that is none; otherwise they are listed, an
 * entry a folder, so that no two of an entry have the same name.
 */
export function tinybenchDrafts(
  benches: readonly string[],
  all: readonly string[],
  home: string,
): readonly Draft[] {
  // What a pattern would read as more than itself cannot be listed either.
  const plain = benches.filter((path) => !/[[\](){}*?!\\]/u.test(path))
  if (plain.length === 0) return []
  const comment = 'Files of tinybench: every task in them is a benchmark.'
  const pattern = patterns(plain).find((each) => matchesOnly(each, plain, all))
  if (pattern !== undefined) {
    return [{ name: entryName(commonFolder(plain)), comment, folder: home, workload: { tinybench: pattern } }]
  }
  const folders = [...new Set(plain.map(folderOf))]
  return folders.map((folder) => {
    const files = plain.filter((path) => folderOf(path) === folder)
    const [only] = files
    return {
      name: folders.length === 1 ? entryName(folder) : folder === '' ? 'root' : folder,
      comment,
      folder: home,
      workload: { tinybench: files.length === 1 && only !== undefined ? only : files },
    }
  })
}

const entryName = (folder: string): string => (nameOf(folder) === '' ? 'benchmarks' : nameOf(folder))

function matchesOnly(pattern: string, benches: readonly string[], all: readonly string[]): boolean {
  const matches = picomatch(pattern)
  const found = all.filter((path) => matches(path) && !/(?:^|\/)node_modules\//u.test(path))
  return found.length === benches.length && found.every((path) => benches.includes(path))
}

function patterns(benches: readonly string[]): readonly string[] {
  const folder = commonFolder(benches)
  const start = folder === '' ? '' : `${folder}/`
  const choice = (words: readonly string[]): string => {
    const different = [...new Set(words)].toSorted()
    return different.length === 1 ? (different[0] ?? '') : `{${different.join(',')}}`
  }
  const ending = choice(benches.map((path) => /\.([cm]?[jt]s)$/u.exec(path)?.[1] ?? ''))
  const marks = benches.map((path) => /\.(bench|benchmark)\.[cm]?[jt]s$/u.exec(path)?.[1])
  const mark = choice(marks.flatMap((word) => word ?? []))
  const named = marks.includes(undefined)
    ? []
    : [`${start}**/*.${mark}.${ending}`, `${start}*.${mark}.${ending}`]
  return [...named, `${start}*.${ending}`, `${start}**/*.${ending}`]
}

function commonFolder(paths: readonly string[]): string {
  const [first = [], ...rest] = paths.map((path) => folderOf(path).split('/'))
  const end = first.findIndex((part, index) => rest.some((other) => other[index] !== part))
  return (end === -1 ? first : first.slice(0, end)).join('/')
}
