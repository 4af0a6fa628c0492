/** How far values lie from zero by themselves, their measuring errors taken out. */

/** A value with the standard error that it was measured with. */
export interface Measured {
  readonly value: number
  readonly error: number
}

/** Beyond so many standard deviations a value counts no more than one that lies just there. */
const clip = 1.5

/** The mean of min(z², 1.5²) over standard normal z. */
const expected = 0.778_465

const steps = 60

/**
 * The robust standard deviation about zero of what was measured with known errors: the t at which the mean of
 * min(clip², value² / (t² + error²)) is what it is for normal values. That is Huber's Proposal 2 with k = 1.5 and a known
 * centre (Annals of Mathematical Statistics 35, 1964), and with equal errors t² is the square of the scale less that of
 * the error; 0 where the errors alone explain the values or there are none. A third of the values may be wild.
 *
 * Example: values of ±3 without errors have 3 / √0.778465, that is 3.4; with errors of 4 they have 0.
 */
export function spreadBeyondError(measured: readonly Measured[]): number {
  const excess = (t: number): number => {
    let sum = 0
    for (const { value, error } of measured) {
      const variance = t * t + error * error
      sum += value === 0 ? 0 : Math.min(clip * clip, variance > 0 ? (value * value) / variance : Infinity)
    }
    return sum - measured.length * expected
  }
  if (measured.length === 0 || excess(0) <= 0) return 0
  const largest = measured.reduce((most, { value }) => Math.max(most, Math.abs(value)), 0)
  // At this t no value is beyond √expected standard deviations.
  let [low, high] = [0, largest / Math.sqrt(expected)]
  for (let step = 0; step < steps; step += 1) {
    const middle = (low + high) / 2
    if (excess(middle) > 0) low = middle
    else high = middle
  }
  return high
}
