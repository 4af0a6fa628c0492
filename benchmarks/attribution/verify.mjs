// Proves the programs and what is planted in them, without Benchline: at head every program says what it says at base,
// and is slower by as much as is claimed, by CPU time.
//
//   node benchmarks/attribution/verify.mjs [--only 'ledger/*'] [--rounds 7] [--unchanged 1]
//
// `--only` takes patterns of PROGRAM/CASE; `--unchanged` is how many sets of innocent edits are run of each program.
import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import picomatch from 'picomatch'
import { baseOf, innocentHead, planted, plantedHead, programs, sizes } from './cases.mjs'
import { plantedAmounts, readFactors, unchangedAmounts } from './factors.mjs'
import { environment, metered, placed, writeAmounts } from './place.mjs'
import { changeOf } from './plan.mjs'

/** A planted slowdown may be so much of what it should be; an unchanged program may differ by so much of a whole. */
const tolerance = { least: 0.6, most: 1.5, unchanged: 0.02 }
const { values: options } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: ['**'] },
    rounds: { type: 'string', default: '7' },
    unchanged: { type: 'string', default: '1' },
  },
})
const wanted = picomatch(options.only)
const factors = readFactors()
const env = environment()
let wrong = 0

/** By how much of the whole head is slower: the fastest runs of both. Throws where their output differs. */
function compared(name, folders, amounts) {
  for (const folder of folders) writeAmounts(folder, amounts)
  const [base, head] = metered(name, folders, Number(options.rounds), env)
  if (base.output !== head.output) throw new Error(`says ${head.output} where base says ${base.output}`)
  const [before, after] = [base, head].map(({ cpu }) => Math.min(...cpu))
  return { slower: after / before - 1, seconds: before }
}

function tell(what, check) {
  try {
    const { slower, seconds, least, most } = check()
    const fits = slower >= least && slower <= most
    if (!fits) wrong += 1
    console.log(
      `${fits ? 'ok   ' : 'WRONG'} ${what}: ${(100 * slower).toFixed(1)} % slower than ${seconds.toFixed(2)} s, asked for ${(100 * least).toFixed(1)} to ${(100 * most).toFixed(1)} %`,
    )
  } catch (error) {
    wrong += 1
    console.log(`WRONG ${what}: ${error.message}`)
  }
}

const folder = mkdtempSync(join(realpathSync(tmpdir()), 'benchline-verify-'))
try {
  for (const { name } of programs.values()) {
    const cases = [...planted.values()].filter((one) => one.program === name && wanted(one.id))
    if (cases.length === 0) continue
    const base = join(folder, name)
    placed(base, name, baseOf(name), env)
    for (const { id } of cases) {
      const head = join(folder, id.replace('/', '-'))
      placed(head, name, plantedHead(id).head, env)
      for (const size of sizes) {
        tell(`${id} +${size} %`, () => ({
          ...compared(name, [base, head], plantedAmounts(factors, id, size)),
          least: (tolerance.least * size) / 100,
          most: (tolerance.most * size) / 100,
        }))
      }
      rmSync(head, { recursive: true })
    }
    let left = Number(options.unchanged)
    for (let number = 1; left > 0; number += 1) {
      const change = changeOf(number, 'verify')
      if (change.kind !== 'unchanged' || change.program !== name) continue
      left -= 1
      const head = join(folder, `${name}-unchanged-${number}`)
      placed(head, name, innocentHead(name, change.edits), env)
      tell(`${name} ${change.edits.join(', ')}`, () => ({
        ...compared(name, [base, head], unchangedAmounts(factors, name)),
        least: -tolerance.unchanged,
        most: tolerance.unchanged,
      }))
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
if (wrong > 0) {
  console.error(`${wrong} are not as they should be`)
  process.exitCode = 1
}
