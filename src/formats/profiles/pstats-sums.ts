/**
 * Rows of a pstats file → functions, edges and lines. Several rows may be of one function: under names that differ by an
 * address alone, and where the tool writes a row for each line.
 */
import type { Profile, ProfileHeader } from '../../model/profile.ts'
import { plainName } from './plain-name.ts'
import type { ProfileBuilder } from './profile-builder.ts'
import type { PstatsCaller, PstatsKey, PstatsRow } from './pstats-rows.ts'
import { type PstatsTool, isModule, isProfiler } from './pstats-tool.ts'
import { recursiveFunctions } from './recursive-functions.ts'
import { isUncertainName } from './uncertain-name.ts'

/** Numbers by place of the profile's value types; absent where the tool does not tell them. */
interface Numbers {
  calls?: number
  primitiveCalls?: number
  self?: number[]
  total?: number[]
}

interface FunctionSum extends Numbers {
  rows: number
}

interface EdgeSum extends Numbers {
  readonly caller: number
  readonly callee: number
}

/** Seconds between two samples of `profiling.sampling`, whose times are counts of samples times this. */
export const intervalOf = (rows: readonly PstatsRow[]): number | undefined => {
  const seen = rows.find(({ counts: [direct] }) => direct > 0)
  return seen === undefined ? undefined : seen.self / seen.counts[0]
}

export class PstatsSums {
  private readonly tool: PstatsTool
  private readonly builder: ProfileBuilder
  private readonly interval: number
  private readonly functions = new Map<number, FunctionSum>()
  private readonly edges = new Map<number, EdgeSum>()

  constructor(tool: PstatsTool, builder: ProfileBuilder, rows: readonly PstatsRow[]) {
    this.tool = tool
    this.builder = builder
    this.interval = intervalOf(rows) ?? 0
  }

  add(row: PstatsRow): void {
    const callee = this.place(row.key)
    const numbers = this.numbersOf(row)
    const sum = this.functions.get(callee)
    if (sum === undefined) this.functions.set(callee, { ...numbers, rows: 1 })
    else {
      addTo(sum, numbers)
      sum.rows += 1
    }
    for (const each of row.callers) this.addEdge(this.place(each.key), callee, this.numbersOfCaller(each))
    if (this.tool === 'profiling.sampling') this.addLine(row, callee)
  }

  private addEdge(caller: number, callee: number, numbers: Numbers): void {
    const key = caller * 2 ** 24 + callee
    const sum = this.edges.get(key)
    if (sum === undefined) this.edges.set(key, { caller, callee, ...numbers })
    else addTo(sum, numbers)
  }

  /** Where a sample was taken; on other lines of its stack the time is that of what they call. */
  private addLine({ key, counts: [direct], self }: PstatsRow, place: number): void {
    const path = pathOf(key)
    if (path === undefined || key.line <= 0 || direct === 0) return
    const file = this.builder.file(path)
    this.builder.lineRows.push({ file, line: key.line, function: place, values: [direct, self] })
  }

  /** `profiling.sampling` writes the line it stood at, every other tool the line of the `def`. */
  private place(key: PstatsKey): number {
    const path = pathOf(key)
    const isLine = key.line > 0 && path !== undefined && this.tool !== 'profiling.sampling'
    return this.builder.function(this.nameOf(key), {
      ...(path === undefined ? {} : { path }),
      ...(isLine ? { startLine: key.line } : {}),
      uncertain: isUncertainName(key.name, key.path) || isProfiler(key),
    })
  }

  /** yappi: `stat` of the module `posix`, but `<method 'append' of 'list' objects>` of `builtins` is named in full. */
  private nameOf(key: PstatsKey): string {
    if (key.name === '') return '<unnamed>'
    const isBare = this.tool === 'yappi' && isModule(key) && !key.name.startsWith('<')
    return plainName(isBare ? `${key.path}.${key.name}` : key.name)
  }

  private numbersOf({ counts: [first, second], self, total }: PstatsRow): Numbers {
    if (this.tool === 'profiling.sampling') return { self: [first, self], total: [second, total] }
    const times = { self: [self], total: [total] }
    if (this.tool === 'pyinstrument') return times
    const [primitiveCalls, calls] = this.tool === 'yappi' ? [second, first] : [first, second]
    return { calls, primitiveCalls, ...times }
  }

  /** The pair of numbers of a caller has all calls first, against the order of cProfile's rows. */
  private numbersOfCaller({ count, times }: PstatsCaller): Numbers {
    const known: Numbers = times === undefined ? {} : { self: [times[0]], total: [times[1]] }
    if (this.tool === 'pyinstrument') return known
    if (this.tool === 'profiling.sampling') return { total: [count, count * this.interval] }
    return { calls: count, ...known }
  }

  done(header: ProfileHeader): Profile {
    const { builder } = this
    const edges = [...this.edges.values()]
    const isDouble = this.countedTwice(edges)
    for (const [place, { rows: _, ...numbers }] of this.functions)
      builder.functionRows.push({ function: place, ...without(numbers, isDouble(place)) })
    for (const { caller, callee, ...numbers } of edges)
      builder.edges.push({ caller, callee, ...without(numbers, isDouble(callee)) })
    return builder.done(header)
  }

  /**
   * Tracers count the time of a recursive function once. What samples adds it up for each time the function is on the
   * stack, and so does the sum of several rows of which one calls the other.
   */
  private countedTwice(edges: readonly EdgeSum[]): (place: number) => boolean {
    const isSampling = this.tool === 'pyinstrument' || this.tool === 'profiling.sampling'
    const hasSeveral = (place: number): boolean => (this.functions.get(place)?.rows ?? 0) > 1
    if (!isSampling && ![...this.functions.keys()].some(hasSeveral)) return () => false
    const recursive = recursiveFunctions(edges)
    return (place) => recursive.has(place) && (isSampling || hasSeveral(place))
  }
}

/** Absent for what is written in C and for what the profiler made up. */
function pathOf(key: PstatsKey): string | undefined {
  const { path } = key
  const isNowhere = path === '~' || path === '' || path === '<built-in>' || isProfiler(key) || isModule(key)
  return isNowhere ? undefined : plainName(path)
}

const without = ({ total, ...numbers }: Numbers, isDouble: boolean): Numbers =>
  total === undefined || isDouble ? numbers : { ...numbers, total }

function addTo(sum: Numbers, more: Numbers): void {
  if (more.calls !== undefined) sum.calls = (sum.calls ?? 0) + more.calls
  if (more.primitiveCalls !== undefined) sum.primitiveCalls = (sum.primitiveCalls ?? 0) + more.primitiveCalls
  if (more.self !== undefined) sum.self = more.self.map((value, place) => value + (sum.self?.[place] ?? 0))
  if (more.total !== undefined)
    sum.total = more.total.map((value, place) => value + (sum.total?.[place] ?? 0))
}
