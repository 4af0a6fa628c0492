/** A tool's arguments as its own command line takes them, read against those that may be handed on. Pure. */
import type { ToolOptions } from './python-tool.ts'

export interface ToolArgument {
  /** Every way it is written: `-i`, `--interval`. */
  readonly names: readonly [string, ...string[]]
  /** The word the launcher knows it by. */
  readonly option: string
  /** Its value from its text, or what is expected of it; absent for one without a value. */
  readonly value?: (text: string) => { readonly is: string | number } | string
}

/** `expected a number …` in one line for `value`. */
export const number =
  (from: number, to: number, example: string) =>
  (text: string): { readonly is: number } | string => {
    const value = Number(text)
    return text.trim() !== '' && value >= from && value <= to
      ? { is: value }
      : `expected a number from ${from} to ${to} such as \`${example}\``
  }

export const oneOf =
  (words: readonly string[]) =>
  (text: string): { readonly is: string } | string =>
    words.includes(text) ? { is: text } : `expected ${words.map((word) => `\`${word}\``).join(', ')}`

/** The options by the launcher's words; a sentence about the first that cannot be handed on. */
export function toolArguments(args: readonly string[], known: readonly ToolArgument[]): ToolOptions | string {
  const options: Record<string, string | number | boolean> = {}
  for (let at = 0; at < args.length; at += 1) {
    const word = args[at] ?? ''
    const [, name = word, written] = /^(--[^=]+)=(.*)$/su.exec(word) ?? []
    const argument = known.find(({ names }) => names.includes(name))
    if (argument === undefined) {
      const ways = known.map(({ names }) => `\`${names.at(-1)}\``).join(', ')
      return `\`${word}\` is not among the arguments that can be handed to it (${ways === '' ? 'it takes none' : ways})`
    }
    const { option, value } = argument
    if (value === undefined) {
      if (written !== undefined) return `\`${name}\` takes no value`
      options[option] = true
      continue
    }
    const text = written ?? args[at + 1]
    if (written === undefined) at += 1
    if (text === undefined) return `\`${name}\` needs a value`
    const read = value(text)
    if (typeof read === 'string') return `\`${name}\`: ${read}, found \`${text}\``
    options[option] = read.is
  }
  return options
}
