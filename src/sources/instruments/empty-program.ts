/** From a command line to the same interpreter with nothing to do, as far as the text tells. Pure. */

const shells = /(?:^|\/)(?:sh|bash|dash|zsh|ksh|ash)$/u

export interface EmptyProgram {
  readonly argv: readonly [string, ...string[]]
  /** `python3 with an empty program`. */
  readonly of: string
}

interface Interpreter {
  readonly names: RegExp
  /** Endings of a program that it starts up differently for; the first one serves for all others. */
  readonly endings: readonly [string, ...string[]]
  /** Options that stay, alone. */
  readonly alone: RegExp
  /** Options that stay, with the next word. */
  readonly withValue: RegExp
  /** Options that load code of the program: they go, with the next word. */
  readonly loading?: RegExp
  /** The program follows as text or by its name. */
  readonly inline: RegExp
}

const interpreters: readonly Interpreter[] = [
  {
    names: /^python[\d.]*$/u,
    endings: ['.py'],
    alone: /^-(?:[bBdEIOPqRsSuvx]+|[WX].+)$/u,
    withValue: /^-[WX]$/u,
    inline: /^-[cm]/u,
  },
  {
    names: /^node(?:js)?$/u,
    endings: ['.js', '.mjs', '.cjs', '.ts', '.mts', '.cts'],
    alone:
      /^--(?!(?:test|watch|run|check|interactive|import|require|loader|experimental-loader)\b)[\w-]+(?:=.*)?$/u,
    withValue: /^(?!)/u,
    loading: /^(?:-r|--require|--import|--loader|--experimental-loader)$/u,
    inline: /^(?:-[ep]|-pe|--eval|--print)/u,
  },
  {
    names: /^perl[\d.]*$/u,
    endings: ['.pl'],
    alone: /^-(?:[wWTtX]+)$/u,
    withValue: /^(?!)/u,
    inline: /^-[eE]/u,
  },
  {
    names: /^ruby[\d.]*$/u,
    endings: ['.rb'],
    alone: /^(?:-[wW][0-2]?|--y?jit|--disable[=-].+|--enable[=-].+)$/u,
    withValue: /^(?!)/u,
    inline: /^-e/u,
  },
  {
    names: /^php[\d.]*$/u,
    endings: ['.php'],
    alone: /^-(?:n|q|d.+)$/u,
    withValue: /^-d$/u,
    inline: /^-r/u,
  },
]

/**
 * The command with an empty file in place of its program; undefined where it is no single start of an interpreter that
 * is known, with options that are known. `fileFor` gives the empty file's path for an ending. Options that load code of
 * the program itself are left out: what they cost is work.
 */
export function emptyProgram(
  argv: readonly string[],
  fileFor: (ending: string) => string,
): EmptyProgram | undefined {
  const [program = '', option = '', text = '', ...more] = argv
  if (!shells.test(program) || option !== '-c') return ofWords(argv, fileFor)
  const words = more.length > 0 ? undefined : plainWords(text)
  if (words === undefined) return undefined
  const first = words.findIndex((word) => !/^[A-Za-z_]\w*=/u.test(word))
  const empty = first < 0 ? undefined : ofWords(words.slice(first), fileFor)
  if (empty === undefined) return undefined
  const line = [...words.slice(0, first), ...empty.argv].map(quoted).join(' ')
  return { argv: [program, option, line], of: empty.of }
}

function ofWords(words: readonly string[], fileFor: (ending: string) => string): EmptyProgram | undefined {
  const [program = '', ...rest] = words
  const name = program.split('/').at(-1) ?? ''
  const interpreter = interpreters.find(({ names }) => names.test(name))
  if (interpreter === undefined) return undefined
  const kept: string[] = []
  for (let at = 0; at < rest.length; at += 1) {
    const word = rest[at] ?? ''
    if (interpreter.inline.test(word) || !word.startsWith('-')) {
      const [usual] = interpreter.endings
      const ending = interpreter.endings.find((each) => !word.startsWith('-') && word.endsWith(each))
      return { argv: [program, ...kept, fileFor(ending ?? usual)], of: `${name} with an empty program` }
    }
    if (interpreter.loading?.test(word) === true) at += 1
    else if (interpreter.loading !== undefined && /^--(?:import|require|loader)=/u.test(word)) continue
    else if (interpreter.withValue.test(word)) {
      kept.push(word, rest[at + 1] ?? '')
      at += 1
    } else if (interpreter.alone.test(word)) kept.push(word)
    else return undefined
  }
  // An interpreter that reads its program from standard input.
  return undefined
}

/** Words of a shell's text in which nothing has a meaning to the shell; undefined for any other text. */
function plainWords(text: string): readonly string[] | undefined {
  const word = /\s*((?:[\w./:=@%+,^-]|'[^']*'|"[^"$`\\]*")+)/uy
  const words: string[] = []
  let end = 0
  for (let found = word.exec(text); found !== null; found = word.exec(text)) {
    end = word.lastIndex
    words.push((found[1] ?? '').replaceAll(/'([^']*)'|"([^"]*)"/gu, '$1$2'))
  }
  return text.slice(end).trim() === '' && words.length > 0 ? words : undefined
}

/** A word as the shell reads it back; the name of a variable stays outside of the quotes. */
function quoted(word: string): string {
  const [, name = '', value = ''] = /^([A-Za-z_]\w*=)?(.*)$/su.exec(word) ?? []
  const plain = /^[\w./:=@%+,-]+$/u.test(value) || (value === '' && name !== '')
  return name + (plain ? value : `'${value.replaceAll("'", String.raw`'\''`)}'`)
}
