/** The rules of other tools are as their sources have them: small cases worked out by hand. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { normalQuantile } from '../../src/stats/normal-quantile.ts'
import { studentQuantile } from '../../src/stats/student-quantile.ts'

type Times = readonly (readonly number[])[]
interface Sides {
  readonly base: Times
  readonly head: Times
}
interface Designs {
  alone(): Times
  any(): readonly Times[]
  same(): readonly Times[]
  sequential(): Sides
  interleaved(): Sides
  alternating(): Sides
}
interface Rule {
  readonly name: string
  judge(designs: Designs): readonly boolean[]
}

const folder = join(import.meta.dirname, '../../benchmarks/accuracy/beside')
const load = async <T>(file: string): Promise<T> =>
  (await import(pathToFileURL(join(folder, file)).href)) as T
const numbers = { normalQuantile, studentQuantile }
const { rules: gab } = await load<{ rules: Rule[] }>('rules/github-action-benchmark.mjs')
const { rules: perfgate } = await load<{ rules: Rule[] }>('rules/perfgate.mjs')
const { rules: conbench } = await load<{ rules: Rule[] }>('rules/conbench.mjs')
const { rules: rustc } = await load<{ rules: Rule[] }>('rules/rustc-perf.mjs')
const { bencher } = await load<{ bencher: (of: typeof numbers) => Rule[] }>('rules/bencher.mjs')
const { tachometer } = await load<{ tachometer: (of: typeof numbers) => Rule[] }>('rules/tachometer.mjs')
const { welch } = await load<{ welch: (of: typeof numbers) => Rule[] }>('rules/welch.mjs')

/** One benchmark: head's runs, one value of each earlier job, and both sides of one job. */
const designs = (
  head: readonly number[],
  past: readonly number[],
  base: readonly number[] = past,
): Designs => {
  const jobs = past.map((value) => [[value]])
  const sides = { base: [base], head: [head] }
  return {
    alone: () => [head],
    any: () => jobs,
    same: () => jobs,
    sequential: () => sides,
    interleaved: () => sides,
    alternating: () => sides,
  }
}
const told = (rules: readonly Rule[], name: string, data: Designs): boolean | undefined => {
  const rule = rules.find((one) => one.name.startsWith(name))
  if (rule === undefined) throw new Error(`no rule ${name}`)
  return rule.judge(data)[0]
}

/** 20 values around 1 with a mean of 1 and a standard deviation (of a population) of 0.01. */
const steady = Array.from({ length: 20 }, (_, at) => (at % 2 === 0 ? 0.99 : 1.01))

test('the ratio to the number stored last', () => {
  expect(told(gab, 'github-action-benchmark, alert at 200 %', designs([2, 2.02], [9, 1]))).toBe(true)
  expect(told(gab, 'github-action-benchmark, alert at 200 %', designs([1.9, 2.1], [0.1, 1]))).toBe(false)
  expect(told(gab, 'github-action-benchmark, alert at 110 %', designs([1.11], [1]))).toBe(true)
  expect(told(perfgate, 'perfgate', designs([1, 1.21, 9], [1]))).toBe(true)
  expect(told(perfgate, 'perfgate', designs([1, 1.19, 9], [1]))).toBe(false)
})

test.each([
  // 1 + t(.99, 19) × .01 × √(1 + 1/20) and 1 + z(.99) × .01, quantiles of R.
  ['Bencher, t test .99, any runner', 1 + 2.539483 * 0.01 * Math.sqrt(1.05)],
  ['Bencher, t test .99', 1 + 2.539483 * 0.01 * Math.sqrt(1.05)],
  ['Bencher, z score .99', 1 + 2.326348 * 0.01],
  ['Bencher, interquartile range', 1 + 3 * 0.02],
])('%s draws its limit at %f', (name, limit) => {
  expect(told(bencher(numbers), name, designs([limit + 1e-6], steady))).toBe(true)
  expect(told(bencher(numbers), name, designs([limit - 1e-6], steady))).toBe(false)
})

test('a quarter over base in the same job', () => {
  expect(told(bencher(numbers), 'Bencher, 25 %', designs([1.26], [], [1]))).toBe(true)
  expect(told(bencher(numbers), 'Bencher, 25 %', designs([1.24], [], [1]))).toBe(false)
})

test('five standard deviations of what runs were off those before them', () => {
  // Residuals of 1, 3, 2, 2: 0, 2, 0, 0, with a mean of .5 and a sample standard deviation of 1.
  expect(told(conbench, 'conbench', designs([7.01], [1, 3, 2, 2]))).toBe(true)
  expect(told(conbench, 'conbench', designs([6.99], [1, 3, 2, 2]))).toBe(false)
})

test('the third quartile of earlier changes and three interquartile ranges', () => {
  // Changes of 10, 20, 10 and 20 %: quartiles .1 and .2, so the limit is .5 over the last value.
  const past = [1, 1.1, 1.1 * 1.2, 1.1 * 1.2 * 1.1, 1.1 * 1.2 * 1.1 * 1.2]
  const last = past.at(-1) ?? 0
  expect(told(rustc, 'rustc-perf', designs([1.501 * last], past))).toBe(true)
  expect(told(rustc, 'rustc-perf', designs([1.499 * last], past))).toBe(false)
})

test('an interval of the relative difference, and two means', () => {
  // Both sides vary by sd 1 about 100 and m, n = 4: error ≈ √2 / 2 %, t(.975, 3) = 3.18, so 2.2 % is about the limit.
  const around = (center: number): number[] => [-1, -1, 1, 1].map((off) => center + off * Math.sqrt(0.75))
  expect(told(tachometer(numbers), 'tachometer', designs(around(102.4), [], around(100)))).toBe(true)
  expect(told(tachometer(numbers), 'tachometer', designs(around(102.1), [], around(100)))).toBe(false)
  expect(told(tachometer(numbers), 'tachometer', designs(around(97), [], around(100)))).toBe(false)
  // Welch has the same error and six degrees of freedom: t(.975, 6) = 2.447, a difference of 1.7303.
  expect(told(welch(numbers), 'Node compare.R', designs(around(101.74), [], around(100)))).toBe(true)
  expect(told(welch(numbers), 'Node compare.R', designs(around(101.72), [], around(100)))).toBe(false)
})
