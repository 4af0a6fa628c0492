/** Waiting before something is tried again. */

/**
 * Waits a random part of a span that doubles with every attempt (counted from 0), so that those who collided once do
 * not meet again: exponential back-off with full jitter. `first` and `most` are seconds.
 */
export async function pause(attempt: number, first = 0.1, most = 4): Promise<void> {
  const milliseconds = 1000 * Math.random() * Math.min(most, first * 2 ** attempt)
  await new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })
}
