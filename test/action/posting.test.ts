// The comment against a GitHub that keeps state and fails as GitHub does: one comment, never set back, never doubled.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Job } from '../../src/github/job.ts'
import { ApiProblem } from '../../src/github/api-problem.ts'
import { commentBody } from '../../src/github/comment-body.ts'
import type { Marker } from '../../src/github/marker.ts'
import { patiently } from '../../src/github/patience.ts'
import { openRest } from '../../src/github/rest.ts'
import { type Message, type Posting, postOnce } from '../../src/github/sticky-comment.ts'
import { type Failure, type Github, startGithub } from '../github/loopback.ts'

const repository = 'octo/shop'
const place: Job['repository'] = { owner: 'octo', name: 'shop' }
const [old, tip] = ['a'.repeat(40), 'b'.repeat(40)]
let github: Github
let token: string

beforeEach(async () => {
  github = await startGithub()
  github.addRepository(repository)
  github.addPullRequest({
    repository,
    number: 7,
    base: { ref: 'main', sha: '0'.repeat(40) },
    head: { ref: 'change', sha: tip },
    merge: 'c'.repeat(40),
  })
  token = github.addToken({ 'pull-requests': 'write' })
})
afterEach(async () => {
  await github.close()
  expect(github.violations).toEqual([])
})

const marker = (more: Partial<Marker> = {}): Marker => ({
  suite: 'default',
  job: 'judge',
  head: tip,
  run: 100,
  attempt: 1,
  ...more,
})

const message = (text: string, more: Partial<Marker> = {}, worthPosting = true): Message => ({
  marker: marker(more),
  body: commentBody(
    { markdown: `## ${text}`, marker: marker(more), url: 'https://x', several: false },
    (name) => name,
  ),
  worthPosting,
})

let pauses: number[] = []
const patience = {
  now: () => pauses.reduce((sum, each) => sum + each, 0),
  sleep: async (seconds: number) => void pauses.push(seconds),
  random: () => 0.5,
}

async function post(what: Message, as = token): Promise<Posting> {
  pauses = []
  const conversation = openRest(as, { repository: place, api: github.api }).conversation(7)
  return patiently(patience, () => postOnce(conversation, what))
}

const comments = (): readonly string[] =>
  github.comments(repository, 7).map(({ body }) => body.split('\n')[0] ?? '')

test('the first says it, the second writes over it, the same is not written again', async () => {
  const first = await post(message('FAILED'))
  expect(first).toEqual({ kind: 'posted', url: expect.stringContaining('/octo/shop/pull/7#issuecomment-') })
  expect(await post(message('PASSED', { run: 101 }, false))).toEqual({ ...first, kind: 'updated' })
  expect(comments()).toEqual(['## PASSED'])
  expect(await post(message('PASSED', { run: 101 }, false))).toEqual({ ...first, kind: 'as it was' })
  expect(github.count('issues/update-comment')).toBe(1)
})

test('what is not worth it is not said where nothing was said', async () => {
  expect(await post(message('PASSED', {}, false))).toEqual({ kind: 'quiet' })
  expect(comments()).toEqual([])
})

test('suites and jobs of a matrix each have their own', async () => {
  await post(message('one'))
  await post(message('two', { suite: 'frontend' }))
  await post(message('three', { job: 'judge (22)' }))
  await post(message('two again', { suite: 'frontend', run: 101 }))
  expect(comments()).toEqual(['## one', '## two again', '## three'])
})

test('it is found behind hundreds of others', async () => {
  for (let i = 0; i < 230; i += 1) github.addComment(repository, 7, `LGTM ${i}`)
  await post(message('FAILED'))
  await post(message('PASSED', { run: 101 }))
  expect(comments().filter((line) => line.startsWith('##'))).toEqual(['## PASSED'])
})

test('a deleted comment is made anew', async () => {
  await post(message('FAILED'))
  github.deleteComment(github.comments(repository, 7)[0]!.id)
  expect((await post(message('FAILED', { run: 101 }))).kind).toBe('posted')
  expect(comments()).toEqual(['## FAILED'])
})

test('a comment that is deleted while we look is made anew', async () => {
  await post(message('FAILED'))
  github.fail({ match: 'issues/update-comment', status: 404, times: 1 })
  await post(message('worse', { run: 101 }))
  expect(comments()).toEqual(['## worse'])
  github.fail({ match: 'issues/get-comment', status: 404 })
  expect(await post(message('PASSED', { run: 102 }, false))).toEqual({ kind: 'quiet' })
})

test("a person's comment with our marker is not written over, nor one that quotes it", async () => {
  const { body } = message('PASSED')
  github.addComment(repository, 7, body, 'mallory')
  github.addComment(repository, 7, `${body}\nLook at that!`, {
    login: 'github-actions[bot]',
    id: 41_898_282,
    type: 'Bot',
  })
  await post(message('FAILED'))
  expect(comments()).toEqual(['## PASSED', '## PASSED', '## FAILED'])
  expect(github.count('issues/update-comment')).toBe(0)
})

test("with a person's token it is that person's comment that is written over, whatever else the token may do", async () => {
  const maintainer = github.addToken({ 'pull-requests': 'write' }, 'ada')
  github.addComment(repository, 7, message('forged').body, 'mallory')
  await post(message('by the job'))
  expect((await post(message('FAILED'), maintainer)).kind).toBe('posted')
  expect((await post(message('PASSED', { run: 101 }), maintainer)).kind).toBe('updated')
  expect(comments()).toEqual(['## forged', '## by the job', '## PASSED'])
})

test("another app's comment with our marker cannot be written over, and does not make us repeat ourselves", async () => {
  github.addComment(repository, 7, message('theirs').body, { login: 'other[bot]', id: 5, type: 'Bot' })
  expect((await post(message('FAILED', { run: 101 }))).kind).toBe('posted')
  expect((await post(message('PASSED', { run: 102 }))).kind).toBe('updated')
  expect(comments()).toEqual(['## theirs', '## PASSED'])
})

test('an older head never writes over a newer one, whichever ends first', async () => {
  expect(await post(message('older', { head: old, run: 99 }))).toEqual({ kind: 'outdated' })
  expect(comments()).toEqual([])
  await post(message('newer'))
  expect(await post(message('older', { head: old, run: 99 }))).toEqual({ kind: 'outdated' })
  // A repetition of the older run is younger by its attempt, yet of the older head.
  expect(await post(message('older', { head: old, run: 99, attempt: 2 }))).toEqual({ kind: 'outdated' })
  expect(comments()).toEqual(['## newer'])
})

test('a branch that was set back to an older commit is told of that commit', async () => {
  await post(message('newer'))
  const pull = github.state.pullRequests[0]!
  github.changePullRequest(repository, 7, { head: { ...pull.head, sha: old } })
  expect((await post(message('set back', { head: old, run: 99 }))).kind).toBe('updated')
})

test('of the same head a repetition wins over what it repeats, and not the other way round', async () => {
  await post(message('second attempt', { attempt: 2 }))
  expect(await post(message('first attempt'))).toEqual({ kind: 'outdated' })
  expect((await post(message('third attempt', { attempt: 3 }))).kind).toBe('updated')
})

test('where the token may not know the head, later runs win', async () => {
  await post(message('run 100'))
  github.fail({ match: 'pulls/get', status: 403 })
  expect(await post(message('run 99', { head: old, run: 99 }))).toEqual({ kind: 'outdated' })
  expect((await post(message('run 101', { head: old, run: 101 }))).kind).toBe('updated')
})

test('two jobs that both found nothing end with one comment, the newer', async () => {
  for (let round = 0; round < 5; round += 1) {
    await Promise.all([
      post(message('one')),
      post(message('two', { run: 101 })),
      post(message('three', { run: 102 })),
    ])
    await post(message('three', { run: 102 }))
    expect(comments()).toEqual(['## three'])
    github.deleteComment(github.comments(repository, 7)[0]!.id)
  }
})

test('without a suite, because the configuration cannot be read, the comment of the job is written over', async () => {
  await post(message('PASSED'))
  const { suite: _, ...unknown } = marker({ run: 101 })
  const body = commentBody(
    { markdown: '## COULD NOT JUDGE', marker: unknown, url: 'https://x', several: false },
    (n) => n,
  )
  expect((await post({ marker: unknown, body, worthPosting: true })).kind).toBe('updated')
  expect((await post(message('PASSED', { run: 102 }))).kind).toBe('updated')
  expect(comments()).toEqual(['## PASSED'])
})

test('a comment of exactly this suite goes before one that was made while the suite was not known', async () => {
  const { suite: _, ...unknown } = marker()
  const body = commentBody(
    { markdown: '## COULD NOT JUDGE', marker: unknown, url: 'https://x', several: false },
    (name) => name,
  )
  const bot = { login: 'github-actions[bot]', id: 41_898_282, type: 'Bot' } as const
  github.addComment(repository, 7, body, bot)
  github.addComment(repository, 7, message('FAILED').body, bot)
  await post(message('PASSED', { run: 101 }))
  expect(comments()).toEqual(['## COULD NOT JUDGE', '## PASSED'])
})

test.each([401, 409, 422, 429, 500, 502, 503, 'cut', 'refuse'] as const)(
  'after %s on every kind of request, once each, there is one comment all the same',
  async (status) => {
    for (const match of ['issues/list-comments', 'pulls/get', 'issues/create-comment']) {
      github.fail({ match, status, times: 1 })
    }
    const stubborn = status === 401 || status === 422
    const first = post(message('FAILED')).catch((error: unknown) => error)
    if (stubborn) {
      expect(await first).toBeInstanceOf(ApiProblem)
      github.heal()
      await post(message('FAILED'))
    } else {
      expect(await first).toMatchObject({ kind: 'posted' })
      expect(pauses).toEqual([0.5, 1, 2])
    }
    expect(comments()).toEqual(['## FAILED'])
    for (const match of ['issues/get-comment', 'issues/update-comment']) {
      github.fail({ match, status, times: 1 })
    }
    const second = post(message('PASSED', { run: 101 })).catch((error: unknown) => error)
    if (stubborn) expect(await second).toBeInstanceOf(ApiProblem)
    else expect(await second).toMatchObject({ kind: 'updated' })
    expect(comments()).toEqual([stubborn ? '## FAILED' : '## PASSED'])
  },
)

const done: readonly Failure[] = [
  { match: 'issues/create-comment', status: 'cut', applied: true, times: 1 },
  { match: 'issues/create-comment', status: 502, applied: true, times: 1 },
]
test.each(done)(
  'a comment that was made although the answer was lost is not made twice: $status',
  async (failure) => {
    github.fail(failure)
    expect(await post(message('FAILED'))).toMatchObject({ kind: 'as it was' })
    expect(comments()).toEqual(['## FAILED'])
  },
)

test.each([401, 403, 404, 409, 422, 429, 500, 'cut', 'refuse'] as const)(
  '%s for ever is a problem, in bounded time',
  async (status) => {
    github.fail({ match: /./u, status })
    await expect(post(message('FAILED'))).rejects.toBeInstanceOf(ApiProblem)
    expect(patience.now()).toBeLessThanOrEqual(10)
    expect(github.requests.length).toBeLessThanOrEqual(5)
  },
)

test('a read-only token, a locked conversation and a hidden repository are told apart from hiccups', async () => {
  const reader = github.addToken({ 'pull-requests': 'read' })
  await expect(post(message('FAILED'), reader)).rejects.toMatchObject({
    kind: 'forbidden',
    message: '403 Resource not accessible by integration',
  })
  expect(pauses).toEqual([])
  github.changePullRequest(repository, 7, { locked: true })
  await expect(post(message('FAILED'))).rejects.toMatchObject({ kind: 'forbidden' })
  const stranger = openRest(token, { repository: { owner: 'octo', name: 'hidden' }, api: github.api })
  await expect(postOnce(stranger.conversation(7), message('FAILED'))).rejects.toMatchObject({
    kind: 'absent',
  })
})

test('it waits as long as GitHub asks, and not for an hour', async () => {
  github.fail({ match: 'issues/create-comment', status: 403, retryAfter: 9, times: 1 })
  expect((await post(message('FAILED'))).kind).toBe('posted')
  expect(pauses).toEqual([9])
  github.fail({ match: 'issues/list-comments', status: 429, retryAfter: 3600, times: 1 })
  await expect(post(message('PASSED', { run: 101 }))).rejects.toMatchObject({ kind: 'passing', wait: 3600 })
})

test('an answer that never comes is given up', async () => {
  github.fail({ match: 'issues/list-comments', status: 'hang', times: 1 })
  expect((await post(message('FAILED'))).kind).toBe('posted')
}, 60_000)
