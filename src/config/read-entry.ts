/** Reads one entry of `benchmarks`: which kind it is, what it says, and whether that fits together. */
import { z } from 'zod'
import type { Finding } from '../model/finding.ts'
import type { SourceKind } from '../sources/source.ts'
import { entrySection } from './declaration.ts'
import { type ConfigurationDocument, type Path, isRecord } from './document.ts'
import { found, listed } from './expectation.ts'
import type { Section } from './explain.ts'
import { nearest } from './nearest.ts'
import { readSection } from './read-section.ts'

export type EntryWords = z.output<ReturnType<typeof entrySection>>

export interface EntryRead {
  readonly path: Path
  /** What every kind of entry has; wrong parts are left out. */
  readonly words?: EntryWords
  /** The kind and its options; absent where an entry is of no kind, of several, or its options are wrong. */
  readonly bound?: { readonly kind: SourceKind; readonly options: Readonly<Record<string, unknown>> }
  /** The kind's own keys as they are written. */
  readonly written: Readonly<Record<string, unknown>>
  /** Set where the kind is known: the only metrics its readings can have, if they are limited. */
  readonly known?: readonly string[] | 'any'
  /** Keys whose values were left out. */
  readonly wrong: ReadonlySet<string>
  readonly findings: readonly Finding[]
}

export const optionKeys = (kind: SourceKind): readonly string[] => Object.keys(kind.options.shape)

export function readEntry(
  raw: unknown,
  path: Path,
  document: ConfigurationDocument,
  kinds: readonly SourceKind[],
  refusal: NonNullable<Section['refusal']>,
): EntryRead {
  if (!isRecord(raw)) {
    const text = `\`benchmarks[${path.at(-1)}]\`: expected a mapping with \`name\` and what to measure, found ${found(raw)}`
    const position = document.at(path, 'value')
    return {
      path,
      written: {},
      wrong: new Set(),
      findings: [{ code: 'bad-value', severity: 'error', text, position }],
    }
  }
  const claiming = kinds.filter((kind) => kind.claims(new Set(Object.keys(raw))))
  const kind = claiming.length === 1 ? claiming[0] : undefined
  const own = new Set((kind === undefined ? kinds : [kind]).flatMap(optionKeys))
  const part = (wanted: boolean) =>
    Object.fromEntries(Object.entries(raw).filter(([key]) => own.has(key) === wanted))

  const schema = entrySection(kind?.metrics)
  const section: Section & { schema: typeof schema } = {
    schema,
    path,
    keys: [...Object.keys(schema.shape), ...own],
    refusal: (key) => foreign(key, kind, kinds) ?? refusal(key),
  }
  const words = readSection(section, part(false), document, { name: `benchmarks[${path.at(-1)}]` })
  const written = part(true)
  const findings = [...words.findings]
  const known = kind === undefined ? {} : { known: kind.metrics?.map(({ name }) => name) ?? ('any' as const) }
  let bound: EntryRead['bound']
  if (kind === undefined) {
    // A misspelt `run` has been told already.
    const unknown = Object.keys(raw).filter((key) => section.keys?.includes(key) !== true)
    const told = unknown.some((key) => own.has(nearest(key, section.keys ?? []) ?? ''))
    if (!told) findings.push(kindless(claiming, kinds, path, document))
  } else {
    const options = readSection({ schema: kind.options, path }, written, document)
    findings.push(...options.findings)
    if (options.findings.length === 0 && options.value !== undefined) bound = { kind, options: options.value }
  }
  return {
    path,
    written,
    ...known,
    ...(words.value === undefined ? {} : { words: words.value }),
    ...(bound === undefined ? {} : { bound }),
    wrong: words.wrong,
    findings: typeof raw['name'] === 'string' ? named(findings, raw['name']) : findings,
  }
}

const named = (findings: readonly Finding[], benchmark: string): readonly Finding[] =>
  findings.map((finding) => ({ ...finding, benchmark }))

/** A key of another kind of entry: it exists, and not beside the others. */
function foreign(
  key: string,
  kind: SourceKind | undefined,
  kinds: readonly SourceKind[],
): ReturnType<NonNullable<Section['refusal']>> {
  const owners = kinds.filter((each) => optionKeys(each).includes(key))
  if (kind === undefined || owners.length === 0) return undefined
  return {
    code: 'kind',
    text: `\`${key}\` does not go with ${listed(marks(kind), 'and')}`,
    remedy: `it belongs to an entry with ${owners.map((owner) => listed(marks(owner), 'and')).join(', or with ')}`,
  }
}

function kindless(
  claiming: readonly SourceKind[],
  kinds: readonly SourceKind[],
  path: Path,
  document: ConfigurationDocument,
): Finding {
  const several = claiming.length > 1
  const ways = (several ? claiming : kinds).map((kind) => listed(marks(kind), 'and'))
  const unique = [...new Set(ways)]
  return {
    code: 'kind',
    severity: 'error',
    text: several
      ? `\`benchmarks[${path.at(-1)}]\` is several kinds of benchmark at once: ${unique.join(', ')}`
      : `\`benchmarks[${path.at(-1)}]\` does not say what to measure`,
    remedy: several ? 'keep one of them' : `give it ${unique.join(', or ')}`,
    position: document.at(path, 'value'),
  }
}

/** The keys that an entry of a kind cannot do without. */
function marks(kind: SourceKind): readonly string[] {
  return Object.entries(kind.options.shape).flatMap(([key, schema]) =>
    schema instanceof z.ZodType && schema.safeParse(undefined).success ? [] : [key],
  )
}
