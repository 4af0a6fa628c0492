import { expect, test } from 'vitest'
import { type Explanation, explanationOf } from './explanation.ts'
import { cpu, peakRss, wall } from './metric.ts'

const explanation = (benchmark: string, resource?: 'time' | 'memory'): Explanation => ({
  benchmark,
  ...(resource === undefined ? {} : { resource }),
  tool: 'scalene',
  runs: { base: 6, head: 6 },
  culprits: [],
  exact: [],
})
const row = (benchmark: string, metric = wall) => ({
  benchmark,
  comparison: { kind: 'incomparable', benchmark, metric, because: 'a test' } as const,
})

test('a row is explained by what tells of its own resource', () => {
  const [time, memory, old] = [explanation('a', 'time'), explanation('a', 'memory'), explanation('b')]
  const all = [time, memory, old]
  expect(explanationOf(row('a', cpu), all)).toBe(time)
  expect(explanationOf(row('a', peakRss), all)).toBe(memory)
  expect(explanationOf(row('b'), all)).toBe(old)
  expect(explanationOf(row('b', peakRss), all)).toBeUndefined()
})
