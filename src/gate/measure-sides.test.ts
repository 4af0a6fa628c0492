import { expect, test } from 'vitest'
import type { Entry } from '../config/plan.ts'
import type { Reading, Side, TimedRun } from '../model/evidence.ts'
import { type Metric, cpu, peakRss, wall } from '../model/metric.ts'
import { demandsOf, wholeSeries } from './measure-sides.ts'

const reading = (benchmark: string, metric: Metric, value = 1): Reading => ({ benchmark, metric, value })
const entry = (terms: Partial<Entry['terms']>): Entry =>
  ({
    name: 'e',
    terms: { threshold: 0.03, thresholds: {}, budgets: {}, gate: 'fail', judge: 'auto', ...terms },
  }) as unknown as Entry
const both = (...readings: readonly Reading[]) => ({ base: readings, head: readings })

test('one spokesman a benchmark, and every metric with a limit of its own', () => {
  const series = both(reading('a', wall), reading('a', cpu), reading('a', peakRss))
  expect(demandsOf(entry({}), series)).toEqual([{ benchmark: 'a', metric: 'auto', threshold: 0.03 }])
  expect(demandsOf(entry({ thresholds: { 'peak-rss': 0.1 }, judge: ['wall'] }), series)).toEqual([
    { benchmark: 'a', metric: 'wall', threshold: 0.03 },
    { benchmark: 'a', metric: 'peak-rss', threshold: 0.1 },
  ])
})

test('a benchmark that only one side has is not waited for', () => {
  expect(demandsOf(entry({}), { base: [], head: [reading('new', wall)] })).toEqual([])
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
