/** Gives a copy the sparse patterns of the user's own tree, so that both hold the same files. */
import { copyFile, mkdir } from 'node:fs/promises'
import { errorCode, readText } from '../files.ts'
import { dirname, join } from '../paths.ts'
import { git, gitLine } from './git.ts'
import type { Repository } from './repository.ts'

/**
 * To be called before files are checked out into `tree`. Patterns and the settings that switch them on may lie in
 * files that belong to one work tree alone; newer versions of git copy them by themselves, older ones do not.
 */
export async function copySparse(repository: Repository, tree: string): Promise<void> {
  const setting = (key: string): Promise<string | undefined> =>
    gitLine(repository.git, ['config', '--type=bool', '--get', key], { accept: [0, 1] })
  if ((await setting('core.sparseCheckout')) !== 'true') return
  const place = { cwd: tree }
  const own = (await gitLine(place, ['rev-parse', '--absolute-git-dir'])) ?? ''
  const patterns = join('info', 'sparse-checkout')
  await copyIfThere(join(repository.ownDirectory, patterns), join(own, patterns))
  if ((await setting('extensions.worktreeConfig')) !== 'true') return
  const config = join(own, 'config.worktree')
  await copyIfThere(join(repository.ownDirectory, 'config.worktree'), config)
  // These two say where the user's tree lies and hold for no other one; 5 is git's "there is no such key".
  for (const key of ['core.worktree', 'core.bare']) {
    await git(place, ['config', '--file', config, '--unset-all', key], { accept: [0, 5] })
  }
}

async function copyIfThere(from: string, to: string): Promise<void> {
  if ((await readText(from)) === undefined) return
  // Only the last folder: after an interruption the record of the work tree must not come back to life.
  await mkdir(dirname(to)).catch((error: unknown) => {
    if (errorCode(error) !== 'EEXIST') throw error
  })
  await copyFile(from, to)
}
