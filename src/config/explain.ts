/** Zod's issues → findings at their place in the file, with the key or value that was likely meant. */
import { z } from 'zod'
import type { Finding } from '../model/finding.ts'
import { type ConfigurationDocument, type Path, isRecord } from './document.ts'
import { listed, wording } from './expectation.ts'
import { nearest } from './nearest.ts'
import { growingKeys, unavailable } from './unavailable.ts'

type Issue = z.core.$ZodIssue

/** A part of the file that is read by a schema of its own. */
export interface Section {
  readonly schema: z.ZodType
  readonly path: Path
  /** The keys it may have, where that is more than the schema knows. */
  readonly keys?: readonly string[]
  /** Why a key may not stand here, for the keys that deserve a better answer than the nearest one. */
  readonly refusal?: (key: string) => Refusal | undefined
}

interface Refusal {
  readonly code: string
  readonly text: string
  readonly remedy?: string
}

interface Told {
  readonly finding: Finding
  readonly path: Path
  /** The key that is missing there, or the key that an unknown one was likely meant to be. */
  readonly missing?: string
  readonly suggested?: string
}

/** Every issue of one section, worded and placed: one finding for each place. */
export function explain(
  issues: readonly Issue[],
  section: Section,
  document: ConfigurationDocument,
): readonly Finding[] {
  const told: Told[] = []
  for (const { issue, path } of issues.flatMap((each) => meant(each, []))) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) told.push(unknownKey(key, path, section, document))
    } else if (!told.some((other) => same(other.path, path))) {
      told.push(wrongValue(issue, path, section, document))
    }
  }
  // `benchmark:` for `benchmarks:` is one mistake, not an unknown key and a missing one.
  const excused = (one: Told): boolean =>
    one.missing !== undefined &&
    told.some(
      ({ suggested, path }) => suggested === one.missing && same(path.slice(0, -1), one.path.slice(0, -1)),
    )
  return told.filter((one) => !excused(one)).map(({ finding }) => finding)
}

/** Parses with the words of this file in place of zod's own. */
export function parse<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): z.ZodSafeParseResult<z.output<Schema>> {
  return schema.safeParse(value, { error: wording })
}

const same = (a: Path, b: Path): boolean =>
  a.length === b.length && a.every((step, index) => step === b[index])

/** Of a value that several schemas could have taken, the complaints of the one that it was meant for. */
function meant(issue: Issue, above: Path): readonly { readonly issue: Issue; readonly path: Path }[] {
  const path = [...above, ...steps(issue.path)]
  if (issue.code !== 'invalid_union') return [{ issue, path }]
  const wrongKind = (each: Issue): boolean =>
    each.path.length === 0 && ['invalid_type', 'invalid_value', 'invalid_union'].includes(each.code)
  const branch = issue.errors.find((issues) => issues.length > 0 && !issues.some(wrongKind))
  return branch === undefined ? [{ issue, path }] : branch.flatMap((each) => meant(each, path))
}

const steps = (path: readonly PropertyKey[]): Path =>
  path.map((step) => (typeof step === 'number' ? step : String(step)))

function unknownKey(key: string, path: Path, section: Section, document: ConfigurationDocument): Told {
  const here = [...path, key]
  const place = [...section.path, ...here]
  const top = path.length === 0
  const keys = (top ? section.keys : undefined) ?? keysOf(follow(section.schema, path))
  const refusal = top ? section.refusal?.(key) : undefined
  const suggested = refusal === undefined ? nearest(key, keys) : undefined
  const remedy =
    suggested === undefined ? `known here: ${listed(keys, 'and')}` : `did you mean \`${suggested}\`?`
  return {
    finding: {
      severity: 'error',
      ...(refusal ?? {
        code: 'unknown-key',
        text: `\`${spelled(place)}\` is not ${top ? 'a key of this file' : 'known here'}`,
        remedy,
      }),
      position: document.at(place, 'key'),
    },
    path: here,
    ...(suggested === undefined ? {} : { suggested }),
  }
}

function wrongValue(issue: Issue, path: Path, section: Section, document: ConfigurationDocument): Told {
  const place = [...section.path, ...path]
  const [parent, key] = [place.slice(0, -1), place.at(-1)]
  const holder = valueAt(document.value, parent)
  if (typeof key === 'string' && isRecord(holder) && !Object.hasOwn(holder, key)) {
    const example = follow(section.schema, path)?.meta()?.['examples']
    return {
      finding: {
        code: 'missing-key',
        severity: 'error',
        text: `\`${spelled(place)}\` is missing`,
        ...(Array.isArray(example) ? { remedy: `add \`${key}: ${String(example[0])}\`` } : {}),
        position: document.at(parent, 'value'),
      },
      path,
      missing: key,
    }
  }
  if (typeof key === 'number' && Array.isArray(holder) && key >= holder.length) {
    const text = `\`${spelled(parent)}\`: expected more than ${holder.length} items`
    return {
      finding: { code: 'bad-value', severity: 'error', text, position: document.at(parent, 'value') },
      path,
    }
  }
  const value = valueAt(document.value, place)
  const [code, remedy] = verdict(issue, value)
  const inner = issue.code === 'invalid_key' ? issue.issues[0]?.message : undefined
  const later = growingKeys.includes(String(key)) && typeof value === 'string' && remedy === undefined
  const message = later
    ? `${unavailable(value)}; expected ${listed(wordsOf(issue))}`
    : (inner ?? issue.message)
  return {
    finding: {
      code,
      severity: 'error',
      text: `\`${spelled(place)}\`: ${message}`,
      ...(remedy === undefined ? {} : { remedy }),
      position: document.at(place, issue.code === 'invalid_key' ? 'key' : 'value'),
    },
    path,
  }
}

/** The code of a wrong value and what was likely meant. */
function verdict(issue: Issue, value: unknown): readonly [code: string, remedy: string | undefined] {
  if (issue.code === 'custom') {
    const { code, remedy }: Record<string, unknown> = issue.params ?? {}
    return [typeof code === 'string' ? code : 'bad-value', typeof remedy === 'string' ? remedy : undefined]
  }
  if (typeof value !== 'string') return ['bad-value', undefined]
  const word = nearest(value, wordsOf(issue))
  return ['bad-value', word === undefined || word === value ? undefined : `did you mean \`${word}\`?`]
}

/** The words that would have been right, where there is a list of them. */
function wordsOf(issue: Issue): readonly string[] {
  if (issue.code === 'invalid_union') return issue.errors.flat().flatMap(wordsOf)
  return issue.code === 'invalid_value' ? issue.values.map(String) : []
}

/** `benchmarks[0].budget.wall`. */
export function spelled(path: Path): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`))
    .join('')
}

export function valueAt(value: unknown, path: Path): unknown {
  let inside = value
  for (const step of path) {
    if (Array.isArray(inside) && typeof step === 'number') inside = inside[step]
    else if (isRecord(inside) && Object.hasOwn(inside, step)) inside = inside[step]
    else return undefined
  }
  return inside
}

/** The schema of what stands at a path below a value. */
function follow(schema: unknown, path: Path): z.ZodType | undefined {
  if (!(schema instanceof z.ZodType)) return undefined
  const [step, ...rest] = path
  if (step === undefined) return schema
  const inner = bare(schema)
  if (inner instanceof z.ZodObject && typeof step === 'string') return follow(inner.shape[step], rest)
  if (inner instanceof z.ZodArray) return follow(inner.element, rest)
  if (inner instanceof z.ZodUnion)
    return inner.options.map((one) => follow(one, path)).find((one) => one !== undefined)
  return undefined
}

/** The keys of a mapping that a schema describes. */
export function keysOf(schema: unknown): readonly string[] {
  const inner = bare(schema)
  if (inner instanceof z.ZodObject) return Object.keys(inner.shape)
  return inner instanceof z.ZodUnion ? inner.options.flatMap(keysOf) : []
}

/** Without defaults, transformations and the like around it. */
function bare(schema: unknown): unknown {
  if (schema instanceof z.ZodPipe) return bare(schema.in)
  const wrapped =
    schema instanceof z.ZodOptional || schema instanceof z.ZodPrefault || schema instanceof z.ZodDefault
  return wrapped ? bare(schema.unwrap()) : schema
}
