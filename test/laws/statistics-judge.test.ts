/** Laws of the whole judge: what must not matter does not, and what is mirrored comes out mirrored. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Assessment, assess } from '../../src/assess.ts'
import { compareSamples } from '../../src/compare-samples.ts'
import { decide } from '../../src/judge/decide.ts'
import type { Evidence } from '../../src/model/evidence.ts'
import { type Metric, cpu, wall } from '../../src/model/metric.ts'
import { type Decision, type Word, join } from '../../src/model/verdict.ts'
import { seededRandom, shuffled } from '../../src/stats/random.ts'
import { type MadeBenchmark, madeEvidence } from './made-evidence.ts'

const calls: Metric = { name: 'calls', unit: 'count', better: 'lower', nature: 'exact' }
const value = fc.double({ min: 0.9, max: 1.1, noNaN: true })
const factor = fc.constantFrom(0.5, 0.8, 0.97, 1, 1.02, 1.05, 1.3, 3)

/** Two samples of equal length that differ by some factor, from nothing to a lot, in noise of up to 20 %. */
const samples = fc
  .tuple(fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 25 }), factor)
  .map(([pairs, slower]) => ({
    baseline: pairs.map(([base]) => base),
    candidate: pairs.map(([, head]) => head * slower),
  }))

const mirrored: Readonly<Partial<Record<Word, Word>>> = {
  regression: 'improvement',
  improvement: 'regression',
}
const sureWord = (word: Word): Word => (word in mirrored ? word : 'inconclusive')

test('swapping the samples mirrors the verdict', () => {
  const seen = new Set<Word>()
  fc.assert(
    fc.property(samples, fc.boolean(), ({ baseline, candidate }, paired) => {
      const forth = compareSamples({ baseline, candidate, paired })
      const back = compareSamples({ baseline: candidate, candidate: baseline, paired })
      seen.add(forth.verdict)
      expect(sureWord(back.verdict)).toBe(mirrored[forth.verdict] ?? 'inconclusive')
      expect(back.effect.ratio * forth.effect.ratio).toBeCloseTo(1, 9)
      expect(back.effect.low * forth.effect.high || 1).toBeCloseTo(1, 9)
    }),
    { numRuns: 300, seed: 1 },
  )
  expect(seen).toEqual(new Set(['regression', 'improvement', 'unchanged', 'inconclusive']))
})

test('the unit changes nothing', () => {
  fc.assert(
    fc.property(
      samples,
      fc.constantFrom(1e-9, 0.001, 1 / 3, 60, 2 ** 30),
      fc.boolean(),
      (both, unit, paired) => {
        const scaled = {
          baseline: both.baseline.map((one) => one * unit),
          candidate: both.candidate.map((one) => one * unit),
        }
        const [plain, other] = [compareSamples({ ...both, paired }), compareSamples({ ...scaled, paired })]
        expect([other.verdict, other.p]).toEqual([plain.verdict, plain.p])
        expect(other.effect.ratio).toBeCloseTo(plain.effect.ratio, 9)
        expect(other.effect.low).toBeCloseTo(plain.effect.low, 9)
        expect(1 / other.effect.high).toBeCloseTo(1 / plain.effect.high, 9)
      },
    ),
    { numRuns: 200, seed: 2 },
  )
})

test('the order of pairs changes nothing, to the last bit', () => {
  fc.assert(
    fc.property(samples, fc.nat(), ({ baseline, candidate }, seed) => {
      const order = shuffled(
        baseline.map((_, index) => index),
        seededRandom(seed),
      )
      const turned = {
        baseline: order.map((index) => baseline[index]!),
        candidate: order.map((index) => candidate[index]!),
      }
      expect(compareSamples({ ...turned, paired: true })).toEqual(
        compareSamples({ baseline, candidate, paired: true }),
      )
    }),
    { numRuns: 200, seed: 3 },
  )
})

const benchmark: fc.Arbitrary<MadeBenchmark> = fc
  .record({
    both: samples,
    share: fc.constantFrom(0.3, 0.95),
    exact: fc.tuple(fc.nat(3), fc.nat(3)),
    terms: fc.record({
      threshold: fc.constantFrom(0, 0.03, 0.2),
      budgets: fc.constantFrom<Readonly<Record<string, number>>>({}, { wall: 1 }, { calls: 2 }),
      gate: fc.constantFrom('fail' as const, 'warn' as const, 'off' as const),
    }),
  })
  .map(({ both: { baseline, candidate }, share, exact: [before, after], terms }) => ({
    series: [
      { metric: wall, base: baseline, head: candidate },
      { metric: cpu, base: baseline.map((one) => one * share), head: candidate.map((one) => one * share) },
      { metric: calls, base: baseline.map(() => before), head: candidate.map(() => after) },
    ],
    terms,
  }))
const evidence = fc
  .tuple(
    fc.dictionary(fc.string({ minLength: 1, maxLength: 4 }), benchmark, { minKeys: 1, maxKeys: 6 }),
    fc.boolean(),
  )
  .map(([benchmarks, paired]) => madeEvidence(benchmarks, { paired }))

test('the same evidence gives the same result bit for bit, after a journey through JSON too', () => {
  fc.assert(
    fc.property(evidence, (made) => {
      const stored = JSON.parse(JSON.stringify(made)) as Evidence
      const [first, again, later] = [assess(made), assess(made), assess(stored)]
      expect(again).toStrictEqual(first)
      expect(later).toStrictEqual(first)
    }),
    { numRuns: 60, seed: 4 },
  )
})

test('the order of benchmarks and the seed change nothing', () => {
  const seen = new Set<Decision>()
  fc.assert(
    fc.property(evidence, fc.nat(), (made, seed) => {
      const random = seededRandom(seed)
      const workloads = shuffled(Object.keys(made.terms), random)
      const turned: Evidence = {
        ...made,
        seed,
        terms: Object.fromEntries(workloads.map((name) => [name, made.terms[name]!])),
        runs: workloads.flatMap((name) => made.runs.filter(({ workload }) => workload === name)),
      }
      const result: Assessment = assess(made)
      seen.add(result.decision)
      expect(assess(turned)).toStrictEqual(result)
    }),
    { numRuns: 60, seed: 5 },
  )
  expect(seen.size).toBeGreaterThan(2)
})

const decision = fc.constantFrom<Decision>('passed', 'warned', 'failed', 'inconclusive', 'unjudged')

test('decisions join as a lattice', () => {
  fc.assert(
    fc.property(decision, decision, decision, (a, b, c) => {
      expect(join(a, b)).toBe(join(b, a))
      expect(join(a, join(b, c))).toBe(join(join(a, b), c))
      expect(join(a, a)).toBe(a)
      expect(join(a, 'unjudged')).toBe(a)
      expect(join(a, 'failed')).toBe('failed')
      expect(decide([a, b, c].map((one) => ({ decision: one })))).toBe(join(join(a, b), c))
    }),
  )
  expect(decide([])).toBe('unjudged')
})
