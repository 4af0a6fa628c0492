/** A folder tree, breadth first, without following links. */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

export interface Folder {
  /** Absolute. */
  readonly path: string
  /** Names of the regular files in it, sorted. */
  readonly files: readonly string[]
  /** Names of the folders in it, sorted. */
  readonly folders: readonly string[]
}

export interface WalkLimits {
  /** Levels below the root; 0 is the root alone. */
  readonly depth: number
  /** Folders read at most. */
  readonly most: number
  /** Whether to go into a folder of this name. */
  readonly enters: (name: string) => boolean
}

/** Folders that cannot be read are passed over. */
export async function* walk(root: string, { depth, most, enters }: WalkLimits): AsyncGenerator<Folder> {
  let level = [root]
  let read = 0
  for (let at = 0; at <= depth && level.length > 0; at += 1) {
    const next: string[] = []
    for (const path of level) {
      if (read >= most) return
      read += 1
      const entries = await readdir(path, { withFileTypes: true }).catch(() => [])
      const names = (wanted: (entry: (typeof entries)[number]) => boolean): readonly string[] =>
        entries
          .filter(wanted)
          .map(({ name }) => name)
          .toSorted()
      const folders = names((entry) => entry.isDirectory())
      yield { path, files: names((entry) => entry.isFile()), folders }
      next.push(...folders.filter(enters).map((name) => join(path, name)))
    }
    level = next
  }
}
