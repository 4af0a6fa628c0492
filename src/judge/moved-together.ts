/** One cause for all: when nearly every benchmark moves the same way, it is seldom many changes of the code. */
import type { Compared } from '../model/comparison.ts'
import type { Doubt } from '../model/evidence.ts'
import type { Finding } from '../model/finding.ts'
import { binomialTail } from '../stats/binomial-tail.ts'
import { median } from '../stats/median.ts'
import type { Case } from './judge.ts'
import { percent } from './phrases.ts'

/** How many of how many benchmarks moved one way, and by how much in the middle. */
export interface Movement {
  readonly count: number
  readonly of: number
  /** Relative effect of the middle benchmark, positive is worse. */
  readonly effect: number
}

/** Fewer benchmarks than this may well agree by chance. */
const fewest = 10
const share = 0.8
/** Chance that so many coins, or more, fall the same way. */
const unlikely = 0.001

/**
 * Set where at least four fifths of ten or more benchmarks, each by its judging pairs, moved the same way (sign test
 * at 0.1 %), by at least half the margin in the middle: less than that is what copies of one program differ by.
 */
export function movementOf(cases: readonly Case[], margin: number): Movement | undefined {
  const effects = new Map<string, number>()
  for (const { comparison, judges } of cases) {
    if (comparison.kind !== 'compared' || !judges || !isPaired(comparison)) continue
    const { value } = comparison.effect.relative
    if (!effects.has(comparison.benchmark)) effects.set(comparison.benchmark, value)
  }
  const values = [...effects.values()].filter((value) => value !== 0)
  const worse = values.filter((value) => value > 0).length
  const count = Math.max(worse, values.length - worse)
  if (values.length < fewest || count < share * values.length) return undefined
  if (2 * binomialTail(values.length, values.length - count, 0.5) > unlikely) return undefined
  const effect = median([...effects.values()])
  return Math.abs(effect) < margin / 2 ? undefined : { count, of: effects.size, effect }
}

const isPaired = ({ paired, exact }: Compared): boolean => paired && !exact

/** Said whatever the verdicts are: a reader looks for one cause then, not for many. */
export function tellMovement(
  { count, of, effect }: Movement,
  { untouched }: { readonly untouched: boolean },
): Finding {
  const way = effect > 0 ? 'worse' : 'better'
  const by = percent(Math.abs(effect))
  return {
    code: 'moved-together',
    severity: 'warning',
    text: `${count} of ${of} benchmarks moved together, about ${by} ${way}${untouched ? ', and the change touches no code' : ''}: that has one cause, not many`,
    remedy: untouched
      ? 'look for what differs between the copies of base and head: caches, layout of builds, what `setup` fetched'
      : 'look at what all of them share first: a dependency, a compiler or its flags, the runtime, a module that all import',
  }
}

/** Where the change touches no code, what moved everything was not the change: no worsening can be told from it. */
export function doubtsOfMovement({ count, of }: Movement, benchmarks: Iterable<string>): readonly Doubt[] {
  return [...benchmarks].map((benchmark) => ({
    benchmark,
    code: 'asymmetry',
    because: `${count} of ${of} benchmarks moved the same way under a change that touches no code, so base and head differ in more than their code`,
  }))
}
