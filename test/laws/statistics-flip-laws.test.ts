/** Laws of the confirming test: what must not matter does not, and what may not happen cannot. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type PairedLogs, flipTest } from '../../src/stats/flip-test.ts'
import { groupSequentialLevels } from '../../src/stats/group-sequential.ts'
import { logRatio, onGrid } from '../../src/stats/log-ratio.ts'
import { pairScores } from '../../src/stats/pair-scores.ts'
import { allPatterns, drawnPatterns, signedSums } from '../../src/stats/sign-patterns.ts'
import { seededRandom, shuffled } from '../../src/stats/random.ts'

/** Logarithms with ties, with tiny and with huge differences. */
const log = fc.oneof(
  fc.constantFrom(0, 0.5, 1),
  fc.double({ min: -0.1, max: 0.1, noNaN: true }).map(onGrid),
  fc.double({ min: -700, max: 700, noNaN: true }).map(onGrid),
)
const logs = (maxLength: number): fc.Arbitrary<PairedLogs> =>
  fc.array(fc.tuple(log, log), { maxLength }).map((pairs) => ({
    base: pairs.map(([base]) => base),
    head: pairs.map(([, head]) => head),
  }))
const shift = fc.constantFrom(0, onGrid(Math.log1p(0.01)), 0.5)
/** Up to 14 pairs are tried out in full, more are drawn: laws hold for both. */
const longest = fc.constantFrom(3, 14, 40)
const family = longest.chain((length) =>
  fc.array(fc.array(logs(length), { maxLength: 3 }), { minLength: 1, maxLength: 4 }),
)
const options = { seed: 7, flips: 4000 }

test('swapping the sides of some pairs turns the signs of their scores and nothing else', () => {
  fc.assert(
    fc.property(logs(30), fc.infiniteStream(fc.boolean()), ({ base, head }, coins) => {
      const swaps = base.map(() => coins.next().value)
      const swapped = pairScores(
        base.map((value, pair) => (swaps[pair] === true ? head[pair]! : value)),
        head.map((value, pair) => (swaps[pair] === true ? base[pair]! : value)),
      )
      pairScores(base, head).forEach((row, index) => {
        row.forEach((score, pair) => {
          // Adding 0 makes −0 a 0.
          expect(swapped[index]![pair]! + 0).toBe((swaps[pair] === true ? -score : score) + 0)
        })
      })
    }),
    { numRuns: 300, seed: 1 },
  )
})

test('scores have length 1 or 0, and rise with the difference as long as it is a usual one', () => {
  fc.assert(
    fc.property(logs(30), ({ base, head }) => {
      for (const row of pairScores(base, head)) {
        const length = row.reduce((sum, score) => sum + score * score, 0)
        if (length !== 0) expect(length).toBeCloseTo(1, 12)
        expect(row.every(Number.isFinite)).toBe(true)
        row.forEach((score, pair) => {
          if (score !== 0) expect(Math.sign(score)).toBe(Math.sign(head[pair]! - base[pair]!))
        })
      }
    }),
    { numRuns: 300, seed: 2 },
  )
})

test('p-values are probabilities, never below what so many pairs can show', () => {
  fc.assert(
    fc.property(family, shift, (hypotheses, by) => {
      const pairs = Math.max(0, ...hypotheses.flat().map(({ base }) => base.length))
      for (const p of flipTest(hypotheses, { ...options, shift: by })) {
        expect(p).toBeLessThanOrEqual(1)
        expect(p).toBeGreaterThanOrEqual(Math.max(2 ** -pairs, 1 / 4001))
      }
    }),
    { numRuns: 200, seed: 3 },
  )
})

test('the order of hypotheses, and of series inside them, changes nothing, to the last bit', () => {
  fc.assert(
    fc.property(family, shift, fc.nat(), (hypotheses, by, seed) => {
      const random = seededRandom(seed)
      const order = shuffled(
        hypotheses.map((_, index) => index),
        random,
      )
      const turned = order.map((index) => shuffled(hypotheses[index]!, random))
      const ps = flipTest(hypotheses, { ...options, shift: by })
      expect(flipTest(turned, { ...options, shift: by })).toEqual(order.map((index) => ps[index]))
    }),
    { numRuns: 200, seed: 4 },
  )
})

test('more hypotheses and more series beside one never lower its p-value', () => {
  fc.assert(
    fc.property(
      longest.chain((length) =>
        fc.tuple(
          // One of full length, so that the others bring no further places to toss for.
          logs(length).map(({ base, head }) => ({
            base: [...base, ...Array(length - base.length).fill(0)],
            head: [...head, ...Array(length - head.length).fill(0.25)],
          })),
          fc.array(logs(length), { maxLength: 3 }),
          fc.array(fc.array(logs(length), { maxLength: 2 }), { maxLength: 4 }),
        ),
      ),
      shift,
      ([one, series, others], by) => {
        const alone = flipTest([[one]], { ...options, shift: by })[0]!
        const among = flipTest([[one], ...others], { ...options, shift: by })[0]!
        const further = flipTest([[one], ...others, series], { ...options, shift: by })[0]!
        expect(among).toBeGreaterThanOrEqual(alone)
        expect(further).toBeGreaterThanOrEqual(among)
        expect(flipTest([[one], [one], [one, one]], { ...options, shift: by })).toEqual([alone, alone, alone])
      },
    ),
    { numRuns: 200, seed: 5 },
  )
})

test('scaling all times changes nothing, to the last bit', () => {
  const value = fc.double({ min: 0.9, max: 1.2, noNaN: true })
  fc.assert(
    fc.property(
      fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 40 }),
      fc.constantFrom(1e-9, 0.001, 1 / 3, 60, 2 ** 30),
      shift,
      (pairs, unit, by) => {
        const measured = (scale: number): PairedLogs => {
          const times = pairs.map(([base, head]) => [base * scale, head * scale] as const)
          // As callers do: logarithms from the smallest value, so that they do not depend on the unit.
          const smallest = Math.min(...times.flat())
          return {
            base: times.map(([base]) => logRatio(base, smallest)),
            head: times.map(([, head]) => logRatio(head, smallest)),
          }
        }
        const plain = flipTest([[measured(1)]], { ...options, shift: by })
        expect(flipTest([[measured(unit)]], { ...options, shift: by })).toEqual(plain)
      },
    ),
    { numRuns: 200, seed: 6 },
  )
})

test('a constant added to all logarithms of a series changes nothing, to the last bit', () => {
  fc.assert(
    fc.property(
      family,
      shift,
      fc.double({ min: -700, max: 700, noNaN: true }),
      (hypotheses, by, constant) => {
        const moved = hypotheses.map((series) =>
          series.map(({ base, head }) => ({
            base: base.map((value) => value + onGrid(constant)),
            head: head.map((value) => value + onGrid(constant)),
          })),
        )
        expect(flipTest(moved, { ...options, shift: by })).toEqual(
          flipTest(hypotheses, { ...options, shift: by }),
        )
      },
    ),
    { numRuns: 200, seed: 7 },
  )
})

test('head that is surely above base is not surely below it', () => {
  const seen = { worse: 0, better: 0 }
  fc.assert(
    fc.property(logs(40), fc.constantFrom(-0.3, 0, 0.3), ({ base, head }, effect) => {
      const later = head.map((value) => value + onGrid(effect))
      const worse = flipTest([[{ base, head: later }]], { ...options, shift: 0 })[0]!
      const better = flipTest([[{ base: later, head: base }]], { ...options, shift: 0 })[0]!
      if (worse <= 0.05) seen.worse += 1
      if (better <= 0.05) seen.better += 1
      if (worse <= 0.02) expect(better).toBeGreaterThan(0.05)
    }),
    { numRuns: 400, seed: 8 },
  )
  expect(seen.worse).toBeGreaterThan(20)
  expect(seen.better).toBeGreaterThan(20)
})

test('up to 14 pairs their order changes nothing', () => {
  fc.assert(
    fc.property(logs(14), shift, fc.nat(), ({ base, head }, by, seed) => {
      const order = shuffled(
        base.map((_, index) => index),
        seededRandom(seed),
      )
      const turned = { base: order.map((pair) => base[pair]!), head: order.map((pair) => head[pair]!) }
      const all = { seed: 1, shift: by }
      expect(flipTest([[turned]], all)).toEqual(flipTest([[{ base, head }]], all))
    }),
    { numRuns: 200, seed: 9 },
  )
})

test('sums under patterns are the sums of signed numbers', () => {
  const check = (row: readonly number[], patterns: readonly Uint32Array[], count: number): void => {
    signedSums(Float64Array.from(row), patterns, count).forEach((sum, pattern) => {
      const plain = row.reduce((total, value, place) => {
        const turned = (patterns[place >>> 5]![pattern]! >>> (place & 31)) & 1
        return total + (turned === 1 ? -value : value)
      }, 0)
      expect(sum).toBeCloseTo(plain, 10)
    })
  }
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { maxLength: 100 }),
      fc.nat(),
      (row, seed) => {
        if (row.length <= 8) check(row, allPatterns(row.length), 2 ** row.length)
        check(row, drawnPatterns(row.length, seed)(20), 20)
        check(row, drawnPatterns(row.length + 40, seed)(20), 20)
      },
    ),
    { numRuns: 200, seed: 10 },
  )
})

test('coins are fair, every one of them and every two of them', () => {
  const [places, count] = [70, 20_000]
  const patterns = drawnPatterns(places, 3)(count)
  const coin = (place: number, pattern: number): number =>
    (patterns[place >>> 5]![pattern]! >>> (place & 31)) & 1 ? -1 : 1
  const covers = (a: number, b?: number): number => {
    let sum = 0
    for (let pattern = 0; pattern < count; pattern += 1)
      sum += coin(a, pattern) * (b === undefined ? 1 : coin(b, pattern))
    return Math.abs(sum) / Math.sqrt(count)
  }
  const all = Array.from({ length: places }, (_, a) => [
    covers(a),
    ...Array.from({ length: a }, (_one, b) => covers(a, b)),
  ]).flat()
  // 2485 standard normal numbers: one of 4.8 deviations is there in one case of 250.
  expect(Math.max(...all)).toBeLessThan(4.8)
  const square = all.reduce((sum, z) => sum + z * z, 0) / all.length
  expect(Math.abs(square - 1)).toBeLessThan(0.12)
})

const fractions = fc
  .uniqueArray(fc.integer({ min: 1, max: 39 }), { maxLength: 4 })
  .map((looks) => [...looks.toSorted((a, b) => a - b).map((look) => look / 40), 1])
const rate = fc.double({ min: 1e-5, max: 0.2, noNaN: true })

test('levels rise with the rate, and lie below it', () => {
  fc.assert(
    fc.property(fractions, rate, rate, (looks, one, other) => {
      const [less, more] = [Math.min(one, other), Math.max(one, other)]
      const [low, high] = [groupSequentialLevels(less, looks), groupSequentialLevels(more, looks)]
      low.forEach((level, look) => {
        expect(level).toBeGreaterThan(0)
        expect(level).toBeLessThanOrEqual(less)
        expect(level).toBeLessThanOrEqual(high[look]! * (1 + 1e-9))
      })
      expect(groupSequentialLevels(less, looks)).toEqual(low)
    }),
    { numRuns: 30, seed: 11 },
  )
})

test('one look spends everything, several spend no more than the sum of their levels could', () => {
  expect(groupSequentialLevels(0.01, [1])).toEqual([0.01])
  fc.assert(
    fc.property(fractions, rate, (looks, alpha) => {
      const levels = groupSequentialLevels(alpha, looks)
      const sum = levels.reduce((total, level) => total + level, 0)
      expect(sum).toBeGreaterThan(0.95 * alpha * (1 - 1e-6))
      expect(Math.max(...levels)).toBeLessThanOrEqual(alpha)
    }),
    { numRuns: 30, seed: 12 },
  )
})

test.each([
  ['not ascending', 0.01, [0.5, 0.25, 1]],
  ['twice the same', 0.01, [0.5, 0.5, 1]],
  ['no end', 0.01, [0.25, 0.5]],
  ['beyond the end', 0.01, [0.5, 1, 1.5]],
  ['from nothing', 0.01, [0, 1]],
  ['no looks', 0.01, []],
  ['no rate', 0, [0.5, 1]],
  ['a sure thing', 1, [0.5, 1]],
  ['no number', Number.NaN, [1]],
])('looks that make no sense: %s', (_, alpha, looks) => {
  expect(() => groupSequentialLevels(alpha, looks)).toThrow(RangeError)
})
