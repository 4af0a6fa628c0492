/** Files by pattern, in the dialect of picomatch: `*`, `**`, `?`, `[a-z]`, `{a,b}`, `!(x)`. */
import { dirname } from 'node:path/posix'
import picomatch from 'picomatch'
import { glob } from 'tinyglobby'

/** What a pattern stands for. */
export interface Matches {
  /** The folder in which matching begins, POSIX, relative; `.` for the root itself. */
  readonly folder: string
  /** POSIX paths relative to the root, sorted by code units. */
  readonly files: readonly string[]
}

/** The longest part of a pattern before anything that varies, as a folder: `a/b` of `a/b/*.ts` and of `a/b/c.ts`. */
export function fixedFolder(pattern: string): string {
  const { base, isGlob } = picomatch.scan(pattern.replace(/^(?:\.\/)+/u, ''))
  return (isGlob ? base : dirname(base)) || '.'
}

/**
 * The files below `root` that match; `node_modules` and `.git` are not looked into, nor are names that begin with a
 * dot unless the pattern says so. Links to folders are not followed: they may lead out of the root, or round.
 */
export async function findFiles(
  root: string,
  pattern: string,
  except: readonly string[] = [],
): Promise<Matches> {
  const files = await glob(pattern, {
    cwd: root,
    ignore: ['**/node_modules/**', '**/.git/**', ...except],
    followSymbolicLinks: false,
    expandDirectories: false,
  })
  return { folder: fixedFolder(pattern), files: files.toSorted((a, b) => (a < b ? -1 : 1)) }
}
