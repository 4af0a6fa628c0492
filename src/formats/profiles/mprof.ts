/**
 * The `.dat` file of `mprof run`: resident memory over time, of the program and of each child, and the calls of marked
 * functions (`memory_usage` and `TimeStamper.show_results` in `memory_profiler.py` of memory_profiler 0.60 and 0.61).
 */
import type { ValueType } from '../../model/profile.ts'
import { ProfileBuilder } from './profile-builder.ts'
import type { ProfileFormat, ProfileRead } from './profile-format.ts'
import { pythonFunction } from './python-code.ts'
import { refuse } from './refuse.ts'
import { textLines } from './text-lines.ts'

/** Of a function: the seconds, and what the memory grew and shrank by, from entering to leaving it. */
const valueTypes: readonly ValueType[] = [
  { name: 'wall', unit: 's', nature: 'timed', additive: true },
  { name: 'growth', unit: 'B', nature: 'timed', additive: true },
  { name: 'release', unit: 'B', nature: 'timed', additive: true },
]

export const mprof: ProfileFormat = { name: 'mprof', recognises, read }

function recognises(head: Uint8Array): boolean {
  const text = new TextDecoder().decode(head)
  return /^(?:CMDLINE [^\n]*\n)?(?:MEM|CHLD \d+|FUNC [^\n]+?) -?\d+\.\d+ \d+\.\d+/u.test(text)
}

const number = String.raw`(-?\d{1,15}\.\d{1,9})`
const memory = new RegExp(`^MEM ${number} ${number}$`, 'u')
const child = new RegExp(`^CHLD (\\d{1,10}) ${number} ${number}$`, 'u')
/** Name, memory and time at the start and at the end; newer versions add how deep in other marked functions it was. */
const call = new RegExp(`^FUNC (.+?) ${number} ${number} ${number} ${number}(?: \\d{1,9})?$`, 'u')

type Point = readonly [at: number, value: number]

interface Call {
  readonly from: number
  readonly to: number
  readonly grown: number
}

interface Recording {
  /** Seconds since 1970, and bytes. */
  readonly own: Point[]
  /** By the number of the process. */
  readonly children: Map<string, Point[]>
  readonly calls: Map<string, Call[]>
}

function read(bytes: Uint8Array): ProfileRead {
  const lines = textLines(bytes)
  if (lines === undefined)
    return refuse(
      'too-large',
      'the recording is longer than what is read',
      'Sample less often: mprof run -T 1.',
    )
  const recording: Recording = { own: [], children: new Map(), calls: new Map() }
  // The last line ends with a line break, so that one that was cut off shows.
  if (lines.at(-1) !== '') return wrong('its last line is cut off')
  let runs = 0
  for (const [place, line] of lines.slice(0, -1).entries()) {
    if (line.startsWith('CMDLINE ')) runs += 1
    else if (!addLine(recording, line)) return wrong(`line ${place + 1} is none that it writes`)
  }
  return runs > 1 ? wrong('it holds several runs; mprof adds to a file that is there') : profileOf(recording)
}

const wrong = (because: string): ProfileRead =>
  refuse(
    'wrong-mprof',
    `the recording is not as mprof writes it: ${because}`,
    'Record it again, into a new file.',
  )

/** Whether it is a line of such a file. */
function addLine({ own, children, calls }: Recording, line: string): boolean {
  const [isOwn, value, at] = memory.exec(line) ?? []
  if (isOwn !== undefined) {
    own.push([Number(at), bytesOf(value)])
    return true
  }
  const [isChild, process = '', childValue, childAt] = child.exec(line) ?? []
  if (isChild !== undefined) {
    listOf(children, process).push([Number(childAt), bytesOf(childValue)])
    return true
  }
  const [isCall, name = '', before, from, after, to] = call.exec(line) ?? []
  if (isCall === undefined) return false
  listOf(calls, name).push({ from: Number(from), to: Number(to), grown: bytesOf(after) - bytesOf(before) })
  return true
}

const bytesOf = (mebibytes: string | undefined): number => Math.round(Number(mebibytes) * 2 ** 20)

/** Times are written with four digits; their difference has no more that mean anything. */
const secondsBetween = (from: number, to: number): number => Math.round((to - from) * 1e4) / 1e4

function listOf<Value>(lists: Map<string, Value[]>, key: string): Value[] {
  const list = lists.get(key) ?? []
  lists.set(key, list)
  return list
}

function profileOf({ own, children, calls }: Recording): ProfileRead {
  const builder = new ProfileBuilder(valueTypes)
  const [[start] = [...children.values()][0]?.[0] ?? [0]] = own
  const end = own.at(-1)?.[0] ?? start
  const since = (points: readonly Point[]): readonly Point[] =>
    points.map(([at, value]) => [secondsBetween(start, at), value])
  if (own.length > 0) builder.series.push({ name: 'rss', unit: 'B', points: since(own) })
  // A process has another number in every run, but children come in the same order.
  for (const [place, points] of [...children.values()].entries()) {
    builder.series.push({ name: `rss of child ${place + 1}`, unit: 'B', points: since(points) })
  }
  for (const [name, list] of calls) {
    const totals = totalsOf(list)
    if (totals === undefined) return wrong(`${name} ends before it begins`)
    const place = pythonFunction(builder, name)
    builder.functionRows.push({ function: place, calls: list.length, total: totals })
  }
  const profile = builder.done({
    tool: 'memory_profiler',
    format: mprof.name,
    mode: 'rss over time',
    ...(own.length === 0 ? {} : { at: start, duration: secondsBetween(start, end), samples: own.length }),
  })
  return { profile, findings: [] }
}

/** A call within a call of the same function is part of it; undefined where one is of less than no time. */
function totalsOf(calls: readonly Call[]): readonly number[] | undefined {
  let [seconds, growth, release, last] = [0, 0, 0, 0]
  for (const { from, to, grown } of calls.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    if (to < from) return undefined
    if (to <= last && from < last) continue
    seconds += secondsBetween(Math.max(from, last), to)
    growth += Math.max(0, grown)
    release += Math.max(0, -grown)
    last = to
  }
  return [seconds, growth, release]
}
