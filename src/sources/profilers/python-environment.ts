/** What is installed where a Python command runs, and the command that installs what is missing there. */
import { assetPath } from '../../system/asset.ts'
import { findExecutable, searchPath, searchPathName } from '../../system/executable.ts'
import { makeTemporaryDirectory, readText, removeTree, writeText } from '../../system/files.ts'
import { delimiter, isWithin, join, relative } from '../../system/paths.ts'
import type { Lack } from '../instrument.ts'
import { lastLines } from '../last-lines.ts'
import type { Place } from '../source.ts'
import type { CommandLike, PythonCommand } from './python-command.ts'
import { quoted } from './shell-commands.ts'
import type { Argv } from './started.ts'
import type { Runner } from './wrappers.ts'

/** Runs a program under a profiler, and describes its interpreter. */
export const launcherProgram = assetPath(new URL('./run-profiled.py', import.meta.url))

/** What an interpreter says of itself. */
export interface PythonEnvironment {
  /** `3.11.7`. */
  readonly python: string
  /** `CPython`. */
  readonly implementation: string
  /** Absolute path, links not resolved. */
  readonly executable: string
  /** Folder of what is installed for it. */
  readonly prefix: string
  /** Versions of the profilers that it can import, by the words of the configuration. */
  readonly tools: Readonly<Record<string, string>>
  /** It is a virtual environment. */
  readonly environment: boolean
  readonly pip: boolean
  /** The system's own, into which only the system installs. */
  readonly managed: boolean
  readonly conda: boolean
  /** Made by uv. */
  readonly uv: boolean
}

/** Seconds that an interpreter may take to describe itself; a version manager before it is slow. */
const patience = 60

/** The environment that a command's program runs in; a `Lack` where it cannot be asked. */
export async function describePython(
  command: CommandLike,
  { alone }: Pick<PythonCommand, 'alone'>,
  place: Place,
): Promise<PythonEnvironment | Lack> {
  const folder = await makeTemporaryDirectory('describe-', place.scratch)
  try {
    const [task, report] = [join(folder, 'task.json'), join(folder, 'report.json')]
    const [stdout, stderr] = [join(folder, 'stdout'), join(folder, 'stderr')]
    await writeText(task, JSON.stringify({ mode: 'describe', report }))
    const argv = alone([launcherProgram, task])
    const { cwd, env } = command
    const exit = await place.launcher.launch({
      argv,
      cwd,
      env,
      timeout: patience,
      stdout,
      stderr,
      outputLimit: 2 ** 20,
    })
    const text = await readText(report)
    if (text !== undefined) return parse(text)
    const [reason] = lastLines((await readText(stderr)) ?? '', 1)
    return {
      because: `the interpreter of \`${argv[1] === '-c' ? (argv[2] ?? '').trim() : argv[0]}\` could not be asked what is installed: ${exit.unstarted ?? reason ?? 'it said nothing'}`,
      remedy: 'see that the command works in a fresh copy of the repository, with what `setup` installs',
    }
  } finally {
    await removeTree(folder)
  }
}

function parse(text: string): PythonEnvironment {
  const said: unknown = JSON.parse(text)
  const facts = new Map(typeof said === 'object' && said !== null ? Object.entries(said) : [])
  const textOf = (name: string): string => {
    const value: unknown = facts.get(name)
    return typeof value === 'string' ? value : ''
  }
  const is = (name: string): boolean => facts.get(name) === true
  const tools: unknown = facts.get('tools')
  return {
    python: textOf('python'),
    implementation: textOf('implementation'),
    executable: textOf('executable'),
    prefix: textOf('prefix'),
    tools: Object.fromEntries(
      Object.entries(tools ?? {}).flatMap(([name, version]) =>
        typeof version === 'string' ? [[name, version]] : [],
      ),
    ),
    environment: is('environment'),
    pip: is('pip'),
    managed: is('managed'),
    conda: is('conda'),
    uv: is('uv'),
  }
}

/** How a package gets to where the command looks for it: one line, with the exact command. */
export async function installRemedy(
  packageName: string,
  command: PythonCommand,
  environment: PythonEnvironment,
  place: Place,
): Promise<string> {
  const own = `\`setup: pip install ${packageName}\` in the configuration installs it for each side alone`
  const managed = managerRemedy(packageName, command)
  if (managed !== undefined) return managed
  const { executable } = environment
  if (isWithin(place.root, executable)) {
    // An environment that `setup` makes in each copy.
    const inCopy = installCommand(packageName, {
      ...environment,
      executable: relative(place.root, executable),
      prefix: relative(place.root, environment.prefix),
    })
    return `add \`${inCopy}\` to \`setup\`, where that environment is made`
  }
  const outer = isWithin(place.prefix, environment.prefix) ? await outside(place) : environment
  if (outer === undefined) return `add \`pip install ${packageName}\` to \`setup\``
  if (outer.managed) {
    const venv = '~/.venvs/benchline'
    return (
      `${own}; for everything else this Python is the system's, which takes no packages: ` +
      `\`${quoted(outer.executable)} -m venv ${venv} && ${venv}/bin/python -m pip install ${packageName}\`, and name \`${venv}/bin/python\` in \`run\``
    )
  }
  return `run \`${installCommand(packageName, outer)}\`; or, ${own}`
}

/** Tools that look after an environment are told what to add, since they would remove what others install. */
function managerRemedy(packageName: string, { runner, environment }: PythonCommand): string | undefined {
  if (runner === undefined) return undefined
  const added = addedBy[runner]
  if (added !== undefined) return `run \`${added} ${packageName}\` and commit what it changes`
  if (runner === 'hatch') {
    return `add \`${packageName}\` to the \`dependencies\` of its environment in \`pyproject.toml\``
  }
  return `run \`${[runner, 'install', ...(environment ?? []), '-c conda-forge', packageName].join(' ')}\``
}

const addedBy: Readonly<Partial<Record<Runner, string>>> = {
  uv: 'uv add --dev',
  poetry: 'poetry add --group dev',
  pipenv: 'pipenv install --dev',
  pdm: 'pdm add --dev --group dev',
  rye: 'rye add --dev',
  pixi: 'pixi add --pypi',
}

function installCommand(packageName: string, environment: PythonEnvironment): string {
  const { executable, prefix, conda, uv, pip } = environment
  const python = quoted(executable)
  if (/[\\/]pypoetry[\\/]virtualenvs[\\/]/u.test(prefix)) return `poetry add --group dev ${packageName}`
  if (conda) return `conda install --prefix ${quoted(prefix)} -c conda-forge ${packageName}`
  if (uv && !pip) return `uv pip install --python ${python} ${packageName}`
  const bring = pip ? '' : `${python} -m ensurepip && `
  return `${bring}${python} -m pip install ${packageName}`
}

/** The interpreter that a side's own was made from: the user's, found as if there were no side. */
async function outside(place: Place): Promise<PythonEnvironment | undefined> {
  const { env, root, prefix } = place
  const name = searchPathName(env)
  const path = (searchPath(env) ?? '')
    .split(delimiter)
    .filter((folder) => !isWithin(prefix, folder))
    .join(delimiter)
  const { VIRTUAL_ENV: _, ...others } = env
  const surroundings = { ...others, [name]: path }
  const python =
    (await findExecutable('python3', surroundings, root)) ??
    (await findExecutable('python', surroundings, root))
  if (python === undefined) return undefined
  const alone = (launcher: readonly string[]): Argv => [python, ...launcher]
  const found = await describePython({ argv: [python], cwd: root, env: surroundings }, { alone }, place)
  return 'because' in found ? undefined : found
}
