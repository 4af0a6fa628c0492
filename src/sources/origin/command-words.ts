/** The paths that a command line names, as far as its text tells: arguments, and the words of a shell's text. Pure. */

const shells = /(?:^|[\\/])(?:sh|bash|dash|zsh|ksh|ash)$/u

/**
 * The words of a command line that may be paths, unquoted and with variables of the environment filled in: every
 * word with a slash in it, the values of options (`--data=/x`) and assignments (`PATH=/x:/y`). What a shell would
 * compute (`$(…)`, globs) is left out. Words that have no slash are commands or plain text and are not paths.
 */
export function pathWords(argv: readonly string[], env: Readonly<Record<string, string>>): readonly string[] {
  const [program = '', option = '', text = ''] = argv
  const shell = shells.test(program) && /^-[a-z]*c$/u.test(option)
  const words = shell ? [program, ...shellWords(text, env), ...argv.slice(3)] : argv
  return [...new Set(words.flatMap(pathsIn))]
}

/** A word itself, and the parts of `--option=value` and of `NAME=/a:/b`. */
function pathsIn(word: string): readonly string[] {
  const value = /^[\w.-]+=(.*)$/su.exec(word)?.[1]
  const parts = value === undefined ? [word] : [value, ...value.split(':')]
  return parts.filter((part) => /[/\\]/u.test(part))
}

interface Reading {
  readonly text: string
  readonly env: Readonly<Record<string, string>>
}

/** Words of a shell's text in order, operators and comments left out; unknown expansions make a word drop out. */
function shellWords(text: string, env: Readonly<Record<string, string>>): readonly string[] {
  const words: string[] = []
  let word: string | undefined
  let known = true
  const end = (): void => {
    if (word !== undefined && known) words.push(word)
    word = undefined
    known = true
  }
  for (let at = 0; at < text.length;) {
    const [piece, length, sure] = nextPiece({ text, env }, at, word === undefined)
    if (piece === undefined) end()
    else {
      word = (word ?? '') + piece
      known = known && sure
    }
    at += length
  }
  end()
  return words
}

type Piece = readonly [piece: string | undefined, length: number, sure: boolean]

const separators = /[\s;&|()<>]/u

/** What stands at a place: a piece of a word, or (undefined) what ends one. */
export function nextPiece({ text, env }: Reading, at: number, first: boolean): Piece {
  const rest = text.slice(at)
  const char = rest[0] ?? ''
  if (separators.test(char)) return [undefined, 1, true]
  if (char === '#' && first) return [undefined, rest.split('\n', 1)[0]?.length ?? 1, true]
  if (char === '\\') return rest[1] === '\n' ? ['', 2, true] : [rest[1] ?? '', 2, true]
  if (char === "'") {
    const close = rest.indexOf("'", 1)
    return close < 0 ? [rest.slice(1), rest.length, true] : [rest.slice(1, close), close + 1, true]
  }
  if (char === '"') return quoted({ text, env }, at)
  if (char === '~' && first && /^~(?:$|[/\s:])/u.test(rest)) return [env['HOME'] ?? '~', 1, true]
  if (char === '$' || char === '`') return expansion({ text, env }, at)
  return [char, 1, !'*?['.includes(char)]
}

function quoted(reading: Reading, start: number): Piece {
  const { text } = reading
  let value = ''
  let sure = true
  let at = start + 1
  while (at < text.length && text[at] !== '"') {
    const char = text[at] ?? ''
    if (char === '$' || char === '`') {
      const [piece, length, known] = expansion(reading, at)
      value += piece ?? ''
      sure = sure && known
      at += length
    } else {
      const escaped = char === '\\' && /["\\$`]/u.test(text[at + 1] ?? '')
      value += escaped ? (text[at + 1] ?? '') : char
      at += escaped ? 2 : 1
    }
  }
  return [value, at + 1 - start, sure]
}

/** `$NAME` and `${NAME}` become their value; what the shell would have to compute is unknown. */
function expansion({ text, env }: Reading, at: number): Piece {
  const rest = text.slice(at)
  const [whole, plain, braced] = /^\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)\})/u.exec(rest) ?? []
  if (whole !== undefined) return [env[plain ?? braced ?? ''] ?? '', whole.length, true]
  if (rest.startsWith('$(')) return ['', closing(rest) + 1, false]
  if (rest.startsWith('`')) return ['', rest.indexOf('`', 1) + 1 || rest.length, false]
  const other = /^\$(?:\{[^}]*\}|.)?/su.exec(rest)?.[0] ?? rest
  return ['', other.length, false]
}

/** Where the parenthesis that opens at index 1 closes. */
function closing(text: string): number {
  let depth = 0
  for (let at = 1; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1
    if (text[at] === ')') depth -= 1
    if (depth === 0) return at
  }
  return text.length
}
