import { expect, test } from 'vitest'
import { type Machine, machine, pace } from '../../test/laws/simulated-machine.ts'
import type { TimedRun } from '../model/evidence.ts'
import type { Stage } from '../model/schedule.ts'
import type { Contender, FirstRun } from './contender.ts'
import { mostPairs } from './enough.ts'
import { measureStages } from './measure-stages.ts'

const pairsOf = (runs: readonly TimedRun[], name: string, stage?: Stage): number =>
  runs.filter((run) => run.workload === name && (stage === undefined || run.stage === stage)).length / 2

test('quiet workloads stop early, noisy ones go on, and every pair is adjacent and whole', async () => {
  const { now, contender, log } = machine()
  const { runs, failures, cutShort, schedule } = await measureStages(
    [contender('quiet', 0.1, 0.01), contender('noisy', 0.1, 0.3)],
    pace(now),
  )
  expect(schedule.design).toBe('direct')
  expect(failures).toEqual([])
  expect(cutShort).toEqual([])
  expect(pairsOf(runs, 'quiet')).toBe(16)
  expect(pairsOf(runs, 'noisy')).toBeGreaterThan(4 * pairsOf(runs, 'quiet'))
  expect(pairsOf(runs, 'noisy')).toBeLessThanOrEqual(mostPairs)
  expect(runs.map(({ workload, side }) => `${workload} ${side}`)).toEqual(log)
  for (let i = 0; i < runs.length; i += 2) {
    expect([runs[i]?.workload, runs[i]?.pair]).toEqual([runs[i + 1]?.workload, runs[i + 1]?.pair])
    expect(new Set([runs[i]?.side, runs[i + 1]?.side]).size).toBe(2)
  }
})

test('a change that is clear in noise is told at an early look', async () => {
  const { now, contender } = machine()
  const { runs, schedule } = await measureStages([contender('slow', 0.1, 0.3, 1.4)], pace(now))
  const [step] = schedule.steps
  expect(step?.looks.length).toBe(4)
  expect(pairsOf(runs, 'slow')).toBe(step?.looks[0])
})

test('the same seed gives the same order, another seed another one', async () => {
  const order = async (seed: number): Promise<readonly string[]> => {
    const { now, contender, log } = machine()
    await measureStages([contender('a', 0.1, 0.01), contender('b', 0.1, 0.01)], pace(now, { seed }))
    return log
  }
  expect(await order(5)).toEqual(await order(5))
  expect(await order(5)).not.toEqual(await order(6))
})

test('no pair is begun that would cross the deadline, and what is slow does not starve the others', async () => {
  const { now, contender } = machine()
  const { runs } = await measureStages(
    [contender('slow', 10, 0.5), contender('quick', 0.1, 0.01)],
    pace(now, { deadline: 100 }),
  )
  expect(now()).toBeLessThan(105)
  expect(pairsOf(runs, 'slow')).toBeLessThan(6)
  expect(pairsOf(runs, 'quick')).toBeGreaterThanOrEqual(4)
})

test('a run that fails ends its workload and keeps no half pair', async () => {
  const { now, contender } = machine()
  let count = 0
  const flaky = contender('flaky', 0.1, 0.01)
  const { runs, failures } = await measureStages(
    [
      contender('good', 0.1, 0.01),
      {
        ...flaky,
        run: async (side) => {
          count += 1
          if (count === 6) throw new Error('it broke')
          return flaky.run(side)
        },
      },
    ],
    pace(now),
  )
  expect(failures).toEqual([
    { workload: 'flaky', side: expect.stringMatching(/base|head/u), error: new Error('it broke') },
  ])
  expect(pairsOf(runs, 'flaky')).toBe(2)
  expect(pairsOf(runs, 'good')).toBeGreaterThanOrEqual(16)
})

const suite = (count: number, made: ReturnType<typeof machine>, slower: number) =>
  Array.from({ length: count }, (_, index) => made.contender(`b${index}`, 1, 0.15, index === 3 ? slower : 1))

test('a large suite in little time races, and confirms the slow one with fresh pairs', async () => {
  const made = machine()
  const { runs, schedule } = await measureStages(suite(20, made, 1.15), pace(made.now, { deadline: 20 * 20 }))
  expect(schedule.design).toBe('staged')
  expect(schedule.rounds.map(({ workloads }) => workloads.length)).toEqual([20, 8, 4])
  expect(schedule.steps[0]).toMatchObject({ workload: 'b3', direction: 'worse' })
  expect(pairsOf(runs, 'b3', 'confirm')).toBeGreaterThanOrEqual(12)
  expect(pairsOf(runs, 'b0', 'race')).toBeGreaterThanOrEqual(5)
  expect(made.now()).toBeLessThanOrEqual(400)
})

test('stored runs screen: only suspects run on base', async () => {
  const made = machine()
  const values = (seed: number): number[] =>
    Array.from({ length: 10 }, (_, index) => 1 + 0.05 * Math.sin(seed * 7 + index * 13))
  const { runs, schedule } = await measureStages(
    suite(20, made, 1.15),
    pace(made.now, {
      deadline: 20 * 20,
      recorded: (benchmark) => Array.from({ length: 12 }, (_, run) => values(run + benchmark.length)),
    }),
  )
  expect(schedule.screen).toEqual({ runs: 5 })
  expect(runs.filter(({ stage }) => stage === 'screen').every(({ side }) => side === 'head')).toBe(true)
  const onBase = new Set(runs.filter(({ side }) => side === 'base').map(({ workload }) => workload))
  expect(onBase.size).toBe(10)
  expect(onBase.has('b3')).toBe(true)
  expect(schedule.steps[0]?.workload).toBe('b3')
})

test('with time enough a large suite is measured directly', async () => {
  const made = machine()
  const { schedule } = await measureStages(
    Array.from({ length: 20 }, (_, index) => made.contender(`b${index}`, 0.1, 0.02)),
    pace(made.now, { deadline: 600 }),
  )
  expect(schedule.design).toBe('direct')
  expect(schedule.steps).toHaveLength(20)
})

test('a confirmed regression is held against a second copy of base', async () => {
  const made = machine()
  const slow = made.contender('slow', 0.1, 0.02, 1.2)
  let asked = 0
  const { runs, schedule } = await measureStages(
    [
      made.contender('same', 0.1, 0.02),
      {
        ...slow,
        control: async () => {
          asked += 1
          return async () => slow.run('base')
        },
      },
    ],
    pace(made.now),
  )
  expect(asked).toBe(1)
  expect(schedule.control).toMatchObject([{ workload: 'slow' }])
  expect(pairsOf(runs, 'slow', 'control')).toBe(pairsOf(runs, 'slow', 'confirm'))
})

/** A contender whose first pair was run before: base first, as the machine would have run it. */
async function begun(contender: Contender): Promise<Contender> {
  const run = async (side: 'base' | 'head', at: number): Promise<FirstRun> => {
    const readings = await contender.run(side)
    return { side, at, seconds: readings[0]?.value ?? 0, readings }
  }
  const [former, latter] = [await run('head', -2), await run('base', -1)]
  return { ...contender, seconds: { base: 99, head: 99 }, first: [former, latter] }
}

test('a pair that was run before is the first of a direct check, and the next one is its mirror', async () => {
  const made = machine()
  const contenders = [
    await begun(made.contender('a', 0.1, 0.01)),
    await begun(made.contender('b', 0.1, 0.01)),
  ]
  const { runs, schedule } = await measureStages(contenders, pace(made.now))
  expect(schedule.design).toBe('direct')
  expect(schedule.steps.map(({ pairs }) => pairs)).toEqual([16, 16])
  for (const name of ['a', 'b']) {
    const own = runs.filter(({ workload }) => workload === name)
    expect(own).toHaveLength(32)
    expect(own.map(({ pair }) => pair)).toEqual(own.map((_, index) => Math.floor(index / 2)))
    expect(own.slice(0, 4).map(({ side, at }) => [side, at < 0])).toEqual([
      ['head', true],
      ['base', true],
      ['base', false],
      ['head', false],
    ])
    expect(new Set(own.map(({ stage }) => stage))).toEqual(new Set(['confirm']))
  }
})

test('in a race it is one of the pairs of the first round, and in a screen head has run once', async () => {
  const fresh = machine()
  const suiteOf = async (made: Machine): Promise<readonly Contender[]> =>
    Promise.all(suite(20, made, 1.15).map(async (one) => begun(one)))
  const race = await measureStages(await suiteOf(fresh), pace(fresh.now, { deadline: 20 * 20 }))
  const [round] = race.schedule.rounds
  const inRound = race.runs.filter(
    ({ workload, stage, side }) => workload === 'b0' && stage === 'race' && side === 'base',
  )
  expect(inRound.length).toBe(round?.pairs)
  expect(inRound[0]?.at).toBeLessThan(0)
  const stored = machine()
  const screen = await measureStages(
    await suiteOf(stored),
    pace(stored.now, {
      deadline: 20 * 20,
      recorded: () =>
        Array.from({ length: 12 }, (_, run) =>
          Array.from({ length: 10 }, (__, i) => 1 + 0.05 * Math.sin(run * 7 + i * 13)),
        ),
    }),
  )
  const screened = screen.runs.filter(({ stage }) => stage === 'screen')
  expect(screened.every(({ side }) => side === 'head')).toBe(true)
  expect(screened).toHaveLength(20 * (screen.schedule.screen?.runs ?? 0))
  expect(screen.runs.filter(({ stage, at }) => stage === 'race' && at < 0)).toEqual([])
})
