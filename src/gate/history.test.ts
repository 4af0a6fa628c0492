// Which stored runs a check may use, in real repositories with real stores.
import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { makeRun } from '../../test/make-run.ts'
import { commitAll, scratchFolder, userGit } from '../../test/scratch-repository.ts'
import { readPlan } from '../config/read-plan.ts'
import { Fault, fault } from '../model/finding.ts'
import type { Run } from '../model/run.ts'
import type { Selection, Store } from '../stores/store.ts'
import { openRepository } from '../system/git/repository.ts'
import { type HistoryGround, pastOf, readHistory, requireHistory } from './history.ts'

const { environment } = makeRun(1)

interface Scene {
  readonly root: string
  readonly ground: HistoryGround
  readonly commits: readonly string[]
  readonly asked: Selection[]
}

/** A repository of so many commits, a run of each in a folder, and a ground that counts the looks at the store. */
async function scene(count: number, make: (run: Run, index: number) => Run, top = ''): Promise<Scene> {
  const root = scratchFolder()
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  userGit(root, 'init', '--quiet')
  const commits = Array.from({ length: count }, () => commitAll(root))
  const repository = await openRepository(root)
  const text = `version: 1\nsuite: backend\n${top || 'baseline: { store: "directory:kept" }'}\nbenchmarks: [{ name: parse, run: x }]\n`
  const plan = readPlan(text, { file: 'benchline.yml' })
  const asked: Selection[] = []
  const openStore: typeof plan.baseline.openStore = (where, access) => {
    const store: Store = plan.baseline.openStore(where, access)
    const list: Store['list'] = (suite, selection = {}) => {
      asked.push(selection)
      return store.list(suite, selection)
    }
    return { ...store, list }
  }
  const store = plan.baseline.openStore(repository)
  for (const [index, commit] of commits.entries()) {
    await store.put(make(makeRun(index, { commit, branch: 'main' }), index))
  }
  const head = {
    commit: commits.at(-1) ?? '',
    checkout: commits.at(-1) ?? '',
    label: 'HEAD',
    uncommitted: false,
  }
  const ground = {
    request: { watch: () => {}, interruption: { undo: () => () => {} } },
    repository,
    plan: { ...plan, baseline: { ...plan.baseline, openStore } },
    base: { commit: commits.at(-2) ?? '', label: 'main', because: '' },
    head,
    event: undefined,
    environment,
    launcher: 'python3',
  } as unknown as HistoryGround
  return { root, ground, commits, asked }
}

const itself = (run: Run): Run => run
const elsewhere = (run: Run): Run => ({ ...run, environment: { ...environment, cpu: 'other' } })

test('one look at the store gives the runs of base and before it, never head’s own', async () => {
  const { ground, commits, asked } = await scene(14, itself)
  const { past, findings } = await readHistory(ground, true)
  expect(past.runs.map(({ commit }) => commit)).toEqual(commits.slice(0, 13))
  expect([past.base, findings]).toEqual([commits[12], []])
  expect(asked).toEqual([{ latest: 30, fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/u) }])
})

test('too few to judge by: a second look says why; to show them one look is enough', async () => {
  const { ground, asked } = await scene(12, (run, index) => (index < 8 ? elsewhere(run) : run))
  expect((await readHistory(ground, false)).past.runs).toHaveLength(3)
  expect(asked).toHaveLength(1)
  const { past } = await readHistory(ground, true)
  expect(past.runs).toHaveLength(3)
  expect(past.others).toBe(
    '8 runs are of another environment (cpu: other → AMD EPYC 7763); 1 run is of commits that base does not build on',
  )
  expect(asked.slice(1)).toEqual([{ latest: 30, fingerprint: expect.any(String) }, { latest: 300 }])
})

test('where git cannot tell, the branch does', async () => {
  const unknown =
    (branch: string | undefined) =>
    (run: Run, index: number): Run => {
      const { branch: _, ...rest } = run
      return { ...rest, commit: makeRun(index + 1).commit, ...(branch === undefined ? {} : { branch }) }
    }
  const count = async (branch: string | undefined, top?: string): Promise<number> => {
    const { ground } = await scene(11, unknown(branch), top)
    return (await readHistory(ground, false)).past.runs.length
  }
  expect(await count('main')).toBe(11)
  expect(await count('feature')).toBe(0)
  expect(await count(undefined)).toBe(0)
  const named = 'baseline: { store: "directory:kept", branch: release }'
  expect([await count('release', named), await count('main', named)]).toEqual([11, 0])
  const { ground } = await scene(11, unknown('main'))
  const head = { ...ground.head, commit: makeRun(3).commit }
  expect((await readHistory({ ...ground, head }, false)).past.runs).toHaveLength(10)
})

test('a store that is empty gives none; one that cannot be decoded stops by name', async () => {
  const empty = await scene(2, itself, 'baseline: { store: "directory:nowhere/yet" }')
  rmSync(join(empty.root, 'nowhere'), { recursive: true })
  expect(await readHistory(empty.ground, true)).toEqual({
    past: { base: empty.commits[0], runs: [] },
    findings: [],
  })
  const { root, ground } = await scene(2, itself)
  const kept = join(root, 'kept')
  const name = readdirSync(kept, { recursive: true, encoding: 'utf8' }).find((each) => each.endsWith('.json'))
  writeFileSync(join(kept, name ?? ''), '{')
  await expect(readHistory(ground, false)).rejects.toThrow(/\.json cannot be decoded/u)
})

test('a remote that is gone is a note, and nothing is judged by it', async () => {
  const { root, ground } = await scene(3, itself, 'baseline: { store: git }')
  userGit(root, 'remote', 'add', 'origin', join(root, 'no', 'such.git'))
  const { past, findings } = await readHistory(ground, true)
  expect(past.runs).toEqual([])
  expect(findings).toMatchObject([{ code: 'store-unreachable', severity: 'note' }])
  expect(past.others).toContain('cannot be reached')
})

test('a base that is not there needs ten runs, or one of its own; the fault says what there is', async () => {
  const baseFault = fault('base-setup-failed', 'setup of main at base exited with code 1: make')
  const { past, findings } = await readHistory((await scene(12, itself)).ground, true)
  const of = (from: number, to: number) => ({ past: { ...past, runs: past.runs.slice(from, to) }, findings })
  expect(() => requireHistory(baseFault, of(0, 10))).not.toThrow()
  expect(() => requireHistory(baseFault, of(9, 11))).not.toThrow()
  try {
    requireHistory(baseFault, of(0, 9))
    throw new Error('it was enough')
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    expect(error.findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['base-setup-failed', 'error'],
      ['no-history', 'note'],
    ])
    expect(error.findings[1]?.text).toMatch(/^9 stored runs of this environment/u)
  }
  expect(pastOf({ past, findings }, new Set(['other'])).runs[0]?.samples).toEqual([])
  expect(pastOf({ past, findings }, new Set(['parse'])).runs[0]?.samples).toHaveLength(1)
})
