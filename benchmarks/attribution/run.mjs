// Has planted and unchanged changes profiled and explained, on the machine it is started on, and appends one file for each
// to results/. Goes on where the files end: start it as often as you like, several times at once with `--lane 1/2`.
//
//   node benchmarks/attribution/run.mjs [--minutes 60] [--only 'ledger/*'] [--seed 1] [--results FOLDER]
//        [--reports FOLDER] [--build FOLDER] [--lane 1/1]
//
// `--only` takes patterns of PROGRAM/CASE/SIZE/TOOL, and of PROGRAM/unchanged/0/TOOL; `--reports` keeps every answer
// whole. Needs a build (`npm run build`), git, a C compiler, and python3 with venv; the network the first time.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import picomatch from 'picomatch'
import { hashOf } from '../accuracy/live/copied-program.mjs'
import { attempt } from './attempt.mjs'
import { readFactors } from './factors.mjs'
import { changeOf } from './plan.mjs'
import { pythonFolder } from './python.mjs'
import { append, has, resultsFolder } from './results.mjs'
import { answerOf, placeOf } from './summary.mjs'

/** The seed of the published changes. */
const publishedSeed = 20261122
/** So many in a row that could not be judged are no outcome but a fault of the set-up. */
const mostUnjudged = 3

const { values: options } = parseArgs({
  options: {
    minutes: { type: 'string', default: '60' },
    only: { type: 'string', multiple: true, default: ['**'] },
    seed: { type: 'string', default: String(publishedSeed) },
    results: { type: 'string', default: resultsFolder },
    reports: { type: 'string' },
    build: { type: 'string', default: join(import.meta.dirname, '../../build') },
    lane: { type: 'string', default: '1/1' },
  },
})
const minutes = Number(options.minutes)
if (!(minutes > 0)) throw new Error(`--minutes takes a number above 0, not ${options.minutes}`)
const wanted = picomatch(options.only)
const [lane, lanes] = options.lane.split('/').map(Number)
if (!(lane >= 1 && lane <= lanes))
  throw new Error(`--lane takes one of several, like 1/2, not ${options.lane}`)
if (!existsSync(join(options.build, 'main.js'))) {
  console.error('build/ is missing: run `npm run build` first')
  process.exit(2)
}
const factors = readFactors()

const nameOf = ({ kind, program, case: id, size, tool }) =>
  kind === 'planted' ? `${id}/${size}/${tool}` : `${program}/unchanged/0/${tool}`

const folder = mkdtempSync(join(realpathSync(tmpdir()), 'benchline-attribution-'))
const interruption = new AbortController()
for (const name of ['SIGINT', 'SIGTERM']) process.once(name, () => interruption.abort())
try {
  const python = pythonFolder()
  const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'))
  const program = { version, sha256: hashOf(options.build) }
  console.log(`benchline ${version}, build ${program.sha256}`)
  if (options.reports !== undefined) mkdirSync(options.reports, { recursive: true })

  const end = Date.now() + minutes * 60_000
  // What could not be explained is kept once something was again, so that a broken set-up does not fill the folder.
  const open = []
  let done = 0
  // Patterns that nothing matches end here, not never.
  for (let number = 1; number < 100_000 && Date.now() < end && !interruption.signal.aborted; number += 1) {
    if (number % lanes !== lane - 1 || has(number, options.results)) continue
    const change = changeOf(number, options.seed)
    if (!wanted(nameOf(change))) continue
    const result = await attempt(change, {
      build: options.build,
      folder,
      python,
      factors,
      signal: interruption.signal,
      reports: options.reports,
    })
    if (interruption.signal.aborted) break
    console.log(line(result))
    open.push({ ...result, seed: options.seed, build: program })
    if (result.culprits === undefined && open.length < mostUnjudged) continue
    if (result.culprits === undefined) {
      console.error(`${open.length} changes in a row could not be explained: something is amiss here`)
      process.exitCode = 1
      break
    }
    for (const one of open.splice(0)) append(one, options.results)
    done += 1
  }
  console.log(`${done} changes`)
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}

/** One change as whoever watches sees it. */
function line(result) {
  const { number, kind, seconds, truth, error, culprits } = result
  const begin = `${String(number).padStart(5)}  ${nameOf(result).padEnd(52)} ${seconds.toFixed(1).padStart(5)} s `
  if (culprits === undefined) return `${begin} error: ${error}`
  const blamed = culprits.length === 0 ? 'nobody' : placeOf(culprits[0])
  const expected = truth.map((one) => `${one.file}:${one.lines.join(',')} ${one.function}`).join(' or ')
  return `${begin} ${kind === 'planted' ? `${answerOf(result)}: ${blamed} for ${expected}` : blamed}`
}
