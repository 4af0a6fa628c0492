/**
 * Rows of a pstats file → functions, edges and lines. Several rows may be of one function: under names that differ by an
 * address alone, and where the tool writes a row for each line.
 */
import type { Edge, FunctionRow, Profile, ProfileHeader } from '../../model/profile.ts'
import { plainName } from './plain-name.ts'
import type { ProfileBuilder } from './profile-builder.ts'
import type { PstatsKey, PstatsTable } from './pstats-rows.ts'
import { type PstatsTool, isModule, isProfiler } from './pstats-tool.ts'
import { recursiveFunctions } from './recursive-functions.ts'
import { isUncertainName } from './uncertain-name.ts'

type Writable<Row> = { -readonly [Field in keyof Row]: Row[Field] }

/** Seconds between two samples of `profiling.sampling`, whose times are counts of samples times this. */
export function intervalOf({ rows: { first, self } }: PstatsTable): number | undefined {
  const seen = first.findIndex((direct) => direct > 0)
  return seen === -1 ? undefined : (self[seen] ?? 0) / (first[seen] ?? 1)
}

export class PstatsSums {
  private readonly tool: PstatsTool
  private readonly table: PstatsTable
  private readonly builder: ProfileBuilder
  /** Place in the table's keys → place of the function. */
  private readonly places: readonly number[]
  /** By the place of the function. */
  private readonly rows: (Writable<FunctionRow> | undefined)[] = []
  /** Functions that several rows of the file are of. */
  private readonly several = new Set<number>()

  constructor(table: PstatsTable, tool: PstatsTool, builder: ProfileBuilder) {
    this.table = table
    this.tool = tool
    this.builder = builder
    this.places = table.keys.map((key) => this.functionOf(key))
  }

  profile(header: ProfileHeader): Profile {
    const { builder, table, tool } = this
    for (let row = 0; row < table.rows.key.length; row += 1) {
      this.addRow(row)
      if (tool === 'profiling.sampling') this.addLine(row)
    }
    const edges = this.edges()
    const double = this.countedTwice(edges)
    for (const row of this.rows)
      if (row !== undefined) builder.functionRows.push(double.has(row.function) ? withoutTotal(row) : row)
    for (const edge of edges) builder.edges.push(double.has(edge.callee) ? withoutTotal(edge) : edge)
    return builder.done(header)
  }

  /** `profiling.sampling` writes the line it stood at, every other tool the line of the `def`. */
  private functionOf(key: PstatsKey): number {
    const path = pathOf(key)
    const name = this.nameOf(key)
    const uncertain = isUncertainName(key.name, key.path) || isProfiler(key)
    if (path === undefined) return this.builder.function(name, { uncertain })
    return key.line > 0 && this.tool !== 'profiling.sampling'
      ? this.builder.function(name, { path, startLine: key.line, uncertain })
      : this.builder.function(name, { path, uncertain })
  }

  /** yappi: `stat` of the module `posix`, but `<method 'append' of 'list' objects>` of `builtins` is named in full. */
  private nameOf(key: PstatsKey): string {
    if (key.name === '') return '<unnamed>'
    const isBare = this.tool === 'yappi' && isModule(key) && !key.name.startsWith('<')
    return plainName(isBare ? `${key.path}.${key.name}` : key.name)
  }

  private addRow(row: number): void {
    const found = this.rowOf(row)
    const known = this.rows[found.function]
    if (known === undefined) {
      this.rows[found.function] = found
      return
    }
    addTo(known, found)
    if (known.primitiveCalls !== undefined) known.primitiveCalls += found.primitiveCalls ?? 0
    this.several.add(found.function)
  }

  private rowOf(row: number): Writable<FunctionRow> {
    const { key, first, second, self, total } = this.table.rows
    const place = this.places[key[row] ?? 0] ?? 0
    const one = first[row] ?? 0
    const other = second[row] ?? 0
    const own = self[row] ?? 0
    const all = total[row] ?? 0
    if (this.tool === 'profiling.sampling') return { function: place, self: [one, own], total: [other, all] }
    const times = timesOf(own, all)
    switch (this.tool) {
      case 'pyinstrument':
        return { function: place, self: times.self, total: times.total }
      case 'yappi':
        return { function: place, calls: one, primitiveCalls: other, self: times.self, total: times.total }
      case 'cProfile':
      case 'profile':
      default:
        return { function: place, calls: other, primitiveCalls: one, self: times.self, total: times.total }
    }
  }

  /** Where a sample was taken; on other lines of its stack the time is that of what they call. */
  private addLine(row: number): void {
    const { keys, rows } = this.table
    const place = rows.key[row] ?? 0
    const [direct = 0, self = 0, key] = [rows.first[row], rows.self[row], keys[place]]
    const path = key === undefined ? undefined : pathOf(key)
    if (key === undefined || path === undefined || key.line <= 0 || direct === 0) return
    this.builder.lineRows.push({
      file: this.builder.file(path),
      line: key.line,
      function: this.places[place] ?? 0,
      values: [direct, self],
    })
  }

  /** Where every function is one row, so is every caller of it. */
  private edges(): readonly Edge[] {
    const { table, places } = this
    const interval = intervalOf(table) ?? 0
    const edges: Edge[] = []
    for (let row = 0; row < table.callers.caller.length; row += 1) edges.push(this.edgeOf(row, interval))
    if (this.several.size === 0 && isOneToOne(places)) return edges
    const sums = new Map<number, Writable<Edge>>()
    for (const edge of edges) {
      const key = edge.caller * 2 ** 24 + edge.callee
      const known = sums.get(key)
      if (known === undefined) sums.set(key, edge)
      else addTo(known, edge)
    }
    return [...sums.values()]
  }

  /** The pair of numbers of a caller has all calls first, against the order of cProfile's rows. */
  private edgeOf(row: number, interval: number): Edge {
    const { callers } = this.table
    const caller = this.places[callers.caller[row] ?? 0] ?? 0
    const callee = this.places[callers.callee[row] ?? 0] ?? 0
    const calls = callers.count[row] ?? 0
    if (this.tool === 'profiling.sampling') return { caller, callee, total: [calls, calls * interval] }
    const own = callers.self[row] ?? 0
    if (own === -1) return { caller, callee, calls }
    const { self, total } = timesOf(own, callers.total[row] ?? 0)
    return this.tool === 'pyinstrument'
      ? { caller, callee, self, total }
      : { caller, callee, calls, self, total }
  }

  /**
   * Tracers count the time of a recursive function once. What samples adds it up for each time the function is on the
   * stack, and so does the sum of several rows of which one calls the other.
   */
  private countedTwice(edges: readonly Edge[]): ReadonlySet<number> {
    const isSampling = this.tool === 'pyinstrument' || this.tool === 'profiling.sampling'
    if (!isSampling && this.several.size === 0) return this.several
    const recursive = recursiveFunctions(edges)
    return isSampling ? recursive : new Set([...this.several].filter((place) => recursive.has(place)))
  }
}

/** What calls nothing spends all of its time itself: then both are one list, as most of a file's lists would be twice there. */
function timesOf(own: number, all: number): Required<Pick<Edge, 'self' | 'total'>> {
  const self = [own]
  return { self, total: own === all ? self : [all] }
}

/** Whether no two keys are of one function; functions are numbered as they come. */
const isOneToOne = (places: readonly number[]): boolean => places.every((place, key) => place === key)

/** Absent for what is written in C and for what the profiler made up. */
function pathOf(key: PstatsKey): string | undefined {
  const { path } = key
  const isNowhere = path === '~' || path === '' || path === '<built-in>' || isProfiler(key) || isModule(key)
  return isNowhere ? undefined : plainName(path)
}

function withoutTotal<Row extends FunctionRow | Edge>({ total: _total, ...rest }: Row): Omit<Row, 'total'> {
  return rest
}

function addTo(sum: Writable<FunctionRow | Edge>, more: FunctionRow | Edge): void {
  if (more.calls !== undefined) sum.calls = (sum.calls ?? 0) + more.calls
  if (more.self !== undefined) sum.self = added(more.self, sum.self)
  if (more.total !== undefined) sum.total = added(more.total, sum.total)
}

const added = (values: readonly number[], others: readonly number[] = []): readonly number[] =>
  values.map((value, place) => value + (others[place] ?? 0))
