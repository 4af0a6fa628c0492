// Which changes are run: a sequence without end that a seed fixes. In each block every planted case comes once, at one
// size and with one profiler, and so do unchanged programs; after as many blocks as there are sizes and profilers every
// case was run with each of both. Whatever part of it was run is about balanced.
import { randomOf, shuffled } from '../random.mjs'
import { planted, programs, sizes } from './cases.mjs'

/** Unchanged ones of a block. */
const unchanged = 50
/** In so many blocks every case was run at each size with each profiler, and two hundred unchanged programs were. */
export const blocks = 4

const cases = [...planted.values()]
export const blockSize = cases.length + unchanged

/** Size and profiler of a case in a block: each pair of them once before any comes again. */
function variantOf({ id, tools }, block, seed) {
  const variants = shuffled(
    sizes.flatMap((size) => tools.map((tool) => ({ size, tool }))),
    randomOf(`${seed} ${id} ${Math.floor(block / (sizes.length * tools.length))}`),
  )
  return variants[block % variants.length]
}

/** Two to five of a program's innocent edits, in their own order. */
function editsOf(program, random) {
  const names = Object.keys(program.innocent)
  const count = 2 + Math.floor(random() * 4)
  const chosen = new Set(shuffled(names, random).slice(0, count))
  return names.filter((name) => chosen.has(name))
}

/** The `turn`-th unchanged program: all of them once, in random order, then all of them again. */
function unchangedOf(turn, seed) {
  const names = [...programs.keys()]
  const round = Math.floor(turn / names.length)
  const name = shuffled(names, randomOf(`${seed} unchanged ${round}`))[turn % names.length]
  const program = programs.get(name)
  return {
    kind: 'unchanged',
    program: name,
    tool: program.tools[round % program.tools.length],
    edits: editsOf(program, randomOf(`${seed} edits ${turn}`)),
  }
}

/**
 * The change of a number, from 1: `{ number, kind: 'planted', program, case, sort, size, tool, heldOut }`, or
 * `{ number, kind: 'unchanged', program, tool, edits, heldOut }`.
 */
export function changeOf(number, seed) {
  const block = Math.floor((number - 1) / blockSize)
  const places = [
    ...cases.map((one) => () => ({
      kind: 'planted',
      program: one.program,
      case: one.id,
      sort: one.kind,
      ...variantOf(one, block, seed),
    })),
    ...Array.from({ length: unchanged }, (_, place) => () => unchangedOf(block * unchanged + place, seed)),
  ]
  const change = shuffled(places, randomOf(`${seed} block ${block}`))[(number - 1) % blockSize]()
  return { number, ...change, heldOut: programs.get(change.program).heldOut }
}
