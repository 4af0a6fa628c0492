/** Source text as words, enough to tell whether two pieces of code are the same; not a parser of any language. */

export interface Token {
  readonly text: string
  /** From 1, as in the whole text. */
  readonly line: number
  /** Characters before the first token of its line, white space or not; -1 for the others. */
  readonly indent: number
}

export type Dialect = 'python' | 'braces' | 'rust'

const words = String.raw`[\p{L}_$@][\p{L}\p{N}_$]*|\d[\w.]*`
// Whatever is not closed ends with its line or with the text, so that nothing is looked at again and again.
const closed = (quote: string): string => String.raw`${quote}(?:\\.|[^${quote}\\\n])*(?:${quote}|(?=\n)|$)`
const triple = String.raw`"""[^]*?(?:"""|$)|'''[^]*?(?:'''|$)`
const template = '`(?:\\\\[^]|[^\\\\`])*(?:`|$)'
const comment = String.raw`\/\/[^\n]*|\/\*[^]*?(?:\*\/|$)`
const strings = `${closed('"')}|${closed("'")}`
const dialects: Readonly<Record<Dialect, RegExp>> = {
  python: new RegExp(String.raw`(#[^\n]*)|([rbfutRBFUT]{0,3}(?:${triple}|${strings})|${words}|\S)`, 'gu'),
  braces: new RegExp(String.raw`(${comment})|(${strings}|${template}|${words}|=>|\S)`, 'gu'),
  // A lifetime is one quote alone; a character has two.
  rust: new RegExp(
    String.raw`(${comment})|(${closed('"')}|'(?:\\[^'\n]{1,10}|[^'\\\n])'|${words}|=>|\S)`,
    'gu',
  ),
}

/** Behind these a `/` begins a regular expression and does not divide. */
const beforePattern = /^(?:[([{,;:=!&|?+\-*%~^<>]|=>|return|typeof|case|in|of)$/u
const pattern = /\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*/uy

export function dialectOf(path: string): Dialect {
  if (/\.py[wix]?$/u.test(path)) return 'python'
  return path.endsWith('.rs') ? 'rust' : 'braces'
}

/** Without comments. Text that is no code of the dialect gives some tokens all the same. */
export function tokensOf(text: string, dialect: Dialect): readonly Token[] {
  const expression = dialects[dialect]
  expression.lastIndex = 0
  const tokens: Token[] = []
  let [line, lineStart, lastLine] = [1, 0, 0]
  const newlineFrom = (start: number): number => {
    const found = text.indexOf('\n', start)
    return found < 0 ? text.length : found
  }
  let newline = newlineFrom(0)
  let previous = '('
  for (let match = expression.exec(text); match !== null; match = expression.exec(text)) {
    for (; newline < match.index; newline = newlineFrom(lineStart)) {
      line += 1
      lineStart = newline + 1
    }
    let word = match[2]
    if (word === undefined) continue
    if (word === '/' && dialect === 'braces' && beforePattern.test(previous)) {
      pattern.lastIndex = match.index
      const whole = pattern.exec(text)?.[0]
      if (whole !== undefined) {
        word = whole
        expression.lastIndex = match.index + whole.length
      }
    }
    tokens.push({ text: word, line, indent: line === lastLine ? -1 : match.index - lineStart })
    lastLine = line
    previous = word
  }
  return tokens
}

/** Without what stands in Python as a statement of nothing but a text: documentation. */
export function codeOf(tokens: readonly Token[], dialect: Dialect): readonly Token[] {
  if (dialect !== 'python') return tokens
  return tokens.filter(({ text, indent }, place) => {
    const alone = indent >= 0 && (tokens[place + 1]?.indent ?? 0) >= 0
    return !(alone && /^[rbfut]{0,3}["']/iu.test(text))
  })
}
