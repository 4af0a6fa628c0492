/** Laws of accepting: it only ever turns a failing worsening into a warning, and only the one that was named. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Assessment, assess } from '../../src/assess.ts'
import { type Accepted, acceptLabel } from '../../src/model/accepted.ts'
import type { Absence, Evidence } from '../../src/model/evidence.ts'
import { Fault } from '../../src/model/finding.ts'
import { type Metric, cpu, wall } from '../../src/model/metric.ts'
import { type Verdict, exitCode } from '../../src/model/verdict.ts'
import { type MadeBenchmark, madeEvidence, quiet } from './made-evidence.ts'

const calls: Metric = { name: 'calls', unit: 'count', better: 'lower', nature: 'exact' }
const names = ['parse', 'decode', 'go/one', 'go/two']
const metrics = [wall, cpu, calls].map(({ name }) => name)

const benchmark: fc.Arbitrary<MadeBenchmark> = fc
  .record({
    factor: fc.constantFrom(0.7, 1, 1.02, 1.05, 1.3, 1.4, 1.5),
    after: fc.constantFrom(4, 5, 8),
    pairs: fc.constantFrom(3, 12, 24),
    budgets: fc.constantFrom<Readonly<Record<string, number>>>({}, { wall: 1.04 }, { calls: 6 }),
    gate: fc.constantFrom('fail' as const, 'fail' as const, 'warn' as const, 'off' as const),
  })
  .map(({ factor, after, pairs, budgets, gate }) => ({
    series: [
      { metric: wall, base: quiet(pairs), head: quiet(pairs, factor) },
      { metric: cpu, base: quiet(pairs, 0.4), head: quiet(pairs, 0.4 * factor) },
      { metric: calls, base: quiet(pairs).map(() => 5), head: quiet(pairs).map(() => after) },
    ],
    terms: { budgets, gate, judge: ['wall', 'calls'] },
  }))

const gone = (name: string): Absence => ({
  benchmark: name,
  side: 'head',
  kind: 'crashed',
  because: 'it ended with exit code 1',
})

const evidence: fc.Arbitrary<Evidence> = fc
  .tuple(
    fc.record(Object.fromEntries(names.map((name) => [name, benchmark]))),
    fc.subarray(names),
    fc.boolean(),
  )
  .map(([made, crashed, strict]) =>
    madeEvidence(
      Object.fromEntries(
        Object.entries(made).map(([name, one]) => [
          name,
          crashed.includes(name) && crashed.length < 3
            ? {
                ...one,
                series: (one.series ?? []).map(({ metric, base = [] }) => ({
                  ...(metric && { metric }),
                  base,
                })),
              }
            : one,
        ]),
      ),
      {
        absences: crashed.length < 3 ? crashed.map(gone) : [],
        gate: { onInconclusive: strict ? 'fail' : 'warn' },
      },
    ),
  )

const line: fc.Arbitrary<Accepted> = fc
  .record({
    benchmark: fc.constantFrom(...names, 'go', 'gone'),
    metric: fc.constantFrom(...metrics),
    atMost: fc.constantFrom(undefined, 0.02, 0.1, 0.5),
  })
  .map(({ benchmark: name, metric, atMost }) => ({
    benchmark: name,
    metric,
    reason: 'worth it',
    until: '2027-01-31',
    ...(atMost === undefined ? {} : { atMost }),
  }))
const byLabel: Accepted = { benchmark: '*', metric: '*', reason: 'the label', label: acceptLabel }
const lines = fc.array(line, { size: 'max', minLength: 2, maxLength: 12 })

const keyOf = ({ benchmark: name, comparison }: Verdict): string =>
  JSON.stringify([name, comparison?.metric.name])
const byKey = ({ verdicts }: Assessment): ReadonlyMap<string, Verdict> =>
  new Map(verdicts.map((verdict) => [keyOf(verdict), verdict]))

test('accepting turns nothing but a failing worsening that was named into a warning', () => {
  let turned = 0
  fc.assert(
    fc.property(evidence, lines, (made, accepted) => {
      const [before, after] = [assess(made), assess({ ...made, accepted })]
      expect(after.verdicts).toHaveLength(before.verdicts.length)
      expect(after.unsettled).toEqual(before.unsettled)
      expect(after.findings).toEqual(before.findings)
      for (const [key, verdict] of byKey(after)) {
        const was = byKey(before).get(key)!
        const { accepted: by, decision, because, ...rest } = verdict
        const { decision: first, because: why, ...same } = was
        expect(rest).toEqual(same)
        expect(because.startsWith(why)).toBe(true)
        if (by === undefined) expect(decision).toBe(first)
        else {
          turned += 1
          expect(accepted).toContain(by)
          expect([by.benchmark, by.metric]).toEqual([verdict.benchmark, verdict.comparison?.metric.name])
          expect(['regression', 'over-budget']).toContain(verdict.word)
          expect(['failed', 'warned']).toContain(first)
          expect(decision).toBe('warned')
        }
      }
    }),
    { numRuns: 150, seed: 1 },
  )
  expect(turned).toBeGreaterThan(30)
})

test('what fails for any other reason fails whatever is accepted, label and all', () => {
  let [red, green] = [0, 0]
  fc.assert(
    fc.property(evidence, lines, (made, accepted) => {
      const before = assess(made)
      const after = assess({ ...made, accepted: [...accepted, byLabel] })
      const other = before.verdicts.filter(
        ({ word, decision }) => exitCode(decision) === 1 && word !== 'regression' && word !== 'over-budget',
      )
      expect(exitCode(after.decision)).toBe(other.length > 0 ? 1 : 0)
      if (other.length > 0) red += 1
      else if (before.decision === 'failed') green += 1
      // A worsening is never green, only no longer red.
      const worse = before.verdicts.some(
        ({ word, decision }) => word === 'regression' && decision === 'failed',
      )
      if (worse) expect(after.decision).not.toBe('passed')
    }),
    { numRuns: 150, seed: 2 },
  )
  expect(Math.min(red, green)).toBeGreaterThan(10)
})

test('what cannot be judged at all stays a fault', () => {
  const nothing = madeEvidence(
    { parse: {} },
    { absences: [gone('parse'), { ...gone('parse'), side: 'base' }] },
  )
  expect(() => assess({ ...nothing, accepted: [byLabel] })).toThrow(Fault)
  expect(() => assess({ ...madeEvidence({}), accepted: [byLabel] })).toThrow(Fault)
})
