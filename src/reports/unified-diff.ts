/** Two versions of a text as `diff -u` shows them: changed lines with three around them. */

const context = 3

type Line = readonly [mark: ' ' | '-' | '+', text: string]

/** Empty where both are the same. `name` is the path that both are shown under. */
export function unifiedDiff(before: string, after: string, name: string): string {
  if (before === after) return ''
  const lines = compared(linesOf(before), linesOf(after))
  const hunks: string[] = []
  for (let place = 0; place < lines.length;) {
    const first = lines.findIndex(([mark], index) => index >= place && mark !== ' ')
    if (first < 0) break
    let last = first
    // Changes whose surroundings would touch are one hunk.
    for (let index = first; index < lines.length && index <= last + 2 * context + 1; index += 1) {
      if (lines[index]?.[0] !== ' ') last = index
    }
    const [start, end] = [Math.max(place, first - context), Math.min(lines.length, last + 1 + context)]
    hunks.push(hunk(lines, start, end))
    place = end
  }
  return [`--- a/${name}`, `+++ b/${name}`, ...hunks].join('\n') + '\n'
}

/** A text without a line end at its end says so, as diff does. */
const unended = '\n\\ No newline at end of file'

function linesOf(text: string): readonly string[] {
  const lines = text.split('\n')
  const last = lines.pop() ?? ''
  return last === '' ? lines : [...lines, last + unended]
}

function hunk(lines: readonly Line[], start: number, end: number): string {
  const count = (from: number, to: number, but: '-' | '+'): number =>
    lines.slice(from, to).filter(([mark]) => mark !== but).length
  const range = (but: '-' | '+'): string => {
    const size = count(start, end, but)
    // An empty range stands behind the line before it.
    return `${count(0, start, but) + (size === 0 ? 0 : 1)},${size}`
  }
  const body = lines.slice(start, end).map(([mark, text]) => mark + text)
  return [`@@ -${range('+')} +${range('-')} @@`, ...body].join('\n')
}

/** By the longest common subsequence of what lies between the equal ends. */
function compared(before: readonly string[], after: readonly string[]): readonly Line[] {
  let [first, last] = [0, 0]
  const most = Math.min(before.length, after.length)
  while (first < most && before[first] === after[first]) first += 1
  while (last < most - first && before.at(-1 - last) === after.at(-1 - last)) last += 1
  const same = (lines: readonly string[]): Line[] => lines.map((text) => [' ', text])
  return [
    ...same(before.slice(0, first)),
    ...middle(before.slice(first, before.length - last), after.slice(first, after.length - last)),
    ...same(last === 0 ? [] : before.slice(-last)),
  ]
}

function middle(before: readonly string[], after: readonly string[]): readonly Line[] {
  const width = after.length + 1
  const lengths = new Uint32Array((before.length + 1) * width)
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] =
        before[i] === after[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0)
    }
  }
  const lines: Line[] = []
  let [i, j] = [0, 0]
  while (i < before.length || j < after.length) {
    const [old, now] = [before[i], after[j]]
    if (old !== undefined && old === now) {
      lines.push([' ', old])
      i += 1
      j += 1
    } else if (
      old !== undefined &&
      (now === undefined || (lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0))
    ) {
      lines.push(['-', old])
      i += 1
    } else if (now !== undefined) {
      lines.push(['+', now])
      j += 1
    }
  }
  return lines
}
