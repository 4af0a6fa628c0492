/** What a function does, as text that moving, renaming, commenting, documenting and formatting leave alone. */
import type { OutlinedFunction } from './outlined-function.ts'
import { codeOf, dialectOf, tokensOf } from './tokens.ts'

export interface Body {
  /** Equal for equal code. */
  readonly text: string
  /** What it is made of, for likeness. */
  readonly words: ReadonlySet<string>
  /** Whether there is enough of it that equal ones are likely the same function. */
  readonly telling: boolean
}

/** Fewer tokens than this, as of `def f(): pass`, are found in many functions. */
const fewest = 12

/** Its own name does not count, and neither does how far the whole is indented; in Python the rest of indentation does. */
export function bodyOf(
  path: string,
  name: string,
  { lines }: OutlinedFunction,
  source: readonly string[],
): Body {
  const own = name.slice(name.lastIndexOf('.') + 1)
  const dialect = dialectOf(path)
  const tokens = codeOf(tokensOf(source.slice(lines.from - 1, lines.to).join('\n'), dialect), dialect)
  const outer = tokens[0]?.indent ?? 0
  const text = tokens.map((token) => {
    const word = token.text === own ? '§' : token.text
    return dialect === 'python' && token.indent >= 0 ? `\n${token.indent - outer}:${word}` : word
  })
  return {
    text: text.join(' '),
    words: new Set(tokens.map((token) => token.text)),
    telling: tokens.length >= fewest,
  }
}

/** Jaccard's index: what both have over what either has, 0 to 1. */
export function likeness(a: Body, b: Body): number {
  let both = 0
  for (const word of a.words) if (b.words.has(word)) both += 1
  const either = a.words.size + b.words.size - both
  return either === 0 ? 0 : both / either
}
