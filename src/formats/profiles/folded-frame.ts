// One frame of a folded stack ↔ where it is. Each tool writes the file and the line in a way of its own.

export interface FoldedFrame {
  readonly name: string
  readonly path?: string
  /** Where it stood, 0 where not known. */
  readonly line: number
}

const noLine = 0

/**
 * `named`: `name (file:line)` or `name (file)`, as py-spy writes it; anything else is a name, as in most tools.
 * `ours`: the same, where it is known that what stands in the last parentheses is a file.
 * `located`: `file:name:line`, as austin and profiling.sampling write it, the line -1 where there is none.
 */
export type FrameStyle = 'named' | 'ours' | 'located'

export function readFrame(text: string, style: FrameStyle): FoldedFrame {
  const named = { name: text === '' ? '(no name)' : text, line: noLine }
  if (style === 'located') {
    const match = /^(?<path>.*):(?<name>[^:]*):(?<line>-1|\d{1,8})$/su.exec(text)?.groups
    return match === undefined ? named : located(match, named)
  }
  if (!text.endsWith(')')) return named
  const open = text.lastIndexOf(' (')
  if (open < 1) return named
  const place = text.slice(open + 2, -1)
  const match = /^(?<path>.+):(?<line>\d{1,8})$/su.exec(place)?.groups
  if (match !== undefined) return located({ ...match, name: text.slice(0, open) }, named)
  // `operator new (unsigned long)` is a name; a file has an ending, or is one that Python makes up.
  return style === 'ours' || /^<.+>$|^[^\s()]+\.\w+$|^[^\s()]+\.so(?:\.\d+)*$/su.test(place)
    ? { name: text.slice(0, open), path: place, line: noLine }
    : named
}

function located(match: Readonly<Record<string, string | undefined>>, otherwise: FoldedFrame): FoldedFrame {
  const { path = '', name = '', line = '' } = match
  const number = Number(line)
  return path === '' || name === '' || number > 2 ** 24
    ? otherwise
    : { name, path, line: Math.max(noLine, number) }
}

/** `;` parts frames and a line end parts stacks, so neither stays in a name. */
export function writeFrame({ name, path, line }: FoldedFrame): string {
  const place = path === undefined || path === '' ? '' : line === noLine ? ` (${path})` : ` (${path}:${line})`
  return (name + place).replaceAll(/[;\p{Cc}\u2028\u2029]/gu, (char) => (char === ';' ? ':' : ' '))
}
