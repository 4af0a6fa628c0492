import { afterEach, expect, test } from 'vitest'
import type { Entry } from '../config/plan.ts'
import type { Side } from '../model/evidence.ts'
import { instructions, wall } from '../model/metric.ts'
import type { Count, Instrument, Lack } from '../sources/instrument.ts'
import { type Place, RunFault } from '../sources/source.ts'
import { countInstructions, reservedForCounts } from './count.ts'
import type { Tried } from './trial.ts'

let clock = 0
afterEach(() => {
  clock = 0
})

/** An instrument whose counts and times a test says. */
function instrument(
  count: (name: string, side: Side, run: number) => Count,
  more: { seconds?: number; startUp?: (side: Side) => number; lack?: Lack } = {},
): Instrument & { readonly log: string[] } {
  const log: string[] = []
  const { seconds = 1, startUp, lack } = more
  return {
    name: 'made',
    metric: instructions,
    slowdown: 50,
    log,
    lacks: async () => lack,
    async count({ name }, { side }, allowed) {
      const before = log.filter((line) => line === `${name} ${side}`).length
      log.push(`${name} ${side}`)
      clock += Math.min(seconds, allowed)
      if (seconds > allowed) throw new RunFault('timeout', `${name} took too long`)
      return count(name, side, before)
    },
    async startUp(_, { side }) {
      if (startUp === undefined) return undefined
      return {
        of: 'an empty program',
        key: 'empty',
        async count() {
          log.push(`empty ${side}`)
          return startUp(side)
        },
      }
    },
  }
}

function tried(
  name: string,
  tool: Instrument,
  {
    when = 'always',
    runs = 2,
    sides = ['base', 'head'],
    seconds = 0.1,
  }: {
    when?: 'always' | 'unsettled'
    runs?: number
    sides?: readonly Side[]
    seconds?: number
  } = {},
): Tried {
  const workload = { name, run: async () => [], command: () => ({ argv: ['./work'], cwd: '/', env: {} }) }
  const has = (side: Side) => sides.includes(side)
  const series = [{ benchmark: name, metric: wall, value: 1 }]
  return {
    name,
    entry: {
      name,
      timeout: 60,
      instrument: { tool, when, runs },
      terms: {
        threshold: 0.03,
        thresholds: { instructions: 0.01 },
        budgets: {},
        gate: 'fail',
        judge: 'auto',
      },
    } as unknown as Entry,
    sides: { ...(has('base') ? { base: workload } : {}), ...(has('head') ? { head: workload } : {}) },
    series: { base: has('base') ? series : [], head: series },
    seconds: { base: has('base') ? seconds : 0, head: seconds },
  }
}

const place = (side: Side): Place => ({ side }) as Place
const ground = (deadline = 1000, unsettled: readonly string[] = []) => ({
  places: { base: place('base'), head: place('head') },
  begun: 0,
  deadline,
  now: () => clock,
  watch: () => {},
  unsettled: () => new Set(unsettled),
})

test('two counts a side, in turn, are enough where all are alike', async () => {
  const tool = instrument(() => ({ total: 1000 }))
  const { runs, doubts, findings } = await countInstructions([tried('parse', tool)], ground())
  expect(tool.log).toEqual(['parse base', 'parse head', 'parse head', 'parse base'])
  expect(
    runs.map(({ side, pair, at, stage, readings }) => [side, pair, at, stage, readings[0]?.value]),
  ).toEqual([
    ['base', 0, 0, 'count', 1000],
    ['head', 0, 1, 'count', 1000],
    ['head', 1, 2, 'count', 1000],
    ['base', 1, 3, 'count', 1000],
  ])
  expect(runs[0]).toMatchObject({
    workload: 'parse',
    readings: [{ benchmark: 'parse', metric: instructions }],
  })
  expect(doubts).toEqual([])
  expect(findings).toMatchObject([{ code: 'start-up-subtracted' }])
})

test('a change is counted twice as often before it is one', async () => {
  const tool = instrument((_, side) => ({ total: side === 'head' ? 1050 : 1000 }))
  const { runs } = await countInstructions([tried('parse', tool)], ground())
  expect(runs.filter(({ side }) => side === 'head')).toHaveLength(4)
})

test('counts that differ are made until they tell, or eight times', async () => {
  const wild = [1000, 1100, 1010, 1090, 1020, 1080, 1030, 1070]
  const tool = instrument((_, _side, run) => ({ total: wild[run] ?? 1000 }))
  const { runs } = await countInstructions([tried('parse', tool)], ground())
  expect(runs).toHaveLength(16)
})

test('start-up is counted once a side for all that start alike, and the least of both taken off', async () => {
  const tool = instrument((_, side) => ({ total: side === 'head' ? 1600 : 1000 }), {
    startUp: (side) => (side === 'head' ? 900 : 400),
  })
  const { runs, findings } = await countInstructions([tried('a', tool), tried('b', tool)], ground())
  expect(tool.log.filter((line) => line.startsWith('empty'))).toEqual(['empty base', 'empty head'])
  expect(new Set(runs.map(({ side, readings }) => `${side} ${readings[0]?.value}`))).toEqual(
    new Set(['base 600', 'head 1200']),
  )
  expect(findings[0]?.text).toContain('400 (an empty program) from a; 400 (an empty program) from b')
})

test('a start-up that is all there is stays, and is said', async () => {
  const tool = instrument(() => ({ total: 1000 }), { startUp: () => 1200 })
  const { runs, findings } = await countInstructions([tried('parse', tool)], ground())
  expect(runs[0]?.readings[0]?.value).toBe(1000)
  expect(findings[0]?.text).toContain('nothing from parse, since it costs no more than an empty program')
})

test('what is not installed is a doubt of instructions alone, with what to do', async () => {
  const lack = { because: 'Valgrind is not installed', remedy: 'install Valgrind' }
  const tool = instrument(() => ({ total: 1 }), { lack })
  const { runs, doubts } = await countInstructions([tried('parse', tool)], ground())
  expect([runs, tool.log]).toEqual([[], []])
  expect(doubts).toEqual([
    { benchmark: 'parse', metric: 'instructions', code: 'instrument-missing', ...lack },
  ])
})

test('a run that fails is a doubt, and half of a comparison is left out', async () => {
  const tool = instrument((_, side, run) => {
    if (side === 'head' && run === 1)
      throw new RunFault('exit', 'it ended with exit code 3', [], 'look at it')
    return { total: 1000 }
  })
  const { runs, doubts } = await countInstructions([tried('parse', tool)], ground())
  expect(runs).toEqual([])
  expect(doubts).toMatchObject([
    {
      code: 'count-exit',
      metric: 'instructions',
      because: 'it ended with exit code 3',
      remedy: 'look at it',
    },
  ])
})

test('what does not fit into the time is not begun, and says how much would do', async () => {
  const tool = instrument(() => ({ total: 1000 }), { seconds: 30 })
  const all = [tried('slow', tool, { seconds: 5 }), tried('quick', tool, { seconds: 0.1 })]
  const { runs, doubts } = await countInstructions(all, ground(150))
  expect(new Set(runs.map(({ workload }) => workload))).toEqual(new Set(['quick']))
  expect(tool.log).not.toContain('slow base')
  expect(doubts).toMatchObject([{ benchmark: 'slow', code: 'time-limit', metric: 'instructions' }])
  expect(doubts[0]?.because).toBe(
    'counting instructions 2 times a side does not fit into what is left of 2 min 30 s',
  )
  expect(doubts[0]?.remedy).toMatch(/^set `time-limit` to \d+ min/u)
})

test('a run that the end of the time cuts off is no fault of the program', async () => {
  const tool = instrument(() => ({ total: 1000 }), { seconds: 40 })
  const cut = await countInstructions([tried('parse', tool)], ground(50))
  expect(cut.doubts).toMatchObject([{ code: 'time-limit' }])
  clock = 0
  const wild = instrument((_, _side, run) => ({ total: 1000 + 50 * (run % 2) }), { seconds: 10 })
  const { runs, doubts } = await countInstructions([tried('parse', wild)], ground(45))
  expect(doubts).toEqual([])
  expect(runs).toHaveLength(4)
  expect(clock).toBeLessThanOrEqual(46)
})

test('a benchmark that only head has is counted there alone', async () => {
  const tool = instrument((_, _side, run) => ({ total: 1000 + run }))
  const { runs } = await countInstructions([tried('new', tool, { sides: ['head'], runs: 3 })], ground())
  expect(runs.map(({ side }) => side)).toEqual(['head', 'head', 'head'])
})

test('only where time left it open, if so said', async () => {
  const tool = instrument(() => ({ total: 1000 }))
  const all = ['a', 'b'].map((name) => tried(name, tool, { when: 'unsettled' }))
  const { runs } = await countInstructions(all, ground(1000, ['b']))
  expect(new Set(runs.map(({ workload }) => workload))).toEqual(new Set(['b']))
  const { entry, ...rest } = tried('c', tool)
  const { instrument: _, ...plain } = entry
  expect((await countInstructions([{ ...rest, entry: plain }], ground(1000, ['c']))).runs).toEqual([])
})

test('what is timed leaves time for counting, and counting half of it', () => {
  const tool = instrument(() => ({ total: 1 }))
  expect(reservedForCounts([tried('a', tool)], 600)).toBeCloseTo(3 * (0.2 * 50 + 4), 9)
  expect(reservedForCounts([tried('a', tool), tried('b', tool)], 60)).toBe(30)
  expect(reservedForCounts([tried('a', tool, { sides: ['head'] })], 600)).toBeCloseTo(3 * 7, 9)
  // Of those that may be left open, one.
  const unsettled = [0.1, 0.3].map((seconds) => tried(`${seconds}`, tool, { when: 'unsettled', seconds }))
  expect(reservedForCounts(unsettled, 600)).toBeCloseTo(3 * (0.6 * 50 + 4), 9)
  expect(reservedForCounts([], 600)).toBe(0)
})
