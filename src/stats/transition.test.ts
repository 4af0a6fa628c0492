import { expect, test } from 'vitest'
import { seededRandom } from './random.ts'
import { transition } from './transition.ts'

const ramp = (count: number, from: number, to: number, rise: number): number[] =>
  Array.from({ length: count }, (_, i) => 5 + rise * Math.min(1, Math.max(0, (i - from) / (to - from))))

test.each([
  [30, 10, 20, 2],
  [30, 0, 29, -1],
  [12, 5, 6, 3],
])('finds a passage of %d values from %d to %d by %d', (count, from, to, rise) => {
  const found = transition(ramp(count, from, to, rise))
  expect(found).toMatchObject({ from, to })
  expect(found.before).toBeCloseTo(5, 9)
  expect(found.after).toBeCloseTo(5 + rise, 9)
  expect(found.squares).toBeCloseTo(0, 9)
})

test('fits no worse than any other passage', () => {
  const random = seededRandom(1)
  const values = ramp(25, 8, 15, 1).map((value) => value + random())
  const best = transition(values)
  const deviation = (from: number, to: number, before: number, after: number): number =>
    values.reduce((sum, value, i) => {
      const part = Math.min(1, Math.max(0, (i - from) / (to - from)))
      return sum + (value - before - (after - before) * part) ** 2
    }, 0)
  expect(deviation(best.from, best.to, best.before, best.after)).toBeCloseTo(best.squares, 9)
  for (let from = 0; from < 24; from += 1) {
    for (let to = from + 1; to < 25; to += 1) {
      for (const shift of [-0.05, 0, 0.05]) {
        expect(deviation(from, to, best.before + shift, best.after)).toBeGreaterThanOrEqual(
          best.squares - 1e-9,
        )
      }
    }
  }
})

test('one value passes nowhere', () => {
  expect(() => transition([1])).toThrow(RangeError)
})
