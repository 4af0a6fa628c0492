// The loopback GitHub refuses what GitHub refuses, keeps what it keeps, and fails as it is told to.
import { afterEach, expect, test } from 'vitest'
import { longestComment } from './handlers.ts'
import { type Github, type GithubOptions, startGithub } from './loopback.ts'
import { judging, readOnly, recording } from './scene.ts'

const closing: (() => Promise<void> | void)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

async function github(options: GithubOptions = {}): Promise<Github> {
  const started = await startGithub(options)
  closing.push(() => started.close())
  started.addRepository('octo/shop')
  started.addPullRequest({
    repository: 'octo/shop',
    number: 7,
    base: { ref: 'main', sha: 'a'.repeat(40) },
    head: { ref: 'change', sha: 'b'.repeat(40) },
    merge: 'c'.repeat(40),
  })
  return started
}

interface Reply {
  readonly status: number
  readonly headers: Headers
  readonly json: unknown
  readonly text: string
}

async function ask(
  { api }: Github,
  method: string,
  path: string,
  { token, body, headers = {} }: { token?: string; body?: unknown; headers?: Record<string, string> } = {},
): Promise<Reply> {
  const reply = await fetch(`${api}${path}`, {
    method,
    redirect: 'manual',
    headers: {
      'user-agent': 'a test',
      ...(token === undefined ? {} : { authorization: `token ${token}` }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  const text = await reply.text()
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    json = undefined
  }
  return { status: reply.status, headers: reply.headers, json, text }
}

const comments = '/repos/octo/shop/issues/7/comments'

test('keeps comments: created, listed, changed, read, deleted', async () => {
  const hub = await github()
  const token = hub.addToken(judging)
  const created = await ask(hub, 'POST', comments, { token, body: { body: 'one' } })
  expect(created.status).toBe(201)
  const { id, html_url: url } = created.json as { id: number; html_url: string }
  expect(url).toBe(`${hub.server}/octo/shop/pull/7#issuecomment-${id}`)
  const one = `/repos/octo/shop/issues/comments/${id}`
  expect((await ask(hub, 'PATCH', one, { token, body: { body: 'two' } })).json).toMatchObject({
    id,
    body: 'two',
    user: { login: 'github-actions[bot]', type: 'Bot' },
  })
  expect((await ask(hub, 'GET', comments, { token })).json).toMatchObject([{ id, body: 'two' }])
  expect(hub.comments('octo/shop', 7)).toMatchObject([{ body: 'two', edits: 1 }])
  expect((await ask(hub, 'DELETE', one, { token })).status).toBe(204)
  expect((await ask(hub, 'GET', one, { token })).status).toBe(404)
  expect(hub.comments('octo/shop', 7)).toEqual([])
  expect(hub.count('issues/create-comment', 201)).toBe(1)
  expect(hub.violations).toEqual([])
})

test('what it tells of everything fits the description', async () => {
  const hub = await github()
  const token = hub.addToken({ ...judging, actions: 'read' })
  hub.addRepository('mallory/shop')
  const run = hub.addRun({
    repository: 'octo/shop',
    event: 'pull_request',
    headSha: 'b'.repeat(40),
    headBranch: 'change',
    headRepository: 'mallory/shop',
    conclusion: 'success',
    pullRequests: [],
  })
  hub.changePullRequest('octo/shop', 7, { labels: ['performance'] })
  const artifact = hub.addArtifact(run, 'benchline', { 'report.json': '{}' })
  const answers: unknown[] = []
  for (const path of [
    '/rate_limit',
    '/repos/octo/shop',
    '/repos/octo/shop/pulls?head=octo:change',
    '/repos/octo/shop/pulls/7',
    `/repos/octo/shop/commits/${'b'.repeat(40)}/pulls`,
    '/repos/octo/shop/issues/7/labels',
    `/repos/octo/shop/actions/runs/${run.id}`,
    `/repos/octo/shop/actions/runs/${run.id}/artifacts?name=benchline`,
    '/repos/octo/shop/actions/artifacts',
    `/repos/octo/shop/actions/artifacts/${artifact.id}`,
  ]) {
    const reply = await ask(hub, 'GET', path, { token })
    expect(reply.status, path).toBe(200)
    answers.push(reply.json)
  }
  expect(answers).toMatchObject([
    { rate: { limit: 1000 } },
    { full_name: 'octo/shop', default_branch: 'main' },
    [{ number: 7, head: { sha: 'b'.repeat(40), label: 'octo:change' } }],
    { number: 7, base: { ref: 'main', repo: { full_name: 'octo/shop' } } },
    [{ number: 7 }],
    [{ name: 'performance' }],
    { id: run.id, head_repository: { full_name: 'mallory/shop' }, pull_requests: [] },
    { total_count: 1, artifacts: [{ name: 'benchline' }] },
    { total_count: 1 },
    { id: artifact.id, workflow_run: { id: run.id } },
  ])
  const person = hub.addToken(judging, 'grace')
  expect((await ask(hub, 'GET', '/user', { token: person })).json).toMatchObject({ login: 'grace' })
  expect((await ask(hub, 'GET', '/user', { token })).status).toBe(403)
  expect(hub.violations).toEqual([])
})

const issues = '/repos/octo/shop/issues'

test('keeps issues: opened, listed by label with pull requests among them, changed, closed, talked about', async () => {
  const hub = await github()
  const token = hub.addToken(recording)
  hub.changePullRequest('octo/shop', 7, { labels: ['drift'] })
  const asked = { title: 'one', body: 'text', labels: ['drift', 'new'] }
  const made = await ask(hub, 'POST', issues, { token, body: asked })
  expect(made.status).toBe(201)
  expect(made.json).toMatchObject({
    // Issues and pull requests are numbered together.
    number: 8,
    html_url: `${hub.server}/octo/shop/issues/8`,
    state: 'open',
    labels: [{ name: 'drift' }, { name: 'new' }],
    user: { login: 'github-actions[bot]', type: 'Bot' },
  })
  const listed = async (query: string): Promise<readonly (readonly [number, boolean])[]> => {
    const { json } = await ask(hub, 'GET', `${issues}?${query}`, { token })
    return (json as { number: number; pull_request?: unknown }[]).map((each) => [
      each.number,
      each.pull_request !== undefined,
    ])
  }
  expect(await listed('labels=drift')).toEqual([
    [8, false],
    [7, true],
  ])
  expect(await listed('labels=drift,new')).toEqual([[8, false]])
  const end = { body: { state: 'closed', state_reason: 'not_planned', body: 'other' }, token }
  expect((await ask(hub, 'PATCH', `${issues}/8`, end)).json).toMatchObject({
    title: 'one',
    body: 'other',
    state: 'closed',
    state_reason: 'not_planned',
  })
  expect(await listed('labels=new')).toEqual([])
  expect(await listed('labels=new&state=all')).toEqual([[8, false]])
  expect((await ask(hub, 'GET', `${issues}/8`, { token })).json).toMatchObject({ body: 'other' })
  expect(hub.issues('octo/shop')).toMatchObject([{ edits: 1, stateReason: 'not_planned' }])
  const comment = await ask(hub, 'POST', `${issues}/8/comments`, { token, body: { body: 'why' } })
  expect(comment.json).toMatchObject({
    html_url: expect.stringContaining('/octo/shop/issues/8#issuecomment-'),
  })
  expect((await ask(hub, 'GET', `${issues}/8/comments`, { token })).json).toMatchObject([{ body: 'why' }])
  expect((await ask(hub, 'GET', `${issues}/9`, { token })).status).toBe(404)
  expect(hub.violations).toEqual([])
})

test('issues take their own permission, and may be switched off', async () => {
  const hub = await github()
  hub.addRepository('octo/secret', { isPrivate: true })
  hub.addRepository('mallory/shop', { hasIssues: false })
  const body = { title: 'one' }
  for (const permissions of [judging, readOnly, { contents: 'write' } as const]) {
    expect((await ask(hub, 'POST', issues, { token: hub.addToken(permissions), body })).status).toBe(403)
  }
  const token = hub.addToken(judging)
  // Anybody reads those of a public repository; those of a private one take a permission.
  expect((await ask(hub, 'GET', issues, { token })).status).toBe(200)
  expect((await ask(hub, 'GET', '/repos/octo/secret/issues', { token })).status).toBe(403)
  const { number } = hub.addIssue('octo/shop', {})
  const talk = { token, body: { body: 'x' } }
  expect((await ask(hub, 'POST', `${issues}/${number}/comments`, talk)).status).toBe(403)
  expect((await ask(hub, 'PATCH', `${issues}/${number}`, { token, body })).status).toBe(403)
  const off = await ask(hub, 'GET', '/repos/mallory/shop/issues', { token })
  expect(off.status).toBe(410)
  expect(off.json).toMatchObject({ message: 'Issues are disabled for this repo' })
  expect(hub.violations).toEqual([])
  const long = { title: 'x'.repeat(257) }
  expect((await ask(hub, 'POST', issues, { token: hub.addToken(recording), body: long })).status).toBe(422)
  expect(hub.violations).toHaveLength(1)
})

test('an artifact is downloaded through a signed address that must not see the token', async () => {
  const hub = await github()
  const token = hub.addToken({ actions: 'read' })
  const run = hub.addRun({
    repository: 'octo/shop',
    event: 'pull_request',
    headSha: 'b'.repeat(40),
    headBranch: 'change',
    headRepository: 'octo/shop',
    conclusion: 'failure',
    pullRequests: [7],
  })
  const { id } = hub.addArtifact(run, 'benchline', { 'ä/report.json': '{ "decision": "failed" }' })
  const path = `/repos/octo/shop/actions/artifacts/${id}/zip`
  expect((await ask(hub, 'GET', path)).status).toBe(401)
  const redirected = await ask(hub, 'GET', path, { token })
  expect(redirected.status).toBe(302)
  const location = redirected.headers.get('location') ?? ''
  const bytes = Buffer.from(await (await fetch(location, { headers: { 'user-agent': 'a' } })).arrayBuffer())
  expect(bytes.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004')
  expect(hub.violations).toEqual([])
  const leaked = await fetch(location, { headers: { authorization: `token ${token}` } })
  expect(leaked.status).toBe(400)
  expect(hub.violations).toHaveLength(1)
})

test.each([
  ['POST', comments, { text: 'x' }, 'body body: must be there'],
  ['POST', comments, { body: 3 }, 'body body: string expected'],
  ['POST', comments, { body: 'x', colour: 'red' }, 'body colour: is not in the description'],
  ['POST', comments, undefined, 'body expected'],
  ['POST', comments, '{"body":', 'not JSON'],
  ['POST', comments, { body: 'x'.repeat(longestComment + 1) }, 'Body is too long'],
  ['POST', comments, { body: ' \n' }, 'Body cannot be blank'],
  ['GET', '/repos/octo/shop/issues/seven/comments', undefined, 'integer expected'],
  ['GET', `${comments}?sort=newest`, undefined, 'sort is not a parameter'],
  ['GET', '/repos/octo/shop/pulls?state=ajar', undefined, 'one of'],
  ['PUT', comments, { body: 'x' }, 'not in the description'],
  ['GET', '/repos/octo/shop/nothing', undefined, 'not in the description'],
])('%s %s with %j is a violation', async (method, path, body, text) => {
  const hub = await github()
  const reply = await ask(hub, method, path, { token: hub.addToken(judging), body })
  expect(reply.status).toBeGreaterThanOrEqual(400)
  expect(reply.status).toBeLessThan(500)
  expect(hub.violations.join('\n')).toContain(text)
  expect(hub.comments('octo/shop', 7)).toEqual([])
})

test("says 422 in GitHub's shape, and takes the longest comment", async () => {
  const hub = await github()
  const token = hub.addToken(judging)
  const long = await ask(hub, 'POST', comments, { token, body: { body: 'x'.repeat(longestComment + 1) } })
  expect(long.json).toMatchObject({
    message: 'Validation Failed',
    errors: [{ message: 'Body is too long (maximum is 65536 characters)' }],
    status: '422',
  })
  const longest = await ask(hub, 'POST', comments, { token, body: { body: 'x'.repeat(longestComment) } })
  expect(longest.status).toBe(201)
})

test('credentials, permissions, what is hidden, and what is locked', async () => {
  const hub = await github()
  const hidden = hub.addRepository('octo/secret', { isPrivate: true })
  expect(hidden.isPrivate).toBe(true)
  const write = (token?: string) =>
    ask(hub, 'POST', comments, { body: { body: 'x' }, ...(token === undefined ? {} : { token }) })
  expect((await write('ghs_wrong')).json).toMatchObject({ message: 'Bad credentials', status: '401' })
  expect((await write()).status).toBe(401)
  const forbidden = await write(hub.addToken(readOnly))
  expect(forbidden.status).toBe(403)
  expect(forbidden.json).toMatchObject({ message: 'Resource not accessible by integration' })
  expect((await write(hub.addToken({ contents: 'write' }))).status).toBe(403)
  expect((await write(hub.addToken({ issues: 'write' }))).status).toBe(201)
  expect((await ask(hub, 'GET', comments)).status).toBe(200)
  expect((await ask(hub, 'GET', '/repos/octo/secret')).status).toBe(404)
  expect(
    (await ask(hub, 'GET', '/repos/octo/secret', { token: hub.addToken({ contents: 'read' }) })).status,
  ).toBe(200)
  const pulls = '/repos/octo/secret/pulls'
  expect((await ask(hub, 'GET', pulls, { token: hub.addToken({ contents: 'read' }) })).status).toBe(403)
  hub.changePullRequest('octo/shop', 7, { locked: true })
  expect((await write(hub.addToken(judging))).json).toMatchObject({
    message: 'Unable to create comment because issue is locked.',
  })
  const foreign = hub.addComment('octo/shop', 7, "somebody's")
  const path = `/repos/octo/shop/issues/comments/${foreign.id}`
  const change = { token: hub.addToken(judging), body: { body: 'mine now' } }
  expect((await ask(hub, 'PATCH', path, change)).status).toBe(403)
  expect(hub.violations).toEqual([])
})

test('lists come in pages of 30, at most 100, with links to the others', async () => {
  const hub = await github()
  for (let count = 0; count < 250; count += 1) hub.addComment('octo/shop', 7, `comment ${count}`)
  const first = await ask(hub, 'GET', comments)
  expect(first.json).toHaveLength(30)
  expect(first.headers.get('link')).toMatch(/page=2>; rel="next", <.*page=9>; rel="last"$/u)
  const bodies: string[] = []
  for (let next: string | undefined = `${hub.api}${comments}?per_page=200`; next !== undefined;) {
    const reply = await fetch(next, { headers: { 'user-agent': 'a test' } })
    const page = (await reply.json()) as { body: string }[]
    expect(page.length).toBeLessThanOrEqual(100)
    bodies.push(...page.map(({ body }) => body))
    next = /<(?<url>[^>]+)>; rel="next"/u.exec(reply.headers.get('link') ?? '')?.groups?.['url']
  }
  expect(bodies).toEqual(Array.from({ length: 250 }, (_, index) => `comment ${index}`))
  expect((await ask(hub, 'GET', `${comments}?page=99`)).json).toEqual([])
})

test('counts calls against the limit of a token, and says when it ends', async () => {
  const hub = await github({ rateLimit: 2 })
  const token = hub.addToken(judging)
  const left = []
  for (let call = 0; call < 3; call += 1) {
    const { status, headers } = await ask(hub, 'GET', comments, { token })
    left.push([status, headers.get('x-ratelimit-remaining')])
    expect(Number(headers.get('x-ratelimit-reset')) * 1000).toBeGreaterThan(Date.now())
  }
  expect(left).toEqual([
    [200, '1'],
    [200, '0'],
    [403, '0'],
  ])
})

test('on an Enterprise server the API lies below /api/v3, and nowhere else', async () => {
  const hub = await github({ enterprise: true })
  expect(hub.api).toBe(`${hub.server}/api/v3`)
  expect((await ask(hub, 'GET', comments)).status).toBe(200)
  expect(hub.violations).toEqual([])
  const reply = await fetch(`${hub.server}${comments}`, { headers: { 'user-agent': 'a test' } })
  expect(reply.status).toBe(404)
  expect(hub.violations).toHaveLength(1)
})

test.each([401, 403, 404, 409, 422, 429, 500, 502, 503])(
  'fails with %i as planned, and then heals',
  async (status) => {
    const hub = await github()
    const token = hub.addToken(judging)
    hub.fail({ match: 'issues/create-comment', status, times: 1, after: 1 })
    const write = () => ask(hub, 'POST', comments, { token, body: { body: 'x' } })
    expect((await write()).status).toBe(201)
    const failed = await write()
    expect(failed.status).toBe(status)
    if (status < 502) expect(failed.json).toMatchObject({ status: `${status}` })
    else expect(failed.text).toContain('<html>')
    expect((await write()).status).toBe(201)
    expect(hub.comments('octo/shop', 7)).toHaveLength(2)
    expect((await ask(hub, 'GET', comments, { token })).status).toBe(200)
  },
)

test('a secondary rate limit says how long to wait', async () => {
  const hub = await github()
  hub.fail({ match: /^GET /u, status: 403, retryAfter: 3 })
  const reply = await ask(hub, 'GET', comments)
  expect([reply.status, reply.headers.get('retry-after')]).toEqual([403, '3'])
  expect(reply.text).toContain('secondary rate limit')
  hub.heal()
  expect((await ask(hub, 'GET', comments)).status).toBe(200)
})

test('cuts connections, answers late or never; what was asked is done or not, as planned', async () => {
  const hub = await github()
  const token = hub.addToken(judging)
  const write = () => ask(hub, 'POST', comments, { token, body: { body: 'x' } })
  hub.fail({ match: 'issues/create-comment', status: 'cut', times: 1 })
  await expect(write()).rejects.toThrow('terminated')
  expect(hub.comments('octo/shop', 7)).toHaveLength(0)
  hub.fail({ match: 'issues/create-comment', status: 'cut', times: 1, applied: true })
  await expect(write()).rejects.toThrow('terminated')
  expect(hub.comments('octo/shop', 7)).toHaveLength(1)
  hub.fail({ match: 'issues/create-comment', status: 'refuse', times: 1 })
  await expect(write()).rejects.toThrow('fetch failed')
  hub.fail({ match: 'issues/create-comment', status: 'slow', seconds: 0.3, times: 1 })
  const begun = performance.now()
  expect((await write()).status).toBe(201)
  expect(performance.now() - begun).toBeGreaterThanOrEqual(290)
  hub.fail({ match: 'issues/create-comment', status: 'hang', times: 1 })
  const never = fetch(`${hub.api}${comments}`, {
    method: 'POST',
    headers: { authorization: `token ${token}` },
    body: '{"body":"x"}',
    signal: AbortSignal.timeout(200),
  })
  await expect(never).rejects.toThrow('timeout')
  expect(hub.requests.filter(({ status }) => status === undefined)).toHaveLength(4)
  expect(hub.violations).toEqual([])
})

test('closing ends what hangs', async () => {
  const hub = await startGithub()
  hub.fail({ match: /./u, status: 'hang' })
  const waiting = fetch(`${hub.api}/rate_limit`)
  const ended = expect(waiting).rejects.toThrow('fetch failed')
  while (hub.requests.length === 0) await new Promise((done) => setTimeout(done, 5))
  await hub.close()
  await ended
})
