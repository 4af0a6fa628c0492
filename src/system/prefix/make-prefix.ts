/** A side's own prefix: where what `setup` installs lands, and what its commands find first. */
import { execFile } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import type { Finding } from '../../model/finding.ts'
import { assetPath } from '../asset.ts'
import { findExecutable, searchPath, searchPathName } from '../executable.ts'

export interface PrefixRequest {
  /** Absolute root of the side's copy: version managers look there for the version to use. */
  readonly root: string
  /** Absolute folder to fill; made when absent. */
  readonly prefix: string
  /** The allow-listed environment. */
  readonly env: Readonly<Record<string, string>>
}

export interface Prefix {
  /** The environment of the side: what was given, with what makes tools install into and find the prefix. */
  readonly env: Readonly<Record<string, string>>
  /** Whether the side has a Python of its own; without one in the user's environment there is none. */
  readonly python: boolean
  readonly findings: readonly Finding[]
}

const windows = process.platform === 'win32'
const programs = windows ? 'Scripts' : 'bin'
/** Seconds; it takes a tenth of one, and several behind a slow version manager. */
const patience = 60

const outfit = assetPath(new URL('./outfit.py', import.meta.url))

/**
 * Fills the prefix: `bin/` first on PATH and, where there is a `python3`, a virtual environment whose interpreter
 * sees what the user's interpreter sees while everything installed with it (`pip install …`) lands in the prefix.
 * What npm, Go and Cargo install for all of a user's projects lands there as well, so that neither side sees the
 * other's. `node_modules/.bin` is not put on PATH: benchmarks that rely on it are run by `npm`, which does so itself.
 */
export async function makePrefix({ root, prefix, env }: PrefixRequest): Promise<Prefix> {
  const bin = join(prefix, 'bin')
  await mkdir(bin, { recursive: true })
  const { python, findings } = await makePython(root, prefix, env)
  const folders = programs === 'bin' ? [bin] : [join(prefix, programs), bin, prefix]
  return {
    env: {
      ...env,
      [searchPathName(env)]: [...folders, searchPath(env) ?? '']
        .filter((part) => part !== '')
        .join(delimiter),
      npm_config_prefix: prefix,
      GOBIN: bin,
      CARGO_INSTALL_ROOT: prefix,
      // uv, Poetry and others install into the active environment.
      ...(python ? { VIRTUAL_ENV: prefix } : {}),
    },
    python,
    findings,
  }
}

async function makePython(
  root: string,
  prefix: string,
  env: Readonly<Record<string, string>>,
): Promise<{ python: boolean; findings: readonly Finding[] }> {
  const interpreter =
    (await findExecutable('python3', env, root)) ??
    (windows ? await findExecutable('python', env, root) : undefined)
  if (interpreter === undefined) return { python: false, findings: [] }
  const failure = await run([interpreter, outfit, prefix, searchPath(env) ?? '', interpreter], root, env)
  if (failure === undefined) return { python: true, findings: [] }
  return {
    python: false,
    findings: [
      {
        code: 'no-virtual-environment',
        severity: 'warning',
        text: `${interpreter} could not make a virtual environment (${failure}): base and head share its packages`,
        remedy: "install Python's venv module, if the benchmarks use Python",
      },
    ],
  }
}

/** Undefined when it ended well; else the last line it printed. */
async function run(
  [program, ...words]: readonly [string, ...string[]],
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<string | undefined> {
  return new Promise((resolve) => {
    execFile(program, words, { cwd, env, timeout: patience * 1000 }, (error, _stdout, stderr) => {
      if (error === null) resolve(undefined)
      else resolve(stderr.trim().split('\n').at(-1) || error.message)
    })
  })
}
