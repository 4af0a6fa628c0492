/** Steps for the worse whose old level was never regained. */
import type { Course, Segment } from './course.ts'

/** A worsening that stands, on the turned log scale of its course. */
export interface Lasting {
  readonly kind: 'step' | 'creep'
  /** Place of the last value before it, and of the first one after it. */
  readonly from: number
  readonly to: number
  readonly before: number
  /** What remains of it. */
  readonly rise: number
  readonly runsBefore: number
  readonly runsSince: number
  readonly p: number
}

/**
 * Of every step what remains: from the level before it to the lowest level since, so that steps upon steps share out
 * the present worsening between them. `rate` is the largest p-value that counts.
 */
export function lastingSteps({ steps, least }: Course, rate: number): readonly Lasting[] {
  return steps.flatMap(({ index, p, before, since }): Lasting[] => {
    const [first, ...later] = since
    const lowest = later.reduce<Segment>((low, one) => (one.level < low.level ? one : low), first)
    const rise = lowest.level - before.level
    if (p > rate || rise <= least) return []
    return [
      {
        kind: 'step',
        from: index - 1,
        to: index,
        before: before.level,
        rise,
        runsBefore: before.count,
        runsSince: lowest.count,
        p,
      },
    ]
  })
}
