/** Which lines of a function the change changes in substance: no comments, no blank lines, no calls of what was renamed. */
import { codeLines, workLines } from './code-lines.ts'
import type { LineMap } from './line-map.ts'
import type { FunctionPair, Matched } from './match.ts'
import type { Outline } from './outline.ts'

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
  if (own === undefined || text === undefined || !own.repository || own.module) return []
  const found = codeLines(own, text).filter((line) => {
    const spot = pair?.aligned === undefined ? map.find('head', own.path, line) : pair.aligned('head', line)
    return spot.touched && !matched.sameLine(pair?.base?.path, own.path, spot)
  })
  const work = workLines(own, text, found)
  return work.length > 0 || pair?.headerTouched !== true ? work : found
}
