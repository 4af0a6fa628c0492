/** How often and how long a request that failed is tried again. */
import { ApiProblem } from './api-problem.ts'

export interface Patience {
  /** Seconds since an arbitrary moment. */
  readonly now: () => number
  readonly sleep: (seconds: number) => Promise<void>
  /** 0 to 1: spreads the tries of jobs that failed at the same moment. */
  readonly random: () => number
}

/** Seconds before each further try. */
const delays = [0.5, 1, 2, 4] as const
/** Seconds after which no further try begins: of our own accord, and where GitHub itself asks to wait. */
const budget = { own: 30, asked: 90 } as const
/** Answers that seldom change their mind: one further try, in case GitHub had not caught up. */
const stubborn: ReadonlySet<number | undefined> = new Set([401, 422])

/**
 * Does the work again while it fails with something passing: twice as long a pause each time, or as long as GitHub
 * asks where there is time for it. The work must look afresh each time: a request that was cut off may have been done.
 */
export async function patiently<T>({ now, sleep, random }: Patience, work: () => Promise<T>): Promise<T> {
  const begun = now()
  for (let failed = 0; ; failed += 1) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof ApiProblem) || error.kind !== 'passing') throw error
      const delay = delays[failed]
      if (delay === undefined || (failed > 0 && stubborn.has(error.status))) throw error
      const pause = Math.max(delay * (0.75 + random() / 2), error.wait ?? 0)
      const limit = error.wait === undefined ? budget.own : budget.asked
      if (now() - begun + pause > limit) throw error
      await sleep(pause)
    }
  }
}
