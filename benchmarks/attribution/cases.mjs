// The programs and what is done to them: from `cases/` and `programs/`, with the trees of both sides.
import { join } from 'node:path'
import { archive } from './cases/archive.mjs'
import { filters } from './cases/filters.mjs'
import { ledger } from './cases/ledger.mjs'
import { notes } from './cases/notes.mjs'
import { planner } from './cases/planner.mjs'
import { puzzle } from './cases/puzzle.mjs'
import { relay } from './cases/relay.mjs'
import { shop } from './cases/shop.mjs'
import { tables } from './cases/tables.mjs'
import { weblog } from './cases/weblog.mjs'
import { workers } from './cases/workers.mjs'
import { edited, readTree } from './edits.mjs'
import { located } from './truth.mjs'

const all = { ledger, tables, weblog, archive, puzzle, workers, relay, filters, shop, planner, notes }

/** By how many percent of the whole a planted case is slower. */
export const sizes = [5, 20]

const languages = {
  Python: { run: ['python', 'main.py'], tools: ['pyinstrument', 'cprofile'] },
  JavaScript: { run: ['node', 'main.mjs'], tools: ['cpu-prof'] },
}

/**
 * By name: `{ name, about, language, run, setup?, jobs, heldOut, innocent, planted, tools }`. `jobs` are the
 * words of `amounts.json`. What is held out was written
 * last, and nothing is ever tuned on it.
 */
export const programs = new Map(
  Object.entries(all).map(([name, program]) => [
    name,
    { name, heldOut: false, ...languages[program.language], ...program },
  ]),
)

/** By `program/case`: what is planted, with its program. `job` is the one that gets slower. */
export const planted = new Map(
  [...programs.values()].flatMap((program) =>
    program.planted.map((one) => [
      `${program.name}/${one.name}`,
      { tools: program.tools, ...one, id: `${program.name}/${one.name}`, program: program.name },
    ]),
  ),
)

const bases = new Map()

/** The files of a program as it is committed. */
export function baseOf(name) {
  if (!bases.has(name)) bases.set(name, readTree(join(import.meta.dirname, 'programs', name)))
  return bases.get(name)
}

/** The files of a program after innocent edits, by their names. */
export function innocentHead(name, edits) {
  const { innocent } = programs.get(name)
  return edited(
    baseOf(name),
    edits.flatMap((edit) => innocent[edit]),
  )
}

/** The files of a planted case, and what may be named for it, found in them. */
export function plantedHead(id) {
  const { program, plant, around, truth } = planted.get(id)
  const { innocent } = programs.get(program)
  const head = edited(baseOf(program), [...plant, ...around.flatMap((edit) => innocent[edit])])
  return { head, truth: located(truth, head) }
}
