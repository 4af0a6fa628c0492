/**
 * Writes an acceptance into the text of a configuration and changes nothing else in it: comments, order, quotes, line
 * ends and indentation stay. The YAML library says where things stand and the text is cut there, for a document that
 * is written out again comes out formatted. The result is read back before it is handed out.
 */
import {
  type Document,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
} from 'yaml'
import { Fault } from '../model/finding.ts'
import { parseQuantity } from '../model/unit.ts'
import { type ItemTexts, itemKeys, itemText, scalarText } from './accepted-item.ts'
import { type Acceptance, acceptanceKey } from './accepted.ts'
import { type Cut, Page, Unsafe, contentEnd, cutAll, insertion, pairEnd, rangeOf } from './cutting.ts'
import { readDocument } from './document.ts'
import type { Plan } from './plan.ts'
import { readPlan } from './read-plan.ts'

/** The new text and what it says, or why the file must be edited by hand. */
export type Edit = { readonly text: string; readonly plan: Plan } | { readonly because: string }

/** Adds the item, or lets it take the place of the one about the same series. The text is a sound configuration. */
export function editAccepted(text: string, item: ItemTexts, file: string): Edit {
  const before = readPlan(text, { file })
  const index = before.accepted.findIndex((one) => acceptanceKey(one) === acceptanceKey(item))
  try {
    const after = cutAll(text, cutsOf(text, item, index))
    return { text: after, plan: proven(text, after, before, index, item) }
  } catch (error) {
    if (error instanceof Unsafe) return { because: error.message }
    throw error
  }
}

function cutsOf(text: string, item: ItemTexts, index: number): readonly Cut[] {
  const document: Document = parseDocument(text, { prettyErrors: false, stringKeys: true })
  const { contents } = document
  if (!isMap(contents)) throw new Unsafe('it is no plain mapping')
  const page = new Page(text)
  const pair = contents.items.find(({ key }) => isScalar(key) && key.value === 'accepted')
  if (pair === undefined) return [newSection(contents, item, page)]
  const list = pair.value
  if (!isSeq(list)) throw new Unsafe('`accepted` is no plain list')
  if (index < 0) return newItem(list, item, page)
  const old = list.items[index]
  if (!isMap(old)) throw new Unsafe('the item to be replaced is no plain mapping')
  return replacement(old, item, page, document)
}

/** The section at the end of the file, in the way in which the file is written. */
function newSection(top: YAMLMap, item: ItemTexts, page: Page): Cut {
  const last = top.items.at(-1)
  if (last === undefined) throw new Unsafe('it is an empty mapping')
  if (top.flow === true) {
    const end = pairEnd(last, page.text)
    return { start: end, end, text: `, accepted: [${itemText(item)}]` }
  }
  const { text, eol } = page
  const after = rangeOf(top)[1]
  const marker = text.slice(after).search(/^\.\.\.(?=\s|$)/mu)
  const place = marker < 0 ? text.length : after + marker
  const [first] = top.items
  const margin = ' '.repeat(page.column(rangeOf(first?.key)[0]))
  const apart = /\n[ \t]*\r?\n/u.test(text.slice(0, rangeOf(last.key)[0])) ? eol : ''
  const begun = text[place - 1] === '\n' ? '' : eol
  const dash = `${margin}${' '.repeat(listIndent(top, page, margin.length))}-`
  return {
    start: place,
    end: place,
    text: `${begun}${apart}${margin}accepted:${eol}${dash} ${itemText(item)}${eol}`,
  }
}

/** How far the file indents the items of its list of benchmarks. */
function listIndent(top: YAMLMap, page: Page, margin: number): number {
  const list = top.items.find(({ key }) => isScalar(key) && key.value === 'benchmarks')?.value
  if (!isSeq(list) || list.flow === true) return 2
  const [start] = rangeOf(list)
  return page.text[start] === '-' ? page.column(start) - margin : 2
}

function newItem(list: YAMLSeq, item: ItemTexts, page: Page): readonly Cut[] {
  const { text, eol } = page
  const last = list.items.at(-1)
  const [start] = rangeOf(list)
  if (last === undefined) {
    const blank = /^\s*(?=\])/u.exec(text.slice(start + 1))?.[0].length ?? 0
    return [{ start: start + 1, end: start + 1 + blank, text: itemText(item) }]
  }
  const end = contentEnd(last, text)
  if (list.flow !== true) {
    if (text[start] !== '-') throw new Unsafe('`accepted` has an anchor or a tag')
    const place = page.lineEnd(end)
    return [insertion(place, `${eol}${' '.repeat(page.column(start))}- ${itemText(item)}`)]
  }
  const [begin] = rangeOf(last)
  const comma = /^\s*,/u.exec(text.slice(end))?.[0].length ?? 0
  const place = page.lineEnd(end + comma)
  const rest = text.slice(end + comma, place).trim()
  // Items that stand on lines of their own go on doing so; what follows the last one stays with it.
  if (page.beginsLine(begin) && (rest === '' || rest.startsWith('#'))) {
    const margin = ' '.repeat(page.column(begin))
    const written = `${eol}${margin}${itemText(item)}${comma === 0 ? '' : ','}`
    return [...(comma === 0 ? [insertion(end, ',')] : []), insertion(place, written)]
  }
  return [insertion(end, `, ${itemText(item)}`)]
}

/** What stands on one line is written anew; of what has lines and comments of its own only the values change. */
function replacement(old: YAMLMap, item: ItemTexts, page: Page, document: Document): readonly Cut[] {
  const [start, end] = rangeOf(old)
  if (old.flow === true && !/[\n#]/u.test(page.text.slice(start, end))) {
    return [{ start, end, text: itemText(item) }]
  }
  return itemKeys.flatMap((key) => {
    const place = old.items.findIndex((pair) => isScalar(pair.key) && pair.key.value === key)
    const pair = old.items[place]
    const value = item[key]
    if (pair === undefined) return value === undefined ? [] : [newKey(old, key, value, page)]
    if (value === undefined) return [withoutKey(old, place, page)]
    return newValue(pair, value, page, document)
  })
}

function newValue({ value: node }: Pair, value: string, { text }: Page, document: Document): readonly Cut[] {
  const meant = isAlias(node) ? node.resolve(document) : node
  if (isScalar(meant) && meant.value === value) return []
  if (isAlias(node)) throw new Unsafe(`a value of the item to be replaced is the alias \`*${node.source}\``)
  if (!isScalar(node)) throw new Unsafe('a value of the item to be replaced is no text')
  return [{ start: rangeOf(node)[0], end: contentEnd(node, text), text: scalarText(value) }]
}

function newKey(old: YAMLMap, key: string, value: string, page: Page): Cut {
  const last = old.items.at(-1)
  if (last === undefined) throw new Unsafe('the item to be replaced is empty')
  const end = pairEnd(last, page.text)
  const written = `${key}: ${scalarText(value)}`
  if (old.flow === true) return insertion(end, `, ${written}`)
  const margin = ' '.repeat(page.column(rangeOf(old.items[0]?.key)[0]))
  return insertion(page.lineEnd(end), `${page.eol}${margin}${written}`)
}

function withoutKey(old: YAMLMap, place: number, page: Page): Cut {
  const [pair, previous] = [old.items[place], place === 0 ? undefined : old.items[place - 1]]
  if (pair === undefined || previous === undefined) {
    throw new Unsafe('the item to be replaced begins with what has to go')
  }
  const end = pairEnd(pair, page.text)
  if (old.flow === true) return { start: pairEnd(previous, page.text), end, text: '' }
  const [start] = rangeOf(pair.key)
  if (!page.beginsLine(start)) throw new Unsafe('the item to be replaced begins with what has to go')
  return { start: page.lineStart(start), end: page.nextLine(end), text: '' }
}

/** The plan of the new text; refused unless it says what the old one said, and the item. */
function proven(old: string, text: string, before: Plan, index: number, item: ItemTexts): Plan {
  const { file } = before
  const doubtful = new Unsafe('it would say something else afterwards')
  let after: Plan
  try {
    after = readPlan(text, { file })
  } catch (error) {
    if (error instanceof Fault) throw doubtful
    throw error
  }
  const place = index < 0 ? before.accepted.length : index
  const [rest, now] = [said(before.accepted, place), said(after.accepted, place)]
  const added = after.accepted[place]
  const same =
    JSON.stringify(rest) === JSON.stringify(now) &&
    restOf(old, file) === restOf(text, file) &&
    added !== undefined &&
    (['benchmark', 'metric', 'reason', 'until'] as const).every((key) => added[key] === item[key]) &&
    added.atMost === parseQuantity(item['at-most'] ?? '')?.value
  if (!same) throw doubtful
  return after
}

/** What all items say but one. */
const said = (accepted: readonly Acceptance[], but: number): readonly unknown[] =>
  accepted.filter((_, index) => index !== but).map((one) => ({ ...one, position: undefined }))

/** Everything that the file says beside `accepted`. */
function restOf(text: string, file: string): string {
  const { accepted: _, ...rest } = readDocument(text, file).document?.value ?? {}
  return JSON.stringify(rest)
}
