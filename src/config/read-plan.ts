/** The text of a configuration → the plan, or one fault with everything that is wrong in it. */
import type { z } from 'zod'
import { Fault, type Finding } from '../model/finding.ts'
import type { SourceKind } from '../sources/source.ts'
import type { StoreKind } from '../stores/store.ts'
import { sources } from '../sources/index.ts'
import { defaultStore, stores } from '../stores/index.ts'
import { readAccepted } from './accepted.ts'
import { cautions, checkEntries, checkThreshold } from './check-entries.ts'
import { declaration, entrySection } from './declaration.ts'
import { readDocument } from './document.ts'
import { type Section, valueAt } from './explain.ts'
import { makeEntry } from './make-entry.ts'
import type { Plan } from './plan.ts'
import { type EntryRead, optionKeys, readEntry } from './read-entry.ts'
import { type Read, readSection } from './read-section.ts'
import { laterKeys, unavailable } from './unavailable.ts'

/** The open sets that a configuration may name members of. */
export interface Tables {
  readonly sources: readonly SourceKind[]
  readonly stores: readonly StoreKind[]
  /** Where runs are kept when nothing is said; one that needs no argument. */
  readonly defaultStore: StoreKind
}

export const tables: Tables = { sources, stores, defaultStore }

/** Throws a `Fault` that carries every finding at once, in the order of the file. */
export function readPlan(text: string, options: { readonly file: string; readonly tables?: Tables }): Plan {
  const { file, tables: open = tables } = options
  const { document, findings: doubts } = readDocument(text, file)
  if (document === undefined) throw new Fault(doubts)
  const schemas = declaration(open.stores)
  const refusals = refusalsOf(schemas, open.sources)
  const section = <Schema extends Section['schema']>(key: string, schema: Schema): Read<z.output<Schema>> => {
    const raw = Object.hasOwn(document.value, key) ? document.value[key] : {}
    return readSection({ schema, path: [key], refusal: refusals(key) }, raw, document)
  }
  const top = readSection(
    { schema: schemas.top, path: [], refusal: refusals('') },
    document.value,
    document,
    {
      version: 1,
      benchmarks: [{}],
    },
  )
  const [baseline, gate] = [section('baseline', schemas.baseline), section('gate', schemas.gate)]
  const defaults = section('defaults', schemas.defaults)
  const list = valueAt(document.value, ['benchmarks'])
  const entries = (Array.isArray(list) ? list : []).map((raw: unknown, index) =>
    readEntry(raw, ['benchmarks', index], document, open.sources, refusals('benchmarks')),
  )
  const accepted = readAccepted(document, refusals('accepted'))
  const findings = [
    ...doubts,
    ...[top, baseline, gate, defaults, accepted, ...entries].flatMap((part) => part.findings),
    ...checkThreshold(gate, document),
    ...checkEntries(entries, { gate, defaults }, document),
  ]
  const { acceptances } = accepted
  const parts = { top: top.value, baseline: baseline.value, gate: gate.value, defaults: defaults.value }
  if (findings.length > 0 || !whole(parts)) throw new Fault(inOrder(findings))
  const cautious = cautions(entries, parts.defaults, document)
  return { ...planOf(file, parts, entries, open), accepted: acceptances, findings: cautious }
}

interface Parts {
  readonly top: z.output<Schemas['top']>
  readonly baseline: z.output<Schemas['baseline']>
  readonly gate: z.output<Schemas['gate']>
  readonly defaults: z.output<Schemas['defaults']>
}

type Schemas = ReturnType<typeof declaration>

const whole = (parts: { readonly [Key in keyof Parts]: Parts[Key] | undefined }): parts is Parts =>
  Object.values(parts).every((part) => part !== undefined)

function planOf(
  file: string,
  parts: Parts,
  read: readonly EntryRead[],
  open: Tables,
): Omit<Plan, 'findings' | 'accepted'> {
  const { top, baseline, gate, defaults } = parts
  const [first, ...rest] = read.flatMap(({ words, bound, written }) =>
    words === undefined || bound === undefined
      ? []
      : [makeEntry({ words, ...bound, written }, gate, defaults)],
  )
  if (first === undefined) throw new Error('a configuration without faults has entries')
  const { store } = baseline
  return {
    suite: top.suite,
    file,
    setup: top.setup ?? [],
    timeLimit: top['time-limit'],
    baseline: {
      ...(baseline.branch === undefined ? {} : { branch: baseline.branch }),
      ...(store === undefined ? {} : { store: `${store.kind.scheme}:${store.argument}` }),
      openStore: (repository, access) =>
        (store?.kind ?? open.defaultStore).open(
          store?.argument ?? open.defaultStore.otherwise ?? '',
          repository,
          access,
        ),
    },
    gate: {
      falseAlarmRate: gate['false-alarm-rate'],
      margin: gate.margin,
      onInconclusive: gate['on-inconclusive'],
      onMissing: gate['on-missing'],
    },
    confirm: gate.confirm,
    ...(top.environment === undefined ? {} : { environment: top.environment }),
    entries: [first, ...rest],
  }
}

const inOrder = (findings: readonly Finding[]): readonly Finding[] =>
  findings.toSorted(
    ({ position: a }, { position: b }) =>
      (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0),
  )

/** Keys that are known and may not stand where they do: what to say of them, by the section they stand in. */
function refusalsOf(schemas: Schemas, kinds: readonly SourceKind[]) {
  const homes: Readonly<Record<string, readonly string[]>> = {
    '': Object.keys(schemas.top.shape),
    baseline: Object.keys(schemas.baseline.shape),
    gate: Object.keys(schemas.gate.shape),
    defaults: Object.keys(schemas.defaults.shape),
    benchmarks: [...Object.keys(entrySection(undefined).shape), ...kinds.flatMap(optionKeys)],
  }
  return (section: string): NonNullable<Section['refusal']> =>
    (key) => {
      if (laterKeys.includes(key)) return { code: 'unavailable', text: unavailable(key) }
      if (key === '<<') {
        const remedy = 'say it once under `defaults`, or use an alias as the whole value'
        return { code: 'unknown-key', text: 'mappings cannot be merged by `<<`', remedy }
      }
      const elsewhere = Object.keys(homes).filter((home) => home !== section && homes[home]?.includes(key))
      if (elsewhere.length === 0 || homes[section]?.includes(key) === true) return undefined
      const places = elsewhere.map((home) => homeWords[home] ?? `under \`${home}\``)
      const text = `\`${key}\` does not belong ${homeWords[section] ?? `under \`${section}\``}`
      return { code: 'unknown-key', text, remedy: `it belongs ${places.join(' or ')}` }
    }
}

const homeWords: Readonly<Partial<Record<string, string>>> = {
  '': 'at the top of the file',
  benchmarks: 'in an entry of `benchmarks`',
  accepted: 'in an entry of `accepted`',
}
