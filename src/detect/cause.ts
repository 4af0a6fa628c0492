/** Whether a step is the code's or the environment's. */
import { exactDifferences } from '../model/environment.ts'
import type { PastRun } from '../model/past.ts'
import type { LevelChange } from '../stats/e-divisive.ts'
import { type History, type Track, tracksOf } from './history.ts'

export type Cause = { readonly cause: 'code' } | { readonly cause: 'environment'; readonly because: string }

/** A step of one series. */
export interface Step {
  readonly track: Track
  readonly found: LevelChange
}

/** Noise moves the place of a step by this many runs. */
const near = 2

/**
 * Fewer benchmarks than this that move at once are as likely one piece of code that they share. Benchmarks are counted
 * and not series, for a step in the code moves wall time and CPU time of its benchmark alike.
 */
export const fewestBenchmarks = 3

/** Runs on each side of a step that must agree on what the environment was there. */
const lasting = 3

/** The environment is to blame where it changed for good, where one commit has both levels, or where most steps at once. */
export function causesOf(history: History, steps: readonly Step[]): readonly Cause[] {
  const stepping = new Map<number, Set<string>>()
  for (const step of steps) {
    const names = stepping.get(placeOf(step)) ?? new Set<string>()
    stepping.set(placeOf(step), names.add(step.track.benchmark))
  }
  const changes = environmentChanges(history.runs)
  const thereAt = presenceOf(history)
  const causeAt = remembered((place): Cause => {
    const nearby = Array.from({ length: 2 * near + 1 }, (_, i) => place - near + i)
    const changed = nearby.flatMap((one) => changes.get(one) ?? [])
    if (changed.length > 0) return { cause: 'environment', because: [...new Set(changed)].join(', ') }
    const moved = new Set(nearby.flatMap((one) => [...(stepping.get(one) ?? [])])).size
    const there = thereAt(place)
    return moved >= fewestBenchmarks && 2 * moved >= there
      ? { cause: 'environment', because: `${moved} of ${there} benchmarks changed here at once` }
      : { cause: 'code' }
  })
  return steps.map((step): Cause => {
    const last = history.runs[step.track.places[step.found.index - 1] ?? -1]
    const cause = causeAt(placeOf(step))
    return cause.cause === 'code' && last?.commit === history.runs[placeOf(step)]?.commit
      ? { cause: 'environment', because: 'runs of one and the same commit differ here' }
      : cause
  })
}

function remembered<T>(make: (place: number) => T): (place: number) => T {
  const known = new Map<number, T>()
  return (place) => {
    const one = known.get(place) ?? make(place)
    known.set(place, one)
    return one
  }
}

const placeOf = ({ track, found }: Step): number => track.places[found.index] ?? -1

/** How many benchmarks were measured both before and from a place on. */
function presenceOf(history: History): (place: number) => number {
  const spans = new Map<string, { from: number; to: number }>()
  for (const { benchmark, places } of tracksOf(history)) {
    const [from, to] = [places[0] ?? 0, places.at(-1) ?? 0]
    const known = spans.get(benchmark) ?? { from, to }
    spans.set(benchmark, { from: Math.min(known.from, from), to: Math.max(known.to, to) })
  }
  const counts = new Int32Array(history.runs.length + 2)
  for (const { from, to } of spans.values()) {
    counts[from + 1] = (counts[from + 1] ?? 0) + 1
    counts[to + 1] = (counts[to + 1] ?? 0) - 1
  }
  for (let place = 1; place < counts.length; place += 1) {
    counts[place] = (counts[place] ?? 0) + (counts[place - 1] ?? 0)
  }
  return (place) => counts[place] ?? 0
}

/**
 * By the place of the first run after it, what changed in the environment for good. While machines with an old and a new
 * image take turns, no single place has the change, so it explains no step.
 */
function environmentChanges(runs: readonly PastRun[]): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, readonly string[]>()
  for (let place = 1; place < runs.length; place += 1) {
    const told = differencesAt(runs, place - 1, place)
    if (told.length === 0) continue
    const before = range(Math.max(0, place - lasting), place)
    const after = range(place, Math.min(runs.length, place + lasting))
    const kept = told.filter((text) =>
      before.every((left) => after.every((right) => differencesAt(runs, left, right).includes(text))),
    )
    if (kept.length > 0) found.set(place, kept)
  }
  return found
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from }, (_, i) => from + i)

function differencesAt(runs: readonly PastRun[], left: number, right: number): readonly string[] {
  const [a, b] = [runs[left]?.environment, runs[right]?.environment]
  return a === undefined || b === undefined || a === b ? [] : exactDifferences(a, b)
}
