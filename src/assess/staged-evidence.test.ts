import { expect, test } from 'vitest'
import { plainTerms } from '../../test/laws/made-evidence.ts'
import { pace } from '../../test/laws/simulated-machine.ts'
import { assess } from '../assess.ts'
import { pastSeriesOf } from '../compare/compare-history.ts'
import type { Contender } from '../measure/contender.ts'
import { measureStages } from '../measure/measure-stages.ts'
import type { Evidence, Reading, Side } from '../model/evidence.ts'
import { cpu, peakRss, wall } from '../model/metric.ts'
import { makeSample } from '../model/sample.ts'
import { seededRandom } from '../stats/random.ts'

/** A staged check of programs with three metrics, screened by stored runs; memory of head is larger by `memory`. */
async function screened(memory = 1): Promise<Evidence> {
  const random = seededRandom(3)
  const noisy = (value: number): number => value * Math.exp(0.1 * (random() - 0.5))
  const names = Array.from({ length: 20 }, (_, index) => `b${index}`)
  const measure = (benchmark: string, larger: number): readonly Reading[] => {
    const busy = noisy(1)
    return [
      { benchmark, metric: wall, value: busy * 1.02 },
      { benchmark, metric: cpu, value: busy },
      { benchmark, metric: peakRss, value: Math.round(noisy(2 ** 25 * larger)) },
    ]
  }
  const runs = Array.from({ length: 14 }, (_, run) => ({
    commit: run.toString(16).padStart(40, '0'),
    at: new Date(Date.UTC(2026, 0, 1 + run)).toISOString(),
    samples: names.flatMap((name) => {
      const ten = Array.from({ length: 10 }, () => measure(name, 1))
      return [wall, cpu, peakRss].map((metric, place) =>
        makeSample(
          name,
          metric,
          ten.map((each) => each[place]?.value ?? 0),
        ),
      )
    }),
  }))
  const history = { base: runs.at(-1)?.commit ?? '', runs }
  let now = 0
  const contenders = names.map((name): Contender => ({
    name,
    seconds: { base: 1, head: 1 },
    exact: false,
    demands: [{ benchmark: name, metric: 'auto', better: 'lower', threshold: 0.03, counts: true }],
    run: async (side: Side) => {
      const readings = measure(name, side === 'head' ? memory : 1)
      now += readings[0]?.value ?? 0
      return readings
    },
  }))
  const measured = await measureStages(
    contenders,
    pace(() => now, {
      deadline: 400,
      recorded: (benchmark, metric) =>
        pastSeriesOf(history, benchmark)
          .filter((series) => series.metric.name === metric)
          .flatMap(({ samples }) => samples.map(({ values }) => values)),
    }),
  )
  return {
    gate: { falseAlarmRate: 0.01, margin: 0.01, onInconclusive: 'warn', onMissing: 'fail' },
    terms: Object.fromEntries(names.map((name) => [name, plainTerms])),
    paired: true,
    seed: 1,
    runs: measured.runs,
    absences: [],
    doubts: [],
    notLooked: [],
    schedule: measured.schedule,
    history,
  }
}

/** Benchmarks of which only head ran. */
function onlyHead({ runs }: Evidence): ReadonlySet<string> {
  const atBase = new Set(runs.filter(({ side }) => side === 'base').map(({ workload }) => workload))
  return new Set(runs.map(({ workload }) => workload).filter((name) => !atBase.has(name)))
}

test('where only head ran, what is only shown is held against stored runs too', async () => {
  const evidence = await screened(1.3)
  const alone = onlyHead(evidence)
  expect(alone.size).toBeGreaterThan(5)
  const { verdicts, findings } = assess(evidence)
  const rows = verdicts.filter(({ benchmark }) => alone.has(benchmark))
  expect(rows.map(({ comparison }) => comparison?.kind)).toEqual(rows.map(() => 'compared'))
  const shown = rows.filter(({ judges }) => !judges)
  expect(shown.length).toBe(2 * alone.size)
  for (const { comparison, decision, word } of shown) {
    expect(comparison).toMatchObject({ stage: 'screen', paired: false, pWorse: 1, pBetter: 1 })
    expect(decision).toBe('unjudged')
    expect(['unchanged', 'inconclusive']).toContain(word)
  }
  // The suite's common shift is taken out of the screen, and put back by the pairs of those that raced.
  const memory = shown.flatMap(({ comparison }) =>
    comparison?.kind === 'compared' && comparison.metric.name === peakRss.name
      ? [comparison.effect.relative.value]
      : [],
  )
  expect(Math.min(...memory)).toBeGreaterThan(0.2)
  expect(findings.map(({ code }) => code)).not.toContain('judged-by-history')
})

test('what is only shown changes nothing about what judges', async () => {
  const evidence = await screened()
  const without: Evidence = {
    ...evidence,
    runs: evidence.runs.map((run) => ({
      ...run,
      readings: run.readings.filter(({ metric }) => metric.name !== peakRss.name),
    })),
  }
  const judging = (each: Evidence): unknown => assess(each).verdicts.filter(({ judges }) => judges)
  expect(judging(without)).toEqual(judging(evidence))
})

test('a zero among the stored values leaves open what only head was measured of', async () => {
  const evidence = await screened()
  const [name = ''] = onlyHead(evidence)
  const spoiled: Evidence = {
    ...evidence,
    history: {
      ...evidence.history!,
      runs: evidence.history!.runs.map((run, place) => ({
        ...run,
        samples: run.samples.map((sample) =>
          place === 3 && sample.benchmark === name && sample.metric.name === cpu.name
            ? makeSample(name, cpu, [...sample.values.slice(1), 0])
            : sample,
        ),
      })),
    },
  }
  const row = assess(spoiled).verdicts.find((each) => each.benchmark === name && each.judges)
  expect(row).toMatchObject({ word: 'inconclusive', comparison: { kind: 'incomparable' } })
})
