// Runs real programs as pull requests through the built command-line program, on the machine it is started on, and
// appends one file for each to results/. Goes on where the files end: start it as often as you like.
//
//   node benchmarks/accuracy/live/run.mjs [--minutes 60] [--only 'cpu/py-*'] [--seed 1] [--results FOLDER]
//        [--reports FOLDER] [--dist FOLDER]
//
// `--only` takes patterns of KIND/WORKLOAD (kinds: wall, cpu, instructions, suite); `--reports` keeps every
// report whole, raw runs too, for whoever wants to know why. Needs a build (`npm run build`), git,
// python3, a C compiler and Go; for the kind `instructions` valgrind too.
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import picomatch from 'picomatch'
import { copiedProgram } from './copied-program.mjs'
import { pullRequest } from './plan.mjs'
import { buildAll, runPullRequest } from './pull-request.mjs'
import { append, has, resultsFolder } from './results.mjs'
import { workloads } from './workloads.mjs'

/** The seed of the published pull requests. */
const publishedSeed = 20260301
/** So many in a row that could not be judged are no outcome but a fault of the set-up. */
const mostUnjudged = 3

const { values: options } = parseArgs({
  options: {
    minutes: { type: 'string', default: '60' },
    only: { type: 'string', multiple: true, default: ['*/*', '*'] },
    seed: { type: 'string', default: String(publishedSeed) },
    results: { type: 'string', default: resultsFolder },
    reports: { type: 'string' },
    dist: { type: 'string', default: join(import.meta.dirname, '../../../dist') },
  },
})
const minutes = Number(options.minutes)
if (!(minutes > 0)) throw new Error(`--minutes takes a number above 0, not ${options.minutes}`)
const wanted = picomatch(options.only)
if (!existsSync(join(options.dist, 'cli.js'))) {
  console.error('dist/ is missing: run `npm run build` first')
  process.exit(2)
}

const folder = mkdtempSync(join(realpathSync(tmpdir()), 'benchline-live-'))
const interruption = new AbortController()
for (const name of ['SIGINT', 'SIGTERM']) process.once(name, () => interruption.abort())
try {
  const built = join(folder, 'built')
  const { cli, program } = copiedProgram(options.dist, join(folder, 'dist'))
  console.log(`benchline ${program.version}, dist ${program.sha256}`)
  mkdirSync(built)
  if (options.reports !== undefined) mkdirSync(options.reports, { recursive: true })
  buildAll(built, workloads.keys())

  const end = Date.now() + minutes * 60_000
  // What could not be judged is kept once something was again, so that a broken set-up does not fill the folder.
  const open = []
  let done = 0
  // Patterns that nothing matches end here, not never.
  for (let number = 1; number < 1_000_000 && Date.now() < end && !interruption.signal.aborted; number += 1) {
    if (has(number, options.results)) continue
    const plan = pullRequest(number, options.seed)
    if (!wanted(plan.workload === undefined ? plan.kind : `${plan.kind}/${plan.workload}`)) continue
    const result = await runPullRequest(plan, {
      cli,
      built,
      signal: interruption.signal,
      reports: options.reports,
    })
    if (interruption.signal.aborted) break
    console.log(line(result))
    open.push({ ...result, seed: options.seed, dist: program })
    if (result.decision === undefined && open.length < mostUnjudged) continue
    if (result.decision === undefined) {
      console.error(`${open.length} pull requests in a row could not be judged: something is amiss here`)
      process.exitCode = 1
      break
    }
    for (const one of open.splice(0)) append(one, options.results)
    done += 1
  }
  console.log(`${done} pull requests`)
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}

/** One pull request as whoever watches sees it. */
function line({
  number,
  kind,
  workload = 'all',
  slowdown,
  decision = 'error',
  seconds,
  rows = [],
  load,
  error,
}) {
  const told = rows
    .filter((row) => row.judges && (kind !== 'suite' || row.verdict !== 'unchanged'))
    .map(({ benchmark, metric, verdict, ratio, pairs }) => {
      const change = ratio === undefined ? '' : ` ${((ratio - 1) * 100).toFixed(1)} %`
      return `${kind === 'suite' ? `${benchmark} ` : ''}${metric} ${verdict}${change} in ${pairs}`
    })
  const what = `${kind}/${workload} +${slowdown} %`
  return `${String(number).padStart(5)}  ${what.padEnd(30)} ${decision.padEnd(12)} ${seconds.toFixed(1).padStart(5)} s  load ${load.before.toFixed(1)}  ${told.join('; ')}${error ?? ''}`
}
