// How long it takes to read profiles, beside Python's own loader of each format on the same file in the same run. Prints
// times and goals, and exits 1 beyond a goal. Times are CPU times, garbage collection included: what else the machine
// does is no cost of either. One case a file in `profiles/`. Needs a build (`npm run build`) and python3.
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { argv } from 'node:process'
import { fileURLToPath } from 'node:url'
import { pstats } from './profiles/pstats.mjs'
import { pyinstrumentSession } from './profiles/pyinstrument-session.mjs'

/** Each: `{ name, goal, repeats, prepare(folder) → { size, mine(): Promise, theirs(): seconds[] } }`, goal in seconds. */
const cases = [pstats, pyinstrumentSession]

const build = join(dirname(dirname(fileURLToPath(import.meta.url))), 'build')
if (!existsSync(join(build, 'main.js'))) {
  console.error('build/ is missing: run `npm run build` first')
  process.exit(2)
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
const milliseconds = (seconds) => `${(seconds * 1e3).toFixed(1)} ms`

const chosen = argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'benchline-profiles-'))
let missed = 0
try {
  for (const one of cases) {
    const { name, goal, repeats } = one
    if (chosen.length > 0 && !chosen.includes(name)) continue
    const prepared = await one.prepare(folder, build)
    const seconds = []
    for (let run = 0; run < repeats; run += 1) {
      const begun = process.cpuUsage()
      await prepared.mine()
      const { user, system } = process.cpuUsage(begun)
      seconds.push((user + system) / 1e6)
    }
    // The first run compiles; a program that reads one profile has no second.
    const [first, ...later] = seconds
    const own = median(prepared.theirs(repeats))
    const isMet = median(later) < goal
    missed += isMet ? 0 : 1
    const mine = median(later)
    const ratio = mine <= own ? `1/${(own / mine).toFixed(1)}` : `${(mine / own).toFixed(1)} ×`
    console.log(
      `${isMet ? 'ok  ' : 'MISS'} ${name}: ${prepared.size} in ${milliseconds(mine)}, the first time ${milliseconds(first)}; ` +
        `Python ${milliseconds(own)}: ${ratio}; goal < ${milliseconds(goal)}`,
    )
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
process.exit(missed === 0 ? 0 : 1)
