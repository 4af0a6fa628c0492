/** Which file a command's name stands for: the first executable on PATH, as the shell finds it. */
import { constants } from 'node:fs'
import { access, stat } from 'node:fs/promises'
import { isAbsolute, join, resolve } from 'node:path'
import { searchFolders } from './paths.ts'

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

/** The value of PATH, whatever case Windows wrote its name in. */
export function searchPath(env: Readonly<Record<string, string>>): string | undefined {
  const name = Object.keys(env).find(
    (key) => key === 'PATH' || (process.platform === 'win32' && key === 'Path'),
  )
  return name === undefined ? undefined : env[name]
}

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
