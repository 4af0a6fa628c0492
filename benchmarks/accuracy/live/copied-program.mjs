// The built program as it was when a study began: a copy, so that a build in between does not change what is measured.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** 16 hexadecimal digits over all files of a folder, names and content. */
export function hashOf(folder) {
  const hash = createHash('sha256')
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  for (const path of files.map((entry) => join(entry.parentPath, entry.name)).toSorted()) {
    hash.update(`${path.slice(folder.length)}\0`).update(readFileSync(path))
  }
  return hash.digest('hex').slice(0, 16)
}

/** Copies `dist` to a folder: the path of its `cli.js`, and `program`: its version and what tells it from others. */
export function copiedProgram(dist, folder) {
  cpSync(dist, folder, { recursive: true })
  const cli = join(folder, 'cli.js')
  const version = execFileSync(process.execPath, [cli, '--version'], { encoding: 'utf8' }).trim()
  return { cli, program: { version, sha256: hashOf(folder) } }
}
