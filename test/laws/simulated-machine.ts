/** A simulated machine for tests of the measuring loop: running moves its clock. */
import type { Reading, Side } from '../../src/model/evidence.ts'
import { wall } from '../../src/model/metric.ts'
import type { Contender, Pace } from '../../src/measure/contender.ts'
import { seededRandom } from '../../src/stats/random.ts'

export interface Machine {
  readonly now: () => number
  /** A program of so many seconds, with uniform noise of this full width, slower at head by a factor. */
  readonly contender: (name: string, seconds: number, noise: number, slower?: number) => Contender
  /** What ran, in order. */
  readonly log: string[]
}

export function machine(seed = 7): Machine {
  let time = 0
  const random = seededRandom(seed)
  const log: string[] = []
  return {
    now: () => time,
    log,
    contender: (name, seconds, noise, slower = 1) => ({
      name,
      seconds: { base: seconds, head: seconds },
      exact: false,
      demands: [{ benchmark: name, metric: wall.name, better: wall.better, threshold: 0.03, counts: true }],
      run: async (side: Side): Promise<readonly Reading[]> => {
        const value = seconds * (side === 'head' ? slower : 1) * Math.exp(noise * (random() - 0.5))
        time += value
        log.push(`${name} ${side}`)
        return [{ benchmark: name, metric: wall, value }]
      },
    }),
  }
}

export const pace = (now: () => number, more: Partial<Pace> = {}): Pace => ({
  seed: 1,
  deadline: 600,
  now,
  margin: 0.01,
  alpha: 0.01,
  otherTests: 0,
  recorded: () => [],
  watch: () => {},
  ...more,
})
