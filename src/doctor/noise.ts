/** How noisy a series is: from run to run, from pair to pair, and over the time of the study. */
import type { Noise } from '../model/study.ts'
import { hodgesLehmann } from '../stats/hodges-lehmann.ts'
import { levelWander } from '../stats/level-wander.ts'
import { logRatio } from '../stats/log-ratio.ts'
import { median } from '../stats/median.ts'
import { spreadOfFew } from '../stats/spread-of-few.ts'
import { twoSpeeds } from '../stats/two-speeds.ts'

export interface Heard {
  readonly noise: Omit<Noise, 'within'>
  /** Head's copy against base's: relative difference, positive is larger, with its 99 % interval. */
  readonly copies: { readonly value: number; readonly low: number; readonly high: number }
}

const copiesLevel = 0.99

/**
 * On logarithms, where noise is a fraction of the value: robust standard deviations of all single runs and of the ratios
 * of pairs, how far the level of pairs wandered, and whether runs have two speeds. A text says why nothing can be told.
 */
export function noiseOf(base: readonly number[], head: readonly number[]): Heard | string {
  const values = [...base, ...head]
  const zeros = values.filter((value) => value <= 0).length
  if (zeros > 0) return `${zeros} of ${values.length} values are 0: finer than its clock or counter can tell`
  const smallest = values.reduce((least, value) => Math.min(least, value))
  const logs = (side: readonly number[]): number[] => side.map((value) => logRatio(value, smallest))
  const [from, to] = [logs(base), logs(head)]
  if (values.every((value) => value === smallest)) {
    return 'every value is the same: its clock or counter is too coarse, or it has no noise at all'
  }
  const ratios = from.map((value, place) => (to[place] ?? 0) - value)
  const wander = levelWander(from.map((value, place) => (value + (to[place] ?? 0)) / 2))
  // What tells the copies apart is no noise of runs.
  const all = [from, to].flatMap((side) => {
    const middle = median(side)
    return side.map((value) => value - middle)
  })
  const speeds = twoSpeeds(all)
  const shift = hodgesLehmann(ratios)
  const { low, high } = shift.interval(copiesLevel)
  return {
    noise: {
      run: spreadOfFew(all),
      pair: spreadOfFew(ratios),
      ...(wander === undefined ? {} : { overTime: { ...wander, range: Math.expm1(wander.range) } }),
      ...(speeds === undefined ? {} : { speeds: { share: speeds.share, gap: Math.expm1(speeds.gap) } }),
    },
    copies: { value: Math.expm1(shift.value) + 0, low: Math.expm1(low), high: Math.expm1(high) },
  }
}
