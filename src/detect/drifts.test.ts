import { expect, test } from 'vitest'
import { type Line, levels, machine, noises, storedRuns } from '../../test/laws/stored-runs.ts'
import type { Metric } from '../model/metric.ts'
import { seededRandom } from '../stats/random.ts'
import { driftsOf } from './drifts.ts'

const random = seededRandom(1)
const step = (place: number, size: number) => (at: number) => (at >= place ? size : 0)
const one = (count: number, shape: (place: number) => number, spread = 0.01): readonly Line[] => [
  { values: levels(random, count, spread, shape) },
]
const gradual = (from: number, to: number, rise: number) => (place: number) =>
  rise * Math.min(1, Math.max(0, (place - from) / (to - from)))
const kinds = (lines: readonly Line[]) => driftsOf(storedRuns(lines)).map(({ kind }) => kind)

test('a step whose level was never regained is told with commits and both levels', () => {
  const [drift, ...more] = driftsOf(storedRuns(one(60, step(40, 0.3))))
  expect(more).toEqual([])
  expect(drift).toMatchObject({
    benchmark: 'parse',
    metric: 'wall',
    unit: 's',
    kind: 'step',
    after: 'c39',
    upTo: 'c40',
    before: { runs: 40 },
    since: { runs: 20 },
  })
  expect(drift?.change).toBeCloseTo(0.3, 1.7)
  expect((drift?.since.level ?? 0) / (drift?.before.level ?? 1)).toBeCloseTo(1 + (drift?.change ?? 0), 9)
})

test('what was regained is over; what was regained in part is told in part', () => {
  expect(kinds(one(100, (at) => (at >= 40 && at < 70 ? 0.3 : 0)))).toEqual([])
  expect(kinds(one(100, (at) => (at >= 40 && at < 70 ? 0.3 : at >= 70 ? -0.1 : 0)))).toEqual([])
  const [rest] = driftsOf(storedRuns(one(100, (at) => (at < 40 ? 0 : at < 70 ? 0.3 : 0.15))))
  expect(rest).toMatchObject({ after: 'c39', upTo: 'c40' })
  expect(rest?.change).toBeCloseTo(0.15, 1.7)
  expect(kinds(one(60, step(40, -0.3)))).toEqual([])
})

test('steps upon steps share out the present worsening', () => {
  const found = driftsOf(storedRuns(one(100, (at) => (at < 30 ? 0 : at < 60 ? 0.1 : 0.21))))
  expect(found.map(({ kind, upTo }) => [kind, upTo])).toEqual([
    ['step', 'c30'],
    ['step', 'c60'],
  ])
  for (const { change } of found) expect(change).toBeCloseTo(0.1, 1.7)
})

test('where more is better, less is worse', () => {
  const ops: Metric = { name: 'ops', unit: '1/s', better: 'higher', nature: 'noisy' }
  const [drift] = driftsOf(storedRuns([{ metric: ops, values: levels(random, 60, 0.01, step(40, -0.2)) }]))
  expect(drift?.change).toBeCloseTo(0.25, 1)
  expect(drift?.since.level).toBeLessThan(drift?.before.level ?? 0)
  expect(driftsOf(storedRuns([{ metric: ops, values: levels(random, 60, 0.01, step(40, 0.2)) }]))).toEqual([])
})

test('an exact number drifts with its first change', () => {
  const calls: Metric = { name: 'calls', unit: 'count', better: 'lower', nature: 'exact' }
  const values = Array.from({ length: 20 }, (_, at) => (at < 18 ? 1000 : 1020))
  expect(driftsOf(storedRuns([{ metric: calls, values }]))).toMatchObject([
    {
      after: 'c17',
      upTo: 'c18',
      before: { level: 1000, runs: 18 },
      since: { level: expect.closeTo(1020, 6) },
      unit: 'count',
    },
  ])
})

test.each([
  ['5 % over a hundred runs', 100, gradual(0, 99, 0.05), 0.01, 0.03],
  ['10 % over a hundred runs, under more noise', 100, gradual(0, 99, 0.1), 0.02, 0.06],
  ['10 % over the last forty', 100, gradual(60, 99, 0.1), 0.01, 0.06],
  ['20 % in the middle', 100, gradual(30, 70, 0.2), 0.02, 0.15],
  ['10 % over four hundred', 400, gradual(0, 399, 0.1), 0.02, 0.06],
  ['4 % over four hundred, of which no window sees anything', 400, gradual(0, 399, 0.04), 0.02, 0.02],
  ['10 % long ago', 400, gradual(20, 120, 0.1), 0.01, 0.07],
] as const)('creep is caught: %s', (_, count, shape, spread, least) => {
  const found = driftsOf(storedRuns(one(count, shape, spread)))
  expect(found.length).toBeGreaterThan(0)
  const total = found.reduce((sum, { change }) => sum + change, 0)
  expect(total).toBeGreaterThan(least)
  expect(found.map(({ kind }) => kind)).toContain('creep')
})

test('creep that was taken back is over, and one of the better kind never was', () => {
  expect(kinds(one(120, (at) => (at < 90 ? gradual(0, 90, 0.1)(at) : 0)))).toEqual([])
  expect(kinds(one(100, gradual(0, 99, -0.1)))).toEqual([])
})

test('a step is no creep, and creep is no step', () => {
  const found = Array.from({ length: 40 }, (_, i) =>
    kinds(one(100, i < 20 ? step(55, 0.08) : gradual(30, 70, 0.2))),
  )
  expect(found.slice(0, 20).filter((all) => all.join(' ') === 'step').length).toBeGreaterThanOrEqual(19)
  expect(found.slice(20).filter((all) => all.join(' ') === 'creep').length).toBeGreaterThanOrEqual(17)
})

test('steps of the environment are taken out, and what the code did beside them stays', () => {
  const kernels = (place: number) => (place < 50 ? machine : { ...machine, kernel: '6.11.0-1020-azure' })
  expect(driftsOf(storedRuns(one(100, step(50, 0.2)), kernels))).toEqual([])
  const both = driftsOf(
    storedRuns(
      one(100, (at) => (at < 50 ? 0 : at < 75 ? 0.2 : 0.32)),
      kernels,
    ),
  )
  expect(both).toMatchObject([{ after: 'c74', upTo: 'c75' }])
  expect(both[0]?.change).toBeCloseTo(0.1, 1.5)
})

test('a benchmark that is gone is not asked for', () => {
  const gone = [...levels(random, 60, 0.01, step(30, 0.3)), ...Array<undefined>(15).fill(undefined)]
  const there = { benchmark: 'there', values: levels(random, 75, 0.01) }
  expect(driftsOf(storedRuns([{ values: gone }, there]))).toEqual([])
  expect(
    driftsOf(storedRuns([{ values: gone.slice(0, 65) }, { ...there, values: there.values.slice(0, 65) }])),
  ).toHaveLength(1)
  expect(driftsOf([])).toEqual([])
})

// At most one look in a hundred may alarm.
test.each([
  ['normal', 100, 100, 0.01],
  ['outliers', 100, 100, 0.01],
  ['two speeds', 100, 100, 0.01],
  ['normal', 30, 200, 0.01],
  ['neighbours alike', 100, 100, 0.01],
] as const)(
  '%s noise of 50 series in %d runs: of %d looks a share of at most %d alarms',
  (kind, count, looks, most) => {
    const own = seededRandom(11)
    let alarms = 0
    for (let look = 0; look < looks; look += 1) {
      const lines = Array.from({ length: 50 }, (_, i) => ({
        benchmark: `b${i}`,
        values: levels(own, count, 0.05, undefined, kind),
      }))
      if (driftsOf(storedRuns(lines)).length > 0) alarms += 1
    }
    expect(Object.keys(noises)).toContain(kind)
    expect(alarms / looks).toBeLessThanOrEqual(most)
  },
)
