import { expect, test } from 'vitest'
import { wall } from '../model/metric.ts'
import { makeSample } from '../model/sample.ts'
import { seededRandom } from '../stats/random.ts'
import { screenSeriesIn } from './screen-series.ts'

/** Twelve benchmarks over thirty runs; a factor for each run of each. */
function stored(factor: (benchmark: number, run: number) => number) {
  const random = seededRandom(11)
  return {
    runs: Array.from({ length: 30 }, (_, run) => ({
      commit: String(run),
      at: new Date(Date.UTC(2026, 0, 1 + run)).toISOString(),
      samples: Array.from({ length: 12 }, (__, benchmark) =>
        makeSample(
          `b${benchmark}`,
          wall,
          Array.from({ length: 5 }, () => factor(benchmark, run) * (1 + 0.01 * random())),
        ),
      ),
    })),
  }
}

test('a level that all share is no new level, one of its own is', () => {
  const series = screenSeriesIn(
    stored((benchmark, run) => (run >= 22 ? 1.1 : 1) * (benchmark === 3 && run >= 15 ? 1.2 : 1)),
  )
  expect(series('b0', 'wall')?.values).toHaveLength(30)
  expect(series('b3', 'wall')?.values).toHaveLength(15)
  expect(series('b3', 'cpu')).toBeUndefined()
  expect(series('other', 'wall')).toBeUndefined()
})

test('values stay raw and in order, and a zero is no level', () => {
  const past = stored(() => 1)
  expect(screenSeriesIn(past)('b5', 'wall')?.values).toEqual(
    past.runs.map(({ samples }) => samples[5]?.values),
  )
  const zero = stored((benchmark, run) => (benchmark === 1 && run < 20 ? 0 : 1))
  expect(screenSeriesIn(zero)('b1', 'wall')?.values).toHaveLength(30)
})
