/**
 * The first pair of every workload, before it is planned what the time is spent on: plans are made from durations, and
 * how long a program takes that has run before is told by running it. The pair is data like any other.
 */
import type { FirstRun } from '../measure/contender.ts'
import { balancedSides, nextRound } from '../measure/order.ts'
import type { Reading, Side } from '../model/evidence.ts'
import type { Watch } from '../model/progress.ts'
import { type Place, RunFault } from '../sources/source.ts'
import { seededRandom } from '../stats/random.ts'
import { requireBenchmarks } from './measure-sides.ts'
import { impatient } from './patience.ts'
import type { Tried } from './tried.ts'

export interface FirstPairsGround {
  readonly places: Readonly<Partial<Record<Side, Place>>>
  readonly seed: number
  /** When measuring began and when it has to end, on the clock of `now`. */
  readonly begun: number
  readonly deadline: number
  readonly now: () => number
  readonly watch: Watch
  /** Those whose pairs fit into so many seconds as far as the first look tells, by name. */
  readonly reachable: (tried: readonly Tried[], seconds: number) => ReadonlySet<string>
  /** Those that pairs tell nothing of. */
  readonly without: ReadonlySet<string>
}

export interface FirstPairs {
  readonly tried: readonly Tried[]
  readonly failures: ReadonlyMap<string, Readonly<Partial<Record<Side, RunFault>>>>
}

/** The orders of these pairs are a sequence of their own beside those that are planned later. */
const stream = 1

/** Of what is left, for a workload that is out of reach unless its first run was slower than others are. */
const hopeful = 1 / 8

/**
 * Runs one pair of all that are within reach, in random order, then of the others, the quickest first, as far as the
 * time is for it: what built something or read it from disk for the first time may be quick now.
 */
export async function runFirstPairs(tried: readonly Tried[], ground: FirstPairsGround): Promise<FirstPairs> {
  const { seed, now, deadline, without } = ground
  const random = seededRandom(seed, stream)
  const open = tried.filter(
    ({ name, sides: { base, head }, series }) =>
      base !== undefined && head !== undefined && series.base.length > 0 && !without.has(name),
  )
  const within = ground.reachable(open, deadline - now())
  const later = open.filter(({ name }) => !within.has(name)).toSorted((a, b) => pairOf(a) - pairOf(b))
  const found = new Map<string, Tried>()
  const failures = new Map<string, Partial<Record<Side, RunFault>>>()
  const orders = new Map(open.map((one) => [one, balancedSides(random)()]))
  const run = async (one: Tried, seconds: number): Promise<void> => {
    const result = await runPair(one, orders.get(one) ?? ['base', 'head'], seconds, ground)
    if (result.first !== undefined) found.set(one.name, result)
    if (result.failed !== undefined) failures.set(one.name, result.failed)
  }
  for (const one of nextRound(
    open.filter(({ name }) => within.has(name)),
    random,
  )) {
    await run(one, Infinity)
  }
  for (const one of later) {
    const left = deadline - now()
    const seconds = open.length === 1 ? left / 2 : left * hopeful
    if (seconds > 0) await run(one, seconds)
  }
  return { tried: tried.map((one) => found.get(one.name) ?? one), failures }
}

const pairOf = ({ seconds }: Tried): number => seconds.base + seconds.head

/** The workload with its pair; without one where it did not end in so many seconds, and why where it failed. */
async function runPair(
  one: Tried,
  order: readonly [Side, Side],
  seconds: number,
  { places, begun, now, watch }: FirstPairsGround,
): Promise<Tried & { readonly failed?: Partial<Record<Side, RunFault>> }> {
  watch({ kind: 'stage', text: `measuring a first pair of ${one.name}` })
  const failed: Partial<Record<Side, RunFault>> = {}
  let left = seconds
  const runSide = async (side: Side): Promise<FirstRun | undefined> => {
    const [workload, place] = [one.sides[side], places[side]]
    if (workload === undefined || place === undefined) return undefined
    const limited = impatient(place, left)
    const at = now()
    try {
      const readings: readonly Reading[] = requireBenchmarks(one, side, await workload.run(limited.place))
      left -= now() - at
      return { side, at: at - begun, seconds: now() - at, readings }
    } catch (error) {
      if (!(error instanceof RunFault)) throw error
      if (!limited.ended()) failed[side] = error
      left = limited.ended() ? 0 : left - (now() - at)
      return undefined
    }
  }
  const former = await runSide(order[0])
  // Where one side fails the other is asked too: what fails on both says nothing of the change.
  const latter = left > 0 ? await runSide(order[1]) : undefined
  if (former === undefined || latter === undefined) {
    return Object.keys(failed).length === 0 ? one : { ...one, failed }
  }
  const secondsOf = (side: Side): number => (former.side === side ? former : latter).seconds
  return { ...one, seconds: { base: secondsOf('base'), head: secondsOf('head') }, first: [former, latter] }
}
