/** In which order things run: balanced inside a workload, random everywhere. */
import type { Side } from '../model/evidence.ts'
import { type Random, shuffled } from '../stats/random.ts'

/**
 * Which side runs first, pair by pair: a coin decides every even pair and the next pair is its mirror, so that
 * after any even number of pairs each side came first equally often (randomised multiple interleaved trials,
 * Abedi & Brecht, ICPE 2017). `already` is the order of a pair that was run before: the next is its mirror.
 */
export function balancedSides(random: Random, already?: readonly [Side, Side]): () => readonly [Side, Side] {
  let mirror: readonly [Side, Side] | undefined = already && [already[1], already[0]]
  return () => {
    if (mirror !== undefined) {
      const pair = mirror
      mirror = undefined
      return pair
    }
    const [first, second]: readonly [Side, Side] = random() < 0.5 ? ['base', 'head'] : ['head', 'base']
    mirror = [second, first]
    return [first, second]
  }
}

/** Every item once, in a new random order each time: no workload always runs after the same neighbour. */
export function nextRound<T>(items: readonly T[], random: Random): readonly T[] {
  return shuffled(items, random)
}
