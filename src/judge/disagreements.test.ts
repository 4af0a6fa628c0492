import { expect, test } from 'vitest'
import type { Compared } from '../model/comparison.ts'
import { type Metric, cpu, instructions, wall } from '../model/metric.ts'
import { makeSample } from '../model/sample.ts'
import type { Terms } from '../model/terms.ts'
import type { Verdict, Word } from '../model/verdict.ts'
import { arbitrate } from './arbitrate.ts'
import { disagreements } from './disagreements.ts'

function row(metric: Metric, word: Word, value = 0, judges = true): Verdict {
  const estimate = { value, low: value, high: value }
  const comparison: Compared = {
    kind: 'compared',
    benchmark: 'parse',
    metric,
    baseline: makeSample('parse', metric, [1, 1]),
    candidate: makeSample('parse', metric, [1, 1]),
    paired: true,
    effect: { relative: estimate, absolute: estimate, level: 0.99 },
    pWorse: 1,
    pBetter: 1,
    upperBound: value,
    exact: false,
    minimumDetectable: 0.01,
  }
  return { benchmark: 'parse', comparison, word, judges, because: 'seen', pairsNeeded: 7, decision: 'warned' }
}

const told = (...verdicts: readonly Verdict[]): readonly string[] =>
  disagreements(verdicts).map(({ code, text }) => `${code}: ${text}`)

test.each([
  [
    'regression',
    0.05,
    'unchanged',
    0,
    '5 % worse, CPU time is unchanged: more work, hidden by what runs beside it',
  ],
  [
    'unchanged',
    0,
    'regression',
    0.1,
    'unchanged, CPU time is 10 % worse: waiting, caches, memory or I/O, not more',
  ],
  [
    'improvement',
    -0.05,
    'unchanged',
    0,
    '5 % better, CPU time is unchanged: less work that time does not show',
  ],
  ['unchanged', 0, 'improvement', -0.1, 'unchanged, CPU time is 10 % better: less waiting, or a better use'],
  ['regression', 0.05, 'improvement', -0.1, '5 % worse, CPU time is 10 % better: more work that waits less'],
  ['improvement', -0.05, 'regression', 0.1, '5 % better, CPU time is 10 % worse: less work that waits more'],
] as const)('instructions %s by %d and time %s by %d are both said', (work, by, time, slower, text) => {
  const [found] = told(row(instructions, work, by), row(cpu, time, slower))
  expect(found).toContain(`time-and-instructions-disagree: parse: instructions are ${text}`)
})

test('where both say the same, or one says nothing for sure, there is nothing to tell', () => {
  expect(told(row(instructions, 'regression', 0.05), row(cpu, 'regression', 0.3))).toEqual([])
  expect(told(row(instructions, 'unchanged'), row(cpu, 'unchanged'))).toEqual([])
  expect(told(row(instructions, 'regression', 0.05), row(cpu, 'inconclusive'))).toEqual([])
  expect(told(row(instructions, 'inconclusive'), row(cpu, 'regression', 0.1))).toEqual([])
  expect(told(row(cpu, 'regression', 0.1))).toEqual([])
  const other = { ...row(cpu, 'regression', 0.1), benchmark: 'other' }
  expect(told(row(instructions, 'unchanged'), other)).toEqual([])
})

test('the clock that judges speaks for time', () => {
  const shown = row(cpu, 'unchanged', 0, false)
  expect(told(row(instructions, 'unchanged'), shown, row(wall, 'regression', 0.2))[0]).toContain(
    'elapsed time is 20 % worse',
  )
  expect(told(row(instructions, 'unchanged'), shown)).toEqual([])
})

const terms = (more: Partial<Terms> = {}): Readonly<Record<string, Terms>> => ({
  parse: {
    threshold: 0.03,
    thresholds: { instructions: 0.01 },
    budgets: {},
    gate: 'fail',
    judge: 'auto',
    counting: 'unsettled',
    ...more,
  },
})

test('counted because time left it open, instructions judge in its place', () => {
  const [counted, clock] = [row(instructions, 'unchanged'), row(cpu, 'inconclusive')]
  const [first, second] = arbitrate([counted, clock], terms())
  expect(first).toBe(counted)
  expect(second).toMatchObject({ word: 'inconclusive', judges: false, decision: 'unjudged' })
  expect(second?.because).toMatch(/^seen; so its instructions were counted/u)
  expect(second).not.toHaveProperty('pairsNeeded')
})

test('a clock keeps its say where counts are always made, say nothing, or it has limits of its own', () => {
  const [counted, clock] = [row(instructions, 'unchanged'), row(cpu, 'inconclusive')]
  for (const [verdicts, own] of [
    [[counted, clock], terms({ counting: 'always' })],
    [[row(instructions, 'inconclusive'), clock], terms()],
    [[clock], terms()],
    [[counted, row(cpu, 'regression', 0.1)], terms()],
    [[counted, clock], terms({ thresholds: { cpu: 0.1, instructions: 0.01 } })],
    [[counted, clock], terms({ budgets: { cpu: 1 } })],
  ] as const) {
    expect(arbitrate(verdicts, own)).toEqual(verdicts)
  }
})
