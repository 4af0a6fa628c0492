/** Whether a line of a changed function has to do with what was changed in it, as far as its text tells. */
import type { LineRow } from './line-rows.ts'
import type { FunctionPair } from './match.ts'
import type { Outline } from './outline.ts'

const names = /[\p{L}_$][\p{L}\p{N}_$]*/gu
const indentOf = (line: string): number => /^\s*/u.exec(line)?.[0].length ?? 0

/**
 * `changed` are the lines of head that the change changes in this function. True where one encloses it (is above it and indented less, with nothing between them that is indented no
 * further), or where both speak of a name that is not a word of half the function. Where only lines were taken away, or
 * no source is known, nothing can be ruled out, and it is true.
 */
export function relatedLine(
  { head }: LineRow,
  pair: FunctionPair | undefined,
  changed: readonly number[],
  outlineOf: (path: string) => Outline | undefined,
): boolean {
  const own = pair?.head
  if (own === undefined || head === undefined || changed.length === 0) return true
  const text = outlineOf(own.path)?.lines
  if (text === undefined) return true
  const lineAt = (line: number): string => text[line - 1] ?? ''
  const namesOf = (line: number): ReadonlySet<string> => new Set(lineAt(line).match(names))
  const mine = namesOf(head.from)
  return changed.some(
    (line) =>
      encloses(lineAt, line, head.from) ||
      [...namesOf(line)].some((name) => mine.has(name) && !words.has(name)),
  )
}

/** Of Python, JavaScript and their like. */
const words: ReadonlySet<string> = new Set(
  `and as async await break case catch class const continue def del do elif else except false False finally fn for from
  func function global if import in is lambda let new nil None not null of or pass print raise return self static super
  switch this throw true True try undefined var void while with yield`.split(/\s+/u),
)

function encloses(lineAt: (line: number) => string, outer: number, inner: number): boolean {
  const indent = indentOf(lineAt(outer))
  if (lineAt(outer).trim() === '' || outer >= inner) return false
  for (let line = outer + 1; line <= inner; line += 1) {
    if (lineAt(line).trim() !== '' && indentOf(lineAt(line)) <= indent) return false
  }
  return true
}
