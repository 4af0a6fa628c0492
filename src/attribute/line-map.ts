/**
 * Which line of base a line of head was, by the unified diff between them: what was shifted is the same, hunk by hunk.
 * The diff is made by `git diff -M --src-prefix=a/ --dst-prefix=b/`, with any number of lines around a change.
 */
import { pairedStretches } from './align-lines.ts'
import {
  type Correspondence,
  type Lines,
  type Spot,
  type Stretch,
  correspondence,
  touches,
} from './stretches.ts'
import type { Side } from '../model/evidence.ts'

/** A diff is text of others: beyond these it is not read to its end. */
const most = { characters: 64 * 2 ** 20, files: 20_000, stretches: 200_000 }

/** One file of a diff: without a base path it is new, without a head path it is gone. */
export interface FileChange {
  readonly base?: string
  readonly head?: string
  readonly stretches: readonly Stretch[]
}

export interface LineMap {
  /** The path of the same file on the other side; undefined where it has none there. */
  across(side: Side, path: string): string | undefined
  find(side: Side, path: string, line: number): Spot
  /** Whether the diff changes any of these lines. */
  touches(side: Side, path: string, lines: Lines): boolean
  /** The files that the diff names, by their paths on a side. */
  readonly paths: Readonly<Record<Side, readonly string[]>>
  /** False where the diff was too large to be read to its end. */
  readonly complete: boolean
}

export function lineMap(diff: string): LineMap {
  const { files, complete } = parseDiff(diff)
  const byPath = {
    base: new Map(files.flatMap((file) => (file.base === undefined ? [] : [[file.base, file]]))),
    head: new Map(files.flatMap((file) => (file.head === undefined ? [] : [[file.head, file]]))),
  }
  const known = new Map<FileChange, Correspondence>()
  const linesOf = (file: FileChange): Correspondence => {
    const made = known.get(file) ?? correspondence(file.stretches)
    known.set(file, made)
    return made
  }
  return {
    across: (side, path) => {
      const file = byPath[side].get(path)
      return file === undefined ? path : file[side === 'base' ? 'head' : 'base']
    },
    find: (side, path, line) => {
      const file = byPath[side].get(path)
      const own = { from: line, to: line }
      if (file === undefined) return { base: own, head: own, touched: false }
      if (file.base === undefined || file.head === undefined) return { [side]: own, touched: true }
      return linesOf(file)(side, line)
    },
    touches: (side, path, lines) => {
      const file = byPath[side].get(path)
      if (file === undefined) return false
      return file.base === undefined || file.head === undefined || touches(file.stretches, side, lines)
    },
    paths: { base: [...byPath.base.keys()], head: [...byPath.head.keys()] },
    complete,
  }
}

/** Files in the order of the diff. What is no part of a diff is passed over. */
export function parseDiff(diff: string): {
  readonly files: readonly FileChange[]
  readonly complete: boolean
} {
  const files: FileChange[] = []
  const text = diff.slice(0, most.characters)
  let complete = text.length === diff.length
  let open: Open | undefined
  let stretches = 0
  const close = (): void => {
    if (open === undefined) return
    stretches += open.stretches.length
    if (open.base !== undefined || open.head !== undefined) files.push(finished(open))
    open = undefined
  }
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    const line = text.slice(start, end)
    start = end + 1
    if (stretches + (open?.stretches.length ?? 0) > most.stretches) break
    if (open !== undefined && takeHunkLine(open, line)) continue
    if (line.startsWith('diff --git ') || (line.startsWith('--- ') && open?.named !== false)) {
      close()
      if (files.length >= most.files || stretches >= most.stretches) return { files, complete: false }
      open = {
        stretches: [],
        named: false,
        removed: [],
        added: [],
        at: { base: 0, head: 0 },
        left: { base: 0, head: 0 },
      }
    }
    if (open !== undefined) takeHeader(open, line)
  }
  // A hunk that does not end is one that was cut off.
  if (open !== undefined && open.left.base + open.left.head > 0) complete = false
  close()
  return { files, complete: complete && stretches <= most.stretches }
}

interface Open {
  base?: string
  head?: string
  /** Whether `---` was read: another one begins another file, where no `diff --git` stands between them. */
  named: boolean
  readonly stretches: Stretch[]
  /** The change that is being read. */
  removed: string[]
  added: string[]
  /** The next line of each side, and how many the hunk still has. */
  readonly at: Record<Side, number>
  readonly left: Record<Side, number>
}

function takeHeader(open: Open, line: string): void {
  const name = (prefix: string): string => unquoted(line.slice(prefix.length))
  const set = (side: Side, path: string | undefined): void => {
    if (path === undefined) delete open[side]
    else open[side] = path
  }
  if (line.startsWith('rename from ')) set('base', name('rename from '))
  else if (line.startsWith('rename to ') || line.startsWith('copy to '))
    set('head', name(/^\w+ to /u.exec(line)?.[0] ?? ''))
  else if (line.startsWith('--- ')) {
    set('base', withoutPrefix(name('--- '), 'a/'))
    open.named = true
  } else if (line.startsWith('+++ ')) set('head', withoutPrefix(name('+++ '), 'b/'))
  else {
    const hunk = /^@@ -(\d{1,9})(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@/u.exec(line)
    if (hunk === null) return
    const [base, head] = [range(hunk[1], hunk[2]), range(hunk[3], hunk[4])]
    flush(open)
    Object.assign(open.at, { base: base.from, head: head.from })
    Object.assign(open.left, { base: base.count, head: head.count })
  }
}

/** An empty range names the line before it. */
function range(from = '0', count = '1'): { readonly from: number; readonly count: number } {
  return { from: Number(count) === 0 ? Number(from) + 1 : Number(from), count: Number(count) }
}

/** Whether the line belonged to the body of a hunk; lines of a body may look like anything. */
function takeHunkLine(open: Open, line: string): boolean {
  const { left } = open
  if (left.base + left.head === 0) return false
  const mark = line[0]
  if (mark === '\\') return true
  if (mark === '-' && left.base > 0) {
    open.removed.push(line.slice(1))
    left.base -= 1
  } else if (mark === '+' && left.head > 0) {
    open.added.push(line.slice(1))
    left.head -= 1
  } else {
    flush(open)
    open.at.base += 1
    open.at.head += 1
    left.base = Math.max(0, left.base - 1)
    left.head = Math.max(0, left.head - 1)
  }
  if (left.base + left.head === 0) flush(open)
  return true
}

function flush(open: Open): void {
  const { removed, added, at } = open
  if (removed.length + added.length === 0) return
  for (const stretch of pairedStretches(removed, added, at)) open.stretches.push(stretch)
  at.base += removed.length
  at.head += added.length
  open.removed = []
  open.added = []
}

function finished({ base, head, stretches }: Open): FileChange {
  return { ...(base === undefined ? {} : { base }), ...(head === undefined ? {} : { head }), stretches }
}

function withoutPrefix(path: string, prefix: string): string | undefined {
  // A time behind a tab stands there in diffs of other tools.
  const plain = path.replace(/\t.*$/su, '')
  if (plain === '/dev/null') return undefined
  return plain.startsWith(prefix) ? plain.slice(prefix.length) : plain
}

const escapes: ReadonlyMap<string, number> = new Map(
  Object.entries({ a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '"': 34, '\\': 92 }),
)

/** Git quotes paths as C does, byte by byte, where they hold more than plain characters. */
function unquoted(path: string): string {
  const quoted = /^"(?<inner>.*)"\s*$/su.exec(path)?.groups?.['inner']
  if (quoted === undefined) return path.replace(/\r$/u, '')
  const bytes: number[] = []
  const encoder = new TextEncoder()
  for (const [, octal, escaped, plain] of quoted.matchAll(/\\(?:([0-7]{3})|(.))|([^\\]+)/gsu)) {
    if (octal !== undefined) bytes.push(Number.parseInt(octal, 8) & 255)
    else if (escaped !== undefined) bytes.push(escapes.get(escaped) ?? 63)
    else for (const byte of encoder.encode(plain)) bytes.push(byte)
  }
  return new TextDecoder().decode(Uint8Array.from(bytes))
}
