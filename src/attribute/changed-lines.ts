/** Which lines of a function the change changes in substance: no comments, no blank lines, no calls of what was renamed. */
import type { LineMap } from './line-map.ts'
import type { FunctionPair, Matched } from './match.ts'
import type { Outline } from './outline.ts'

/** The last line of a header behind which no work stands on the same line. */
const opensBody = /[:{]\s*(?:(?:#|\/\/).*)?$/u

/**
 * Lines of head, ascending; empty where no source is known. A library's function has none, and neither has one whose own
 * name alone is new. The line of its name and parameters does no work: it counts where nothing else is changed.
 */
export function changedLines(
  pair: FunctionPair | undefined,
  matched: Matched,
  map: LineMap,
  outlineOf: (path: string) => Outline | undefined,
): readonly number[] {
  const own = pair?.head
  const text = own === undefined ? undefined : outlineOf(own.path)
  if (own?.lines === undefined || text === undefined || !own.repository || own.module) return []
  const found: number[] = []
  for (let line = own.lines.from; line <= Math.min(own.lines.to, text.lines.length); line += 1) {
    if (!text.isCode(line)) continue
    const spot = pair?.aligned === undefined ? map.find('head', own.path, line) : pair.aligned('head', line)
    if (spot.touched && !matched.sameLine(pair?.base?.path, own.path, spot)) found.push(line)
  }
  const { header } = own
  if (header === undefined || !opensBody.test(text.lines[header.to - 1] ?? '')) return found
  const body = found.filter((line) => line > header.to)
  return body.length > 0 || pair?.headerTouched !== true ? body : found
}
