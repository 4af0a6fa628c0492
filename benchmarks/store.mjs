// Measures reading baselines from a branch of 10,000 runs and recording one more, each in a process of its own, against
// the goals. Prints figure and goal, and exits 1 beyond a goal. Needs a build (`npm run build`), git and python3.
import { execFileSync, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const build = process.env.BENCHLINE_BUILD ?? join(root, 'build')
if (!existsSync(join(build, 'main.js'))) {
  console.error('build/ is missing: run `npm run build` first')
  process.exit(2)
}
const { openLauncher } = await import(join(build, 'system/launcher/open-launcher.js'))
const { encodeRun } = await import(join(build, 'stores/codec.js'))
const { runPath } = await import(join(build, 'stores/git-branch/layout.js'))
const { fingerprint } = await import(join(build, 'model/environment.js'))

const total = 10_000
/** The newest, whose values all differ; those before them differ in commit and time alone. */
const distinct = 60
const benchmarks = 200
const wanted = 30
const blocks = 7

const folder = mkdtempSync(join(tmpdir(), 'benchline-store-'))
const env = {
  PATH: process.env.PATH ?? '',
  HOME: folder,
  TMPDIR: folder,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'x',
  GIT_AUTHOR_EMAIL: 'x@localhost',
  GIT_COMMITTER_NAME: 'x',
  GIT_COMMITTER_EMAIL: 'x@localhost',
}
const git = (cwd, ...args) => execFileSync('git', args, { cwd, env, encoding: 'utf8', stdio: 'pipe' }).trim()

let state = 1
const random = () => (state = (state * 48271) % 2147483647) / 2147483647
const environments = ['AMD EPYC 7763', 'AMD EPYC 9V74', 'Intel Xeon 8370C'].map((cpu) => ({
  cpu,
  cores: 4,
  memory: 16 * 2 ** 30,
  os: 'ubuntu 26.04',
  kernel: '7.0.0-1021-azure',
  arch: 'x64',
  runtimes: { node: '24.21.0', python: '3.13.7' },
}))
const metrics = [
  { name: 'wall', unit: 's', better: 'lower', nature: 'noisy' },
  { name: 'cpu', unit: 's', better: 'lower', nature: 'noisy' },
  { name: 'peak-rss', unit: 'B', better: 'lower', nature: 'noisy' },
]
/** Three metrics of ten values for each benchmark, as `record` keeps them. */
const samples = () =>
  Array.from({ length: benchmarks }, (_, index) =>
    metrics.map((metric) => ({
      benchmark: `suite/some benchmark ${index}`,
      metric,
      values: Array.from({ length: 10 }, () =>
        metric.unit === 'B' ? Math.round(1e7 + 1e6 * random()) : 0.1 + random(),
      ),
    })),
  ).flat()
const runOf = (number, content) => ({
  suite: 'backend',
  commit: createHash('sha1').update(String(number)).digest('hex'),
  branch: 'main',
  // Two years of them, every environment in turn.
  at: new Date(Date.UTC(2025, 0, 1) + number * 6_300_000).toISOString(),
  environment: environments[number % environments.length],
  workflow: `https://github.com/owner/name/actions/runs/${number}/attempts/1`,
  launcher: 'python3',
  samples: content,
})

/** Writes the remote: a branch of code and the branch of runs, one commit a run. */
async function makeRemote() {
  const remote = join(folder, 'remote.git')
  git(folder, 'init', '-q', '--bare', '-b', 'main', remote)
  git(remote, 'config', 'uploadpack.allowFilter', 'true')
  const child = spawn('git', ['fast-import', '--quiet'], {
    cwd: remote,
    env,
    stdio: ['pipe', 'inherit', 'inherit'],
  })
  const write = async (text) => {
    if (!child.stdin.write(text)) await once(child.stdin, 'drain')
  }
  const commit = (branch, message) =>
    `commit refs/heads/${branch}\ncommitter x <x@localhost> 1700000000 +0000\ndata ${message.length}\n${message}\n`
  const file = (path, text) => `M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`
  await write(commit('main', 'code') + file('benchline.yml', 'version: 1\n'))
  const template = samples()
  const rest = JSON.stringify(template)
  for (let number = 0; number < total; number += 1) {
    const run = runOf(number, number < total - distinct ? template : samples())
    let line = ''
    if (number < total - distinct) {
      const { samples: _, ...head } = run
      const body = `${JSON.stringify(head).slice(0, -1)},"samples":${rest}}`
      line = `{"schema":"benchline.run/1","sha256":"${createHash('sha256').update(body).digest('hex')}","run":${body}}\n`
    } else line = encodeRun(run)
    await write(commit('benchline', `run ${number}`) + file(runPath(run, line), line))
  }
  child.stdin.end()
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error(`git fast-import ended with ${code}`)
  return remote
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
const rows = []
const show = (name, figure, goal, ok) => rows.push({ name, figure, goal, ok })
let launcher
try {
  const remote = await makeRemote()
  const clone = join(folder, 'clone')
  git(folder, 'clone', '-q', '--depth=1', '--filter=blob:none', `file://${remote}`, clone)
  git(clone, 'remote', 'set-url', 'origin', remote)
  const address = (module) => JSON.stringify(join(build, module))
  const reading = join(folder, 'read.mjs')
  writeFileSync(
    reading,
    `import { gitBranch } from ${address('stores/git-branch.js')}
import { openRepository } from ${address('system/git/repository.js')}
const store = gitBranch.open('benchline', await openRepository(process.cwd()))
const runs = await store.list('backend', { latest: ${wanted}, fingerprint: ${JSON.stringify(fingerprint(environments[0]))} })
const names = new Set(runs.flatMap(({ samples }) => samples.map(({ benchmark }) => benchmark)))
if (runs.length !== ${wanted} || names.size !== ${benchmarks}) process.exitCode = 1
`,
  )
  const recording = join(folder, 'record.mjs')
  writeFileSync(
    recording,
    `import { readFileSync } from 'node:fs'
import { gitBranch } from ${address('stores/git-branch.js')}
import { openRepository } from ${address('system/git/repository.js')}
const store = gitBranch.open('benchline', await openRepository(process.cwd()), { push: true })
await store.put(JSON.parse(readFileSync(process.argv[2], 'utf8')))
`,
  )
  launcher = await openLauncher()
  const launch = async (...argv) => {
    const output = join(folder, 'output')
    const exit = await launcher.launch({
      argv: [process.execPath, ...argv],
      cwd: clone,
      env,
      timeout: 120,
      stdout: output,
      stderr: `${output}.err`,
      outputLimit: 2 ** 20,
    })
    if (exit.code !== 0)
      throw new Error(`${argv[0]}: ${JSON.stringify(exit)}\n${readFileSync(`${output}.err`, 'utf8')}`)
    return exit
  }
  const [reads, records] = [[], []]
  mkdirSync(join(folder, 'runs'))
  for (let block = 0; block < blocks; block += 1) {
    reads.push(await launch(reading))
    const file = join(folder, 'runs', `${block}.json`)
    writeFileSync(file, JSON.stringify(runOf(total + block, samples())))
    records.push(await launch(recording, file))
  }
  const recorded = Number(git(remote, 'rev-list', '--count', 'benchline'))
  if (recorded !== total + blocks) throw new Error(`${recorded} runs are in the branch`)
  const seconds = (exits) => median(exits.map(({ wall }) => wall))
  const peak = (exits) => Math.max(...exits.map(({ peakRss }) => peakRss)) / 2 ** 20
  show(`reading ${wanted} of 10,000 runs`, `${seconds(reads).toFixed(2)} s`, '< 1.5 s', seconds(reads) < 1.5)
  show('… largest process', `${peak(reads).toFixed(0)} MiB`, '≤ 150 MiB', peak(reads) <= 150)
  show('recording one more', `${seconds(records).toFixed(2)} s`, '< 1 s', seconds(records) < 1)
  show('… largest process', `${peak(records).toFixed(0)} MiB`, '≤ 150 MiB', peak(records) <= 150)
} finally {
  await launcher?.close()
  rmSync(folder, { recursive: true, force: true })
}
for (const { name, figure, goal, ok } of rows) {
  console.log(`${ok ? 'ok  ' : 'MISS'} ${name.padEnd(26)} ${figure.padEnd(12)} goal ${goal}`)
}
process.exitCode = rows.every(({ ok }) => ok) ? 0 : 1
