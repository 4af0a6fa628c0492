/** Builds of the same code that differ: what a learned margin makes of them, through the code that judges. */
import { expect, test } from 'vitest'
import { assess } from '../../src/assess.ts'
import { learnMargins } from '../../src/gate/learn-margins.ts'
import type { NullRatio } from '../../src/model/run.ts'
import type { Terms } from '../../src/model/terms.ts'
import { normalQuantile } from '../../src/stats/normal-quantile.ts'
import { type Random, seededRandom } from '../../src/stats/random.ts'
import { madeEvidence, plainTerms, quiet } from './made-evidence.ts'

const names = Array.from({ length: 50 }, (_, index) => `b${index}`)
const layout = 0.01
const noise = 0.02
const pairs = 40

const normal = (random: Random): number => normalQuantile(Math.max(1e-12, random()))
const builds = (random: Random): number => layout * (normal(random) - normal(random))

/** Ten changes that touched nothing, each measured in 12 pairs. */
function taught(random: Random) {
  const error = (1.1 * noise) / Math.sqrt(12)
  return Array.from({ length: 10 }, (_, change) => ({
    commit: `c${change}`,
    nulls: names.map((benchmark): NullRatio => {
      const ratio = builds(random) + error * normal(random)
      return { benchmark, metric: 'wall', ratio, error }
    }),
  }))
}

/** The regressions that are called, of a change that makes one benchmark slower by so much. */
function called(random: Random, margins: (name: string) => Terms['margins'], slower = 0): readonly string[] {
  const evidence = madeEvidence(
    Object.fromEntries(
      names.map((name, index) => {
        const shift = builds(random) + (index === 7 ? Math.log1p(slower) : 0)
        const learned = margins(name)
        const base = Array.from({ length: pairs }, () => Math.exp((noise / Math.SQRT2) * normal(random)))
        const head = Array.from({ length: pairs }, () =>
          Math.exp(shift + (noise / Math.SQRT2) * normal(random)),
        )
        return [name, { series: [{ base, head }], terms: learned === undefined ? {} : { margins: learned } }]
      }),
    ),
  )
  return assess(evidence)
    .verdicts.filter(({ word }) => word === 'regression')
    .map(({ benchmark }) => benchmark)
}

test('builds that differ by 1 % raise false alarms in most changes, and hardly any once that is learned', () => {
  const random = seededRandom(4)
  const gate = madeEvidence({}).gate
  const terms = Object.fromEntries(names.map((name) => [name, plainTerms]))
  let [before, after, found] = [0, 0, 0]
  const changes = 40
  for (let change = 0; change < changes; change += 1) {
    const { terms: learned } = learnMargins(terms, taught(random), gate)
    const margins = (name: string): Terms['margins'] => learned[name]?.margins
    if (called(random, () => undefined).length > 0) before += 1
    if (called(random, margins).length > 0) after += 1
    if (called(random, margins, 0.1).includes('b7')) found += 1
  }
  expect(before).toBeGreaterThan(0.4 * changes)
  expect(after).toBeLessThanOrEqual(0.1 * changes)
  // What is far beyond the margin is found all the same.
  expect(found).toBeGreaterThan(0.9 * changes)
})

test('a learned margin is what the verdict is about, and it says so', () => {
  const judged = (factor: number, margins?: Terms['margins']) => {
    const series = [{ base: quiet(20), head: quiet(20, factor) }]
    const terms = margins === undefined ? {} : { margins }
    const [verdict] = assess(madeEvidence({ a: { series, terms } })).verdicts
    return verdict
  }
  expect(judged(1.04)).toMatchObject({
    word: 'regression',
    because: expect.stringContaining('more than 1 %'),
  })
  expect(judged(1.04, { wall: 0.042 })?.word).toBe('inconclusive')
  expect(judged(1.1, { wall: 0.042 })).toMatchObject({
    word: 'regression',
    because: expect.stringContaining('surely by more than 4.2 %'),
  })
  // Of another metric, or one narrower than the gate's, nothing changes.
  expect(judged(1.04, { cpu: 0.042, wall: 0.002 })).toEqual(judged(1.04))
})
