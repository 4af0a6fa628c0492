import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess.ts'
import { screenSeriesIn } from '../../src/compare/screen-series.ts'
import { measureStages } from '../../src/measure/measure-stages.ts'
import type { Evidence } from '../../src/model/evidence.ts'
import { wall } from '../../src/model/metric.ts'
import type { Report } from '../../src/model/report.ts'
import { makeSample } from '../../src/model/sample.ts'
import { json } from '../../src/reports/json.ts'
import { readReport } from '../../src/reports/read-report.ts'
import { seededRandom } from '../../src/stats/random.ts'
import { plainTerms } from './made-evidence.ts'
import { machine, pace } from './simulated-machine.ts'

const commit = (run: number): string => run.toString(16).padStart(40, '0')

interface Suite {
  readonly count: number
  /** Factor of head by number of the benchmark. */
  readonly slower: Readonly<Record<number, number>>
  readonly stored: number
  readonly deadline: number
  readonly noise?: number
  readonly seed?: number
}

/** A check of a simulated suite, as the gate makes its evidence. */
async function checked({ count, slower, stored, deadline, noise = 0.1, seed = 1 }: Suite): Promise<Evidence> {
  const made = machine(seed)
  const names = Array.from({ length: count }, (_, index) => `b${index}`)
  const random = seededRandom(seed + 1000)
  const runs = Array.from({ length: stored }, (_, run) => {
    const moment = Math.exp(0.1 * (random() - 0.5))
    return {
      commit: commit(run),
      at: new Date(Date.UTC(2026, 0, 1 + run)).toISOString(),
      samples: names.map((name) =>
        makeSample(
          name,
          wall,
          Array.from({ length: 10 }, () => moment * Math.exp(noise * (random() - 0.5))),
        ),
      ),
    }
  })
  const history = { base: commit(Math.max(0, stored - 1)), runs }
  const measured = await measureStages(
    names.map((name, index) => made.contender(name, 1, noise, slower[index] ?? 1)),
    pace(made.now, {
      deadline,
      seed,
      // As the gate does it: the runs of the present level.
      recorded: (benchmark, metric) => screenSeriesIn(history)(benchmark, metric)?.values ?? [],
    }),
  )
  return {
    gate: { falseAlarmRate: 0.01, margin: 0.01, onInconclusive: 'warn', onMissing: 'fail' },
    terms: Object.fromEntries(names.map((name) => [name, plainTerms])),
    paired: true,
    seed,
    runs: measured.runs,
    absences: [],
    doubts: [],
    notLooked: [],
    schedule: measured.schedule,
    ...(stored === 0 ? {} : { history }),
  }
}

const suites: readonly (readonly [string, Suite])[] = [
  ['direct', { count: 3, slower: { 1: 1.2 }, stored: 0, deadline: 600 }],
  ['staged without stored runs', { count: 20, slower: { 3: 1.12 }, stored: 0, deadline: 400 }],
  ['staged with stored runs', { count: 20, slower: { 3: 1.12 }, stored: 15, deadline: 400 }],
  ['staged, nothing slower', { count: 12, slower: {}, stored: 0, deadline: 240 }],
  ['staged, something faster', { count: 20, slower: { 5: 0.8 }, stored: 12, deadline: 600 }],
]

describe.each(suites)('%s', (_, suite) => {
  test('a stored report comes to the same verdicts, bit for bit', async () => {
    const evidence = await checked(suite)
    const { verdicts, decision, findings, unsettled } = assess(evidence)
    const report: Report = {
      suite: 'default',
      decision,
      verdicts,
      findings,
      policy: 'interleaved',
      base: { commit: commit(1), label: 'main', uncommitted: false },
      head: { commit: commit(2), label: 'HEAD', uncommitted: false },
      unsettled,
      evidence,
      reproduce: 'benchline check',
    }
    const again = readReport(json.render(report, { color: false, width: 80 }), 'report.json')
    expect(again.evidence).toEqual(evidence)
    expect(again.verdicts).toEqual(verdicts)
    expect(assess(again.evidence)).toEqual({ verdicts, decision, findings, unsettled })
  })

  test('what is slower is found, named once, and nothing else is', async () => {
    const { verdicts } = assess(await checked(suite))
    const told = verdicts.filter(({ word }) => word === 'regression').map(({ benchmark }) => benchmark)
    const slower = Object.entries(suite.slower).filter(([, factor]) => factor > 1)
    expect(told).toEqual(slower.map(([index]) => `b${index}`))
    // Every benchmark has an answer.
    expect(new Set(verdicts.map(({ benchmark }) => benchmark)).size).toBe(suite.count)
  })

  test('swapping the sides of what confirms mirrors the verdicts on it', async () => {
    const evidence = await checked(suite)
    const { schedule } = evidence
    if (schedule === undefined) throw new Error('it was planned')
    const mirrored: Evidence = {
      ...evidence,
      runs: evidence.runs.map((run) =>
        run.stage === 'confirm' ? { ...run, side: run.side === 'base' ? 'head' : 'base' } : run,
      ),
      schedule: {
        ...schedule,
        steps: schedule.steps.map((step) => ({
          ...step,
          direction: step.direction === 'worse' ? 'better' : step.direction === 'better' ? 'worse' : 'either',
        })),
      },
    }
    const mirror = { regression: 'improvement', improvement: 'regression' } as const
    const [there, back] = [evidence, mirrored].map(
      (each) =>
        new Map(
          assess(each).verdicts.flatMap(({ benchmark, word, comparison }) =>
            comparison?.kind === 'compared' && comparison.stage === 'confirm' ? [[benchmark, word]] : [],
          ),
        ),
    )
    const expected = [...(there ?? [])].flatMap(([benchmark, word]) =>
      word === 'regression' || word === 'improvement' ? [[benchmark, mirror[word]]] : [],
    )
    expect(expected.map(([benchmark = '']) => [benchmark, back?.get(benchmark)])).toEqual(expected)
  })
})

test('a unit changes nothing', async () => {
  const evidence = await checked({ count: 12, slower: { 2: 1.15 }, stored: 12, deadline: 300 })
  const scaled: Evidence = {
    ...evidence,
    runs: evidence.runs.map((run) => ({
      ...run,
      readings: run.readings.map((reading) => ({ ...reading, value: reading.value * 1024 })),
    })),
    history: {
      ...evidence.history!,
      runs: evidence.history!.runs.map((run) => ({
        ...run,
        samples: run.samples.map(({ benchmark, metric, values }) =>
          makeSample(
            benchmark,
            metric,
            values.map((value) => value * 1024),
          ),
        ),
      })),
    },
  }
  const words = (each: Evidence): unknown =>
    assess(each).verdicts.map(({ benchmark, word, because }) => [benchmark, word, because])
  expect(words(scaled)).toEqual(words(evidence))
})

test('the order of benchmarks changes nothing', async () => {
  const evidence = await checked({ count: 12, slower: { 2: 1.15 }, stored: 0, deadline: 300 })
  const reversed: Evidence = {
    ...evidence,
    terms: Object.fromEntries(Object.entries(evidence.terms).toReversed()),
    schedule: { ...evidence.schedule!, hypotheses: evidence.schedule!.hypotheses.toReversed() },
  }
  expect(assess(reversed).verdicts).toEqual(assess(evidence).verdicts)
})

test('a base that differs from its own copy is an asymmetry, not a regression', async () => {
  const made = machine()
  const slow = made.contender('slow', 0.1, 0.02, 1.2)
  const measured = await measureStages(
    [{ ...slow, control: async () => async () => slow.run('head') }],
    pace(made.now),
  )
  const evidence: Evidence = {
    gate: { falseAlarmRate: 0.01, margin: 0.01, onInconclusive: 'fail', onMissing: 'fail' },
    terms: { slow: plainTerms },
    paired: true,
    seed: 1,
    runs: measured.runs,
    absences: [],
    doubts: [],
    notLooked: [],
    schedule: measured.schedule,
  }
  const [verdict] = assess(evidence).verdicts
  expect(verdict).toMatchObject({ word: 'inconclusive', decision: 'inconclusive' })
  expect(verdict?.because).toMatch(/second copy of base is 1?\d+(\.\d)? % worse in wall than base itself/u)
})

test('all moved together: said, and blamed on nobody where the change touches no code', async () => {
  const all = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [index, 1.15]))
  const evidence = await checked({ count: 12, slower: all, stored: 0, deadline: 2000, noise: 0.04 })
  const touched = assess(evidence)
  expect(touched.decision).toBe('failed')
  expect(touched.findings.map(({ code }) => code)).toContain('moved-together')
  const untouched = assess({ ...evidence, untouched: true })
  expect(untouched.decision).not.toBe('failed')
  expect(untouched.verdicts.every(({ word }) => word === 'inconclusive')).toBe(true)
})
