/** The launcher programs, from the most exact to the one that runs everywhere, and where their interpreters are. */
import { execFile } from 'node:child_process'
import { open, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { assetPath } from '../asset.ts'
import { isExecutable, searchPath } from '../executable.ts'
import { searchFolders } from '../paths.ts'
import type { Launcher } from './launcher.ts'

/** One way to start a launcher program. */
export interface Program {
  readonly name: Launcher['name']
  readonly executable: string
  readonly args: readonly string[]
  readonly gives: readonly string[]
}

type Environment = Readonly<Record<string, string>>

export const nodeProgram = assetPath(new URL('./launcher.mjs', import.meta.url))
const pythonProgram = assetPath(new URL('./launcher.py', import.meta.url))
const perlProgram = assetPath(new URL('./launcher.pl', import.meta.url))

/** Version managers put scripts on PATH that take a tenth of a second to find the interpreter; this finds it once. */
async function behindShim(path: string, env: Environment): Promise<string | undefined> {
  const file = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0)
    if (buffer.toString('latin1', 0, bytesRead) !== '#!') return path
  } finally {
    await file.close()
  }
  try {
    const say = ['-I', '-S', '-c', 'import sys; print(sys.executable)']
    // From the root, so that no file of a repository chooses a version that is not installed.
    const { stdout } = await promisify(execFile)(path, say, { cwd: '/', env, timeout: 20_000 })
    return stdout.trim() || undefined
  } catch {
    return undefined
  }
}

/** Every program of a name on PATH, in order, each once. */
async function* allOnPath(name: string, env: Environment): AsyncGenerator<string> {
  const seen = new Set<string>()
  for (const folder of searchFolders(searchPath(env), '/')) {
    const path = join(folder, name)
    if (!(await isExecutable(path))) continue
    const real = await realpath(path)
    if (!seen.has(real)) yield path
    seen.add(real)
  }
}

/** The programs that may work here, best first; looked for only as far as the caller asks. */
export async function* candidates(env: Environment, only?: Launcher['name']): AsyncGenerator<Program> {
  const posix = process.platform !== 'win32'
  const gives = ['wall', 'cpu', 'peak-rss']
  if (posix && (only ?? 'python3') === 'python3') {
    for await (const path of allOnPath('python3', env)) {
      const executable = await behindShim(path, env)
      if (executable === undefined) continue
      // Isolated and without `site`: quick, small, and nothing of the user's is imported.
      yield { name: 'python3', executable, args: ['-I', '-S', pythonProgram], gives }
    }
  }
  if (posix && (only ?? 'perl') === 'perl') {
    for await (const executable of allOnPath('perl', env)) {
      yield { name: 'perl', executable, args: [perlProgram], gives }
    }
  }
  if ((only ?? 'node') === 'node') {
    yield { name: 'node', executable: process.execPath, args: [nodeProgram], gives: ['wall'] }
  }
}
