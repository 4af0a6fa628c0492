/** YAML text → a plain value, and where in the text each part of it stands. What YAML leaves open is refused. */
import { Lexer, type Document, isAlias, isMap, isPair, isScalar, isSeq, parseDocument, visit } from 'yaml'
import type { Finding, Position } from '../model/finding.ts'
import { writeSmallest } from './smallest-file.ts'

export type Path = readonly (string | number)[]

export interface ConfigurationDocument {
  readonly value: Readonly<Record<string, unknown>>
  /** Where the key or the value at a path stands; of a path that does not exist, its nearest ancestor. */
  at(path: Path, part: 'key' | 'value'): Position
}

export interface Reading {
  /** Absent where the text has no mapping to read. */
  readonly document?: ConfigurationDocument
  readonly findings: readonly Finding[]
}

/** Characters; a thousand benchmarks take a fifth of it. */
const sizeLimit = 2 ** 20
/** Brackets within brackets, or dashes on one line. */
const depthLimit = 32
/** Values that aliases may stand for before they count as an attack on memory. */
const aliasLimit = 1000

/** Booleans to YAML 1.1 readers, text to YAML 1.2 ones: what they mean depends on who reads. */
const ambiguous = /^(?:y|n|yes|no|on|off)$/iu

export function readDocument(text: string, file: string): Reading {
  const position = (offset: number): Position => ({ file, ...lineAndColumn(text, offset) })
  const refuse = (finding: Fault): Reading => ({ findings: [asFinding(finding, position)] })
  if (text.length > sizeLimit) {
    return refuse({ offset: 0, text: `the file is larger than ${sizeLimit / 2 ** 20} MiB` })
  }
  const hazard = hazardOf(text)
  if (hazard !== undefined) return refuse(hazard)

  const document = parseDocument(text, { prettyErrors: false, stringKeys: true })
  const faults = [...syntaxFaults(document), ...contentFaults(document)].map((each) =>
    asFinding(each, position),
  )
  // After a syntax error the rest of the tree is a guess; twice the same key leaves it sound.
  if (document.errors.some(({ code }) => code !== 'DUPLICATE_KEY')) return { findings: faults }
  if (faults.some(({ code }) => code === 'alias')) return { findings: faults }
  if (document.contents === null || (isScalar(document.contents) && document.contents.value === null)) {
    return refuse({ offset: 0, text: 'the file is empty', remedy: writeSmallest })
  }
  keepVariablesAsWritten(document)
  const value = valueOf(document)
  if (value === undefined) {
    return refuse({ offset: 0, text: `aliases stand for more than ${aliasLimit} values`, code: 'alias' })
  }
  if (!isMap(document.contents) || !isRecord(value)) {
    const start = document.contents.range?.[0] ?? 0
    return refuse({
      offset: start,
      text: 'the file must be a mapping of keys to values, such as `version: 1`',
      remedy: writeSmallest,
    })
  }
  return {
    document: { value, at: (path, part) => position(offsetOf(document, path, part)) },
    findings: faults,
  }
}

interface Fault {
  readonly offset: number
  readonly text: string
  readonly remedy?: string
  readonly code?: string
}

const asFinding = (
  { offset, text, remedy, code = 'yaml' }: Fault,
  at: (offset: number) => Position,
): Finding => ({
  code,
  severity: 'error',
  text,
  ...(remedy === undefined ? {} : { remedy }),
  position: at(offset),
})

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset)
  return { line: before.split('\n').length, column: offset - (before.lastIndexOf('\n') + 1) + 1 }
}

/**
 * Nesting that would exhaust the parser, found by the lexer, which has no stack: measured, 20,000 open brackets end
 * the whole process, and a line of 1,000 question marks takes minutes.
 */
function hazardOf(text: string): Fault | undefined {
  let [offset, brackets, dashes] = [0, 0, 0]
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') brackets += 1
    else if ((token === ']' || token === '}') && brackets > 0) brackets -= 1
    else if (token === '-' || token === ':') dashes += 1
    else if (token.startsWith('\n') || token.startsWith('\r')) dashes = 0
    else if (token === '?') return { offset, text: 'keys that begin with `?` are not part of this file' }
    // In flow collections a line may hold many colons side by side.
    if (brackets > depthLimit || (brackets === 0 && dashes > depthLimit)) {
      return { offset, text: `nested more than ${depthLimit} deep` }
    }
    // The lexer marks what follows by characters of its own, which are not in the text.
    if (!['\u0002', '\u0018', '\u001F'].includes(token)) offset += token.length
  }
  return undefined
}

function syntaxFaults(document: Document): readonly Fault[] {
  const seen = new Set<number>()
  const faults: Fault[] = []
  for (const { code, message, pos } of [...document.errors, ...document.warnings]) {
    if (seen.has(pos[0])) continue
    seen.add(pos[0])
    faults.push({ offset: pos[0], ...(wordings[code] ?? { text: `not valid YAML: ${message}` }) })
  }
  return faults
}

const wordings: Readonly<Partial<Record<string, { readonly text: string; readonly remedy?: string }>>> = {
  TAB_AS_INDENT: { text: 'a tab indents this line', remedy: 'indent with spaces' },
  DUPLICATE_KEY: { text: 'this key stands twice in the same mapping', remedy: 'keep one of them' },
  MULTIPLE_DOCS: { text: 'the file holds several YAML documents', remedy: 'keep one; remove the line `---`' },
  NON_STRING_KEY: { text: 'this key is not text', remedy: 'put it in quotes' },
}

/** What is valid YAML and still means nothing certain. */
function contentFaults(document: Document): readonly Fault[] {
  const faults: Fault[] = []
  visit(document, {
    Alias(_, alias, ancestors) {
      const target = alias.resolve(document)
      const offset = alias.range?.[0] ?? 0
      if (target === undefined) {
        faults.push({
          offset,
          code: 'alias',
          text: `\`*${alias.source}\` has no anchor \`&${alias.source}\` before it`,
        })
      } else if (ancestors.includes(target)) {
        faults.push({ offset, code: 'alias', text: `\`*${alias.source}\` contains itself` })
      }
    },
    Scalar(key, scalar, ancestors) {
      const word = scalar.value
      const offset = scalar.range?.[0] ?? 0
      if (key === 'key' && word === '__proto__') faults.push({ offset, text: '`__proto__` is not a key' })
      if (key === 'key' || scalar.type !== 'PLAIN' || typeof word !== 'string' || !ambiguous.test(word))
        return
      const names = keysAbove(ancestors)
      // `gate: off` is one of this file's own words; the value of a variable is kept as it is written.
      if (names.at(-1) === 'gate' || names.includes('env')) return
      faults.push({
        offset,
        code: 'ambiguous',
        text: `\`${word}\` is a boolean to some YAML readers and text to others`,
        remedy: `quote it: \`"${word}"\``,
      })
    },
  })
  return faults
}

const keysAbove = (ancestors: readonly unknown[]): readonly string[] =>
  ancestors.flatMap((each) => (isPair(each) && isScalar(each.key) ? [String(each.key.value)] : []))

/** `VERSION: 1.10` hands on `1.10`, not the number 1.1. */
function keepVariablesAsWritten(document: Document): void {
  visit(document, {
    Scalar(key, scalar, ancestors) {
      const inVariables = key === 'value' && keysAbove(ancestors).at(-2) === 'env'
      const read = typeof scalar.value === 'number' || typeof scalar.value === 'boolean'
      if (inVariables && read && scalar.source !== undefined) scalar.value = scalar.source
    },
  })
}

function valueOf(document: Document): unknown {
  try {
    const value: unknown = document.toJS({ maxAliasCount: aliasLimit })
    return value ?? null
  } catch (error) {
    if (error instanceof ReferenceError) return undefined
    throw error
  }
}

function offsetOf(document: Document, path: Path, part: 'key' | 'value'): number {
  let node: unknown = document.contents
  let offset = rangeStart(node) ?? 0
  for (const [index, step] of path.entries()) {
    const inside = isAlias(node) ? node.resolve(document) : node
    const key = part === 'key' && index === path.length - 1
    const next = childOf(inside, step, key)
    const start = rangeStart(next)
    if (start === undefined) return offset
    node = next
    offset = start
  }
  return offset
}

function childOf(node: unknown, step: string | number, key: boolean): unknown {
  if (isSeq(node) && typeof step === 'number') return node.items[step]
  if (!isMap(node)) return undefined
  const pair = node.items.find((each) => isScalar(each.key) && String(each.key.value) === String(step))
  return key || pair?.value === null ? pair?.key : pair?.value
}

function rangeStart(node: unknown): number | undefined {
  return isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range?.[0] : undefined
}
