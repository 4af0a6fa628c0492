// Drift along the runs of a real store: what is looked at, who answers for what, and what keeps nobody from recording.
import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { makeRun } from '../../test/make-run.ts'
import { commitAll, scratchFolder, userGit } from '../../test/scratch-repository.ts'
import { readPlan } from '../config/read-plan.ts'
import { isSameDrift } from '../model/drift-view.ts'
import type { Run } from '../model/run.ts'
import { seededRandom } from '../stats/random.ts'
import { openRepository } from '../system/git/repository.ts'
import { lookForDrift } from './drift.ts'

const setting = (cwd: string) => ({
  cwd,
  watch: () => {},
  interruption: { signal: new AbortController().signal, undo: () => () => {}, finish: async () => {} },
})

/** A repository whose store has these runs. */
async function scene(runs: readonly Run[], accepted = ''): Promise<string> {
  const root = scratchFolder()
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  userGit(root, 'init', '--quiet')
  const text = `version: 1\nsuite: backend\nbaseline: { store: "directory:kept" }\n${accepted}benchmarks: [{ name: parse, run: x }]\n`
  writeFileSync(join(root, 'benchline.yml'), text)
  commitAll(root)
  const store = readPlan(text, { file: 'benchline.yml' }).baseline.openStore(await openRepository(root))
  for (const run of runs) await store.put(run)
  return root
}

/** Seconds with a little noise, three processes each. */
const run = (number: number, level: number, more: Partial<Run> = {}, benchmark = 'parse'): Run => {
  const random = seededRandom(number)
  const value = (): number => level * (1 + (random() - 0.5) / 100)
  return makeRun(number, {
    branch: 'main',
    samples: [
      {
        benchmark,
        metric: { name: 'wall', unit: 's', better: 'lower', nature: 'noisy' },
        values: [value(), value(), value()],
      },
    ],
    ...more,
  })
}

/** Slower by a fifth from number 20 on. */
const stepped = (more: Partial<Run> = {}): readonly Run[] =>
  Array.from({ length: 40 }, (_, number) => run(number, number < 20 ? 0.1 : 0.12, more))
const last = (runs: readonly Run[]): Run => runs.at(-1)!

test('a step that was not mended is seen, with the stretch of time around it', async () => {
  const runs = stepped()
  const { view, findings } = await lookForDrift(setting(await scene(runs)), last(runs))
  expect(findings).toEqual([])
  expect(view).toMatchObject({
    suite: 'backend',
    branch: 'main',
    commit: last(runs).commit,
    since: runs[0]!.at,
  })
  const [sighting, ...others] = view!.section.sightings
  expect(others).toEqual([])
  expect(sighting?.drift).toMatchObject({
    benchmark: 'parse',
    metric: 'wall',
    kind: 'step',
    after: runs[19]!.commit,
    upTo: runs[20]!.commit,
  })
  expect(sighting?.drift.change).toBeCloseTo(0.2, 1)
  expect([sighting?.from, sighting?.to]).toEqual([runs[17]!.at, runs[22]!.at])
  expect(view!.section.seen).toBe(last(runs).at)
  expect(isSameDrift(sighting!, { ...sighting!, from: runs[22]!.at, to: runs[24]!.at })).toBe(true)
  expect(isSameDrift(sighting!, { ...sighting!, from: runs[23]!.at, to: runs[25]!.at })).toBe(false)
})

test('what was mended, and noise alone, are none', async () => {
  const mended = [...stepped(), ...Array.from({ length: 15 }, (_, index) => run(40 + index, 0.1))]
  const still = Array.from({ length: 40 }, (_, number) => run(number, 0.1))
  for (const runs of [mended, still]) {
    expect((await lookForDrift(setting(await scene(runs)), last(runs))).view?.section.sightings).toEqual([])
  }
})

test('runs of another environment, launcher, suite or branch are not looked at', async () => {
  const own = Array.from({ length: 10 }, (_, number) => run(50 + number, 0.12))
  const { environment } = own[0]!
  const strange: readonly Partial<Run>[] = [
    { environment: { ...environment, cores: 8 } },
    { launcher: 'node' },
    { suite: 'frontend' },
    { branch: 'topic' },
  ]
  for (const more of strange) {
    const runs = [...Array.from({ length: 40 }, (_, number) => run(number, 0.1, more)), ...own]
    const { view } = await lookForDrift(setting(await scene(runs)), last(runs))
    expect(view?.section.sightings, JSON.stringify(more)).toEqual([])
    expect(view?.since).toBe(own[0]!.at)
  }
})

test("a run of another branch is nobody's drift; one without a branch means the line", async () => {
  const runs = stepped()
  const root = await scene(runs)
  expect(await lookForDrift(setting(root), { ...last(runs), branch: 'topic' })).toEqual({ findings: [] })
  const { branch: _, ...detached } = last(runs)
  expect((await lookForDrift(setting(root), detached)).view?.section.sightings).toHaveLength(1)
})

test.each([
  ['benchmark: parse, metric: wall, reason: worth it, until: 2999-01-01', 0, 1],
  ['benchmark: parse, metric: wall, reason: worth it, until: 2999-01-01, at-most: 15%', 1, 0],
  ['benchmark: parse, metric: wall, reason: worth it, until: 2999-01-01, at-most: 30%', 0, 1],
  ['benchmark: parse, metric: cpu, reason: worth it, until: 2999-01-01', 1, 0],
  ['benchmark: parse, metric: wall, reason: worth it, until: 2020-01-01', 1, 0],
])('accepted: { %s }: %i left, %i answered for', async (line, left, answered) => {
  const runs = stepped()
  const root = await scene(runs, `accepted: [{ ${line} }]\n`)
  const { view } = await lookForDrift(setting(root), last(runs))
  expect([view?.section.sightings.length, view?.accepted.length]).toEqual([left, answered])
  const { drift } = [...view!.section.sightings, ...view!.accepted][0]!
  expect(view!.accepts(drift)).toBe(answered === 1)
  expect(view!.measures(drift)).toBe(true)
  expect(view!.measures({ ...drift, metric: 'cpu' })).toBe(false)
})

test('an entry answers for its benchmarks', async () => {
  const runs = Array.from({ length: 40 }, (_, number) =>
    run(number, number < 20 ? 0.1 : 0.12, {}, 'parse/long'),
  )
  const line = 'accepted: [{ benchmark: parse, metric: wall, reason: worth it, until: 2999-01-01 }]\n'
  const { view } = await lookForDrift(setting(await scene(runs, line)), last(runs))
  expect(view?.accepted).toMatchObject([
    { drift: { benchmark: 'parse/long' }, accepted: { reason: 'worth it' } },
  ])
})

test('a store that holds what cannot be decoded is told, and what was recorded stays recorded', async () => {
  const runs = stepped()
  const root = await scene(runs)
  const folder = join(root, 'kept')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const file = files.find((name) => name.endsWith('.json')) ?? ''
  writeFileSync(join(folder, file), '{')
  const { view, findings } = await lookForDrift(setting(root), last(runs))
  expect(view).toBeUndefined()
  expect(findings).toMatchObject([
    {
      code: 'drift-unseen',
      severity: 'warning',
      text: expect.stringContaining(file.split('/').at(-1) ?? ''),
    },
  ])
})
