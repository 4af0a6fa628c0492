// The pull requests that were run: one file each, named by their number in the plan.
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export const resultsFolder = join(import.meta.dirname, 'results')

const fileOf = (number) => `${String(number).padStart(5, '0')}.json`

/** Everything that was run, by number. */
export function readAll(folder = resultsFolder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => /^\d+\.json$/u.test(name))
    .toSorted()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')))
}

export function has(number, folder = resultsFolder) {
  return existsSync(join(folder, fileOf(number)))
}

/** Whole or not at all: what reads the folder never sees half a file. */
export function append(result, folder = resultsFolder) {
  mkdirSync(folder, { recursive: true })
  const draft = join(folder, `.${fileOf(result.number)}`)
  writeFileSync(draft, `${JSON.stringify(result, null, 2)}\n`)
  renameSync(draft, join(folder, fileOf(result.number)))
}
