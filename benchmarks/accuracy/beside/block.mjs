// One hundredth of a row, judged by everyone who has not judged it yet.
import { requestsOf, seedOfRequest } from '../simulate/block.mjs'
import { makeWorld } from '../simulate/world.mjs'
import { designsOf } from './designs.mjs'

/** Pull requests with any benchmark called slower, slowed benchmarks called slower, and others called so. */
export const columns = ['red', 'found', 'wrong']

/** Counts by the name of the tool. */
export async function judgeBlock(row, block, tools) {
  const counts = new Map(tools.map(({ name }) => [name, columns.map(() => 0)]))
  for (const index of requestsOf(row, block)) {
    const seed = seedOfRequest(row, index)
    const world = makeWorld(row.model, seed, row)
    const designs = designsOf(world, seed)
    for (const { name, judge } of tools) {
      const slower = await judge(designs, { world, row, seed })
      const [red, found, wrong] = [
        slower.includes(true) ? 1 : 0,
        world.benchmarks.filter((one) => slower[one] && world.isSlowed(one)).length,
        world.benchmarks.filter((one) => slower[one] && !world.isSlowed(one)).length,
      ]
      const sum = counts.get(name)
      sum[0] += red
      sum[1] += found
      sum[2] += wrong
    }
  }
  return Object.fromEntries(counts)
}
