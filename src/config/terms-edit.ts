/**
 * Writes thresholds, metrics that judge and the time limit into the text of a configuration, and changes nothing else in
 * it. The result is read back before it is handed out: it must say what the old one said, and these values.
 */
import { type Pair, type YAMLMap, isMap, isScalar, isSeq, parseDocument } from 'yaml'
import { Fault } from '../model/finding.ts'
import type { Edit } from './accepted-edit.ts'
import { scalarText } from './accepted-item.ts'
import { type Cut, Page, Unsafe, contentEnd, cutAll, insertion, pairEnd, rangeOf } from './cutting.ts'
import { isRecord, readDocument } from './document.ts'
import { readPlan } from './read-plan.ts'

/** Values as a configuration spells them. */
export type TermsChange =
  | { readonly kind: 'time-limit'; readonly value: string }
  | { readonly kind: 'judge'; readonly entry: string; readonly value: string }
  | {
      readonly kind: 'threshold'
      readonly entry: string
      readonly metric: string
      readonly value: string
      /** Stands behind the value where its line has room for it: why it is what it is. */
      readonly comment: string
    }

/** Where a value belongs: the keys that lead to it. */
interface Target {
  readonly path: readonly [string | number, ...(string | number)[]]
  readonly value: string
  readonly comment?: string
}

/** The changed text, or why the file must be edited by hand. The text is a sound configuration. */
export function editTerms(text: string, changes: readonly TermsChange[], file: string): Edit {
  try {
    const before = readDocument(text, file).document?.value ?? {}
    const targets = changes.map((one) => targetOf(one, before))
    // One after the other: each is cut in the text that the ones before left.
    const after = targets.reduce((now, target) => cutAll(now, cutsOf(now, target)), text)
    const expected = targets.reduce<unknown>(
      (value, { path, value: to }) => replaced(value, path, to),
      before,
    )
    return { text: after, plan: proven(after, expected, file) }
  } catch (error) {
    if (error instanceof Unsafe) return { because: error.message }
    throw error
  }
}

function targetOf(change: TermsChange, whole: Readonly<Record<string, unknown>>): Target {
  if (change.kind === 'time-limit') return { path: ['time-limit'], value: change.value }
  const entries: unknown = whole['benchmarks']
  const list: readonly unknown[] = Array.isArray(entries) ? entries : []
  const index = list.findIndex((one) => isRecord(one) && one['name'] === change.entry)
  const entry = list[index]
  if (!isRecord(entry)) throw new Unsafe(`it has no benchmark named ${JSON.stringify(change.entry)}`)
  if (change.kind === 'judge') return { path: ['benchmarks', index, 'judge'], value: change.value }
  const path: Target['path'] = ['benchmarks', index, 'threshold']
  return {
    // One percentage is for all metrics; a mapping has one for each.
    path: isRecord(entry['threshold']) ? [...path, change.metric] : path,
    value: change.value,
    comment: change.comment,
  }
}

function cutsOf(text: string, { path, value, comment }: Target): readonly Cut[] {
  const { contents } = parseDocument(text, { prettyErrors: false, stringKeys: true })
  const keys = path.slice(0, -1)
  const map = keys.reduce<unknown>((node, key) => inside(node, key), contents)
  if (!isMap(map)) throw new Unsafe(`\`${path.slice(0, -1).join('.')}\` is no plain mapping`)
  const key = String(path.at(-1))
  const page = new Page(text)
  const pair = map.items.find((one) => isScalar(one.key) && one.key.value === key)
  return pair === undefined
    ? [newKey(map, `${scalarText(key)}: ${valueText(value)}`, comment, page)]
    : newValue(pair, key, valueText(value), comment, page)
}

function inside(node: unknown, key: string | number): unknown {
  if (isMap(node) && typeof key === 'string') {
    return node.items.find((one) => isScalar(one.key) && one.key.value === key)?.value
  }
  return isSeq(node) && typeof key === 'number' ? node.items[key] : undefined
}

function newValue(
  { value: node }: Pair,
  key: string,
  value: string,
  comment: string | undefined,
  page: Page,
): readonly Cut[] {
  const plain = isScalar(node) || (isSeq(node) && node.flow === true)
  if (!plain || node.anchor !== undefined || node.tag !== undefined) {
    throw new Unsafe(`its \`${key}\` is no plain value`)
  }
  const [start, end] = [rangeOf(node)[0], contentEnd(node, page.text)]
  const place = page.lineEnd(end)
  // Where something follows on the line, a comment would hide it or join another one.
  const free = page.text.slice(end, place).trim() === ''
  return [
    { start, end, text: value },
    ...(comment === undefined || !free ? [] : [insertion(end, ` # ${comment}`)]),
  ]
}

/** A number with its unit needs no quotes. */
const valueText = (value: string): string =>
  /^\d+(?:\.\d+)?(?:%|[a-z]+)$/u.test(value) ? value : scalarText(value)

/** As the last key of its mapping; at the top of the file after the first, before the long lists. */
function newKey(map: YAMLMap, written: string, comment: string | undefined, page: Page): Cut {
  const top = map.items.some(({ key }) => isScalar(key) && key.value === 'benchmarks')
  const [first] = map.items
  const neighbour = top ? first : map.items.at(-1)
  if (neighbour === undefined || first === undefined) throw new Unsafe('a mapping of it is empty')
  const end = pairEnd(neighbour, page.text)
  if (map.flow === true) return insertion(end, `, ${written}`)
  const margin = ' '.repeat(page.column(rangeOf(first.key)[0]))
  const why = comment === undefined ? '' : ` # ${comment}`
  return insertion(page.lineEnd(end), `${page.eol}${margin}${written}${why}`)
}

/** A value with another one at a path; keys that are new come last, where order does not matter. */
function replaced(whole: unknown, [key, ...rest]: readonly (string | number)[], value: string): unknown {
  if (key === undefined) return value
  if (Array.isArray(whole)) {
    return whole.map((one: unknown, index) => (index === key ? replaced(one, rest, value) : one))
  }
  const record = isRecord(whole) ? whole : {}
  return { ...record, [key]: replaced(record[key], rest, value) }
}

function proven(text: string, expected: unknown, file: string): ReturnType<typeof readPlan> {
  const doubtful = new Unsafe('it would say something else afterwards')
  if (sorted(readDocument(text, file).document?.value) !== sorted(expected)) throw doubtful
  try {
    return readPlan(text, { file })
  } catch (error) {
    if (error instanceof Fault) throw doubtful
    throw error
  }
}

/** JSON in one order of keys. */
const sorted = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    isRecord(part) ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1))) : part,
  ) ?? ''
