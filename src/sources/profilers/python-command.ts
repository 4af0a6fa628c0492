/** The Python program that a command line starts, and how the line starts it under a launcher instead. */
import { findExecutable } from '../../system/executable.ts'
import { readText, sizeOf } from '../../system/files.ts'
import { basename, dirname, join, resolve } from '../../system/paths.ts'
import type { Lack } from '../instrument.ts'
import { isPython, pythonTarget } from './python-options.ts'
import { interpreterOf } from './shebang.ts'
import { type Argv, type Started, type Word, startedBy } from './started.ts'
import { type Inner, type Runner, innerProgram } from './wrappers.ts'

export interface CommandLike {
  readonly argv: readonly string[]
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
}

export interface PythonCommand {
  /** The whole line, its Python program run by the launcher (its path, and that of its task). */
  launched(launcher: readonly string[]): Argv
  /** The launcher by the same interpreter in the same surroundings, and nothing else. */
  alone(launcher: readonly string[]): Argv
  /** A script's path, a module's name, the name of an installed command, or `-c`. */
  readonly name: string
  /** The words after that, as far as they are known. */
  readonly words: readonly string[]
  readonly runner?: Runner
  /** conda's environment as words: `-n`, `work`. */
  readonly environment?: readonly string[]
}

/** Bytes above which a file on PATH is no script. */
const largestScript = 2 ** 20

/** The one Python program of a command line, or why it cannot be profiled; undefined where none is seen. */
export async function pythonCommand(command: CommandLike): Promise<PythonCommand | Lack | undefined> {
  const all = startedBy(command.argv, command.env)
  if ('because' in all) return all
  const found: (PythonCommand | Lack)[] = []
  for (const started of all) {
    const one = await ofStarted(started, command)
    if (one !== undefined) found.push(one)
  }
  const [first] = found
  if (found.length < 2) return first
  return {
    because: 'which program is profiled cannot be told: the line starts several Python programs',
    remedy: 'give each a benchmark of its own, or put what comes before the work into `prepare`',
  }
}

async function ofStarted(started: Started, command: CommandLike): Promise<PythonCommand | Lack | undefined> {
  const { words } = started
  const inner = innerProgram(words)
  const program = words[inner.at]
  if (program === undefined) return undefined
  if (isPython(program.text)) return ofInterpreter(started, inner)
  if (inner.runner !== undefined) return ofRunner(started, inner, command)
  return ofProgram(started, inner, command)
}

/** Profilers and their like, by the names they are started by. */
const profilers = new Set(
  'cProfile profile kernprof line_profiler memory_profiler mprof pyinstrument scalene py-spy austin viztracer yappi memray'.split(
    ' ',
  ),
)

function checked(name: string, words: readonly Word[], command: PythonCommand): PythonCommand | Lack {
  if (profilers.has(name)) {
    return {
      because: `it is run under ${name} already`,
      remedy: 'let `run` name the program alone: Benchline starts the profiler',
    }
  }
  const known = words.filter((word) => word.known).map(({ text }) => text)
  const spread = /^pytest$|^py\.test$/u.test(name) ? workers(known) : undefined
  return spread === undefined
    ? command
    : {
        because: `its tests run in other processes (\`${spread}\`), which a profiler does not see`,
        remedy: 'take that option from `run`, or add `-n 0` to it',
      }
}

/** The option by which pytest hands its tests to other processes; the last one holds. */
function workers(words: readonly string[]): string | undefined {
  let found: string | undefined
  for (const [place, word] of words.entries()) {
    const [, count] =
      /^(?:-n|--numprocesses=)(.+)$/u.exec(word) ??
      (/^(?:-n|--numprocesses)$/u.test(word) ? [word, words[place + 1] ?? ''] : [])
    if (count !== undefined) found = count === '0' ? undefined : `-n ${count}`
  }
  return found
}

function ofInterpreter(started: Started, inner: Inner): PythonCommand | Lack | undefined {
  const { words } = started
  const target = pythonTarget(words, inner.at)
  if (target === undefined) {
    return {
      because: 'its interpreter is given no program to run',
      remedy: 'give it a file, as in `python work.py`: what it reads from standard input cannot be profiled',
    }
  }
  const { from, to, options, name } = target
  const after = words.slice(target.kind === 'script' ? from + 1 : to + 1)
  return checked(target.kind === 'script' ? basename(name) : name, after, {
    launched: (launcher) => started.replaced(from, to, [...options, ...launcher, ...target.words]),
    alone: (launcher) => started.leading(from, [...options, ...launcher]),
    name,
    words: after.filter((word) => word.known).map(({ text }) => text),
    ...runnerOf(inner),
  })
}

const runnerOf = ({ runner, environment }: Inner): Pick<PythonCommand, 'runner' | 'environment'> => ({
  ...(runner === undefined ? {} : { runner }),
  ...(environment === undefined ? {} : { environment }),
})

/** `uv run pytest`, `uv run work.py`, `uv run -m package`, `poetry run pytest`. */
async function ofRunner(
  started: Started,
  inner: Inner,
  { cwd }: CommandLike,
): Promise<PythonCommand | Lack | undefined> {
  const { words } = started
  const { at, runner } = inner
  const { text: name = '' } = words[at] ?? {}
  const ofModule = runner === 'uv' && /^(?:-m|--module)$/u.test(name)
  const isScript = /\.pyw?$/u.test(name)
  if (isScript && runner !== 'uv') return undefined
  if (isScript && /^# \/\/\/ script$/mu.test((await readText(resolve(cwd, name))) ?? '')) {
    return {
      because: `\`${name}\` is run in an environment that it describes itself, which has no profiler`,
      remedy: 'let `uv run` take the environment of the project, with a script that describes none',
    }
  }
  const before = ofModule || isScript ? [] : ['--beside']
  // A module's option is the interpreter's as well; what was a word of the shell's stays one.
  const to = ofModule ? at + 1 : at
  const inserted = ofModule ? ['-m'] : before
  const shown = ofModule ? (words[at + 1]?.text ?? '') : name
  const after = words.slice(ofModule ? at + 2 : at + 1)
  return checked(isScript ? basename(shown) : shown, after, {
    launched: (launcher) => started.replaced(at, to, ['python', ...launcher, ...inserted]),
    alone: (launcher) => started.leading(at, ['python', ...launcher]),
    name: shown,
    words: after.filter((word) => word.known).map(({ text }) => text),
    ...runnerOf(inner),
  })
}

/** A script that is started by its own name: an installed command such as `pytest`, or a file that may be executed. */
async function ofProgram(
  started: Started,
  inner: Inner,
  { cwd, env }: CommandLike,
): Promise<PythonCommand | Lack | undefined> {
  const { words } = started
  const { at } = inner
  const { text: name, known } = words[at] ?? { text: '', known: false }
  const after = words.slice(at + 1)
  if (!known || name === '') return undefined
  const make = (interpreter: readonly string[], path: readonly string[]): PythonCommand | Lack =>
    checked(basename(name), after, {
      launched: (launcher) => started.replaced(at, at + 1, [...interpreter, ...launcher, ...path]),
      alone: (launcher) => started.leading(at, [...interpreter, ...launcher]),
      name,
      words: after.filter((word) => word.known).map(({ text }) => text),
    })
  const direct = name.includes('/')
  if (direct && started.folders === undefined) return undefined
  // Where PATH is another one, the interpreter that comes first on it has the command beside it.
  if (!direct && (started.elsewhere || inner.elsewhere)) {
    return ['pytest', 'py.test'].includes(name) ? make(['python'], ['--beside', name]) : undefined
  }
  const folder = direct ? (started.folders ?? []).reduce((way, each) => resolve(way, each), cwd) : cwd
  const path = await findExecutable(name, env, folder)
  if (path === undefined) return undefined
  const interpreter = await scriptInterpreter(path)
  if (interpreter !== undefined) {
    return isPython(interpreter[0] ?? '') ? make(interpreter, [direct ? name : path]) : shimmed(path, make)
  }
  return shimmed(path, make)
}

async function scriptInterpreter(path: string): Promise<readonly string[] | undefined> {
  const size = await sizeOf(path)
  if (size === undefined || size > largestScript) return undefined
  return interpreterOf((await readText(path)) ?? '')
}

/** A version manager's stand-in for a command, with one for `python` beside it. */
async function shimmed<Made>(
  path: string,
  make: (interpreter: readonly string[], path: readonly string[]) => Made,
): Promise<Made | undefined> {
  const [folder, name] = [dirname(path), basename(path)]
  if (basename(folder) !== 'shims') return undefined
  if (!/pyenv/u.test(folder) && !['pytest', 'py.test'].includes(name)) return undefined
  const python = await findExecutable(join(folder, 'python'), {}, folder)
  return python === undefined ? undefined : make([python], ['--beside', name])
}
