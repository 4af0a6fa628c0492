import { expect, test } from 'vitest'
import { type PairedLogs, flipTest } from './flip-test.ts'
import { onGrid } from './log-ratio.ts'
import { seededRandom } from './random.ts'

const options = { shift: 0, seed: 1 }
const single = (base: readonly number[], head: readonly number[], more = {}): number =>
  flipTest([[{ base, head }]], { ...options, ...more })[0]!
const filled = (count: number, value: number): number[] => Array.from({ length: count }, () => value)

/** Pairs in noise of 5 % that a moment of 20 % is common to; head is higher by `effect`. */
function noisy(pairs: number, effect: number, seed: number): PairedLogs {
  const random = seededRandom(seed)
  const made = Array.from({ length: pairs }, () => {
    const moment = 0.2 * random()
    return { base: onGrid(moment + 0.05 * random()), head: onGrid(effect + moment + 0.05 * random()) }
  })
  return { base: made.map(({ base }) => base), head: made.map(({ head }) => head) }
}

test('five pairs of 0 and 1', () => {
  expect(single(filled(5, 0), filled(5, 1))).toBe(1 / 32)
  expect(single(filled(5, 1), filled(5, 0))).toBe(1)
})

test('no pairs, no series and no hypotheses are no evidence', () => {
  expect(single([], [])).toBe(1)
  expect(flipTest([[]], options)).toEqual([1])
  expect(flipTest([], options)).toEqual([])
  expect(flipTest([[], [noisy(10, 1, 1)]], options)).toEqual([1, 2 ** -10])
})

test('one and two pairs have the p-values they can have', () => {
  expect([single([0], [1]), single([1], [0])]).toEqual([1 / 2, 1])
  expect([single([0, 3], [1, 5]), single([1, 5], [0, 3])]).toEqual([1 / 4, 1])
  // Of the second pair both values lie in the slower half: the ranks say nothing of it, the sizes do.
  expect(single([0, 5], [1, 3])).toBe(1 / 2)
})

test.each([4, 14, 15, 60])('%i pairs that are all tied never reject', (pairs) => {
  expect(single(filled(pairs, 7), filled(pairs, 7))).toBe(1)
  expect(single(filled(pairs, 0), filled(pairs, 0))).toBe(1)
  const varied = noisy(pairs, 0, 3).base
  expect(single(varied, varied)).toBe(1)
  // What lies exactly at the margin is not above it, whether or not the caller rounded it.
  const shift = Math.log1p(0.01)
  expect(
    single(
      varied,
      varied.map((value) => value + onGrid(shift)),
      { shift },
    ),
  ).toBe(1)
})

test('where most pairs are tied the others still count', () => {
  const [base, head] = [filled(30, 0), [...filled(18, 0), ...filled(12, 1)]]
  expect(single(base, head)).toBeLessThan(3 * 2 ** -12 + 2e-4)
  expect(single(head, base)).toBe(1)
})

test('one constant series beside another takes nothing from it and gives nothing', () => {
  const constant = { base: filled(40, 1), head: filled(40, 1) }
  const slower = noisy(40, 0.04, 5)
  expect(flipTest([[slower, constant]], options)).toEqual(flipTest([[slower]], options))
  const [p, none] = flipTest([[slower], [constant]], options)
  expect(p).toBe(flipTest([[slower]], options)[0])
  expect(none).toBe(1)
})

test('values as far apart as doubles go', () => {
  const [low, high] = [-745, 709]
  expect(single(filled(10, low), filled(10, high))).toBe(2 ** -10)
  expect(single([low, 0, high, 1e-10], [high, 1e-10, low, 0])).toBeGreaterThan(0.05)
  expect(single(filled(10, 0), filled(10, 2 ** -36))).toBe(2 ** -10)
  expect(single(filled(10, 0), filled(10, 1e-320))).toBe(2 ** -10)
  expect(single(filled(10, -1e308), filled(10, 1e307))).toBe(2 ** -10)
})

test('a single wild pair neither makes nor hides a difference', () => {
  const { base, head } = noisy(30, 0, 8)
  expect(single(base, [5, ...head.slice(1)])).toBeGreaterThan(0.1)
  const slower = noisy(30, 0.05, 8)
  expect(single(slower.base, [-5, ...slower.head.slice(1)])).toBeLessThan(0.001)
})

test('evidence is adjusted for what stands beside it, by as much as the dependence asks', () => {
  const real = noisy(40, 0.008, 12)
  const alone = single(real.base, real.head)
  const many = flipTest(
    [[real], ...Array.from({ length: 9 }, (_, index) => [noisy(40, 0, 20 + index)])],
    options,
  )
  // Ten independent hypotheses cost about what Bonferroni takes, the same one ten times costs nothing.
  expect(many[0]! / alone).toBeGreaterThan(5)
  expect(many[0]! / alone).toBeLessThan(11)
  const same = Array.from({ length: 10 }, () => [real])
  expect(flipTest(same, options)).toEqual(same.map(() => alone))
})

test('a seed means one result, on every machine', () => {
  const series = [[noisy(60, 0.007, 31)], [noisy(95, 0.003, 32), noisy(20, 0, 33)], [noisy(60, 0, 34)]]
  expect(flipTest(series, options)).toMatchInlineSnapshot(`
    [
      0.00839958002099895,
      0.0055997200139993,
      1,
    ]
  `)
  expect(flipTest(series, options)).toEqual(flipTest(series, options))
  expect(flipTest(series, { ...options, seed: 2 })).not.toEqual(flipTest(series, options))
})

test('as many patterns as asked for, all of them where there are no more', () => {
  const { base, head } = noisy(12, 1, 41)
  expect(single(base, head)).toBe(2 ** -12)
  expect(single(base, head, { flips: 4096 })).toBe(2 ** -12)
  // One of 4096 patterns is the real one: 999 drawn ones may well miss it.
  expect(single(base, head, { flips: 999 })).toBeLessThanOrEqual(3 / 1000)
  expect(single(base, head, { flips: 999 })).toBeGreaterThanOrEqual(1 / 1000)
})

test('more flips than there are patterns are no finer than the patterns', () => {
  const base = filled(16, 0)
  const p = single(
    base,
    base.map((_, pair) => pair + 1),
    { flips: 500_000 },
  )
  // About seven and a half of so many draws are the one pattern of sixteen equal signs.
  expect(p).toBeGreaterThan(2 / 500_000)
  expect(p).toBeLessThan(20 / 500_000)
})

test('what makes no pairs is a mistake of the caller', () => {
  expect(() => single([1, 2], [1])).toThrow(RangeError)
  for (const bad of [Number.NaN, Infinity, -Infinity]) {
    expect(() => single([bad], [1])).toThrow(RangeError)
    expect(() => single([1], [bad])).toThrow(RangeError)
    expect(() => single([1], [1], { shift: bad })).toThrow(RangeError)
    expect(() => single([bad], [bad])).toThrow(RangeError)
  }
  expect(() => single([-1.7e308], [1.7e308])).toThrow(RangeError)
})
