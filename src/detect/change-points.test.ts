import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Line, levels, machine, storedRuns } from '../../test/laws/stored-runs.ts'
import { type Metric, cpu, wall } from '../model/metric.ts'
import type { Run } from '../model/run.ts'
import { seededRandom } from '../stats/random.ts'
import { changePoints, changePointsOf } from './change-points.ts'
import { emptyHistory, extendHistory } from './history.ts'

const random = seededRandom(1)
const step = (place: number, size: number) => (at: number) => (at >= place ? size : 0)
const quiet = (count: number, shape?: (place: number) => number): readonly number[] =>
  levels(random, count, 0.01, shape)

test('names the commits, the size, both levels and since when', () => {
  const [point, ...more] = changePoints(storedRuns([{ values: quiet(60, step(40, 0.3)) }]))
  expect(more).toEqual([])
  expect(point).toMatchObject({
    benchmark: 'parse',
    metric: 'wall',
    unit: 's',
    after: 'c39',
    upTo: 'c40',
    at: '2026-02-10T00:00:00.000Z',
    before: { runs: 40 },
    since: { runs: 20 },
    cause: 'code',
  })
  expect(point?.change).toBeCloseTo(0.3, 1.8)
  expect(point?.before.level).toBeCloseTo(0.2, 2)
  expect(point?.since.level).toBeCloseTo(0.26, 2)
  expect(point?.p).toBeLessThan(1e-9)
})

test('the metric knows which direction is worse', () => {
  const ops: Metric = { name: 'ops', unit: '1/s', better: 'higher', nature: 'noisy' }
  const values = quiet(60, step(40, -0.5))
  const [slower] = changePoints(storedRuns([{ metric: ops, values }]))
  const [faster] = changePoints(storedRuns([{ values }]))
  expect(slower?.change).toBeCloseTo(1, 1)
  expect(faster?.change).toBeCloseTo(-0.5, 1)
})

test('the median of a run counts, and a run that lacks the series is passed over', () => {
  const values: (number | undefined)[] = [...quiet(60, step(40, 0.3))]
  for (const missing of [38, 39, 40, 5]) values[missing] = undefined
  const runs = storedRuns([{ values }]).map((run) => ({
    ...run,
    samples: run.samples.map((sample) => ({ ...sample, values: [9, sample.values[0], 0.001] as const })),
  }))
  expect(changePoints(runs)).toMatchObject([{ after: 'c37', upTo: 'c41' }])
})

test('a metric that means something else from one run on begins anew; a zero is no point', () => {
  const text: Metric = { ...wall, unit: 'B' }
  const [first, second] = [
    storedRuns([{ values: quiet(30) }]),
    storedRuns([{ metric: text, values: quiet(30, () => 5) }]),
  ]
  expect(changePoints([...first, ...second])).toEqual([])
  expect(changePoints(storedRuns([{ values: [...quiet(30), 0, 0, 0, 0, ...quiet(10)] }]))).toEqual([])
  expect(changePoints(storedRuns([{ values: [0, 0] }]))).toEqual([])
  expect(changePoints([])).toEqual([])
})

const suite = (count: number, stepping: number, at = 40, size = 0.2): readonly Line[] =>
  Array.from({ length: count }, (_, i) => ({
    benchmark: `b${i}`,
    values: quiet(60, i < stepping ? step(at, size) : undefined),
  }))

test.each([
  [10, 10, 'environment'],
  [10, 5, 'environment'],
  [10, 4, 'code'],
  [3, 3, 'environment'],
  [2, 2, 'code'],
  [1, 1, 'code'],
] as const)('of %d benchmarks %d step at once: %s', (count, stepping, cause) => {
  const points = changePoints(storedRuns(suite(count, stepping)))
  expect(points.map((point) => point.cause)).toEqual(Array(stepping).fill(cause))
  if (cause === 'environment')
    expect(points[0]).toMatchObject({ because: `${stepping} of ${count} benchmarks changed here at once` })
})

test('two metrics of one benchmark are no witnesses of each other', () => {
  const lines = [wall, cpu, { ...cpu, name: 'system' }].map((metric) => ({
    metric,
    values: quiet(60, step(40, 0.2)),
  }))
  expect(changePoints(storedRuns(lines)).map(({ cause }) => cause)).toEqual(['code', 'code', 'code'])
})

test('benchmarks that were not there then do not count', () => {
  const later = Array.from({ length: 10 }, (_, i) => ({
    benchmark: `later${i}`,
    values: [...Array<undefined>(50).fill(undefined), ...quiet(10)],
  }))
  const points = changePoints(storedRuns([...suite(4, 3), ...later]))
  expect(points.map(({ cause }) => cause)).toEqual(['environment', 'environment', 'environment'])
})

test('where the environment changed for good, it is to blame and named', () => {
  const kernels = (from: number) => (place: number) =>
    place < from ? machine : { ...machine, kernel: '6.11.0-1020-azure', runtimes: { node: '24.1.3' } }
  const line = [{ values: quiet(60, step(40, 0.2)) }]
  expect(changePoints(storedRuns(line, kernels(40)))).toMatchObject([
    { cause: 'environment', because: 'kernel: 6.11.0-1018-azure → 6.11.0-1020-azure, node: 24.1.0 → 24.1.3' },
  ])
  expect(changePoints(storedRuns(line, kernels(38)))).toMatchObject([{ cause: 'environment' }])
  expect(changePoints(storedRuns(line, kernels(30)))).toMatchObject([{ cause: 'code' }])
})

test('machines of two images that take turns explain no step', () => {
  const turns = (place: number) => (place % 2 === 0 ? machine : { ...machine, kernel: '6.11.0-1020-azure' })
  expect(changePoints(storedRuns([{ values: quiet(60, step(40, 0.2)) }], turns))).toMatchObject([
    { cause: 'code' },
  ])
})

test('a commit that has both levels is not to blame', () => {
  const runs = storedRuns([{ values: quiet(60, step(40, 0.2)) }]).map((run, place) =>
    place === 40 ? { ...run, commit: 'c39' } : run,
  )
  expect(changePoints(runs)).toMatchObject([{ cause: 'environment', after: 'c39', upTo: 'c39' }])
})

test('runs may come in portions: the same points', () => {
  fc.assert(
    fc.property(
      fc.nat(1e6),
      fc.integer({ min: 1, max: 160 }),
      fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 8 }),
      (seed, count, portions) => {
        const own = seededRandom(seed)
        const lines = Array.from({ length: 4 }, (_, i): Line => {
          let level = 0
          const values: (number | undefined)[] = levels(
            own,
            count,
            0.03,
            () => (level += own() < 0.03 ? 0.1 : 0),
            'outliers',
          ).map((value) => (own() < 0.05 ? undefined : value))
          return { benchmark: `b${i % 3}`, metric: i === 3 ? cpu : wall, values }
        })
        const runs = storedRuns(lines, (place) => ({
          ...machine,
          kernel: place > count / 2 ? '6.11.1' : '6.11.0',
        }))
        let history = emptyHistory
        let rest: readonly Run[] = runs
        for (const portion of [...portions, count]) {
          history = extendHistory(history, rest.slice(0, portion))
          rest = rest.slice(portion)
        }
        expect(changePointsOf(history)).toEqual(changePoints(runs))
      },
    ),
    { numRuns: 40 },
  )
})
