/** The files of a repository as `init` looks at them: what git tracks or would track, read on demand. */
import { readText, sizeOf } from '../system/files.ts'
import { git, zeroSeparated } from '../system/git/git.ts'
import type { Repository } from '../system/git/repository.ts'
import { join } from '../system/paths.ts'

export interface Tree {
  /** POSIX paths relative to the root, sorted; ignored files are not among them. */
  readonly files: readonly string[]
  /** The text of a file; empty where there is none, or one too large to be a source. */
  read(path: string): Promise<string>
}

/** Bytes above which a file is data, not a source or a manifest. */
const largest = 2 ** 20

export async function openTree({ git: place, root }: Repository): Promise<Tree> {
  const listed = await git(place, ['ls-files', '-z', '--cached', '--others', '--exclude-standard'])
  return {
    files: [...new Set(zeroSeparated(listed))].toSorted((a, b) => (a < b ? -1 : 1)),
    async read(path) {
      const file = join(root, path)
      return ((await sizeOf(file)) ?? largest + 1) > largest ? '' : ((await readText(file)) ?? '')
    },
  }
}

/** Folders whose files are somebody else's, data of tests, or made by a build. */
const foreign =
  /(?:^|\/)(?:node_modules|vendor|third[_-]party|testdata|fixtures|__fixtures__|site-packages|\.?venv|dist|target)\//u

/** Names that no configuration can hold: invisible characters, other systems' separators and roots. */
const unwritable = /[\p{C}\p{Zl}\p{Zp}\\]|^(?:~|[A-Za-z]:)/u

/** What the repository's own people wrote, as far as its path tells. */
export const ownFiles = ({ files }: Tree): readonly string[] =>
  files.filter((path) => !foreign.test(path) && !unwritable.test(path))

/** The folder of a POSIX path; empty for the root. */
export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')))
export const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
/** A path below a folder as seen from it. */
export const within = (folder: string, path: string): string =>
  folder === '' ? path : path.slice(folder.length + 1)
export const isBelow = (folder: string, path: string): boolean =>
  folder === '' || path.startsWith(`${folder}/`)

/** The folder, nearest to the root, that holds a file of one of these names; undefined where none does. */
export function homeOf(files: readonly string[], names: readonly string[]): string | undefined {
  const depth = (folder: string): number => (folder === '' ? 0 : folder.split('/').length)
  return files
    .filter((path) => names.includes(nameOf(path)))
    .map(folderOf)
    .toSorted((a, b) => depth(a) - depth(b))[0]
}

/** The files, of those given, whose text answers; in their order. */
export async function filesThat(
  tree: Tree,
  files: readonly string[],
  holds: (text: string) => boolean,
): Promise<readonly string[]> {
  const answers: string[] = []
  for (const file of files) if (holds(await tree.read(file))) answers.push(file)
  return answers
}
