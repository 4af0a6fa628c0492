/** JSON as Benchline keeps it: every number comes back bit for bit, and what is read is hostile until proven sound. */

/** What JSON can say, without null: an unknown field is absent. */
export type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json | undefined }

/** Why a text is no JSON that will be looked at, and where, so far as a place can be named. */
export interface JsonProblem {
  readonly kind: 'syntax' | 'truncated' | 'too-deep' | 'too-long' | 'forbidden-key'
  readonly text: string
  readonly line?: number
  readonly column?: number
}

const deepest = 32
const longest = 2 ** 28

/**
 * JSON text without null, NaN or infinite numbers (a `RangeError`: whoever made them is at fault). Negative zero is
 * kept, which `JSON.stringify` loses. With `lines`, the outer levels stand one entry a line, so that people can
 * look at the file and version control can diff it.
 */
export function writeJson(value: Json, lines: boolean): string {
  return lines ? written(value, 0) : written(value, Infinity)
}

function written(value: Json, depth: number): string {
  if (typeof value === 'number') return writtenNumber(value)
  if (typeof value === 'string' || typeof value === 'boolean') return JSON.stringify(value)
  const list = isList(value)
  const children: readonly (readonly [string, Json])[] = list
    ? value.map((child) => ['', child] as const)
    : Object.entries(value).flatMap(([key, child]) =>
        child === undefined ? [] : [[`${JSON.stringify(key)}: `, child] as const],
      )
  const open = children.some(([, child]) => typeof child === 'object') && depth < (list ? 3 : 2)
  const compact = depth === Infinity
  const texts = children.map(
    ([key, child]) =>
      (compact && key !== '' ? key.slice(0, -1) : key) + written(child, open || compact ? depth + 1 : 3),
  )
  const [left, right] = list ? ['[', ']'] : ['{', '}']
  if (!open) return `${left}${texts.join(compact ? ',' : ', ')}${right}`
  const indent = '  '.repeat(depth)
  return `${left}\n${texts.map((text) => `${indent}  ${text}`).join(',\n')}\n${indent}${right}`
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value)

/** Whether both would be written alike, whatever the order of keys: negative zero is not zero, and undefined is absent. */
export function sameJson(a: Json | undefined, b: Json | undefined): boolean {
  if (typeof a !== 'object' || typeof b !== 'object') return Object.is(a, b)
  if (isList(a) || isList(b)) {
    return isList(a) && isList(b) && a.length === b.length && a.every((one, place) => sameJson(one, b[place]))
  }
  const own = (key: string, value: typeof a): Json | undefined =>
    Object.hasOwn(value, key) ? value[key] : undefined
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) =>
    sameJson(own(key, a), own(key, b)),
  )
}

function writtenNumber(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`JSON cannot say ${value}`)
  return Object.is(value, -0) ? '-0' : String(value)
}

/**
 * Reads JSON of any origin: refuses what is nested so deeply or is so long that no honest file is, and the key
 * `__proto__`, which means something else to half of all code that would handle it.
 */
export function readJson(text: string): { readonly value: unknown } | { readonly problem: JsonProblem } {
  if (text.length > longest) {
    return { problem: { kind: 'too-long', text: `it is longer than ${longest} characters` } }
  }
  if (isTooDeep(text)) {
    return { problem: { kind: 'too-deep', text: `it is nested more than ${deepest} levels deep` } }
  }
  try {
    const value: unknown = JSON.parse(text)
    const place = forbidden(value, 'the top level')
    return place === undefined
      ? { value }
      : { problem: { kind: 'forbidden-key', text: `it has a key "__proto__" at ${place}` } }
  } catch {
    return { problem: locateFault(text) }
  }
}

/** Looked at before parsing, so that a file of brackets alone cannot fill the memory. */
function isTooDeep(text: string): boolean {
  let depth = 0
  let quoted = false
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charCodeAt(at)
    if (quoted) {
      if (char === backslash) at += 1
      else if (char === quote) quoted = false
    } else if (char === quote) quoted = true
    else if (char === 0x5b || char === 0x7b) depth += 1
    else if (char === 0x5d || char === 0x7d) depth -= 1
    if (depth > deepest) return true
  }
  return false
}

const [quote, backslash] = [0x22, 0x5c]

/** Where a key `__proto__` stands; depth is already known to be small. */
function forbidden(value: unknown, path: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  if (Object.hasOwn(value, '__proto__')) return path
  for (const [key, child] of Object.entries(value)) {
    if (typeof child !== 'object') continue
    const place = forbidden(child, key)
    if (place !== undefined) return place
  }
  return undefined
}

type Expected = 'value' | 'first value' | 'key' | 'first key' | 'colon' | 'comma' | 'end'

/**
 * The place of the first fault of a text that is no JSON (grammar of RFC 8259). The language's own parser finds it
 * too, but says where in some of its messages only.
 */
function locateFault(text: string): JsonProblem {
  const open: string[] = []
  let expected: Expected = 'value'
  let at = 0
  while (true) {
    while (' \t\r\n'.includes(text[at] ?? '.')) at += 1
    const end = tokenEnd(text, at)
    if (at >= text.length || end === 'cut off') return problemAt(text, text.length, true)
    const next: Expected | undefined =
      end === 'no token' ? undefined : follow(expected, text.slice(at, at + 1), open)
    if (end === 'no token' || next === undefined) return problemAt(text, at, false)
    expected = next
    at = end
  }
}

/** What may stand after a token that begins with `start`; undefined where the token may not stand. */
function follow(expected: Expected, start: string, open: string[]): Expected | undefined {
  const closes = (open.at(-1) === '[' ? ']' : '}') === start
  if (closes && (expected === 'comma' || expected === (start === ']' ? 'first value' : 'first key'))) {
    open.pop()
    return open.length === 0 ? 'end' : 'comma'
  }
  if (expected === 'comma' && start === ',') return open.at(-1) === '[' ? 'value' : 'key'
  if (expected === 'colon' && start === ':') return 'value'
  if (expected === 'key' || expected === 'first key') return start === '"' ? 'colon' : undefined
  if ((expected !== 'value' && expected !== 'first value') || ',:]}'.includes(start)) return undefined
  if (start !== '[' && start !== '{') return open.length === 0 ? 'end' : 'comma'
  open.push(start)
  return start === '[' ? 'first value' : 'first key'
}

function tokenEnd(text: string, at: number): number | 'no token' | 'cut off' {
  const start = text[at] ?? ''
  if (start === '"') return stringEnd(text, at)
  if ('[]{},:'.includes(start)) return at + 1
  const word = /[-+.0-9A-Za-z]*/uy
  word.lastIndex = at
  const found = word.exec(text)?.[0] ?? ''
  if (/^(?:true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)$/u.test(found)) {
    return at + found.length
  }
  const last = found !== '' && at + found.length === text.length
  const begun = /^(?:t|tr|tru|f|fa|fal|fals|n|nu|nul|-?(?:0|[1-9][0-9]*)?\.?[0-9]*(?:[eE][+-]?)?)$/u
  return last && begun.test(found) ? 'cut off' : 'no token'
}

function stringEnd(text: string, start: number): number | 'no token' | 'cut off' {
  for (let at = start + 1; at < text.length; at += 1) {
    const char = text.charCodeAt(at)
    if (char === quote) return at + 1
    if (char < 0x20) return 'no token'
    if (char !== backslash) continue
    const escape = text.slice(at + 1, at + 6)
    if (!/^(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/u.test(escape)) {
      return /^(?:u[0-9a-fA-F]{0,3})?$/u.test(escape) ? 'cut off' : 'no token'
    }
    at += 1
  }
  return 'cut off'
}

/** Lines and columns count from 1. */
function problemAt(text: string, at: number, early: boolean): JsonProblem {
  const before = text.slice(0, at).split('\n')
  const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
  return early
    ? { kind: 'truncated', text: 'it ends in the middle', ...place }
    : {
        kind: 'syntax',
        text: `unexpected ${JSON.stringify(String.fromCodePoint(text.codePointAt(at) ?? 0))}`,
        ...place,
      }
}
