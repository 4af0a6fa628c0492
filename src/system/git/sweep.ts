/** Removes what runs left behind that could not do it themselves: killed, or the machine went down. */
import { lstat } from 'node:fs/promises'
import type { Finding } from '../../model/finding.ts'
import { listDirectory, sizeOf } from '../files.ts'
import { type Owner, lifeOf } from '../owner.ts'
import { basename, join } from '../paths.ts'
import type { Repository } from './repository.ts'
import { type Note, readNote, removeRunFolder, runFolderName, temporaryFolders } from './run-folder.ts'
import { removeRecords, worktreeRecords } from './worktree.ts'

/** Seconds after which a run folder without a word of its owner is one whose maker died right then. */
const patience = 600

/**
 * Removes run folders, work trees and locks of dead owners, in this repository and in the temporary folders; never
 * anything of an owner that lives or that this machine cannot see. Says what it removed.
 */
export async function sweep(repository: Repository): Promise<readonly Finding[]> {
  const swept = new Map<string, Owner | undefined>()
  for (const parent of await temporaryFolders()) {
    for (const name of await listDirectory(parent)) {
      const folder = join(parent, name)
      if (!runFolderName.test(name) || !(await isOwnFolder(folder))) continue
      const note = await readNote(folder)
      if (await isLeftBehind(folder, note)) {
        for (const gitDirectory of note?.gitDirectories ?? []) await removeRecords(gitDirectory, folder)
        if ((await removeRunFolder(folder)) === undefined) swept.set(folder, note?.owner)
      }
    }
  }
  for (const gitDirectory of await gitDirectories(repository)) {
    for (const { lock } of await worktreeRecords(gitDirectory)) {
      if (lock === undefined || lifeOf(lock.owner) !== 'dead') continue
      await removeLocked(lock.folder, lock.owner)
      await removeRecords(gitDirectory, lock.folder)
      swept.set(lock.folder, lock.owner)
    }
  }
  return [...swept].map(([folder, owner]) => ({
    code: 'swept',
    severity: 'note',
    text: `removed what an earlier run left behind${owner === undefined ? '' : ` (process ${owner.pid}, no longer alive)`}: ${folder}`,
  }))
}

async function isLeftBehind(folder: string, note: Note | undefined): Promise<boolean> {
  if (note !== undefined) return lifeOf(note.owner) === 'dead'
  const found = await lstat(folder).catch(() => undefined)
  return found !== undefined && Date.now() - found.mtimeMs > patience * 1000
}

/** The temporary folder may be everybody's: what another user made is not ours to remove. */
async function isOwnFolder(path: string): Promise<boolean> {
  const found = await lstat(path).catch(() => undefined)
  return found?.isDirectory() === true && (process.getuid === undefined || found.uid === process.getuid())
}

/** A run folder in a temporary folder that is no longer the one in use; only if it says itself whose it is. */
async function removeLocked(folder: string, owner: Owner): Promise<void> {
  if (!runFolderName.test(basename(folder)) || !(await isOwnFolder(folder))) return
  const note = await readNote(folder)
  if (note !== undefined && JSON.stringify(note.owner) === JSON.stringify(owner))
    await removeRunFolder(folder)
}

/** The repository's git directory and those of its submodules, however deep. */
async function gitDirectories(repository: Repository): Promise<ReadonlySet<string>> {
  const found = new Set([repository.gitDirectory])
  const look = async (folder: string): Promise<void> => {
    for (const name of await listDirectory(folder)) {
      const path = join(folder, name)
      if ((await sizeOf(join(path, 'HEAD'))) === undefined) {
        // A name may have slashes; files end the search by having nothing in them.
        await look(path)
      } else {
        found.add(path)
        await look(join(path, 'modules'))
      }
    }
  }
  await look(join(repository.gitDirectory, 'modules'))
  await look(join(repository.ownDirectory, 'modules'))
  return found
}
