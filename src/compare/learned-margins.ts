/** How wide the margin of a benchmark must be, learned from stored runs of changes that touched nothing it runs. */
import { cpu, wall } from '../model/metric.ts'
import type { PastRun } from '../model/past.ts'
import type { NullRatio } from '../model/run.ts'
import { binomialTail } from '../stats/binomial-tail.ts'
import { median } from '../stats/median.ts'
import { normalTail } from '../stats/normal-tail.ts'
import { type Measured, spreadBeyondError } from '../stats/spread-beyond-error.ts'

/** A margin that is wider than the gate's. */
export interface LearnedMargin {
  readonly benchmark: string
  readonly metric: string
  /** Fraction. */
  readonly margin: number
  /** Changes that taught it: the benchmark's own, or those of the whole suite. */
  readonly changes: number
  readonly from: 'benchmark' | 'suite'
  /** What it would be if it were not capped; absent where it is not. */
  readonly uncapped?: number
}

/** Two builds of one program differ by √2 times what a build does, and 3 standard deviations are hardly ever exceeded. */
const deviations = 3

/** Ratios of a benchmark from which it speaks for itself, and of a suite from which it speaks for those that do not. */
const least = { own: 5, suite: 10 }

/** Fewer changes than this may be one odd machine, or one file that somebody took for prose. */
const leastChanges = 3

/**
 * Ratios that the suite's spread is worth beside a benchmark's own, one for each other benchmark up to this: a suite of
 * two says little of what its benchmarks have in common. Five ratios alone say too little: of fifty
 * benchmarks whose builds differ equally, some would seem to differ by a third of that, and those would raise alarms.
 */
const mostOfSuite = 5

/** In a suite whose builds agree, a benchmark that is said to be other must surely be so. */
const sure = 0.05

/** A wider margin would let through what everybody can see. */
export const widestMargin = 0.1

/**
 * The margins beyond `margin` of the benchmarks, for every noisy metric that there are ratios of. Where t is the spread of
 * a benchmark's n ratios beyond their measuring errors (`spreadBeyondError`) and s that of the suite's, the margin is
 *
 *     exp(3 √((n t² + w s²) / (n + w))) − 1      with five ratios or more of its own
 *     exp(3 s) − 1                               with fewer, where the suite has ten of three changes
 *
 * and 10 % at most; w is 5, or the number of other benchmarks where that is less. Where the suite's is within `margin`, a benchmark's own counts only if chance would hardly (1 in 20)
 * give such ratios to one that is within it too. Both clocks have the same margin. A commit that was recorded more than once counts once, as it was recorded last. The order of benchmarks does not matter.
 */
export function learnedMargins(
  benchmarks: readonly string[],
  runs: readonly Pick<PastRun, 'commit' | 'nulls'>[],
  margin: number,
): readonly LearnedMargin[] {
  const known = byKind(runs)
  return [...new Set(benchmarks)].flatMap((benchmark) =>
    [...known].flatMap(([kind, ratios]) => {
      const found = learned(benchmark, ratios, margin)
      if (found === undefined || found.margin <= margin) return []
      return metricsOf(kind).map((metric) => ({ ...found, metric }))
    }),
  )
}

/** Which clock speaks can change from check to check, and builds differ by either: they are one kind. */
const clocks: readonly string[] = [cpu.name, wall.name]
const kindOf = (metric: string): string => (clocks.includes(metric) ? 'clock' : `metric ${metric}`)
const metricsOf = (kind: string): readonly string[] =>
  kind === 'clock' ? clocks : [kind.slice('metric '.length)]

interface Kept extends NullRatio {
  readonly commit: string
}

interface Ratios {
  readonly all: readonly Kept[]
  readonly suite:
    | { readonly spread: number; readonly changes: number; readonly benchmarks: number }
    | undefined
}

function byKind(runs: readonly Pick<PastRun, 'commit' | 'nulls'>[]): ReadonlyMap<string, Ratios> {
  const latest = new Map<string, Kept>()
  for (const { commit, nulls = [] } of runs) {
    const own = new Map<string, Kept>()
    for (const one of nulls) {
      const key = JSON.stringify([commit, one.benchmark, kindOf(one.metric)])
      // Two clocks of one pair of builds taught one thing: the steadier tells it.
      const known = own.get(key)
      if (known === undefined || one.error < known.error) own.set(key, { ...one, commit })
    }
    for (const [key, one] of own) latest.set(key, one)
  }
  const grouped = new Map<string, Kept[]>()
  for (const one of latest.values()) {
    const kind = kindOf(one.metric)
    const group = grouped.get(kind)
    if (group === undefined) grouped.set(kind, [one])
    else group.push(one)
  }
  return new Map(
    [...grouped].map(([kind, all]) => {
      const changes = new Set(all.map(({ commit }) => commit)).size
      const benchmarks = new Set(all.map(({ benchmark }) => benchmark)).size
      const enough = all.length >= least.suite && changes >= leastChanges
      return [kind, { all, suite: enough ? { spread: spreadOf(all), changes, benchmarks } : undefined }]
    }),
  )
}

const spreadOf = (ratios: readonly NullRatio[]): number =>
  spreadBeyondError(ratios.map(({ ratio, error }): Measured => ({ value: ratio, error })))

type Found = Omit<LearnedMargin, 'metric'>

function learned(benchmark: string, { all, suite }: Ratios, margin: number): Found | undefined {
  const own = all.filter((one) => one.benchmark === benchmark)
  if (own.length >= least.own) {
    const within = Math.log1p(margin) / deviations
    if (suite !== undefined && suite.spread <= within && !isSurelyBeyond(own, within)) return undefined
    const weight = suite === undefined ? 0 : Math.min(mostOfSuite, suite.benchmarks - 1)
    const squares = own.length * spreadOf(own) ** 2 + weight * (suite?.spread ?? 0) ** 2
    const spread = Math.sqrt(squares / (own.length + weight))
    return capped({ benchmark, changes: own.length, from: 'benchmark' }, spread)
  }
  if (suite === undefined) return undefined
  return capped({ benchmark, changes: suite.changes, from: 'suite' }, suite.spread)
}

/**
 * Whether chance would hardly give ratios whose median size is so large to builds that differ by `spread`: each is beyond
 * the median found with the same chance, and at least half of them are.
 */
function isSurelyBeyond(own: readonly NullRatio[], spread: number): boolean {
  const sizes = own.map(({ ratio, error }) => Math.abs(ratio) / Math.hypot(spread, error))
  const beyond = 2 * normalTail(median(sizes))
  const half = Math.ceil(own.length / 2)
  return binomialTail(own.length, own.length - half, 1 - beyond) <= sure
}

function capped(identity: Pick<Found, 'benchmark' | 'changes' | 'from'>, spread: number): Found {
  const margin = Math.expm1(deviations * spread)
  return margin > widestMargin
    ? { ...identity, margin: widestMargin, uncapped: margin }
    : { ...identity, margin }
}
