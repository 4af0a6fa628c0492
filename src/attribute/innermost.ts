/** Which of several lines of a function runs most often, as far as its loops tell. */

/** What stands below such a line, indented further, runs again and again. */
const loop = /^\s*(?:\}\s*)?(?:async\s+)?(?:for|while|do)\b/u
/** Ends what began above: the head of a loop, as often as its body. */
const closing = /^\s*[)\]}]/u
const indentOf = (line: string): number => /^\s*/u.exec(line)?.[0].length ?? 0

/**
 * The first of those that the most loops are around: an operation that was moved into a loop stands there, and its
 * traces outside of the loop do not matter. `body` are the lines of code of the function, both ascending and from 1.
 */
export function innermost(
  lines: readonly number[],
  body: readonly number[],
  text: readonly string[],
): number | undefined {
  const wanted = new Set(lines)
  const open: number[] = []
  let [best, most] = [lines[0], -1]
  for (const line of body) {
    const own = text[line - 1] ?? ''
    while (!closing.test(own) && open.length > 0 && (open.at(-1) ?? 0) >= indentOf(own)) open.pop()
    if (wanted.has(line) && open.length > most) [best, most] = [line, open.length]
    if (loop.test(own)) open.push(indentOf(own))
  }
  return best
}
