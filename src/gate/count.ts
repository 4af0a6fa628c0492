/** Counting instructions, after everything was timed: a few runs a side under an instrument, base and head in turn. */
import { enoughCounts } from '../compare/enough-counted.ts'
import { leastCounts } from '../compare/compare-counted.ts'
import { pastSeriesOf } from '../compare/compare-history.ts'
import { durationText } from '../model/duration.ts'
import type { Doubt, Side, TimedRun } from '../model/evidence.ts'
import type { Finding } from '../model/finding.ts'
import type { Past } from '../model/past.ts'
import type { Watch } from '../model/progress.ts'
import { thresholdOf } from '../model/terms.ts'
import type { Count, Instrument } from '../sources/instrument.ts'
import { type Place, RunFault } from '../sources/source.ts'
import { type Origin, originOf, tellOrigins } from './start-up.ts'
import type { Tried } from './trial.ts'

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

export interface Counted {
  /** Of stage `count`, in the order in which they happened. */
  readonly runs: readonly TimedRun[]
  readonly doubts: readonly Doubt[]
  readonly findings: readonly Finding[]
}

/** An entry's `instrument` belongs to workloads that are one benchmark of their own name. */
interface Task {
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
  doubt?: Doubt
  closed: boolean
}

/** A run under an instrument may take so many times what a run may take, and no longer than a day. */
const patience = 100
const longest = 86_400

/** Seconds that starting an instrument takes, whatever runs under it. */
const startSeconds = 2

/** What counting is given of the time limit, so that what is timed leaves it some: never more than half. */
export function reservedForCounts(tried: readonly Tried[], timeLimit: number): number {
  const [always, unsettled] = (['always', 'unsettled'] as const).map((when) =>
    tried
      .filter(({ entry }) => entry.instrument?.when === when)
      .map((one) => foreseen(one, one.entry.instrument?.tool.slowdown ?? 0) * runsOf(one)),
  )
  const all = (always ?? []).reduce((sum, seconds) => sum + seconds, 0)
  return Math.min(timeLimit / 2, all + Math.max(0, ...(unsettled ?? [])))
}

/** Pairs that are always counted, and the start-up, which costs about another one. */
const runsOf = ({ entry }: Tried): number => (entry.instrument?.runs ?? 0) + 1

/** Seconds of a pair that was not counted yet. */
function foreseen({ seconds }: Tried, slowdown: number): number {
  const sides = [seconds.base, seconds.head].filter((each) => each > 0)
  return sides.reduce((sum, each) => sum + each * slowdown + startSeconds, 0)
}

/**
 * Counts what entries say, the quickest first, each as often as it always needs; then round after round until repeats
 * tell enough or the time is over. What cannot be counted is a doubt of this metric alone; its runs are left out, since
 * half a comparison is none.
 */
export async function countInstructions(tried: readonly Tried[], ground: CountingGround): Promise<Counted> {
  const asked = tried.filter(({ entry }) => entry.instrument !== undefined)
  const open = asked.some(({ entry }) => entry.instrument?.when === 'unsettled')
    ? ground.unsettled()
    : new Set<string>()
  const tasks = asked
    .flatMap((one) => taskOf(one, open, ground))
    .toSorted((a, b) => foreseen(a.one, a.instrument.slowdown) - foreseen(b.one, b.instrument.slowdown))
  await refuseLacking(tasks)
  const origins = new Map<string, number | undefined>()
  const countNext = async (task: Task): Promise<void> => {
    await countPair(task, task.pairs, ground, { slowdown: slowdownOf(tasks), origins })
    if (!task.closed && isEnough(task, ground)) task.closed = true
  }
  // Where the time is short it is better to count some as often as they need than all of them once.
  for (const task of tasks) while (!task.closed && task.pairs < task.least) await countNext(task)
  while (tasks.some(({ closed }) => !closed)) {
    for (const task of tasks) if (!task.closed) await countNext(task)
  }
  const whole = tasks.filter(({ doubt }) => doubt === undefined)
  const settled = whole.map((task) => ({
    task,
    origin: originOf(
      task.origin,
      task.counts.map(({ count }) => count),
    ),
  }))
  const runs = settled.flatMap(({ task, origin }) => runsFrom(task, origin.subtracted))
  return {
    runs: runs.toSorted((a, b) => a.at - b.at),
    doubts: tasks.flatMap(({ doubt }) => doubt ?? []),
    findings: tellOrigins(settled.map(({ task, origin }) => ({ benchmark: task.one.name, origin }))),
  }
}

function taskOf(one: Tried, open: ReadonlySet<string>, { places }: CountingGround): readonly Task[] {
  const { instrument } = one.entry
  if (instrument === undefined || (instrument.when === 'unsettled' && !open.has(one.name))) return []
  const sides = (['base', 'head'] as const).flatMap((side) => {
    const place = places[side]
    return one.sides[side] === undefined || place === undefined ? [] : [{ side, place }]
  })
  const least = Math.max(leastCounts, instrument.runs)
  return [
    { one, instrument: instrument.tool, least, sides, counts: [], pairs: 0, closed: sides.length === 0 },
  ]
}

/** One look at each side for each instrument: what is not installed is missing for all. */
async function refuseLacking(tasks: readonly Task[]): Promise<void> {
  const known = new Map<string, Awaited<ReturnType<Instrument['lacks']>>>()
  for (const task of tasks) {
    for (const { side, place } of task.sides) {
      const key = JSON.stringify([task.instrument.name, side])
      if (!known.has(key)) known.set(key, await task.instrument.lacks(place))
      const lack = known.get(key)
      if (lack !== undefined) close(task, 'instrument-missing', lack.because, lack.remedy)
    }
  }
}

function close(task: Task, code: string, because: string, remedy?: string): void {
  task.closed = true
  task.doubt = {
    benchmark: task.one.name,
    metric: task.instrument.metric.name,
    code,
    because,
    ...(remedy === undefined ? {} : { remedy }),
  }
}

/** How much slower counting was so far, of the slowest; the instrument's own word where nothing was counted. */
function slowdownOf(tasks: readonly Task[]): (task: Task) => number {
  return ({ instrument }) => {
    const seen = tasks.flatMap(({ one, pairSeconds, sides, ...own }) => {
      const seconds = one.seconds.base + one.seconds.head
      if (own.instrument !== instrument || pairSeconds === undefined || seconds === 0) return []
      return [(pairSeconds - startSeconds * sides.length) / seconds]
    })
    return seen.length === 0 ? instrument.slowdown : Math.min(patience, Math.max(1, ...seen))
  }
}

interface Sofar {
  readonly slowdown: (task: Task) => number
  /** Instructions of a start-up by its key; undefined for one that failed. */
  readonly origins: Map<string, number | undefined>
}

async function countPair(task: Task, pair: number, ground: CountingGround, sofar: Sofar): Promise<void> {
  const { one, instrument, sides, least, counts } = task
  const { now, deadline, watch } = ground
  const expected = task.pairSeconds ?? foreseen(one, sofar.slowdown(task))
  if (now() + expected > deadline) {
    if (pair < least) tooLate(task, expected * (least + 1 - pair), ground)
    task.closed = true
    return
  }
  watch({ kind: 'stage', text: `counting instructions of ${one.name}` })
  // Whatever is left over by the one that runs first is not always there for the same side.
  const order = pair % 2 === 0 ? sides : sides.toReversed()
  const begun = now()
  for (const { side, place } of order) {
    const workload = one.sides[side]
    if (workload === undefined) continue
    const left = deadline - now()
    const allowed = Math.min(longest, one.entry.timeout * patience)
    try {
      const at = now() - ground.begun
      const seconds = Math.max(1, Math.min(left, allowed))
      counts.push({ side, pair, at, count: await instrument.count(workload, place, seconds) })
    } catch (error) {
      if (!(error instanceof RunFault)) throw error
      if (error.code === 'timeout' && left < allowed) {
        if (pair < least) tooLate(task, expected * (least + 1 - pair), ground)
        else dropPair(task, pair)
        task.closed = true
      } else close(task, `count-${error.code}`, error.message, error.remedy)
      return
    }
  }
  task.pairSeconds = now() - begun
  task.pairs += 1
  if (pair === 0) await countOrigin(task, ground, sofar)
}

/** A pair of which one side is lacking says nothing. */
function dropPair({ counts }: Task, pair: number): void {
  while (counts.at(-1)?.pair === pair) counts.pop()
}

function tooLate(task: Task, more: number, { now, begun, deadline }: CountingGround): void {
  const limit = durationText(deadline - begun)
  const needed = durationText(Math.ceil(now() - begun + more))
  close(
    task,
    'time-limit',
    `counting instructions ${task.least} times a side does not fit into what is left of ${limit}`,
    `set \`time-limit\` to ${needed} or more, let the benchmark do less work, or take \`instrument\` from it`,
  )
}

/**
 * What starts before the work: the least of all sides, taken off every count alike. So a start-up that head made longer
 * stays in the difference.
 */
async function countOrigin(task: Task, ground: CountingGround, { origins }: Sofar): Promise<void> {
  const { one, instrument, sides } = task
  const found: number[] = []
  for (const { side, place } of sides) {
    const workload = one.sides[side]
    const startUp = workload === undefined ? undefined : await instrument.startUp(workload, place)
    if (startUp === undefined) return
    const key = JSON.stringify([side, startUp.key])
    if (!origins.has(key)) {
      const seconds = Math.max(1, Math.min(ground.deadline - ground.now(), longest))
      origins.set(key, await orFailed(startUp.count(seconds)))
    }
    const count = origins.get(key)
    if (count === undefined) {
      task.origin = { kind: 'failed', of: startUp.of }
      return
    }
    found.push(count)
    task.origin = { kind: 'program', of: startUp.of, count: Math.min(...found) }
  }
}

async function orFailed(work: Promise<number>): Promise<number | undefined> {
  try {
    return await work
  } catch (error) {
    if (error instanceof RunFault) return undefined
    throw error
  }
}

function isEnough(
  { one, instrument, least, counts, sides, origin }: Task,
  { past }: CountingGround,
): boolean {
  const { name, entry } = one
  const { subtracted } = originOf(
    origin,
    counts.map(({ count }) => count),
  )
  const values = (wanted: Side): readonly number[] =>
    counts.filter(({ side }) => side === wanted).map(({ count }) => count.total - subtracted)
  const { metric } = instrument
  return enoughCounts(
    sides.some(({ side }) => side === 'base') ? values('base') : undefined,
    values('head'),
    {
      metric,
      threshold: thresholdOf(entry.terms, metric.name),
      least,
      history:
        past === undefined
          ? []
          : pastSeriesOf(past, name)
              .filter((series) => series.metric.name === metric.name)
              .flatMap(({ samples }) => samples.map((sample) => sample.values)),
    },
  )
}

function runsFrom({ one, instrument, counts }: Task, subtracted: number): readonly TimedRun[] {
  return counts.map(({ side, pair, at, count }) => ({
    workload: one.name,
    side,
    stage: 'count',
    pair,
    at,
    readings: [{ benchmark: one.name, metric: instrument.metric, value: count.total - subtracted }],
  }))
}
