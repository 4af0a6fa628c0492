/** One workload that is counted: how far it is, how long it takes, and why it is given up. */
import { leastCounts } from '../compare/compare-counted.ts'
import { durationText } from '../model/duration.ts'
import type { Doubt, Side } from '../model/evidence.ts'
import type { Past } from '../model/past.ts'
import type { Watch } from '../model/progress.ts'
import type { Count, Instrument } from '../sources/instrument.ts'
import type { Place } from '../sources/source.ts'
import type { Origin } from './start-up.ts'
import type { Tried } from './tried.ts'

export interface CountingGround {
  readonly places: Readonly<Partial<Record<Side, Place>>>
  /** When measuring began and when it has to end, on the clock of `now`. */
  readonly begun: number
  readonly deadline: number
  readonly now: () => number
  readonly watch: Watch
  /** Benchmarks that compute and that time could not settle; asked for where an entry counts only then. */
  readonly unsettled: () => ReadonlySet<string>
  /** Stored runs, whose repeats tell of noise. */
  readonly past?: Past
}

/** An entry's `instrument` belongs to workloads that are one benchmark of their own name. */
export interface Task {
  readonly one: Tried
  readonly instrument: Instrument
  readonly least: number
  readonly sides: readonly { readonly side: Side; readonly place: Place }[]
  readonly counts: {
    readonly side: Side
    readonly pair: number
    readonly at: number
    readonly count: Count
  }[]
  /** Complete ones. */
  pairs: number
  /** Seconds of the last one. */
  pairSeconds?: number
  origin?: Origin
  /** Sides whose start-up was counted. */
  readonly started: Set<Side>
  doubt?: Doubt
  closed: boolean
}

/** A run under an instrument may take so many times what a run may take, and no longer than a day. */
export const patience = 100
export const longest = 86_400

/** Seconds that starting an instrument takes, whatever runs under it. */
const startSeconds = 2

/** By how much a run may differ from the ones before it, or a machine from what it was. */
export const leeway = 1.25

/** Seconds of a pair of counts: measured, or foreseen by what the instrument usually costs. */
export const secondsOf = ({ one, instrument, pairSeconds }: Task): number =>
  pairSeconds ?? foreseen(one, instrument.slowdown)

export const leastOf = ({ entry }: Tried): number => Math.max(leastCounts, entry.instrument?.runs ?? 0)

/** Seconds of a pair that was not counted yet. */
export function foreseen({ seconds }: Tried, slowdown: number): number {
  const sides = [seconds.base, seconds.head].filter((each) => each > 0)
  return sides.reduce((sum, each) => sum + each * slowdown + startSeconds, 0)
}

export function taskOf(one: Tried, { places }: CountingGround): readonly Task[] {
  const { instrument } = one.entry
  if (instrument === undefined) return []
  const sides = (['base', 'head'] as const).flatMap((side) => {
    const place = places[side]
    return one.sides[side] === undefined || place === undefined ? [] : [{ side, place }]
  })
  const least = leastOf(one)
  const closed = sides.length === 0
  return instrument.tools.map((tool) => ({
    one,
    instrument: tool,
    least,
    sides,
    counts: [],
    pairs: 0,
    started: new Set(),
    closed,
  }))
}

export function close(task: Task, code: string, because: string, remedy?: string): void {
  task.closed = true
  task.doubt = {
    benchmark: task.one.name,
    metric: task.instrument.metric.name,
    code,
    because,
    ...(remedy === undefined ? {} : { remedy }),
  }
}

export interface Sofar {
  /** When this part of the counting began and has to end. */
  readonly from: number
  readonly deadline: number
  /** Counts of a start-up by its key; not a number for one that failed. */
  readonly origins: Map<string, number>
}

/** `more`: seconds that the rest of its counts takes. */
export function tooLate(
  task: Task,
  more: number,
  { now, begun, deadline }: CountingGround,
  sofar: Sofar & { readonly cut?: number },
): void {
  const { least, pairSeconds, sides } = task
  const limit = durationText(deadline - begun)
  const inCounting = now() - sofar.from + more
  // Where something is timed as well, counting is given half of what there is.
  const shared = sofar.deadline < deadline ? 2 : 1
  const needed = durationText(Math.ceil(sofar.from - begun + shared * leeway * inCounting))
  const { cut } = sofar
  const each = pairSeconds === undefined ? cut : pairSeconds / Math.max(1, sides.length)
  const measured =
    each === undefined
      ? ''
      : `: one takes ${pairSeconds === undefined ? 'more than ' : ''}${durationText(each)}`
  close(
    task,
    'time-limit',
    `counting ${task.instrument.metric.name} ${least} times a side does not fit into what is left of ${limit}${measured}`,
    `set \`time-limit\` to ${needed} or more, let the benchmark do less work, or take \`instrument\` from it`,
  )
}
