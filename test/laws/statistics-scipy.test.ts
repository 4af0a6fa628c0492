/** Every statistic against SciPy, statsmodels or counting by hand (test/fixtures/stats/make.py says how they were made). */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { binomialTail } from '../../src/stats/binomial-tail.ts'
import { hodgesLehmannShift } from '../../src/stats/hodges-lehmann-shift.ts'
import { hodgesLehmann } from '../../src/stats/hodges-lehmann.ts'
import { holm } from '../../src/stats/holm.ts'
import type { Location } from '../../src/stats/location.ts'
import { logGamma } from '../../src/stats/log-gamma.ts'
import { normalQuantile } from '../../src/stats/normal-quantile.ts'
import { normalTail } from '../../src/stats/normal-tail.ts'
import { rankSumTail } from '../../src/stats/rank-sum-tail.ts'
import { signedRankTail } from '../../src/stats/signed-rank-tail.ts'
import { studentQuantile } from '../../src/stats/student-quantile.ts'
import { studentTail } from '../../src/stats/student-tail.ts'

interface Bounds {
  readonly low: number
  readonly high: number
}
interface Located {
  readonly value: number
  readonly level99: Bounds | null
  readonly level90: Bounds | null
}
interface Fixture {
  readonly [name: string]: readonly (readonly number[])[]
}
const file = JSON.parse(readFileSync(new URL('../fixtures/stats/scipy.json', import.meta.url), 'utf8'))
const rows = (name: string): Fixture[string] => (file as Fixture)[name]!

/** Relative distance; where nothing is expected, the distance itself. */
const apart = (actual: number, expected: number): number =>
  Math.abs(actual - expected) / (expected === 0 ? 1 : Math.abs(expected))

test('normal tail, far out too', () => {
  for (const [z, tail] of rows('normalTail')) expect(apart(normalTail(z!), tail!)).toBeLessThan(1e-8)
})

test('normal quantile', () => {
  for (const [p, z] of rows('normalQuantile')) expect(apart(normalQuantile(p!), z!)).toBeLessThan(1e-14)
  expect([normalQuantile(0), normalQuantile(1)]).toEqual([-Infinity, Infinity])
  expect(() => normalQuantile(Number.NaN)).toThrow(RangeError)
})

test('t tail and quantile', () => {
  for (const [t, freedom, tail] of rows('studentTail'))
    expect(apart(studentTail(t!, freedom!), tail!)).toBeLessThan(1e-11)
  for (const [p, freedom, t] of rows('studentQuantile'))
    expect(apart(studentQuantile(p!, freedom!), t!)).toBeLessThan(1e-8)
})

test('binomial tail and log gamma', () => {
  for (const [n, k, p, tail] of rows('binomialTail'))
    expect(apart(binomialTail(n!, k!, p!), tail!)).toBeLessThan(1e-10)
  for (const [x, value] of rows('logGamma')) expect(logGamma(x!)).toBeCloseTo(value!, 11)
})

test.each(['signedRank', 'signedRankTied', 'signedRankLarge'])('signed-rank tail: %s', (name) => {
  const cases = file[name] as readonly { readonly differences: number[]; readonly tail: number }[]
  expect(cases.length).toBeGreaterThan(2)
  for (const { differences, tail } of cases)
    expect(apart(signedRankTail(differences), tail)).toBeLessThan(1e-11)
})

test('rank-sum tail: exact without ties, else as SciPy approximates', () => {
  const cases = file['rankSum'] as readonly {
    readonly from: number[]
    readonly to: number[]
    readonly tail: number
  }[]
  for (const { from, to, tail } of cases) expect(apart(rankSumTail(from, to), tail)).toBeLessThan(1e-11)
})

const told = (actual: Location): readonly unknown[] => [
  actual.value,
  actual.interval(0.99),
  actual.interval(0.9),
  actual.upperBound(0.95),
]
const nothing = { low: -Infinity, high: Infinity }
const expected = ({ value, level99, level90 }: Located): readonly unknown[] => [
  value,
  level99 ?? nothing,
  level90 ?? nothing,
  level90?.high ?? Infinity,
]

test('Hodges–Lehmann and its intervals, by brute force', () => {
  const cases = file['hodgesLehmann'] as readonly (Located & { readonly differences: number[] })[]
  for (const located of cases) expect(told(hodgesLehmann(located.differences))).toEqual(expected(located))
  const shifts = file['hodgesLehmannShift'] as readonly (Located & {
    readonly from: number[]
    readonly to: number[]
  })[]
  for (const located of shifts) {
    expect(told(hodgesLehmannShift(located.from, located.to))).toEqual(expected(located))
  }
})

test('Holm as statsmodels', () => {
  for (const [ps, adjusted] of file['holm'] as readonly (readonly [number[], number[]])[]) {
    holm(ps).forEach((p, index) => {
      expect(apart(p, adjusted[index]!)).toBeLessThan(1e-14)
    })
  }
})
