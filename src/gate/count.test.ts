import { afterEach, expect, test } from 'vitest'
import type { Entry } from '../config/plan.ts'
import type { Side } from '../model/evidence.ts'
import { instructions, wall } from '../model/metric.ts'
import type { Count, Instrument, Lack } from '../sources/instrument.ts'
import { type Place, RunFault } from '../sources/source.ts'
import { type Counted, openCounting } from './count.ts'
import type { CountingGround } from './counting-task.ts'
import type { Tried } from './tried.ts'

/** Both parts of it at once. */
const countInstructions = async (all: readonly Tried[], where: CountingGround): Promise<Counted> =>
  openCounting(all, where).finish()

let clock = 0
afterEach(() => {
  clock = 0
})

/** An instrument whose counts and times a test says. */
function instrument(
  count: (name: string, side: Side, run: number) => Count,
  more: { seconds?: number; startUp?: (side: Side) => number; startUpSeconds?: number; lack?: Lack } = {},
): Instrument & { readonly log: string[] } {
  const log: string[] = []
  const { seconds = 1, startUp, startUpSeconds = 0, lack } = more
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
          clock += startUpSeconds
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
      instrument: { tools: [tool], when, runs },
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

test('what does not fit into the time is not gone on with, and says how much would do', async () => {
  const tool = instrument(() => ({ total: 1000 }), { seconds: 30 })
  const all = [tried('slow', tool, { seconds: 5 }), tried('quick', tool, { seconds: 0.1 })]
  const { runs, doubts } = await countInstructions(all, ground(150))
  expect(new Set(runs.map(({ workload }) => workload))).toEqual(new Set(['quick']))
  expect(tool.log).not.toContain('slow head')
  expect(doubts).toMatchObject([{ benchmark: 'slow', code: 'time-limit', metric: 'instructions' }])
  expect(doubts[0]?.because).toBe(
    'counting instructions 2 times a side does not fit into what is left of 2 min 30 s: one takes more than 9.4 s',
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

test('what is timed leaves time for counting: what a first pair took, and never more than half', async () => {
  const reservedFor = async (all: readonly Tried[], limit = 600): Promise<number> => {
    clock = 0
    const counting = openCounting(all, ground(limit))
    await counting.begin(new Set(), limit / 2)
    return counting.reserved(limit)
  }
  const quick = instrument(() => ({ total: 1 }), { seconds: 1 })
  const slow = instrument(() => ({ total: 1 }), { seconds: 30 })
  // One more pair each, a quarter longer than the first one.
  expect(await reservedFor([tried('a', quick)])).toBeCloseTo(1.25 * 2, 9)
  expect(await reservedFor([tried('a', slow, { runs: 3 })])).toBeCloseTo(1.25 * 2 * 60, 9)
  expect(await reservedFor([tried('a', slow, { runs: 3 })], 400)).toBeCloseTo(150, 9)
  expect(await reservedFor([tried('a', slow, { runs: 3 })], 290)).toBe(145)
  expect(await reservedFor([tried('a', quick, { sides: ['head'] })])).toBeCloseTo(1.25, 9)
  expect(await reservedFor([])).toBe(0)
  // What may be left open was not counted: the slowest of them, as the instrument foresees it.
  const unsettled = [0.1, 0.3].map((seconds) => tried(`${seconds}`, quick, { when: 'unsettled', seconds }))
  expect(await reservedFor(unsettled)).toBeCloseTo(3 * (0.6 * 50 + 4), 9)
})

test('where nothing else judges all counts are made at once, before anything is timed', async () => {
  const tool = instrument((name) => ({ total: name === 'only' ? 500 : 1000 }))
  const counting = openCounting([tried('only', tool), tried('too', tool)], ground())
  await counting.begin(new Set(['only']), 500)
  expect(tool.log.filter((line) => line.startsWith('only'))).toHaveLength(4)
  expect(tool.log.filter((line) => line.startsWith('too'))).toHaveLength(2)
  clock = 600
  const { runs, doubts } = await counting.finish()
  expect(doubts).toEqual([])
  expect(runs.map(({ workload, side, pair }) => `${workload} ${side} ${pair}`)).toEqual([
    'only base 0',
    'only head 0',
    'only head 1',
    'only base 1',
    'too base 0',
    'too head 0',
    'too head 1',
    'too base 1',
  ])
})

test('a workload that failed while it was timed is not counted on', async () => {
  const tool = instrument(() => ({ total: 1000 }))
  const counting = openCounting([tried('a', tool), tried('b', tool)], ground())
  await counting.begin(new Set(), 500)
  const { runs, doubts } = await counting.finish(new Set(['a']))
  expect(new Set(runs.map(({ workload }) => workload))).toEqual(new Set(['b']))
  expect(doubts).toEqual([])
})

test('a guess refuses nothing: the first run tells, and is ended where four like it do not fit', async () => {
  // Foreseen are 4 times 52 seconds, and they take one each.
  const quick = instrument(() => ({ total: 1000 }))
  const { runs, doubts } = await countInstructions([tried('a', quick, { seconds: 1 })], ground(20))
  expect(doubts).toEqual([])
  expect(runs).toHaveLength(4)
  clock = 0
  const slow = instrument(() => ({ total: 1000 }), { seconds: 8 })
  const cut = await countInstructions([tried('a', slow, { seconds: 0.01 })], ground(20))
  expect(slow.log).toEqual(['a base'])
  expect(clock).toBeCloseTo(6.25, 9)
  expect(cut.doubts[0]).toMatchObject({
    code: 'time-limit',
    because:
      'counting instructions 2 times a side does not fit into what is left of 20 s: one takes more than 6.3 s',
  })
  // What was said to do does.
  const [, limit = ''] = /^set `time-limit` to (\d+) s/u.exec(cut.doubts[0]?.remedy ?? '') ?? []
  clock = 0
  expect(
    (await countInstructions([tried('a', slow, { seconds: 0.01 })], ground(Number(limit)))).doubts,
  ).toEqual([])
})

test('where the time is for one start-up only, that one is taken off', async () => {
  const tool = instrument(() => ({ total: 1600 }), {
    startUp: (side) => (side === 'head' ? 900 : 1000),
    seconds: 5,
    startUpSeconds: 4,
  })
  const { runs, doubts } = await countInstructions([tried('a', tool)], ground(27))
  expect(doubts).toEqual([])
  expect(tool.log.filter((line) => line.startsWith('empty'))).toEqual(['empty base'])
  expect(runs[0]?.readings[0]?.value).toBe(600)
})
