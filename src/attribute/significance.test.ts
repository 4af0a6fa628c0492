import { expect, test } from 'vitest'
import { normalQuantile } from '../stats/normal-quantile.ts'
import { seededRandom } from '../stats/random.ts'
import { type Question, significance } from './significance.ts'

const design = { baseRuns: 6, run: 100, exact: false, seed: 1 }
const question = (base: readonly number[], head: readonly number[], touched = false): Question => ({
  values: Float64Array.from([...base, ...head]),
  touched,
})
const around = (center: number, runs = 6): number[] =>
  Array.from({ length: runs }, (_, run) => center + ((run % 3) - 1) / 10)
const strengths = (...questions: Question[]): string[] =>
  significance(questions, design).map(({ strength }) => strength)

test('floors: 1 % of the run, 10 % of the row or 2 % where the diff touches it, beyond the error', () => {
  expect(strengths(question(around(5), around(8)))).toEqual(['sure'])
  expect(strengths(question(around(2), around(2.9)))).toEqual(['none'])
  expect(strengths(question(around(50), around(54)))).toEqual(['none'])
  expect(strengths(question(around(50), around(54), true))).toEqual(['sure'])
  const wild = [1, 9, 3, 7, 2, 8]
  expect(
    strengths(
      question(
        wild,
        wild.map((value) => value + 4),
      ),
    ),
  ).toEqual(['none'])
})

test('the answer carries means, interval and ratio', () => {
  const [answer] = significance([question(around(5), around(10))], design)
  expect(answer).toMatchObject({ base: 5, head: 10, strength: 'sure' })
  expect(answer!.change.value).toBeCloseTo(5, 9)
  expect(answer!.change.low!).toBeGreaterThan(4.8)
  expect(answer!.ratio!.ratio).toBeCloseTo(2, 3)
  expect(answer!.p).toBeCloseTo(2 / 924, 9)
  expect(significance([question(around(5), [0, 10, 10, 10, 10, 10])], design)[0]!.ratio).toBeUndefined()
})

test('four or five runs are weak, three and fewer claim nothing', () => {
  const of = (runs: number) =>
    significance([question(around(5, runs), around(10, runs))], { ...design, baseRuns: runs })[0]!
  expect([7, 6, 5, 4, 3, 2, 1].map((runs) => of(runs).strength)).toEqual([
    'sure',
    'sure',
    'weak',
    'weak',
    'none',
    'none',
    'none',
  ])
  expect(of(3).p).toBeUndefined()
  expect(of(1).change).toEqual({ value: 5 })
})

test('exact values that agree on each side need no test', () => {
  const exact = { ...design, baseRuns: 1, exact: true }
  expect(significance([question([50], [54], true)], exact)[0]).toMatchObject({ strength: 'sure', p: 0 })
  expect(significance([question([50], [50])], exact)[0]).toMatchObject({ strength: 'none' })
})

test('rows of noise alone are hardly ever significant, however many', () => {
  const random = seededRandom(4)
  const normal = (): number => normalQuantile(Math.max(1e-12, random()))
  const row = (touched: boolean): Question =>
    question(
      Array.from({ length: 6 }, () => 5 + normal()),
      Array.from({ length: 6 }, () => 5 + normal()),
      touched,
    )
  let found = { touched: 0, untouched: 0 }
  const trials = 300
  for (let trial = 0; trial < trials; trial += 1) {
    const untouched = Array.from({ length: 17 }, () => row(false))
    const touched = Array.from({ length: 3 }, () => row(true))
    const answers = significance([...untouched, ...touched], design)
    const any = (from: number, to?: number): number =>
      answers.slice(from, to).some(({ strength }) => strength !== 'none') ? 1 : 0
    found = { touched: found.touched + any(17), untouched: found.untouched + any(0, 17) }
  }
  expect(found.untouched / trials).toBeLessThan(0.03)
  expect(found.touched / trials).toBeLessThan(0.04)
})
