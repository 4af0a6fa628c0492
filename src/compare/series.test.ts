import { expect, test } from 'vitest'
import type { Side, TimedRun } from '../model/evidence.ts'
import { Fault } from '../model/finding.ts'
import { type Metric, cpu, wall } from '../model/metric.ts'
import { samplesOf, seriesOf } from './series.ts'

function run(side: Side, pair: number, values: Readonly<Record<string, number>>, workload = 'w'): TimedRun {
  const readings = Object.entries(values).map(([name, value]) => {
    const [benchmark = '', metric] = name.split(':')
    return { benchmark, metric: metric === 'cpu' ? cpu : wall, value }
  })
  return { workload, side, pair, at: pair, readings }
}

const runs = [
  run('base', 0, { a: 1, 'a:cpu': 10 }),
  run('head', 0, { a: 2, 'a:cpu': 20 }),
  run('head', 1, { a: 4 }),
  run('base', 1, { a: 3, 'a:cpu': 30 }),
  run('base', 2, { a: 5 }),
]

test('samples of a side keep every value in order of measurement', () => {
  expect(samplesOf(runs, 'base').map(({ metric, values }) => [metric.name, values])).toEqual([
    ['wall', [1, 3, 5]],
    ['cpu', [10, 30]],
  ])
})

test('pairs belong together by their number, and lone runs are left out', () => {
  const told = seriesOf(runs, true).map(({ metric, baseline, candidate }) => [
    metric.name,
    baseline?.values,
    candidate?.values,
  ])
  expect(told).toEqual([
    ['wall', [1, 3], [2, 4]],
    ['cpu', [10], [20]],
  ])
  expect(seriesOf(runs, false)[0]?.baseline?.values).toEqual([1, 3, 5])
})

test('both sides without one complete pair are unmatched', () => {
  const [series] = seriesOf([run('base', 0, { a: 1 }), run('head', 1, { a: 2 })], true)
  expect(series).toMatchObject({ unmatched: true, baseline: { values: [1] }, candidate: { values: [2] } })
})

test('a series of one side has one sample', () => {
  const [series] = seriesOf([run('head', 0, { a: 2 })], true)
  expect(series).toMatchObject({ unmatched: false, candidate: { values: [2] } })
  expect(series).not.toHaveProperty('baseline')
})

test('one number per pair, side and series', () => {
  const twice = [run('base', 0, { a: 1 }), run('base', 0, { a: 1 })]
  expect(() => samplesOf(twice, 'base')).toThrow(Fault)
  expect(() => samplesOf([run('base', 0, { a: 1 }), run('base', 1, { a: 1 }, 'other')], 'base')).toThrow(
    Fault,
  )
  const ticks: Metric = { ...wall, unit: 'ticks' }
  const mixed = {
    ...run('base', 1, {}),
    readings: [{ benchmark: 'a', metric: ticks, value: 1 }],
  }
  expect(() => samplesOf([run('base', 0, { a: 1 }), mixed], 'base')).toThrow('changes its unit')
})
