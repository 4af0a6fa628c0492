/** Head: the working tree as it lies, as a commit that can be checked out elsewhere. */
import { copyFile, stat, utimes } from 'node:fs/promises'
import { type Fault, fault } from '../../model/finding.ts'
import { errorCode } from '../files.ts'
import { join } from '../paths.ts'
import { readCommit, resolveCommit } from './commit.ts'
import { type GitCall, type Undoing, git, gitFault, gitLine, runGit, zeroSeparated } from './git.ts'
import type { Repository } from './repository.ts'
import { makeRunFolder } from './run-folder.ts'

export interface Head {
  /** The commit that HEAD names. */
  readonly commit: string
  /** What to check out: `commit`, or one on top of it that holds the uncommitted changes too. */
  readonly checkout: string
  /** Tree of `checkout`. */
  readonly tree: string
  readonly uncommitted: boolean
  /** The branch that is checked out; absent for a detached HEAD. */
  readonly branch?: string
  /** What the user calls it: the branch, or `HEAD`. */
  readonly label: string
}

/**
 * Reads head. With staged, unstaged or untracked (not ignored) changes a tree is made through a copy of the index,
 * so that the user's index and working tree stay as they are, to the byte and the second.
 */
export async function readHead(repository: Repository, undoing: Undoing): Promise<Head> {
  const commit = await resolveCommit(repository, 'HEAD')
  if (commit === undefined) {
    throw fault('no-commit', 'the repository has no commit yet, so there is nothing to compare with', {
      remedy: 'commit something first',
    })
  }
  const { tree, time } = await readCommit(repository, commit)
  const branch = await gitLine(repository.git, ['symbolic-ref', '--quiet', '--short', 'HEAD'], {
    accept: [0, 1],
  })
  const named = { commit, label: branch ?? 'HEAD', ...(branch === undefined ? {} : { branch }) }
  const clean: Head = { ...named, checkout: commit, tree, uncommitted: false }
  if (!(await looksChanged(repository))) return clean
  const changed = await treeAsItLies(repository, undoing)
  if (changed === tree) return clean
  const checkout = await commitOf(repository, changed, commit, time, undoing)
  return { ...named, checkout, tree: changed, uncommitted: true }
}

/** Whether git sees any change; content of submodules is looked at where they are copied. */
async function looksChanged(repository: Repository): Promise<boolean> {
  const entries = zeroSeparated(
    await git(repository.git, [
      'status',
      '--porcelain=v2',
      '-z',
      '--untracked-files=normal',
      '--ignore-submodules=dirty',
    ]),
  )
  const conflicts = entries.flatMap((entry) => (entry.startsWith('u ') ? [entry.split(' ').slice(10)] : []))
  if (conflicts.length > 0) {
    const names = conflicts.map((words) => words.join(' ')).join(', ')
    throw fault('unmerged', `the working tree has conflicts that are not resolved: ${names}`, {
      remedy: 'resolve them and git add the files, or abort the merge',
    })
  }
  return entries.length > 0
}

async function treeAsItLies(repository: Repository, undoing: Undoing): Promise<string> {
  const folder = await makeRunFolder(repository, undoing)
  try {
    const index = join(folder.path, 'index')
    await copyIndex(join(repository.ownDirectory, 'index'), index)
    const call: GitCall = {
      env: { GIT_INDEX_FILE: index },
      config: ['core.splitIndex=false'],
      undoing,
    }
    const args = ['add', '--all']
    const added = await runGit(repository.git, args, call)
    if (added.code !== 0) throw refusal(args, added)
    return (await gitLine(repository.git, ['write-tree'], call)) ?? ''
  } finally {
    await folder.remove()
  }
}

/**
 * The copy keeps an old time: git trusts what the index says of a file only if the file is older than the index, so
 * a copy of today would hide a change that was made in the moment after the original was written.
 */
async function copyIndex(from: string, to: string): Promise<void> {
  try {
    const { mtimeMs } = await stat(from)
    await copyFile(from, to)
    const seconds = Math.floor(mtimeMs / 1000)
    await utimes(to, seconds, seconds)
  } catch (error) {
    // Without an index nothing is staged, and git starts an empty one.
    if (errorCode(error) !== 'ENOENT') throw error
  }
}

function refusal(args: readonly string[], added: { code: number; stdout: string; stderr: string }): Fault {
  if (!added.stderr.includes('sparse-checkout definition')) return gitFault(args, added)
  const names = added.stderr
    .split('\n')
    .slice(3)
    .filter((line) => line !== '' && !line.startsWith('hint:'))
  return fault(
    'outside-sparse',
    `there are changes outside the sparse checkout, which a copy would not have: ${names.join(', ')}`,
    { remedy: 'widen it with git sparse-checkout add, or move the files away' },
  )
}

/** The same content on the same parent is the same commit, so that a report can be made again. */
async function commitOf(
  repository: Repository,
  tree: string,
  parent: string,
  time: number,
  undoing: Undoing,
): Promise<string> {
  const identity = (role: string): Readonly<Record<string, string>> => ({
    [`GIT_${role}_NAME`]: 'Benchline',
    [`GIT_${role}_EMAIL`]: 'benchline@localhost',
    [`GIT_${role}_DATE`]: `@${time} +0000`,
  })
  const made = await gitLine(
    repository.git,
    ['commit-tree', '--no-gpg-sign', '-p', parent, '-m', 'Uncommitted changes', tree],
    { env: { ...identity('AUTHOR'), ...identity('COMMITTER') }, undoing },
  )
  return made ?? ''
}
