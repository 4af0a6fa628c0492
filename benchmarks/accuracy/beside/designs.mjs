// How the tools have the same pull request measured: each design runs its own course of processes on the same machine.
import { blocks, measure } from '../simulate/world.mjs'
import { randomStream } from '../simulate/random.mjs'

/** Stored jobs that a tool with a history knows. */
const stored = 30

/** Jobs after the merge that a change-point detector waits for at most. */
const later = 9

/**
 * Data of one pull request by design, each made once and only when somebody asks. Times are lists by benchmark. A tool
 * that compares with stored results spends all runs of a pull request on head, one that measures both sides halves them.
 */
export function designsOf(world, seed) {
  const { benchmarks, runs } = world
  const half = Math.floor(runs / 2)
  const make = {
    /** Head alone, in blocks as the harnesses of most languages go. */
    alone() {
      const job = world.open()
      return measure(benchmarks.length, blocks(benchmarks.length, runs), (benchmark) =>
        job.run(benchmark, 'head'),
      )
    },
    /** Earlier jobs on whatever machine came, and on machines of the same processor model. */
    any: () => world.history('any', stored, runs, { plan: blocks }),
    same: () => world.history('same', stored, runs, { plan: blocks }),
    /** Jobs after the merge, on the same processor model. */
    after: () => world.history('same', later, runs, { plan: blocks, merged: true }),
    /** The suite of base, then the suite of head, in one job. */
    sequential() {
      const job = world.open()
      const suite = (side) =>
        measure(benchmarks.length, blocks(benchmarks.length, half), (benchmark) => job.run(benchmark, side))
      const base = suite('base')
      return { base, head: suite('head') }
    },
    /** Pairs round-robin over the benchmarks, a coin for the order in each. */
    interleaved: () => inPairs(world, half, randomStream(seed, 'coins')),
    /** The same without coins: base always first. */
    alternating: () => inPairs(world, half, undefined),
  }
  const made = new Map()
  return Object.fromEntries(
    Object.entries(make).map(([name, measured]) => [
      name,
      () => {
        if (!made.has(name)) made.set(name, measured())
        return made.get(name)
      },
    ]),
  )
}

function inPairs(world, pairs, coins) {
  const job = world.open()
  const data = { base: world.benchmarks.map(() => []), head: world.benchmarks.map(() => []) }
  for (let pair = 0; pair < pairs; pair += 1) {
    for (const benchmark of world.benchmarks) {
      const order = coins !== undefined && coins.uniform() < 0.5 ? ['head', 'base'] : ['base', 'head']
      for (const side of order) data[side][benchmark].push(job.run(benchmark, side))
    }
  }
  return data
}
