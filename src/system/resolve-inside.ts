/** A folder that a configuration names relative to a root it must not leave. */
import { realpathSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { isWithin } from './paths.ts'

export type Inside =
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'outside' | 'missing' | 'not-a-folder' }

/** Looks, links followed, whether `way` from `root` is a folder within `root`. Not asynchronous: it takes microseconds. */
export function resolveInside(root: string, way: string): Inside {
  const path = resolve(root, way)
  if (!isWithin(root, path)) return { kind: 'outside' }
  if (path === root) return { kind: 'folder', path }
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats === undefined) return { kind: 'missing' }
  if (!stats.isDirectory()) return { kind: 'not-a-folder' }
  return isWithin(realpathSync.native(root), realpathSync.native(path))
    ? { kind: 'folder', path }
    : { kind: 'outside' }
}
