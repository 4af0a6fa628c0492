/** The trees of calls of all runs of both sides as one: functions are paired across the change, what is small is folded. */
import type { CallNode, Taken } from '../model/profile-picture.ts'
import type { CallRows } from './call-rows.ts'
import type { FunctionPair } from './match.ts'
import { type Answer, type Design, significance, weakRuns } from './significance.ts'
import { pairKey } from './table.ts'

/** One run: its rows, and from its functions to pairs. */
export interface RunRows {
  readonly rows: CallRows
  readonly pairOf: (place: number) => number
}

export interface Drawing {
  readonly pairs: readonly FunctionPair[]
  readonly design: Design
  /** By run, how fast the machine was. */
  readonly factors?: Float64Array
  /** Pairs that are blamed. */
  readonly culprits: ReadonlySet<number>
}

/** More boxes are too many to be looked at; smaller ones are too small. */
const [mostNodes, smallest, deepest] = [1200, 0.001, 150]

/** Base's runs come first. */
export function unionTree(runs: readonly RunRows[], drawing: Drawing): CallNode {
  const grown = grow(runs, drawing)
  const kept = keptOf(grown, drawing.design.baseRuns)
  const drawn: Drawn[] = []
  const root = draw(0, { ...grown, kept, drawing }, drawn)
  const answers = significance(
    drawn.map(({ values, touched }) => ({ values, touched })),
    drawing.design,
  )
  drawn.forEach((one, place) => {
    one.answer = answers[place]
  })
  return withoutPreamble(finished(root, drawing, runs.length))
}

interface Grown {
  readonly parent: readonly number[]
  readonly pair: readonly number[]
  readonly recursive: ReadonlySet<number>
  /** By run, what each node takes with all it calls; shorter where later runs found more. */
  readonly inclusive: readonly Float64Array[]
  readonly children: ReadonlyMap<number, readonly number[]>
}

function grow(runs: readonly RunRows[], { factors }: Drawing): Grown {
  const [parent, pair, depth] = [[-1], [-1], [0]]
  const recursive = new Set<number>()
  const places = new Map<number, number>()
  const selves = runs.map(({ rows, pairOf }): Float64Array => {
    const beneath = Float64Array.from(rows.weight)
    for (let row = beneath.length - 1; row >= 0; row -= 1) {
      const above = rows.parent[row] ?? -1
      if (above >= 0) beneath[above] = (beneath[above] ?? 0) + (beneath[row] ?? 0)
    }
    const node = new Int32Array(beneath.length)
    for (let row = 0; row < node.length; row += 1) {
      if ((beneath[row] ?? 0) <= 0) continue
      const from = rows.parent[row] ?? -1
      const above = from < 0 ? 0 : (node[from] ?? 0)
      const own = pairOf(rows.function[row] ?? -1)
      if (above > 0 && own === pair[above]) recursive.add(above)
      if (own < 0 || (above > 0 && own === pair[above]) || (depth[above] ?? 0) >= deepest) {
        node[row] = above
        continue
      }
      const key = pairKey(above, own)
      let found = places.get(key)
      if (found === undefined) {
        found = parent.push(above) - 1
        pair.push(own)
        depth.push((depth[above] ?? 0) + 1)
        places.set(key, found)
      }
      node[row] = found
    }
    const self = new Float64Array(parent.length)
    rows.weight.forEach((weight, row) => {
      const to = node[row] ?? 0
      self[to] = (self[to] ?? 0) + weight
    })
    return self
  })
  const inclusive = selves.map((self, run) => {
    const sums = self.map((weight) => weight / (factors?.[run] ?? 1))
    for (let node = sums.length - 1; node > 0; node -= 1) {
      const above = parent[node] ?? 0
      sums[above] = (sums[above] ?? 0) + (sums[node] ?? 0)
    }
    return sums
  })
  const children = new Map<number, number[]>()
  for (let node = 1; node < parent.length; node += 1) {
    const above = parent[node] ?? 0
    const own = children.get(above)
    if (own === undefined) children.set(above, [node])
    else own.push(node)
  }
  return { parent, pair, recursive, inclusive, children }
}

const valuesOf = (inclusive: readonly Float64Array[], node: number): Float64Array =>
  Float64Array.from(inclusive, (run) => run[node] ?? 0)

/** The largest nodes; no child is larger than its parent, so that theirs are among them. */
function keptOf({ parent, inclusive }: Grown, baseRuns: number): Uint8Array {
  const [base, head] = [new Float64Array(parent.length), new Float64Array(parent.length)]
  inclusive.forEach((values, run) => {
    const [sums, count] = run < baseRuns ? [base, baseRuns] : [head, inclusive.length - baseRuns]
    values.forEach((value, node) => {
      sums[node] = (sums[node] ?? 0) + value / count
    })
  })
  const size = base.map((value, node) => Math.max(value, head[node] ?? 0))
  const least = smallest * (size[0] ?? 0)
  const kept = new Uint8Array(parent.length)
  const order = Array.from(size, (_, node) => node)
    .filter((node) => (size[node] ?? 0) >= least)
    .toSorted((a, b) => (size[b] ?? 0) - (size[a] ?? 0) || a - b)
  for (const node of order.slice(0, mostNodes)) kept[node] = 1
  kept[0] = 1
  return kept
}

interface Drawn {
  readonly pair: number
  readonly values: Float64Array
  /** Whether the diff touches it, or anything beneath. */
  readonly touched: boolean
  readonly recursive: boolean
  readonly folded: number
  readonly children: readonly Drawn[]
  answer?: Answer | undefined
}

interface Drawable extends Grown {
  readonly kept: Uint8Array
  readonly drawing: Drawing
}

function draw(node: number, all: Drawable, drawn: Drawn[]): Drawn {
  const { pair, kept, children, inclusive, recursive, drawing } = all
  const below = children.get(node) ?? []
  const shown = below.filter((child) => kept[child] === 1).map((child) => draw(child, all, drawn))
  const small = below.filter((child) => kept[child] !== 1)
  if (small.length > 0) {
    const values = Float64Array.from(inclusive, (run) =>
      small.reduce((sum, child) => sum + (run[child] ?? 0), 0),
    )
    const others: Drawn = {
      pair: -1,
      values,
      touched: small.some((child) => drawing.pairs[pair[child] ?? -1]?.touched === true),
      recursive: false,
      folded: small.length,
      children: [],
    }
    shown.push(others)
    drawn.push(others)
  }
  const own: Drawn = {
    pair: pair[node] ?? -1,
    values: valuesOf(inclusive, node),
    touched: drawing.pairs[pair[node] ?? -1]?.touched === true || shown.some(({ touched }) => touched),
    recursive: recursive.has(node),
    folded: 0,
    children: shown,
  }
  drawn.push(own)
  return own
}

function finished(
  { pair, answer, recursive, folded, children }: Drawn,
  drawing: Drawing,
  runs: number,
): CallNode {
  const { base, head } = drawing.pairs[pair] ?? {}
  const identity = head ?? base
  const others = `${folded} small ${folded === 1 ? 'one' : 'ones'}`
  const file = identity?.path === '' ? undefined : identity?.path
  const line = identity?.lines?.from ?? identity?.startLine
  return {
    name: identity?.name ?? (folded > 0 ? others : 'all'),
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line }),
    ...(base === undefined || head === undefined || base.name === head.name ? {} : { was: base.name }),
    repository: identity?.repository ?? false,
    // Where a nameless function ends is not known.
    inDiff: drawing.pairs[pair]?.touched === true && identity?.uncertain !== true,
    recursive,
    culprit: drawing.culprits.has(pair),
    folded,
    ...takenOf(answer ?? silent, drawing.design, runs),
    children: children
      .map((child) => finished(child, drawing, runs))
      .toSorted((a, b) => Math.min(1, a.folded) - Math.min(1, b.folded) || sizeOf(b) - sizeOf(a)),
  }
}

/** What starts a program is none of it: the only call of everything that does not belong to the repository is left out. */
function withoutPreamble(root: CallNode): CallNode {
  const [only, ...others] = root.children
  if (only === undefined || only.repository || only.children.length === 0) return root
  if (others.some((other) => sizeOf(other) > preamble * sizeOf(root)) || !reachesRepository(only)) return root
  return withoutPreamble({ ...root, children: [...only.children, ...others] })
}

/** Part of a run that may lie beside the start of the program. */
const preamble = 0.02

const reachesRepository = ({ repository, children }: CallNode): boolean =>
  repository || children.some(reachesRepository)

const silent: Answer = { base: 0, head: 0, change: { value: 0 }, strength: 'none' }

const sizeOf = ({ base, head }: Taken): number => Math.max(base, head)

/** An answer as it is drawn; `runs` are those of both sides. */
export function takenOf(
  { base, head, change, p, strength }: Pick<Answer, 'base' | 'head' | 'change' | 'p' | 'strength'>,
  { exact, baseRuns }: Design,
  runs: number,
): Taken {
  const tested = exact || Math.min(baseRuns, runs - baseRuns) >= weakRuns
  return {
    base,
    head,
    change,
    ...(p === undefined ? {} : { p }),
    standing: strength === 'none' ? (tested ? 'noise' : 'untested') : 'changed',
  }
}
