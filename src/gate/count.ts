/** Counting by instruments: a few runs a side under an instrument, base and head in turn, some before anything is timed. */
import { enoughCounts } from '../compare/enough-counted.ts'
import { pastSeriesOf } from '../compare/compare-history.ts'
import type { Doubt, Side, TimedRun } from '../model/evidence.ts'
import type { Finding } from '../model/finding.ts'
import { thresholdOf } from '../model/terms.ts'
import type { Instrument } from '../sources/instrument.ts'
import { RunFault } from '../sources/source.ts'
import {
  type CountingGround,
  type Sofar,
  type Task,
  close,
  foreseen,
  leastOf,
  leeway,
  longest,
  patience,
  secondsOf,
  taskOf,
  tooLate,
} from './counting-task.ts'
import { originOf, tellOrigins } from './start-up.ts'
import type { Tried } from './tried.ts'

export interface Counted {
  /** Of stage `count`, in the order in which they happened. */
  readonly runs: readonly TimedRun[]
  readonly doubts: readonly Doubt[]
  readonly findings: readonly Finding[]
}

/** Counting in two parts: what tells how long it takes, then, after everything was timed, the rest. */
export interface Counting {
  /**
   * Counts a first pair of what is always counted, so that the time it needs is known and not guessed; all pairs of
   * the workloads in `whole`, which nothing else judges. Not after `deadline`.
   */
  begin(whole: ReadonlySet<string>, deadline: number): Promise<void>
  /** Seconds that the pairs which are still to be counted need: never more than half of the limit. */
  reserved(limit: number): number
  /** The rest of what can be counted; workloads in `lost` are left out. */
  finish(lost?: ReadonlySet<string>): Promise<Counted>
}

/**
 * Counts what entries say, the quickest first, each as often as it always needs; then round after round until repeats
 * tell enough or the time is over. What cannot be counted is a doubt of this metric alone; its runs are left out, since
 * half a comparison is none.
 */
export function openCounting(tried: readonly Tried[], ground: CountingGround): Counting {
  const asked = tried.filter(({ entry }) => entry.instrument !== undefined)
  const tasks = asked
    .filter(({ entry }) => entry.instrument?.when === 'always')
    .flatMap((one) => taskOf(one, ground))
  const origins = new Map<string, number>()
  const countNext = async (task: Task, sofar: Omit<Sofar, 'origins'>): Promise<void> => {
    await countPair(task, task.pairs, ground, { ...sofar, origins })
    if (!task.closed && isEnough(task, ground)) task.closed = true
  }
  const quickestFirst = (): readonly Task[] => tasks.toSorted((a, b) => secondsOf(a) - secondsOf(b))

  return {
    async begin(whole, deadline) {
      await refuseLacking(tasks)
      const from = ground.now()
      for (const task of quickestFirst()) {
        const most = whole.has(task.one.name) ? Infinity : 1
        while (!task.closed && task.pairs < most) await countNext(task, { deadline, from })
      }
    },

    reserved(limit) {
      const always = tasks
        .filter(({ closed }) => !closed)
        .reduce((sum, task) => sum + secondsOf(task) * (task.least - task.pairs), 0)
      const unsettled = asked
        .filter(({ entry }) => entry.instrument?.when === 'unsettled')
        .map((one) => foreseen(one, slowdownOf(one)) * (leastOf(one) + 1))
      return Math.min(limit / 2, leeway * always + Math.max(0, ...unsettled))
    },

    async finish(lost = new Set()) {
      const open = asked.some(({ entry }) => entry.instrument?.when === 'unsettled')
        ? ground.unsettled()
        : new Set<string>()
      const later = asked
        .filter(({ name, entry }) => entry.instrument?.when === 'unsettled' && open.has(name))
        .flatMap((one) => taskOf(one, ground))
      tasks.push(...later)
      const kept = tasks.filter(({ one }) => !lost.has(one.name))
      await refuseLacking(kept.filter(({ closed, pairs }) => !closed && pairs === 0))
      const { deadline } = ground
      const from = ground.now()
      // Where the time is short it is better to count some as often as they need than all of them once.
      for (const task of quickestFirst()) {
        if (!kept.includes(task)) continue
        while (!task.closed && task.pairs < task.least) await countNext(task, { deadline, from })
      }
      while (kept.some(({ closed }) => !closed)) {
        for (const task of kept) if (!task.closed) await countNext(task, { deadline, from })
      }
      return toldOf(kept)
    },
  }
}

const slowdownOf = ({ entry }: Tried): number =>
  (entry.instrument?.tools ?? []).reduce((sum, { slowdown }) => sum + slowdown, 0)

function toldOf(tasks: readonly Task[]): Counted {
  const whole = tasks.filter(({ doubt, counts }) => doubt === undefined && counts.length > 0)
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
    findings: tellOrigins(
      settled.map(({ task, origin }) => ({
        benchmark: task.one.name,
        metric: task.instrument.metric.name,
        origin,
      })),
    ),
  }
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

async function countPair(task: Task, pair: number, ground: CountingGround, sofar: Sofar): Promise<void> {
  const { one, instrument, sides, least, counts, pairSeconds } = task
  const { now, watch } = ground
  const { deadline } = sofar
  // What must be counted is tried where it nearly fits: it is ended in time if it does not.
  // And nothing is quicker than it is without an instrument.
  const fastest = least * (one.seconds.base + one.seconds.head)
  const needed = pairSeconds === undefined ? fastest : pairSeconds / (pair < least ? leeway : 1)
  if (now() + needed >= deadline) {
    if (pair < least) tooLate(task, secondsOf(task) * (least - pair), ground, sofar)
    task.closed = true
    return
  }
  watch({ kind: 'stage', text: `counting ${instrument.metric.name} of ${one.name}` })
  // Whatever is left over by the one that runs first is not always there for the same side.
  const order = pair % 2 === 0 ? sides : sides.toReversed()
  const begun = now()
  for (const [place, { side, place: where }] of order.entries()) {
    const workload = one.sides[side]
    if (workload === undefined) continue
    const left = deadline - now()
    // The first run of all that are needed tells whether they fit: one that takes more than its part of the time does not.
    const part = place === 0 && pair === 0 ? (leeway * left) / (sides.length * least) : left
    const allowed = Math.min(longest, one.entry.timeout * patience)
    const at = now() - ground.begun
    try {
      const seconds = Math.max(1, Math.min(part, allowed))
      counts.push({ side, pair, at, count: await instrument.count(workload, where, seconds) })
    } catch (error) {
      if (!(error instanceof RunFault)) throw error
      if (error.code === 'timeout' && part < allowed) {
        const each = (now() - begun) / (place + 1)
        const likely = Math.max(leeway * each * sides.length, secondsOf(task))
        if (pair < least) tooLate(task, likely * (least - pair), ground, { ...sofar, cut: each })
        else dropPair(task, pair)
        task.closed = true
      } else close(task, `count-${error.code}`, error.message, error.remedy)
      return
    }
  }
  task.pairSeconds = now() - begun
  task.pairs += 1
  await countOrigin(task, ground, sofar)
}

/** A pair of which one side is lacking says nothing. */
function dropPair({ counts }: Task, pair: number): void {
  while (counts.at(-1)?.pair === pair) counts.pop()
}

/**
 * What starts before the work: the least of all sides, taken off every count alike. So a start-up that head made longer
 * stays in the difference. It costs no more than a run, and where there is time for one side's only that one is taken.
 */
async function countOrigin(task: Task, ground: CountingGround, sofar: Sofar): Promise<void> {
  const { origins, deadline } = sofar
  const { one, instrument, sides, started, least, pairs, pairSeconds = 0 } = task
  if (task.origin?.kind === 'failed') return
  for (const { side, place } of sides) {
    const workload = one.sides[side]
    if (workload === undefined || started.has(side)) continue
    const startUp = await instrument.startUp(workload, place)
    if (startUp === undefined) return
    const key = JSON.stringify([side, startUp.key])
    if (!origins.has(key)) {
      const left = deadline - ground.now()
      const rest = pairSeconds * Math.max(0, least - pairs) + pairSeconds / sides.length
      if (started.size > 0 && rest > left) return
      const found = await orFailed(startUp.count(Math.max(1, Math.min(left, longest))))
      // What the end of the time cut off is no start-up that does not work.
      if (found === undefined && ground.now() >= deadline) {
        if (started.size === 0) tooLate(task, pairSeconds * (least + 1 - pairs), ground, sofar)
        return
      }
      origins.set(key, found ?? Number.NaN)
    }
    started.add(side)
    const count = origins.get(key) ?? Number.NaN
    if (Number.isNaN(count)) {
      task.origin = { kind: 'failed', of: startUp.of }
      return
    }
    const before: number = task.origin?.count ?? Infinity
    task.origin = { kind: 'program', of: startUp.of, count: Math.min(before, count) }
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
