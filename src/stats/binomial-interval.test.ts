import { expect, test } from 'vitest'
import { binomialInterval } from './binomial-interval.ts'

// R 4.3: binom.test(k, n, conf.level = .95)$conf.int
test.each([
  [8, 10, 0.4439045, 0.9747893],
  [0, 20, 0, 0.1684335],
  [20, 20, 0.8315665, 1],
  [1, 100, 0.0002531, 0.0544594],
])('%d of %d as R has it', (successes, trials, low, high) => {
  const chance = binomialInterval(successes, trials, 0.95)
  expect(chance.low).toBeCloseTo(low, 6)
  expect(chance.high).toBeCloseTo(high, 6)
})

test('nothing tried says nothing', () => {
  expect(binomialInterval(0, 0, 0.95)).toEqual({ low: 0, high: 1 })
})
