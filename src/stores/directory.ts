/**
 * Runs in a folder: one file a run, a sub-folder a suite. Files are only ever added, so writers cannot disturb each
 * other and version control or a network drive can carry the folder.
 */
import { fingerprint } from '../model/environment.ts'
import { Fault, fault } from '../model/finding.ts'
import type { KeptProfile } from '../model/kept-profile.ts'
import type { Run } from '../model/run.ts'
import { isDirectory, listDirectory, readBytes, readText, writeNew } from '../system/files.ts'
import { resolve } from '../system/paths.ts'
import { decodeRun, encodeRun, namePattern, runName } from './codec.ts'
import { profileEnding, profileNamePattern } from './profile-name.ts'
import type { Kept, Selection, Store, StoreKind } from './store.ts'
import { suiteFolder } from './suite-folder.ts'

export const directory: StoreKind = {
  scheme: 'directory',
  argument: 'PATH',
  open(argument, repository) {
    if (argument.trim() === '') throw fault('store-argument', 'store: directory needs a path: directory:PATH')
    return directoryStore(resolve(repository.root, argument))
  },
}

function directoryStore(root: string): Store {
  const folderOf = (suite: string): string => `${root}/${suiteFolder(suite)}`
  return {
    place: root,
    async ready(suite: string): Promise<void> {
      // What cannot be read must not be added to.
      await readNewest(folderOf(suite), suite, await runFiles(root, folderOf(suite)), {})
    },
    async put(run: Run, profiles: readonly KeptProfile[] = []): Promise<Kept> {
      const line = encodeRun(run)
      const path = `${folderOf(run.suite)}/${runName(run, line)}.json`
      // Before the run: whoever finds it finds all of it.
      for (const { name, bytes } of profiles) {
        const file = `${profilesOf(folderOf(run.suite), runName(run, line))}${name}${profileEnding}`
        await writing(file, () => writeNew(file, bytes))
      }
      const added = await writing(path, () => writeNew(path, line))
      // The name is made from the content: a file that has it holds this very run, or is damaged.
      if (!added) await readRun(path, run.suite)
      return { place: root, findings: [] }
    },
    async list(suite: string, selection: Selection = {}): Promise<readonly Run[]> {
      const folder = folderOf(suite)
      return readNewest(folder, suite, await runFiles(root, folder), selection)
    },
    async profiles(run: Run): Promise<readonly KeptProfile[]> {
      return readProfiles(profilesOf(folderOf(run.suite), runName(run, encodeRun(run))))
    },
  }
}

/** The folder beside the runs of a suite that holds their profiles. */
const profiles = 'profiles'

/** What the paths of a run's profiles begin with. */
const profilesOf = (folder: string, name: string): string => `${folder}/${profiles}/${name}.`

async function readProfiles(beginning: string): Promise<readonly KeptProfile[]> {
  const [folder, start] = [
    beginning.slice(0, beginning.lastIndexOf('/')),
    beginning.slice(beginning.lastIndexOf('/') + 1),
  ]
  const files = await reading(folder, () => listDirectory(folder))
  const found: KeptProfile[] = []
  for (const file of files) {
    if (!file.startsWith(start) || !file.endsWith(profileEnding)) continue
    const name = file.slice(start.length, -profileEnding.length)
    const path = `${folder}/${file}`
    const bytes = profileNamePattern.test(name) ? await reading(path, () => readBytes(path)) : undefined
    if (bytes !== undefined) found.push({ name, bytes: Uint8Array.from(bytes) })
  }
  return found
}

/** Names of the runs in a folder, oldest first; refuses whatever else lies there. */
async function runFiles(root: string, folder: string): Promise<readonly string[]> {
  for (const path of [root, folder]) {
    if ((await reading(path, () => isDirectory(path))) === false) throw unreadable(path, 'it is not a folder')
  }
  const names = (await reading(folder, () => listDirectory(folder))).filter(
    (name) => !isDraft(name) && name !== profiles,
  )
  const unknown = names.filter((name) => !isRunFile(name))
  if (unknown.length > 0) throw strangers(folder, unknown)
  return names
}

/** Reads from the newest back until there are enough; gives the oldest first. */
async function readNewest(
  folder: string,
  suite: string,
  names: readonly string[],
  { latest = Infinity, fingerprint: wanted }: Selection,
): Promise<readonly Run[]> {
  const found: Run[] = []
  for (let end = names.length; end > 0 && found.length < latest;) {
    const start = Math.max(0, end - Math.min(atOnce, wanted === undefined ? latest - found.length : atOnce))
    const batch = names.slice(start, end).toReversed()
    const runs = await Promise.all(batch.map((name) => readRun(`${folder}/${name}`, suite)))
    found.push(...runs.filter((run) => wanted === undefined || fingerprint(run.environment) === wanted))
    end = start
  }
  return found.slice(0, latest).toReversed()
}

/** Files that are read at the same time: enough to hide latency, far below any limit on open files. */
const atOnce = 32

/** What a writer that was killed leaves behind; it never became a run. */
const isDraft = (name: string): boolean => name.startsWith('.draft-')

const isRunFile = (name: string): boolean => name.endsWith('.json') && namePattern.test(name.slice(0, -5))

async function readRun(path: string, suite: string): Promise<Run> {
  const line = await reading(path, () => readText(path))
  if (line === undefined) throw unreadable(path, 'it vanished while it was read')
  const run = decodeRun(line, path)
  if (run.suite === suite && path.endsWith(`/${runName(run, line)}.json`)) return run
  throw fault('store-misplaced', `${path} is not the file it was written as: it was renamed or moved`, {
    remedy: 'Give it its name and folder back, or take it away if its run may be lost.',
    position: { file: path },
  })
}

async function reading<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw error instanceof Fault ? error : unreadable(path, reasonOf(error))
  }
}

async function writing<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw fault('store-unwritable', `the run could not be kept in ${path}: ${reasonOf(error)}`, {
      remedy:
        'Make the folder writable and see that the disk has room, or name another one in `baseline: store`.',
      position: { file: path },
    })
  }
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

function unreadable(path: string, reason: string): Fault {
  return fault('store-unreadable', `the runs kept in ${path} cannot be read: ${reason}`, {
    position: { file: path },
  })
}

function strangers(folder: string, names: readonly string[]): Fault {
  return new Fault(
    names.slice(0, 10).map((name) => ({
      code: 'store-stranger',
      severity: 'error',
      text: `${folder}/${name} is not a file that Benchline wrote`,
      remedy: 'Take it out of the folder, which holds nothing but runs.',
      position: { file: `${folder}/${name}` },
    })),
  )
}
