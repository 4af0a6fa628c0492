import { expect, test } from 'vitest'
import { quiet } from '../../test/laws/made-evidence.ts'
import type { Compared, Comparison } from '../model/comparison.ts'
import { type Metric, wall } from '../model/metric.ts'
import type { Past } from '../model/past.ts'
import { makeSample } from '../model/sample.ts'
import { compareHistory, pastSeriesOf } from './compare-history.ts'
import { deviationFrom } from './deviation.ts'
import { trendsOf } from './trends.ts'

const calls: Metric = { name: 'calls', unit: 'count', better: 'lower', nature: 'exact' }
const ops: Metric = { name: 'ops', unit: '1/s', better: 'higher', nature: 'noisy' }
const question = { paired: true, margin: 0.01, level: 0.99, alpha: 0.01, familySize: 1 }

/** Runs around 1 whose medians differ by a few percent. */
const medians = (count: number): number[] =>
  Array.from({ length: count }, (_, run) => 1 + ((run * 5) % 7) / 100)
const past = (values: readonly (readonly number[])[], metric = wall, base = 'none'): Past => ({
  base,
  runs: values.map((each, run) => ({
    commit: `c${run}`,
    at: '2026-11-22T10:00:00.000Z',
    samples: [makeSample('b', metric, each)],
  })),
})
const runsOf = (count: number, size = 5): number[][] => medians(count).map((center) => quiet(size, center))

function held(from: Past, head: readonly number[], metric = wall): Comparison {
  const [series] = pastSeriesOf(from, 'b')
  if (series === undefined) throw new Error('there is no series')
  return compareHistory(series, makeSample('b', metric, head), question)
}
function compared(comparison: Comparison): Compared {
  if (comparison.kind !== 'compared') throw new Error(JSON.stringify(comparison))
  return comparison
}

test('the baseline are the medians of the runs, and the effect is how far head lies from what they let expect', () => {
  const found = compared(held(past(runsOf(12)), quiet(5, 1.5)))
  expect(found.baseline.values).toHaveLength(12)
  expect(found).toMatchObject({
    paired: false,
    basis: 'history',
    apart: { historyRuns: 12, worse: true, better: false },
  })
  const expected = Math.exp(medians(12).reduce((sum, value) => sum + Math.log(value), 0) / 12)
  expect(found.effect.relative.value).toBeCloseTo(1.5 / expected - 1, 9)
  expect(found.effect.absolute.value).toBeCloseTo((1.5 - expected) * 1.006, 2)
  expect(found.effect.relative.low).toBeGreaterThan(0.3)
  expect(found.pWorse).toBeLessThan(1e-6)
  expect(found.minimumDetectable).toBeGreaterThan(0.01)
})

test('where more is better, less is worse, by as much in proportion', () => {
  const slower = compared(held(past(runsOf(12), ops), quiet(5, 1 / 1.5), ops))
  expect(slower.apart).toMatchObject({ worse: true, better: false })
  expect(slower.effect.absolute.value).toBeGreaterThan(0)
  const faster = compared(held(past(runsOf(12), ops), quiet(5, 1.5), ops))
  expect(faster.apart).toMatchObject({ worse: false, better: true })
  expect(faster.effect.absolute.value).toBeLessThan(0)
})

test('the unit changes nothing but the absolute effect', () => {
  const scale = (values: readonly number[]): number[] => values.map((value) => value * 2 ** -20)
  const [seconds, other] = [
    compared(held(past(runsOf(12)), quiet(5, 1.1))),
    compared(held(past(runsOf(12).map(scale)), scale(quiet(5, 1.1)))),
  ]
  expect(other.pWorse).toBe(seconds.pWorse)
  expect(other.effect.relative).toEqual(seconds.effect.relative)
})

test('ten runs are needed; the latest thirty count', () => {
  const series = (count: number) => pastSeriesOf(past(runsOf(count)), 'b')[0]
  expect([series(9)?.enough, series(10)?.enough]).toEqual([false, true])
  expect(held(past(runsOf(9)), quiet(5))).toMatchObject({ kind: 'incomparable' })
  const old = [...Array.from({ length: 20 }, () => quiet(5, 100)), ...runsOf(30)]
  expect(compared(held(past(old), quiet(5))).baseline.values).toHaveLength(30)
  expect(compared(held(past(old), quiet(5, 1.5))).apart?.worse).toBe(true)
  expect(pastSeriesOf(past(runsOf(12)), 'other')).toEqual([])
})

test('of each run no more values count than head has', () => {
  const long = runsOf(12).map((values) => [...values, ...quiet(20, 50)])
  expect(compared(held(past(long), quiet(5))).baseline.values).toEqual(
    compared(held(past(runsOf(12)), quiet(5))).baseline.values,
  )
})

test('runs in which the metric meant something else do not count', () => {
  const turned: Metric = { ...wall, unit: 'ticks' }
  const mixed: Past = {
    base: 'none',
    runs: [...past(runsOf(12), turned).runs, ...past(runsOf(9)).runs],
  }
  expect(pastSeriesOf(mixed, 'b')[0]).toMatchObject({ metric: wall, enough: false })
  expect(held(past(runsOf(12), turned), quiet(5))).toMatchObject({
    kind: 'incomparable',
    because: 'wall means something else in the stored runs',
  })
})

test('a zero has no ratio', () => {
  const zeros = runsOf(12).map((values) => [0, ...values])
  expect(held(past(zeros), quiet(5))).toMatchObject({
    kind: 'incomparable',
    because: '12 values are 0: too little wall for what the clock or counter can tell',
  })
})

test('what repeats exactly is compared with base itself, and with no other commit', () => {
  const counts = [[100, 100], [100], [200, 200]]
  expect(held(past(counts, calls, 'c1'), [110, 110], calls)).toMatchObject({
    kind: 'compared',
    exact: true,
    basis: 'history',
    effect: { relative: { value: expect.closeTo(0.1) } },
  })
  expect(held(past(counts, calls), [110], calls)).toMatchObject({
    because: "calls was not recorded for base's own commit",
  })
})

test('runs that are all the same expect that very value', () => {
  const same = past(Array.from({ length: 10 }, () => [2, 2, 2, 2, 2]))
  const at = (value: number) => compared(held(same, Array(5).fill(value)))
  expect([at(2).pWorse, at(2.02).pWorse, at(2.1).pWorse, at(1.9).pBetter]).toEqual([1, 1, 0, 0])
  expect(at(2).effect.relative).toEqual({ value: 0, low: 0, high: 0 })
})

test('deviation and bounds agree: the p-value is at most alpha exactly beyond the bound', () => {
  const history = runsOf(15)
  for (let step = 0; step < 200; step += 1) {
    const found = deviationFrom(history, quiet(5, 0.9 + step / 500), { worse: 1, margin: 0.01 })
    const beyond = (found?.bounds(0.99).low ?? 0) > Math.log1p(0.01)
    expect(found !== undefined && found.pWorse <= 0.01).toBe(beyond)
  }
})

test('trends: a median for each run of what judges and changed', () => {
  const comparison = held(past(runsOf(12)), quiet(5, 1.5))
  const verdict = {
    benchmark: 'b',
    comparison,
    judges: true,
    because: '',
    decision: 'failed',
    word: 'regression',
  } as const
  const { runs } = past(runsOf(12))
  expect(trendsOf([verdict], runs)).toEqual([
    { benchmark: 'b', metric: 'wall', medians: runsOf(12).map((values) => values[4] ?? 0) },
  ])
  expect(
    trendsOf(
      [
        { ...verdict, word: 'unchanged' },
        { ...verdict, judges: false },
      ],
      runs,
    ),
  ).toEqual([])
  expect(trendsOf([verdict], [])).toEqual([])
})
