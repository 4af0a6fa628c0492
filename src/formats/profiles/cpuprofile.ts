/** V8's `.cpuprofile`, as `node --cpu-prof` and Chrome write it: a tree of calls, and which node was seen when. */
import type { Finding } from '../../model/finding.ts'
import type { ValueType } from '../../model/profile.ts'
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
  const places = new Map<unknown, number>(nodes.map(({ id }, place) => [id, place]))
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
  const at = new Float64Array(samples.length)
  let now = 0
  let wereOutOfOrder = false
  for (const [index, id] of samples.entries()) {
    const place = places.get(id)
    const delta: unknown = timeDeltas[index]
    if (place === undefined) return 'a sample is of a node that is not there'
    if (!isTime(delta)) return 'a time between two samples is no number'
    wereOutOfOrder ||= delta < 0
    now += delta
    seen[index] = place
    at[index] = now
  }
  const order = [...seen.keys()]
  // Some versions of V8 write samples of several threads as they come.
  if (wereOutOfOrder) order.sort((one, other) => (at[one] ?? 0) - (at[other] ?? 0))
  const counts = new Float64Array(nodes.length)
  const seconds = new Float64Array(nodes.length)
  for (const [rank, index] of order.entries()) {
    const place = seen[index] ?? 0
    const next = order[rank + 1] ?? index
    counts[place] = (counts[place] ?? 0) + 1
    seconds[place] = (seconds[place] ?? 0) + ((at[next] ?? 0) - (at[index] ?? 0)) / 1e6
  }
  return { counts, seconds, samples: samples.length, duration: (endTime - startTime) / 1e6, wereOutOfOrder }
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
  const codes = nodes.map(({ callFrame }) => placeOf(callFrame))
  const doubles = namesOfSeveral(codes)
  const stacks = new Int32Array(nodes.length)
  for (const index of order) {
    const code = codes[index]
    const node = nodes[index]
    if (code === undefined || node === undefined) return wrong('a node does not tell its function')
    const caller = parents[index] === -1 ? -1 : (stacks[parents[index] ?? 0] ?? 0)
    const [count = 0, seconds = 0] = [times.counts[index], times.seconds[index]]
    // The root is nobody's code; it is a frame only where V8 was seen in nothing else.
    const isRoot = caller === -1 && code.name === '(root)'
    stacks[index] = -1
    if (isRoot && count === 0) continue
    const functionPlace = functionOf(builder, code, doubles)
    if (!isRoot) stacks[index] = builder.stack(caller, builder.frame(functionPlace, 0))
    if (count === 0) continue
    const shares = sharesOf(node['positionTicks'], count, code.line + 1)
    if (typeof shares === 'string') return wrong(shares)
    for (const [line, share] of shares) {
      const stack = builder.stack(caller, builder.frame(functionPlace, line))
      builder.sample(stack, -1, [count * share, seconds * share])
    }
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

const keyOf = ({ name, url, line }: Place): string => `${url}\0${line}\0${name}`

/** Functions of one name on one line, told apart by their columns alone. */
function namesOfSeveral(codes: readonly (Place | undefined)[]): ReadonlySet<string> {
  const columns = new Map<string, number>()
  const several = new Set<string>()
  for (const code of codes) {
    if (code === undefined) continue
    const key = keyOf(code)
    if ((columns.get(key) ?? code.column) !== code.column) several.add(key)
    columns.set(key, code.column)
  }
  return several
}

function functionOf(builder: ProfileBuilder, code: Place, doubles: ReadonlySet<string>): number {
  const { name, url, line, column } = code
  const isMadeUp = url === '' && /^\(.*\)$/su.test(name)
  const isBody = name === '' && line === 0 && column === 0
  const path = isMadeUp ? engine : pathOf(url)
  return builder.function(name === '' ? (isBody ? '(top level)' : '(anonymous)') : name, {
    ...(path === '' ? {} : { path }),
    ...(line < 0 ? {} : { startLine: line + 1 }),
    uncertain: (name === '' && !isBody) || doubles.has(keyOf(code)),
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

/** In which parts a node's samples fall on its lines (from 1, as nothing else in the file; 0 where not known). */
function sharesOf(
  ticks: unknown,
  count: number,
  startLine: number,
): readonly (readonly [line: number, share: number])[] | string {
  if (ticks === undefined) return [[0, 1]]
  const ticksOf = new Map<number, number>()
  if (!Array.isArray(ticks)) return 'the lines of a node are no list'
  let known = 0
  for (const each of ticks) {
    const [line, hits] = isRecord(each) ? [each['line'], each['ticks']] : []
    if (!isWhole(line) || !isWhole(hits)) return 'a line of a node is no number'
    // V8 may count a line of a function that it inlined, from whichever file, for the one that it inlined it into.
    const own = line < startLine ? 0 : line
    ticksOf.set(own, (ticksOf.get(own) ?? 0) + hits)
    known += hits
  }
  // What V8 saw without a line; one sample at the start and one at the end have none.
  if (known < count) ticksOf.set(0, (ticksOf.get(0) ?? 0) + count - known)
  const all = Math.max(known, count)
  return [...ticksOf].filter(([, hits]) => hits > 0).map(([line, hits]) => [line, hits / all])
}

const isWhole = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0
