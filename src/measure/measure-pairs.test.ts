import { expect, test } from 'vitest'
import type { Reading, Side } from '../model/evidence.ts'
import { wall } from '../model/metric.ts'
import { type Contender, type Pace, measurePairs } from './measure-pairs.ts'
import { mostPairs } from './enough.ts'
import { seededRandom } from '../stats/random.ts'

/** A simulated machine: running moves its clock. */
function machine(): {
  now: () => number
  contender: (name: string, seconds: number, noise: number, slower?: number) => Contender
  log: string[]
} {
  let time = 0
  const random = seededRandom(7)
  const log: string[] = []
  return {
    now: () => time,
    log,
    contender: (name, seconds, noise, slower = 1) => ({
      name,
      pairSeconds: 2 * seconds,
      demands: [{ benchmark: name, metric: 'wall', threshold: 0.03 }],
      run: async (side: Side): Promise<readonly Reading[]> => {
        const value = seconds * (side === 'head' ? slower : 1) * Math.exp(noise * (random() - 0.5))
        time += value
        log.push(`${name} ${side}`)
        return [{ benchmark: name, metric: wall, value }]
      },
    }),
  }
}

const pace = (now: () => number, more: Partial<Pace> = {}): Pace => ({
  seed: 1,
  deadline: 600,
  now,
  margin: 0.01,
  alpha: 0.01,
  family: 2,
  leastPairs: 9,
  watch: () => {},
  ...more,
})

test('quiet workloads stop early, noisy ones go on, and every pair is adjacent and whole', async () => {
  const { now, contender, log } = machine()
  const { runs, failures, cutShort } = await measurePairs(
    [contender('quiet', 0.1, 0.01), contender('noisy', 0.1, 0.3)],
    pace(now),
  )
  const pairs = (name: string): number => runs.filter(({ workload }) => workload === name).length / 2
  expect(failures).toEqual([])
  expect(cutShort).toEqual([])
  expect(pairs('quiet')).toBeLessThanOrEqual(16)
  expect(pairs('noisy')).toBeGreaterThan(5 * pairs('quiet'))
  expect(pairs('noisy')).toBeLessThanOrEqual(mostPairs)
  expect(runs.map(({ workload, side }) => `${workload} ${side}`)).toEqual(log)
  for (let i = 0; i < runs.length; i += 2) {
    expect([runs[i]?.workload, runs[i]?.pair]).toEqual([runs[i + 1]?.workload, runs[i + 1]?.pair])
    expect(new Set([runs[i]?.side, runs[i + 1]?.side]).size).toBe(2)
  }
})

test('the same seed gives the same order, another seed another one', async () => {
  const order = async (seed: number): Promise<readonly string[]> => {
    const { now, contender, log } = machine()
    await measurePairs([contender('a', 0.1, 0.01), contender('b', 0.1, 0.01)], pace(now, { seed }))
    return log
  }
  expect(await order(5)).toEqual(await order(5))
  expect(await order(5)).not.toEqual(await order(6))
})

test('no pair is begun that would cross the deadline', async () => {
  const { now, contender } = machine()
  const { runs, cutShort } = await measurePairs(
    [contender('slow', 10, 1), contender('quick', 0.1, 0.01)],
    pace(now, { deadline: 100 }),
  )
  expect(cutShort).toEqual(['slow'])
  expect(now()).toBeLessThan(100)
  expect(runs.filter(({ workload }) => workload === 'quick').length).toBeGreaterThanOrEqual(18)
})

test('a run that fails ends its workload and keeps no half pair', async () => {
  const { now, contender } = machine()
  let count = 0
  const good = contender('good', 0.1, 0.01)
  const flaky = contender('flaky', 0.1, 0.01)
  const { runs, failures } = await measurePairs(
    [
      good,
      {
        ...flaky,
        run: async (side) => {
          count += 1
          if (count === 6) throw new Error('it broke')
          return flaky.run(side)
        },
      },
    ],
    pace(now),
  )
  expect(failures).toEqual([
    { workload: 'flaky', side: expect.stringMatching(/base|head/u), error: new Error('it broke') },
  ])
  expect(runs.filter(({ workload }) => workload === 'flaky')).toHaveLength(4)
  expect(runs.filter(({ workload }) => workload === 'good').length).toBeGreaterThanOrEqual(18)
})
