/** Levels for a test that is looked at several times while its data come in. */
import { at } from './at.ts'
import { normalTail } from './normal-tail.ts'
import { remembered } from './remembered.ts'

/** The joint law of the looks is approximate where data are few and not normal: so much of each level is not used. */
const caution = 0.95

/** Beyond so many standard deviations nothing is left that counts. */
const far = 9

/** Keeps looks that lie very close together from taking seconds. */
const mostIntervals = 4000

/**
 * The level of each look, in order, so that all looks together reject a true hypothesis with at most alpha. `fractions`
 * are the shares of all data that are in at each look, ascending, the last one 1.
 *
 * Up to fraction t, alpha t² may be spent (Lan & DeMets, Biometrika 70, 1983, with the power family of Kim & DeMets,
 * Biometrika 74, 1987). Sums of k values behave like Brownian motion at time k; the chance of crossing first at a look
 * is integrated look by look (Armitage, McPherson & Rowe, JRSS A 132, 1969), and the levels are 5 % smaller than that
 * asks for. One single look has no joint law to approximate, and its level is alpha itself.
 *
 * Example: alpha 0.01 at ¼, ½, ¾, 1: 0.00059, 0.00195, 0.00390, 0.00652.
 */
export function groupSequentialLevels(alpha: number, fractions: readonly number[]): readonly number[] {
  return levels(alpha, ...fractions)
}

/** A check has one rate, and few plans of looks. */
const levels = remembered(256, (alpha = 0, ...fractions): readonly number[] => {
  if (!(alpha > 0 && alpha < 1)) throw new RangeError(`no rate of false alarms: ${alpha}`)
  const gaps = fractions.map((time, look) => time - (fractions[look - 1] ?? 0))
  if (fractions.at(-1) !== 1 || !gaps.every((gap) => gap > 0))
    throw new RangeError(`not ascending from above 0 to 1: ${fractions.join(', ')}`)
  if (fractions.length === 1) return [alpha]
  const step = Math.sqrt(Math.min(...gaps)) / 8
  let walk: Walk = { places: new Float64Array(1), masses: new Float64Array([1]) }
  return fractions.map((time, look) => {
    const gap = at(gaps, look)
    const bound = boundOf(walk, gap, alpha * (time * time - (time - gap) ** 2), far * Math.sqrt(time))
    walk = moved(walk, gap, -far * Math.sqrt(time), bound, step)
    return caution * normalTail(bound / Math.sqrt(time))
  })
})

/** Brownian motion that has not crossed yet: where it may be, as so much chance at each place. */
interface Walk {
  readonly places: Float64Array
  readonly masses: Float64Array
}

/** The bound that the walk crosses, `gap` later, with this chance. */
function boundOf({ places, masses }: Walk, gap: number, chance: number, reach: number): number {
  const deviation = Math.sqrt(gap)
  const crossing = (bound: number): number =>
    masses.reduce((sum, mass, index) => sum + mass * normalTail((bound - at(places, index)) / deviation), 0)
  let [low, high] = [-reach, reach]
  for (let halving = 0; halving < 50; halving += 1) {
    const middle = (low + high) / 2
    if (crossing(middle) > chance) low = middle
    else high = middle
  }
  return high
}

/** Where the walk may be `gap` later, from `low` to the bound, on a grid with the weights of Simpson's rule. */
function moved({ places, masses }: Walk, gap: number, low: number, bound: number, step: number): Walk {
  const deviation = Math.sqrt(gap)
  const intervals = 2 * Math.ceil(Math.min(mostIntervals, (bound - low) / step) / 2)
  const width = (bound - low) / intervals
  const next = Float64Array.from({ length: intervals + 1 }, (_, index) => low + index * width)
  const weight = (index: number): number => (index % intervals === 0 ? 1 : index % 2 === 1 ? 4 : 2)
  const scale = width / 3 / deviation / Math.sqrt(2 * Math.PI)
  return {
    places: next,
    masses: next.map((place, index) => {
      let density = 0
      for (let from = 0; from < places.length; from += 1) {
        const z = (place - at(places, from)) / deviation
        if (z > -far && z < far) density += at(masses, from) * Math.exp((-z * z) / 2)
      }
      return weight(index) * scale * density
    }),
  }
}
