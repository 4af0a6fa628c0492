// Measures how long each job of each program takes and how much longer what is planted makes it, and writes factors.json,
// from which it follows how often each is to be done. By CPU time, so that a busy machine does little harm.
//
//   node benchmarks/attribution/calibrate.mjs [--only 'ledger/*'] [--rounds 5] [--seconds 0.3]
//
// What `--only` (patterns of PROGRAM/CASE) leaves out stays as it was. `--seconds` is how much CPU time of a job one run
// measures; of several rounds the fastest counts.
import { existsSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import picomatch from 'picomatch'
import { baseOf, planted, plantedHead, programs, sizes } from './cases.mjs'
import { factorsFile, plantedAmounts, readFactors } from './factors.mjs'
import { environment, metered, placed, writeAmounts } from './place.mjs'

const { values: options } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: ['**'] },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '0.3' },
  },
})
const wanted = picomatch(options.only)
const rounds = Number(options.rounds)
const measured = Number(options.seconds)
const env = environment()
const factors = existsSync(factorsFile) ? readFactors() : { programs: {}, cases: {} }
const least = (values) => Math.min(...values)
const digits = (value, count = 4) => Number(value.toPrecision(count))

/** Seconds of CPU time of doing jobs so often, in each folder: the fastest of the rounds. */
function seconds(name, folders, amounts, turns = rounds) {
  for (const folder of folders) writeAmounts(folder, amounts)
  return metered(name, folders, turns, env).map(({ cpu }) => least(cpu))
}

/** How often a job is done in the time to measure it for, by the last of the folders. */
function timesFor(name, folders, job, start) {
  let times = 8
  for (;;) {
    const took = seconds(name, folders, { [job]: times }, 2).at(-1) - start
    if (took > measured / 3 || times > 1e5) return Math.max(1, Math.round((times * measured) / took))
    times *= took > measured / 20 ? 3 : 10
  }
}

const folder = mkdtempSync(join(realpathSync(tmpdir()), 'benchline-calibrate-'))
try {
  for (const { name, jobs } of programs.values()) {
    const cases = [...planted.values()].filter((one) => one.program === name && wanted(one.id))
    if (cases.length === 0) continue
    const base = join(folder, name)
    placed(base, name, baseOf(name), env)
    const [start] = seconds(name, [base], {}, 2 * rounds)
    const times = {}
    for (const job of jobs) {
      const count = timesFor(name, [base], job, start)
      times[job] = digits((seconds(name, [base], { [job]: count })[0] - start) / count)
    }
    factors.programs[name] = { start: digits(start), jobs: times }
    console.log(name, JSON.stringify(factors.programs[name]))
    for (const { id, job } of cases) {
      const head = join(folder, id.replace('/', '-'))
      placed(head, name, plantedHead(id).head, env)
      const count = timesFor(name, [base, head], job, start)
      const [before, after] = seconds(name, [base, head], { [job]: count })
      const extra = digits((after - before) / count)
      factors.cases[id] = extra
      console.log(id, `${job} ${((100 * extra) / times[job]).toFixed(0)} % slower`)
      try {
        console.log(sizes.map((size) => JSON.stringify(plantedAmounts(factors, id, size))).join(' '))
      } catch (error) {
        console.error(error.message)
        process.exitCode = 1
      }
      rmSync(head, { recursive: true })
    }
    writeFileSync(factorsFile, `${JSON.stringify(factors, null, 2)}\n`)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
