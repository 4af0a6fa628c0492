/** The source text that profiles speak of, from each side's copy of the repository. */
import type { Side } from '../model/evidence.ts'
import type { Profile } from '../model/profile.ts'
import { readText, sizeOf } from '../system/files.ts'
import { join } from '../system/paths.ts'

export type Sources = Readonly<Record<Side, ReadonlyMap<string, string>>>

/** Bytes of a source file above which it is nothing that anybody wrote. */
const largestSource = 2 * 2 ** 20

/** Texts of the files of each side's copy that the profiles name, by their path in the repository. */
export async function readSources(
  profiles: readonly Profile[],
  roots: Readonly<Partial<Record<Side, string>>>,
): Promise<Sources> {
  const paths = new Set<string>()
  for (const { files } of profiles) {
    for (const file of files) {
      const path = file.path.replace(/^file:\/\/(?=\/)/u, '')
      for (const root of Object.values(roots)) {
        if (path.startsWith(`${root}/`)) paths.add(path.slice(root.length + 1))
      }
      if (!path.startsWith('/') && !path.startsWith('<')) paths.add(path)
    }
  }
  const found = { base: new Map<string, string>(), head: new Map<string, string>() }
  for (const path of paths) {
    for (const side of ['base', 'head'] as const) {
      const root = roots[side]
      if (root === undefined || path.split('/').includes('..')) continue
      const file = join(root, path)
      const size = await sizeOf(file)
      if (size === undefined || size > largestSource) continue
      const text = await readText(file)
      if (text !== undefined) found[side].set(path, text)
    }
  }
  return found
}
