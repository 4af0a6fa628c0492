import { expect, test } from 'vitest'
import { cpu, wall } from '../model/metric.ts'
import { processReadings } from './process-readings.ts'

const exit = { code: 0, ended: 'by-itself', wall: 2, cpu: 0.5 } as const

test('the elapsed time says how much of it was spent waiting for a processor, where that is known', () => {
  expect(processReadings('b', { ...exit, queued: 1.25 }, ['wall', 'cpu', 'peak-rss'])).toEqual([
    { benchmark: 'b', metric: wall, value: 2, queued: 1.25 },
    { benchmark: 'b', metric: cpu, value: 0.5 },
  ])
  expect(processReadings('b', { ...exit, queued: 0 }, ['wall'])).toEqual([
    { benchmark: 'b', metric: wall, value: 2, queued: 0 },
  ])
  expect(processReadings('b', exit, ['wall', 'cpu'])).toStrictEqual([
    { benchmark: 'b', metric: wall, value: 2 },
    { benchmark: 'b', metric: cpu, value: 0.5 },
  ])
})
