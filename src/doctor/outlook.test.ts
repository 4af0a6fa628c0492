import { expect, test } from 'vitest'
import { normalNoise, suite } from '../../test/laws/simulated-study.ts'
import { detectableChange } from '../stats/detectable-change.ts'
import { type Consumer, judgedOf, outlookOf, reachOf, wantedPairs } from './outlook.ts'

const consumer = (name: string, pairSeconds: number, spread: number, threshold = 0.03): Consumer => ({
  name,
  pairSeconds,
  asked: [{ spread, threshold, margin: 0.01 }],
})

const budget = (timeLimit: number, family: number) => ({
  timeLimit,
  trialSeconds: 0,
  rate: 0.01,
  family,
  otherTests: 0,
})

test('a small suite is measured directly: who needs little leaves the rest to the others', () => {
  const outlook = outlookOf([consumer('quiet', 1, 0.005), consumer('noisy', 1, 0.05)], budget(100, 2))
  expect(outlook.design).toBe('direct')
  expect(outlook.alpha).toBe(0.005)
  expect(outlook.need('quiet')).toBe(16)
  expect(outlook.share('quiet')).toBe(16)
  // 88 s are for pairs, and 16 of them are the other's.
  expect(outlook.share('noisy')).toBe(72)
  expect(outlook.most('noisy')).toBe(72)
  expect(outlook.most('quiet')).toBe(44)
  expect(outlook.need('noisy')).toBeGreaterThan(72)
})

test('no workload gets more than 300 pairs, however long the limit', () => {
  const outlook = outlookOf([consumer('a', 0.1, 0.3)], budget(3600, 1))
  expect(outlook.most('a')).toBe(300)
  expect(outlook.share('a')).toBe(300)
})

test('a large suite races where its wishes do not fit, and is measured directly where they do', () => {
  const many = Array.from({ length: 20 }, (_, index) => consumer(`b${index}`, 1, 0.05))
  const raced = outlookOf(many, budget(400, 20))
  expect(raced).toMatchObject({ design: 'staged', alpha: 0.01 })
  // 17 % of 388 s.
  expect(raced.most('b3')).toBe(65)
  expect(outlookOf(many, budget(20_000, 20)).design).toBe('direct')
})

test('a reach says what so many pairs show, and what the threshold costs', () => {
  const asked = { spread: 0.05, threshold: 0.03, margin: 0.01 }
  const reach = reachOf(asked, { alpha: 0.01, pairs: 110, studied: 100, seconds: 0.5 })
  const design = { spread: 0.05, margin: 0.01, alpha: 0.01, power: 0.95 }
  expect(reach.after).toEqual(
    [20, 40, 80].map((pairs) => ({ pairs, change: detectableChange(design, pairs) })),
  )
  expect(reach.inLimit).toEqual({ pairs: 110, change: detectableChange(design, 100) })
  expect(reach.threshold!.pairs).toBe(wantedPairs(asked, 0.01))
  expect(reach.threshold!.seconds).toBe(reach.threshold!.pairs / 2)
  // 3.24 % are seen with 110 pairs, and 3.46 % where the noise is a tenth larger.
  expect(reach.holds).toBe(0.04)
  const never = reachOf({ ...asked, threshold: 0.01 }, { alpha: 0.01, pairs: 4, studied: 100, seconds: 1 })
  expect(never.threshold).toBeUndefined()
  expect(never.holds).toBeUndefined()
  expect(never.inLimit).toEqual({ pairs: 4 })
})

test('CPU time speaks for what computes, elapsed time for what waits; quarantined series do not share the rate', () => {
  const made = suite([
    { name: 'a', wall: normalNoise(0.01), cpu: { noise: normalNoise(0.01), share: 0.95 } },
    { name: 'b', wall: normalNoise(0.01), cpu: { noise: normalNoise(0.01), share: 0.2 } },
    { name: 'c', wall: normalNoise(0.01), terms: { gate: 'off' } },
  ])
  const { hypotheses, family } = judgedOf({ ...made, otherTests: 1 })
  expect(hypotheses.map(({ benchmark, metric }) => `${benchmark} ${metric}`)).toEqual([
    'a cpu',
    'b wall',
    'c wall',
  ])
  expect(family).toBe(3)
})
