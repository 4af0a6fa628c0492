/** How far the level of a series moves while it is measured, beyond what its own noise moves it. */
import { sampleVariance } from 'simple-statistics'
import { median } from './median.ts'
import { spread } from './spread.ts'

export interface Wander {
  /** Standard deviation of the level over stretches of neighbours, less what noise alone would make of it; 0 or more. */
  readonly spread: number
  /** The highest stretch less the lowest, by their medians. */
  readonly range: number
  readonly stretches: number
}

/** With fewer values than this a stretch has no level of its own. */
const shortest = 5
const mostStretches = 10

/**
 * Splits the values, in order, into up to ten stretches of five or more and takes the median of each. The variance of
 * these medians is that of the level plus that of a median of k values, π/2 × s² / k for normal noise of standard deviation s;
 * what is left of it is the level's. s is robust: 1.4826 × the median distance of a value from its stretch's
 * median. Undefined with fewer than three stretches.
 */
export function levelWander(values: readonly number[]): Wander | undefined {
  const stretches = Math.min(mostStretches, Math.floor(values.length / shortest))
  if (stretches < 3) return undefined
  const parts = Array.from({ length: stretches }, (_, index) =>
    values.slice(
      Math.round((index * values.length) / stretches),
      Math.round(((index + 1) * values.length) / stretches),
    ),
  )
  const levels = parts.map((part) => median(part))
  // A median lies nearer to few values than the true level does, by about 1 / (2k) of their spread.
  const length = values.length / stretches
  const noise =
    spread(parts.flatMap((part, index) => part.map((value) => value - (levels[index] ?? 0)))) *
    (1 + 1 / (2 * length))
  const own = sampleVariance(levels) - ((Math.PI / 2) * noise ** 2) / length
  return {
    spread: Math.sqrt(Math.max(0, own)),
    range: Math.max(...levels) - Math.min(...levels),
    stretches,
  }
}
