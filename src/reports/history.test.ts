import { expect, test } from 'vitest'
import type { ChangePoint, Drift } from '../model/drift.ts'
import type { Environment } from '../model/environment.ts'
import { wall } from '../model/metric.ts'
import type { Run } from '../model/run.ts'
import { makeSample } from '../model/sample.ts'
import { historyRows, renderHistory, sparkline } from './history.ts'

const environment: Environment = {
  cpu: 'c',
  cores: 2,
  memory: 2 ** 33,
  os: 'o',
  kernel: '6.1',
  arch: 'x64',
  runtimes: {},
}
const run = (commit: string, values: readonly number[], more: Partial<Environment> = {}): Run => ({
  suite: 's',
  commit: commit.repeat(40),
  at: `2026-11-2${commit}T10:00:00.000Z`,
  environment: { ...environment, ...more },
  launcher: 'python3',
  samples: [makeSample('parse', wall, values)],
})

test('a row a series and environment, oldest first, with medians', () => {
  const rows = historyRows(
    [run('1', [0.2, 0.1, 0.3]), run('2', [0.4]), run('3', [9], { cpu: 'other' })],
    () => true,
  )
  expect(rows.map(({ points }) => points.map(({ median, n }) => [median, n]))).toEqual([
    [
      [0.2, 3],
      [0.4, 1],
    ],
    [[9, 1]],
  ])
  expect(historyRows([run('1', [1])], () => false)).toEqual([])
})

test('the trend runs from the lowest to the highest of what is shown', () => {
  expect(sparkline([1, 2, 3, 8], 16)).toBe('▁▂▃█')
  expect(sparkline([9, 1, 8], 2)).toBe('▁█')
  expect(sparkline([5, 5], 16)).toBe('▄▄')
})

test('reads well at 80 columns', () => {
  const text = renderHistory(
    historyRows([run('1', [0.21]), run('2', [0.42])], () => true),
    { color: false, width: 80 },
  )
  expect(text).toMatchInlineSnapshot(`
    "environment 1f58527ddf4db458, timed by python3
    parse
      wall       ▁█                   420 ms 2 runs, latest 2222222 2026-11-22
    "
  `)
})

test('changes of level, what of them is not mended, and creep stand below their series', () => {
  const [row] = historyRows([run('1', [0.2]), run('2', [0.26])], () => true)
  const point: ChangePoint = {
    benchmark: 'parse',
    metric: 'wall',
    unit: 's',
    after: '1'.repeat(40),
    upTo: '2'.repeat(40),
    at: '2026-11-22T10:00:00.000Z',
    change: 0.3,
    p: 1e-9,
    before: { level: 0.2, runs: 20 },
    since: { level: 0.26, runs: 20 },
    cause: 'code',
  }
  const drift: Drift = { ...point, kind: 'step', change: 0.2 }
  const levels = {
    fingerprint: row?.fingerprint ?? '',
    launcher: 'python3',
    changePoints: [
      ...Array.from({ length: 4 }, (_, i) => ({
        ...point,
        upTo: 'abcd'.charAt(i).repeat(40),
        change: -0.05,
      })),
      { ...point, cause: 'environment' as const, because: 'kernel: 6.1 → 6.2', upTo: 'e'.repeat(40) },
      point,
      { ...point, benchmark: 'other' },
    ],
    drifts: [
      { drift },
      {
        drift: { ...drift, kind: 'creep' as const, upTo: '3'.repeat(40) },
        accepted: { benchmark: 'parse', metric: 'wall', reason: 'worth it' },
      },
    ],
  }
  const told = historyRows([run('1', [0.2]), run('2', [0.26])], () => true, [
    levels,
    { ...levels, launcher: 'node' },
  ])
  expect(told[0]?.changePoints).toHaveLength(6)
  expect(renderHistory(told, { color: false, width: 80 })).toMatchInlineSnapshot(`
    "environment 1f58527ddf4db458, timed by python3
    parse
      wall       ▁█                   260 ms 2 runs, latest 2222222 2026-11-22
        1 earlier change of level
        5 % better: 200 ms → 260 ms, 1111111..bbbbbbb, 2026-11-22
        5 % better: 200 ms → 260 ms, 1111111..ccccccc, 2026-11-22
        5 % better: 200 ms → 260 ms, 1111111..ddddddd, 2026-11-22
        30 % worse: 200 ms → 260 ms, 1111111..eeeeeee, 2026-11-22, environment: kernel: 6.1 → 6.2
        30 % worse: 200 ms → 260 ms, 1111111..2222222, 2026-11-22, still 20 % worse
        20 % worse: 200 ms → 260 ms little by little, 1111111..3333333, accepted: worth it
    "
  `)
})

test('runs of another launcher are another series', () => {
  const rows = historyRows([run('1', [0.2]), { ...run('2', [0.4]), launcher: 'node' }], () => true)
  expect(rows.map(({ launcher, points }) => [launcher, points.length])).toEqual([
    ['python3', 1],
    ['node', 1],
  ])
})
