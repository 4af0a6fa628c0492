import { expect, test } from 'vitest'
import { seededRandom } from '../stats/random.ts'
import { signedRankTail } from '../stats/signed-rank-tail.ts'
import { type Aim, leastPairs, mostPairs, pairsWanted } from './enough.ts'
import type { Pairs } from './pairs.ts'

const aim: Aim = { worse: 1, threshold: 0.03, margin: 0.01, alpha: 0.01 }
const isEnough = (pairs: Pairs, more: Partial<Aim> = {}): boolean =>
  pairsWanted(pairs, { ...aim, ...more }) <= pairs.base.length

test('never before the least, always after three hundred, and at once where the clock is too coarse', () => {
  const equal = (n: number, base = 1, head = 1.01) => ({
    base: Array(n).fill(base),
    head: Array(n).fill(head),
  })
  expect(isEnough(equal(leastPairs - 1))).toBe(false)
  expect(isEnough(equal(leastPairs))).toBe(true)
  expect(isEnough(equal(leastPairs, 0, 0))).toBe(true)
  const random = seededRandom(1)
  // A machine that runs at two speeds, whichever it likes.
  const speeds = (): number[] => Array.from({ length: mostPairs }, () => (random() < 0.5 ? 1 : 2))
  const wild = { base: speeds(), head: speeds() }
  expect(isEnough(wild)).toBe(true)
  expect(isEnough({ base: wild.base.slice(1), head: wild.head.slice(1) })).toBe(false)
})

test('stopping by this rule leaves the test at its nominal rate', () => {
  const random = seededRandom(20261122)
  const [trials, alpha] = [4000, 0.05]
  let alarms = 0
  let stops = new Set<number>()
  for (let trial = 0; trial < trials; trial += 1) {
    const [base, head]: [number[], number[]] = [[], []]
    do {
      for (let i = 0; i < 2; i += 1) {
        // Heavy-tailed and two-speed, symmetric about exactly the margin: the least favourable true null.
        const noise = (random() - 0.5) * (random() < 0.2 ? 0.6 : 0.06)
        base.push(1)
        head.push(1.01 * Math.exp(noise))
      }
    } while (!isEnough({ base, head }, { alpha }))
    stops = stops.add(base.length)
    const differences = head.map((value, i) => Math.log(value / (base[i] ?? 1)) - Math.log1p(0.01))
    if (signedRankTail(differences) <= alpha) alarms += 1
  }
  // The rule really stops at different times, and the rate is at most nominal within four standard errors.
  expect(stops.size).toBeGreaterThan(5)
  const error = Math.sqrt((alpha * (1 - alpha)) / trials)
  expect(alarms / trials).toBeLessThan(alpha + 4 * error)
  expect(alarms / trials).toBeGreaterThan(alpha - 0.02)
})

test('a change far larger than the noise does not pass for noise', () => {
  const random = seededRandom(3)
  const base = Array.from({ length: 20 }, () => Math.exp(0.02 * (random() - 0.5)))
  const twice = base.map((value) => value * 2 * Math.exp(0.02 * (random() - 0.5)))
  expect(isEnough({ base, head: twice })).toBe(true)
})
