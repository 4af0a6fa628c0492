/** What is known of waiting for a processor decides which clock speaks, and nothing else; without it nothing changes. */
import fc from 'fast-check'
import { quantile } from 'simple-statistics'
import { expect, test } from 'vitest'
import { assess } from '../../src/assess.ts'
import { unsettledByTime } from '../../src/gate/unsettled-by-time.ts'
import { conditionOf } from '../../src/judge/health.ts'
import { settledMetric } from '../../src/measure/pairs.ts'
import type { Evidence } from '../../src/model/evidence.ts'
import type { Health } from '../../src/model/health.ts'
import { cpu, wall } from '../../src/model/metric.ts'
import type { Terms } from '../../src/model/terms.ts'
import { median } from '../../src/stats/median.ts'
import { madeEvidence, quiet } from './made-evidence.ts'

const sound: Health = { steal: 0.001, other: 0.05, idle: 0.4 }
const shares = fc.array(fc.double({ min: 0.05, max: 1.5, noNaN: true }), { minLength: 6, maxLength: 24 })

/** Runs of which these are CPU time over elapsed time, and `queued` of each elapsed time its wait for a processor. */
function made(
  computing: readonly number[],
  terms: Partial<Terms> = {},
  queue?: number,
  slower = 1,
): Evidence {
  const elapsed = quiet(computing.length)
  const busy = elapsed.map((time, run) => time * (computing[run] ?? 0))
  return madeEvidence(
    {
      b: {
        terms,
        series: [
          {
            metric: wall,
            base: elapsed,
            head: elapsed,
            ...(queue === undefined ? {} : { queued: elapsed.map((time) => time * queue) }),
          },
          { metric: cpu, base: busy, head: busy.map((time) => time * slower) },
        ],
      },
    },
    { health: sound },
  )
}

test('evidence without it is judged by CPU time over elapsed time alone', () => {
  fc.assert(
    fc.property(shares, (all) => {
      const evidence = made(all)
      const raw = evidence.runs
        .filter(({ side }) => side === 'base')
        .map(({ readings }) => (readings[1]?.value ?? 0) / (readings[0]?.value ?? 1))
      const best = quantile(raw, 0.75)
      const base = (metric: string) =>
        evidence.runs.flatMap(({ side, readings }) =>
          side === 'base' ? readings.filter((one) => one.metric.name === metric) : [],
        )
      expect(settledMetric('auto', base).metric).toBe(best > 0.8 ? 'cpu' : 'wall')
      const { computing, cpuShare } = conditionOf(evidence)
      expect(computing.has('b')).toBe(best > 0.8)
      expect(cpuShare).toBe(best > 0.8 ? median(raw) / best : undefined)
    }),
  )
})

test('having waited for nothing is as good as not knowing, and a wait never makes less of a program', () => {
  fc.assert(
    fc.property(shares, fc.double({ min: 0, max: 1, noNaN: true }), (all, queue) => {
      const [unknown, none, some] = [made(all), made(all, {}, 0), made(all, {}, queue)]
      expect(assess(none)).toStrictEqual(assess(unknown))
      expect(conditionOf(none)).toStrictEqual(conditionOf(unknown))
      if (conditionOf(unknown).computing.has('b')) expect(conditionOf(some).computing.has('b')).toBe(true)
      const [before, after] = [conditionOf(unknown).cpuShare, conditionOf(some).cpuShare]
      if (before !== undefined) expect(after).toBeLessThanOrEqual(before)
    }),
    { numRuns: 50 },
  )
})

const crowded = Array<number>(24).fill(0.4)
const judging = (evidence: Evidence): readonly string[] =>
  assess(evidence).verdicts.flatMap(({ judges, word, comparison }) =>
    judges ? [`${comparison?.metric.name} ${word}`] : [],
  )

test('on a crowded machine CPU time speaks for what computed all the time that it was given', () => {
  const byWall: Partial<Terms> = { judge: ['wall'] }
  expect(judging(made(crowded, byWall, undefined, 1.2))).toEqual(['wall unchanged'])
  expect(judging(made(crowded, byWall, 0.3, 1.2))).toEqual(['wall unchanged'])
  expect(judging(made(crowded, byWall, 0.58, 1.2))).toEqual(['cpu regression'])
  expect(assess(made(crowded, byWall, 0.58)).findings).toMatchObject([
    { code: 'poor-health', text: expect.stringContaining('CPU time speaks for b instead of elapsed time') },
  ])
})

test('and counts may settle what time leaves open there', () => {
  const noisy = (queue: number | undefined): Evidence => {
    const few = made(crowded.slice(0, 4), { judge: ['wall'] }, queue)
    return { ...few, health: {} }
  }
  expect(unsettledByTime(noisy(undefined))).toEqual(new Set())
  expect(unsettledByTime(noisy(0.3))).toEqual(new Set())
  expect(unsettledByTime(noisy(0.58))).toEqual(new Set(['b']))
})
