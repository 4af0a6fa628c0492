/** What was expected and what was found, in words: for every fault that a schema does not word itself. */
import type { z } from 'zod'
import { isRecord } from './document.ts'

/** A value as a reader of the file would name it. */
export function found(value: unknown): string {
  if (value === undefined || value === null) return 'nothing'
  if (typeof value === 'string') return value === '' ? 'empty text' : `\`${shortened(value)}\``
  if (typeof value === 'number' || typeof value === 'bigint') return `the number \`${value}\``
  if (typeof value === 'boolean') return `the boolean \`${value}\``
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  return isRecord(value) ? 'a mapping' : 'something else'
}

/** Long values are cut: a message is read, and the position leads to the whole. */
export const shortened = (text: string, limit = 60): string =>
  text.length <= limit ? text : `${text.slice(0, limit - 1)}…`

/** `a`, `b` or `c`. */
export function listed(words: readonly string[], joint: 'or' | 'and' = 'or'): string {
  return joined(
    words.map((word) => `\`${word}\``),
    joint,
  )
}

function joined(words: readonly string[], joint: 'or' | 'and'): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${joint} ${last}`
}

/** Where text is meant, YAML's own reading of a bare word is undone by quotes. */
export const quoteIt = (value: unknown): string =>
  typeof value === 'boolean' || typeof value === 'number' ? `; quote it: \`"${value}"\`` : ''

const typeWords: Readonly<Partial<Record<string, string>>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: '`true` or `false`',
  array: 'a list',
  tuple: 'a list',
  object: 'a mapping',
  record: 'a mapping',
}

const typeWord = (type: string): string => typeWords[type] ?? type

/** The message of an issue whose schema has none of its own; given to zod when it parses. */
export function wording(issue: z.core.$ZodRawIssue): string {
  const value = issue.input
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${typeWord(issue.expected)}, found ${found(value)}${issue.expected === 'string' ? quoteIt(value) : ''}`
    case 'invalid_value':
      return `expected ${listed(issue.values.map(String))}, found ${found(value)}`
    case 'invalid_union': {
      const all = issue.errors.flat()
      const types = all.flatMap((each) => (each.code === 'invalid_type' ? [each.expected] : []))
      const words = all.flatMap((each) => (each.code === 'invalid_value' ? each.values.map(String) : []))
      const ways = [...new Set([...words.map((word) => `\`${word}\``), ...types.map(typeWord)])]
      return `expected ${joined(ways, 'or')}, found ${found(value)}${types.includes('string') ? quoteIt(value) : ''}`
    }
    case 'too_small': {
      if (issue.origin === 'string' || issue.origin === 'array')
        return `expected something here, found ${found(value)}`
      return `expected ${issue.inclusive === true ? 'at least' : 'more than'} \`${issue.minimum}\`, found ${found(value)}`
    }
    case 'too_big': {
      const unit = issue.origin === 'string' ? ' characters' : issue.origin === 'array' ? ' items' : ''
      return `expected at most ${issue.maximum}${unit}`
    }
    case 'invalid_format':
      return typeof value === 'string' && value.trim() === ''
        ? 'expected something here, found empty text'
        : `expected text of another form, found ${found(value)}`
    case 'unrecognized_keys':
    case 'invalid_key':
    case 'invalid_element':
    case 'not_multiple_of':
    case 'custom':
    default:
      return `expected another value, found ${found(value)}`
  }
}
