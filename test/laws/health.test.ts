/** What poor health does to verdicts, through the whole of judging: which clock speaks, what is capped, what stands. */
import { expect, test } from 'vitest'
import { assess } from '../../src/assess.ts'
import type { Evidence } from '../../src/model/evidence.ts'
import type { Health } from '../../src/model/health.ts'
import { cpu, peakRss, wall } from '../../src/model/metric.ts'
import { makeSample } from '../../src/model/sample.ts'
import type { Schedule } from '../../src/model/schedule.ts'
import type { Terms } from '../../src/model/terms.ts'
import type { Verdict } from '../../src/model/verdict.ts'
import { madeEvidence, quiet } from './made-evidence.ts'

const sound: Health = { steal: 0.001, other: 0.05, idle: 0.4 }
const stolen: Health = { steal: 0.04, other: 0.05, idle: 0.3 }
/** Poor, though the host takes nothing away. */
const crowded: Health = { steal: 0, other: 0.5, idle: 0.02 }

interface Slower {
  readonly wall?: number
  readonly cpu?: number
  readonly rss?: number
}

/** A benchmark that computes for this share of its elapsed time, and head's factors. */
function made(share: number, head: Slower, terms: Partial<Terms> = {}, count = 24) {
  const scaled = (factor: number) => quiet(count).map((value) => value * factor)
  return {
    terms,
    series: [
      { metric: wall, base: scaled(1), head: scaled(head.wall ?? 1) },
      { metric: cpu, base: scaled(share), head: scaled(share * (head.cpu ?? 1)) },
      { metric: peakRss, base: scaled(1e6), head: scaled(1e6 * (head.rss ?? 1)) },
    ],
  }
}

function assessed(
  benchmark: ReturnType<typeof made>,
  health: Health | undefined,
  more: Partial<Evidence> = {},
) {
  const { gate: _, ...rest } = more
  return assess(madeEvidence({ b: benchmark }, { ...rest, ...(health === undefined ? {} : { health }) }))
}
const words = (verdicts: readonly Verdict[]): string[] =>
  verdicts
    .filter(({ judges }) => judges)
    .map(({ comparison, word, decision }) => `${comparison?.metric.name} ${word} ${decision}`)
    .toSorted()

const byWall: Partial<Terms> = { judge: ['wall'] }

test('in good health, and where nothing is known of it, nothing changes', () => {
  for (const health of [undefined, {}, sound]) {
    const { verdicts, findings } = assessed(made(0.98, { wall: 1.2 }, byWall), health)
    expect(words(verdicts)).toEqual(['wall regression failed'])
    expect(findings).toEqual([])
  }
})

test.each([
  ['the host took time away', stolen],
  ['others crowd the machine', crowded],
])('CPU time speaks for what computes when %s, under the threshold of elapsed time', (_, health) => {
  const terms = { judge: ['wall', 'peak-rss'], thresholds: { wall: 0.1 } }
  const slower = assessed(made(0.98, { wall: 1.2, cpu: 1.2 }, terms), health)
  expect(words(slower.verdicts)).toContain('cpu regression failed')
  expect(slower.verdicts.find(({ word }) => word === 'regression')?.threshold).toBe(0.1)
  expect(slower.findings).toMatchObject([
    { code: 'poor-health', severity: 'warning', text: expect.stringContaining('CPU time speaks for b') },
  ])
  const equal = assessed(made(0.98, {}, terms), health)
  expect(words(equal.verdicts)).toEqual(['cpu unchanged passed', 'peak-rss unchanged passed'])
  // Below the limit that was set for elapsed time.
  // Elapsed time adds no row of its own to what CPU time says already.
  expect(words(slower.verdicts)).toHaveLength(2)
  const below = assessed(made(0.98, { wall: 1.05, cpu: 1.05 }, terms), health)
  expect(words(below.verdicts)).toEqual(['cpu inconclusive warned', 'peak-rss unchanged passed'])
  expect(below.verdicts.find(({ judges }) => judges)?.because).toContain('below the threshold of 10 %')
})

test('what elapsed time alone shows of a benchmark that computes is told, and fails nothing', () => {
  const { verdicts, decision } = assessed(made(0.98, { wall: 1.2 }, byWall), crowded)
  expect(words(verdicts)).toEqual(['cpu unchanged passed', 'wall inconclusive warned'])
  expect(decision).toBe('warned')
  expect(verdicts.find(({ comparison }) => comparison?.metric.name === 'wall')?.because).toMatch(
    /^the machine was in poor health, .* \(else regression: 20 % worse/u,
  )
})

test('what waits: pairs stand on a crowded machine, and nothing does where the host took time away', () => {
  const slower = made(0.3, { wall: 1.2 })
  expect(words(assessed(slower, crowded).verdicts)).toEqual(['wall regression failed'])
  expect(words(assessed(made(0.3, {}), crowded).verdicts)).toEqual(['wall unchanged passed'])
  expect(words(assessed(slower, stolen).verdicts)).toEqual(['wall inconclusive warned'])
  expect(words(assessed(made(0.3, {}), stolen).verdicts)).toEqual(['wall inconclusive warned'])
  expect(words(assessed(made(0.3, { wall: 0.8 }), stolen).verdicts)).toEqual(['wall inconclusive warned'])
})

test('memory stands whatever becomes of the clocks', () => {
  const { verdicts } = assessed(made(0.3, { rss: 1.2 }, { judge: ['peak-rss'] }), stolen)
  expect(words(verdicts)).toEqual(['peak-rss regression failed'])
})

test('a budget of elapsed time that is kept is kept; one that is broken on a poor machine may be kept elsewhere', () => {
  const terms = { budgets: { wall: 1.1 } }
  const kept = assessed(made(0.98, {}, terms), crowded)
  expect(words(kept.verdicts)).toEqual(['cpu unchanged passed', 'wall unchanged passed'])
  const waiting = made(0.3, {}, { budgets: { wall: 0.9 } })
  expect(words(assessed(waiting, sound).verdicts)).toEqual(['wall over-budget failed'])
  const broken = assessed(waiting, crowded)
  expect(words(broken.verdicts)).toEqual(['wall inconclusive warned'])
  expect(broken.verdicts.find(({ judges }) => judges)?.because).toContain('which lengthens elapsed times')
  // A budget of CPU time is none of elapsed time.
  expect(words(assessed(made(0.98, {}, { budgets: { cpu: 0.9 } }), crowded).verdicts)).toEqual([
    'cpu over-budget failed',
  ])
})

test('stored runs that stand in for base fail nothing by elapsed time', () => {
  const at = (day: number) => new Date(Date.UTC(2026, 0, day + 1)).toISOString()
  const history = {
    base: 'b'.repeat(40),
    runs: Array.from({ length: 12 }, (_, day) => ({
      commit: day.toString(16).padStart(40, '0'),
      at: at(day),
      samples: [makeSample('b', wall, quiet(5, 1 + ((day * 5) % 7) / 1000))],
    })),
  }
  const absences = [{ benchmark: 'b', side: 'base', kind: 'crashed', because: 'it broke' }] as const
  const head = { terms: {}, series: [{ metric: wall, head: quiet(5, 1.5) }] }
  const judged = (health: Health) => assess(madeEvidence({ b: head }, { history, absences, health }))
  expect(words(judged(sound).verdicts)).toEqual(['wall regression failed'])
  expect(words(judged(crowded).verdicts)).toEqual(['wall inconclusive warned'])
})

test('an explicit plan is judged by the other clock as it would have been by the first', () => {
  const hypotheses = [{ benchmark: 'b', metric: 'wall', witnesses: ['wall'] }]
  const count = 24
  const step = { workload: 'b', hypotheses, direction: 'either', pairs: count, looks: [count] } as const
  const schedule: Schedule = {
    design: 'direct',
    hypotheses,
    otherTests: 0,
    rounds: [],
    steps: [step],
    control: [],
  }
  const planned = (head: Slower, health: Health, terms: Partial<Terms> = byWall) => {
    const evidence = madeEvidence({ b: made(0.98, head, terms, count) }, { health, schedule })
    return words(
      assess({ ...evidence, runs: evidence.runs.map((run) => ({ ...run, stage: 'confirm' as const })) })
        .verdicts,
    )
  }
  expect(planned({ wall: 1.2, cpu: 1.2 }, sound)).toEqual(['wall regression failed'])
  expect(planned({ wall: 1.2, cpu: 1.2 }, crowded)).toContain('cpu regression failed')
  expect(planned({}, crowded)).toEqual(['cpu unchanged passed'])
  // Elapsed time still judges where it has a budget, so its hypothesis stays beside the other.
  expect(planned({}, crowded, { ...byWall, budgets: { wall: 2 } })).toEqual([
    'cpu unchanged passed',
    'wall unchanged passed',
  ])
})

test('a clock that jumped is told, and puts in doubt what a harness may have timed by it', () => {
  const jumped: Health = { clockJumps: [{ from: 3.5, to: 4.2, seconds: 3600, kind: 'suspended' }] }
  const own = assessed(made(0.3, { wall: 1.2 }), jumped)
  expect(words(own.verdicts)).toEqual(['wall regression failed'])
  expect(own.findings).toMatchObject([
    { code: 'clock-jump', severity: 'warning', text: expect.stringContaining('suspended for 3600 s') },
  ])
  const harness = { terms: {}, series: [{ metric: wall, base: quiet(20), head: quiet(20, 1.2) }] }
  const elsewhere = { terms: {}, series: [{ metric: wall, base: quiet(2), head: quiet(2) }] }
  const of = (health: Health) => assess(madeEvidence({ elsewhere, harness }, { health }))
  const { verdicts, findings } = of(jumped)
  expect(verdicts.find(({ benchmark }) => benchmark === 'harness')).toMatchObject({
    word: 'inconclusive',
    because: expect.stringContaining('jumped by 3600 s'),
  })
  expect(findings.filter(({ code }) => code === 'clock-jump').map(({ benchmark }) => benchmark)).toEqual([
    'harness',
    undefined,
  ])
  // Before the first run and after the last one nothing was timed.
  const before: Health = { clockJumps: [{ from: -9, to: 0, seconds: -7200, kind: 'set' }] }
  expect(of(before).verdicts.find(({ benchmark }) => benchmark === 'harness')?.word).toBe('regression')
})
