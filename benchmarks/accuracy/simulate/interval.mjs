// How far a share of so many can be off: the interval of Clopper and Pearson (Biometrika 26, 1934).
import { load } from './engine.mjs'

/** Gives the function that answers `[low, high]` with 95 % confidence for `count` of `of`. */
export async function openInterval(build) {
  const { incompleteBeta } = await load(build, 'stats/incomplete-beta.js')
  /** Where the beta distribution reaches `p`, by bisection. */
  const quantile = (p, a, b) => {
    let [low, high] = [0, 1]
    for (let step = 0; step < 60; step += 1) {
      const middle = (low + high) / 2
      if (incompleteBeta(middle, a, b) < p) low = middle
      else high = middle
    }
    return (low + high) / 2
  }
  return (count, of) => [
    count === 0 ? 0 : quantile(0.025, count, of - count + 1),
    count === of ? 1 : quantile(0.975, count + 1, of - count),
  ]
}
