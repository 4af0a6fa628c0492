/** Whether values come from two levels, as those of a machine do that is fast at times and slow at others. */
import { mean, sampleStandardDeviation } from 'simple-statistics'

export interface TwoSpeeds {
  /** Share of values at the higher level. */
  readonly share: number
  /** The higher level less the lower one. */
  readonly gap: number
}

/** Fewer values than this show two levels by chance. */
const least = 20

/** A level that hardly any value has is a tail. */
const leastShare = 0.1

/**
 * One hump split in its middle comes out at 2.65 (normal), 3.5 (uniform), and 2.7 where it is exponential; Ashman's D of two humps
 * that an eye can tell apart is larger.
 */
const apart = 4.5

/**
 * Splits the sorted values where the squares of the two parts add up to least (Fisher 1958; Otsu 1979) and takes the
 * parts for two levels if Ashman's D, √2 × their distance / √(s₁² + s₂²) (Ashman, Bird & Zepf, Astronomical Journal 108,
 * 1994), is above 4.5 and each holds a tenth of the values.
 */
export function twoSpeeds(values: readonly number[]): TwoSpeeds | undefined {
  if (values.length < least) return undefined
  const sorted = values.toSorted((a, b) => a - b)
  const total = sorted.reduce((sum, value) => sum + value, 0)
  let [place, most, below] = [0, -1, 0]
  for (let count = 1; count < sorted.length; count += 1) {
    below += sorted[count - 1] ?? 0
    const distance = below / count - (total - below) / (sorted.length - count)
    const between = count * (sorted.length - count) * distance * distance
    if (between > most) [place, most] = [count, between]
  }
  const [low, high] = [sorted.slice(0, place), sorted.slice(place)]
  if (Math.min(low.length, high.length) < leastShare * sorted.length) return undefined
  const gap = mean(high) - mean(low)
  const noise = Math.hypot(sampleStandardDeviation(low), sampleStandardDeviation(high))
  return Math.SQRT2 * gap > apart * noise && gap > 0 ? { share: high.length / sorted.length, gap } : undefined
}
