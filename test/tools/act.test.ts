// The workflow files that `benchline init` writes, run for real by nektos/act in host mode against the loopback GitHub:
// the generated YAML, the built action under Node 24, artifacts passed from job to job, comments in the end.
import { type ChildProcess, spawn } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Job } from '../github/job-environment.ts'
import { type Scene, judging, readOnly, recording, startScene } from '../github/scene.ts'
import type { Permissions } from '../github/state.ts'

const root = resolve(import.meta.dirname, '../..')
const node24 = `node-${process.platform}-${process.arch}@24.21.0`
const actProgram = 'github.com/nektos/act@v0.2.87'
/**
 * What actions/upload-artifact and actions/download-artifact are made of. act's server refuses a field that version 6
 * sends, and its signatures end in a `=` that later versions of the storage client drop.
 */
const artifactPackage = '@actions/artifact@5.0.1'
const overrides = { '@azure/storage-blob': '12.17.0' }
/** Seconds for one workflow. */
const patience = 240

let folder: string
/** Folder of the Node that stands first on PATH. */
let nodeFolder: string
/** `owner/name@ref` of every action that a workflow uses, and the folder that stands for it. */
let actions: Readonly<Record<string, string>>

interface Ended {
  readonly code: number | null
  readonly log: string
}

/** Runs a program to its end; ends it, and what it started, when it takes too long. */
async function run(
  program: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly env?: NodeJS.ProcessEnv; readonly seconds: number },
): Promise<Ended> {
  const child: ChildProcess = spawn(program, args, {
    cwd: options.cwd,
    env: options.env ?? process.env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  let log = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => (log += chunk.toString()))
  }
  const timer = setTimeout(() => {
    log += `\n${program} did not end within ${options.seconds} s\n`
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
  }, options.seconds * 1000)
  try {
    const code = await new Promise<number | null>((done, fail) => {
      child.on('error', fail)
      child.on('close', done)
    })
    return { code, log }
  } finally {
    clearTimeout(timer)
  }
}

async function install(
  program: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = {},
): Promise<void> {
  const ended = await run(program, args, { cwd, env: { ...process.env, ...env }, seconds: 800 })
  if (ended.code !== 0)
    throw new Error(`${program} ${args.join(' ')} ended with ${ended.code}:\n${ended.log}`)
}

/** An action of one script in a folder of its own. */
function makeAction(name: string, inputs: readonly string[], script: string): string {
  const place = join(folder, name)
  mkdirSync(place)
  const metadata = {
    name,
    inputs: Object.fromEntries(inputs.map((input) => [input, { required: false }])),
    runs: { using: 'node24', main: 'main.mjs' },
  }
  writeFileSync(join(place, 'action.yml'), JSON.stringify(metadata))
  writeFileSync(join(place, 'main.mjs'), script)
  return place
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'benchline-act-'))
  const packages = join(folder, 'packages')
  mkdirSync(packages)
  writeFileSync(join(packages, 'package.json'), JSON.stringify({ private: true, overrides }))
  await Promise.all([
    install(
      'npm',
      ['install', '--ignore-scripts', '--no-audit', '--no-fund', node24, artifactPackage],
      packages,
    ),
    install('go', ['install', actProgram], folder, { GOBIN: join(folder, 'bin') }),
  ])
  nodeFolder = join(packages, 'node_modules', node24.replace(/@.*$/u, ''), 'bin')
  const client = JSON.stringify(
    pathToFileURL(join(packages, 'node_modules/@actions/artifact/lib/artifact.js')).href,
  )
  // The library behind both actions serves github.com alone; act stands for it here.
  const opening = `process.env.GITHUB_SERVER_URL = 'https://github.com'
const { DefaultArtifactClient } = (await import(${client})).default
const client = new DefaultArtifactClient()
const { INPUT_NAME: name, INPUT_PATH: path } = process.env
`
  const whole = join(folder, 'benchline')
  for (const part of ['action.yml', 'comment', 'dist', 'package.json']) {
    cpSync(join(root, part), join(whole, part), { recursive: true })
  }
  actions = {
    'benchline/benchline@v1': whole,
    'actions/upload-artifact@v6': makeAction(
      'upload-artifact',
      ['name', 'path'],
      `import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
${opening}
const root = resolve(path)
const files = readdirSync(root).map((file) => join(root, file))
await client.uploadArtifact(name, files, root)
`,
    ),
    // The machine's own Python serves.
    'actions/setup-python@v6': makeAction(
      'setup-python',
      ['python-version'],
      "import { execFileSync } from 'node:child_process'\nexecFileSync('python3', ['--version'], { stdio: 'inherit' })\n",
    ),
    'actions/download-artifact@v7': makeAction(
      'download-artifact',
      ['name', 'path', 'run-id', 'github-token'],
      `import { resolve } from 'node:path'
${opening}
const [repositoryOwner, repositoryName] = process.env.GITHUB_REPOSITORY.split('/')
const run = process.env['INPUT_RUN-ID'] ?? ''
const token = process.env['INPUT_GITHUB-TOKEN']
const options = run === '' ? {} : { findBy: { token, workflowRunId: Number(run), repositoryOwner, repositoryName } }
const { artifact } = await client.getArtifact(name, options)
await client.downloadArtifact(artifact.id, { path: resolve(path), ...options })
`,
    ),
  }
}, 900_000)
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  await new Promise((done) => server.close(done))
  if (address === null || typeof address === 'string') throw new Error('there is no free port')
  return address.port
}

let runs = 0

/** Runs the workflows that a job's event starts, in its checkout; `artifacts` is where act keeps what they leave. */
async function act(
  { github, folder: place }: Scene,
  job: Job,
  permissions: Permissions,
): Promise<Ended & { readonly artifacts: string }> {
  const own = join(place, `act-${(runs += 1)}`)
  const [home, artifacts, event] = [join(own, 'home'), join(own, 'artifacts'), join(own, 'event.json')]
  for (const each of [home, artifacts]) mkdirSync(each, { recursive: true })
  writeFileSync(event, JSON.stringify(job.event.payload))
  const token = github.addToken(permissions)
  const environment = {
    GITHUB_API_URL: github.api,
    GITHUB_SERVER_URL: github.server,
    GITHUB_GRAPHQL_URL: `${github.server}/graphql`,
    GITHUB_REPOSITORY: job.repository,
    GITHUB_RUN_ID: `${job.run?.id ?? runs}`,
    GITHUB_RUN_NUMBER: `${runs}`,
  }
  const options = {
    directory: job.workspace,
    eventpath: event,
    platform: 'ubuntu-latest=-self-hosted',
    defaultbranch: 'main',
    secret: `GITHUB_TOKEN=${token}`,
    'concurrent-jobs': '1',
    'cache-server-addr': '127.0.0.1',
    'cache-server-path': join(own, 'cache'),
    'artifact-server-addr': '127.0.0.1',
    'artifact-server-port': `${await freePort()}`,
    'artifact-server-path': artifacts,
    'action-cache-path': join(own, 'actions'),
  }
  const args = [
    job.event.name,
    ...Object.entries(options).map(([name, value]) => `--${name}=${value}`),
    ...Object.entries(environment).map(([name, value]) => `--env=${name}=${value}`),
    ...Object.entries(actions).map(([name, path]) => `--local-repository=${name}=${path}`),
  ]
  const ended = await run(join(folder, 'bin/act'), args, {
    cwd: own,
    seconds: patience,
    env: {
      PATH: [nodeFolder, process.env['PATH']].join(delimiter),
      HOME: home,
      XDG_CACHE_HOME: join(own, 'cache'),
      LC_ALL: 'C.UTF-8',
      NO_COLOR: '1',
    },
  })
  expect(ended.log).not.toContain(token)
  return { ...ended, artifacts }
}

/** The steps that were run, with whether they succeeded. */
const steps = ({ log }: Ended): readonly string[] =>
  [...log.matchAll(/^\[[^\]]*?\/(?<job>\w+)\s*\].*(?<mark>Success|Failure) - Main (?<step>\S+)/gmu)].map(
    ({ groups }) => `${groups?.['job']}: ${groups?.['step']} ${groups?.['mark']}`,
  )

/** A repository with the files that `benchline init` wrote in it, and a benchmark of its own. */
async function begin(
  options: readonly string[],
  files: Readonly<Record<string, string>>,
  tell: (scene: Scene) => Promise<void>,
): Promise<void> {
  const { 'benchline.yml': configuration, ...rest } = files
  const scene = await startScene({ isPrivate: true, files: rest })
  try {
    const { workspace } = await scene.pushJob()
    const started = await run(process.execPath, [join(root, 'dist/cli.js'), 'init', ...options], {
      cwd: workspace,
      seconds: 60,
    })
    expect(started.code, started.log).toBe(0)
    const workflows = join(workspace, '.github/workflows')
    const written = Object.fromEntries(
      readdirSync(workflows).map((name) => [
        `.github/workflows/${name}`,
        readFileSync(join(workflows, name), 'utf8'),
      ]),
    )
    await scene.push('main', { ...written, 'benchline.yml': configuration ?? '' }, 'Begin a gate')
    await tell(scene)
    expect(scene.github.violations).toEqual([])
  } finally {
    await scene.close()
  }
}

const busy = (work: number): string =>
  `total = 0\nfor i in range(${work}):\n    total += i * i % 7\nprint(total)\n`
const measured = {
  'benchline.yml':
    'version: 1\ntime-limit: 30s\nbenchmarks:\n  - { name: work, run: python3 work.py, judge: cpu, threshold: 30% }\n',
  'work.py': busy(200_000),
}
/** A count repeats, so that it is judged at once. */
const counts = (value: number): string => {
  const metrics = { queries: { unit: 'count', nature: 'exact', values: [value] } }
  return JSON.stringify({ schema: 'benchline.results/1', benchmarks: [{ name: 'load', metrics }] })
}
const counted = {
  'benchline.yml':
    'version: 1\nbenchmarks:\n  - { name: queries, run: cat counts.json, format: benchline }\n',
  'counts.json': counts(1000),
}

test('one workflow: a push is recorded, a harmless change passes, a slow one fails and is told once', () =>
  begin([], measured, async (scene) => {
    const { github, repository } = scene
    const pushed = await act(scene, await scene.pushJob(), recording)
    expect(pushed.code, pushed.log).toBe(0)
    expect(steps(pushed)).toEqual([
      'record: actions/checkout@v7 Success',
      'record: actions/setup-python@v6 Success',
      'record: benchline/benchline@v1 Success',
    ])
    expect(await scene.git('for-each-ref', 'refs/heads/benchline')).not.toBe('')

    await scene.push('harmless', { 'work.py': `# said in other words\n${busy(200_000)}` })
    await scene.open('harmless')
    const harmless = await act(scene, await scene.pullRequestJob(1, 'opened'), judging)
    expect(harmless.code, harmless.log).toBe(0)
    expect(steps(harmless)).toEqual([
      'judge: actions/checkout@v7 Success',
      'judge: actions/setup-python@v6 Success',
      'judge: benchline/benchline@v1 Success',
      'judge: actions/upload-artifact@v6 Success',
    ])
    expect(artifactFiles(harmless.artifacts)).toHaveLength(1)

    await scene.push('slow', { 'work.py': busy(600_000) })
    await scene.open('slow')
    const slow = await act(scene, await scene.pullRequestJob(2, 'opened'), judging)
    expect(slow.code, slow.log).toBe(1)
    expect(steps(slow)).toEqual([
      'judge: actions/checkout@v7 Success',
      'judge: actions/setup-python@v6 Success',
      'judge: benchline/benchline@v1 Failure',
      'judge: actions/upload-artifact@v6 Success',
    ])
    expect(slow.log).toContain('decision=failed')
    expect(github.comments(repository, 2)).toMatchObject([
      { edits: 0, body: expect.stringContaining('FAILED') },
    ])

    await scene.pushTo(2, { 'work.py': busy(200_000) })
    const mended = await act(scene, await scene.pullRequestJob(2), judging)
    expect(mended.code, mended.log).toBe(0)
    expect(github.comments(repository, 2)).toMatchObject([
      { edits: 1, body: expect.not.stringContaining('FAILED') },
    ])
  }))

test('`--split`: one job measures, another posts', () =>
  begin(['--split'], counted, async (scene) => {
    await scene.push('change', { 'counts.json': counts(2000) })
    await scene.open('change')
    const judged = await act(scene, await scene.pullRequestJob(1, 'opened'), judging)
    expect(judged.code, judged.log).toBe(1)
    expect(steps(judged), judged.log).toEqual([
      'judge: actions/checkout@v7 Success',
      'judge: benchline/benchline@v1 Failure',
      'judge: actions/upload-artifact@v6 Success',
      'post: actions/download-artifact@v7 Success',
      'post: benchline/benchline/comment@v1 Success',
    ])
    expect(scene.github.comments(scene.repository, 1)).toMatchObject([
      { body: expect.stringContaining('FAILED') },
    ])
  }))

test('`--forks`: a run that may only read leaves its report, and the workflow that follows it posts', () =>
  begin(['--forks'], counted, async (scene) => {
    const { github, repository } = scene
    await scene.push('change', { 'counts.json': counts(2000) })
    const pull = await scene.open('change', { fork: true })
    const judged = await act(scene, await scene.pullRequestJob(1, 'opened'), readOnly)
    expect(judged.code, judged.log).toBe(1)
    expect(github.comments(repository, 1)).toEqual([])

    const [archive = ''] = artifactFiles(judged.artifacts)
    const ended = github.addRun({
      repository,
      event: 'pull_request',
      headSha: pull.head.sha,
      headBranch: 'change',
      headRepository: 'mallory/shop',
      conclusion: 'failure',
      pullRequests: [],
    })
    github.addArchive(ended, 'benchline', readFileSync(archive))
    // act reads workflows from a checkout, which GitHub does not need for this.
    const { workspace } = await scene.otherJob('workflow_run')
    const following = { ...(await scene.workflowRunJob(ended)), workspace }
    const posted = await act(scene, following, { actions: 'read', 'pull-requests': 'write' })
    expect(posted.code, posted.log).toBe(0)
    expect(steps(posted)).toEqual([
      'post: actions/download-artifact@v7 Success',
      'post: benchline/benchline/comment@v1 Success',
    ])
    expect(github.count('actions/download-artifact', 302)).toBe(1)
    expect(github.comments(repository, 1)).toMatchObject([{ body: expect.stringContaining('FAILED') }])
  }))

/** The archives that act's artifact server keeps. */
function artifactFiles(artifacts: string): readonly string[] {
  if (!existsSync(artifacts)) return []
  return readdirSync(artifacts, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.zip'))
    .map((name) => join(artifacts, name))
}
