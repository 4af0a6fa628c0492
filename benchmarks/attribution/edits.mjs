// Edits of a program: what a change does to its files, as data. A tree is a map of texts by path.
import { readFileSync, readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { blockOf } from './functions.mjs'

/** The files of a folder, without what running them leaves. */
export function readTree(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && /\.(?:py|mjs|c)$/u.test(entry.name),
  )
  return new Map(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8')]),
  )
}

/**
 * One edit. Each is one of
 * `{ change: file, from, to }`: a text that stands there once becomes another;
 * `{ move: function, from: file, to: file }`: its lines go to the end of another file, or of the same; those of a method
 * to the end of its class;
 * `{ rename: name, to: name }`: a name that means one thing gets another one everywhere;
 * `{ shift: file, text }`: lines come in below the first one, and everything else further down;
 * `{ comment: file, above, text }`: a line of comment above the one line that begins like that.
 * Throws where it does not fit.
 */
const appliers = {
  change: (tree, { change: file, from, to }) => {
    const parts = textOf(tree, file).split(from)
    if (parts.length !== 2) throw new Error(`${file} has ${parts.length - 1} places that say: ${from}`)
    tree.set(file, parts.join(to))
  },
  move: (tree, { move: name, from, to }) => {
    const lines = textOf(tree, from).split('\n')
    const block = blockOf(from, lines, name)
    const moved = lines.splice(block.from - 1, block.to - block.from + 1)
    closeGap(lines, block.from - 1)
    const owner = name.split('.').slice(0, -1).join('.')
    if (owner !== '') {
      const { to: end } = blockOf(from, lines, owner)
      lines.splice(end - (from.endsWith('.py') ? 0 : 1), 0, '', ...moved)
    }
    tree.set(from, `${lines.join('\n').trimEnd()}\n`)
    if (owner !== '') return
    const gap = to.endsWith('.py') ? '\n\n\n' : '\n\n'
    tree.set(to, `${textOf(tree, to).trimEnd()}${gap}${moved.join('\n')}\n`)
  },
  rename: (tree, { rename: name, to }) => {
    const word = new RegExp(`(?<![\\w$])${name}(?![\\w$])`, 'gu')
    let found = 0
    for (const [file, text] of tree) {
      if (new RegExp(`(?<![\\w$])${to}(?![\\w$])`, 'u').test(text))
        throw new Error(`${file} has a ${to} already`)
      found += text.match(word)?.length ?? 0
      tree.set(file, text.replace(word, to))
    }
    if (found === 0) throw new Error(`nothing is called ${name}`)
  },
  shift: (tree, { shift: file, text }) => {
    const [first, ...rest] = textOf(tree, file).split('\n')
    tree.set(file, [first, ...text.split('\n'), ...rest].join('\n'))
  },
  comment: (tree, { comment: file, above, text }) => {
    const lines = textOf(tree, file).split('\n')
    const places = lines.flatMap((line, place) => (line.trim().startsWith(above) ? [place] : []))
    if (places.length !== 1) throw new Error(`${file} has ${places.length} lines that begin with: ${above}`)
    const indent = /^\s*/u.exec(lines[places[0]])[0]
    lines.splice(places[0], 0, `${indent}${text}`)
    tree.set(file, lines.join('\n'))
  },
}

/** Where lines were taken out, as many blank ones are left as there were on the side that had more; none where a class begins. */
function closeGap(lines, place) {
  let [before, after] = [0, 0]
  while (lines[place - 1 - before] === '') before += 1
  while (place + after < lines.length && lines[place + after] === '') after += 1
  lines.splice(place, before === 0 ? after : Math.min(before, after))
}

function textOf(tree, file) {
  const text = tree.get(file)
  if (text === undefined) throw new Error(`there is no ${file}`)
  return text
}

/** What sort of edit it is: a key of `appliers`. */
export const sortOf = (edit) => Object.keys(appliers).find((sort) => sort in edit)

/** The tree after these edits, one after the other; the tree that is handed in stays as it is. */
export function edited(tree, edits) {
  const result = new Map(tree)
  for (const edit of edits) appliers[sortOf(edit)](result, edit)
  return result
}
