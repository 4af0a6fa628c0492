/** Saves a run that could not be put where it belongs: it was measured, and the next push may work. */
import type { KeptProfile } from '../../model/kept-profile.ts'
import { writeNew } from '../../system/files.ts'
import type { Repository } from '../../system/git/repository.ts'
import { temporaryFolders } from '../../system/git/run-folder.ts'
import { join } from '../../system/paths.ts'
import { writeProfileFolder } from '../profile-folder.ts'

/**
 * Writes the text of a run into the git directory, or else a temporary folder, and its profiles beside it; undefined where
 * no disk takes it.
 */
export async function keepAside(
  { gitDirectory }: Repository,
  name: string,
  line: string,
  profiles: readonly KeptProfile[],
): Promise<string | undefined> {
  const folders = [join(gitDirectory, 'benchline', 'unpushed'), ...(await temporaryFolders().catch(() => []))]
  for (const folder of folders) {
    const path = join(folder, `${name}.json`)
    try {
      // A name that is taken is this very run: it is made from the content.
      if (profiles.length > 0) await writeProfileFolder(path, profiles)
      await writeNew(path, line)
      return path
    } catch {
      // The next folder may lie on another disk.
    }
  }
  return undefined
}
