// The built action in the surroundings that jobs really have: containers without tools, matrices, folders, full disks,
// cancellation, names that try things. What it says to GitHub stands in github.test.ts.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { cp, rename } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { spawnSync } from 'node:child_process'
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest'
import { type ActionRun, type Outcome, runAction } from '../github/runner.ts'
import { type Scene, judging, recording, startScene } from '../github/scene.ts'

const root = resolve(import.meta.dirname, '../..')
const [action, cli] = [join(root, 'action.yml'), join(root, 'dist/cli.js')]
const repository = 'octo/shop'

/** A harness whose numbers repeat, so that one look decides. */
const counts = (value: number, name = 'load'): string =>
  JSON.stringify({
    schema: 'benchline.results/1',
    benchmarks: [{ name, metrics: { queries: { unit: 'count', nature: 'exact', values: [value] } } }],
  })
const configuration = (run = 'cat counts.json', top = ''): string =>
  `version: 1\n${top}benchmarks:\n  - name: queries\n    run: ${JSON.stringify(run)}\n    format: benchline\n`
const counting = { 'benchline.yml': configuration(), 'counts.json': counts(1000) }

let scene: Scene
beforeEach(async () => {
  scene = await startScene({ files: counting })
})
afterEach(async () => {
  await scene.close()
  expect(scene.github.violations).toEqual([])
})

async function act(job: ActionRun['job'], more: Partial<ActionRun> = {}): Promise<Outcome> {
  const token = scene.github.addToken(job.event.name === 'push' ? recording : judging)
  const outcome = await runAction({ action, job, token, github: scene.github, ...more })
  expect(`${outcome.log}${outcome.summary}`).not.toContain(token)
  expect(outcome.orphans).toEqual([])
  expect(outcome.leftovers).toEqual([])
  return outcome
}

async function pullRequest(
  files: Readonly<Record<string, string>>,
  branch = 'change',
): Promise<ActionRun['job']> {
  await scene.push(branch, files)
  const { number } = await scene.open(branch)
  return scene.pullRequestJob(number, 'opened')
}

const told = ({ log, annotations, summary }: Outcome): string =>
  `${log}\n${JSON.stringify(annotations)}\n${summary}`
const comments = (number = 1): readonly string[] =>
  scene.github.comments(repository, number).map(({ body }) => body)
const git = (cwd: string, ...args: readonly string[]): string =>
  spawnSync('git', args, { cwd, encoding: 'utf8' }).stdout.trim()

test('what a failing check leaves: outputs, an annotation, a report folder that git does not see', async () => {
  const job = await pullRequest({ 'counts.json': counts(2000) })
  const outcome = await act(job)
  expect(outcome.code, told(outcome)).toBe(1)
  expect(outcome.outputs).toEqual({
    decision: 'failed',
    regressions: '1',
    regressed: '["queries/load"]',
    report: join(job.workspace, 'benchline-report'),
    'comment-url': expect.stringContaining('#issuecomment-'),
  })
  expect(outcome.annotations).toEqual([
    expect.objectContaining({ level: 'error', title: 'Benchline: regression: queries/load' }),
  ])
  expect(outcome.summary).toMatch(/^## FAILED: the only benchmark/u)
  expect(outcome.masks).toHaveLength(1)
  const folder = outcome.outputs['report'] ?? ''
  expect(readFileSync(join(folder, 'comment.md'), 'utf8')).toBe(comments()[0])
  expect(readFileSync(join(folder, 'report.md'), 'utf8')).toBe(outcome.summary)
  expect(git(job.workspace, 'status', '--porcelain')).toBe('')
})

const looping = (body: string): string => `def tally(count):
    totals = {}
    for number in range(count):
        totals[number % 97] = totals.get(number % 97, 0) + number
${body}    return totals


print(len(tally(150_000)))
`

const profiled = `version: 1
time-limit: 45s
benchmarks:
  - { name: orders, run: [python3, main.py], judge: [cpu], profile: cprofile }
`

test('what is explained is linked to its line at head, and its page lies in the report folder', async () => {
  await scene.push('main', { 'benchline.yml': profiled, 'main.py': looping('') })
  const job = await pullRequest({ 'main.py': looping('        ranked = sorted(totals)[:3]\n') })
  const outcome = await act(job)
  expect(outcome.code, told(outcome)).toBe(1)
  const [body = ''] = comments()
  const { sha } = (job.event.payload as { pull_request: { head: { sha: string } } }).pull_request.head
  const link = `[\`main.py:5\`](${scene.github.server}/octo/shop/blob/${sha}/main.py#L5)`
  expect(body.split('\n')[0]).toContain(`by \`tally\` (${link})`)
  expect(body).toContain(`**\`tally\` in ${link}**`)
  expect(body).toContain('`pictures/orders.html`')
  expect(outcome.annotations).toContainEqual(expect.objectContaining({ file: 'main.py', line: 5 }))
  const page = readFileSync(join(outcome.outputs['report'] ?? '', 'pictures/orders.html'), 'utf8')
  expect(page).toContain(`<a href="${scene.github.server}/octo/shop/blob/${sha}/main.py#L5">main.py:5</a>`)
  expect(page).toContain('ranked = sorted(totals)[:3]')
  const profiles = readdirSync(join(outcome.outputs['report'] ?? '', 'report.profiles'))
  expect(profiles.some((name) => /^orders-.*\.cprofile\.base\.1\.json\.gz$/u.test(name))).toBe(true)
  expect(git(job.workspace, 'status', '--porcelain')).toBe('')
})

test('recorded jobs keep profiles that whoever clones the repository can hold against each other', async () => {
  await scene.push('main', { 'benchline.yml': profiled, 'main.py': looping('') })
  const first = await act(await scene.pushJob())
  expect(first.code, told(first)).toBe(0)
  expect(first.log).toMatch(/and 2 of their profiles in .*benchline/u)
  await scene.push('main', { 'main.py': looping('        ranked = sorted(totals)[:3]\n') })
  const second = await act(await scene.pushJob())
  expect(second.code, told(second)).toBe(0)

  const clone = join(scene.folder, 'clone')
  git(scene.folder, 'clone', '--quiet', scene.bare, clone)
  const words = ['diff', 'HEAD~1', 'HEAD', '--benchmark', 'orders']
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...words], {
    cwd: clone,
    encoding: 'utf8',
  })
  expect(status, stdout + stderr).toBe(0)
  expect(stdout).toMatch(/\+[\d.]+ m?s .*builtins\.sorted/u)
  expect(stdout).toMatch(/tally  main\.py:1-6  changed/u)
  expect(git(clone, 'status', '--porcelain')).toBe('')
})

test('fail: false lets a failed gate pass, and nothing else', async () => {
  const job = await pullRequest({ 'counts.json': counts(2000) })
  const failed = await act(job, { inputs: { fail: 'false' } })
  expect(failed).toMatchObject({ code: 0, outputs: { decision: 'failed' } })
  const broken = await pullRequest({ 'benchline.yml': configuration('exit 3') }, 'broken')
  expect((await act(broken, { inputs: { fail: 'false' } })).code).toBeGreaterThan(0)
})

test('what cannot be judged is an error at its place, and takes back a comment that says otherwise', async () => {
  const job = await pullRequest({ 'counts.json': counts(2000) })
  await act(job)
  await scene.pushTo(1, { 'benchline.yml': configuration('cat counts.json', 'time-limt: 3m\n') })
  const outcome = await act(await scene.pullRequestJob(1))
  expect(outcome.code, told(outcome)).toBe(2)
  expect(outcome.annotations).toEqual([
    expect.objectContaining({ level: 'error', file: 'benchline.yml', line: 2 }),
  ])
  expect(outcome.outputs).not.toHaveProperty('decision')
  expect(outcome.summary).toMatch(/^## COULD NOT JUDGE: /u)
  expect(comments()).toHaveLength(1)
  expect(comments()[0]).toMatch(/^## COULD NOT JUDGE: /u)
  await scene.pushTo(1, counting)
  expect((await act(await scene.pullRequestJob(1))).code).toBe(0)
  expect(comments()).toHaveLength(1)
  expect(comments()[0]).toMatch(/^## PASSED/u)
})

test('each job of a matrix keeps its own comment', async () => {
  const job = await pullRequest({ 'counts.json': counts(2000) })
  for (const node of [20, 24, 20]) await act({ ...job, matrix: { node } })
  expect(comments().map((body) => /job `[^`]*`/u.exec(body)?.[0])).toEqual([
    'job `judge (20)`',
    'job `judge (24)`',
  ])
})

test('a push to another branch is judged without a comment', async () => {
  await scene.push('change', { 'counts.json': counts(2000) })
  const outcome = await act(await scene.pushJob('change'))
  expect(outcome.code, told(outcome)).toBe(1)
  expect(scene.github.requests.filter(({ operation }) => operation?.startsWith('issues/'))).toEqual([])
})

test('benchmarks never get the token, even where the configuration asks for it', async () => {
  const asking = `${configuration('if env | grep -q ghs_; then exit 7; fi; cat counts.json')}    pass-env: [INPUT_GITHUB-TOKEN, ACTIONS_CACHE_URL]\n`
  const outcome = await act(await pullRequest({ 'benchline.yml': asking, 'counts.json': counts(1000) }))
  expect(outcome.code, told(outcome)).toBe(0)
})

test('a container without node, python3 and perl is enough', async () => {
  const bin = mkdtempSync(join(tmpdir(), 'benchline-bin-'))
  onTestFinished(() => rmSync(bin, { recursive: true, force: true }))
  const programs = ['sh', 'git', 'cat', 'env', 'uname', 'mkdir', 'rm']
  for (const name of programs) {
    const found = (process.env['PATH'] ?? '')
      .split(delimiter)
      .find((folder) => existsSync(join(folder, name)))
    if (found !== undefined) symlinkSync(join(found, name), join(bin, name))
  }
  const outcome = await act(await pullRequest({ 'counts.json': counts(2000) }), { env: { PATH: bin } })
  expect(outcome.code, told(outcome)).toBe(1)
})

test('the repository may lie in a folder of the workspace, and the configuration where one says', async () => {
  const moved = { 'perf/gate.yml': configuration(), 'benchline.yml': 'nothing: here\n' }
  await scene.push('main', moved)
  const job = await pullRequest({ 'counts.json': counts(2000) })
  const inner = join(job.workspace, 'app')
  await rename(job.workspace, `${job.workspace}.moved`)
  mkdirSync(job.workspace)
  await cp(`${job.workspace}.moved`, inner, { recursive: true })
  const outcome = await act(job, { inputs: { 'working-directory': 'app', config: 'perf/gate.yml' } })
  expect(outcome.code, told(outcome)).toBe(1)
  expect(outcome.outputs['report']).toBe(join(inner, 'benchline-report'))
  const nowhere = await act(job, { inputs: { 'working-directory': 'elsewhere' } })
  expect(nowhere.code).toBe(2)
  expect(nowhere.annotations[0]?.message).toContain('there is no folder')
})

test('baseline names what to compare with', async () => {
  const job = await pullRequest({ 'counts.json': counts(2000) })
  const tip = git(job.workspace, 'rev-parse', 'HEAD')
  const outcome = await act(job, { inputs: { baseline: tip } })
  expect(outcome, told(outcome)).toMatchObject({ code: 0, outputs: { decision: 'passed' } })
})

test('two jobs on one host do not touch each other', async () => {
  const [slow, fast] = [
    await pullRequest({ 'counts.json': counts(2000) }),
    await pullRequest({ 'counts.json': counts(500) }, 'fast'),
  ]
  const temporary = mkdtempSync(join(tmpdir(), 'benchline-shared-'))
  onTestFinished(() => rmSync(temporary, { recursive: true, force: true }))
  // Where the machine's own temporary files go, which all jobs of a host share.
  const env = { TMPDIR: temporary }
  const outcomes = await Promise.all(
    [slow, fast].map((job) =>
      runAction({ action, job, token: scene.github.addToken(judging), github: scene.github, env }),
    ),
  )
  expect(readdirSync(temporary)).toEqual([])
  expect(outcomes.map(({ code }) => code)).toEqual([1, 0])
})

test('a summary that cannot be written changes nothing', async () => {
  const job = await pullRequest({ 'counts.json': counts(2000) })
  const without = await act(job, { env: { GITHUB_STEP_SUMMARY: undefined } })
  expect(without).toMatchObject({ code: 1, summary: '', outputs: { decision: 'failed' } })
  expect(without.annotations.filter(({ level }) => level === 'warning')).toEqual([])
  const gone = await act(job, { env: { GITHUB_STEP_SUMMARY: '/nonexistent/summary' } })
  expect(gone.code).toBe(1)
  expect(gone.annotations).toContainEqual(
    expect.objectContaining({
      level: 'warning',
      message: expect.stringContaining('the job summary cannot be written'),
    }),
  )
})

test('a report folder or outputs that cannot be written are never green, and the verdict is told all the same', async () => {
  const job = await pullRequest(counting)
  const taken = join(job.workspace, 'benchline-report')
  writeFileSync(taken, 'a file in its place')
  const outcome = await act(job)
  expect(outcome.code, told(outcome)).toBe(2)
  expect(outcome.annotations).toEqual([
    expect.objectContaining({ level: 'error', message: expect.stringContaining('the report folder') }),
  ])
  expect(outcome.summary).toMatch(/^## PASSED/u)
  rmSync(taken)
  const full = await act(job, { env: { GITHUB_OUTPUT: '/dev/full' } })
  expect(full.code, told(full)).toBe(2)
  expect(full.annotations).toEqual([
    expect.objectContaining({
      level: 'error',
      message: expect.stringContaining('the outputs of this step cannot be written'),
    }),
  ])
})

test('cancelled: everything is taken back, exit 2, and the summary says so', async () => {
  const started = join(scene.folder, 'started')
  const job = await pullRequest({
    'benchline.yml': configuration(`touch ${started}; sleep 60; cat counts.json`),
    'counts.json': counts(1000),
  })
  const controller = new AbortController()
  const pending = act(job, { signal: controller.signal })
  for (let waited = 0; !existsSync(started) && waited < 600; waited += 1) {
    await new Promise((done) => setTimeout(done, 100))
  }
  controller.abort()
  const outcome = await pending
  expect(outcome.code, told(outcome)).toBe(2)
  expect(outcome.log).toContain('interrupted by SIGINT: nothing was judged, nothing is left behind')
  expect(outcome.summary).toBe('## CANCELLED: the job was ended before anything was judged\n')
  expect(git(job.workspace, 'worktree', 'list', '--porcelain').match(/^worktree /gmu)).toHaveLength(1)
  expect(comments()).toEqual([])
})

test('names from the code under test command nobody', async () => {
  const [entry, name] = ['::add-mask::work', '::add-mask::load ##[group] @octocat <b>']
  const named = configuration().replace('- name: queries', `- name: '${entry}'`)
  await scene.push('main', { 'benchline.yml': named, 'counts.json': counts(1000, name) })
  const outcome = await act(await pullRequest({ 'counts.json': counts(2000, name) }))
  expect(outcome.code, told(outcome)).toBe(1)
  expect(outcome.masks).toHaveLength(1)
  expect(outcome.annotations).toHaveLength(1)
  expect(outcome.outputs['regressed']).toBe(JSON.stringify([`${entry}/${name}`]))
  expect(comments()[0]).not.toMatch(/<b>|(?<!\w)@octocat/u)
})

test('inputs that are not understood: exit 2, one error each, nothing measured', async () => {
  const job = await pullRequest(counting)
  const outcome = await act(job, { inputs: { mode: 'chekc', comment: 'maybe', fail: 'no' } })
  expect(outcome.code).toBe(2)
  expect(outcome.annotations.map(({ message }) => message.split('\n')[0])).toEqual([
    'input mode: expected auto, check, record or comment, found "chekc"',
    'input comment: expected auto, always, on-change or never, found "maybe"',
    'input fail: expected true or false, found "no"',
  ])
  expect(outcome.summary).toMatch(/^## COULD NOT JUDGE: input mode/u)
})

test('a first run records, and its summary shows the numbers; a proposal is not recorded', async () => {
  const job = await scene.pushJob()
  const outcome = await act(job)
  expect(outcome.code, told(outcome)).toBe(0)
  expect(outcome.outputs).toEqual({ decision: 'unjudged', report: join(job.workspace, 'benchline-report') })
  expect(outcome.summary).toMatch(/^## RECORDED: 1 benchmark of [0-9a-f]{10} in /u)
  expect(outcome.summary).toContain('| `queries/load` | queries | 1,000 | ')
  expect(existsSync(join(job.workspace, 'benchline-report', 'run.json'))).toBe(true)
  expect(git(job.workspace, 'status', '--porcelain')).toBe('')
  const proposal = await act(await pullRequest({ 'counts.json': counts(2000) }), {
    inputs: { mode: 'record' },
  })
  expect(proposal.code).toBe(2)
  expect(proposal.annotations[0]?.message).toContain('only the default branch makes baselines')
})
