/** Removes a folder whatever `setup` left in it: read-only folders too, as package caches make them. */
import { chmod, lstat, readdir, rm } from 'node:fs/promises'
import { errorCode } from '../files.ts'
import { join } from '../paths.ts'

async function makeWritable(folder: string): Promise<void> {
  if (!(await lstat(folder)).isDirectory()) return
  await chmod(folder, 0o700)
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) await makeWritable(join(folder, entry.name))
  }
}

const remove = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true, maxRetries: 5 })

/** Removes the folder with everything in it; why it could not, or undefined when it is gone. */
export async function removeFolder(folder: string): Promise<string | undefined> {
  try {
    await remove(folder).catch(async () => {
      await makeWritable(folder)
      await remove(folder)
    })
    return undefined
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    return error instanceof Error ? error.message : String(error)
  }
}
