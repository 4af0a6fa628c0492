// The runner stand-in gives what the real one gives, and takes in what it takes in.
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { Job } from './job-environment.ts'
import { type ActionRun, type Outcome, runAction } from './runner.ts'

/** Runs an action of these scripts in an empty folder. */
async function run(
  metadata: string,
  scripts: Readonly<Record<string, string>>,
  more: Omit<Partial<ActionRun>, 'job'> & { readonly job?: Partial<Job> } = {},
): Promise<Outcome & { readonly folder: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'benchline-action-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }))
  const workspace = join(folder, 'work', 'shop')
  mkdirSync(workspace, { recursive: true })
  const action = join(folder, 'action.yml')
  writeFileSync(action, metadata)
  for (const [name, text] of Object.entries(scripts)) writeFileSync(join(folder, name), text)
  const outcome = await runAction({
    github: { server: 'http://127.0.0.1:9', api: 'http://127.0.0.1:9/api/v3' },
    token: 'ghs_secret',
    ...more,
    action,
    job: {
      repository: 'octo/shop',
      event: { name: 'push', payload: { ref: 'refs/heads/main' } },
      ref: 'refs/heads/main',
      sha: 'a'.repeat(40),
      workspace,
      ...more.job,
    },
  })
  return { ...outcome, folder }
}
const simple = 'runs: { using: node24, main: main.cjs }\n'

test('gives inputs, environment and event as the real one does', async () => {
  const metadata = JSON.stringify({
    inputs: {
      'github-token': { default: '${{ github.token }}' },
      'two words': { default: 'two' },
      empty: {},
      number: { default: 3 },
      matrix: { default: '${{ toJSON(matrix) }}' },
    },
    runs: { using: 'node24', main: 'main.cjs' },
  })
  const script = `const { readFileSync } = require('node:fs')
process.stdout.write(JSON.stringify({ env: process.env, cwd: process.cwd(), event: JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH)) }))`
  const outcome = await run(
    metadata,
    { 'main.cjs': script },
    { inputs: { number: '4', stranger: 'x' }, env: { GIVEN: 'y', LANG: undefined } },
  )
  const { env, cwd, event } = JSON.parse(outcome.log) as {
    env: Record<string, string>
    cwd: string
    event: unknown
  }
  expect(event).toEqual({ ref: 'refs/heads/main' })
  expect(env).toMatchObject({
    'INPUT_GITHUB-TOKEN': '***',
    INPUT_TWO_WORDS: 'two',
    INPUT_EMPTY: '',
    INPUT_NUMBER: '4',
    INPUT_MATRIX: 'null',
    INPUT_STRANGER: 'x',
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: 'http://127.0.0.1:9/api/v3',
    GITHUB_REF_NAME: 'main',
    GITHUB_WORKSPACE: cwd,
    GIVEN: 'y',
  })
  expect(env['GITHUB_TOKEN']).toBeUndefined()
  expect(env['LANG']).toBeUndefined()
  expect(outcome.annotations.map(({ level, message }) => `${level}: ${message}`)).toEqual([
    expect.stringContaining("warning: Unexpected input(s) 'stranger'"),
  ])
  expect(existsSync(env['RUNNER_TEMP'] ?? '')).toBe(false)
})

test('pre, main and post: state flows on, post runs after a failure, the first failure is the code', async () => {
  const metadata = 'runs: { using: node24, pre: pre.cjs, main: main.cjs, post: post.cjs }\n'
  const append = (name: string, text: string): string =>
    `require('node:fs').appendFileSync(process.env.GITHUB_${name}, ${JSON.stringify(text)});`
  const outcome = await run(metadata, {
    'pre.cjs': append('STATE', 'a=1\n'),
    'main.cjs': `${append('STATE', 'b<<E\n2\n3\nE\n')}${append('OUTPUT', 'decision=failed\nnames<<E\n["x"]\nE\n')}${append('STEP_SUMMARY', '# main ghs_secret\n')}${append('ENV', 'LATER=1\nNODE_OPTIONS=x\n')}process.exit(1)`,
    'post.cjs': `console.log(process.env.STATE_a, JSON.stringify(process.env.STATE_b));${append('STEP_SUMMARY', '# post\n')}`,
  })
  expect(outcome).toMatchObject({
    code: 1,
    conclusion: 'failure',
    stages: [
      { stage: 'pre', code: 0 },
      { stage: 'main', code: 1 },
      { stage: 'post', code: 0 },
    ],
    outputs: { decision: 'failed', names: '["x"]' },
    state: { a: '1', b: '2\n3' },
    variables: { LATER: '1' },
    summary: '# main ***\n# post\n',
  })
  expect(outcome.log).toContain('1 "2\\n3"')
})

test('a file command that is broken fails the step', async () => {
  const outcome = await run(simple, {
    'main.cjs': "require('node:fs').writeFileSync(process.env.GITHUB_OUTPUT, 'a<<E\\nnever ended\\n')",
  })
  expect(outcome).toMatchObject({ code: 1, conclusion: 'failure' })
  expect(outcome.annotations[0]?.message).toContain('delimiter not found')
})

test('a summary beyond 1 MiB does not arrive', async () => {
  const write = (size: number): string =>
    `require('node:fs').writeFileSync(process.env.GITHUB_STEP_SUMMARY, 'x'.repeat(${size}))`
  const fits = await run(simple, { 'main.cjs': write(2 ** 20) })
  expect([fits.summary.length, fits.annotations]).toEqual([2 ** 20, []])
  const large = await run(simple, { 'main.cjs': write(2 ** 20 + 1) })
  expect([large.code, large.summary]).toEqual([0, ''])
  expect(large.annotations).toMatchObject([{ level: 'error' }])
})

test('a cancelled job gets SIGINT in its entry process alone; what it leaves is found', async () => {
  const cancellation = new AbortController()
  const metadata = 'runs: { using: node24, main: main.cjs, post: post.cjs }\n'
  const scripts = {
    'main.cjs': `const { spawn } = require('node:child_process')
const child = spawn(process.execPath, ['-e', 'process.on("SIGINT", () => process.exit(9)); setInterval(() => {}, 1000)'], { stdio: 'ignore' })
child.on('exit', (code) => console.log('child ended', code))
process.on('SIGINT', () => { console.log('interrupted'); setTimeout(() => process.exit(130), 200) })
require('node:fs').writeFileSync('../started', '')
setInterval(() => {}, 1000)`,
    'post.cjs': "console.log('post ran')",
  }
  const folder = mkdtempSync(join(tmpdir(), 'benchline-cancel-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }))
  const workspace = join(folder, 'shop')
  mkdirSync(workspace)
  const running = run(metadata, scripts, { signal: cancellation.signal, job: { workspace } })
  while (!existsSync(join(folder, 'started'))) await new Promise((done) => setTimeout(done, 10))
  cancellation.abort()
  const outcome = await running
  expect(outcome).toMatchObject({ code: 130, conclusion: 'cancelled' })
  expect(outcome.log).toContain('interrupted')
  expect(outcome.log).toContain('post ran')
  expect(outcome.log).not.toContain('child ended')
  if (process.platform === 'linux') expect(outcome.orphans).toHaveLength(1)
})

test('an action that does not end is ended', async () => {
  const endless = run(simple, { 'main.cjs': 'setInterval(() => {}, 1000)' }, { patience: 1 })
  await expect(endless).rejects.toThrow('did not end within 1 s')
})
