/** Scripts that stand in for commands on PATH during the probe run: each notes that it was called, then becomes the real one. */
import { findExecutable, searchPath, writeProgram } from '../../system/executable.ts'
import { realPath } from '../../system/files.ts'
import { join, searchFolders } from '../../system/paths.ts'
import type { Survey } from './survey.ts'

const quote = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`

/**
 * Fills `folder` with a stand-in for every command that would be found outside the side although it is the
 * repository's own: named like one of its executables, or reaching into the user's working tree. Calls are seen
 * however deep they are made, from a Makefile or a script as well. Not on Windows, where scripts cannot stand in.
 */
export async function makeStandIns(
  folder: string,
  log: string,
  command: { readonly env: Readonly<Record<string, string>>; readonly cwd: string },
  { own, territory, astray }: Survey,
): Promise<void> {
  if (process.platform === 'win32') return
  const names = new Set(own.commands)
  for (const searched of new Set(searchFolders(searchPath(command.env), command.cwd))) {
    for (const name of await astray(searched)) names.add(name)
  }
  for (const name of names) {
    // A line break or a tab would break the log; no one calls a program so.
    if (/[\\/\n\t]/u.test(name)) continue
    const found = await findExecutable(name, command.env, command.cwd)
    const real = found === undefined ? undefined : await realPath(found)
    if (found === undefined || real === undefined) continue
    const area = await territory.areaOf(real)
    if (area === 'side' || (area === 'elsewhere' && !own.commands.has(name))) continue
    const line = quote(`command\t${name}\t${real}`)
    await writeProgram(
      join(folder, name),
      `#!/bin/sh\nprintf '%s\\n' ${line} >> ${quote(log)}\nexec ${quote(found)} "$@"\n`,
    )
  }
}
