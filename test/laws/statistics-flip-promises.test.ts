/** What the confirming test promises, measured on made-up noise with fixed seeds: false alarms at the margin, power. */
import { expect, test } from 'vitest'
import { binomialTail } from '../../src/stats/binomial-tail.ts'
import { detectableChange } from '../../src/stats/detectable-change.ts'
import { type PairedLogs, flipTest } from '../../src/stats/flip-test.ts'
import { groupSequentialLevels } from '../../src/stats/group-sequential.ts'
import { holm } from '../../src/stats/holm.ts'
import { onGrid } from '../../src/stats/log-ratio.ts'
import { normalQuantile } from '../../src/stats/normal-quantile.ts'
import { pairsNeeded } from '../../src/stats/pairs-needed.ts'
import { type Random, seededRandom } from '../../src/stats/random.ts'
import { signedRankTail } from '../../src/stats/signed-rank-tail.ts'

const normal = (random: Random): number => normalQuantile((random() * 2 ** 32 + 0.5) / 2 ** 32)
const many = <T>(count: number, draw: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => draw(index))
const share = (rounds: number, holds: (round: number) => boolean): number =>
  many(rounds, holds).filter(Boolean).length / rounds

/** What benchmark machines do to a single run, in units of a few percent. */
const noises: Readonly<Record<string, (random: Random) => number>> = {
  normal,
  heavy: (random) => normal(random) * (random() < 0.1 ? 8 : 1),
  cauchy: (random) => normal(random) / Math.abs(normal(random)),
  'two-speed': (random) => 0.5 * normal(random) + (random() < 0.3 ? 4 : 0),
  spiky: (random) => 0.5 * normal(random) - (random() < 0.15 ? 4 * Math.log(1 - random()) : 0),
  coarse: (random) => Math.round(normal(random)),
}
const named = Object.entries(noises)

/** Pairs whose sides share the moment, as neighbours in time do; head is above base by exactly `effect`. */
function made(pairs: number, effect: number, random: Random, draw: (random: Random) => number): PairedLogs {
  const [above, side] = [onGrid(effect), (moment: number): number => onGrid(0.05 * (moment + draw(random)))]
  const both = many(pairs, () => {
    const moment = draw(random)
    return [side(moment), side(moment) + above] as const
  })
  return { base: both.map(([base]) => base), head: both.map(([, head]) => head) }
}

const first = ({ base, head }: PairedLogs, count: number): PairedLogs => ({
  base: base.slice(0, count),
  head: head.slice(0, count),
})
const quarters = (pairs: number): number[] => [0.25, 0.5, 0.75, 1].map((part) => Math.round(part * pairs))

/** Whether any of the looks rejects, as a confirming step does: it stops at the first that does. */
function rejected(
  series: readonly PairedLogs[],
  { alpha, shift, seed, flips }: Readonly<Record<'alpha' | 'shift' | 'seed' | 'flips', number>>,
): boolean {
  const pairs = series[0]!.base.length
  const looks = quarters(pairs)
  const levels = groupSequentialLevels(
    alpha,
    looks.map((look) => look / pairs),
  )
  return looks.some((look, index) => {
    if (2 ** -look > levels[index]!) return false
    const [p] = flipTest([series.map((one) => first(one, look))], { shift, seed, flips })
    return p! <= levels[index]!
  })
}

/** More than so many of `rounds` come from a rate of `rate` once in ten thousand. */
function mostOf(rounds: number, rate: number): number {
  let most = 0
  while (binomialTail(rounds, most, rate) < 0.9999) most += 1
  return most
}

const margin = Math.log1p(0.01)
const sizes = [12, 17, 24, 40, 95]

test('exactly at the margin all four looks together reject in at most alpha of the cases, in any noise', () => {
  const rounds = 80
  const counts = named.map(([, draw], kind) =>
    sizes.map((pairs) => {
      const random = seededRandom(100 * kind + pairs)
      return many(rounds, (seed) =>
        rejected([made(pairs, margin, random, draw)], {
          alpha: 0.1,
          shift: onGrid(margin),
          seed,
          flips: 999,
        }),
      ).filter(Boolean).length
    }),
  )
  for (const count of counts.flat()) expect(count).toBeLessThanOrEqual(mostOf(rounds, 0.1))
  const [all, total] = [
    rounds * sizes.length * named.length,
    counts.flat().reduce((sum, count) => sum + count, 0),
  ]
  expect(total).toBeLessThanOrEqual(mostOf(all, 0.1))
  // The rate is spent, too: the levels are no smaller than they must be.
  expect(total).toBeGreaterThan(0.075 * all)
})

test('at the usual rate of 1 %', () => {
  const rounds = 60
  const random = seededRandom(71)
  const total = named
    .flatMap(([, draw]) =>
      sizes.flatMap((pairs) =>
        many(rounds, (seed) =>
          rejected([made(pairs, margin, random, draw)], {
            alpha: 0.01,
            shift: onGrid(margin),
            seed,
            flips: 20_000,
          }),
        ),
      ),
    )
    .filter(Boolean).length
  expect(total).toBeLessThanOrEqual(mostOf(rounds * sizes.length * named.length, 0.01))
  expect(total).toBeGreaterThan(5)
})

test('two clocks in one test keep the rate', () => {
  const random = seededRandom(72)
  const rounds = 500
  const count = many(rounds, (seed) => {
    const wall = made(30, margin, random, noises['two-speed']!)
    const cpu = {
      base: wall.base.map((value) => onGrid(value + 0.03 * normal(random))),
      head: wall.head.map((value) => onGrid(value + 0.03 * normal(random))),
    }
    return rejected([wall, cpu], { alpha: 0.1, shift: onGrid(margin), seed, flips: 999 })
  }).filter(Boolean).length
  expect(count).toBeLessThanOrEqual(mostOf(rounds, 0.1))
  expect(count).toBeGreaterThan(0.06 * rounds)
})

/** Eight benchmarks of one harness, measured together: a moment common to all makes them alike. */
function harness(random: Random, effects: readonly number[]): (readonly PairedLogs[])[] {
  const pairs = 30
  const moments = many(pairs, () => [normal(random), normal(random)] as const)
  return effects.map((effect) => {
    const own = made(pairs, effect, random, noises['heavy']!)
    return [
      {
        base: own.base.map((value, pair) => onGrid(value + 0.1 * moments[pair]![0])),
        head: own.head.map((value, pair) => onGrid(value + 0.1 * moments[pair]![1])),
      },
    ]
  })
}
const nothing = many(8, () => margin)
const adjusted = { shift: onGrid(margin), flips: 999 }

test('of eight hypotheses that are all true at the margin, any is rejected in at most alpha of the cases', () => {
  const random = seededRandom(73)
  const rounds = 500
  const seen = many(rounds, (seed) => {
    const hypotheses = harness(random, nothing)
    const alone = hypotheses.map((one) => flipTest([one], { ...adjusted, seed })[0]!)
    return [
      Math.min(...flipTest(hypotheses, { ...adjusted, seed })),
      Math.min(...alone),
      Math.min(...holm(alone)),
    ]
  })
  const rates = [0, 1, 2].map((way) => seen.filter((ps) => ps[way]! <= 0.1).length)
  expect(rates[0]).toBeLessThanOrEqual(mostOf(rounds, 0.1))
  // Not adjusted it would be far too often, and by Holm, which knows nothing of the dependence, more seldom.
  expect(rates[1]).toBeGreaterThan(mostOf(rounds, 0.1))
  expect(rates[2]).toBeLessThan(rates[0]!)
  expect(rates[0]).toBeGreaterThan(0.06 * rounds)
})

test('three real slowdowns among them change nothing for the other five', () => {
  const random = seededRandom(74)
  const rounds = 300
  const seen = many(rounds, (seed) =>
    flipTest(harness(random, [0.5, 0.5, 0.5, ...nothing.slice(3)]), { ...adjusted, seed }),
  )
  const some = seen.filter((ps) => Math.min(...ps.slice(3)) <= 0.1).length
  expect(some).toBeLessThanOrEqual(mostOf(rounds, 0.1))
  expect(share(rounds, (round) => Math.max(...seen[round]!.slice(0, 3)) <= 0.1)).toBeGreaterThan(0.95)
})

test('over all signs of given differences the p-values are those of a fair test, one and several', () => {
  const random = seededRandom(75)
  for (const draw of Object.values(noises)) {
    const pairs = 7
    const hypotheses = many(3, () => [made(pairs, 0, random, draw), made(pairs, 0, random, draw)])
    const smallest = many(2 ** pairs, (pattern) => {
      const turned = hypotheses.map((series) =>
        series.map(({ base, head }) => ({
          base: base.map((value, pair) => (pattern & (1 << pair) ? head[pair]! : value)),
          head: head.map((value, pair) => (pattern & (1 << pair) ? base[pair]! : value)),
        })),
      )
      return Math.min(...flipTest(turned, { shift: 0, seed: 1 }))
    }).toSorted((a, b) => a - b)
    // Of 128 sign patterns at most n have a p-value of n / 128 or less, which is exactly what a p-value is.
    smallest.forEach((p, index) => {
      expect(p).toBeGreaterThanOrEqual((index + 1) / 2 ** pairs)
    })
  }
})

/** Share of slowdowns of this size that the flip test and the signed-rank test find at .01. */
function found(
  draw: (random: Random) => number,
  effect: number,
): { readonly flips: number; readonly ranks: number } {
  const random = seededRandom(76)
  const seen = many(250, (seed) => {
    const pairs = made(40, effect, random, draw)
    const [p] = flipTest([[pairs]], { shift: 0, seed, flips: 4999 })
    return [p!, signedRankTail(pairs.head.map((value, pair) => value - pairs.base[pair]!))]
  })
  const share01 = (way: number): number => seen.filter((ps) => ps[way]! <= 0.01).length / seen.length
  return { flips: share01(0), ranks: share01(1) }
}

test('in quiet noise it finds nearly what the signed-rank test finds, in wild noise far more', () => {
  const quiet = found(normal, 0.035)
  expect(quiet.ranks).toBeGreaterThan(0.6)
  expect(quiet.flips).toBeGreaterThan(quiet.ranks - 0.09)
  for (const [name, effect] of [
    ['heavy', 0.04],
    ['spiky', 0.025],
  ] as const) {
    const wild = found(noises[name]!, effect)
    expect(wild.flips).toBeGreaterThan(wild.ranks + 0.05)
  }
})

const design = { margin: 0.01, alpha: 0.01 / 5, power: 0.95 }
const chance = (pairs: number, spread: number, change: number, common: number): number => {
  const random = seededRandom(27)
  const side = (moment: number): number => onGrid(moment + Math.SQRT1_2 * spread * normal(random))
  return share(300, (seed) => {
    const both = many(pairs, () => {
      const moment = common * normal(random)
      return [side(moment), side(moment) + onGrid(Math.log1p(change))] as const
    })
    const series = { base: both.map(([base]) => base), head: both.map(([, head]) => head) }
    return flipTest([[series]], { shift: onGrid(margin), seed, flips: 8192 })[0]! <= design.alpha
  })
}

test.each([
  [9, 0],
  [11, 0.1],
  [13, 0],
  [18, 0.1],
  [25, 0],
  [40, 0.1],
  [90, 0],
])('the smallest detectable change is detected: %i pairs, with a common noise of %d', (pairs, common) => {
  const power = chance(pairs, 0.05, detectableChange({ ...design, spread: 0.05 }, pairs), common)
  expect(power).toBeGreaterThan(0.92)
  expect(power).toBeLessThan(0.99)
})

test.each([
  [0.02, 0.03],
  [0.05, 0.05],
  [0.05, 0.1],
])(
  'as many pairs as are said to be needed find the threshold: spread %d, threshold %d',
  (spread, threshold) => {
    const pairs = pairsNeeded({ ...design, spread, threshold })
    expect(detectableChange({ ...design, spread }, pairs)).toBeLessThanOrEqual(threshold)
    expect(detectableChange({ ...design, spread }, pairs - 1)).toBeGreaterThan(threshold)
    expect(chance(pairs, spread, threshold, 0)).toBeGreaterThan(0.92)
  },
)
