/** The slice of GitHub's OpenAPI description that the loopback GitHub serves: which requests exist and what fits them. */
import { readFileSync } from 'node:fs'
import { type Mismatch, type Schema, mismatches } from './json-schema.ts'

interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required?: boolean
  readonly schema: Schema
}

interface Content {
  readonly schema: Schema
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>
}

interface RawOperation {
  readonly operationId: string
  readonly parameters?: readonly unknown[]
  readonly requestBody?: {
    readonly required?: boolean
    readonly content: Readonly<Record<string, Content>>
  }
  readonly responses: Readonly<Record<string, unknown>>
}

export interface Operation {
  /** GitHub's name for it: `issues/create-comment`. */
  readonly id: string
  readonly method: string
  /** `/repos/{owner}/{repo}`. */
  readonly path: string
  readonly parameters: readonly Parameter[]
  readonly body?: { readonly required: boolean; readonly schema: Schema }
  /** Schema of each success status; absent where the answer has no JSON. */
  readonly answers: ReadonlyMap<number, Schema | undefined>
  /** GitHub's own example of its first JSON answer. */
  readonly example?: unknown
}

/** What a request asked for, once it fits: every parameter in the type that the description gives it. */
export interface Asked {
  readonly values: Readonly<Record<string, string | number | boolean>>
  readonly faults: readonly string[]
}

const file = new URL('../fixtures/github/api.github.com.json', import.meta.url)
const description = JSON.parse(readFileSync(file, 'utf8')) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, RawOperation>>>>
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

function resolve(reference: string): Schema {
  const [, , kind = '', name = ''] = reference.split('/')
  const found = description.components[kind]?.[name]
  if (found === undefined) throw new Error(`the description has no ${reference}`)
  return found as Schema
}

/** What a node says, or what it refers to; the caller knows of which kind that is. */
const followed = (node: unknown): unknown => {
  const reference = (node as { readonly $ref?: string }).$ref
  return reference === undefined ? node : resolve(reference)
}

/** What an example shows. The description wraps some of them twice: the value is a reference to an example again. */
function valueOf(example: unknown): unknown {
  const { value } = followed(example) as { readonly value: unknown }
  const again = value as { readonly $ref?: string } | null
  return typeof again?.$ref === 'string' ? valueOf(again) : value
}

function readOperation(path: string, method: string, raw: RawOperation): Operation {
  const answers = new Map<number, Schema | undefined>()
  let example: unknown
  for (const [status, node] of Object.entries(raw.responses)) {
    const { content } = followed(node) as { readonly content?: Readonly<Record<string, Content>> }
    const json = content?.['application/json']
    answers.set(Number(status), json?.schema)
    const [first] = Object.values(json?.examples ?? {})
    example ??= first === undefined ? undefined : valueOf(first)
  }
  const schema = raw.requestBody?.content['application/json']?.schema
  return {
    id: raw.operationId,
    method: method.toUpperCase(),
    path,
    parameters: (raw.parameters ?? []).map((each) => followed(each) as Parameter),
    ...(schema === undefined ? {} : { body: { required: raw.requestBody?.required === true, schema } }),
    answers,
    ...(example === undefined ? {} : { example }),
  }
}

/** Every operation of the slice. */
export const operations: readonly Operation[] = Object.entries(description.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, raw]) => readOperation(path, method, raw)),
)

/** The segments of a path that match `{…}` of a template, by name; undefined where it does not match. */
function match(template: string, path: string): Readonly<Record<string, string>> | undefined {
  const [wanted, given] = [template.split('/'), path.split('/')]
  if (wanted.length !== given.length) return undefined
  const values: Record<string, string> = {}
  for (const [index, segment] of wanted.entries()) {
    const text = given[index] ?? ''
    const name = /^\{(?<name>\w+)\}$/u.exec(segment)?.groups?.['name']
    if (name === undefined ? segment !== text : text === '') return undefined
    if (name !== undefined) values[name] = decodeURIComponent(text)
  }
  return values
}

/** The operation of a method and a path; of two that match, the one with fewer `{…}`. */
export function findOperation(
  method: string,
  path: string,
): { readonly operation: Operation; readonly segments: Readonly<Record<string, string>> } | undefined {
  const found = operations.flatMap((operation) => {
    if (operation.method !== method) return []
    const segments = match(operation.path, path)
    return segments === undefined ? [] : [{ operation, segments }]
  })
  return found.toSorted((a, b) => Object.keys(a.segments).length - Object.keys(b.segments).length)[0]
}

/** Text of an address in the type that its schema wants; text that is not of that type stays text, and is refused. */
function typed(text: string, schema: Schema): string | number | boolean {
  const { type } = followed(schema) as Schema
  if ((type === 'integer' || type === 'number') && /^-?\d+(?:\.\d+)?$/u.test(text)) return Number(text)
  if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true'
  return text
}

/** Reads path and query by the description. */
export function readParameters(
  operation: Operation,
  segments: Readonly<Record<string, string>>,
  query: URLSearchParams,
): Asked {
  const values: Record<string, string | number | boolean> = {}
  const faults: string[] = []
  const given = new Map([...query, ...Object.entries(segments)])
  for (const { name, schema, required } of operation.parameters) {
    const text = given.get(name)
    given.delete(name)
    if (text === undefined) {
      if (required === true) faults.push(`${name} must be given`)
      continue
    }
    const value = typed(text, schema)
    for (const { message } of mismatches(value, schema, resolve)) faults.push(`${name}: ${message}`)
    values[name] = value
  }
  for (const name of given.keys()) faults.push(`${name} is not a parameter of ${operation.id}`)
  return { values, faults }
}

/** In what a body departs from the description. */
export function bodyMismatches({ body }: Operation, value: unknown): readonly Mismatch[] {
  if (body === undefined) {
    return value === undefined ? [] : [{ path: '', kind: 'wrong', message: 'takes no body' }]
  }
  if (value === undefined)
    return body.required ? [{ path: '', kind: 'absent', message: 'body expected' }] : []
  const { properties } = followed(body.schema) as { readonly properties?: object }
  const strangers =
    properties === undefined || typeof value !== 'object' || value === null || Array.isArray(value)
      ? []
      : Object.keys(value).filter((name) => !Object.hasOwn(properties, name))
  return [
    ...mismatches(value, body.schema, resolve),
    ...strangers.map((path) => ({ path, kind: 'wrong' as const, message: 'is not in the description' })),
  ]
}

/** In what an answer departs from the description. */
export function answerMismatches(operation: Operation, status: number, value: unknown): readonly Mismatch[] {
  if (!operation.answers.has(status)) {
    return [{ path: '', kind: 'wrong', message: `${operation.id} does not answer ${status}` }]
  }
  const schema = operation.answers.get(status)
  if (schema === undefined) {
    return value === undefined ? [] : [{ path: '', kind: 'wrong', message: 'no body expected' }]
  }
  return mismatches(value, schema, resolve)
}

/** GitHub's example of an operation's answer: the ground on which the loopback draws its own. */
export function exampleOf(id: string): unknown {
  const example = operations.find((operation) => operation.id === id)?.example
  if (example === undefined) throw new Error(`the description has no example for ${id}`)
  return structuredClone(example)
}
