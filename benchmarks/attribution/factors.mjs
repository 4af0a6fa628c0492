// How often each job is done in each change: from what calibrate.mjs measured, kept in factors.json.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { amountsFor, evenAmounts } from './amounts.mjs'
import { planted } from './cases.mjs'

export const factorsFile = join(import.meta.dirname, 'factors.json')

/**
 * `{ programs: { name: { start, jobs } }, cases: { id: extra } }`: seconds of CPU time of starting, of doing each job once,
 * and that the job of a case takes longer for what is planted.
 */
export const readFactors = () => JSON.parse(readFileSync(factorsFile, 'utf8'))

/** Of a planted case at a size. Throws where it was never calibrated. */
export function plantedAmounts(factors, id, size) {
  const { program, job } = planted.get(id)
  const [known, extra] = [factors.programs[program], factors.cases[id]]
  if (known === undefined || extra === undefined) throw new Error(`${id} is not calibrated`)
  return amountsFor(known, { job, extra }, size)
}

/** Of an unchanged program. */
export function unchangedAmounts(factors, program) {
  return evenAmounts(factors.programs[program])
}
