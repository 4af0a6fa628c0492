/** The node that a repository's own files are run with, and what they resolve to. */
import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { findExecutable } from './executable.ts'

export interface NodeProgram {
  /** Absolute path of the program itself, not of a version manager's script that finds it. */
  readonly path: string
  /** `22.18.0`. */
  readonly version: string
  /** There is no node on PATH that works, so this is the one that runs Benchline. */
  readonly own: boolean
}

const own: NodeProgram = { path: process.execPath, version: process.versions.node, own: true }

/** The first node on PATH that says what it is; in `cwd`, where a version manager may find the version to take. */
export async function findNode(env: Readonly<Record<string, string>>, cwd: string): Promise<NodeProgram> {
  const found = await findExecutable('node', env, cwd)
  if (found === undefined) return own
  try {
    const say = 'process.stdout.write(process.versions.node + "\\n" + process.execPath)'
    const { stdout } = await promisify(execFile)(found, ['-e', say], { cwd, env, timeout: 30_000 })
    const [version, path] = stdout.split('\n')
    return version !== undefined && path !== undefined && /^\d+\.\d+\.\d+/u.test(version)
      ? { path, version, own: false }
      : own
  } catch {
    return own
  }
}

/** The URL of what `require(name)` finds from a file; undefined where it finds nothing. */
export function resolveModule(name: string, from: string): string | undefined {
  try {
    return pathToFileURL(createRequire(from).resolve(name)).href
  } catch {
    return undefined
  }
}
