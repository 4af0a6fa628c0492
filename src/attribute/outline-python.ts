/** Where the functions of a text of Python begin and end, by indentation. */
import type { OutlinedFunction } from './outlined-function.ts'
import type { Token } from './tokens.ts'

interface OpenBlock {
  readonly kind: 'def' | 'class'
  readonly name: string
  readonly indent: number
  readonly from: number
  headerEnd: number
}

/** Every logical line that is indented no further than a `def` ends it. */
export function pythonFunctions(
  tokens: readonly Token[],
  lines: readonly string[],
): readonly OutlinedFunction[] {
  const found: OutlinedFunction[] = []
  const open: OpenBlock[] = []
  let [depth, lastLine] = [0, 0]
  let decorated: number | undefined
  const close = (indent: number): void => {
    for (let block = open.at(-1); block !== undefined && block.indent >= indent; block = open.at(-1)) {
      open.pop()
      if (block.kind !== 'def') continue
      const around = open.filter(({ kind }) => kind === 'class').map(({ name }) => name)
      found.push({
        name: [...around, block.name].join('.'),
        lines: { from: block.from, to: lastLine },
        header: { from: block.from, to: block.headerEnd },
      })
    }
  }
  let header: OpenBlock | undefined
  tokens.forEach((token, place) => {
    const begins = token.indent >= 0 && depth === 0 && !(lines[lastLine - 1] ?? '').endsWith('\\')
    if (begins) {
      close(token.indent)
      const keyword = token.text === 'async' ? place + 1 : place
      const word = tokens[keyword]?.text
      if (token.text.startsWith('@')) decorated ??= token.line
      else {
        if (word === 'def' || word === 'class') {
          header = {
            kind: word,
            name: tokens[keyword + 1]?.text ?? '',
            indent: token.indent,
            from: decorated ?? token.line,
            headerEnd: token.line,
          }
          open.push(header)
        }
        decorated = undefined
      }
    }
    if ('([{'.includes(token.text)) depth += 1
    else if (')]}'.includes(token.text)) depth = Math.max(0, depth - 1)
    else if (token.text === ':' && depth === 0 && header !== undefined) {
      header.headerEnd = token.line
      header = undefined
    }
    lastLine = token.line + (token.text.includes('\n') ? token.text.split('\n').length - 1 : 0)
  })
  close(0)
  return found.toSorted((a, b) => a.lines.from - b.lines.from)
}
