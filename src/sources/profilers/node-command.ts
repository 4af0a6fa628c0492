/** The Node program that a command line starts, and how the line starts it with more options for Node. */
import { findExecutable } from '../../system/executable.ts'
import { readText, sizeOf } from '../../system/files.ts'
import { basename, resolve } from '../../system/paths.ts'
import type { Lack } from '../instrument.ts'
import type { CommandLike } from './python-command.ts'
import { interpreterOf } from './shebang.ts'
import { type Argv, type Started, startedBy } from './started.ts'
import { innerProgram } from './wrappers.ts'

export interface NodeCommand {
  /** The whole line, with these options for its Node program. */
  launched(options: readonly string[]): Argv
  /** The same Node with these arguments, and nothing else. */
  alone(words: readonly string[]): Argv
}

const isNode = (word: string): boolean => /^node(?:js)?(?:\.exe)?$/iu.test(basename(word))
/** Node programs that start another one, which does the work. */
const starters = new Set(['npm', 'npx', 'yarn', 'yarnpkg', 'pnpm', 'pnpx', 'corepack', 'tsx'])
/** Options with which Node itself starts others, or never ends. */
const others = /^--(?:test|watch|run)(?:$|[=-])/u
/** Bytes above which a file is no script. */
const largestScript = 2 ** 20

/** The one Node program of a command line, or why it cannot be profiled; undefined where none is seen. */
export async function nodeCommand(command: CommandLike): Promise<NodeCommand | Lack | undefined> {
  const all = startedBy(command.argv, command.env)
  if ('because' in all) return all
  const found: (NodeCommand | Lack)[] = []
  for (const started of all) {
    const one = await ofStarted(started, command)
    if (one !== undefined) found.push(one)
  }
  if (found.length < 2) return found[0]
  return {
    because: 'which program is profiled cannot be told: the line starts several Node programs',
    remedy: 'give each a benchmark of its own, or put what comes before the work into `prepare`',
  }
}

async function ofStarted(
  started: Started,
  { cwd, env }: CommandLike,
): Promise<NodeCommand | Lack | undefined> {
  const { words, folders } = started
  const { at, elsewhere } = innerProgram(words)
  const { text: name = '', known = false } = words[at] ?? {}
  if (isNode(name)) {
    const option = words.slice(at + 1).find(({ text }) => !text.startsWith('-') || others.test(text))
    if (option !== undefined && others.test(option.text)) return foreign(option.text)
    return {
      launched: (options) => started.replaced(at + 1, at + 1, options),
      alone: (more) => started.leading(at + 1, more),
    }
  }
  if (!known || name === '' || elsewhere || started.elsewhere) return undefined
  const direct = name.includes('/')
  if (direct && folders === undefined) return undefined
  const folder = direct ? (folders ?? []).reduce((way, each) => resolve(way, each), cwd) : cwd
  const path = await findExecutable(name, env, folder)
  if (path === undefined || ((await sizeOf(path)) ?? Infinity) > largestScript) return undefined
  const interpreter = interpreterOf((await readText(path)) ?? '')
  if (interpreter === undefined || !isNode(interpreter[0] ?? '')) return undefined
  if (starters.has(basename(name))) return foreign(name)
  return {
    launched: (options) => started.replaced(at, at + 1, [...interpreter, ...options, direct ? name : path]),
    alone: (more) => started.leading(at, [interpreter[0] ?? 'node', ...more]),
  }
}

const foreign = (name: string): Lack => ({
  because: `\`${name}\` starts the program that does the work as another process`,
  remedy: 'name that program in `run`, as in `node work.js` or `node --import tsx work.ts`',
})
