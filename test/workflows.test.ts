// What every workflow holds to, ours and those that `init` writes: least permissions, no token left lying around,
// actions of GitHub's own and of this repository only.
import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Step } from '../src/init/ecosystem.ts'
import { type Posting, workflowFiles } from '../src/init/workflows.ts'
import { fillIn } from './github/expressions.ts'

const root = resolve(import.meta.dirname, '..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

interface Job {
  readonly if?: string
  readonly needs?: string
  readonly permissions?: Readonly<Record<string, string>>
  readonly 'runs-on': string
  readonly 'timeout-minutes'?: number
  readonly steps: readonly {
    readonly uses?: string
    readonly run?: string
    readonly if?: string
    readonly with?: Readonly<Record<string, unknown>>
  }[]
}

interface Workflow {
  readonly name: string
  readonly on: Readonly<Record<string, Readonly<Record<string, unknown>> | null>>
  readonly concurrency?: { readonly group: string; readonly 'cancel-in-progress': unknown }
  readonly permissions: unknown
  readonly jobs: Readonly<Record<string, Job>>
}

const steps: readonly Step[] = [
  { uses: 'actions/setup-node@v6', with: { 'node-version': 24 } },
  { run: 'pipx install uv' },
]
const postings: readonly Posting[] = ['together', 'split', 'forks']
const written = (posting: Posting, branch = 'main'): readonly (readonly [path: string, text: string])[] =>
  workflowFiles(posting, branch, steps).map(({ path, text }) => [path, text] as const)
const own = readdirSync(join(root, '.github/workflows')).map(
  (name) => [name, read(`.github/workflows/${name}`)] as const,
)
const generated = postings.flatMap((posting) =>
  written(posting).map(([path, text]) => [`${posting}: ${path}`, text] as const),
)
const jobsOf = (text: string): Workflow['jobs'] => (parse(text) as Workflow).jobs
const writes = ({ permissions = {} }: Job): readonly string[] =>
  Object.keys(permissions).filter((scope) => permissions[scope] === 'write')

describe.each([...own, ...generated])('%s', (_, text) => {
  const workflow = parse(text) as Workflow
  const jobs = Object.values(workflow.jobs)
  const uses = jobs.flatMap((job) => job.steps.filter((step) => step.uses !== undefined))

  test('gives nothing to a job that does not ask for it', () => {
    expect(workflow.permissions).toEqual({})
    for (const { permissions } of jobs) expect(Object.keys(permissions ?? {})).not.toEqual([])
  })

  test('runs no code of a stranger with a token that can write', () => {
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target')
    if ('workflow_run' in workflow.on) {
      for (const { steps: all } of jobs) {
        for (const { uses: action, run } of all) {
          expect(run).toBeUndefined()
          expect(action).not.toMatch(/^actions\/checkout/u)
        }
      }
    }
  })

  test('leaves no token behind a checkout', () => {
    const checkouts = uses.filter(({ uses: action }) => action?.startsWith('actions/checkout@'))
    expect(checkouts.map(({ with: inputs }) => inputs?.['persist-credentials'])).toEqual(
      checkouts.map(() => false),
    )
  })

  test('uses actions of GitHub and its own, each by its major version', () => {
    for (const { uses: action } of uses) {
      expect(action).toMatch(/^(?:actions\/[\w-]+@v\d+|\.\/|benchline\/benchline(?:\/comment)?@v1)$/u)
    }
  })

  test('puts no text of an event into a script', () => {
    for (const { steps: all } of jobs) for (const { run = '' } of all) expect(run).not.toContain('${{')
  })

  test('gives our actions only inputs that they have', () => {
    for (const { uses: action = '', with: inputs = {} } of uses) {
      const file = /^(?:\.\/|benchline\/benchline@v1)$/u.test(action)
        ? 'action.yml'
        : action.startsWith('benchline/benchline/comment@')
          ? 'comment/action.yml'
          : undefined
      if (file === undefined) continue
      const known = Object.keys((parse(read(file)) as { inputs: object }).inputs)
      expect(known).toEqual(expect.arrayContaining(Object.keys(inputs)))
    }
  })
})

test('the workflow of one job a task is that of the documentation', () => {
  const [[path, text] = ['', '']] = written('together')
  expect(path).toBe('.github/workflows/perf.yml')
  const { judge, record, ...others } = jobsOf(text)
  expect(others).toEqual({})
  expect(judge?.if).toBe("github.event_name == 'pull_request'")
  expect(judge?.permissions).toEqual({ contents: 'read', 'pull-requests': 'write' })
  expect(judge?.steps.map(({ uses, run }) => uses ?? run)).toEqual([
    'actions/checkout@v7',
    'actions/setup-node@v6',
    'pipx install uv',
    'benchline/benchline@v1',
    'actions/upload-artifact@v6',
  ])
  expect(judge?.steps.at(-1)?.if).toBe('always()')
  expect(record?.if).toBe("github.event_name == 'push'")
  expect(record?.permissions).toEqual({ contents: 'write', issues: 'write' })
})

describe.each([
  ...postings.map((posting) => [posting, written(posting)[0]?.[1] ?? ''] as const),
  ['our own', read('.github/workflows/gate.yml')] as const,
  ['the README', /```yaml\n(# \.github[\s\S]*?)```/u.exec(read('README.md'))?.[1] ?? ''] as const,
])('labels and events: %s', (_, text) => {
  const { on, jobs, concurrency } = parse(text) as Workflow

  test('listens for labels, and for what GitHub listens for by itself', () => {
    expect(on['pull_request']).toEqual({
      types: ['opened', 'synchronize', 'reopened', 'labeled', 'unlabeled'],
    })
  })

  test('no label skips a job: a required job that is skipped counts as passed, a red one too', () => {
    for (const { if: condition = '', steps: all } of Object.values(jobs)) {
      for (const each of [condition, ...all.map((step) => step.if ?? '')])
        expect(each).not.toMatch(/label|action/u)
    }
  })

  test('a newer event of a pull request takes the place of an older one, and no push is dropped', () => {
    expect(concurrency?.['cancel-in-progress']).toBe(true)
    const group = (name: string, ref: string, run: number): string =>
      fillIn(concurrency?.group ?? '', { github: { event_name: name, ref, run_id: run } })
    expect(group('pull_request', 'refs/pull/7/merge', 1)).toBe(group('pull_request', 'refs/pull/7/merge', 2))
    const groups = [
      group('pull_request', 'refs/pull/7/merge', 1),
      group('pull_request', 'refs/pull/8/merge', 2),
      group('push', 'refs/heads/main', 3),
      group('push', 'refs/heads/main', 4),
      group('merge_group', 'refs/heads/gh-readonly-queue/main/pr-7', 5),
    ]
    expect(new Set(groups).size).toBe(groups.length)
  })
})

test('apart, the job that measures can only read, and the one that posts runs nothing', () => {
  for (const posting of ['split', 'forks'] as const) {
    const files = written(posting)
    const [judge, post] = files
      .map(([, text]) => jobsOf(text))
      .reduce<readonly (Job | undefined)[]>(
        ([first, second], jobs) => [first ?? jobs['judge'], second ?? jobs['post']],
        [undefined, undefined],
      )
    if (judge === undefined || post === undefined) throw new Error('a job is missing')
    expect(writes(judge)).toEqual([])
    expect(judge.steps.find(({ uses }) => uses === 'benchline/benchline@v1')?.with).toEqual({
      comment: 'never',
    })
    expect(writes(post)).toEqual(['pull-requests'])
    expect(post.permissions).not.toHaveProperty('contents')
    expect(post.steps.map(({ uses }) => uses)).toEqual([
      'actions/download-artifact@v7',
      'benchline/benchline/comment@v1',
    ])
    // What one job leaves is what the other takes, and where the action writes it.
    const left = judge.steps.at(-1)?.with
    expect(post.steps[0]?.with).toMatchObject({ name: left?.['name'], path: left?.['path'] })
    expect(post.steps[1]?.with).toEqual({ report: left?.['path'] })
  }
})

test('the pair for forks names each other', () => {
  const [measuring, commenting] = written('forks').map(([, text]) => parse(text) as Workflow)
  expect(commenting?.on['workflow_run']).toEqual({ workflows: [measuring?.name], types: ['completed'] })
  const [download] = commenting?.jobs['post']?.steps ?? []
  expect(download?.with).toMatchObject({
    'run-id': '${{ github.event.workflow_run.id }}',
    'github-token': '${{ github.token }}',
  })
  // Artifacts of another run need this one permission more.
  expect(commenting?.jobs['post']?.permissions).toEqual({ actions: 'read', 'pull-requests': 'write' })
})

test.each([
  ['main', 'main'],
  ['trunk', 'trunk'],
  ['release/1.x', 'release/1.x'],
  ['c++', String.raw`c\+\+`],
  ['!odd', String.raw`\!odd`],
  ['#1', '#1'],
  ['yes', 'yes'],
  ["it's", "it's"],
])('records the branch %s', (branch, pattern) => {
  const [[, text] = ['', '']] = written('together', branch)
  expect((parse(text) as Workflow).on['push']).toEqual({ branches: [pattern] })
})

test('only the release of a tag may write anything but baselines, and only in the job that publishes', () => {
  const writing = own.flatMap(([name, text]) =>
    Object.entries(jobsOf(text)).flatMap(([job, each]) =>
      writes(each).length === 0 ? [] : [`${name} ${job}`],
    ),
  )
  expect(writing.toSorted()).toEqual(['gate.yml judge', 'gate.yml record', 'release.yml publish'])
  const publish = jobsOf(read('.github/workflows/release.yml'))['publish']
  expect(publish?.needs).toBe('check')
  // Nothing that was installed runs where something is published.
  for (const { run = '' } of publish?.steps ?? []) expect(run).not.toMatch(/\b(?:npm|npx|node)\b/u)
})

test('every job of ours ends by itself', () => {
  for (const [, text] of own) {
    for (const job of Object.values(jobsOf(text))) expect(job['timeout-minutes']).toBeGreaterThan(0)
  }
})

test('our gate does what init writes, with the action of the commit itself', () => {
  const whole = [read('.github/workflows/gate.yml'), written('together')[0]?.[1] ?? ''].map(
    (text) => parse(text) as Workflow,
  )
  const [ours = {}, theirs = {}] = whole.map(({ jobs }) => jobs)
  expect(whole[0]?.on).toEqual(whole[1]?.on)
  expect(whole[0]?.concurrency).toEqual(whole[1]?.concurrency)
  for (const name of ['judge', 'record']) {
    const words = (job: Job | undefined): unknown => [
      job?.if,
      job?.permissions,
      job?.steps.flatMap(({ uses = '' }) =>
        uses === '' ? [] : [uses.replace('./', 'benchline/benchline@v1')],
      ),
    ]
    expect(words(ours[name])).toEqual(words(theirs[name]))
  }
})
