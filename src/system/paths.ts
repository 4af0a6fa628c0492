/** Paths as this machine writes them: text only, nothing is looked up. */
import { delimiter, relative, resolve, sep } from 'node:path'

export { basename, delimiter, dirname, extname, join, relative, resolve } from 'node:path'

/** Whether `path` is `folder` or lies below it; both absolute. */
export function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || resolve(way) === way)
}

/** The folders of a PATH-like variable, in order; an empty part means the working directory, as the shell has it. */
export function searchFolders(value: string | undefined, cwd: string): readonly string[] {
  return value === undefined ? [] : value.split(delimiter).map((folder) => resolve(cwd, folder))
}
