// The posting half as a user runs it: the built actions, a report folder that a stranger made, a GitHub on loopback.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeReportFolder } from '../../src/github/report-folder.ts'
import type { Report } from '../../src/model/report.ts'
import { json } from '../../src/reports/json.ts'
import { type ActionRun, type Outcome, runAction } from '../github/runner.ts'
import { type Scene, judging, readOnly, startScene } from '../github/scene.ts'
import { hostile, reportOfTexts, sampleReports } from '../sample-reports.ts'

const root = resolve(import.meta.dirname, '../..')
const [whole, half] = [join(root, 'action.yml'), join(root, 'comment/action.yml')]
const repository = 'octo/shop'
let scene: Scene

beforeEach(async () => {
  scene = await startScene({ files: { 'readme.md': 'x' } })
  await scene.push('change', { 'work.py': '1' })
})
afterEach(async () => {
  await scene.close()
  expect(scene.github.violations).toEqual([])
})

const sample = (name: string): Report => {
  const report = sampleReports[name]
  if (report === undefined) throw new Error(`there is no sample ${name}`)
  return report
}

const comments = () => scene.github.comments(repository, 1).map(({ body }) => body)

/** Runs an action of ours in a job, with a report folder beside the checkout. */
async function run(
  action: string,
  job: ActionRun['job'],
  report: Report | undefined,
  more: Partial<ActionRun> = {},
): Promise<Outcome> {
  const folder = join(job.workspace, 'benchline-report')
  if (report !== undefined) {
    const text = json.render(report, { color: false, width: 80 })
    await writeReportFolder(
      folder,
      { job: 'judge', matrix: false, suite: report.suite },
      { 'report.json': text },
    )
  }
  const outcome = await runAction({
    action,
    job,
    inputs: action === whole ? { mode: 'comment' } : {},
    github: scene.github,
    token: scene.github.addToken(judging),
    ...more,
  })
  expect(outcome.dropped).toBe(0)
  expect(outcome.orphans).toEqual([])
  expect(outcome.leftovers).toEqual([])
  return outcome
}

/** What a run of another workflow started: `workflow_run`, with the pull request left out where a fork asks. */
function workflowRun(fork: boolean, head: string, more: Readonly<Record<string, unknown>> = {}) {
  const { headRepository, number } = { headRepository: fork ? 'mallory' : 'octo', number: 1 }
  return scene.otherJob('workflow_run', {
    action: 'completed',
    workflow_run: {
      id: 8001,
      run_number: 3,
      run_attempt: 2,
      event: 'pull_request',
      conclusion: 'failure',
      head_sha: head,
      head_branch: 'change',
      head_repository: { full_name: `${headRepository}/shop`, owner: { login: headRepository } },
      pull_requests: fork ? [] : [{ number, head: { ref: 'change', sha: head } }],
      ...more,
    },
  })
}

test('the posting job of the same workflow: one comment, updated, and the address as an output', async () => {
  await scene.open('change')
  const first = await run(whole, await scene.pullRequestJob(1), sample('failed'))
  expect(first).toMatchObject({ code: 0, annotations: [] })
  expect(first.outputs['comment-url']).toMatch(/\/octo\/shop\/pull\/1#issuecomment-\d+$/u)
  expect(first.summary).toContain(first.outputs['comment-url'])
  expect(comments()).toHaveLength(1)
  expect(comments()[0]).toMatch(/^## FAILED: 1 of 3 benchmarks is slower: `thumbnails` \+27\.4 %/u)
  expect(comments()[0]).toContain('benchline check --base 1a2b3c4d5e --seed 42')

  await scene.pushTo(1, { 'work.py': '2' })
  const second = await run(half, await scene.pullRequestJob(1), sample('passed'))
  expect(second.outputs).toEqual(first.outputs)
  expect(comments()).toHaveLength(1)
  expect(comments()[0]).toMatch(/^## PASSED/u)
})

test('a passed report is not worth a comment, until somebody asks for it', async () => {
  await scene.open('change')
  const quiet = await run(half, await scene.pullRequestJob(1), sample('passed'))
  expect(quiet).toMatchObject({ code: 0, outputs: {} })
  expect(quiet.log).toContain('no comment: there is nothing to tell')
  expect(comments()).toEqual([])
  await run(half, await scene.pullRequestJob(1), sample('failed'), { inputs: { comment: 'never' } })
  expect(comments()).toEqual([])
  await run(half, await scene.pullRequestJob(1), sample('passed'), { inputs: { comment: 'always' } })
  expect(comments()).toHaveLength(1)
})

test.each([true, false])('workflow_run, from a fork: %s: GitHub says where it belongs', async (fork) => {
  const { head } = await scene.open('change', { fork })
  const outcome = await run(half, await workflowRun(fork, head.sha), sample('failed'))
  expect(outcome).toMatchObject({ code: 0, annotations: [] })
  expect(comments()[0]).toContain(
    `commit ${head.sha.slice(0, 10)} · [run 8001](${scene.github.server}/octo/shop/actions/runs/8001)`,
  )
  expect(comments()[0]).toContain('run=8001 attempt=2 -->')
  // The pull request is looked up for a fork only, and nothing is ever checked out or fetched.
  expect(scene.github.count('pulls/list')).toBe(fork ? 1 : 0)
})

test('a run of an older commit, of a closed pull request or of a push comments on nothing', async () => {
  const { head } = await scene.open('change', { fork: true })
  const moved = await run(half, await workflowRun(true, 'f'.repeat(40)), sample('failed'))
  expect(moved.log).toContain('no comment: no open pull request has ffffffffff as its tip')
  scene.github.changePullRequest(repository, 1, { state: 'closed' })
  const closed = await run(half, await workflowRun(true, head.sha), sample('failed'))
  expect(closed.log).toContain('it was closed, or has moved on')
  const pushed = await run(half, await workflowRun(false, head.sha, { event: 'push' }), sample('failed'))
  expect(pushed.log).toContain('the run was started by push, not by a pull request')
  expect([moved.code, closed.code, pushed.code]).toEqual([0, 0, 0])
  expect(comments()).toEqual([])
})

test('hostile texts in a report act on nobody, and nothing but the report is believed', async () => {
  await scene.push('other', { 'work.py': '2' })
  const { head } = await scene.open('change', { fork: true })
  await scene.open('other')
  const job = await workflowRun(true, head.sha)
  await run(half, job, reportOfTexts(hostile))
  const folder = join(job.workspace, 'benchline-report')
  const [body = ''] = comments()
  const shown = body
    .replaceAll(/^(`{3,})sh\n.*?\n\1$/gmsu, '')
    .replaceAll(/`[^`\n]*`/gu, '')
    .replaceAll(/<\/?(?:details|summary|sub)>|<!-- benchline [^\n]* -->/gu, '')
  expect(shown).not.toMatch(/<|(?<![\w/])@[a-z]|\]\(javascript|!\[/iu)
  expect(body.length).toBeLessThanOrEqual(65_536)
  // Markdown that lies there is not posted, and a number that lies there is not followed.
  writeFileSync(join(folder, 'comment.md'), '## PASSED @everybody')
  writeFileSync(join(folder, 'report.md'), '## PASSED @everybody')
  writeFileSync(join(folder, 'pr.txt'), '2')
  await run(half, job, undefined)
  expect(comments()).toEqual([body])
  expect(scene.github.comments(repository, 2)).toEqual([])
})

test('what could not be judged is told, although there is no report', async () => {
  const { head } = await scene.open('change', { fork: true })
  const job = await workflowRun(true, head.sha)
  const findings = [
    { code: 'x', severity: 'error' as const, text: 'head does not build @ada', remedy: 'mend it' },
  ]
  await writeReportFolder(
    join(job.workspace, 'benchline-report'),
    { job: 'judge', matrix: false, findings },
    {},
  )
  expect(await run(half, job, undefined)).toMatchObject({ code: 0 })
  expect(comments()[0]).toMatch(/^## COULD NOT JUDGE: head does not build &#64;&#8203;ada\n/u)
})

test.each([
  ['none', undefined, 'there is no report folder'],
  ['no JSON', 'PASSED', 'cannot be read'],
  ['another schema', '{"schema":"benchline.report/9"}', 'which this version does not know'],
  ['cut off', undefined, 'it ends in the middle'],
  ['forged', undefined, 'is damaged'],
])('a report folder that is %s: exit 2, one message, no comment', async (kind, text, why) => {
  const { head } = await scene.open('change', { fork: true })
  const job = await workflowRun(true, head.sha)
  const folder = join(job.workspace, 'benchline-report')
  const good = json.render(sample('failed'), { color: false, width: 80 })
  const forged = good.replace(/"ratio": [\d.]+/u, '"ratio": 0.5')
  const report = kind === 'cut off' ? good.slice(0, 5000) : kind === 'forged' ? forged : text
  if (kind === 'none') mkdirSync(folder, { recursive: true })
  else await writeReportFolder(folder, { job: 'judge', matrix: false }, { 'report.json': report ?? '' })
  const outcome = await run(half, job, undefined)
  expect(outcome.code).toBe(2)
  expect(outcome.annotations).toHaveLength(1)
  expect(outcome.annotations[0]).toMatchObject({ level: 'error', message: expect.stringContaining(why) })
  expect(outcome.summary).toMatch(/^## COULD NOT JUDGE: /u)
  expect(comments()).toEqual([])
  rmSync(folder, { recursive: true, force: true })
})

test('a token that may only read: the job passes and says where to look', async () => {
  await scene.open('change', { fork: true })
  const token = scene.github.addToken(readOnly)
  const outcome = await run(half, await scene.pullRequestJob(1), sample('failed'), { token })
  expect(outcome).toMatchObject({ code: 0, outputs: {} })
  expect(outcome.annotations).toEqual([
    expect.objectContaining({
      level: 'notice',
      message: expect.stringContaining('403 Resource not accessible by integration'),
    }),
  ])
})

test('a GitHub that is down: the job passes with one warning', async () => {
  await scene.open('change')
  const job = await scene.pullRequestJob(1)
  const before = scene.github.requests.length
  scene.github.fail({ match: /./u, status: 503 })
  const outcome = await run(half, job, sample('failed'))
  expect(outcome.code).toBe(0)
  expect(outcome.annotations).toEqual([
    expect.objectContaining({
      level: 'warning',
      message: expect.stringMatching(/could not be posted: 503/u),
    }),
  ])
  expect(scene.github.requests.length - before).toBe(5)
})

test('an Enterprise server has its API elsewhere', async () => {
  await scene.close()
  scene = await startScene({ files: { 'readme.md': 'x' }, enterprise: true })
  await scene.push('change', { 'work.py': '1' })
  await scene.open('change')
  expect(await run(half, await scene.pullRequestJob(1), sample('failed'))).toMatchObject({
    code: 0,
    annotations: [],
  })
  expect(comments()).toHaveLength(1)
})

test('events without a pull request, and pull_request_target, are refused: exit 2', async () => {
  const push = await run(half, await scene.pushJob(), sample('failed'))
  expect(push).toMatchObject({ code: 2, outputs: {} })
  expect(push.annotations[0]?.message).toContain('there is no pull request to comment on in push')
  const target = await run(half, await scene.otherJob('pull_request_target'), sample('failed'))
  expect(target.code).toBe(2)
  expect(target.annotations[0]?.message).toContain('pull_request_target is refused')
})

test('the shim of each action does nothing but start it', () => {
  for (const name of ['action', 'comment']) {
    expect(readFileSync(join(root, 'dist', `${name}.js`), 'utf8').split('\n').length).toBeLessThan(35)
  }
})
