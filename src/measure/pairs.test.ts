import { expect, test } from 'vitest'
import { ratiosOf, settledMetric } from './pairs.ts'

test('CPU time speaks where base is computing, with both clocks as witnesses, elapsed time where it waits', () => {
  const base = (cpu: number) => (metric: string) => [{ value: metric === 'cpu' ? cpu : 1 }]
  expect(settledMetric('auto', base(0.9))).toEqual({ metric: 'cpu', witnesses: ['cpu', 'wall'] })
  expect(settledMetric('auto', base(0.5))).toEqual({ metric: 'wall', witnesses: ['wall'] })
  expect(settledMetric('auto', (metric) => (metric === 'wall' ? [{ value: 1 }] : undefined))).toEqual({
    metric: 'wall',
    witnesses: ['wall'],
  })
  expect(settledMetric('wall', base(0.9))).toEqual({ metric: 'wall', witnesses: ['cpu', 'wall'] })
  expect(settledMetric('cpu', base(0.5))).toEqual({ metric: 'cpu', witnesses: ['cpu'] })
  expect(settledMetric('peak-rss', base(0.9))).toEqual({ metric: 'peak-rss', witnesses: ['peak-rss'] })
})

test('what waits for a processor is told from what waits for anything else', () => {
  const crowded = (cpu: number, queued?: number) => (metric: string) =>
    metric === 'cpu' ? [{ value: cpu }] : [{ value: 1, ...(queued === undefined ? {} : { queued }) }]
  expect(settledMetric('auto', crowded(0.4, 0.55))).toEqual({ metric: 'cpu', witnesses: ['cpu', 'wall'] })
  expect(settledMetric('wall', crowded(0.4, 0.55)).witnesses).toEqual(['cpu', 'wall'])
  expect(settledMetric('auto', crowded(0.4))).toEqual({ metric: 'wall', witnesses: ['wall'] })
  expect(settledMetric('auto', crowded(0.1, 0.3))).toEqual({ metric: 'wall', witnesses: ['wall'] })
})

test('ratios are worse where they are positive, and a zero has none', () => {
  expect(ratiosOf({ base: [1, 2], head: [2, 1] }, 1)).toEqual([
    expect.closeTo(Math.LN2),
    expect.closeTo(-Math.LN2),
  ])
  expect(ratiosOf({ base: [1], head: [2] }, -1)).toEqual([expect.closeTo(-Math.LN2)])
  expect(ratiosOf({ base: [1, 0], head: [2, 1] }, 1)).toBeUndefined()
})
