/** The profiles beside a file of a run or a report: `report.json` has `report.profiles/`. */
import type { KeptProfile } from '../model/kept-profile.ts'
import { listDirectory, readBytes, removeFile, sizeOf, writeBytes } from '../system/files.ts'
import { profileEnding, profileNamePattern } from './profile-name.ts'

export const profileFolder = (file: string): string => `${file.replace(/\.json$/u, '')}.profiles`

/** Takes the place of what stood beside the file before; where there is nothing to write, no folder is made. */
export async function writeProfileFolder(file: string, profiles: readonly KeptProfile[]): Promise<void> {
  const folder = profileFolder(file)
  for (const name of await namesIn(folder)) await removeFile(`${folder}/${name}${profileEnding}`)
  for (const { name, bytes } of profiles) await writeBytes(`${folder}/${name}${profileEnding}`, bytes)
}

/** Files and bytes of each that are read at all. */
const most = { files: 1000, bytes: 2 ** 20 }

/** What `writeProfileFolder` wrote; none where there is no folder. */
export async function readProfileFolder(file: string): Promise<readonly KeptProfile[]> {
  const folder = profileFolder(file)
  const found: KeptProfile[] = []
  for (const name of (await namesIn(folder)).slice(0, most.files)) {
    const path = `${folder}/${name}${profileEnding}`
    if (((await sizeOf(path)) ?? Infinity) > most.bytes) continue
    const bytes = await readBytes(path)
    if (bytes !== undefined) found.push({ name, bytes: Uint8Array.from(bytes) })
  }
  return found
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return (await listDirectory(folder))
    .filter((file) => file.endsWith(profileEnding))
    .map((file) => file.slice(0, -profileEnding.length))
    .filter((name) => profileNamePattern.test(name))
}
