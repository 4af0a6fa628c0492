/** A bare repository of our own for a moment: what is fetched there changes nothing of what the user sees. */
import { join } from '../paths.ts'
import { type GitPlace, type Undoing, git, gitLine } from './git.ts'
import type { Repository } from './repository.ts'
import { makeRunFolder } from './run-folder.ts'

export interface PrivateRepository {
  readonly git: GitPlace
  /** Where files may be put that shall go with it. */
  readonly folder: string
}

/**
 * Makes an empty repository in a folder of this run, with the object format of the user's, and removes it after
 * `work`. Git runs in the user's root folder, so that the address of a remote may be a relative path.
 */
export async function withPrivateRepository<T>(
  repository: Repository,
  undoing: Undoing,
  work: (made: PrivateRepository) => Promise<T>,
): Promise<T> {
  const folder = await makeRunFolder(repository, undoing)
  try {
    const format = (await gitLine(repository.git, ['rev-parse', '--show-object-format'])) ?? 'sha1'
    const path = join(folder.path, 'store.git')
    await git({ cwd: folder.path }, [
      'init',
      '--quiet',
      '--bare',
      '--template=',
      `--object-format=${format}`,
      path,
    ])
    return await work({
      git: { ...repository.git, env: { ...repository.git.env, GIT_DIR: path } },
      folder: folder.path,
    })
  } finally {
    await folder.remove()
  }
}
