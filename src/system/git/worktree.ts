/** Git's record of the work trees that Benchline made: whose they are, and how they are taken back. */
import { rmdir } from 'node:fs/promises'
import { z } from 'zod'
import { listDirectory, readText, removeTree } from '../files.ts'
import { type Owner, ownerSchema } from '../owner.ts'
import { isWithin, join } from '../paths.ts'
import { type GitPlace, type Undoing, git } from './git.ts'

const lockSchema = z.object({ owner: ownerSchema, folder: z.string() })

/** What stands in a work tree's lock: who made it and the run folder that it belongs to. */
type Lock = Readonly<z.infer<typeof lockSchema>>

const mark = 'in use by benchline '

/** Reads a lock; undefined where it is not one of ours. */
function readLock(text: string | undefined): Lock | undefined {
  if (text === undefined || !text.startsWith(mark)) return undefined
  try {
    return lockSchema.safeParse(JSON.parse(text.slice(mark.length))).data
  } catch {
    return undefined
  }
}

/**
 * Adds a work tree without files at `path`. It is locked from its first moment, so that `git worktree prune` leaves
 * it alone and the next start can tell whose it is, even when the run folder has vanished.
 */
export async function addWorktree(
  place: GitPlace,
  path: string,
  commit: string,
  owner: Owner,
  folder: string,
  undoing: Undoing,
): Promise<void> {
  const lock: Lock = { owner, folder }
  const reason = `${mark}${JSON.stringify(lock)}`
  await git(
    place,
    ['worktree', 'add', '--quiet', '--detach', '--no-checkout', '--lock', '--reason', reason, path, commit],
    { undoing },
  )
}

/** One entry below `worktrees/` that is ours or points into a run folder. */
export interface WorktreeRecord {
  readonly path: string
  readonly lock: Lock | undefined
  /** Where the work tree lies, as git wrote it; absent in one that was interrupted early. */
  readonly tree: string | undefined
}

/** What git knows of work trees in this git directory. */
export async function worktreeRecords(gitDirectory: string): Promise<readonly WorktreeRecord[]> {
  const folder = join(gitDirectory, 'worktrees')
  return Promise.all(
    (await listDirectory(folder)).map(async (name) => {
      const path = join(folder, name)
      const [lock, tree] = await Promise.all([readText(join(path, 'locked')), readText(join(path, 'gitdir'))])
      return { path, lock: readLock(lock), tree: tree?.replace(/\n$/u, '') }
    }),
  )
}

/** Takes back the records of this git directory that belong to a run folder. */
export async function removeRecords(gitDirectory: string, folder: string): Promise<void> {
  for (const { path, lock, tree } of await worktreeRecords(gitDirectory)) {
    if (lock?.folder === folder || (tree !== undefined && isWithin(folder, tree))) await removeTree(path)
  }
  // Git removes the last empty one as well; a full one stays.
  await rmdir(join(gitDirectory, 'worktrees')).catch(() => {})
}
