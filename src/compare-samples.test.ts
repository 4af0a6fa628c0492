import { expect, test } from 'vitest'
import { quiet } from '../test/laws/made-evidence.ts'
import { compareSamples } from './compare-samples.ts'
import { Fault } from './model/finding.ts'

const baseline = quiet(20)
const slower = (factor: number, count = 20): number[] => quiet(count, factor)
const history = Array.from({ length: 12 }, (_, run) => quiet(20, 1 + ((run * 5) % 7) / 1000))

test('a regression with everything that is promised of it', () => {
  expect(compareSamples({ baseline, candidate: slower(1.2), paired: true })).toEqual({
    verdict: 'regression',
    effect: {
      ratio: expect.closeTo(1.2, 9),
      low: expect.closeTo(1.2, 9),
      high: expect.closeTo(1.2, 9),
      level: 0.99,
    },
    // One of 20,001 ways to swap the sides of pairs, the real one.
    p: 1 / 20_001,
    minimumDetectable: expect.closeTo(0.01, 9),
    because: '20 % worse (99 % interval +20 % to +20 %), surely by more than 1 % (p = 0.00005)',
  })
})

const inPairs = (factor: number, threshold?: number) =>
  compareSamples({
    baseline,
    candidate: slower(factor),
    paired: true,
    ...(threshold === undefined ? {} : { threshold }),
  }).verdict

test('higher is worse, and the words are the pipeline’s', () => {
  expect([inPairs(1 / 1.2), inPairs(1), inPairs(1.02), inPairs(1.02, 0.02)]).toEqual([
    'improvement',
    'unchanged',
    'inconclusive',
    'regression',
  ])
})

test('fewer than five values are inconclusive, without a limit', () => {
  const { verdict, effect, minimumDetectable } = compareSamples({
    baseline: quiet(4),
    candidate: slower(5, 4),
    paired: true,
  })
  expect(verdict).toBe('inconclusive')
  expect(effect).toEqual({ ratio: expect.closeTo(5, 9), low: 0, high: Infinity, level: 0.99 })
  expect(minimumDetectable).toBe(Infinity)
  expect(compareSamples({ baseline, candidate: slower(5, 4), paired: false, history }).verdict).toBe(
    'inconclusive',
  )
})

test('not in pairs: never a regression without ten runs of history that support it', () => {
  const verdict = (factor: number, runs: readonly (readonly number[])[]) =>
    compareSamples({ baseline, candidate: slower(factor), paired: false, history: runs }).verdict
  expect(verdict(2, [])).toBe('inconclusive')
  expect(verdict(2, history.slice(0, 9))).toBe('inconclusive')
  expect(verdict(2, [[], ...history.slice(0, 9)])).toBe('inconclusive')
  expect(verdict(2, history)).toBe('regression')
  expect(verdict(0.5, history)).toBe('improvement')
  expect(verdict(0.5, [])).toBe('inconclusive')
  const wide = Array.from({ length: 12 }, (_, run) => quiet(20, 1 + (run % 2)))
  expect(verdict(1.5, wide)).toBe('inconclusive')
  expect(compareSamples({ baseline, candidate: slower(1.5), paired: false, history: wide }).because).toBe(
    '50 % worse, but base and head were not measured side by side and head is not beyond what 12 earlier runs let expect',
  )
})

const atAlpha = (alpha: number) =>
  compareSamples({ baseline: quiet(8), candidate: slower(1.2, 8), paired: true, alpha })

test('level is 1 − alpha, and a smaller alpha asks for more pairs', () => {
  expect(atAlpha(0.05)).toMatchObject({ verdict: 'regression', effect: { level: 0.95 } })
  expect(atAlpha(0.001).verdict).toBe('inconclusive')
})

const withSeed = (seed: number) => compareSamples({ baseline, candidate: slower(1.01), paired: true, seed })

test('every seed gives the same', () => {
  expect(withSeed(7)).toEqual(withSeed(1))
})

test.each([
  [{ baseline: [], candidate: [1], paired: false }, 'baseline (value) has no values'],
  [{ baseline: [1, 2], candidate: [1], paired: true }, 'baseline has 2 values and candidate 1'],
  [{ baseline: [1, 0], candidate: [1, 1], paired: true }, 'value 2 is 0'],
  [{ baseline: [1, -1], candidate: [1, 1], paired: true }, 'value 2 is -1'],
  [{ baseline: [1], candidate: [Number.NaN], paired: true }, 'value 1 is NaN'],
  [{ baseline: [1], candidate: [Infinity], paired: true }, 'value 1 is Infinity'],
  [{ baseline: [1], candidate: [1], paired: false, history: [[1], [0]] }, 'history run 2: value 1 is 0'],
  [{ baseline: [1], candidate: [1], paired: true, alpha: 0 }, 'alpha is 0'],
  [{ baseline: [1], candidate: [1], paired: true, margin: -1 }, 'margin is -1'],
  [{ baseline: [1], candidate: [1], paired: true, threshold: Number.NaN }, 'threshold is NaN'],
  [{ baseline: [1], candidate: [1], paired: true, seed: Number.NaN }, 'seed is NaN'],
])('refuses %j', (options, text) => {
  expect(() => compareSamples(options)).toThrow(Fault)
  expect(() => compareSamples(options)).toThrow(text)
})
