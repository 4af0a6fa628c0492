/** Data as text of HTML and SVG: nothing in it is a tag, an entity or the end of an attribute. */
import { plainName, plainText } from './escape.ts'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escaped = (text: string): string => text.replaceAll(/[&<>"']/gu, (mark) => entities[mark] ?? '')

/** One line without anything that acts. */
export const markup = (text: string, longest?: number): string => escaped(plainText(text, longest))

/** A name; one that shows nothing is shown as such. */
export const markupName = (name: string, longest?: number): string => escaped(plainName(name, longest))

/** Longer lines of source are cut. */
const longestLine = 240

/** A line of source with its white space; characters that would turn its order or hide in it are seen as such. */
export function markupSource(line: string): string {
  const plain = line
    .slice(0, longestLine)
    .replaceAll('\t', '    ')
    .replaceAll(/[\p{Cc}\p{Cs}\p{Co}\p{Cn}]/gu, '\uFFFD')
    .replaceAll(/(?![\u200C\u200D])\p{Cf}/gu, '\uFFFD')
    .replaceAll(/(\p{M}{3})\p{M}+/gu, '$1')
    .trimEnd()
  return `${escaped(plain)}${line.length > longestLine ? '…' : ''}`
}
