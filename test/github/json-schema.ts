/**
 * Checks a value against a schema of an OpenAPI 3.0 description (https://spec.openapis.org/oas/v3.0.3#schema-object).
 * A keyword that it does not know is an error, so that nothing in a description goes unchecked without being noticed.
 */

export type Schema = Readonly<Record<string, unknown>>

export interface Mismatch {
  /** Where in the value, as a JSON pointer without the leading slash: `output/title`. */
  readonly path: string
  /** A property that has to be there and is not, or a value of the wrong shape. */
  readonly kind: 'absent' | 'wrong'
  /** What was found and what was expected, continuing "path: …". */
  readonly message: string
}

/** Follows a `$ref` of the description. */
export type Resolve = (reference: string) => Schema

type Check = (value: unknown, argument: never, schema: Schema, context: Context) => readonly Mismatch[]

interface Context {
  readonly path: string
  readonly resolve: Resolve
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isDate = (text: string): boolean =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/u.test(text) &&
  !Number.isNaN(Date.parse(text))

const types: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  integer: (value) => Number.isSafeInteger(value),
  boolean: (value) => typeof value === 'boolean',
  array: Array.isArray,
  object: isRecord,
}

const formats: Readonly<Record<string, (value: unknown) => boolean>> = {
  'date-time': (value) => typeof value !== 'string' || isDate(value),
  // GitHub's descriptions give `uri` to templates of addresses too.
  uri: (value) => typeof value !== 'string' || URL.canParse(value.replaceAll(/\{[^}]*\}/gu, '')),
  email: (value) => typeof value !== 'string' || /^[^@\s]+@[^@\s]+$/u.test(value),
  int64: (value) => typeof value !== 'number' || Number.isSafeInteger(value),
  timestamp: (value) => typeof value !== 'string' || isDate(value),
}

const wrong = (path: string, message: string): readonly Mismatch[] => [{ path, kind: 'wrong', message }]
const below = (path: string, name: string | number): string => (path === '' ? `${name}` : `${path}/${name}`)
const shown = (value: unknown): string => (JSON.stringify(value) ?? 'nothing').slice(0, 60)
const within =
  (
    holds: (size: number, limit: number) => boolean,
    size: (value: unknown) => number | undefined,
    words: string,
  ): Check =>
  (value, limit: number, _schema, { path }) => {
    const found = size(value)
    return found === undefined || holds(found, limit) ? [] : wrong(path, `${words} ${limit}, found ${found}`)
  }
const length = (value: unknown): number | undefined =>
  typeof value === 'string' ? Array.from(value).length : undefined
const items = (value: unknown): number | undefined => (Array.isArray(value) ? value.length : undefined)
const amount = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined)
const atLeast = (size: number, limit: number): boolean => size >= limit
const atMost = (size: number, limit: number): boolean => size <= limit

/** How many of the alternatives fit. */
const fitting = (value: unknown, alternatives: readonly Schema[], { path, resolve }: Context): number =>
  alternatives.filter((each) => mismatches(value, each, resolve, path).length === 0).length

const silent: Check = () => []

/** One check a keyword. */
const keywords: Readonly<Record<string, Check>> = {
  type: (value, type: string, _schema, { path }) =>
    types[type]?.(value) === true ? [] : wrong(path, `${type} expected, found ${shown(value)}`),
  enum: (value, allowed: readonly unknown[], _schema, { path }) =>
    allowed.includes(value) ? [] : wrong(path, `one of ${shown(allowed)} expected, found ${shown(value)}`),
  format: (value, format: string, _schema, { path }) =>
    formats[format]?.(value) === true ? [] : wrong(path, `${format} expected, found ${shown(value)}`),
  minLength: within(atLeast, length, 'characters at least'),
  maxLength: within(atMost, length, 'characters at most'),
  minItems: within(atLeast, items, 'entries at least'),
  maxItems: within(atMost, items, 'entries at most'),
  minimum: within(atLeast, amount, 'at least'),
  maximum: within(atMost, amount, 'at most'),
  pattern: (value, pattern: string, _schema, { path }) =>
    typeof value !== 'string' || new RegExp(pattern, 'u').test(value)
      ? []
      : wrong(path, `text like ${pattern} expected, found ${shown(value)}`),
  required: (value, names: readonly string[], _schema, { path }) =>
    isRecord(value)
      ? names.flatMap((name) =>
          Object.hasOwn(value, name)
            ? []
            : [{ path: below(path, name), kind: 'absent' as const, message: 'must be there' }],
        )
      : [],
  properties: (value, properties: Readonly<Record<string, Schema>>, _schema, { path, resolve }) =>
    isRecord(value)
      ? Object.entries(properties).flatMap(([name, schema]) =>
          Object.hasOwn(value, name) ? mismatches(value[name], schema, resolve, below(path, name)) : [],
        )
      : [],
  additionalProperties: (value, rule: boolean | Schema, schema, { path, resolve }) => {
    if (!isRecord(value) || rule === true) return []
    const known = isRecord(schema['properties']) ? schema['properties'] : {}
    return Object.keys(value)
      .filter((name) => !Object.hasOwn(known, name))
      .flatMap((name) =>
        rule === false
          ? wrong(below(path, name), 'is not a property of this object')
          : mismatches(value[name], rule, resolve, below(path, name)),
      )
  },
  items: (value, schema: Schema, _schema, { path, resolve }) =>
    Array.isArray(value)
      ? value.flatMap((item, index) => mismatches(item, schema, resolve, below(path, index)))
      : [],
  allOf: (value, all: readonly Schema[], _schema, { path, resolve }) =>
    all.flatMap((each) => mismatches(value, each, resolve, path)),
  anyOf: (value, any: readonly Schema[], _schema, context) =>
    fitting(value, any, context) > 0 ? [] : wrong(context.path, `fits none of ${any.length} alternatives`),
  oneOf: (value, one: readonly Schema[], _schema, context) => {
    const count = fitting(value, one, context)
    return count === 1 ? [] : wrong(context.path, `fits ${count} of ${one.length} alternatives, not one`)
  },
  // Read together with `type`, and what says nothing about values.
  nullable: silent,
  discriminator: silent,
  default: silent,
}

/** Everything in which a value departs from a schema; empty when it fits. */
export function mismatches(value: unknown, schema: Schema, resolve: Resolve, path = ''): readonly Mismatch[] {
  const { $ref: reference } = schema
  if (typeof reference === 'string') return mismatches(value, resolve(reference), resolve, path)
  if (value === null && schema['nullable'] === true) return []
  const found: Mismatch[] = []
  for (const [keyword, argument] of Object.entries(schema)) {
    const check = keywords[keyword]
    if (check === undefined) throw new Error(`no check is known for the schema keyword ${keyword}`)
    found.push(...check(value, argument as never, schema, { path, resolve }))
  }
  return found
}
