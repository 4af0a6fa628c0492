import fc from 'fast-check'
import { expect, test } from 'vitest'
import { noises } from '../../test/laws/stored-runs.ts'
import { type LevelHistory, levelChanges } from './level-changes.ts'
import { type Random, seededRandom } from './random.ts'

const noise = (kind: keyof typeof noises, random: Random, count: number, spread: number): number[] =>
  noises[kind](random, count).map((value) => Math.exp(spread * value))
const places = (values: readonly number[]): readonly number[] =>
  levelChanges(values).changes.map(({ index }) => index)

test.each([
  ['normal', 0.02, 0.05],
  ['normal', 0.05, 0.05],
  ['outliers', 0.02, 0.12],
  ['outliers', 0.05, 0.12],
  ['two speeds', 0.05, 0.12],
  ['neighbours alike', 0.05, 0.25],
] as const)('%s noise of %d has at most %d change points per 100 runs', (kind, spread, most) => {
  const random = seededRandom(1)
  let count = 0
  for (let series = 0; series < 300; series += 1) count += places(noise(kind, random, 100, spread)).length
  expect(count / 300).toBeLessThanOrEqual(most)
})

test.each([
  // The runs after a step until it is found: in half and in nine of ten cases at most.
  ['normal', 0.02, 0.05, 4, 6],
  ['normal', 0.02, 0.1, 3, 4],
  ['normal', 0.05, 0.1, 5, 10],
  ['outliers', 0.02, 0.05, 5, 13],
  ['outliers', 0.02, 0.1, 3, 5],
] as const)(
  'under %s noise of %d, a step of %d is found within %d runs, mostly %d',
  (kind, spread, step, half, most) => {
    const random = seededRandom(2)
    const delays = Array.from({ length: 60 }, () => {
      const values = noise(kind, random, 90, spread).map((value, i) => (i < 60 ? value : value * (1 + step)))
      for (let end = 61; end <= 90; end += 1) {
        if (places(values.slice(0, end)).some((index) => Math.abs(index - 60) <= 3)) return end - 60
      }
      return Infinity
    }).toSorted((a, b) => a - b)
    expect(delays[29]).toBeLessThanOrEqual(half)
    expect(delays[53]).toBeLessThanOrEqual(most)
  },
)

test('at a noise as large as the step, half of the steps are found within 30 runs', () => {
  const random = seededRandom(3)
  const found = Array.from({ length: 100 }, () =>
    places(noise('normal', random, 90, 0.05).map((value, i) => (i < 60 ? value : value * 1.05))),
  ).filter((all) => all.some((index) => Math.abs(index - 60) <= 10))
  expect(found.length).toBeGreaterThanOrEqual(50)
})

test('one slow run is no change, wherever it is and however slow; two in a row rarely are', () => {
  const random = seededRandom(4)
  const quiet = (length: number): number => {
    let wrong = 0
    for (let place = 0; place < 98; place += 1) {
      for (const factor of [1.2, 2, 100]) {
        const values = noise('normal', random, 100, 0.01).map((value, i) =>
          i >= place && i < place + length ? value * factor : value,
        )
        if (places(values).length > 0) wrong += 1
      }
    }
    return wrong / (98 * 3)
  }
  // As often as without any outlier.
  expect(quiet(1)).toBeLessThanOrEqual(0.02)
  expect(quiet(2)).toBeLessThanOrEqual(0.12)
})

test('a step down is a step, and so is there and back', () => {
  const random = seededRandom(5)
  const values = noise('normal', random, 150, 0.02).map((value, i) =>
    i >= 50 && i < 100 ? value * 0.9 : value,
  )
  expect(places(values)).toEqual([50, 100])
  const { changes } = levelChanges(values)
  expect(changes.map(({ before, after }) => Math.sign(after.mean - before.mean))).toEqual([-1, 1])
})

test('the unit does not matter', () => {
  const values = noise('two speeds', seededRandom(6), 200, 0.05).map((value, i) =>
    i < 120 ? value : value * 1.2,
  )
  const { changes } = levelChanges(values)
  expect(changes.length).toBeGreaterThan(0)
  for (const unit of [1e-9, 1e6, 1024])
    expect(levelChanges(values.map((value) => value * unit)).changes).toEqual(changes)
})

test('an exact number changes wherever it does by more than 1 %', () => {
  const { changes } = levelChanges([100, 100, 103, 100, 100.5, 110], 'exact')
  expect(changes.map(({ index, p }) => [index, p])).toEqual([
    [2, 0],
    [3, 0],
    [5, 0],
  ])
  expect(levelChanges([5, 5, 5], 'exact').changes).toEqual([])
})

test('appended in portions it is the same as at once', () => {
  fc.assert(
    fc.property(
      fc.nat(1e6),
      fc.integer({ min: 1, max: 240 }),
      fc.array(fc.integer({ min: 1, max: 50 }), { maxLength: 12 }),
      fc.constantFrom('exact', 'noisy'),
      (seed, count, portions, nature) => {
        const random = seededRandom(seed)
        let level = 1
        const values = noise('outliers', random, count, 0.03).map((value) => {
          if (random() < 0.03) level *= random() < 0.5 ? 1.1 : 0.9
          return value * level
        })
        let history: LevelHistory | undefined
        let end = 0
        for (const portion of [...portions, count]) {
          end = Math.min(count, end + portion)
          history = levelChanges(values.slice(0, end), nature, history)
        }
        expect(history).toEqual(levelChanges(values, nature))
      },
    ),
    { numRuns: 80 },
  )
})

test('what has no logarithm is refused', () => {
  expect(() => levelChanges([1, 0])).toThrow(RangeError)
  expect(() => levelChanges([1, -1])).toThrow(RangeError)
})
