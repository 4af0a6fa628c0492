// Measures what the action itself costs a job: from start to posted comment for 12 results from a report folder, and
// an early return, each beside an empty Node script in the same run. Prints figure and goal, exits 1 beyond a goal.
// Needs a build (`npm run build`).
import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const dist = join(root, 'dist')
if (!existsSync(join(dist, 'action.js'))) {
  console.error('dist/action.js is missing: run `npm run build` first')
  process.exit(2)
}
const rounds = 25
const folder = mkdtempSync(join(tmpdir(), 'benchline-action-'))
const write = (name, text) => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

/** A GitHub that knows one pull request: the comments of it, and its tip. */
const tip = 'b'.repeat(40)
const comments = []
const server = createServer((request, response) => {
  let text = ''
  request.on('data', (chunk) => (text += chunk))
  request.on('end', () => {
    const answer = (status, body) => {
      response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
      response.end(JSON.stringify(body))
    }
    const { pathname } = new URL(request.url, 'http://localhost')
    if (request.method === 'GET' && pathname.endsWith('/issues/7/comments')) return answer(200, comments)
    if (request.method === 'GET' && pathname.endsWith('/pulls/7'))
      return answer(200, { number: 7, head: { sha: tip } })
    if (request.method === 'POST' && pathname.endsWith('/issues/7/comments')) {
      const { body } = JSON.parse(text)
      const comment = {
        id: 1,
        body,
        html_url: 'https://github.com/octo/shop/pull/7#issuecomment-1',
        user: { login: 'github-actions[bot]', type: 'Bot' },
      }
      comments.push(comment)
      return answer(201, comment)
    }
    return answer(404, { message: 'Not Found' })
  })
})
await new Promise((done) => server.listen(0, '127.0.0.1', done))

/** Twelve results, judged for real from two files of values, as the report of another job. */
const results = (factor) =>
  JSON.stringify({
    schema: 'benchline.results/1',
    benchmarks: Array.from({ length: 12 }, (_, index) => ({
      name: `benchmark ${index}`,
      metrics: {
        wall: {
          unit: 's',
          values: Array.from(
            { length: 30 },
            (__, nth) => 0.1 * (index + 1) * (1 + ((nth * 7919) % 101) / 5000) * (index === 0 ? factor : 1),
          ),
        },
      },
    })),
  })
const workspace = join(folder, 'workspace')
const report = join(workspace, 'benchline-report')
mkdirSync(report, { recursive: true })
const files = [write('base.json', results(1)), write('head.json', results(1.3))]
execFileSync(process.execPath, [
  join(dist, 'cli.js'),
  'compare',
  ...files,
  '--paired',
  '--no-fail',
  '--json',
  join(report, 'report.json'),
])
writeFileSync(
  join(report, 'origin.json'),
  JSON.stringify({ schema: 'benchline.origin/1', suite: 'default', job: 'judge', matrix: false }),
)

const event = write('event.json', JSON.stringify({ pull_request: { number: 7, head: { sha: tip } } }))
const job = {
  PATH: process.env.PATH,
  GITHUB_ACTIONS: 'true',
  GITHUB_API_URL: `http://127.0.0.1:${server.address().port}`,
  GITHUB_EVENT_NAME: 'pull_request',
  GITHUB_EVENT_PATH: event,
  GITHUB_JOB: 'comment',
  GITHUB_OUTPUT: write('output', ''),
  GITHUB_REF: 'refs/pull/7/merge',
  GITHUB_REF_TYPE: 'branch',
  GITHUB_REPOSITORY: 'octo/shop',
  GITHUB_RUN_ID: '9001',
  GITHUB_STEP_SUMMARY: write('summary', ''),
  INPUT_MODE: 'comment',
  'INPUT_GITHUB-TOKEN': 'ghs_0123456789',
}
// Written as it ends, so that the process under the clock is the action alone.
const meter = write(
  'meter.cjs',
  `const { writeFileSync } = require('node:fs')
process.on('exit', () => writeFileSync(${JSON.stringify(join(folder, 'rss'))}, String(process.resourceUsage().maxRSS)))
`,
)
const empty = write('empty.mjs', '')

async function run(argv, env) {
  const begun = performance.now()
  const child = spawn(process.execPath, argv, { cwd: workspace, env, stdio: 'ignore' })
  const code = await new Promise((done) => child.on('exit', done))
  if (code !== 0) throw new Error(`${argv.join(' ')} ended with ${code}`)
  return performance.now() - begun
}

async function above(env, check) {
  const [ours, theirs] = [[], []]
  for (let round = -2; round < rounds; round += 1) {
    comments.length = 0
    const mine = await run([join(dist, 'action.js')], env)
    check()
    const base = await run([empty], { PATH: job.PATH })
    if (round < 0) continue
    ours.push(mine)
    theirs.push(base)
  }
  // Other work on the machine only ever adds, so the fastest rounds say most of the program itself.
  const [mine, base] = [Math.min(...ours), Math.min(...theirs)]
  return { mine, base, above: mine - base, usual: median(ours) - median(theirs) }
}

const rows = []
try {
  const posted = await above(job, () => {
    if (comments.length !== 1 || !comments[0].body.startsWith('## FAILED'))
      throw new Error('no comment was posted')
  })
  rows.push(['start to posted comment', posted, 200])
  rows.push([
    'early return (a tag)',
    await above({ ...job, INPUT_MODE: 'auto', GITHUB_REF_TYPE: 'tag' }, () => {}),
    15,
  ])
  comments.length = 0
  await run(['--require', meter, join(dist, 'action.js')], job)
} finally {
  server.close()
  server.closeAllConnections()
}
const rss = Number(readFileSync(join(folder, 'rss'), 'utf8')) / 1024
rmSync(folder, { recursive: true, force: true })

let missed = 0
const show = (name, figures, ok, goal) => {
  if (!ok) missed += 1
  console.log(`${ok ? 'ok  ' : 'MISS'} ${name.padEnd(26)} ${figures.padEnd(72)} goal ${goal}`)
}
for (const [name, { mine, base, above: more, usual }, most] of rows) {
  const figures = `${mine.toFixed(0)} ms, empty node ${base.toFixed(0)} ms: ${more.toFixed(1)} ms above (medians ${usual.toFixed(1)})`
  show(name, figures, more <= most, `≤ ${Number(most)} ms above`)
}
show('peak memory of posting', `${rss.toFixed(0)} MiB`, rss <= 85, '≤ 85 MiB')
process.exitCode = missed === 0 ? 0 : 1
