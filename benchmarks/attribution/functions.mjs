// Where functions stand in the sources of the programs. Enough for those, which are formatted; it knows no strings and
// no comments.

const definitions = {
  py: (name) => new RegExp(`^(\\s*)(?:async )?(?:def|class) ${name}\\b`, 'u'),
  mjs: (name) =>
    new RegExp(
      `^(\\s*)(?:export )?(?:async )?(?:function\\*? |class )?(?:static |async )?${name}(?: \\{|\\(.*\\) \\{| extends .*)$`,
      'u',
    ),
  c: (name) => new RegExp(`^()static \\w+ \\*?${name}\\(.*\\)$`, 'u'),
}
const extension = (path) => path.slice(path.lastIndexOf('.') + 1)

/**
 * The lines of a function or class, both ends included, from 1, with what decorates it and the comment right above it.
 * `name` is qualified by its class: `Books.post`. Throws where there is none, or more than one.
 */
export function blockOf(path, lines, name) {
  let span = { from: 1, to: lines.length }
  for (const part of name.split('.')) span = within(path, lines, part, span)
  let { from } = span
  while (from > 1 && /^\s*(?:@|#|\/\/|\/?\*)/u.test(lines[from - 2])) from -= 1
  return { from, to: span.to }
}

function within(path, lines, name, outer) {
  const kind = extension(path)
  const definition = definitions[kind](name)
  const starts = []
  for (let line = outer.from; line <= outer.to; line += 1)
    if (definition.test(lines[line - 1])) starts.push(line)
  if (starts.length !== 1) throw new Error(`${path} has ${starts.length} functions called ${name}`)
  const [from] = starts
  const indent = definition.exec(lines[from - 1])[1]
  return { from, to: kind === 'py' ? endOfPython(lines, from, indent) : endOfBraces(lines, from, indent) }
}

/** The last line before one that is indented no further, blank ones aside. */
function endOfPython(lines, from, indent) {
  let to = from
  for (let line = from + 1; line <= lines.length; line += 1) {
    const text = lines[line - 1]
    if (text.trim() === '') continue
    if (/^\s*/u.exec(text)[0].length <= indent.length && !/^\s*\)/u.test(text)) break
    to = line
  }
  return to
}

function endOfBraces(lines, from, indent) {
  const end = lines.findIndex((line, place) => place >= from && line === `${indent}}`)
  if (end < 0) throw new Error(`the function on line ${from} has no end`)
  return end + 1
}

/** The names of all functions of a file, each qualified by its class. */
export function functionsOf(path, text) {
  const lines = text.split('\n')
  const kind = extension(path)
  const found = []
  let className
  for (const line of lines) {
    const match = {
      py: /^(\s*)(?:async )?(def|class) (\w+)/u,
      mjs: /^(\s*)(?:export )?(?:async )?(?:(function\*?|class) )?(?:static |async )?(\w+)(?:\(.*\)| extends .*)? \{$/u,
      c: /^()(static) \w+ \*?(\w+)\(.*\)$/u,
    }[kind].exec(line)
    if (match === null) continue
    const [, indent, word, name] = match
    if (kind === 'mjs' && (word === undefined ? indent !== '  ' || className === undefined : indent !== ''))
      continue
    if (/^(?:if|for|while|switch|catch)$/u.test(name)) continue
    if (word === 'class') className = name
    else if (indent === '') {
      className = undefined
      found.push(name)
    } else found.push(className === undefined || indent.length > 4 ? name : `${className}.${name}`)
  }
  return found
}
