/**
 * Where the functions of a text in a language of brackets begin and end: JavaScript and TypeScript, and what resembles
 * them closely enough (C, Go, Java, Rust).
 */
import type { OutlinedFunction } from './outlined-function.ts'
import type { Token } from './tokens.ts'

export interface BracketFunctions {
  /** Those that say their name where they begin, in their order. */
  readonly named: readonly OutlinedFunction[]
  /** Whatever begins on a line, where that is known from elsewhere. */
  readonly beginningAt: (name: string, line: number) => OutlinedFunction | undefined
}

export function bracketFunctions(tokens: readonly Token[]): BracketFunctions {
  const closing = closingPlaces(tokens)
  const classes = classBlocks(tokens, closing)
  const outlined = (name: string, place: number): OutlinedFunction | undefined => {
    const from = tokens[place]?.line
    const ends = bodyAfter(tokens, closing, place)
    if (from === undefined || ends === undefined) return undefined
    const around = classes
      .filter((block) => block.from <= from && ends.end <= block.to && block.place < place)
      .map((block) => block.name)
      .filter((block) => !name.startsWith(`${block}.`))
    return {
      name: [...around, name].join('.'),
      lines: { from, to: ends.end },
      header: { from, to: ends.header },
    }
  }
  return {
    named: tokens.flatMap(({ text }, place) =>
      introduces(tokens, closing, place) ? (outlined(text, place) ?? []) : [],
    ),
    beginningAt: (name, line) => {
      const start = firstOf(tokens, line)
      if (tokens[start]?.line !== line) return undefined
      const last = name.slice(name.lastIndexOf('.') + 1)
      return outlined(name, nameFrom(tokens, start, last))
    },
  }
}

const word = /^[\p{L}_$][\p{L}\p{N}_$]*$/u
/** What looks like a call with a block behind it, and is none. */
const statements = new Set(
  'if for while switch catch with function return else do try match loop unless'.split(' '),
)

/** Whether the word at a place names a function that begins here. */
function introduces(tokens: readonly Token[], closing: Int32Array, place: number): boolean {
  const textAt = (at: number): string => tokens[at]?.text ?? ''
  const text = textAt(place)
  if (!word.test(text) || statements.has(text)) return false
  const before = textAt(place - 1)
  if (/^(?:function|fn|func|def)$/u.test(before) || (before === '*' && textAt(place - 2) === 'function'))
    return true
  // `func (c *Cart) Total(`: the receiver stands before the name.
  if (before === ')' && textAt(place + 1) === '(' && receiver(tokens, closing, place)) return true
  if (textAt(place + 1) === '=' && /^(?:const|let|var)$/u.test(before)) {
    const start = textAt(place + 2) === 'async' ? place + 3 : place + 2
    if (textAt(start) === 'function') return true
    const behind = textAt(start) === '(' ? (closing[start] ?? -1) + 1 : start + 1
    return behind > 0 && textAt(behind) === '=>'
  }
  if (textAt(place + 1) !== '(' || !/^(?:[\p{L}_$].*|[{},;)\]>*&#]|)$/u.test(before)) return false
  if (statements.has(before) || before === 'new') return false
  const end = closing[place + 1] ?? -1
  return end >= 0 && textAt(end + 1) === '{'
}

function receiver(tokens: readonly Token[], closing: Int32Array, place: number): boolean {
  for (let at = place - 2; at >= Math.max(1, place - 12); at -= 1) {
    if (closing[at] === place - 1) return tokens[at - 1]?.text === 'func'
  }
  return false
}

/** By place of an opening bracket, that of its closing one; -1 for all others. */
function closingPlaces(tokens: readonly Token[]): Int32Array {
  const found = new Int32Array(tokens.length).fill(-1)
  const open: number[] = []
  tokens.forEach(({ text }, place) => {
    if (text === '(' || text === '[' || text === '{') open.push(place)
    else if (text === ')' || text === ']' || text === '}') {
      const start = open.pop()
      if (start !== undefined) found[start] = place
    }
  })
  return found
}

/** Tokens and groups of brackets between a name and its body. */
const longestHeader = 200

/** The first `{` outside of brackets opens the body; the body of an arrow without one ends with its statement. */
function bodyAfter(
  tokens: readonly Token[],
  closing: Int32Array,
  start: number,
): { readonly header: number; readonly end: number } | undefined {
  let place = start
  for (let step = 0; step < longestHeader; step += 1) {
    const token = tokens[place]
    if (token === undefined || token.text === ';' || /^[)\]}]$/u.test(token.text)) return undefined
    const close = closing[place] ?? -1
    if (/^[([{]$/u.test(token.text) && close < 0) return undefined
    if (token.text === '{') return { header: token.line, end: tokens[close]?.line ?? token.line }
    if (token.text === '=>' && tokens[place + 1]?.text !== '{') {
      return { header: token.line, end: statementEnd(tokens, closing, place + 1) }
    }
    place = close >= 0 ? close + 1 : place + 1
  }
  return undefined
}

/** The line of the last token before a `,` `;` or closing bracket, or before a line that brackets do not hold open. */
function statementEnd(tokens: readonly Token[], closing: Int32Array, start: number): number {
  let last = tokens[start - 1]?.line ?? 0
  for (let place = start; place < tokens.length;) {
    const { text, line, indent } = tokens[place] ?? { text: '', line: 0, indent: -1 }
    if (place > start && indent >= 0 && !/^[.?:&|+*/<>=-]/u.test(text)) return last
    if (/^[)\]},;]$/u.test(text)) return last
    const close = closing[place] ?? -1
    last = close >= 0 ? (tokens[close]?.line ?? line) : line
    place = close >= 0 ? close + 1 : place + 1
  }
  return last
}

interface ClassBlock {
  readonly name: string
  readonly place: number
  readonly from: number
  readonly to: number
}

function classBlocks(tokens: readonly Token[], closing: Int32Array): readonly ClassBlock[] {
  return tokens.flatMap(({ text, line }, place): ClassBlock[] => {
    const name = tokens[place + 1]?.text ?? ''
    if (text !== 'class' || !word.test(name) || name === 'extends') return []
    const ends = bodyAfter(tokens, closing, place + 1)
    return ends === undefined ? [] : [{ name, place, from: line, to: ends.end }]
  })
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
