/** The commands of a command line, whether a shell starts them or nobody does, and how words are put into one of them. Pure. */
import type { Lack } from '../instrument.ts'
import { type Obscure, type ShellCommand, quoted, shellCommands } from './shell-commands.ts'

export type Argv = readonly [string, ...string[]]

export interface Word {
  readonly text: string
  /** Whether it is certain; a shell may make something else of it. */
  readonly known: boolean
}

/** One program that a command line starts. */
export interface Started {
  /** Variables that are set for it first, then the program and its arguments. */
  readonly words: readonly Word[]
  /** The folders that the line changes to before; undefined where that is not known. */
  readonly folders: readonly string[] | undefined
  /** The line changes where programs are found before it: an environment is activated, or PATH is set. */
  readonly elsewhere: boolean
  /** The whole line, with other words in the place of those from `from` to `to` (not included). */
  replaced(from: number, to: number, by: readonly string[]): Argv
  /** What of the line lays the ground for this program, and the program up to a word, with other words after it. */
  leading(to: number, by: readonly string[]): Argv
}

const shells = /(?:^|\/)(?:sh|bash|dash|zsh|ksh|ash)$/u
const assignment = /^[A-Za-z_]\w*\+?=/u

/** Every program that a command line starts, as far as its text tells; else why that cannot be told. */
export function startedBy(
  argv: readonly string[],
  env: Readonly<Record<string, string>>,
): readonly Started[] | Lack {
  const [program = '', option = '', text = '', ...more] = argv
  if (/(?:^|[\\/])cmd(?:\.exe)?$/iu.test(program)) {
    return {
      because: 'on Windows a line for the shell cannot be looked into',
      remedy: 'write `run` as a list of the program and its arguments',
    }
  }
  if (!shells.test(program) || !/^-[a-z]*c$/u.test(option)) return [listed(argv)]
  const commands = shellCommands(text, env)
  if (typeof commands === 'string') return obscure(commands)
  return commands.map((_, place) => inShell([program, option], text, commands, place, more))
}

const obscurities: Readonly<Record<Obscure, string>> = {
  loop: 'it is started in a loop or a choice of the shell',
  function: 'the line defines a function of the shell',
  'here-document': 'the line holds a here-document',
}

const obscure = (kind: Obscure): Lack => ({
  because: `which program is profiled cannot be told: ${obscurities[kind]}`,
  remedy:
    'let `run` name the one program that does the work, and put what comes before it into `prepare` or `setup`',
})

const first = ([program = '', ...rest]: readonly string[]): Argv => [program, ...rest]

function listed(argv: readonly string[]): Started {
  return {
    words: argv.map((text) => ({ text, known: true })),
    folders: [],
    elsewhere: false,
    replaced: (from, to, by) => first([...argv.slice(0, from), ...by, ...argv.slice(to)]),
    leading: (to, by) => first([...argv.slice(0, to), ...by]),
  }
}

/** What only changes the shell itself, for what follows. */
const grounding = new Set(['cd', '.', 'source', 'export', 'set', 'unset', 'ulimit', 'umask'])

function inShell(
  shell: readonly string[],
  text: string,
  commands: readonly ShellCommand[],
  place: number,
  more: readonly string[],
): Started {
  const { words = [], start = 0 } = commands[place] ?? {}
  const ground = commands.slice(0, place).filter(isGround)
  const spelled = (all: readonly string[]): string => all.map(quoted).join(' ')
  const startOf = (word: number): number => words[word]?.start ?? words.at(-1)?.end ?? start
  return {
    words,
    folders: foldersOf(ground),
    elsewhere: ground.some(changesPath),
    replaced(from, to, by) {
      const end = to > from ? (words[to - 1]?.end ?? text.length) : startOf(from)
      const gap = to > from ? '' : ' '
      return first([...shell, text.slice(0, startOf(from)) + spelled(by) + gap + text.slice(end), ...more])
    },
    leading(to, by) {
      const before = ground.map((each) => `${text.slice(each.start, each.end)} && `).join('')
      return first([...shell, `${before}${text.slice(start, startOf(to))} ${spelled(by)}`, ...more])
    },
  }
}

const isGround = ({ words, before }: ShellCommand): boolean =>
  before !== '||' &&
  before !== '|' &&
  (grounding.has(words[0]?.text ?? '') || words.every(({ text }) => assignment.test(text)))

function foldersOf(ground: readonly ShellCommand[]): readonly string[] | undefined {
  const changes = ground.filter(({ words }) => words[0]?.text === 'cd')
  const folders = changes.map(({ words }) =>
    words.length === 2 && words[1]?.known ? words[1].text : undefined,
  )
  const known = folders.filter((folder) => folder !== undefined && folder !== '-')
  return known.length === folders.length ? known.filter((folder) => folder !== undefined) : undefined
}

/** `. .venv/bin/activate`, `export PATH=…`, `PATH=…`. */
const changesPath = ({ words }: ShellCommand): boolean =>
  ['.', 'source'].includes(words[0]?.text ?? '') || words.some(({ text }) => text.startsWith('PATH='))

/** How many of the words set variables. */
export function assignments(words: readonly Word[]): number {
  const end = words.findIndex(({ text }) => !assignment.test(text))
  return end < 0 ? words.length : end
}
