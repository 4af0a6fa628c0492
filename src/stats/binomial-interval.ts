/** What a count of successes says of the chance behind it. */
import { binomialTail } from './binomial-tail.ts'

export interface Chance {
  readonly low: number
  readonly high: number
}

/**
 * The exact two-sided interval of Clopper and Pearson (Biometrika 26, 1934): every chance for which neither this many
 * successes or more, nor this many or fewer, would be rarer than (1 − level) / 2. Without trials it is 0 to 1.
 *
 * Example: 8 of 10 at 95 %: 0.4439 to 0.9748.
 */
export function binomialInterval(successes: number, trials: number, level: number): Chance {
  const tail = (1 - level) / 2
  const atLeast = (chance: number): number => 1 - binomialTail(trials, successes - 1, chance)
  const atMost = (chance: number): number => binomialTail(trials, successes, chance)
  return {
    low: successes === 0 ? 0 : bisect((chance) => atLeast(chance) >= tail),
    high: successes === trials ? 1 : bisect((chance) => atMost(chance) < tail),
  }
}

/** The least chance at which something holds that holds from there on. */
function bisect(holds: (chance: number) => boolean): number {
  let [low, high] = [0, 1]
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2
    if (holds(middle)) high = middle
    else low = middle
  }
  return high
}
