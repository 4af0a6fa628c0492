import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type RealPlace, realPlace, surroundings } from '../../test/real-place.ts'
import type { Entry } from '../config/plan.ts'
import type { Side } from '../model/evidence.ts'
import { Fault } from '../model/finding.ts'
import { command } from '../sources/command.ts'
import type { Place } from '../sources/source.ts'
import { runFirstPairs } from './first-pairs.ts'
import { lookAtLate } from './late-looks.ts'
import { tryAll, withFailures } from './trial.ts'
import type { Late, TrialGround } from './tried.ts'

let sides: Record<Side, RealPlace & Place>
beforeEach(async () => {
  sides = { base: { ...(await realPlace()), side: 'base' }, head: await realPlace() }
})
afterEach(async () => {
  for (const side of [sides.base, sides.head]) await side.remove()
})

const now = (): number => performance.now() / 1000

const entry = (name: string, run: string, more: Partial<Entry & { timeout: number }> = {}): Entry =>
  ({
    name,
    source: command.bind({ run }, { ...surroundings, name, timeout: more.timeout ?? 30 }),
    warmup: 1,
    terms: { threshold: 0.03, thresholds: {}, budgets: {}, gate: 'fail', judge: 'auto' },
    budgetUnits: {},
    ...more,
  }) as unknown as Entry

const ground = (limit?: number): TrialGround => ({
  places: sides,
  declaredAtBase: undefined,
  userRoot: sides.head.root,
  only: { mayHold: () => true, holds: () => true },
  glob: undefined,
  now,
  ...(limit === undefined ? {} : { time: { begun: now(), limit } }),
  watch: () => {},
})

const firstGround = (deadline = 60, reach?: readonly string[]) => ({
  places: sides,
  seed: 3,
  begun: now(),
  deadline: now() + deadline,
  now,
  watch: () => {},
  reachable: (all: readonly { readonly name: string }[]) => new Set(reach ?? all.map(({ name }) => name)),
  without: new Set<string>(),
})

/** How often a program ran at a side that writes a line a run. */
const linesOf = async (side: Side): Promise<number> =>
  (await readFile(join(sides[side].root, 'ran'), 'utf8')).split('\n').length - 1

test('the run that is looked at is the warm-up, and the next one is measured', async () => {
  const { tried } = await tryAll([entry('a', 'echo once >> ran')], ground())
  expect([await linesOf('base'), await linesOf('head')]).toEqual([1, 1])
  const first = await runFirstPairs(tried, firstGround())
  expect([await linesOf('base'), await linesOf('head')]).toEqual([2, 2])
  const [one] = first.tried
  expect(new Set(one?.first?.map(({ side }) => side))).toEqual(new Set(['base', 'head']))
  for (const run of one?.first ?? []) {
    expect(run.readings.map(({ metric }) => metric.name)).toEqual(['wall'])
    expect(run.seconds).toBe(one?.seconds[run.side])
    expect(run.at).toBeGreaterThanOrEqual(0)
  }
})

test('as many warm-ups as were asked for, and one at least', async () => {
  await tryAll([entry('a', 'echo once >> ran', { warmup: 3 })], ground())
  expect(await linesOf('head')).toBe(3)
  await tryAll([entry('a', 'echo once >> ran', { warmup: 0 })], ground())
  expect(await linesOf('head')).toBe(4)
})

test('a slow one does not starve the others, and a head that hangs has failed', async () => {
  const begun = now()
  await sides.head.write({ hang: '' })
  const trial = await tryAll(
    [
      entry('slow', 'exec sleep 60'),
      entry('hangs', 'if [ -e hang ]; then exec sleep 60; fi', { timeout: 8 }),
      entry('quick', 'true'),
    ],
    ground(48),
  )
  expect(now() - begun).toBeLessThan(40)
  expect(trial.tried.map(({ name }) => name)).toEqual(['quick'])
  expect(trial.late.map(({ name, side, base }) => [name, side, base !== undefined])).toEqual([
    ['slow', 'base', false],
    ['hangs', 'head', true],
  ])
  expect(trial.doubts.map(({ benchmark, code }) => [benchmark, code])).toEqual([
    ['slow', 'time-limit'],
    ['hangs', 'time-limit'],
  ])
  expect(trial.doubts[0]?.because).toMatch(
    /^it did not end within [\d.]+ s on base: pairs of that do not fit into 48 s$/u,
  )
  expect(trial.doubts[1]?.because).toMatch(/ on head, and takes \d+ ms on base: /u)
  const late = await lookAtLate(trial.late, trial.doubts, {
    places: sides,
    deadline: now() - 1,
    now,
    watch: () => {},
  })
  expect(late.absences).toMatchObject([{ benchmark: 'hangs', side: 'head', kind: 'crashed' }])
  expect(late.doubts.map(({ benchmark }) => benchmark)).toEqual(['slow'])
})

test('a slow head that ends after all is told by how much; of many, one is waited for beyond the time', async () => {
  const lateOf = async (name: string, run: string): Promise<Late> => {
    const one = entry(name, run, { timeout: 20 })
    const [workload] = await one.source.workloads(sides.head)
    if (workload === undefined) throw new Error('there is none')
    return { entry: one, name, benchmarks: [name], side: 'head', base: 0.2, workload }
  }
  const all = [
    await lateOf('ends', 'sleep 1'),
    await lateOf('fails', 'exit 3'),
    await lateOf('third', 'exit 3'),
  ]
  const doubts = all.map(({ name }) => ({ benchmark: name, code: 'time-limit', because: 'it was late' }))
  const look = async (deadline: number) =>
    lookAtLate(all, doubts, { places: sides, deadline, now, watch: () => {} })
  const told = await look(now() + 1000)
  expect(told.absences.map(({ benchmark }) => benchmark)).toEqual(['fails', 'third'])
  expect(told.doubts).toHaveLength(1)
  expect(told.doubts[0]?.because).toMatch(
    /^it took [\d.]+ s on head and 0.2 s on base, too long for pairs of it$/u,
  )
  const short = await look(now())
  expect(short.absences).toEqual([])
  expect(short.doubts.map(({ because }) => because).slice(1)).toEqual(['it was late', 'it was late'])
})

test('where nothing could be run once the limit is too short, whatever would do', async () => {
  const all = ['a', 'b'].map((name) => entry(name, 'exec sleep 30'))
  const failed = await tryAll(all, ground(2)).catch((error: unknown) => error)
  expect(failed).toBeInstanceOf(Fault)
  expect((failed as Fault).findings).toMatchObject([
    { code: 'time-limit', text: '2 s are too short to run every benchmark once' },
  ])
  // One alone is waited for.
  expect((await tryAll([entry('a', 'sleep 1')], ground(2))).tried).toHaveLength(1)
})

test('what works only once: on both sides nobody can judge it, at head it is missing, at base it has none', async () => {
  const once = 'mkdir made'
  const both = ground()
  const trial = await tryAll([entry('a', once.replace('made', 'a'))], both)
  const pairs = await runFirstPairs(trial.tried, firstGround())
  expect([...pairs.failures.keys()]).toEqual(['a'])
  expect(() => withFailures({ ...trial, tried: pairs.tried }, pairs.failures, both)).toThrow(
    /fails on base and head alike/u,
  )
  for (const side of ['base', 'head'] as const) {
    await sides[side].write({ [`only-${side}`]: '' })
    const again = await tryAll(
      [entry('b', `if [ -e only-${side} ]; then mkdir b; fi`), entry('c', 'true')],
      both,
    )
    const { tried, failures } = await runFirstPairs(again.tried, firstGround())
    const told = withFailures({ ...again, tried }, failures, both)
    expect(told.absences).toMatchObject([{ benchmark: 'b', side }])
    expect(told.tried.map(({ name }) => name)).toEqual(side === 'base' ? ['b', 'c'] : ['c'])
    expect(told.tried.find(({ name }) => name === 'b')?.sides.base).toBeUndefined()
  }
})

test('who is out of reach by a slow first run is run once more as far as there is time, not longer', async () => {
  await sides.base.write({ slow: '1' })
  await sides.head.write({ slow: '1' })
  const builds = 'if [ -e slow ]; then rm slow; sleep 3; fi'
  const all = [entry('builds', builds), entry('slow', 'sleep 8'), entry('quick', 'true')]
  const { tried } = await tryAll(all, ground())
  const { tried: known } = await runFirstPairs(tried, firstGround(50, ['quick']))
  const of = (name: string) => known.find((one) => one.name === name)
  expect(of('builds')?.seconds.head).toBeLessThan(3)
  expect(of('builds')?.first).toBeDefined()
  expect(of('slow')?.first).toBeUndefined()
  expect(of('slow')?.seconds.head).toBeGreaterThanOrEqual(8)
})
