/** Which file a command's name stands for: the first executable on PATH, as the shell finds it. */
import { constants, realpathSync } from 'node:fs'
import { access, chmod, mkdir, readdir, realpath, stat, writeFile } from 'node:fs/promises'
import { dirname, isAbsolute, join, resolve } from 'node:path'
import { isWithin, searchFolders } from './paths.ts'

const namesOnWindows = (name: string, env: Readonly<Record<string, string>>): readonly string[] => {
  const endings = (env['PATHEXT'] ?? '.COM;.EXE;.BAT;.CMD').split(';')
  const has = endings.some((ending) => name.toUpperCase().endsWith(ending.toUpperCase()))
  return has ? [name] : endings.map((ending) => name + ending.toLowerCase())
}

/** Whether a file is there that this user may execute; a folder is not one. */
export async function isExecutable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK)
    return (await stat(path)).isFile()
  } catch {
    return false
  }
}

/** What the variable is called in this environment: Windows writes it in any case. */
export function searchPathName(env: Readonly<Record<string, string>>): string {
  const windows = process.platform === 'win32'
  return Object.keys(env).find((name) => windows && name.toUpperCase() === 'PATH') ?? 'PATH'
}

/** The value of PATH. */
export const searchPath = (env: Readonly<Record<string, string>>): string | undefined =>
  env[searchPathName(env)]

/** The absolute path of a command in this environment and folder, links not resolved; undefined if there is none. */
export async function findExecutable(
  name: string,
  env: Readonly<Record<string, string>>,
  cwd: string,
): Promise<string | undefined> {
  const names = process.platform === 'win32' ? namesOnWindows(name, env) : [name]
  const direct =
    isAbsolute(name) || name.includes('/') || (process.platform === 'win32' && name.includes('\\'))
  const folders = direct ? [cwd] : searchFolders(searchPath(env), cwd)
  for (const folder of folders) {
    for (const candidate of names) {
      const path = direct ? resolve(folder, candidate) : join(folder, candidate)
      if (await isExecutable(path)) return path
    }
  }
  return undefined
}

/** Names in a folder that stand for a file below one of `roots`, by themselves or as links; absolute real paths. */
export async function namesInto(folder: string, roots: readonly string[]): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const home = await realpath(folder).catch(() => folder)
  const names: string[] = []
  for (const entry of entries) {
    const path = join(home, entry.name)
    // Hundreds of links, each a few microseconds: to wait for each takes seconds on a machine that is busy.
    const real = entry.isSymbolicLink() ? (realPathNow(path) ?? path) : path
    if (!entry.isDirectory() && roots.some((root) => isWithin(root, real))) names.push(entry.name)
  }
  return names
}

function realPathNow(path: string): string | undefined {
  try {
    return realpathSync.native(path)
  } catch {
    return undefined
  }
}

/** Writes a script that can be executed, its folders too. */
export async function writeProgram(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
  await chmod(path, 0o755)
}
