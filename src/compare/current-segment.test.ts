import { expect, test } from 'vitest'
import { levels, storedRuns } from '../../test/laws/stored-runs.ts'
import { type Metric, wall } from '../model/metric.ts'
import { makeSample } from '../model/sample.ts'
import { seededRandom } from '../stats/random.ts'
import { compareHistory, pastSeriesOf } from './compare-history.ts'
import { currentSegment } from './current-segment.ts'

const random = seededRandom(1)
const step = (place: number, size: number) => (at: number) => (at >= place ? size : 0)
const seriesOf = (values: readonly number[], metric: Metric = wall) => {
  const [series] = pastSeriesOf({ base: 'c0', runs: storedRuns([{ metric, values }]) }, 'parse')
  if (series === undefined) throw new Error('there is no series')
  return series
}
const question = { paired: false, margin: 0.01, level: 0.99, alpha: 0.01, familySize: 1 }

test('only the runs since the level last changed are a baseline', () => {
  const series = seriesOf(levels(random, 30, 0.01, step(15, 0.3)))
  expect(series.samples).toHaveLength(15)
  expect(series).toMatchObject({
    enough: true,
    since: { commit: 'c15', at: '2026-01-16T00:00:00.000Z', earlier: 15 },
  })
  // Against the mixture of both levels, a head on the old level would pass as one of them.
  const back = compareHistory(series, makeSample('parse', wall, [0.2, 0.2, 0.2]), question)
  expect(back).toMatchObject({ kind: 'compared', apart: { better: true, worse: false, historyRuns: 15 } })
  const worse = compareHistory(series, makeSample('parse', wall, [0.3, 0.3, 0.3]), question)
  expect(worse).toMatchObject({ kind: 'compared', apart: { worse: true } })
})

test('a level that is younger than ten runs is not enough, and says since when', () => {
  const series = seriesOf(levels(random, 30, 0.01, step(24, 0.3)))
  expect(series.samples).toHaveLength(6)
  expect(series).toMatchObject({ enough: false, since: { commit: 'c24', earlier: 24 } })
})

test('a level that never changed has all its runs', () => {
  const series = seriesOf(levels(random, 30, 0.01))
  expect(series.samples).toHaveLength(30)
  expect(series).not.toHaveProperty('since')
})

test('exact numbers are not cut, nor is what has a zero in it', () => {
  const calls: Metric = { name: 'calls', unit: 'count', better: 'lower', nature: 'exact' }
  const counts = Array.from({ length: 20 }, (_, at) => (at < 10 ? 100 : 200))
  expect(seriesOf(counts, calls).samples).toHaveLength(20)
  expect(seriesOf([0, ...counts]).samples).toHaveLength(21)
  expect(currentSegment([])).toEqual({ samples: [] })
})
