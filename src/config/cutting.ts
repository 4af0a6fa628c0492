/** Changing a YAML text where something stands in it, so that comments, order, quotes and line ends stay as they are. */
import { type Pair, isMap, isNode, isSeq } from 'yaml'

/** Replaces `[start, end)` of a text. */
export interface Cut {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Why there is no way to cut here. */
export class Unsafe extends Error {}

/** The text with what is asked of its lines. */
export class Page {
  readonly text: string
  /** The line ends that the file uses. */
  readonly eol: string

  constructor(text: string) {
    this.text = text
    this.eol = /\r?\n/u.exec(text)?.[0] ?? '\n'
  }

  lineStart(offset: number): number {
    return this.text.lastIndexOf('\n', offset - 1) + 1
  }

  /** Where the characters of a line end, before its line end. */
  lineEnd(offset: number): number {
    const found = this.text.slice(offset).search(/\r?\n|$/u)
    return offset + found
  }

  nextLine(offset: number): number {
    const end = this.lineEnd(offset)
    return end + (/^\r?\n/u.exec(this.text.slice(end, end + 2))?.[0].length ?? 0)
  }

  column(offset: number): number {
    return offset - this.lineStart(offset)
  }

  /** Whether nothing but space stands before it on its line. */
  beginsLine(offset: number): boolean {
    return this.text.slice(this.lineStart(offset), offset).trim() === ''
  }
}

export const rangeOf = (node: unknown): readonly [number, number] => {
  const range = isNode(node) ? node.range : undefined
  if (range === undefined || range === null) throw new Unsafe('a part of it has no place in the text')
  return [range[0], range[1]]
}

/** Where the last character of a node stands that is neither space nor comment. */
export function contentEnd(node: unknown, text: string): number {
  if (isMap(node) && node.flow !== true) {
    const last = node.items.at(-1)
    if (last !== undefined) return pairEnd(last, text)
  }
  if (isSeq(node) && node.flow !== true && node.items.length > 0) return contentEnd(node.items.at(-1), text)
  const [start, end] = rangeOf(node)
  return Math.max(start, text.slice(0, end).trimEnd().length)
}

export const pairEnd = ({ key, value }: Pair, text: string): number =>
  Math.max(contentEnd(key, text), value === null ? 0 : contentEnd(value, text))

export const insertion = (place: number, text: string): Cut => ({ start: place, end: place, text })

export function cutAll(text: string, cuts: readonly Cut[]): string {
  let whole = text
  // From the end, so that places before stay what they are; of two at one place the later one comes later.
  for (const { start, end, text: written } of cuts.toReversed().toSorted((a, b) => b.start - a.start)) {
    whole = whole.slice(0, start) + written + whole.slice(end)
  }
  return whole
}
