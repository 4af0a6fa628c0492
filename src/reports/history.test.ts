import { expect, test } from 'vitest'
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
    "environment 1f58527ddf4db458
    parse
      wall       ▁█                   420 ms 2 runs, latest 2222222 2026-11-22
    "
  `)
})
