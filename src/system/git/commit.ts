/** What commits are and hold: parents, files, differences. */
import { fault } from '../../model/finding.ts'
import { git, gitLine, runGit, zeroSeparated } from './git.ts'
import type { Repository } from './repository.ts'

export interface Commit {
  readonly id: string
  readonly tree: string
  /** As the commit itself says, also where a shallow clone hides them. */
  readonly parents: readonly string[]
  /** Committer's date, seconds since 1970. */
  readonly time: number
}

/** The commit that a name stands for; undefined when nothing here has that name. */
export async function resolveCommit(repository: Repository, name: string): Promise<string | undefined> {
  if (name.startsWith('-')) return undefined
  return gitLine(repository.git, ['rev-parse', '--verify', '--quiet', `${name}^{commit}`], {
    accept: [0, 1, 128],
  })
}

/** Reads a commit. Throws a `Fault` when it is not here. */
export async function readCommit(repository: Repository, id: string): Promise<Commit> {
  const text = await git(repository.git, ['cat-file', 'commit', id])
  const lines = text.slice(0, text.indexOf('\n\n') + 1).split('\n')
  const values = (key: string): readonly string[] =>
    lines.filter((line) => line.startsWith(`${key} `)).map((line) => line.slice(key.length + 1))
  const committed = /> (-?\d+) [+-]\d+$/u.exec(values('committer')[0] ?? '')
  return { id, tree: values('tree')[0] ?? '', parents: values('parent'), time: Number(committed?.[1] ?? 0) }
}

/** Whether the commit's object is in this clone. */
export async function hasCommit(repository: Repository, id: string): Promise<boolean> {
  return (await runGit(repository.git, ['cat-file', '-e', `${id}^{commit}`])).code === 0
}

/** Whether history was cut when it was fetched. */
export async function isShallow(repository: Repository): Promise<boolean> {
  return (await gitLine(repository.git, ['rev-parse', '--is-shallow-repository'])) === 'true'
}

/** Bytes of a file that is read from a commit. */
const fileLimit = 16 * 2 ** 20

/**
 * The text of a file (UTF-8, byte order mark removed) as a commit has it, links within the tree followed; undefined
 * when the commit has no such file. `path` is relative to the root, with slashes.
 */
export async function fileAt(
  repository: Repository,
  commit: string,
  path: string,
): Promise<string | undefined> {
  if (path.includes('\n')) throw fault('bad-path', `${JSON.stringify(path)} has a line break in it`)
  const answer = await git(repository.git, ['cat-file', '--batch', '--follow-symlinks'], {
    input: `${commit}:${path}\n`,
    limit: fileLimit,
  })
  const end = answer.indexOf('\n')
  if (!/^[0-9a-f]{40,64} blob \d+$/u.test(answer.slice(0, end))) return undefined
  return answer.slice(end + 1, -1).replace(/^\uFEFF/u, '')
}

/** Bytes of a diff that is read; what is behind that is lost. */
const diffLimit = 32 * 2 ** 20

/** What changed between two commits, as a unified diff of text files without context; renamed files are followed. */
export async function diffText(repository: Repository, from: string, to: string): Promise<string> {
  const args = ['diff-tree', '-r', '-p', '-M', '--unified=0', '--no-color', '--no-ext-diff', '--no-textconv']
  const prefixes = ['--src-prefix=a/', '--dst-prefix=b/', '--ignore-submodules=all']
  return git(repository.git, [...args, ...prefixes, from, to], { limit: diffLimit })
}

/** Every path in which two commits differ, relative to the root; a renamed file is both its names. */
export async function changedPaths(
  repository: Repository,
  from: string,
  to: string,
): Promise<readonly string[]> {
  const args = ['diff-tree', '-r', '-z', '--name-only', '--no-renames', '--ignore-submodules=none', from, to]
  return zeroSeparated(await git(repository.git, args))
}
