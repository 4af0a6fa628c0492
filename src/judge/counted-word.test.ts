import { expect, test } from 'vitest'
import { compareCounted } from '../compare/compare-counted.ts'
import type { Compared } from '../model/comparison.ts'
import { instructions } from '../model/metric.ts'
import { makeSample } from '../model/sample.ts'
import { countedWord } from './counted-word.ts'

function wordOf(base: readonly number[], head: readonly number[], threshold = 0.01) {
  const question = { paired: true, level: 0.99 }
  const found = compareCounted(
    makeSample('b', instructions, base),
    makeSample('b', instructions, head),
    question,
  ) as Compared
  return countedWord(found, found.noise ?? NaN, threshold)
}

const twice = (count: number): number[] => [count, count]

test.each([
  [twice(1e6), twice(1.02e6), 'regression'],
  [twice(1e6), twice(1.01e6), 'regression'],
  // What stays of loading dilutes 1 % more work by this much.
  [twice(1e6), twice(1_009_960), 'regression'],
  [twice(1e6), twice(1_009_900), 'unchanged'],
  [twice(1e6), twice(1e6), 'unchanged'],
  [twice(1e6), twice(0.995e6), 'unchanged'],
  [twice(1.02e6), twice(1e6), 'improvement'],
  [[1e6, 1.0001e6], [1.0302e6, 1.0301e6], 'regression'],
  [[1e6, 1.0001e6], [1.0001e6, 1.0002e6], 'unchanged'],
  // Above for sure, below the threshold perhaps.
  [[1e6, 1.0001e6], [1.009e6, 1.0091e6], 'inconclusive'],
  [[1e6, 1.01e6], [1.005e6, 1.02e6], 'inconclusive'],
  // Larger than the threshold, and no more than the repeats of one side differ by.
  [[1e6, 1.03e6], [1.03e6, 1.06e6], 'inconclusive'],
] as const)('%j → %j is %s', (base, head, word) => {
  expect(wordOf(base, head).word).toBe(word)
})

test('it says how many instructions there were, or how far repeats lay apart', () => {
  expect(wordOf(twice(1e6), twice(1.02e6)).because).toBe(
    '2 % worse, exactly (1000000 → 1020000 instructions, 2 times over)',
  )
  expect(wordOf(twice(1e6), twice(1e6)).because).toBe(
    'no different, exactly (1000000 → 1000000 instructions, 2 times over), below the threshold of 1 %',
  )
  expect(wordOf([1e6, 1.01e6], [1.005e6, 1.02e6]).because).toMatch(
    /^0\.\d+ % worse \(-\S+ % to \+\S+ %; \S+ % of it for noise, learned from 2 and 2 counts\): counts of the same code differ too much/u,
  )
  expect(wordOf([1e6, 1.0001e6], [1.009e6, 1.0091e6]).because).toMatch(
    /: worse, but whether by the threshold of 1 % is not sure$/u,
  )
})
