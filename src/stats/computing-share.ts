/** How much of the time that a program could have used it computed. */

/**
 * busy / (elapsed - queued) of one run, all in one unit. What a program queues for, ready to run and without a processor,
 * is the machine's doing and not its own. 0 where no time elapsed.
 *
 * `queued` is that of one thread, and others may compute meanwhile: so leaving it out makes nothing more than a program
 * that computes all the time, and never less than busy / elapsed, which is the answer where nothing is known of a queue.
 *
 * Example: 0.4 s of CPU time in 1 s are a share of 0.4; where 0.5 s of the second were queued, of 0.8.
 */
export function computingShare(busy: number, elapsed: number, queued = 0): number {
  if (elapsed <= 0 || busy <= 0) return 0
  return Math.max(busy / elapsed, busy / Math.max(busy, elapsed - queued))
}
