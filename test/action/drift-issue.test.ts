// The issue about drift against a GitHub that keeps state and fails as GitHub does: one open issue, never doubled, closed
// when nothing is left, left alone once somebody closed it by hand.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Kept, keepIssue } from '../../src/action/keep-issue.ts'
import { ApiProblem } from '../../src/github/api-problem.ts'
import { driftLabel, keepOnce } from '../../src/github/drift-issue.ts'
import { patiently } from '../../src/github/patience.ts'
import { openRest } from '../../src/github/rest.ts'
import type { Drift } from '../../src/model/drift.ts'
import type { DriftView, Sighting } from '../../src/model/drift-view.ts'
import { driftEnded, driftIssue } from '../../src/reports/drift.ts'
import { type Github, startGithub } from '../github/loopback.ts'
import { judging, readOnly, recording } from '../github/scene.ts'
import type { IssueState } from '../github/state.ts'

const repository = 'octo/shop'
const place = { owner: 'octo', name: 'shop' }
let github: Github
let token: string

beforeEach(async () => {
  github = await startGithub()
  github.addRepository(repository)
  token = github.addToken(recording)
})
afterEach(async () => {
  await github.close()
  expect(github.violations).toEqual([])
})

const commit = (n: number): string => n.toString(16).padStart(2, '0').repeat(20)
const day = (n: number): string => new Date(Date.UTC(2026, 0, n)).toISOString()

const drift = (benchmark: string, more: Partial<Drift> = {}): Drift => ({
  benchmark,
  metric: 'wall',
  kind: 'step',
  after: commit(10),
  upTo: commit(11),
  change: 0.2,
  before: { level: 0.1, runs: 20 },
  since: { level: 0.1 * (1 + (more.change ?? 0.2)), runs: 9 },
  unit: 's',
  p: 1e-4,
  ...more,
})

/** Around day 10 unless it is said otherwise. */
const seen = (benchmark: string, more: Partial<Drift> = {}, at = 10): Sighting => ({
  drift: drift(benchmark, more),
  from: day(at - 2),
  to: day(at + 3),
})

interface Told {
  readonly sightings?: readonly Sighting[]
  /** The run's own day. */
  readonly on?: number
  readonly machine?: string
  readonly suite?: string
  readonly since?: number
  readonly accepts?: readonly string[]
  readonly lacks?: readonly string[]
}

const view = ({
  sightings = [],
  on = 20,
  machine = 'one',
  suite = 'default',
  since = 1,
  accepts = [],
  lacks = [],
}: Told): DriftView => ({
  suite,
  branch: 'main',
  commit: commit(on),
  section: { place: `${machine} python3`, name: `machine ${machine}`, seen: day(on), sightings },
  since: day(since),
  accepted: [],
  accepts: ({ benchmark }) => accepts.includes(benchmark),
  measures: ({ benchmark }) => !lacks.includes(benchmark),
})

const page = 'https://github.com/octo/shop'
const words = {
  issue: (what: Parameters<typeof driftIssue>[0]) => driftIssue(what, { repository: page }),
  ended: driftEnded,
}
const patience = { now: () => 0, sleep: async () => {}, random: () => 0.5 }
const keep = async (told: Told, as = token) => {
  const board = openRest(as, { repository: place, api: github.api }).board()
  return patiently(patience, () => keepOnce(board, view(told), words))
}
const issues = (): readonly IssueState[] => github.issues(repository)
const open = (): readonly IssueState[] => issues().filter(({ state }) => state === 'open')
const comments = (number: number): readonly string[] =>
  github.comments(repository, number).map(({ body }) => body)
const visible = ({ body }: IssueState): string => body.replaceAll(/<!--.*?-->/gsu, '').trim()
const closeByHand = (number: number): void =>
  void github.changeIssue(repository, number, { state: 'closed', stateReason: 'completed' })

test('nothing is worse: nothing is opened, and one look is enough', async () => {
  expect(await keep({})).toEqual({ kind: 'none' })
  expect(issues()).toEqual([])
  expect(github.requests).toHaveLength(1)
})

test('it is opened, left as it is, brought up to date, and closed with a word when mended', async () => {
  const first = await keep({ sightings: [seen('parse')] })
  expect(first).toEqual({ kind: 'opened', url: `${github.server}/octo/shop/issues/1` })
  expect(open()).toMatchObject([
    { title: 'Performance drift on main: parse', labels: [driftLabel], user: { type: 'Bot' } },
  ])
  const [text = ''] = open().map(visible)
  expect(text).toContain('| `parse` | wall | 100 ms | 120 ms | **+20 %** |')
  expect(text).toContain(`${page}/compare/${commit(10)}...${commit(11)}`)
  expect(text).toContain('benchline accept parse --metric wall --reason')

  // A run more that says the same, in digits that nobody is shown.
  const again = seen('parse', { since: { level: 0.12004, runs: 10 }, p: 1e-5 })
  expect((await keep({ sightings: [again], on: 21 })).kind).toBe('as it was')
  expect(open()).toMatchObject([{ edits: 0 }])

  expect((await keep({ sightings: [again, seen('render')], on: 22 })).kind).toBe('updated')
  expect(open()).toMatchObject([
    { number: 1, title: 'Performance drift on main: parse and 1 more', edits: 1 },
  ])

  expect((await keep({ sightings: [seen('render')], on: 23 })).kind).toBe('updated')
  expect(comments(1)).toEqual([])
  expect((await keep({ on: 24 })).kind).toBe('closed')
  expect(issues()).toMatchObject([{ number: 1, state: 'closed', stateReason: 'completed' }])
  expect(comments(1)).toEqual([
    `Nothing of this is left as of \`${commit(24).slice(0, 10)}\`:\n\n- **fixed**, by the runs since, it is not worse any more: \`render\` (wall)`,
  ])
  // What was mended and comes back is news, though it is the very same.
  expect((await keep({ sightings: [seen('render')], on: 25 })).kind).toBe('opened')
  expect(open().map(({ number }) => number)).toEqual([2])
})

test('accepted is closed as accepted, and what is measured no more as that', async () => {
  await keep({ sightings: [seen('parse'), seen('render')] })
  expect((await keep({ on: 21, accepts: ['parse'], lacks: ['render'] })).kind).toBe('closed')
  const [text = ''] = comments(1)
  expect(text).toContain('**accepted**, somebody answers for it in the configuration: `parse`')
  expect(text).toContain('**unmeasured**, it is not measured any more: `render`')
})

test('what began before the runs that are looked at is not taken for mended', async () => {
  await keep({ sightings: [seen('parse')] })
  expect((await keep({ on: 21, since: 9 })).kind).toBe('as it was')
  expect(open()).toHaveLength(1)
})

test('closed by hand is respected for the same commits, in every environment, until it grows by half', async () => {
  await keep({ sightings: [seen('parse')] })
  closeByHand(1)
  const url = `${github.server}/octo/shop/issues/1`
  expect(await keep({ sightings: [seen('parse')], on: 21 })).toEqual({ kind: 'dismissed', url })
  // Later runs see it a commit later, and other machines with other runs.
  const moved = seen('parse', { after: commit(11), upTo: commit(12), change: 0.28 }, 12)
  expect((await keep({ sightings: [moved], on: 22 })).kind).toBe('dismissed')
  expect((await keep({ sightings: [moved], on: 22, machine: 'two' })).kind).toBe('dismissed')
  expect(issues()).toHaveLength(1)
  // Something else is worse: of that alone an issue is opened.
  expect((await keep({ sightings: [moved, seen('render')], on: 23 })).kind).toBe('opened')
  expect(open()).toMatchObject([{ number: 2, title: 'Performance drift on main: render' }])
  expect((await keep({ sightings: [moved, seen('render')], on: 24 })).kind).toBe('as it was')
  const grown = seen('parse', { change: 0.31 })
  expect((await keep({ sightings: [grown, seen('render')], on: 25 })).kind).toBe('updated')
  expect(open()).toMatchObject([{ number: 2, title: 'Performance drift on main: parse and 1 more' }])
  // What the open issue tells stays told, though it would not be brought up anew.
  const less = seen('parse', { change: 0.28 })
  expect((await keep({ sightings: [less, seen('render')], on: 26 })).kind).toBe('updated')
  expect(visible(open()[0]!)).toContain('128 ms')
  // The same benchmark once more, elsewhere: another drift.
  closeByHand(2)
  const later = seen('render', { after: commit(40), upTo: commit(41) }, 40)
  expect((await keep({ sightings: [later], on: 45 })).kind).toBe('opened')
  expect(open().map(({ number }) => number)).toEqual([3])
})

test('reopened by hand it is kept again', async () => {
  await keep({ sightings: [seen('parse')] })
  closeByHand(1)
  await keep({ sightings: [seen('parse')], on: 21 })
  github.changeIssue(repository, 1, { state: 'open', stateReason: 'reopened' })
  expect((await keep({ sightings: [seen('parse', { change: 0.25 })], on: 22 })).kind).toBe('updated')
  expect((await keep({ on: 23 })).kind).toBe('closed')
})

test('each environment has its part, and closes no other', async () => {
  await keep({ sightings: [seen('parse')], machine: 'one' })
  await keep({ sightings: [seen('parse', { change: 0.4 })], machine: 'two' })
  expect(open()).toHaveLength(1)
  expect(visible(open()[0]!)).toMatch(/### machine one[\s\S]*120 ms[\s\S]*### machine two[\s\S]*140 ms/u)
  expect((await keep({ machine: 'two', on: 21 })).kind).toBe('updated')
  expect(visible(open()[0]!)).not.toContain('machine two')
  expect((await keep({ machine: 'three', on: 22 })).kind).toBe('as it was')
  expect((await keep({ machine: 'one', on: 22 })).kind).toBe('closed')
})

test('somebody answers for it: that holds in every environment', async () => {
  await keep({ sightings: [seen('parse')], machine: 'one' })
  expect((await keep({ machine: 'two', on: 21, accepts: ['parse'] })).kind).toBe('closed')
})

test('suites have issues of their own', async () => {
  await keep({ sightings: [seen('parse')] })
  await keep({ sightings: [seen('page')], suite: 'front end --> <b>' })
  expect(open().map(({ title }) => title)).toEqual([
    'Performance drift on main: parse',
    'Performance drift on main (suite front end --> <b>): page',
  ])
  expect((await keep({ suite: 'front end --> <b>', on: 21 })).kind).toBe('closed')
  expect(open().map(({ number }) => number)).toEqual([1])
})

test('the job of an older run, ending late, does not write over a newer one', async () => {
  await keep({ sightings: [seen('parse')], on: 21 })
  expect((await keep({ on: 20 })).kind).toBe('outdated')
  expect(open()).toMatchObject([{ edits: 0 }])
})

test('jobs that race end with one open issue that has the part of each', async () => {
  for (let round = 1; round <= 5; round += 1) {
    const machines = ['one', 'two', 'three']
    await Promise.all(
      machines.map((machine) => keep({ sightings: [seen('parse')], machine, on: 20 + round })),
    )
    expect(open()).toHaveLength(1)
    // The part of one may have been written over by another's; its next run tells it again.
    await keep({ sightings: [seen('parse')], on: 21 + round, machine: 'one' })
    expect(open()).toHaveLength(1)
    for (const machine of machines)
      expect(visible(open()[0]!), `round ${round}`).toContain(`machine ${machine}`)
    const mended = machines.map((machine) => () => keep({ machine, on: 22 + round }))
    for (const one of mended) await one()
    expect(open()).toEqual([])
  }
  // Doubles that were folded away are no issues that somebody closed by hand.
  expect((await keep({ sightings: [seen('parse')], on: 40 })).kind).toBe('opened')
})

test('of two open issues the older gets the parts of both', async () => {
  await keep({ sightings: [seen('parse')], machine: 'one' })
  github.changeIssue(repository, 1, { labels: [] })
  await keep({ sightings: [seen('render')], machine: 'two' })
  github.changeIssue(repository, 1, { labels: [driftLabel] })
  expect(open()).toHaveLength(2)
  expect((await keep({ machine: 'three' })).kind).toBe('updated')
  expect(open()).toMatchObject([{ number: 1 }])
  expect(visible(open()[0]!)).toMatch(/machine one[\s\S]*machine two/u)
  expect(issues()[1]).toMatchObject({ state: 'closed', stateReason: 'not_planned' })
  expect(comments(2)).toEqual(['Two jobs opened an issue at once; #1 is kept up to date.'])
})

test("somebody else's issue that looks like it is not touched, nor a pull request with the label", async () => {
  await keep({ sightings: [seen('parse')] })
  const { body, title } = open()[0]!
  closeByHand(1)
  github.changeIssue(repository, 1, { labels: [] })
  github.addIssue(repository, { title, body, labels: [driftLabel] }, 'mallory')
  github.addPullRequest({
    repository,
    number: 3,
    base: { ref: 'main', sha: commit(1) },
    head: { ref: 'change', sha: commit(2) },
    merge: commit(3),
    labels: [driftLabel],
  })
  expect((await keep({ sightings: [seen('parse')], on: 21 })).kind).toBe('opened')
  expect((await keep({ sightings: [seen('render')], on: 22 })).kind).toBe('updated')
  expect(issues().map(({ number, edits }) => [number, edits])).toEqual([
    [1, 0],
    [2, 0],
    [4, 1],
  ])
})

test('what a person broke in the text is mended, and what cannot be read is not trusted', async () => {
  await keep({ sightings: [seen('parse')] })
  const { body } = open()[0]!
  for (const broken of [
    body.replace(/state \[.*\] -->/u, 'state [{"place": 7}] -->'),
    body.replace(/state \[.*\] -->/u, 'state [ -->'),
    body.replace(/<!-- benchline-drift-state.*\n/u, ''),
    body.replaceAll('\n', '\r\n').replace('120 ms', '1 ms'),
  ]) {
    github.changeIssue(repository, 1, { body: broken })
    await keep({ sightings: [seen('parse')], on: 30 })
    expect(open()).toHaveLength(1)
    expect(visible(open()[0]!).replaceAll('\r', '')).toContain('120 ms')
  }
  // GitHub's own editor sends carriage returns: nothing else was changed.
  const whole = open()[0]!.body.replaceAll('\n', '\r\n')
  github.changeIssue(repository, 1, { body: whole })
  expect((await keep({ sightings: [seen('parse')], on: 31 })).kind).toBe('as it was')
})

test('names that try things, and more than fits, stay within what GitHub takes', async () => {
  const hostile = '@octo/all #1 --> <!-- <script> `| [x](javascript:1) '.repeat(4)
  const many = Array.from({ length: 400 }, (_, index) =>
    seen(`${hostile}${index}`, { change: 0.1 + index / 1000 }),
  )
  await keep({ sightings: many })
  const { body, title } = open()[0]!
  expect(body.length).toBeLessThanOrEqual(65_536)
  expect(title.length).toBeLessThanOrEqual(256)
  // In code nothing is syntax and nobody is mentioned.
  const prose = body.replace(/^`{3,}sh\n[\s\S]*?^`{3,}$/mu, '')
  expect(prose.match(/-->/gu)).toHaveLength(2)
  expect(prose).not.toMatch(/@octo|<script/u)
  expect((await keep({ sightings: many, on: 21 })).kind).toBe('as it was')
  expect((await keep({ on: 22 })).kind).toBe('closed')
  const change = seen('from nothing', {
    change: Infinity,
    before: { level: 0, runs: 9 },
    since: { level: 5, runs: 9 },
  })
  expect((await keep({ sightings: [change], on: 23 })).kind).toBe('opened')
  expect((await keep({ sightings: [change], on: 24 })).kind).toBe('as it was')
  closeByHand(2)
  expect((await keep({ sightings: [change], on: 25 })).kind).toBe('dismissed')
})

test.each([401, 409, 422, 429, 500, 503, 'cut', 'refuse'] as const)(
  'after %s on every kind of request, once each, there is one issue all the same',
  async (status) => {
    const stubborn = status === 401 || status === 422
    const failOnce = (...operations: readonly string[]): void => {
      for (const match of operations) github.fail({ match, status, times: 1 })
    }
    const twice = async (told: Told) => {
      const first = await keep(told).catch((error: unknown) => error)
      if (!stubborn) return first
      expect(first).toBeInstanceOf(ApiProblem)
      github.heal()
      return keep(told)
    }
    failOnce('issues/list-for-repo', 'issues/create')
    expect(await twice({ sightings: [seen('parse')] })).toMatchObject({ url: expect.any(String) })
    failOnce('issues/get', 'issues/update')
    await twice({ sightings: [seen('render')], on: 21 })
    expect(open()).toMatchObject([{ title: 'Performance drift on main: render' }])
    failOnce('issues/list-comments', 'issues/create-comment', 'issues/update')
    await twice({ on: 22 })
    expect(issues()).toMatchObject([{ state: 'closed' }])
    expect(comments(1)).toHaveLength(1)
  },
)

test.each(['issues/create', 'issues/create-comment', 'issues/update'])(
  'what %s did although its answer was lost is not done twice',
  async (match) => {
    github.fail({ match, status: 502, applied: true, times: 1 })
    await keep({ sightings: [seen('parse')] })
    await keep({ sightings: [seen('render')], on: 21 })
    await keep({ on: 22 })
    expect(issues()).toHaveLength(1)
    expect(comments(1)).toHaveLength(1)
    expect(open()).toEqual([])
  },
)

test('where nobody may comment, it is closed all the same', async () => {
  await keep({ sightings: [seen('parse')] })
  github.fail({ match: 'issues/create-comment', status: 403 })
  expect((await keep({ on: 21 })).kind).toBe('closed')
})

const tellingWith = async (permissions: Parameters<Github['addToken']>[0], told: Told): Promise<Kept> => {
  const rest = openRest(github.addToken(permissions), { repository: place, api: github.api })
  return keepIssue(rest, view(told), page)
}

test.each([judging, readOnly, { contents: 'write' } as const])(
  'with the permissions %j nothing is opened, and what is lacking is said',
  async (permissions) => {
    const { issue, findings } = await tellingWith(permissions, { sightings: [seen('parse')] })
    expect(issue).toBeUndefined()
    expect(findings).toMatchObject([
      {
        code: 'no-drift-issue',
        severity: 'warning',
        text: expect.stringContaining('403 Resource not accessible by integration'),
        remedy: 'give the job that records `permissions: { contents: write, issues: write }`',
      },
    ])
    expect(issues()).toEqual([])
    expect(await tellingWith(permissions, {})).toEqual({ findings: [] })
  },
)

test('a private repository hides its issues, a fork has none: said where there is drift, and only there', async () => {
  for (const [name, more] of [
    ['secret', { isPrivate: true }],
    ['fork', { hasIssues: false }],
  ] as const) {
    github.addRepository(`octo/${name}`, more)
    const rest = openRest(github.addToken({ contents: 'write' }), {
      repository: { owner: 'octo', name },
      api: github.api,
    })
    const drifting = await keepIssue(rest, view({ sightings: [seen('parse')] }), page)
    expect(drifting.findings).toMatchObject([{ code: 'no-drift-issue', severity: 'warning' }])
    expect(await keepIssue(rest, view({}), page)).toEqual({ findings: [] })
  }
})

test.each([400, 401, 422, 'cut'] as const)(
  '%s for ever is a warning, and never an error',
  async (status) => {
    github.fail({ match: /./u, status })
    const rest = openRest(token, { repository: place, api: github.api })
    const { findings } = await keepIssue(rest, view({ sightings: [seen('parse')] }), page)
    expect(findings).toMatchObject([{ code: 'no-drift-issue', severity: 'warning' }])
  },
  60_000,
)
