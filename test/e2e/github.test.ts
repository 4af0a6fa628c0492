// The built action in a repository on the loopback GitHub: a first run, pushes, pull requests, a fork, and every way in
// which GitHub may fail, each with what is told where and with the exact exit code.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Job } from '../github/job-environment.ts'
import type { Failure } from '../github/loopback.ts'
import { type Outcome, runAction } from '../github/runner.ts'
import {
  type Scene,
  type SceneOptions,
  judging,
  readOnly,
  recording,
  runGit,
  startScene,
} from '../github/scene.ts'
import type { CommentState, Permissions } from '../github/state.ts'
import { busy, configuration } from './scene.ts'

const root = resolve(import.meta.dirname, '../..')
const action = join(root, 'action.yml')
const poster = join(root, 'comment/action.yml')

/** Whatever a test looks at: nothing that was sent to GitHub was something a correct client never sends. */
async function on(options: SceneOptions, tell: (scene: Scene) => Promise<void>): Promise<void> {
  const scene = await startScene(options)
  try {
    await tell(scene)
    expect(scene.github.violations).toEqual([])
  } finally {
    await scene.close()
  }
}

/** Runs the action as a job with these permissions, and holds it to what always holds. */
async function act(
  scene: Scene,
  job: Job,
  permissions: Permissions,
  more: Omit<Partial<Parameters<typeof runAction>[0]>, 'job'> = {},
): Promise<Outcome> {
  const token = scene.github.addToken(permissions)
  const outcome = await runAction({ action, job, token, github: scene.github, ...more })
  const everywhere = [outcome.log, outcome.summary, JSON.stringify(outcome.outputs)].join('\n')
  expect(everywhere).not.toContain(token)
  expect(outcome.withdrawn).toEqual([])
  expect(outcome.dropped).toBe(0)
  expect(outcome.orphans).toEqual([])
  expect(outcome.leftovers).toEqual([])
  return outcome
}

const told = ({ log, annotations, summary }: Outcome): string =>
  `${log}\n${JSON.stringify(annotations)}\n${summary}`
const report = ({ outputs }: Outcome): { readonly decision: string } =>
  JSON.parse(readFileSync(join(outputs['report'] ?? '', 'report.json'), 'utf8')) as { decision: string }
const firstWords = (body: string | undefined): string =>
  (body ?? '')
    .replaceAll(/<!--.*?-->/gsu, '')
    .trim()
    .split('\n')[0] ?? ''

/** A benchmark that counts, and whose count lies in the repository: measured at once, and the same every time. */
const counting = {
  'benchline.yml':
    'version: 1\nbenchmarks:\n  - name: queries\n    run: cat counts.json\n    format: benchline\n',
  'counts.json': counts(1000),
}
const slowly = counting['benchline.yml'].replace('cat counts.json', 'sleep 60; cat counts.json')
function counts(value: number): string {
  const metrics = { queries: { unit: 'count', nature: 'exact', values: [value] } }
  return JSON.stringify({ schema: 'benchline.results/1', benchmarks: [{ name: 'load', metrics }] })
}

test('the story: recorded, a harmless change, a slow one, mended, forgotten by nobody', () =>
  on(
    {
      isPrivate: true,
      files: { 'benchline.yml': configuration(), 'work.py': busy(200_000) },
    },
    async (scene) => {
      const { github, repository } = scene

      const first = await act(scene, await scene.pushJob(), recording)
      expect(first.code, told(first)).toBe(0)
      expect(first.outputs['decision']).toBe('unjudged')
      expect(first.summary).toContain('work')
      expect(github.count('git/receive-pack', 200)).toBeGreaterThan(0)
      const runs = (): Promise<string> => scene.git('ls-tree', '-r', '--name-only', 'refs/heads/benchline')
      expect((await runs()).split('\n').filter((name) => name.endsWith('.json'))).not.toEqual([])
      const kept = await scene.git('rev-list', '--count', 'refs/heads/benchline')

      await scene.push('harmless', { 'work.py': `# said in other words\n${busy(200_000)}` })
      await scene.open('harmless')
      const harmless = await act(scene, await scene.pullRequestJob(1, 'opened'), judging)
      expect(harmless.code, told(harmless)).toBe(0)
      expect(['passed', 'warned']).toContain(harmless.outputs['decision'])
      expect(harmless.outputs['regressions']).toBe('0')
      expect(report(harmless).decision).toBe(harmless.outputs['decision'])

      await scene.push('slow', { 'work.py': busy(600_000) })
      await scene.open('slow')
      const slow = await act(scene, await scene.pullRequestJob(2, 'opened'), judging)
      expect(slow.code, told(slow)).toBe(1)
      expect(slow.outputs).toMatchObject({ decision: 'failed', regressions: '1', regressed: '["work"]' })
      expect(slow.summary).toContain('FAILED')
      expect(
        slow.annotations.some(({ level, message }) => level === 'error' && message.includes('work')),
      ).toBe(true)
      const [comment, ...others] = github.comments(repository, 2)
      expect(others).toEqual([])
      expect(firstWords(comment?.body)).toContain('FAILED')
      expect(comment?.user.login).toBe('github-actions[bot]')
      expect(slow.outputs['comment-url']).toBe(
        `${github.server}/${repository}/pull/2#issuecomment-${comment?.id}`,
      )

      await scene.pushTo(2, { 'work.py': busy(200_000) })
      const mended = await act(scene, await scene.pullRequestJob(2), judging)
      expect(mended.code, told(mended)).toBe(0)
      const [updated, ...more] = github.comments(repository, 2)
      expect(more).toEqual([])
      expect(updated).toMatchObject({ id: comment?.id, edits: 1 })
      expect(firstWords(updated?.body)).not.toContain('FAILED')

      // Pull requests leave no trace among the baselines; the next push to the default branch does.
      expect(await scene.git('rev-list', '--count', 'refs/heads/benchline')).toBe(kept)
      await scene.push('main', { 'README.md': 'hello\n' })
      const second = await act(scene, await scene.pushJob(), recording)
      expect(second.code, told(second)).toBe(0)
      expect(Number(await scene.git('rev-list', '--count', 'refs/heads/benchline'))).toBeGreaterThan(
        Number(kept),
      )
    },
  ))

// Counts repeat whatever else runs, and most of these wait for GitHub: they may run beside each other.
describe.concurrent('counted', () => {
  test('an API that never answers does not hold the job', () =>
    whileFailing({ status: 'hang' }, (outcome, comments) => {
      expect(outcome.summary).toContain('FAILED')
      expect(comments).toEqual([])
    }))

  test('one comment tells of counts too: told once, kept when nothing changed, made anew when it was deleted', () =>
    on({ files: counting }, async (scene) => {
      const { github, repository } = scene
      for (let noise = 0; noise < 120; noise += 1) github.addComment(repository, 1, `opinion ${noise}`)
      await scene.push('change', { 'counts.json': counts(2000) })
      await scene.open('change')
      const job = await scene.pullRequestJob(1, 'opened')
      const ours = () => github.comments(repository, 1).filter(({ user }) => user.type === 'Bot')

      const first = await act(scene, job, judging)
      expect(first.code, told(first)).toBe(1)
      expect(ours()).toHaveLength(1)
      expect(github.count('issues/list-comments')).toBeGreaterThan(1)

      // A human who copies the comment, hidden marker and all, does not get it overwritten.
      const copied = github.addComment(repository, 1, ours()[0]?.body ?? '', 'mallory')
      await scene.pushTo(1, { 'counts.json': counts(3000) })
      expect((await act(scene, await scene.pullRequestJob(1), judging)).code).toBe(1)
      expect(ours()).toMatchObject([{ edits: 1 }])
      expect(github.comments(repository, 1).find(({ id }) => id === copied.id)?.edits).toBe(0)

      github.deleteComment(ours()[0]?.id ?? 0)
      await scene.pushTo(1, { 'counts.json': counts(4000) })
      expect((await act(scene, await scene.pullRequestJob(1), judging)).code).toBe(1)
      expect(ours()).toMatchObject([{ edits: 0 }])
      for (const { body } of ours()) expect(body.length).toBeLessThanOrEqual(65_536)
    }))

  test('a label answers for one pull request, any other label does not, and taken off it fails again', () =>
    on({ files: counting }, async (scene) => {
      const { github, repository } = scene
      await scene.push('change', { 'counts.json': counts(2000) })
      await scene.open('change')
      const label = async (names: readonly string[], event: 'labeled' | 'unlabeled'): Promise<Outcome> => {
        github.changePullRequest(repository, 1, { labels: names })
        return act(scene, await scene.pullRequestJob(1, event), judging)
      }
      const others = await label(['documentation'], 'labeled')
      expect([others.code, others.outputs['decision']], told(others)).toEqual([1, 'failed'])
      const accepted = await label(['documentation', 'benchline: accept'], 'labeled')
      expect([accepted.code, accepted.outputs['decision']], told(accepted)).toEqual([0, 'warned'])
      const [comment, ...more] = github.comments(repository, 1)
      expect(more).toEqual([])
      expect(comment?.body).toContain('Accepted by the label')
      const again = await label(['documentation'], 'unlabeled')
      expect([again.code, again.outputs['decision']], told(again)).toEqual([1, 'failed'])
      expect(firstWords(github.comments(repository, 1)[0]?.body)).toContain('FAILED')
    }))

  test('an older head never speaks over a newer one', () =>
    on({ files: counting }, async (scene) => {
      const { github, repository } = scene
      await scene.push('change', { 'counts.json': counts(2000) })
      await scene.open('change')
      const older = await scene.pullRequestJob(1, 'opened')
      await scene.pushTo(1, { 'counts.json': counts(1000) })
      const newer = await act(scene, await scene.pullRequestJob(1), judging, {
        inputs: { comment: 'always' },
      })
      expect(newer.code, told(newer)).toBe(0)
      const [before] = github.comments(repository, 1)
      const late = await act(scene, older, judging)
      expect(late.code, told(late)).toBe(1)
      expect(github.comments(repository, 1)).toEqual([before])
    }))

  test("a fork's read-only token changes nothing but the place where it is told; a second workflow posts it", () =>
    on({ files: counting }, async (scene) => {
      const { github, repository } = scene
      await scene.push('change', { 'counts.json': counts(2000) })
      const pull = await scene.open('change', { fork: true })
      const job = await scene.pullRequestJob(1, 'opened')
      const judged = await act(scene, job, readOnly)
      expect(judged.code, told(judged)).toBe(1)
      expect(judged.outputs).toMatchObject({ decision: 'failed', regressions: '1' })
      expect(judged.outputs['comment-url'] ?? '').toBe('')
      expect(judged.summary).toContain('FAILED')
      expect(judged.annotations.some(({ level }) => level === 'error')).toBe(true)
      expect(told(judged)).toContain('Resource not accessible by integration')
      expect(github.comments(repository, 1)).toEqual([])

      const run = github.addRun({
        repository,
        event: 'pull_request',
        headSha: pull.head.sha,
        headBranch: 'change',
        headRepository: 'mallory/shop',
        conclusion: 'failure',
        pullRequests: [],
      })
      const posting = await scene.workflowRunJob(run)
      await cp(judged.outputs['report'] ?? '', join(posting.workspace, 'benchline-report'), {
        recursive: true,
      })
      const posted = await act(
        scene,
        posting,
        { actions: 'read', 'pull-requests': 'write' },
        { action: poster },
      )
      expect(posted.code, told(posted)).toBe(0)
      const [comment, ...others] = github.comments(repository, 1)
      expect(others).toEqual([])
      expect(firstWords(comment?.body)).toContain('FAILED')
      expect(posted.outputs['comment-url']).toContain(`#issuecomment-${comment?.id}`)
    }))

  /** One pull request that is worse, and GitHub failing in this way while it is told. */
  async function whileFailing(
    failure: Omit<Failure, 'match'> & { readonly match?: Failure['match'] },
    tell: (outcome: Outcome, comments: readonly CommentState[]) => void,
  ): Promise<void> {
    await on({ files: counting }, async (scene) => {
      await scene.push('change', { 'counts.json': counts(2000) })
      await scene.open('change')
      const job = await scene.pullRequestJob(1, 'opened')
      scene.github.fail({ match: / \/repos\//u, ...failure })
      const outcome = await act(scene, job, judging)
      expect(outcome.code, told(outcome)).toBe(1)
      tell(outcome, scene.github.comments(scene.repository, 1))
    })
  }

  test.each([401, 403, 404, 409, 422, 500, 503])(
    'the API answers %i for good: the verdict stands and is told elsewhere',
    (status) =>
      whileFailing({ status }, (outcome, comments) => {
        expect(outcome.outputs['decision']).toBe('failed')
        expect(outcome.outputs['comment-url'] ?? '').toBe('')
        expect(outcome.summary).toContain('FAILED')
        expect(existsSync(join(outcome.outputs['report'] ?? '', 'comment.md'))).toBe(true)
        expect(comments).toEqual([])
        const complaints = outcome.annotations.filter(({ message }) => message.includes('omment'))
        expect(complaints, told(outcome)).toHaveLength(1)
        expect(complaints[0]?.level).toBe([403, 404].includes(status) ? 'notice' : 'warning')
        expect(complaints[0]?.message).toContain(`${status}`)
      }),
  )

  test.each<Failure>([
    { match: 'issues/create-comment', status: 409, times: 1 },
    { match: 'issues/create-comment', status: 429, times: 1, retryAfter: 1 },
    { match: 'issues/list-comments', status: 403, times: 1, retryAfter: 1 },
    { match: 'issues/list-comments', status: 502, times: 2 },
    { match: 'issues/create-comment', status: 'cut', times: 1 },
    { match: 'issues/create-comment', status: 'cut', times: 1, applied: true },
    { match: 'issues/create-comment', status: 500, times: 1, applied: true },
    { match: 'issues/list-comments', status: 'cut', times: 1 },
    { match: 'issues/list-comments', status: 'refuse', times: 1 },
    { match: 'issues/create-comment', status: 'slow', seconds: 2 },
  ])('the API fails for a while, %j: one comment is there in the end', (failure) =>
    whileFailing(failure, (outcome, comments) => {
      expect(comments).toHaveLength(1)
      expect(firstWords(comments[0]?.body)).toContain('FAILED')
      expect(outcome.outputs['comment-url']).toContain(`#issuecomment-${comments[0]?.id}`)
    }),
  )

  test('on an Enterprise server, in a merge queue, for a tag, for a pull_request_target', () =>
    on({ enterprise: true, isPrivate: true, files: counting }, async (scene) => {
      const { github, repository } = scene
      await scene.push('change', { 'counts.json': counts(2000) })
      await scene.open('change')
      const judged = await act(scene, await scene.pullRequestJob(1, 'opened'), judging)
      expect(judged.code, told(judged)).toBe(1)
      expect(github.comments(repository, 1)).toHaveLength(1)

      const queued = await act(scene, await scene.mergeGroupJob(1), { contents: 'read' })
      expect(queued.code, told(queued)).toBe(1)
      expect(queued.outputs['decision']).toBe('failed')

      const tagged = await act(scene, await scene.tagJob('v1'), recording)
      expect(tagged.code, told(tagged)).toBe(0)
      expect(tagged.summary).not.toBe('')
      const payload = { action: 'opened', number: 1 }
      const refused = await act(scene, await scene.otherJob('pull_request_target', payload), judging)
      expect(refused.code, told(refused)).toBe(2)
      expect(told(refused)).toContain('pull_request_target')
      expect(github.comments(repository, 1)).toHaveLength(1)
    }))

  test('a push that GitHub refuses, and a remote that is gone, are never green', () =>
    on({ isPrivate: true, files: counting }, async (scene) => {
      const { github } = scene
      const forbidden = await act(scene, await scene.pushJob(), { contents: 'read' })
      expect(forbidden.code, told(forbidden)).toBe(2)
      expect(told(forbidden)).toContain('contents: write')
      expect(forbidden.summary).not.toBe('')

      const job = await scene.pushJob()
      github.fail({ match: /git-|info\/refs/u, status: 404 })
      const gone = await act(scene, job, recording)
      expect(gone.code, told(gone)).toBe(2)
      expect(gone.annotations.some(({ level }) => level === 'error')).toBe(true)
    }))

  test('without its event file a job is refused', () =>
    on({ files: counting }, async (scene) => {
      const job = await scene.pushJob()
      const lost = await act(scene, job, recording, {
        env: { GITHUB_EVENT_PATH: join(scene.folder, 'none.json') },
      })
      expect(lost.code, told(lost)).toBe(2)
      expect(told(lost)).toContain('none.json')
      expect(lost.summary).not.toBe('')
    }))

  test('a baseline that somebody wrote over stops every check, is named, and is never replaced', () =>
    on({ files: counting }, async (scene) => {
      expect((await act(scene, await scene.pushJob(), recording)).code).toBe(0)
      const copy = join(scene.folder, 'copy')
      await runGit(scene.folder, ['clone', '--quiet', '--branch', 'benchline', scene.bare, copy])
      const name = (await runGit(copy, ['ls-files'])).split('\n').find((each) => each.endsWith('.json')) ?? ''
      const text = readFileSync(join(copy, name), 'utf8')
      await scene.push('change', { 'counts.json': counts(2000) })
      await scene.open('change')
      for (const corrupt of [text.replace('1000', '9000'), text.slice(0, text.length / 2), '']) {
        writeFileSync(join(copy, name), corrupt)
        await runGit(copy, ['commit', '--quiet', '--all', '-m', 'tidy up'])
        await runGit(copy, ['push', '--quiet', 'origin', 'benchline'])
        const outcome = await act(scene, await scene.pullRequestJob(1), judging)
        expect(outcome.code, told(outcome)).toBe(2)
        expect(told(outcome)).toContain(name)
        expect(outcome.outputs['decision'] ?? '').toBe('')
      }
      const recorded = await act(scene, await scene.pushJob(), recording)
      expect(recorded.code, told(recorded)).toBe(0)
      expect(await scene.git('show', `benchline:${name}`)).toBe('')
    }))

  test('a disk that is full or read-only is never green', () =>
    on({ files: counting }, async (scene) => {
      await scene.push('change', { 'readme.md': 'hello\n' })
      await scene.open('change')
      const fill = async (env: NodeJS.ProcessEnv) =>
        act(scene, await scene.pullRequestJob(1), judging, { env })
      const outputs = await fill({ GITHUB_OUTPUT: '/dev/full' })
      expect(outputs.code, told(outputs)).toBe(2)
      expect(told(outputs)).toContain('ENOSPC')
      const summary = await fill({ GITHUB_STEP_SUMMARY: '/dev/full' })
      expect(summary.code, told(summary)).toBe(0)
      expect(summary.outputs['decision']).toBe('passed')
      const job = await scene.pullRequestJob(1)
      writeFileSync(join(job.workspace, 'benchline-report'), 'a file where the folder should be')
      const folder = await act(scene, job, judging)
      expect(folder.code, told(folder)).toBe(2)
      expect(told(folder)).toContain('benchline-report')
    }))

  test('a loosened threshold is shown in the comment though the build is green', () =>
    on({ files: counting }, async (scene) => {
      const { github, repository } = scene
      const loose = counting['benchline.yml'].replace(
        'version: 1\n',
        'version: 1\ngate: { threshold: 500% }\n',
      )
      await scene.push('change', { 'benchline.yml': loose, 'counts.json': counts(2000) })
      await scene.open('change')
      const outcome = await act(scene, await scene.pullRequestJob(1, 'opened'), judging)
      expect(outcome.code, told(outcome)).toBe(0)
      expect(github.comments(repository, 1)[0]?.body).toMatch(/threshold/u)
    }))

  test('a cancelled job ends at once, judges nothing and says so', () =>
    on({ files: { ...counting, 'benchline.yml': slowly } }, async (scene) => {
      await scene.push('change', { 'counts.json': counts(2000) })
      await scene.open('change')
      const cancellation = new AbortController()
      const outcome = await act(scene, await scene.pullRequestJob(1, 'opened'), judging, {
        signal: cancellation.signal,
        watch: (line) => {
          if (line.includes('trying')) cancellation.abort()
        },
      })
      expect(outcome.stages, told(outcome)).toEqual([{ stage: 'main', code: 2, signal: null }])
      expect(outcome.summary).toContain('CANCELLED')
      expect(outcome.outputs['decision'] ?? '').toBe('')
      expect(scene.github.comments(scene.repository, 1)).toEqual([])
    }))
})
