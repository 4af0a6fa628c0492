/** Real repositories in temporary folders, for tests. */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Undoing } from '../src/system/git/git.ts'

/** A folder of the test's own; the caller removes it. */
export const scratchFolder = (): string => mkdtempSync(join(realpathSync(tmpdir()), 'test of benchline ü '))

/** An environment in which git knows nobody's settings and submodules may come from a path. */
export const plainEnv: NodeJS.ProcessEnv = {
  PATH: process.env['PATH'],
  HOME: '/nonexistent',
  LC_ALL: 'C',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_COUNT: '5',
  ...Object.fromEntries(
    [
      ['user.name', 'Tester'],
      ['user.email', 'tester@localhost'],
      ['init.defaultBranch', 'main'],
      ['protocol.file.allow', 'always'],
      ['commit.gpgSign', 'false'],
    ].flatMap(([key, value], index) => [
      [`GIT_CONFIG_KEY_${index}`, key],
      [`GIT_CONFIG_VALUE_${index}`, value],
    ]),
  ),
}

/** Runs git as the user of the repository would and gives what it printed, trimmed. */
export function userGit(cwd: string, ...args: readonly string[]): string {
  return execFileSync('git', args, { cwd, env: plainEnv, encoding: 'utf8', stdio: 'pipe' }).trim()
}

export function write(root: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
}

/** Writes files, commits everything and gives the commit. */
export function commitAll(root: string, files: Readonly<Record<string, string>> = {}): string {
  write(root, files)
  userGit(root, 'add', '--all')
  userGit(root, 'commit', '-qm', 'change', '--allow-empty')
  return userGit(root, 'rev-parse', 'HEAD')
}

export function makeRepository(root: string, files: Readonly<Record<string, string>> = {}): string {
  mkdirSync(root, { recursive: true })
  userGit(root, 'init', '-q')
  commitAll(root, files)
  return root
}

/** Every file below a folder, `.git` left out: path → kind, mode, content; with times when asked. */
export function snapshot(root: string, times = false): Readonly<Record<string, string>> {
  const found: Record<string, string> = {}
  const look = (folder: string, prefix: string): void => {
    for (const name of readdirSync(folder).toSorted()) {
      if (name === '.git') continue
      const path = join(folder, name)
      const state = lstatSync(path)
      const time = times ? ` ${state.mtimeMs}` : ''
      if (state.isDirectory()) look(path, `${prefix}${name}/`)
      else if (state.isSymbolicLink()) found[prefix + name] = `link ${readlinkSync(path)}${time}`
      else found[prefix + name] = `${(state.mode & 0o777).toString(8)} ${readFileSync(path, 'utf8')}${time}`
    }
  }
  look(root, '')
  return found
}

/** Content and time of a file in one word. */
export function stamp(path: string): string {
  return `${createHash('sha256').update(readFileSync(path)).digest('hex')} ${lstatSync(path).mtimeMs}`
}

/** Registers nothing: for what is expected to end by itself. */
export const uninterrupted: Undoing = { undo: () => () => {} }
