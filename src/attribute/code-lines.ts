/** Which lines of a function hold code, and which of those do its work. */
import type { Identity } from './identify.ts'
import type { Outline } from './outline.ts'

/** Ascending; empty where nobody knows where it ends. */
export function codeLines({ lines }: Identity, outline: Outline): readonly number[] {
  if (lines === undefined) return []
  const found: number[] = []
  for (let line = lines.from; line <= Math.min(lines.to, outline.lines.length); line += 1) {
    if (outline.isCode(line)) found.push(line)
  }
  return found
}

/** The last line of a header behind which no work stands on the same line. */
const opensBody = /[:{]\s*(?:(?:#|\/\/).*)?$/u

/** Those behind the lines of its name and parameters, where these do no work. */
export function workLines(
  { header }: Identity,
  outline: Outline,
  lines: readonly number[],
): readonly number[] {
  if (header === undefined || !opensBody.test(outline.lines[header.to - 1] ?? '')) return lines
  return lines.filter((line) => line > header.to)
}
