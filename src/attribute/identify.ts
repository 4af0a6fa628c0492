/** Which functions the profiles of one side speak of: each once, with its place in the source at that commit. */
import type { Profile } from '../model/profile.ts'
import { type Body, bodyOf } from './body.ts'
import { locate } from './locate.ts'
import { type Outline, outline } from './outline.ts'
import type { OutlinedFunction } from './outlined-function.ts'
import type { Lines } from './stretches.ts'

export interface Identity {
  /** Relative to the repository or to the library's folder; empty for what has no file. */
  readonly path: string
  /** Qualified as far as the source or the tool tells it. */
  readonly name: string
  readonly repository: boolean
  readonly startLine?: number
  /** From the source; without it from where it begins to where the next known function of its file begins. */
  readonly lines?: Lines
  /** Decorators and parameters. */
  readonly header?: Lines
  readonly body?: Body
  /** The top of a file, whose lines run once and which is changed by every change of the file. */
  readonly module: boolean
  /** Others may hide behind it: never gated on. */
  readonly uncertain: boolean
}

export interface SideFunctions {
  readonly identities: readonly Identity[]
  /** For each profile, from its functions to identities. */
  readonly places: readonly Int32Array[]
  /**
   * From identities to the named functions they are a piece of, mostly themselves: a comprehension or a lambda is the
   * affair of the function around it.
   */
  readonly owners: Int32Array
  /** For each profile, from its rows of lines to identities; -1 outside of any file. */
  readonly linePlaces: readonly Int32Array[]
  readonly outlineOf: (path: string) => Outline | undefined
}

export interface SideInput {
  readonly profiles: readonly Profile[]
  readonly roots: readonly string[]
  /** Source text of a file of the repository at this side's commit; undefined where there is none. */
  readonly source: (path: string) => string | undefined
}

/** As Python, V8 and others call the code outside of any function. */
const topOfFile = /^(?:<module>|\(top level\)|<toplevel>|<main>|<script>)$/u
/** A comprehension, a lambda, a callback. */
const nameless = /(?:^|\.)(?:<(?!module>|toplevel>|main>|script>)[^.<>]*>|\(anonymous\))$/u

export function identify({ profiles, roots, source }: SideInput): SideFunctions {
  const outlines = new Map<string, Outline | undefined>()
  const outlineOf = (path: string): Outline | undefined => {
    if (outlines.has(path)) return outlines.get(path)
    const text = source(path)
    const made = text === undefined ? undefined : outline(path, text)
    outlines.set(path, made)
    return made
  }
  const identities: Identity[] = []
  const owners: number[] = []
  const placed = new Map<string, number>()
  const place = (identity: Omit<Identity, 'body'>, found?: OutlinedFunction): number => {
    const { path, name, startLine } = identity
    const key = `${path}\0${name}\0${startLine ?? ''}\0${identity.repository}`
    const before = placed.get(key)
    if (before !== undefined) return before
    const text = found && outlineOf(path)
    const body = found && text ? { body: bodyOf(path, name, found, text.lines) } : {}
    placed.set(key, identities.length)
    owners.push(identities.length)
    return identities.push({ ...identity, ...body }) - 1
  }
  const ownerOf = (path: string, name: string, startLine: number | undefined): number | undefined => {
    if (startLine === undefined || !nameless.test(name)) return undefined
    const found = outlineOf(path)?.around(startLine)
    if (found === undefined) return undefined
    const { lines, header } = found
    const known = { path, name: found.name, repository: true, module: false, uncertain: false }
    return place({ ...known, startLine: lines.from, lines, header }, found)
  }
  const places: Int32Array[] = []
  const linePlaces: Int32Array[] = []
  for (const { files, functions, lineRows } of profiles) {
    const located = files.map((file) => locate(file, roots))
    const own = functions.map(({ name, file, startLine, uncertain = false }) => {
      const { path, repository } = located[file ?? -1] ?? { path: '', repository: false }
      const found = repository ? inSource(outlineOf(path), name, startLine) : undefined
      const start = found?.lines.from ?? startLine
      const owner = repository ? ownerOf(path, name, startLine) : undefined
      const number = place(
        {
          path,
          name: found?.name ?? name,
          repository,
          module: topOfFile.test(name),
          uncertain: uncertain || nameless.test(name),
          ...(start === undefined ? {} : { startLine: start }),
          ...(found && { lines: found.lines, header: found.header }),
        },
        found,
      )
      if (owner !== undefined) owners[number] = owner
      return number
    })
    places.push(Int32Array.from(own))
    const ofLine = lineRows.map(({ file, line, function: of }) => {
      if (of !== undefined) return owners[own[of] ?? -1] ?? own[of] ?? -1
      const { path = '', repository = false } = located[file] ?? {}
      const found = repository ? outlineOf(path)?.around(line) : undefined
      const rest = found && { startLine: found.lines.from, lines: found.lines, header: found.header }
      return place(
        {
          path,
          name: found?.name ?? '<module>',
          repository,
          module: found === undefined,
          uncertain: false,
          ...rest,
        },
        found,
      )
    })
    linePlaces.push(Int32Array.from(ofLine))
  }
  return { identities: withEnds(identities), places, owners: Int32Array.from(owners), linePlaces, outlineOf }
}

function inSource(text: Outline | undefined, name: string, startLine?: number): OutlinedFunction | undefined {
  if (text === undefined || name.startsWith('<') || topOfFile.test(name)) return undefined
  return startLine === undefined ? text.named(name) : text.find(name, startLine)
}

/** No profile has lines beyond. */
const lastLine = 2 ** 24

/** Where no source tells the end of a function of the repository, it is where the next one begins. */
function withEnds(identities: readonly Identity[]): readonly Identity[] {
  const starts = new Map<string, number[]>()
  for (const { path, repository, startLine, module } of identities) {
    if (!repository || startLine === undefined || module) continue
    const own = starts.get(path) ?? []
    own.push(startLine)
    starts.set(path, own)
  }
  for (const own of starts.values()) own.sort((a, b) => a - b)
  return identities.map((identity) => {
    const { path, repository, startLine, lines, module } = identity
    if (!repository || startLine === undefined || lines !== undefined || module) return identity
    const next = starts.get(path)?.find((start) => start > startLine)
    return { ...identity, lines: { from: startLine, to: next === undefined ? lastLine : next - 1 } }
  })
}
