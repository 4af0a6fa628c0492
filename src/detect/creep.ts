/** Worsening little by little over many runs, which no single step explains. */
import { mannKendall } from '../stats/mann-kendall.ts'
import { stretchOf } from '../stats/pooled-t-test.ts'
import { inflationOf } from '../stats/resemblance.ts'
import { type Transition, transition } from '../stats/transition.ts'
import type { Course } from './course.ts'
import type { Bar, Lasting } from './lasting-steps.ts'

/** With fewer runs there is no telling a trend from noise. */
const fewest = 20

/** A passage over fewer runs than this is a step. */
const gradual = 10

/** The latest runs are looked at over this many, twice as many and so on; more of them are averaged down to as many. */
const reach = 100

export interface Creep {
  readonly found: Lasting
  /** The steps that are no steps but the treads of this ramp. */
  readonly explains: readonly Lasting[]
}

/**
 * Two ways lead here: the lasting steps of a series are better explained by one gradual passage, or what they leave
 * over rises by Mann's and Kendall's test with a p-value of at most the rate, over all reaches together.
 */
export function findCreep(course: Course, steps: readonly Lasting[], bar: Bar): Creep | undefined {
  return rampInstead(course, steps) ?? trendBeside(course, steps, bar)
}

/**
 * Whether a ramp fits the runs from before the first of these steps to the end better than the staircase does, by
 * Schwarz's information criterion: a ramp has two levels and two places, a staircase a place for each step.
 */
function rampInstead(course: Course, steps: readonly Lasting[]): Creep | undefined {
  const [first] = steps
  if (first === undefined) return undefined
  const start = first.to - first.runsBefore
  const values = course.values.subarray(start)
  const within = course.steps.filter(({ index }) => index > start)
  const segments = within.map(({ before }) => before).concat(within.at(-1)?.since[0] ?? [])
  const stairs = segments.reduce((sum, { squares }) => sum + squares, 0)
  const points = thinned(values)
  const ramp = transition(points.values)
  const size = points.size
  const length = (ramp.to - ramp.from) * size
  const criterion = (squares: number, parameters: number): number =>
    values.length * Math.log(squares / values.length) + parameters * Math.log(values.length)
  const rise = ramp.after - ramp.before
  if (
    length < gradual ||
    rise <= course.least ||
    !(criterion(deviations(values, ramp, size), 4) < criterion(stairs, 2 * within.length + 1))
  ) {
    return undefined
  }
  const p = steps.reduce((least, step) => Math.min(least, step.p), 1)
  return { found: lastingOf(start, values.length, ramp, size, p), explains: steps }
}

/** Sum of squared deviations of single values from a ramp that was fitted to means of `size` of them. */
function deviations(values: Float64Array, ramp: Transition, size: number): number {
  return values.reduce((sum, value, i) => sum + (value - levelAt(ramp, (i + 0.5) / size - 0.5)) ** 2, 0)
}

function trendBeside(course: Course, steps: readonly Lasting[], { rate, usual }: Bar): Creep | undefined {
  const values = course.values.map((value, place) =>
    steps.reduce((rest, { to, rise }) => (place >= to ? rest - rise : rest), value),
  )
  const count = values.length
  if (count < fewest) return undefined
  const reaches: number[] = []
  for (let length = reach; length < count; length *= 2) reaches.push(length)
  const looks = [...reaches, count].map((length) => {
    const points = thinned(values.subarray(count - length))
    return { length, ...points, p: mannKendall(points.values) }
  })
  const best = looks.reduce((top, look) => (look.p < top.p ? look : top))
  if (best.p > rate / looks.length) return undefined
  const ramp = transition(best.values)
  const p = mannKendall(best.values, Math.max(usual, inflationAbout(best.values, ramp)))
  if (p > rate / looks.length || ramp.after - ramp.before <= course.least) return undefined
  return { found: lastingOf(count - best.length, best.length, ramp, best.size, p), explains: [] }
}

function lastingOf(
  start: number,
  count: number,
  { from, to, before, after }: Transition,
  size: number,
  p: number,
): Lasting {
  // A mean of several values stands for the last one of them.
  const last = (point: number): number => start + Math.min(count, (point + 1) * size) - 1
  return {
    kind: (to - from) * size < gradual ? 'step' : 'creep',
    from: last(from),
    to: last(to),
    before,
    rise: after - before,
    runsBefore: last(from) - start + 1,
    runsSince: start + count - last(to),
    p,
  }
}

/** As they are, or the means of so many successive ones that no more than a hundred remain; the first may be of fewer. */
function thinned(values: Float64Array): { readonly values: Float64Array; readonly size: number } {
  const size = Math.ceil(values.length / reach)
  if (size === 1) return { values, size }
  const means = new Float64Array(Math.ceil(values.length / size))
  for (const i of means.keys()) {
    means[i] = stretchOf(values, i * size, Math.min(values.length, (i + 1) * size)).mean
  }
  return { values: means, size }
}

/** That of the deviations from the passage that fits best; it has two levels. */
function inflationAbout(values: Float64Array, ramp: Transition): number {
  const rest = values.map((value, place) => value - levelAt(ramp, place))
  const middle = values.length >> 1
  return inflationOf(rest, [stretchOf(rest, 0, middle), stretchOf(rest, middle, values.length)])
}

const levelAt = ({ from, to, before, after }: Transition, place: number): number =>
  before + (after - before) * Math.min(1, Math.max(0, (place - from) / (to - from)))
