// Drift on the default branch, from the benchmark to the issue: the built action records, notices, opens, keeps and closes.
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readPlan } from '../../src/config/read-plan.ts'
import { openRepository } from '../../src/system/git/repository.ts'
import type { Job } from '../github/job-environment.ts'
import { type Outcome, runAction } from '../github/runner.ts'
import { type Scene, judging, readOnly, recording, runGit, startScene } from '../github/scene.ts'
import type { IssueState, Permissions } from '../github/state.ts'

const action = join(resolve(import.meta.dirname, '../..'), 'action.yml')

/** A count repeats, so that a few runs are enough to see that it changed. */
const counts = (value: number): string =>
  JSON.stringify({
    schema: 'benchline.results/1',
    benchmarks: [{ name: 'load', metrics: { queries: { unit: 'count', nature: 'exact', values: [value] } } }],
  })
const configuration = (top = ''): string =>
  `version: 1\n${top}benchmarks:\n  - name: queries\n    run: cat counts.json\n    format: benchline\n`

async function on(tell: (scene: Scene) => Promise<void>): Promise<void> {
  const scene = await startScene({
    isPrivate: true,
    files: { 'benchline.yml': configuration(), 'counts.json': counts(1000) },
  })
  try {
    await tell(scene)
    expect(scene.github.violations).toEqual([])
  } finally {
    await scene.close()
  }
}

const told = ({ log, summary }: Outcome): string => `${log}\n${summary}`

/** What is remarked about drift; the machine of a test may be remarked on too. */
const remarks = ({ annotations }: Outcome): readonly string[] =>
  annotations.flatMap(({ level, title = '' }) => (/drift/iu.test(title) ? [`${level}: ${title}`] : []))
const lacking = ['warning: Benchline: no-drift-issue']

async function act(
  scene: Scene,
  job: Job,
  permissions: Permissions = recording,
  inputs: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const token = scene.github.addToken(permissions)
  const outcome = await runAction({ action, job, token, github: scene.github, inputs })
  expect(outcome.leftovers).toEqual([])
  return outcome
}

/** A push to the default branch that is recorded; drift never makes it red. */
async function record(scene: Scene, value: number, permissions?: Permissions, top = ''): Promise<Outcome> {
  await scene.push('main', { 'counts.json': counts(value), 'benchline.yml': configuration(top) })
  const outcome = await act(scene, await scene.pushJob(), permissions)
  expect(outcome.code, told(outcome)).toBe(0)
  return outcome
}

/** A run that was recorded, and two like it before, put into the branch by the store itself. */
async function begin(scene: Scene): Promise<void> {
  await record(scene, 1000)
  const copy = join(scene.folder, 'copy')
  await runGit(scene.folder, ['clone', '--quiet', scene.bare, copy])
  const { baseline } = readPlan(configuration(), { file: 'benchline.yml' })
  const store = baseline.openStore(await openRepository(copy), { push: true })
  for (const run of await store.list('default')) {
    for (const hours of [1, 2]) {
      await store.put({ ...run, at: new Date(Date.parse(run.at) - hours * 3_600_000).toISOString() })
    }
  }
}

/** Three runs at the old level, and one that is half as much again. */
async function drifted(scene: Scene, permissions?: Permissions): Promise<Outcome> {
  await begin(scene)
  return record(scene, 1500, permissions)
}

const issues = ({ github, repository }: Scene): readonly IssueState[] => github.issues(repository)
const open = (scene: Scene): readonly IssueState[] => issues(scene).filter(({ state }) => state === 'open')
const asked = ({ github }: Scene): readonly string[] =>
  github.requests.flatMap(({ operation = '' }) =>
    ['issues/list-for-repo', 'issues/create', 'issues/update'].includes(operation) ? [operation] : [],
  )

describe.concurrent('drift', () => {
  test('the story: noticed, opened, kept, mended, closed; back again and accepted', () =>
    on(async (scene) => {
      const { github, repository } = scene
      const before = await scene.git('rev-parse', 'main')
      const noticed = await drifted(scene)
      expect(noticed.summary).toContain('### DRIFT: 1 series is worse on `main` than before')
      expect(noticed.summary).toContain(
        `Drift: [an issue was opened](${github.server}/${repository}/issues/1)`,
      )
      expect(noticed.log).toMatch(/^DRIFT {2}queries\/load \(queries\): 1,000 → 1,500, \+50 %/mu)
      expect(remarks(noticed)).toEqual([])
      const [issue, ...others] = open(scene)
      expect(others).toEqual([])
      expect(issue).toMatchObject({
        title: 'Performance drift on main: queries/load',
        labels: ['benchline: drift'],
        user: { login: 'github-actions[bot]' },
      })
      const [last, slow] = [await scene.git('rev-parse', 'main^'), await scene.git('rev-parse', 'main')]
      expect(last).not.toBe(before)
      expect(issue?.body).toContain(`${github.server}/${repository}/compare/${last}...${slow}`)

      expect((await record(scene, 1500)).summary).toContain('the issue says so already')
      expect(open(scene)).toMatchObject([{ number: 1, edits: 0 }])

      const mended = await record(scene, 1000)
      expect(mended.summary).not.toContain('DRIFT')
      expect(issues(scene)).toMatchObject([{ state: 'closed', stateReason: 'completed' }])
      expect(github.comments(repository, 1)).toMatchObject([{ body: expect.stringContaining('**fixed**') }])

      await record(scene, 1600)
      expect(open(scene).map(({ number }) => number)).toEqual([2])
      const line =
        'accepted: [{ benchmark: queries, metric: queries, reason: reads every page, until: 2999-12-31 }]\n'
      const accepted = await record(scene, 1600, recording, line)
      expect(open(scene)).toEqual([])
      expect(accepted.summary).toContain('accepted until 2999-12-31: reads every page')
      expect(github.comments(repository, 2)).toMatchObject([
        { body: expect.stringContaining('**accepted**') },
      ])
    }))

  test('without the permission the job is green and says which one is lacking; `comment: never` wants none', () =>
    on(async (scene) => {
      const outcome = await drifted(scene, { contents: 'write' })
      expect(issues(scene)).toEqual([])
      expect(outcome.summary).toContain('### DRIFT')
      expect(outcome.summary).toContain('`permissions: { contents: write, issues: write }`')
      expect(remarks(outcome)).toEqual(lacking)
      // Nor does anybody who wants none hear of it, nor where nothing is worse.
      await scene.push('main', { 'README.md': 'hello' })
      const never = await act(scene, await scene.pushJob(), recording, { comment: 'never' })
      expect(never.summary).toContain('### DRIFT')
      expect(remarks(never)).toEqual([])
      expect(issues(scene)).toEqual([])
      expect(remarks(await record(scene, 1000, { contents: 'write' }))).toEqual([])
    }))

  test('however GitHub fails: recorded, green, said', () =>
    on(async (scene) => {
      await begin(scene)
      for (const status of [500, 'cut', 'refuse'] as const) {
        scene.github.fail({ match: / \/repos\//u, status })
        const outcome = await record(scene, 1500)
        expect(outcome.outputs['decision']).toBe('unjudged')
        expect(remarks(outcome)).toEqual(lacking)
        scene.github.heal()
      }
      expect(issues(scene)).toEqual([])
    }))

  test('two jobs of a matrix that notice at once end with one open issue', () =>
    on(async (scene) => {
      await begin(scene)
      await scene.push('main', { 'counts.json': counts(1500) })
      const jobs = [await scene.pushJob(), await scene.pushJob()]
      const outcomes = await Promise.all(jobs.map((job, shard) => act(scene, { ...job, matrix: { shard } })))
      expect(outcomes.map(({ code }) => code)).toEqual([0, 0])
      await record(scene, 1500)
      expect(open(scene)).toHaveLength(1)
    }))

  test('a pull request, a fork of its own or none, never touches an issue, whatever its token may do', () =>
    on(async (scene) => {
      await drifted(scene)
      const before = asked(scene)
      await scene.push('change', { 'counts.json': counts(3000) })
      const { number } = await scene.open('change')
      await act(scene, await scene.pullRequestJob(number, 'opened'), { ...judging, issues: 'write' })
      await scene.push('theirs', { 'counts.json': counts(3000) })
      const fork = await scene.open('theirs', { fork: true })
      await act(scene, await scene.pullRequestJob(fork.number, 'opened'), readOnly)
      expect(asked(scene)).toEqual(before)
      expect(open(scene)).toMatchObject([{ edits: 0 }])
    }))
})
