/** The private folder of one run in the system's temporary folder: everything that is made lies in it. */
import { randomBytes } from 'node:crypto'
import { mkdirSync, renameSync, rmdirSync, unlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { z } from 'zod'
import { type Finding, fault } from '../../model/finding.ts'
import { errorCode, listDirectory, readText, realPath } from '../files.ts'
import { type Owner, currentOwner, ownerSchema } from '../owner.ts'
import { isWithin, join } from '../paths.ts'
import type { Undoing } from './git.ts'
import { removeFolder } from './remove-folder.ts'
import type { Repository } from './repository.ts'
import { removeRecords } from './worktree.ts'

export interface RunFolder {
  readonly path: string
  readonly owner: Owner
  /** Says, before it happens, that work trees of this git directory will lie in the folder. */
  involve(gitDirectory: string): void
  /** Removes the folder and git's records of the work trees in it; may be called more than once. */
  remove(): Promise<readonly Finding[]>
}

const noteSchema = z.object({ owner: ownerSchema, gitDirectories: z.array(z.string()) })

/** What stands in the owner file of a run folder. */
export type Note = Readonly<z.infer<typeof noteSchema>>

const noteName = 'owner.json'

/** What run folders are called. */
export const runFolderName = /^benchline-[0-9a-f]{12}$/u

/** The owner file of a run folder; undefined when it is not there or was not written to its end. */
export async function readNote(folder: string): Promise<Note | undefined> {
  try {
    return noteSchema.safeParse(JSON.parse((await readText(join(folder, noteName))) ?? '')).data
  } catch {
    return undefined
  }
}

/**
 * Removes a run folder, its owner file last: git that outlived its master may still write into it, and what it writes
 * must not be left without a word of whose it was. Why it could not, or undefined when it is gone.
 */
export async function removeRunFolder(folder: string): Promise<string | undefined> {
  const file = join(folder, noteName)
  const note = await readText(file).catch(() => undefined)
  if (note === undefined) return removeFolder(folder)
  for (const name of await listDirectory(folder)) {
    const why = name === noteName ? undefined : await removeFolder(join(folder, name))
    if (why !== undefined) return why
  }
  try {
    unlinkSync(file)
    rmdirSync(folder)
    return undefined
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    writeFileSync(file, note)
    return error instanceof Error ? error.message : String(error)
  }
}

/** The folders in which run folders may lie, the one that new ones are made in first. */
export async function temporaryFolders(): Promise<readonly [string, ...string[]]> {
  const runner = process.env['RUNNER_TEMP']
  const named = [runner === '' ? undefined : runner, tmpdir()].filter((folder) => folder !== undefined)
  const [first, ...rest] = (await Promise.all(named.map(realPath))).filter((path) => path !== undefined)
  if (first !== undefined) return [first, ...rest.filter((path) => path !== first)]
  throw fault('no-temporary-folder', `the folder for temporary files is not there: ${named.join(', ')}`, {
    remedy: 'set TMPDIR to a folder that exists',
  })
}

/**
 * Makes a run folder. It must not lie inside the repository: programs look for packages and settings in the
 * folders above theirs, and the copies would find the user's own there.
 */
export async function makeRunFolder(repository: Repository, undoing: Undoing): Promise<RunFolder> {
  const [parent] = await temporaryFolders()
  if (isWithin(repository.root, parent)) {
    throw fault('temporary-inside', `the folder for temporary files, ${parent}, lies in the repository`, {
      remedy: 'set TMPDIR (in a GitHub job RUNNER_TEMP) to a folder outside it',
    })
  }
  const path = join(parent, `benchline-${randomBytes(6).toString('hex')}`)
  const owner = currentOwner()
  const gitDirectories = new Set<string>()
  const note = (): void => {
    // Renamed into place: whoever sweeps meanwhile finds the old note or the new one, never half of one.
    const draft = join(path, `${noteName}.draft`)
    writeFileSync(draft, JSON.stringify({ owner, gitDirectories: [...gitDirectories] } satisfies Note))
    renameSync(draft, join(path, noteName))
  }
  const removeAll = async (): Promise<readonly Finding[]> => {
    // The records first: they are few, and an interrupted removal must not leave a lock in the repository.
    for (const gitDirectory of gitDirectories) await removeRecords(gitDirectory, path)
    const why = await removeRunFolder(path)
    if (why === undefined) return []
    const text = `the temporary folder ${path} could not be removed: ${why}`
    return [{ code: 'left-behind', severity: 'warning', text, remedy: 'remove it by hand' }]
  }
  const release = undoing.undo(async () => {
    await removeAll()
  })
  try {
    mkdirSync(path, { mode: 0o700 })
    note()
  } catch (error) {
    release()
    await removeFolder(path)
    const why = error instanceof Error ? error.message : String(error)
    throw fault(
      'no-temporary-folder',
      `nothing can be written to ${parent}, the folder for temporary files: ${why}`,
      {
        remedy:
          'make room in it, or set TMPDIR (in a GitHub job RUNNER_TEMP) to a folder that can be written to',
      },
    )
  }
  return {
    path,
    owner,
    involve(gitDirectory) {
      if (gitDirectories.has(gitDirectory)) return
      gitDirectories.add(gitDirectory)
      note()
    },
    async remove() {
      const findings = await removeAll()
      release()
      return findings
    },
  }
}
