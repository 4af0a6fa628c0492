// Programs in folders of their own, ready to run: their files, how much of each job, and what has to be built.
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { programs } from './cases.mjs'
import { pythonFolder } from './python.mjs'

/** What programs are started with: their own Python first. */
export function environment() {
  return { ...process.env, PATH: `${pythonFolder()}${delimiter}${process.env.PATH}`, PYTHONHASHSEED: '0' }
}

/** Writes the files of a tree. */
export function writeTree(folder, tree) {
  for (const [path, text] of tree) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

export function writeAmounts(folder, amounts) {
  writeFileSync(join(folder, 'amounts.json'), `${JSON.stringify(amounts, null, 2)}\n`)
}

/** A tree of a program in a folder, built. */
export function placed(folder, name, tree, env) {
  const { setup } = programs.get(name)
  writeTree(folder, tree)
  if (setup !== undefined) execFileSync('sh', ['-c', setup], { cwd: folder, env })
}

/**
 * Runs programs in turn, so many rounds: `{ output, cpu, wall }` of each folder, seconds by round. The files that running
 * leaves (byte code) are there from the second round on.
 */
export function metered(name, folders, rounds, env) {
  const { run } = programs.get(name)
  const commands = folders.map((cwd) => ({ argv: run, cwd }))
  const text = execFileSync('python', [join(import.meta.dirname, 'meter.py'), String(rounds)], {
    input: JSON.stringify(commands),
    env,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  return JSON.parse(text)
}
