/** A shell's text as the commands in it, each word with its place, so that a word can be put in between. Pure. */
import { nextPiece } from '../origin/command-words.ts'

export interface ShellWord {
  /** Unquoted, variables of the environment filled in. */
  readonly text: string
  /** Whether that is what the shell makes of it; globs and what it has to compute are unknown. */
  readonly known: boolean
  /** From where to where it stands in the text. */
  readonly start: number
  readonly end: number
}

export interface ShellCommand {
  /** Variables that are set for it first, then the program and its arguments; redirections are left out. */
  readonly words: readonly ShellWord[]
  /** What stands before it: `&&`, `;` … or nothing. */
  readonly before: string
  /** From its first word to the end of its last, redirections included. */
  readonly start: number
  readonly end: number
}

/** Text in which a command may run several times, or none of it can be told from its data. */
export type Obscure = 'loop' | 'function' | 'here-document'

const loops = new Set(['for', 'while', 'until', 'select', 'case', 'function'])
/** Stand where a command begins and are none. */
const reserved = new Set(['{', '}', '!', 'if', 'then', 'elif', 'else', 'fi'])

type Environment = Readonly<Record<string, string>>

export function shellCommands(text: string, env: Environment): readonly ShellCommand[] | Obscure {
  const reader = new Reader(text, env)
  while (reader.at < text.length && reader.obscure === undefined) reader.step()
  reader.endCommand('')
  return reader.obscure ?? reader.commands
}

class Reader {
  at = 0
  obscure: Obscure | undefined
  readonly commands: ShellCommand[] = []
  private readonly text: string
  private readonly env: Environment
  private words: ShellWord[] = []
  private word: { text: string; known: boolean; start: number } | undefined
  private before = ''
  /** Where the command began, and where its last word or redirection ended. */
  private start: number | undefined
  private end = 0
  /** The next word is where something is redirected to. */
  private redirected = false

  constructor(text: string, env: Environment) {
    this.text = text
    this.env = env
  }

  step(): void {
    const rest = this.text.slice(this.at, this.at + 3)
    const [redirection] = /^(?:&>>?|[<>]&|>>|>\||<>|<<<|[<>])/u.exec(rest) ?? []
    const [operator] = /^(?:&&|\|\||;;|\|&|[;&|()\n])/u.exec(rest) ?? []
    if (rest.startsWith('<<') && !rest.startsWith('<<<')) this.obscure = 'here-document'
    else if (redirection !== undefined) this.redirect(redirection)
    else if (operator !== undefined) this.operate(operator)
    else if (/^\s/u.test(rest)) this.pass()
    else this.read()
  }

  private pass(): void {
    this.endWord()
    this.at += 1
  }

  private redirect(sign: string): void {
    // `2>` redirects what has that number, and `a2>` does not.
    if (this.word !== undefined && /^\d+$/u.test(this.word.text)) this.word = undefined
    this.endWord()
    this.start ??= this.at
    this.at += sign.length
    this.redirected = true
  }

  private operate(sign: string): void {
    this.endWord()
    if (sign === '(' && this.words.length === 1 && /^\s*\)/u.test(this.text.slice(this.at + 1))) {
      this.obscure = 'function'
    }
    this.endCommand(sign)
    this.at += sign.length
  }

  private read(): void {
    // A line that goes on begins no word.
    if (this.text.startsWith('\\\n', this.at)) {
      this.at += 2
      return
    }
    const [piece, length, sure] = nextPiece(
      { text: this.text, env: this.env },
      this.at,
      this.word === undefined,
    )
    if (piece !== undefined) {
      this.word ??= { text: '', known: true, start: this.at }
      this.word.text += piece
      this.word.known &&= sure
    }
    this.at += length
  }

  private endWord(): void {
    const { word, words } = this
    this.word = undefined
    if (word === undefined) return
    this.end = this.at
    if (this.redirected) {
      this.redirected = false
      return
    }
    if (words.length === 0 && word.known && reserved.has(word.text)) return
    if (words.length === 0 && loops.has(word.text)) this.obscure = 'loop'
    this.start ??= word.start
    words.push({ ...word, end: this.at })
  }

  endCommand(sign: string): void {
    this.endWord()
    const { words, before, start = 0, end } = this
    if (words.length > 0) this.commands.push({ words, before, start, end })
    if (words.length > 0 || sign !== '\n') this.before = sign
    this.words = []
    this.start = undefined
    this.redirected = false
  }
}

/** A word as the shell reads it back. */
export const quoted = (word: string): string =>
  /^[\w./:=@%+,-]+$/u.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`
