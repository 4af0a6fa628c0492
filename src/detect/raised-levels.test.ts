import { expect, test } from 'vitest'
import { levels, machine, storedRuns } from '../../test/laws/stored-runs.ts'
import type { Accepted } from '../model/accepted.ts'
import type { TimedRun } from '../model/evidence.ts'
import { type Metric, peakRss, wall } from '../model/metric.ts'
import type { Past } from '../model/past.ts'
import { makeSample } from '../model/sample.ts'
import { seededRandom } from '../stats/random.ts'
import { baseNow } from './base-now.ts'
import { raisedLevels } from './raised-levels.ts'

const random = seededRandom(1)
const step = (place: number, size: number) => (at: number) => (at >= place ? size : 0)
const pastOf = (values: readonly number[], metric: Metric = wall): Past => {
  const runs = storedRuns([{ metric, values }])
  return { base: runs.at(-1)?.commit ?? '', runs }
}
const line: Accepted = {
  benchmark: 'parse',
  metric: 'wall',
  reason: 'checks every input',
  until: '2027-01-31',
}
const now = (value: number, metric: Metric = wall) => ({
  samples: [makeSample('parse', metric, [value, value])],
})

test('names benchmark, metric, both levels, the commits and since when', () => {
  const [finding, ...more] = raisedLevels(pastOf(levels(random, 30, 0.005, step(20, 0.3))), [])
  expect(more).toEqual([])
  expect(finding).toMatchObject({ code: 'level-raised', severity: 'warning', benchmark: 'parse' })
  expect(finding?.text).toMatch(
    /^wall of parse stands on a raised level: (200|199|201) ms before, 2(59|60|61) ms since 2026-01-21 \((29|30)(\.\d)? % worse, c19\.\.c20\)$/u,
  )
  expect(finding?.remedy).toContain('benchline accept')
})

test('an accepted step is a note that says so, unless it is more than was accepted or another metric', () => {
  const past = pastOf(levels(random, 30, 0.005, step(20, 0.3)))
  const told = (accepted: Accepted) => raisedLevels(past, [accepted])[0]
  expect(told(line)).toMatchObject({
    severity: 'note',
    text: expect.stringMatching(/; accepted until 2027-01-31: checks every input$/u),
  })
  expect(told(line)).not.toHaveProperty('remedy')
  expect(told({ ...line, atMost: 0.4 })?.severity).toBe('note')
  expect(told({ ...line, atMost: 0.2 })?.severity).toBe('warning')
  expect(told({ ...line, metric: 'cpu' })?.severity).toBe('warning')
  expect(told({ ...line, benchmark: 'other' })?.severity).toBe('warning')
  // A label is about the pull request that wears it.
  expect(told({ benchmark: '*', metric: '*', reason: 'label', label: 'benchline: accept' })?.severity).toBe(
    'warning',
  )
})

test("what is no worse, regained, the environment's or one commit's is none", () => {
  expect(raisedLevels(pastOf(levels(random, 30, 0.01)), [])).toEqual([])
  expect(raisedLevels(pastOf(levels(random, 30, 0.01, step(15, -0.2))), [])).toEqual([])
  expect(raisedLevels(pastOf(levels(random, 30, 0.01, (at) => (at >= 8 && at < 20 ? 0.3 : 0))), [])).toEqual(
    [],
  )
  const kernels = (at: number) => (at < 15 ? machine : { ...machine, kernel: '6.11.0-1020-azure' })
  const runs = storedRuns([{ values: levels(random, 30, 0.01, step(15, 0.3)) }], kernels)
  expect(raisedLevels({ base: 'c29', runs }, [])).toEqual([])
  expect(raisedLevels({ base: 'c0', runs: [] }, [])).toEqual([])
})

test('right after a merge one recorded run and base as it is now tell', () => {
  const values = levels(random, 21, 0.01, step(20, 0.2))
  expect(raisedLevels(pastOf(values), [], now(0.24))).toMatchObject([
    {
      severity: 'warning',
      text: expect.stringMatching(/ since 2026-01-21 \((19|20|21)(\.\d)? % worse, c19\.\.c20\)$/u),
    },
  ])
  // Either of them alone may be an outlier, and a recorded run that base does not confirm is one.
  expect(raisedLevels(pastOf(values), [])).toEqual([])
  expect(raisedLevels(pastOf(values), [], now(0.2))).toEqual([])
  expect(raisedLevels(pastOf(levels(random, 21, 0.01)), [], now(0.24))).toEqual([])
  // One cold run before is no reason to be blind.
  expect(raisedLevels(pastOf([1, ...values]), [], now(0.24))).toHaveLength(1)
  // From the next pull request on, every one sees it.
  for (let since = 1; since <= 15; since += 1) {
    const later = pastOf([1, ...levels(random, 14 + since, 0.01, step(14, 0.2))])
    expect([since, raisedLevels(later, [], now(0.24)).map(({ text }) => text.slice(-9))]).toEqual([
      since,
      ['c14..c15)'],
    ])
  }
  // Too few runs before say nothing.
  expect(raisedLevels(pastOf(values.slice(12)), [], now(0.24))).toEqual([])
})

test('base that jumps with most benchmarks at once is its environment', () => {
  const names = ['a', 'b', 'c', 'd']
  const lines = names.map((benchmark) => ({ benchmark, values: levels(random, 21, 0.01, step(20, 0.2)) }))
  const samples = names.map((name) => makeSample(name, wall, [0.24]))
  expect(raisedLevels({ base: 'c20', runs: storedRuns(lines) }, [], { samples })).toEqual([])
  expect(
    raisedLevels({ base: 'c20', runs: storedRuns(lines.slice(0, 2)) }, [], { samples }).map(
      (one) => one.text,
    ),
  ).toHaveLength(2)
})

test('levels are said in units that people read', () => {
  const memory = levels(random, 30, 0.005, step(20, 0.3)).map((value) => value * 2 ** 30)
  expect(raisedLevels(pastOf(memory, peakRss), [])[0]?.text).toMatch(/: 20\d MiB before, 26\d MiB since /u)
  const calls: Metric = { name: 'calls', unit: 'count', better: 'lower', nature: 'exact' }
  const counts = Array.from({ length: 12 }, (_, at) => (at < 11 ? 1000 : 1200))
  expect(raisedLevels(pastOf(counts, calls), [])[0]?.text).toContain(
    ': 1,000 before, 1,200 since 2026-01-12 (20 % worse',
  )
})

// Two outliers in a row, one of them base as it is now, are what no test can tell from a step.
test.each([
  ['normal', 0.01],
  ['two speeds', 0.01],
  ['outliers', 0.08],
] as const)('of %s noise alone a share of at most %d of the looks tells anything', (kind, most) => {
  const own = seededRandom(9)
  let alarms = 0
  for (let look = 0; look < 100; look += 1) {
    const lines = Array.from({ length: 50 }, (_, i) => ({
      benchmark: `b${i}`,
      values: levels(own, 31, 0.05, undefined, kind),
    }))
    const runs = storedRuns(lines)
    const last = { samples: runs.at(-1)?.samples ?? [] }
    if (raisedLevels({ base: 'c29', runs: runs.slice(0, -1) }, [], last).length > 0) alarms += 1
  }
  expect(alarms / 100).toBeLessThanOrEqual(most)
})

test('base of a check is all it gave, in every stage', () => {
  const run = (side: 'base' | 'head', value: number, stage: NonNullable<TimedRun['stage']>): TimedRun => ({
    workload: 'parse',
    side,
    stage,
    pair: 0,
    at: 0,
    readings: [{ benchmark: 'parse', metric: wall, value }],
  })
  const runs = [run('base', 1, 'race'), run('head', 9, 'race'), run('base', 3, 'confirm')]
  expect(baseNow(runs)).toMatchObject([{ benchmark: 'parse', values: [1, 3] }])
  expect(baseNow([])).toEqual([])
})
