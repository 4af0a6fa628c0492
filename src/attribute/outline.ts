/**
 * Where the functions of a source text begin and end, as far as can be told without parsing the language: Python by
 * indentation, all others by matching brackets from a line on which a function is known to begin.
 */
import type { Lines } from './stretches.ts'
import { type Token, dialectOf, tokensOf } from './tokens.ts'

export interface OutlinedFunction {
  /** With the classes around it: `Totals.add`. */
  readonly name: string
  /** From its first decorator to its last line of code. */
  readonly lines: Lines
  /** The lines before its body: decorators and the `def` with its parameters. */
  readonly header: Lines
}

export interface Outline {
  /** The function of this name (its last part counts) that begins at the line, or around it where none begins there. */
  find(name: string, line: number): OutlinedFunction | undefined
  /** The only function of this name. */
  named(name: string): OutlinedFunction | undefined
  /** The innermost function around a line; only where functions can be found without knowing where they begin. */
  around(line: number): OutlinedFunction | undefined
  readonly lines: readonly string[]
}

/** A larger text is generated, and is not looked into. */
const largestText = 2 ** 20

/** Undefined for a text that is too large. */
export function outline(path: string, text: string): Outline | undefined {
  if (text.length > largestText) return undefined
  const dialect = dialectOf(path)
  const tokens = tokensOf(text, dialect)
  const lines = text.split(/\r?\n/u)
  return dialect === 'python' ? pythonOutline(tokens, lines) : bracketOutline(tokens, lines)
}

const lastPart = (name: string): string => name.slice(name.lastIndexOf('.') + 1)

function pythonOutline(tokens: readonly Token[], lines: readonly string[]): Outline {
  const functions = pythonFunctions(tokens, lines)
  const byName = new Map<string, OutlinedFunction[]>()
  for (const one of functions) {
    const key = lastPart(one.name)
    byName.set(key, [...(byName.get(key) ?? []), one])
  }
  return {
    lines,
    find: (name, line) => {
      const alike = byName.get(lastPart(name)) ?? []
      return (
        alike.find(({ header }) => header.from <= line && line <= header.to) ??
        alike.findLast((one) => one.lines.from <= line && line <= one.lines.to)
      )
    },
    around: (line) => functions.findLast((one) => one.lines.from <= line && line <= one.lines.to),
    named: (name) => {
      const alike = byName.get(lastPart(name)) ?? []
      const whole = alike.filter((one) => one.name === name)
      return whole.length === 1 ? whole[0] : alike.length === 1 ? alike[0] : undefined
    },
  }
}

interface OpenBlock {
  readonly kind: 'def' | 'class'
  readonly name: string
  readonly indent: number
  readonly from: number
  headerEnd: number
}

/** Every logical line that is indented no further than a `def` ends it. */
function pythonFunctions(tokens: readonly Token[], lines: readonly string[]): readonly OutlinedFunction[] {
  const found: OutlinedFunction[] = []
  const open: OpenBlock[] = []
  let [depth, lastLine] = [0, 0]
  let decorated: number | undefined
  const close = (indent: number): void => {
    for (let block = open.at(-1); block !== undefined && block.indent >= indent; block = open.at(-1)) {
      open.pop()
      if (block.kind !== 'def') continue
      const around = open.filter(({ kind }) => kind === 'class').map(({ name }) => name)
      found.push({
        name: [...around, block.name].join('.'),
        lines: { from: block.from, to: lastLine },
        header: { from: block.from, to: block.headerEnd },
      })
    }
  }
  let header: OpenBlock | undefined
  tokens.forEach((token, place) => {
    const begins = token.indent >= 0 && depth === 0 && !(lines[lastLine - 1] ?? '').endsWith('\\')
    if (begins) {
      close(token.indent)
      const keyword = token.text === 'async' ? place + 1 : place
      const word = tokens[keyword]?.text
      if (token.text.startsWith('@')) decorated ??= token.line
      else {
        if (word === 'def' || word === 'class') {
          header = {
            kind: word,
            name: tokens[keyword + 1]?.text ?? '',
            indent: token.indent,
            from: decorated ?? token.line,
            headerEnd: token.line,
          }
          open.push(header)
        }
        decorated = undefined
      }
    }
    if ('([{'.includes(token.text)) depth += 1
    else if (')]}'.includes(token.text)) depth = Math.max(0, depth - 1)
    else if (token.text === ':' && depth === 0 && header !== undefined) {
      header.headerEnd = token.line
      header = undefined
    }
    lastLine = token.line + (token.text.includes('\n') ? token.text.split('\n').length - 1 : 0)
  })
  close(0)
  return found.toSorted((a, b) => a.lines.from - b.lines.from)
}

/** Nothing begins a function in every language, so that only where one is known to begin its end can be found. */
function bracketOutline(tokens: readonly Token[], lines: readonly string[]): Outline {
  const classes = classBlocks(tokens)
  return {
    lines,
    named: () => undefined,
    around: () => undefined,
    find: (name, line) => {
      const start = firstOf(tokens, line)
      if (tokens[start]?.line !== line) return undefined
      const ends = bracketEnd(tokens, nameFrom(tokens, start, lastPart(name)))
      if (ends === undefined) return undefined
      const around = classes
        .filter(({ from, to }) => from < line && ends.end <= to)
        .map((block) => block.name)
        .filter((block) => !name.startsWith(`${block}.`))
      return {
        name: [...around, name].join('.'),
        lines: { from: line, to: ends.end },
        header: { from: line, to: ends.header },
      }
    },
  }
}

/** The place of the first token on the line or behind it. */
function firstOf(tokens: readonly Token[], line: number): number {
  let [low, high] = [0, tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.line ?? 0) < line) low = middle + 1
    else high = middle
  }
  return low
}

/** Several functions may begin on one line: the one that is called so is meant. */
function nameFrom(tokens: readonly Token[], start: number, name: string): number {
  const line = tokens[start]?.line
  for (let place = start; tokens[place]?.line === line; place += 1) {
    if (tokens[place]?.text === name) return place
  }
  return start
}

/** The first `{` outside of brackets opens the body; a body without one ends with its statement. */
function bracketEnd(
  tokens: readonly Token[],
  start: number,
): { readonly header: number; readonly end: number } | undefined {
  let depth = 0
  let body: number | undefined
  for (let place = start; place < tokens.length; place += 1) {
    const { text, line } = tokens[place] ?? { text: '', line: 0 }
    if (text === '{' && depth === 0) body ??= line
    if (text === '(' || text === '[' || text === '{') depth += 1
    else if (text === ')' || text === ']' || text === '}') depth -= 1
    else if (text === '=>' && depth === 0 && tokens[place + 1]?.text !== '{') {
      const end = statementEnd(tokens, place + 1)
      return { header: line, end }
    }
    if (body !== undefined && depth === 0) return { header: body, end: line }
    if (depth < 0 || (text === ';' && depth === 0)) return undefined
  }
  return undefined
}

/** The line of the last token before a `,` `;` or closing bracket, or before a line that brackets do not hold open. */
function statementEnd(tokens: readonly Token[], start: number): number {
  let depth = 0
  let last = tokens[start - 1]?.line ?? 0
  for (let place = start; place < tokens.length; place += 1) {
    const { text, line, indent } = tokens[place] ?? { text: '', line: 0, indent: -1 }
    if (depth === 0 && place > start && indent >= 0 && !/^[.?:&|+*/<>=-]/u.test(text)) return last
    if ('([{'.includes(text)) depth += 1
    else if (')]}'.includes(text)) depth -= 1
    if (depth < 0 || (depth === 0 && (text === ',' || text === ';'))) return last
    last = line
  }
  return last
}

/** In one pass, with a stack of the brackets that are open. */
function classBlocks(tokens: readonly Token[]): readonly { name: string; from: number; to: number }[] {
  const found: { name: string; from: number; to: number }[] = []
  const open: (string | undefined)[] = []
  const starts: number[] = []
  let pending: { readonly name: string; readonly depth: number } | undefined
  tokens.forEach(({ text, line }, place) => {
    if (text === 'class') {
      const name = tokens[place + 1]?.text ?? ''
      if (/^[\p{L}_$]/u.test(name) && name !== 'extends') pending = { name, depth: open.length }
    } else if (text === '(' || text === '[' || text === '{') {
      const own = text === '{' && pending?.depth === open.length ? pending.name : undefined
      if (own !== undefined) pending = undefined
      open.push(own)
      starts.push(line)
    } else if (text === ')' || text === ']' || text === '}') {
      const [name, from] = [open.pop(), starts.pop()]
      if (name !== undefined && from !== undefined) found.push({ name, from, to: line })
    }
  })
  return found
}
