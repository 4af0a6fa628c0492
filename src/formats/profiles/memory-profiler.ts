/**
 * The tables of `python -m memory_profiler`, one a marked function, anywhere in what a program printed (`show_results`
 * and `CodeMap.trace` in `memory_profiler.py` of memory_profiler 0.60 and 0.61).
 */
import type { Finding } from '../../model/finding.ts'
import type { ValueType } from '../../model/profile.ts'
import { ProfileBuilder } from './profile-builder.ts'
import type { ProfileFormat, ProfileRead } from './profile-format.ts'
import { isLine, pythonFunction } from './python-code.ts'
import { refuse } from './refuse.ts'
import { textLines } from './text-lines.ts'

/** What a line took and what it gave back are kept apart, since a value of a profile is never negative. */
const valueTypes: readonly ValueType[] = [
  { name: 'rss', unit: 'B', nature: 'timed', additive: false },
  { name: 'growth', unit: 'B', nature: 'timed', additive: true },
  { name: 'release', unit: 'B', nature: 'timed', additive: true },
]

export const memoryProfiler: ProfileFormat = { name: 'memory-profiler', recognises, read }

const heading = /^Line # +Mem usage +Increment +Occurrences +Line Contents$/u
/** A line that was run: its number, memory and increment in MiB, how often, and what it says. */
const run = /^ *(\d{1,8}) {1,12}(\d+(?:\.\d+)?) MiB {1,12}(-?\d+(?:\.\d+)?) MiB {2,12}(\d{1,15}) {3}(.*)$/u
/** A line that was not: so wide is what it would have had. */
const still = /^ *(\d{1,8})(?: {29,}(.*)| *)$/u

function recognises(head: Uint8Array): boolean {
  return textLines(head)?.some((line) => heading.test(line)) ?? false
}

interface Row {
  readonly line: number
  /** Bytes. */
  readonly memory: number
  readonly increment: number
  readonly occurrences: number
  /** Whether it is the `def` of the function or a decorator before it; a file has none. */
  readonly isHead: boolean
}

interface Table {
  readonly path: string
  readonly name: string
  readonly firstLine: number
  readonly rows: readonly Row[]
}

function read(bytes: Uint8Array): ProfileRead {
  const lines = textLines(bytes)
  if (lines === undefined) return refuse('too-large', 'the output is longer than what is read', remedy)
  const tables: Table[] = []
  for (const [place, line] of lines.entries()) {
    if (!heading.test(line)) continue
    const table = tableAt(lines, place)
    if (typeof table === 'string') return refuse('wrong-memory-profiler', table, remedy)
    tables.push(table)
  }
  return tables.length === 0
    ? refuse('wrong-memory-profiler', 'the output has no table of memory_profiler', remedy)
    : profileOf(tables)
}

const remedy = 'Send the tables to a file of their own: python -m memory_profiler -o FILE.'

/** The table whose heading stands at `place`, or what is wrong with it. */
function tableAt(lines: readonly string[], place: number): Table | string {
  const where = `the table at line ${place + 1} of the output`
  // What the program printed last may have ended without a line break.
  const path = /^.*Filename: (.+)$/u.exec(lines[place - 2] ?? '')?.[1]
  if (path === undefined || lines[place - 1] !== '') return `${where} does not say which file it is of`
  if (!/^=+$/u.test(lines[place + 1] ?? '')) return `${where} breaks off`
  const rows: Row[] = []
  let [firstLine, lastLine] = [0, 0]
  let name: string | undefined
  for (let at = place + 2; ; at += 1) {
    const text = lines[at] ?? ''
    // An empty line ends a table; after the last line break of all there is none.
    if (text === '' && at < lines.length - 1) break
    const ran = run.exec(text)
    const found = ran ?? still.exec(text)
    if (found === null) return `${where} breaks off`
    const line = Number(found[1])
    if (!isLine(line) || line <= lastLine) return `${where} has lines out of order`
    if (firstLine === 0) firstLine = line
    lastLine = line
    const [, , memory, increment, occurrences] = ran ?? []
    const contents = (ran === null ? found[2] : found[5]) ?? ''
    // The launcher has files looked at as well, from their first line on.
    if (rows.length === 0 && line === 1 && !/^\s*@|\b(?:def|lambda)\b/u.test(contents)) name = '<module>'
    const isHead = name === undefined
    rows.push({
      line,
      memory: Math.round(Number(memory ?? 0) * 2 ** 20),
      increment: Math.round(Number(increment ?? 0) * 2 ** 20),
      occurrences: Number(occurrences ?? 0),
      isHead,
    })
    // Decorators come before the `def`; what has none, as a lambda, is its own first line.
    if (isHead && !/^\s*@/u.test(contents)) {
      name = /^\s*(?:async\s+)?def\s+([\p{L}\p{N}_]+)/u.exec(contents)?.[1] ?? '<lambda>'
    }
  }
  if (firstLine === 0) return `${where} is empty`
  return { path, name: name ?? '<lambda>', firstLine, rows: rows.filter((row) => row.occurrences > 0) }
}

interface Sum {
  readonly functionPlace: number
  readonly file: number
  readonly line: number
  hits: number
  rss: number
  growth: number
  release: number
  /** Entering a marked function charges all the memory there is to its `def`, and to the line that enters it. */
  isCharged: boolean
  readonly isHead: boolean
}

/** A function marked by an import of its own has a table for every call: they are added up. */
function profileOf(tables: readonly Table[]): ProfileRead {
  const builder = new ProfileBuilder(valueTypes)
  const callsOf = new Map<number, number>()
  const sums = new Map<string, Sum>()
  for (const { path, name, firstLine, rows } of tables) {
    const functionPlace = pythonFunction(builder, name, path, firstLine)
    const calls = rows.filter(({ isHead }) => isHead).map(({ occurrences }) => occurrences)
    if (name !== '<module>')
      callsOf.set(functionPlace, (callsOf.get(functionPlace) ?? 0) + Math.max(0, ...calls))
    for (const { line, memory, increment, occurrences, isHead } of rows) {
      const key = `${functionPlace} ${line}`
      const place = { functionPlace, file: builder.file(path), line, isHead }
      const sum = sums.get(key) ?? { ...place, hits: 0, rss: 0, growth: 0, release: 0, isCharged: isHead }
      sum.hits += occurrences
      sum.rss = Math.max(sum.rss, memory)
      sum.growth += Math.max(0, increment)
      sum.release += Math.max(0, -increment)
      sum.isCharged ||= increment >= memory
      sums.set(key, sum)
    }
  }
  for (const { functionPlace, file, line, hits, rss, growth, release, isCharged } of sums.values()) {
    const values = isCharged ? {} : { values: [rss, growth, release] }
    builder.lineRows.push({ file, line, function: functionPlace, hits, ...values })
  }
  for (const [functionPlace, calls] of callsOf) builder.functionRows.push({ function: functionPlace, calls })
  const profile = builder.done({
    tool: 'memory_profiler',
    format: memoryProfiler.name,
    mode: 'rss',
    threads: 'main',
  })
  const charged = [...sums.values()].filter(({ isCharged, isHead }) => isCharged && !isHead).length
  return { profile, findings: charged === 0 ? [] : [chargedLines(charged)] }
}

const chargedLines = (count: number): Finding => ({
  code: 'memory-growth-unknown',
  severity: 'note',
  text:
    `How much memory ${count} ${count === 1 ? 'line' : 'lines'} took is not known: memory_profiler adds the memory ` +
    `of the whole process to a line each time it enters another marked function.`,
  remedy: 'Mark one function at a time.',
})
