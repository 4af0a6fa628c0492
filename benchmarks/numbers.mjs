// Numbers that look like measurements and are the same in every process: what is measured must not vary with them.

/** A generator of numbers in [0, 1) from a seed: the linear congruential one of Numerical Recipes. */
export function generator(seed) {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** `count` values around `center` with a spread of a few percent and a tail to the right, as run times have it. */
export function measurements(count, center, next) {
  return Array.from({ length: count }, () => center * (1 + 0.03 * next() + 0.05 * next() ** 8))
}
