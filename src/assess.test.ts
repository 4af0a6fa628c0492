import { expect, test } from 'vitest'
import { type MadeBenchmark, madeEvidence, quiet } from '../test/laws/made-evidence.ts'
import { assess } from './assess.ts'
import type { Absence, Evidence } from './model/evidence.ts'
import { Fault } from './model/finding.ts'
import type { Past } from './model/past.ts'
import { makeSample } from './model/sample.ts'
import { type Metric, cpu, peakRss, wall } from './model/metric.ts'
import type { Verdict } from './model/verdict.ts'

const calls: Metric = { name: 'calls', unit: 'count', better: 'lower', nature: 'exact' }
const ops: Metric = { name: 'ops', unit: '1/s', better: 'higher', nature: 'noisy' }

const slower = (factor: number, count = 20): MadeBenchmark => ({
  series: [{ base: quiet(count), head: quiet(count, factor) }],
})
const steady = slower(1)

type More = Parameters<typeof madeEvidence>[1]
const judged = (benchmarks: Readonly<Record<string, MadeBenchmark>>, more?: More) =>
  assess(madeEvidence(benchmarks, more))
const told = (verdicts: readonly Verdict[]): string[] =>
  verdicts.map(
    ({ benchmark, comparison, word, decision }) =>
      `${benchmark} ${comparison?.metric.name ?? '-'} ${word} ${decision}`,
  )
const one = (benchmark: MadeBenchmark, more?: More): Verdict => {
  const { verdicts } = judged({ b: benchmark }, more)
  expect(verdicts.length).toBe(1)
  return verdicts[0]!
}
function refused(evidence: Evidence): string[] {
  try {
    assess(evidence)
  } catch (error) {
    if (error instanceof Fault) return error.findings.map(({ code, text }) => `${code}: ${text}`)
    throw error
  }
  return []
}
const absent = (
  side: Absence['side'],
  kind: Absence['kind'],
  because = 'it ended with exit code 1',
): Absence => ({
  benchmark: 'b',
  side,
  kind,
  because,
})

test('a sure worsening of at least the threshold is a regression and fails', () => {
  const verdict = one(slower(1.2))
  expect(verdict).toMatchObject({ word: 'regression', decision: 'failed', threshold: 0.03, judges: true })
  expect(verdict.because).toBe(
    '20 % worse (99 % interval +20 % to +20 %), surely by more than 1 % (p = 0.00005)',
  )
})

test('the mirror is an improvement and passes', () => {
  expect(one(slower(1 / 1.2))).toMatchObject({ word: 'improvement', decision: 'passed' })
})

test('direction comes from the metric', () => {
  const more = { series: [{ metric: ops, base: quiet(20), head: quiet(20, 1.2) }] }
  const less = { series: [{ metric: ops, base: quiet(20), head: quiet(20, 1 / 1.2) }] }
  expect([one(more).word, one(less).word]).toEqual(['improvement', 'regression'])
})

test('unchanged is shown by a bound below the threshold', () => {
  const verdict = one(steady)
  expect(verdict).toMatchObject({ word: 'unchanged', decision: 'passed' })
  expect(verdict.because).toBe('not worse with 95 % confidence, below the threshold of 3 %')
})

test('exactly the threshold counts', () => {
  expect(one(slower(1.03)).word).toBe('regression')
})

test('a sure worsening below the threshold is inconclusive and named', () => {
  const verdict = one(slower(1.02))
  expect(verdict).toMatchObject({ word: 'inconclusive', decision: 'warned' })
  expect(verdict.because).toContain('2 % worse')
  expect(verdict.because).toContain('below the threshold of 3 %')
  expect(verdict.pairsNeeded).toBeUndefined()
})

const noise = (turn: number): number[] =>
  Array.from({ length: 20 }, (_, index) => 1 + ((index * turn) % 13) / 20)

test('noise is inconclusive and says what would settle it', () => {
  const verdict = one({ series: [{ base: noise(5), head: noise(8) }] })
  expect(verdict.word).toBe('inconclusive')
  expect(verdict.because).toMatch(/too noisy to tell; the smallest change that could have been seen is/u)
  expect(verdict.pairsNeeded).toBeGreaterThan(20)
  expect(verdict.because).toContain(`about ${verdict.pairsNeeded} pairs would settle it`)
})

test('fewer than five pairs never make a verdict, whatever they show', () => {
  expect(one(slower(3, 4))).toMatchObject({ word: 'inconclusive', decision: 'warned' })
  expect(one(slower(3, 4)).because).toContain('only 4 pairs')
  expect(one(slower(1, 4)).word).toBe('inconclusive')
})

test('six pairs cannot reach one percent, and the report says so', () => {
  const { verdicts, findings } = judged({ b: slower(1.2, 6) })
  expect(verdicts[0]).toMatchObject({ word: 'inconclusive', pairsNeeded: 7 })
  expect(findings.map(({ code }) => code)).toEqual(['too-few-pairs'])
  expect(one(slower(1.2, 7)).word).toBe('regression')
})

const many = (count: number) =>
  judged(
    Object.fromEntries(
      Array.from({ length: count }, (_, i) => [`b${i}`, i === 0 ? slower(1.2, 10) : slower(1, 10)]),
    ),
  )

test('the family shares the rate: what ten series can show, eleven cannot', () => {
  expect(many(10).decision).toBe('failed')
  expect(many(11).decision).toBe('warned')
})

const withBudget = (count: number) =>
  judged(
    Object.fromEntries(
      Array.from({ length: 5 }, (_, i) => [
        `b${i}`,
        {
          ...(i === 0 ? slower(1.2, 10) : slower(1, 10)),
          terms: i < count ? { budgets: { wall: 9 } } : {},
        },
      ]),
    ),
  ).decision

test('budgets count in the family', () => {
  expect([withBudget(5), withBudget(0)]).toEqual(['failed', 'failed'])
  const bigger = Object.fromEntries(
    Array.from({ length: 6 }, (_, i) => [
      `b${i}`,
      { ...(i === 0 ? slower(1.2, 10) : slower(1, 10)), terms: { budgets: { wall: 9 } } },
    ]),
  )
  expect(judged(bigger).decision).toBe('warned')
})

test('improvements and regressions are families of their own', () => {
  const { verdicts } = judged({ a: slower(1.2, 8), b: slower(1 / 1.2, 8) })
  expect(told(verdicts)).toEqual(['a wall regression failed', 'b wall improvement passed'])
})

const both = (share: number): MadeBenchmark => ({
  series: [
    { metric: wall, base: quiet(20), head: quiet(20, 1.5) },
    { metric: cpu, base: quiet(20, share), head: quiet(20, share) },
    { metric: peakRss, base: quiet(20, 1e6), head: quiet(20, 2e6) },
  ],
})

test('auto lets CPU time speak where base computes, else elapsed time; the other is shown', () => {
  expect(told(judged({ b: both(0.9) }).verdicts)).toEqual([
    'b cpu unchanged passed',
    'b peak-rss regression unjudged',
    'b wall regression unjudged',
  ])
  expect(told(judged({ b: both(0.7) }).verdicts)[0]).toBe('b wall regression failed')
})

test('a metric with its own threshold always judges', () => {
  const benchmark: MadeBenchmark = {
    series: [
      { metric: wall, base: quiet(20), head: quiet(20) },
      { metric: peakRss, base: quiet(20, 1e6), head: quiet(20, 1.08e6) },
    ],
    terms: { thresholds: { 'peak-rss': 0.05 } },
  }
  expect(told(judged({ b: benchmark }).verdicts)).toEqual([
    'b peak-rss regression failed',
    'b wall unchanged passed',
  ])
})

test('a metric that should judge and was not measured is never green', () => {
  const { verdicts, decision } = judged(
    { b: { ...steady, terms: { judge: ['wall', 'cpu'] } } },
    { gate: { onInconclusive: 'fail' } },
  )
  expect(decision).toBe('inconclusive')
  expect(verdicts[0]).toMatchObject({
    word: 'inconclusive',
    because: 'cpu should judge it, but cpu was not measured here',
  })
  expect(one({ ...steady, terms: { judge: ['wall'] } }).decision).toBe('passed')
})

const wallBudget = (limit: number, values = quiet(20)): Verdict =>
  one({ series: [{ base: values, head: values }], terms: { budgets: { wall: limit } } })

test('budgets: surely over, perhaps over, within', () => {
  expect(wallBudget(0.99)).toMatchObject({ word: 'over-budget', decision: 'failed', budget: 0.99 })
  expect(wallBudget(0.99).because).toMatch(/^the median is 1\.52 % above its budget, and surely beyond it/u)
  expect(wallBudget(1.0045).word).toBe('inconclusive')
  expect(wallBudget(1.2).word).toBe('unchanged')
  expect(wallBudget(0.5, quiet(4)).word).toBe('inconclusive')
})

const opsBudget = (limit: number): string =>
  one({ series: [{ metric: ops, base: quiet(20), head: quiet(20) }], terms: { budgets: { ops: limit } } })
    .word

test('a budget of a metric of which more is better is the least that is allowed', () => {
  expect([opsBudget(2), opsBudget(0.5)]).toEqual(['over-budget', 'unchanged'])
})

test('new: nothing at base to compare with, and budgets still judge it', () => {
  const fresh = { series: [{ head: quiet(20) }] }
  const more: More = { absences: [absent('base', 'undeclared', 'base does not declare it')] }
  expect(one(fresh, more)).toMatchObject({ word: 'new', decision: 'unjudged' })
  expect(judged({ b: fresh }, more).decision).toBe('unjudged')
  expect(one({ ...fresh, terms: { budgets: { wall: 0.5 } } }, more)).toMatchObject({
    word: 'over-budget',
    decision: 'failed',
  })
})

test.each(['crashed', 'vanished'] as const)('ran at base, %s at head: missing', (kind) => {
  const lone = { series: [{ base: quiet(3) }] }
  expect(one(lone, { absences: [absent('head', kind)] })).toMatchObject({
    word: 'missing',
    decision: 'failed',
    because: 'it ended with exit code 1',
  })
  expect(one({}, { absences: [absent('head', kind)], gate: { onMissing: 'warn' } }).decision).toBe('warned')
  expect(one({ terms: { gate: 'warn' } }, { absences: [absent('head', kind)] }).decision).toBe('warned')
})

test('a series that head no longer gives is missing where it judges', () => {
  const benchmark: MadeBenchmark = { series: [{ base: quiet(20) }, { metric: cpu, head: quiet(20) }] }
  expect(told(judged({ b: benchmark }).verdicts)).toEqual(['b wall missing failed', 'b cpu new unjudged'])
})

test('removed is shown and never fails', () => {
  const more: More = { absences: [absent('head', 'undeclared', 'head does not declare it')], terms: {} }
  const { verdicts, decision } = judged({ a: steady }, { ...more, terms: madeEvidence({ a: steady }).terms })
  expect(told(verdicts)).toEqual(['a wall unchanged passed', 'b - removed unjudged'])
  expect(decision).toBe('passed')
})

test('base crashed while head ran: inconclusive, and the budget still judges', () => {
  const more: More = { absences: [absent('base', 'crashed')] }
  const verdict = one({ series: [{ head: quiet(20) }] }, more)
  expect(verdict).toMatchObject({ word: 'inconclusive', decision: 'warned' })
  expect(verdict.because).toBe('base crashed: it ended with exit code 1')
  expect(one({ series: [{ head: quiet(20) }], terms: { budgets: { wall: 0.5 } } }, more).word).toBe(
    'over-budget',
  )
})

test('a doubt forbids every verdict but a missing one', () => {
  const doubts = [
    { benchmark: 'b', code: 'same-artifact', because: 'both sides ran /usr/bin/x', remedy: 'unlink it' },
  ]
  for (const benchmark of [
    slower(1.5),
    slower(1 / 1.5),
    steady,
    { ...steady, terms: { budgets: { wall: 0.1 } } },
    { series: [{ head: quiet(20) }] },
  ]) {
    expect(one(benchmark, { doubts })).toMatchObject({
      word: 'inconclusive',
      because: 'both sides ran /usr/bin/x',
    })
  }
  expect(one({}, { doubts, absences: [absent('head', 'crashed')] }).word).toBe('missing')
  expect(judged({ b: steady }, { doubts }).findings).toEqual([
    {
      code: 'same-artifact',
      severity: 'warning',
      text: 'b: both sides ran /usr/bin/x',
      remedy: 'unlink it',
      benchmark: 'b',
    },
  ])
})

test('not measured for a doubt: inconclusive', () => {
  const doubts = [
    { benchmark: 'b', code: 'time-limit', because: 'the time limit was reached before its turn' },
  ]
  const { verdicts, unsettled } = judged({ a: steady, b: {} }, { doubts })
  expect(told(verdicts)).toEqual(['b - inconclusive warned', 'a wall unchanged passed'])
  expect(unsettled).toEqual({ count: 1, of: 2 })
})

test('not looked at: shown, no say', () => {
  const { verdicts, decision, unsettled } = judged({ a: steady, b: {} }, { notLooked: ['b'] })
  expect(told(verdicts)).toEqual(['a wall unchanged passed', 'b - not-looked unjudged'])
  expect(decision).toBe('passed')
  expect(unsettled).toEqual({ count: 0, of: 1 })
  expect(judged({ b: {} }, { notLooked: ['b'] }).decision).toBe('unjudged')
})

test('gate: warn warns, gate: off has no say', () => {
  const standing = (gate: 'warn' | 'off'): string =>
    judged({ a: { ...slower(1.5), terms: { gate } }, b: steady }).decision
  expect([standing('warn'), standing('off')]).toEqual(['warned', 'passed'])
  const loud: More = { gate: { onInconclusive: 'fail' } }
  expect(judged({ a: { ...slower(1.5, 4), terms: { gate: 'warn' } } }, loud).decision).toBe('warned')
  expect(judged({ a: { ...slower(1.5, 4), terms: { gate: 'off' } }, b: steady }, loud)).toMatchObject({
    decision: 'passed',
    unsettled: { count: 0, of: 1 },
  })
})

test.each([
  ['pass', 'passed'],
  ['warn', 'warned'],
  ['fail', 'inconclusive'],
] as const)('on-inconclusive: %s means %s', (onInconclusive, decision) => {
  expect(judged({ b: slower(1, 4) }, { gate: { onInconclusive } }).decision).toBe(decision)
})

const exact = (base: number, head: number, threshold = 0.03): Verdict =>
  one({ series: [{ metric: calls, base: [base, base], head: [head, head] }], terms: { threshold } })

test('exact metrics: two runs do, the threshold holds, and growth from nothing is a regression', () => {
  expect(exact(100, 110)).toMatchObject({
    word: 'regression',
    because: '10 % worse, exactly (100 → 110 count)',
  })
  expect(exact(110, 100).word).toBe('improvement')
  expect(exact(100, 102)).toMatchObject({
    word: 'inconclusive',
    because: '2 % worse, exactly (100 → 102 count); that is below the threshold of 3 %',
  })
  expect(exact(1000, 1002).word).toBe('unchanged')
  expect(exact(1000, 1002, 0.001).word).toBe('regression')
  expect(exact(1000, 1000, 0).word).toBe('inconclusive')
  expect(exact(0, 5)).toMatchObject({
    word: 'regression',
    because: 'calls went from 0 to 5 count, a change without a ratio',
  })
  expect(exact(5, 0).word).toBe('improvement')
})

const past = (
  count: number,
  make = (run: number): readonly number[] => quiet(10, 1 + (run % 3) / 1000),
): Past => ({
  base: 'c0',
  runs: Array.from({ length: count }, (_, run) => ({
    commit: `c${run}`,
    at: '2026-11-22T10:00:00.000Z',
    samples: [makeSample('b', wall, make(run))],
  })),
  others: '2 runs are elsewhere',
})
const baseless = (more: More = {}): More => ({
  absences: [absent('base', 'unmeasured', 'its setup failed')],
  ...more,
})
const alone = (factor = 1): MadeBenchmark => ({ series: [{ head: quiet(10, factor) }] })

test('where base gives nothing, stored runs judge, and the report says which rows', () => {
  const more = baseless({ history: past(12) })
  const { verdicts, decision, findings } = judged({ b: alone(1.2) }, more)
  expect(decision).toBe('failed')
  expect(verdicts[0]).toMatchObject({
    word: 'regression',
    comparison: { basis: 'history', apart: { historyRuns: 12 }, paired: false },
  })
  expect(verdicts[0]?.because).toMatch(/^19\.9 % worse than 12 stored runs let expect \(99 % interval/u)
  expect(findings).toEqual([
    {
      code: 'judged-by-history',
      severity: 'note',
      text: 'b is judged by 12 stored runs of this environment, not by base: its setup failed',
      benchmark: 'b',
    },
  ])
  expect(one(alone(), more)).toMatchObject({ word: 'unchanged', decision: 'passed' })
  expect(one(alone(1 / 1.2), more).word).toBe('improvement')
  expect(one(alone(1.02), more)).toMatchObject({ word: 'inconclusive' })
  expect(one({ series: [{ head: quiet(4, 2) }] }, more).because).toMatch(/^only 4 values at head/u)
})

test('a base that crashed is judged by stored runs as well, and one without stored runs is as before', () => {
  const crashed = [absent('base', 'crashed')]
  expect(one(alone(1.5), { absences: crashed, history: past(10) }).word).toBe('regression')
  expect(one(alone(1.5), { absences: crashed }).because).toBe('base crashed: it ended with exit code 1')
})

test('nine runs are too few, none is none, and it is said what keeps others out', () => {
  const because = (count: number): string => one(alone(3), baseless({ history: past(count) })).because
  expect(because(9)).toBe(
    'base was not measured: its setup failed; only 9 stored runs of this environment instead, and a verdict needs 10: 2 runs are elsewhere',
  )
  expect(because(0)).toMatch(/; no stored runs of this environment instead/u)
  expect(one(alone(3), baseless({ history: past(9) })).decision).toBe('warned')
})

test('rows of base and rows of stored runs share one family', () => {
  const steadies = (count: number): Record<string, MadeBenchmark> =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`s${index}`, steady]))
  const wide = past(10, (run) => quiet(10, 1 + (run % 2) / 10))
  const word = (count: number) =>
    judged({ b: alone(1.36), ...steadies(count) }, baseless({ history: wide })).verdicts.find(
      ({ benchmark }) => benchmark === 'b',
    )?.word
  expect([word(0), word(400)]).toEqual(['regression', 'inconclusive'])
})

test('too few pairs are told of what base judges only', () => {
  const { findings } = judged({ a: slower(1, 5), b: alone() }, baseless({ history: past(12) }))
  const few = findings.filter(({ code }) => code === 'too-few-pairs')
  expect(few.map(({ text }) => text.slice(0, 14))).toEqual(['1 of 2 tests h'])
})

test('the stored CPU time says which metric judges', () => {
  const bothClocks = {
    series: [
      { metric: wall, head: quiet(10) },
      { metric: cpu, head: quiet(10, 0.95) },
    ],
  }
  const history = (share: number): Past => ({
    base: 'x',
    runs: Array.from({ length: 10 }, () => ({
      commit: 'c',
      at: '2026-11-22T10:00:00.000Z',
      samples: [makeSample('b', wall, quiet(10)), makeSample('b', cpu, quiet(10, share))],
    })),
  })
  const judging = (share: number) =>
    judged({ b: bothClocks }, baseless({ history: history(share) })).verdicts.find(({ judges }) => judges)
      ?.comparison?.metric.name
  expect([judging(0.95), judging(0.5)]).toEqual(['cpu', 'wall'])
})

test('a metric that base’s own stored run has and head does not give is missing', () => {
  const history = past(12)
  const [first, ...rest] = history.runs
  const runs = [{ ...first!, samples: [...first!.samples, makeSample('b', cpu, quiet(10, 0.99))] }, ...rest]
  const { verdicts } = judged({ b: alone() }, baseless({ history: { ...history, runs } }))
  expect(told(verdicts)).toEqual(['b cpu missing failed', 'b wall unchanged unjudged'])
  expect(judged({ b: alone() }, baseless({ history: { ...history, base: 'other', runs } })).decision).toBe(
    'passed',
  )
})

test('sides measured apart never regress, and it is said why', () => {
  const { verdicts, findings } = judged({ b: slower(1.5) }, { paired: false })
  expect(verdicts[0]).toMatchObject({
    word: 'inconclusive',
    because:
      '50 % worse, but base and head were not measured side by side, so it may be the difference of two moments',
  })
  expect(findings.map(({ code }) => code)).toEqual(['measured-apart'])
  expect(judged({ b: steady }, { paired: false }).decision).toBe('passed')
})

test('no complete pair: inconclusive', () => {
  const evidence = madeEvidence({ b: slower(1) })
  const runs = evidence.runs.filter(({ side, pair }) => (side === 'base') === pair < 5)
  expect(assess({ ...evidence, runs }).verdicts[0]).toMatchObject({
    word: 'inconclusive',
    because: 'no pair of runs is complete',
  })
})

test('what nobody can judge is a fault that names all of it', () => {
  const terms = madeEvidence({ a: {}, b: {}, c: {} }).terms
  expect(
    refused(
      madeEvidence(
        { a: steady },
        { terms, absences: [absent('base', 'crashed'), absent('head', 'crashed')] },
      ),
    ),
  ).toEqual([
    'no-value: b: it gives no value on either side: at head it ended with exit code 1; at base it ended with exit code 1',
    'no-value: c: it gave no value at head',
  ])
  expect(
    refused(madeEvidence({ b: {} }, { absences: [absent('base', 'undeclared'), absent('head', 'crashed')] })),
  ).toEqual(['no-value: b: it is new and gives no value at head: it ended with exit code 1'])
})

test('a quarantined benchmark that gives nothing does not stop the check', () => {
  const { verdicts, decision } = judged({ a: steady, b: { terms: { gate: 'off' } } })
  expect(told(verdicts)).toEqual(['a wall unchanged passed', 'b - inconclusive unjudged'])
  expect(decision).toBe('passed')
})

test('nothing measured is never green', () => {
  expect(refused(madeEvidence({}))).toEqual([
    'nothing-measured: nothing was measured, so nothing can be judged',
  ])
  const doubts = [{ benchmark: 'b', code: 'time-limit', because: 'out of time' }]
  expect(refused(madeEvidence({ b: {} }, { doubts }))[0]).toContain('nothing-measured')
  expect(refused(madeEvidence({ b: { terms: { gate: 'off' } } }))[0]).toContain('nothing-measured')
})

test('a benchmark without terms is a fault', () => {
  expect(refused({ ...madeEvidence({ b: steady }), terms: {} })[0]).toMatch(/^no-terms/u)
})

test('what fails is read first, then by name', () => {
  const { verdicts } = judged({ d: slower(1.2), c: steady, b: slower(1, 4), a: slower(1.2) })
  expect(told(verdicts)).toEqual([
    'a wall regression failed',
    'd wall regression failed',
    'b wall inconclusive warned',
    'c wall unchanged passed',
  ])
})
