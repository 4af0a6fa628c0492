import { expect, test } from 'vitest'
import type { Entry } from '../config/plan.ts'
import type { Reading, Side, TimedRun } from '../model/evidence.ts'
import { type Metric, cpu, peakRss, wall } from '../model/metric.ts'
import type { Gate } from '../model/terms.ts'
import { demandsOf } from './demands.ts'
import { wholeSeries } from './measure-sides.ts'

const reading = (benchmark: string, metric: Metric, value = 1): Reading => ({ benchmark, metric, value })
const entry = (terms: Partial<Entry['terms']>): Entry =>
  ({
    name: 'e',
    terms: { threshold: 0.03, thresholds: {}, budgets: {}, gate: 'fail', judge: 'auto', ...terms },
  }) as unknown as Entry
const gate: Gate = { falseAlarmRate: 0.01, margin: 0.01, onInconclusive: 'warn', onMissing: 'fail' }
const both = (...readings: readonly Reading[]) => ({ base: readings, head: readings })

test('one spokesman a benchmark, and every metric with a limit of its own', () => {
  const series = both(reading('a', wall), reading('a', cpu), reading('a', peakRss))
  const rest = { benchmark: 'a', better: 'lower', margin: 0.01, counts: true }
  expect(demandsOf(entry({}), series, gate)).toEqual([{ ...rest, metric: 'auto', threshold: 0.03 }])
  const own = entry({ thresholds: { 'peak-rss': 0.1 }, judge: ['wall'], gate: 'off' })
  expect(demandsOf(own, series, gate)).toEqual([
    { ...rest, metric: 'wall', threshold: 0.03, counts: false },
    { ...rest, metric: 'peak-rss', threshold: 0.1, counts: false },
  ])
})

test('a benchmark that only one side has is not waited for', () => {
  expect(demandsOf(entry({}), { base: [], head: [reading('new', wall)] }, gate)).toEqual([])
})

test('a series that repeats exactly takes no pairs', () => {
  const calls: Metric = { name: 'calls', unit: 'count', better: 'lower', nature: 'exact' }
  expect(demandsOf(entry({ thresholds: { calls: 0.1 } }), both(reading('a', calls)), gate)).toEqual([])
})

test('a metric that single runs lack is left out of all runs, and said', () => {
  const run = (side: Side, pair: number, ...readings: readonly Reading[]): TimedRun => ({
    workload: 'w',
    side,
    pair,
    at: 0,
    readings,
  })
  const { runs, dropped } = wholeSeries([
    run('base', 0, reading('a', wall), reading('a', peakRss)),
    run('head', 0, reading('a', wall), reading('a', peakRss)),
    run('head', 1, reading('a', wall), reading('a', peakRss)),
    run('base', 1, reading('a', wall)),
  ])
  expect(runs.flatMap(({ readings }) => readings.map(({ metric }) => metric.name))).toEqual([
    'wall',
    'wall',
    'wall',
    'wall',
  ])
  expect(dropped.map(({ code, text }) => [code, text])).toEqual([
    ['partial-metric', 'peak-rss of a could not be measured in every run, so it is left out'],
  ])
})
