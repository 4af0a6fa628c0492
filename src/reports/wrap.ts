/** Text broken into lines that fit a terminal. */
import { columnsOf, slices } from './columns.ts'

/** What must not be torn apart (a number and its unit) is joined by this while lines are broken. */
export const glue = '\u00A0'

/** Lines of at most `columns`, broken at spaces; a word longer than a line is cut. Glue becomes a space. */
export function wrap(text: string, columns: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  const joined = text.replaceAll(/(?<=\d) (?=%|(?:[mnµ]?s|min|h|[KMGT]i?B|B)\b)/gu, glue)
  for (const word of joined.split(' ').flatMap((long) => slices(long, columns))) {
    const width = columnsOf(word)
    if (line !== '' && used + 1 + width > columns) {
      lines.push(line)
      line = ''
      used = 0
    }
    line = line === '' ? word : `${line} ${word}`
    used += width + (used === 0 ? 0 : 1)
  }
  return [...lines, line].filter((each) => each !== '').map((each) => each.replaceAll(glue, ' '))
}
