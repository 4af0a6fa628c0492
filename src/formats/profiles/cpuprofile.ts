/** V8's `.cpuprofile`, as `node --cpu-prof` and Chrome write it: a tree of calls, and which node was seen when. */
import type { Finding } from '../../model/finding.ts'
import type { ValueType } from '../../model/profile.ts'
import { FunctionPlaces } from './function-places.ts'
import { type JsonRecord, isRecord, parseJson } from './parse-json.ts'
import { ProfileBuilder } from './profile-builder.ts'
import type { ProfileFormat, ProfileRead } from './profile-format.ts'
import { refuse } from './refuse.ts'

const valueTypes: readonly ValueType[] = [
  { name: 'samples', unit: 'count', nature: 'sampled', additive: true },
  { name: 'wall', unit: 's', nature: 'sampled', additive: true },
]

/** Where the frames live that V8 makes up, `(program)`, `(idle)`, `(garbage collector)`: so that they are the runtime's. */
const engine = 'v8:engine'

export const cpuprofile: ProfileFormat = {
  name: 'cpuprofile',
  recognises: (head) => {
    const text = new TextDecoder().decode(head)
    if (!/^\s*\{\s*"(?:nodes|startTime|endTime|samples|timeDeltas)"\s*:/u.test(text)) return false
    // The numbers may come first and fill the head: then there is no other string in it.
    return (
      /"callFrame"\s*:\s*\{/u.test(text) ||
      !text.replaceAll(/"(?:nodes|startTime|endTime|samples|timeDeltas)"/gu, '').includes('"')
    )
  },
  read: (bytes) => {
    const parsed = parseJson(bytes)
    if ('because' in parsed) return refuse('broken-json', `the V8 profile cannot be read: ${parsed.because}`)
    const tree = treeOf(parsed.value)
    if (typeof tree === 'string') return wrong(tree)
    const times = timesOf(parsed.value, tree)
    return typeof times === 'string' ? wrong(times) : build(tree, times)
  },
}

const wrong = (because: string): ProfileRead =>
  refuse('wrong-cpuprofile', `the V8 profile is not as V8 writes it: ${because}`, 'Profile it again.')

interface Tree {
  readonly nodes: readonly JsonRecord[]
  /** Id of a node → its place. */
  readonly places: ReadonlyMap<unknown, number>
  /** The place of each node's caller, -1 at the root. */
  readonly parents: readonly number[]
  /** Places, callers first. */
  readonly order: readonly number[]
}

function treeOf(value: unknown): Tree | string {
  const nodes = isRecord(value) ? value['nodes'] : undefined
  if (!Array.isArray(nodes) || !nodes.every(isRecord)) return 'it has no list of nodes'
  const places = new Map<unknown, number>()
  for (const [place, { id }] of nodes.entries()) places.set(id, place)
  if (places.size < nodes.length) return 'two nodes have one id'
  const parents = nodes.map(() => -1)
  const childrenOf: number[][] = []
  for (const [place, { children = [] }] of nodes.entries()) {
    if (!Array.isArray(children)) return 'the children of a node are no list'
    const own: number[] = []
    for (const id of children) {
      const child = places.get(id)
      if (child === undefined) return 'a node has a child that is not there'
      if (parents[child] !== -1) return 'a node has two callers'
      parents[child] = place
      own.push(child)
    }
    childrenOf.push(own)
  }
  const order = [...parents.keys()].filter((place) => parents[place] === -1)
  // What is never reached calls itself in a circle. The list grows while it is walked.
  for (const place of order) for (const child of childrenOf[place] ?? []) order.push(child)
  return order.length < nodes.length
    ? 'its nodes call each other in a circle'
    : { nodes, places, parents, order }
}

interface Times {
  /** By place of a node: how often it was seen, and for how many seconds. */
  readonly counts: Float64Array
  readonly seconds: Float64Array
  readonly samples: number
  readonly duration: number
  readonly wereOutOfOrder: boolean
}

/** A sample stands for the time until the next one, as in Chrome; before the first there was only the start of V8. */
function timesOf(value: unknown, { nodes, places }: Tree): Times | string {
  const { samples, timeDeltas, startTime, endTime } = isRecord(value) ? value : {}
  if (!Array.isArray(samples) || !Array.isArray(timeDeltas)) return 'it has no samples with their times'
  if (samples.length !== timeDeltas.length) return 'it has not one time for each sample'
  if (!isTime(startTime) || !isTime(endTime) || endTime < startTime)
    return 'it does not tell when it began and ended'
  const seen = new Int32Array(samples.length)
  const counts = new Float64Array(nodes.length)
  const inTurn = new Float64Array(nodes.length)
  let wereOutOfOrder = false
  let last = 0
  let lastId: unknown
  for (let index = 0; index < samples.length; index += 1) {
    const id: unknown = samples[index]
    // A node is mostly seen several times in a row.
    const place = index > 0 && id === lastId ? last : places.get(id)
    const delta: unknown = timeDeltas[index]
    if (place === undefined) return 'a sample is of a node that is not there'
    if (!isTime(delta)) return 'a time between two samples is no number'
    wereOutOfOrder ||= delta < 0
    if (index > 0) inTurn[last] = (inTurn[last] ?? 0) + delta / 1e6
    counts[place] = (counts[place] ?? 0) + 1
    seen[index] = place
    last = place
    lastId = id
  }
  const seconds = wereOutOfOrder ? sortedSeconds(seen, timeDeltas, nodes.length) : inTurn
  return { counts, seconds, samples: samples.length, duration: (endTime - startTime) / 1e6, wereOutOfOrder }
}

/** Some versions of V8 write samples of several threads as they come: in the order of their times. */
function sortedSeconds(seen: Int32Array, timeDeltas: readonly number[], nodes: number): Float64Array {
  const at = new Float64Array(seen.length)
  let now = 0
  for (let index = 0; index < seen.length; index += 1) {
    now += timeDeltas[index] ?? 0
    at[index] = now
  }
  const order = [...at.keys()].toSorted((one, other) => (at[one] ?? 0) - (at[other] ?? 0))
  const seconds = new Float64Array(nodes)
  for (const [rank, index] of order.entries()) {
    const place = seen[index] ?? 0
    const next = order[rank + 1] ?? index
    seconds[place] = (seconds[place] ?? 0) + ((at[next] ?? 0) - (at[index] ?? 0)) / 1e6
  }
  return seconds
}

const isTime = (value: unknown): value is number =>
  typeof value === 'number' && Math.abs(value) <= Number.MAX_SAFE_INTEGER

interface Place {
  readonly name: string
  readonly url: string
  /** From 0, -1 where there is none. */
  readonly line: number
  readonly column: number
}

function build({ nodes, parents, order }: Tree, times: Times): ProfileRead {
  const builder = new ProfileBuilder(valueTypes)
  const codes = codesOf(nodes, builder)
  if (codes === undefined) return wrong('a node does not tell its function')
  const stacks = new Int32Array(nodes.length)
  for (const index of order) {
    const parent = parents[index] ?? -1
    const caller = parent === -1 ? -1 : (stacks[parent] ?? 0)
    const count = times.counts[index] ?? 0
    // The root is nobody's code; it is a frame only where V8 was seen in nothing else.
    const isRoot = caller === -1 && codes.at(index).name === '(root)'
    stacks[index] = -1
    if (isRoot && count === 0) continue
    const functionPlace = codes.functionOf(index)
    if (!isRoot) stacks[index] = builder.stack(caller, builder.frame(functionPlace, 0))
    if (count === 0) continue
    const seen = { count, seconds: times.seconds[index] ?? 0, caller, functionPlace }
    const because = addSamples(builder, seen, nodes[index]?.['positionTicks'], codes.at(index).line + 1)
    if (because !== undefined) return wrong(because)
  }
  const profile = builder.done({
    tool: 'V8',
    format: cpuprofile.name,
    mode: 'wall',
    threads: 'main',
    duration: times.duration,
    samples: times.samples,
  })
  return { profile, findings: times.wereOutOfOrder ? [outOfOrder] : [] }
}

const outOfOrder: Finding = {
  code: 'samples-out-of-order',
  severity: 'note',
  text: 'V8 wrote some samples later than the ones that followed them; they were put in the order of their times',
}

function placeOf(callFrame: unknown): Place | undefined {
  if (!isRecord(callFrame)) return undefined
  const { functionName, url, lineNumber = -1, columnNumber = -1 } = callFrame
  const isWhole = Number.isInteger(lineNumber) && Number.isInteger(columnNumber)
  if (typeof functionName !== 'string' || typeof url !== 'string' || !isWhole) return undefined
  return { name: functionName, url, line: Number(lineNumber), column: Number(columnNumber) }
}

interface Codes {
  /** By the place of a node. */
  at(node: number): Place
  functionOf(node: number): number
}

/** Many nodes are of one function. Undefined where one does not tell which. */
function codesOf(nodes: readonly JsonRecord[], builder: ProfileBuilder): Codes | undefined {
  const places = new FunctionPlaces()
  const numbers = new Int32Array(nodes.length)
  const codes: Place[] = []
  /** By number: the first that had it, and whether another column had it too, which alone tells the two apart. */
  const first: Place[] = []
  const several: boolean[] = []
  for (const [index, { callFrame }] of nodes.entries()) {
    const code = placeOf(callFrame)
    if (code === undefined) return undefined
    codes.push(code)
    const number = places.placeOf(code.url, code.name, code.line, first.length)
    numbers[index] = number
    if (number === first.length) {
      first.push(code)
      several.push(false)
    } else if (first[number]?.column !== code.column) several[number] = true
  }
  const known: number[] = []
  const at = (node: number): Place => codes[node] ?? { name: '', url: '', line: -1, column: -1 }
  return {
    at,
    functionOf: (node) => {
      const number = numbers[node] ?? 0
      if (several[number] === true) return functionOf(builder, at(node), true)
      return (known[number] ??= functionOf(builder, at(node), false))
    },
  }
}

function functionOf(builder: ProfileBuilder, code: Place, isOneOfSeveral: boolean): number {
  const { name, url, line, column } = code
  const isMadeUp = url === '' && /^\(.*\)$/su.test(name)
  const isBody = name === '' && line === 0 && column === 0
  const path = isMadeUp ? engine : pathOf(url)
  return builder.function(name === '' ? (isBody ? '(top level)' : '(anonymous)') : name, {
    ...(path === '' ? {} : { path }),
    ...(line < 0 ? {} : { startLine: line + 1 }),
    uncertain: (name === '' && !isBody) || isOneOfSeveral,
  })
}

/** `file:///srv/app/a%20b.js` → `/srv/app/a b.js`, `file:///C:/a.js` → `C:/a.js`; anything else as it is. */
function pathOf(url: string): string {
  if (!url.startsWith('file://')) return url
  const path = url.slice('file://'.length).replace(/^\/(?=[A-Za-z]:)/u, '')
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

interface Seen {
  readonly count: number
  readonly seconds: number
  readonly caller: number
  readonly functionPlace: number
}

/**
 * A node's samples by its lines: from 1, as nothing else in the file; 0 where not known. Undefined where all is well, else
 * what is not.
 */
function addSamples(
  builder: ProfileBuilder,
  { count, seconds, caller, functionPlace }: Seen,
  ticks: unknown,
  startLine: number,
): string | undefined {
  if (ticks !== undefined && !Array.isArray(ticks)) return 'the lines of a node are no list'
  const list: readonly unknown[] = ticks ?? []
  let known = 0
  let nowhere = 0
  for (const each of list) {
    if (!isRecord(each)) return 'a line of a node is no number'
    const { line, ticks: hits } = each
    if (!isWhole(line) || !isWhole(hits)) return 'a line of a node is no number'
    known += hits
    if (isElsewhere(line, startLine)) nowhere += hits
  }
  // What V8 saw without a line; one sample at the start and one at the end have none.
  const all = Math.max(known, count)
  const values = [0, 0]
  const add = (line: number, hits: number): void => {
    values[0] = (count * hits) / all
    values[1] = (seconds * hits) / all
    builder.sample(builder.stack(caller, builder.frame(functionPlace, line)), -1, values)
  }
  if (nowhere + all > known) add(0, nowhere + all - known)
  for (const each of list) {
    const { line, ticks: hits } = isRecord(each) ? each : {}
    if (isWhole(line) && isWhole(hits) && hits > 0 && !isElsewhere(line, startLine)) add(line, hits)
  }
  return undefined
}

/** V8 may count a line of a function that it inlined, from whichever file, for the one that it inlined it into. */
const isElsewhere = (line: number, startLine: number): boolean => line === 0 || line < startLine

const isWhole = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0
