/** Files and folders, with the guarantees that stores and captures need. Absence is an answer, not an error. */
import { randomBytes } from 'node:crypto'
import {
  link,
  mkdir,
  mkdtemp,
  open,
  readFile,
  readdir,
  realpath,
  rm,
  stat,
  unlink,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** The system's word for what went wrong (`ENOENT`), where the error has one. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}

const absent = (error: unknown): boolean => ['ENOENT', 'ENOTDIR'].includes(errorCode(error) ?? '')

async function orUndefined<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work
  } catch (error) {
    if (absent(error)) return undefined
    throw error
  }
}

/** The bytes of a file; undefined when there is none. */
export async function readBytes(path: string): Promise<Uint8Array | undefined> {
  return orUndefined(readFile(path))
}

/** The text of a file (UTF-8, byte order mark removed); undefined when there is none. */
export async function readText(path: string): Promise<string | undefined> {
  const text = await orUndefined(readFile(path, 'utf8'))
  return text?.replace(/^\uFEFF/u, '')
}

/** Size in bytes; undefined when there is no such file. */
export async function sizeOf(path: string): Promise<number | undefined> {
  return (await orUndefined(stat(path)))?.size
}

/** When a file was last written, or a folder last got or lost an entry, in milliseconds; undefined when there is none. */
export async function changedAt(path: string): Promise<number | undefined> {
  return (await orUndefined(stat(path)))?.mtimeMs
}

/** Whether a path is a folder; undefined when there is nothing, false where even a parent of it is a file. */
export async function isDirectory(path: string): Promise<boolean | undefined> {
  try {
    return (await stat(path)).isDirectory()
  } catch (error) {
    if (errorCode(error) === 'ENOTDIR') return false
    if (errorCode(error) === 'ENOENT') return undefined
    throw error
  }
}

/** The last `limit` bytes of a file as text; empty when there is no file. */
export async function readTail(path: string, limit: number): Promise<string> {
  const file = await orUndefined(open(path, 'r'))
  if (file === undefined) return ''
  try {
    const { size } = await file.stat()
    const buffer = Buffer.alloc(Math.min(size, limit))
    const { bytesRead } = await file.read(buffer, 0, buffer.length, size - buffer.length)
    return buffer.subarray(0, bytesRead).toString('utf8')
  } finally {
    await file.close()
  }
}

/** Writes a file, its folders too; replaces what was there. */
export async function writeText(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
}

/** The same of bytes. */
export async function writeBytes(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, bytes)
}

/**
 * Writes a file that must not exist yet, durably and whole: a crash at any point leaves either no file or the
 * complete one, and of two writers of the same name exactly one wins. Returns false where the name is taken.
 */
export async function writeNew(path: string, content: string | Uint8Array): Promise<boolean> {
  await mkdir(dirname(path), { recursive: true })
  const draft = join(dirname(path), `.draft-${process.pid}-${randomBytes(6).toString('hex')}`)
  try {
    const file = await open(draft, 'wx')
    try {
      await file.writeFile(content)
      await file.sync()
    } finally {
      await file.close()
    }
    await link(draft, path)
    await syncFolder(dirname(path))
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    throw error
  } finally {
    await rm(draft, { force: true })
  }
}

/** A new name is durable once its folder is; systems that cannot flush a folder (Windows) do it by themselves. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => undefined)
  try {
    await folder?.sync()
  } catch (error) {
    if (!['EPERM', 'EINVAL', 'ENOTSUP', 'EISDIR', 'EACCES'].includes(errorCode(error) ?? '')) throw error
  } finally {
    await folder?.close()
  }
}

/** Names in a folder, sorted; empty when there is no such folder. */
export async function listDirectory(path: string): Promise<readonly string[]> {
  return ((await orUndefined(readdir(path))) ?? []).toSorted()
}

export async function makeDirectory(path: string): Promise<void> {
  await mkdir(path, { recursive: true })
}

/** A new private folder below `parent` (the system's temporary folder when left out). */
export async function makeTemporaryDirectory(prefix: string, parent: string = tmpdir()): Promise<string> {
  return mkdtemp(join(await realpath(parent), prefix))
}

/** Removes a file if it is there. */
export async function removeFile(path: string): Promise<void> {
  await orUndefined(unlink(path))
}

/** Removes a folder with everything in it, if it is there. */
export async function removeTree(path: string): Promise<void> {
  await orUndefined(rm(path, { recursive: true, force: true, maxRetries: 3 }))
}

/** The path with every symbolic link resolved; undefined when it does not exist. */
export async function realPath(path: string): Promise<string | undefined> {
  return orUndefined(realpath(path))
}
