// Which pull requests are run: a sequence without end that a seed fixes, balanced in blocks, so that whatever part of it
// was run has every slowdown of every kind about equally often, and every workload in each of them.
import { randomOf, shuffled } from '../../random.mjs'
import { suite, workloads } from './workloads.mjs'

/**
 * The kinds of pull request, by which metric judges, and how many of a block have which slowdown (in percent). `suite`
 * holds ten workloads at once, judged by the metric that Benchline chooses; the others hold one.
 */
export const kinds = {
  wall: { slowdowns: { 0: 8, 2: 3, 3: 3, 5: 3, 10: 3 } },
  cpu: { slowdowns: { 0: 8, 2: 3, 3: 3, 5: 3, 10: 3 } },
  instructions: { slowdowns: { 0: 4, 1: 3, 2: 1, 3: 1, 5: 1, 10: 1 }, only: ({ counted }) => counted },
  suite: { slowdowns: { 0: 1, 5: 1 }, only: ({ name }) => suite.includes(name) },
}

const cells = Object.entries(kinds).flatMap(([kind, { slowdowns }]) =>
  Object.entries(slowdowns).map(([slowdown, count]) => ({ kind, slowdown: Number(slowdown), count })),
)
const blockSize = cells.reduce((sum, { count }) => sum + count, 0)

/** The workload of the `turn`-th pull request of a cell: all of them once, in random order, then all of them again. */
function workloadOf({ kind, slowdown }, turn, seed) {
  const only = kinds[kind].only ?? (() => true)
  const names = [...workloads.values()].filter(only).map(({ name }) => name)
  const round = Math.floor(turn / names.length)
  return shuffled(names, randomOf(`${seed} ${kind} ${slowdown} ${round}`))[turn % names.length]
}

/**
 * The pull request of a number, from 1: `{ number, kind, slowdown, workload, edit }`. In an unchanged suite no workload
 * is named. `edit` is what an unchanged one touches: a document, or a comment of the source.
 */
export function pullRequest(number, seed) {
  const block = Math.floor((number - 1) / blockSize)
  const places = cells.flatMap((cell) =>
    Array.from({ length: cell.count }, (_, place) => ({ ...cell, turn: block * cell.count + place })),
  )
  const cell = shuffled(places, randomOf(`${seed} block ${block}`))[(number - 1) % blockSize]
  const { kind, slowdown, turn } = cell
  const named = kind !== 'suite' || slowdown > 0
  return {
    number,
    kind,
    slowdown,
    ...(named ? { workload: workloadOf(cell, turn, seed) } : {}),
    ...(slowdown === 0 ? { edit: kind === 'suite' || turn % 2 === 0 ? 'document' : 'comment' } : {}),
  }
}
