/**
 * Where the functions of a source text begin and end, as far as can be told without parsing the language. A function that
 * is not found is unknown, and nothing is said of its lines.
 */
import { bracketFunctions } from './outline-brackets.ts'
import { pythonFunctions } from './outline-python.ts'
import type { OutlinedFunction } from './outlined-function.ts'
import type { Lines } from './stretches.ts'
import { codeOf, dialectOf, tokensOf } from './tokens.ts'

export interface Outline {
  /** The function of this name (its last part counts) that begins at the line, or around it where none begins there. */
  find(name: string, line: number): OutlinedFunction | undefined
  /** The only function of this name. */
  named(name: string): OutlinedFunction | undefined
  /** The innermost function with a name around a line. */
  around(line: number): OutlinedFunction | undefined
  /** All that have a name, in the order in which they begin. */
  readonly functions: readonly OutlinedFunction[]
  readonly lines: readonly string[]
  /** Whether anything but white space, comments and documentation stands on a line. */
  isCode(line: number): boolean
}

/** A larger text is generated, and is not looked into. */
const largestText = 2 ** 20

/** Undefined for a text that is too large. */
export function outline(path: string, text: string): Outline | undefined {
  if (text.length > largestText) return undefined
  const dialect = dialectOf(path)
  const tokens = tokensOf(text, dialect)
  const lines = text.split(/\r?\n/u)
  const code = new Set(codeOf(tokens, dialect).map(({ line }) => line))
  const others = dialect === 'python' ? undefined : bracketFunctions(tokens)
  const functions = others?.named ?? pythonFunctions(tokens, lines)
  const byName = new Map<string, OutlinedFunction[]>()
  for (const one of functions) {
    const own = byName.get(lastPart(one.name)) ?? []
    own.push(one)
    byName.set(lastPart(one.name), own)
  }
  const alike = (name: string): readonly OutlinedFunction[] => byName.get(lastPart(name)) ?? []
  const holds = ({ from, to }: Lines, line: number): boolean => from <= line && line <= to
  return {
    functions,
    lines,
    isCode: (line) => code.has(line),
    around: (line) => functions.findLast((one) => holds(one.lines, line)),
    find: (name, line) =>
      alike(name).find((one) => holds(one.header, line)) ??
      others?.beginningAt(name, line) ??
      alike(name).findLast((one) => holds(one.lines, line)),
    named: (name) => {
      const whole = alike(name).filter((one) => one.name === name)
      return whole.length === 1 ? whole[0] : alike(name).length === 1 ? alike(name)[0] : undefined
    },
  }
}

const lastPart = (name: string): string => name.slice(name.lastIndexOf('.') + 1)
