/** Real programs under real profilers, for tests: what is installed where, and one run of a command line. */
import { execFile } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect } from 'vitest'
import { profileFormats } from '../../src/formats/profiles/index.ts'
import { readProfile } from '../../src/formats/profiles/read-profile.ts'
import type { Profile } from '../../src/model/profile.ts'
import { command } from '../../src/sources/command.ts'
import type { ProfileOptions, Profiled, Profiler } from '../../src/sources/profiler.ts'
import { RunFault, type Workload } from '../../src/sources/source.ts'
import { type RealPlace, surroundings } from '../real-place.ts'

export const execute = promisify(execFile)

/** The minor versions of Python that are tried, the one that is wanted most first; else whichever there is. */
export async function interpreter(minors: readonly number[]): Promise<string> {
  const pyenv = join(process.env['PYENV_ROOT'] ?? join(process.env['HOME'] ?? '', '.pyenv'), 'versions')
  const installed = await readdir(pyenv).catch(() => [])
  for (const minor of minors) {
    const own = installed.filter((name) => name.startsWith(`3.${minor}.`))
    // What a version manager puts on PATH may be there and not run.
    for (const python of [`python3.${minor}`, ...own.map((name) => join(pyenv, name, 'bin/python'))]) {
      const isThere = await execute(python, ['-c', 'import ensurepip, venv']).catch(() => undefined)
      if (isThere !== undefined) return python
    }
  }
  return 'python3'
}

/** Makes a virtual environment with these packages; its folder of programs. */
export async function environment(
  prefix: string,
  python: string,
  packages: Readonly<Record<string, string>>,
): Promise<string> {
  await execute(python, ['-m', 'venv', prefix], { timeout: 180_000 })
  const wanted = Object.entries(packages).map(([each, version]) => `${each}==${version}`)
  const options = ['--quiet', '--disable-pip-version-check', '--prefer-binary']
  const once = async (): Promise<unknown> =>
    execute(join(prefix, 'bin', 'python'), ['-m', 'pip', 'install', ...options, ...wanted], {
      timeout: 400_000,
      killSignal: 'SIGKILL',
    })
  // A download that stalls is begun again, once.
  if (wanted.length > 0) await once().catch(once)
  return join(prefix, 'bin')
}

export async function workloadOf(
  place: RealPlace,
  run: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Workload> {
  const [one] = await command.bind({ run }, { ...surroundings, timeout: 200, env }).workloads(place)
  if (one === undefined) throw new Error('a command is a workload')
  return one
}

/** One run, of byte code that is taken to be warm; a failure shows what was printed, too. */
export async function profiledBy(
  profiler: Profiler,
  place: RealPlace,
  run: string,
  options: Partial<ProfileOptions> = {},
): Promise<Profiled> {
  const usual = { args: [], functions: [], warmed: true }
  const workload = await workloadOf(place, run)
  try {
    return await profiler.profile(workload, place, { ...usual, ...options }, 400)
  } catch (error) {
    if (error instanceof RunFault) error.message = [error.message, ...error.tail].join('\n')
    throw error
  }
}

/** What its own reader makes of it; no other claims it. */
export async function understood(profiler: Profiler, { bytes }: Profiled): Promise<Profile> {
  const { profile, findings } = await readProfile(bytes, { formats: profileFormats })
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(profile?.header.format).toBe(profiler.format)
  return profile!
}

/** Without the classes that they are of. */
export const namesIn = ({ functions }: Profile): readonly string[] =>
  functions.map(({ name }) => name.split('.').at(-1) ?? '')
