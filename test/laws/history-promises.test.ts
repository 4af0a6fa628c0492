// What a verdict from stored runs promises, measured on made-up noise with fixed seeds, through the whole judgement.
import { expect, test } from 'vitest'
import { assess } from '../../src/assess.ts'
import type { Absence, Evidence } from '../../src/model/evidence.ts'
import { wall } from '../../src/model/metric.ts'
import type { PastRun } from '../../src/model/past.ts'
import { makeSample } from '../../src/model/sample.ts'
import { binomialTail } from '../../src/stats/binomial-tail.ts'
import { normalQuantile } from '../../src/stats/normal-quantile.ts'
import { type Random, seededRandom } from '../../src/stats/random.ts'
import { madeEvidence, plainTerms } from './made-evidence.ts'

const normal = (random: Random): number => normalQuantile((random() * 2 ** 32 + 0.5) / 2 ** 32)
const many = <T>(count: number, draw: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => draw(index))

interface Noise {
  /** Standard deviation of the logarithm between runs and within one. */
  readonly between: number
  readonly within: number
  readonly moment: (random: Random) => number
}
const usual: Noise = { between: 0.04, within: 0.02, moment: normal }
/** One run in ten meets a machine that is much slower or faster than usual. */
const wild: Noise = { ...usual, moment: (random) => normal(random) * (random() < 0.1 ? 5 : 1) }

interface Scene extends Noise {
  readonly benchmarks: number
  readonly runs: number
  readonly factor: number
  readonly threshold: number
  /** Values of a stored run and of head. */
  readonly values: number
  readonly headValues: number
}
const scene: Scene = {
  ...usual,
  benchmarks: 10,
  runs: 12,
  factor: 1,
  threshold: 0.03,
  values: 10,
  headValues: 10,
}

/** A check without a base: each benchmark's moment shifts all values of a run, as a machine does. */
function evidence(random: Random, made: Scene): Evidence {
  const { benchmarks, runs, factor, threshold, between, within, moment } = made
  const names = many(benchmarks, (index) => `b${index}`)
  const values = (count: number, slower: number): number[] => {
    const shift = between * moment(random)
    return many(count, () => slower * Math.exp(shift + within * normal(random)))
  }
  const past = many(runs, (run): PastRun => ({
    commit: `c${run}`,
    at: '2026-11-22T10:00:00.000Z',
    samples: names.map((name) => makeSample(name, wall, values(made.values, 1))),
  }))
  const head = Object.fromEntries(
    names.map((name) => [
      name,
      { series: [{ head: values(made.headValues, factor) }], terms: { ...plainTerms, threshold } },
    ]),
  )
  const absences = names.map((benchmark): Absence => {
    return { benchmark, side: 'base', kind: 'unmeasured', because: 'there is none' }
  })
  return { ...madeEvidence(head, { absences }), history: { base: 'c11', runs: past } }
}

function failures(seed: number, checks: number, more: Partial<Scene>): number {
  const random = seededRandom(seed)
  return many(checks, () => assess(evidence(random, { ...scene, ...more })).decision === 'failed').filter(
    Boolean,
  ).length
}

/** More than so many alarms come from a rate of `rate` once in ten thousand. */
function mostOf(checks: number, rate: number): number {
  let most = 0
  while (binomialTail(checks, most, rate) < 0.9999) most += 1
  return most
}

const checks = 800

test.each([
  ['ten benchmarks and twelve runs', {}],
  ['thirty runs', { runs: 30, benchmarks: 4 }],
  ['head with fewer values than the runs', { headValues: 5, within: 0.06 }],
  ['head with more values than the runs', { headValues: 30, within: 0.06 }],
])('%s: a family exactly at the margin alarms in at most one check in a hundred', (_, more) => {
  const alarms = failures(31, checks, { factor: 1.01, threshold: 0.001, ...more })
  expect(alarms).toBeLessThanOrEqual(mostOf(checks, 0.01))
})

test('one benchmark at the margin alarms as often as promised: the test spends the rate it is given', () => {
  const alarms = failures(32, 3000, { factor: 1.01, threshold: 0.001, benchmarks: 1 })
  expect(alarms).toBeGreaterThan(12)
  expect(alarms).toBeLessThanOrEqual(mostOf(3000, 0.01))
})

test('the promise is of normal moments: wild ones break it by as much as docs/verdict.md says', () => {
  const rate = (benchmarks: number): number => failures(33, 800, { ...wild, benchmarks }) / 800
  expect(rate(1)).toBeLessThan(0.045)
  expect(rate(10)).toBeGreaterThan(0.07)
  expect(rate(10)).toBeLessThan(0.15)
})

test('a slowdown of a third in noise of 4 % is found', () => {
  expect(failures(34, 300, { factor: 1.33, benchmarks: 1 })).toBeGreaterThan(285)
})

test('the smallest detectable change is detected', () => {
  const random = seededRandom(35)
  const found = many(400, () => {
    const [verdict] = assess(
      evidence(random, { ...scene, benchmarks: 1, runs: 20, threshold: 0.001 }),
    ).verdicts
    return verdict?.comparison?.kind === 'compared' ? verdict.comparison.minimumDetectable : Number.NaN
  })
  // The spread is estimated, so the size varies from check to check; its middle is what is promised.
  const middle = found.toSorted((a, b) => a - b)[200] ?? Number.NaN
  const caught = failures(36, 1000, { factor: 1 + middle, benchmarks: 1, runs: 20, threshold: 0.001 })
  expect(caught).toBeGreaterThan(900)
  expect(caught).toBeLessThan(985)
})

test('fewer than ten runs never fail, whatever head does', () => {
  expect(failures(37, 20, { runs: 9, factor: 10 })).toBe(0)
})
