import { expect, test } from 'vitest'
import { type NoiseLaw, heavyTails, normalNoise, twoSpeedNoise } from '../../test/laws/simulated-study.ts'
import { seededRandom } from '../stats/random.ts'
import { noiseOf } from './noise.ts'

function heard(law: NoiseLaw, count = 100, seed = 1) {
  const random = seededRandom(seed)
  const run = (place: number): number => 0.2 * Math.exp(law(random, place / count))
  const [base, head]: [number[], number[]] = [[], []]
  for (let place = 0; place < count; place += 1) {
    base.push(run(place))
    head.push(run(place))
  }
  const found = noiseOf(base, head)
  if (typeof found === 'string') throw new Error(found)
  return found
}

test('independent noise of 3 %: pairs vary by √2 times as much, nothing wanders, one speed', () => {
  const { noise, copies } = heard(normalNoise(0.03), 200)
  expect(noise.run).toBeCloseTo(0.03, 2)
  expect(noise.pair).toBeCloseTo(0.042, 2)
  expect(noise.overTime?.spread).toBeLessThan(0.006)
  expect(noise.speeds).toBeUndefined()
  expect(copies.low).toBeLessThan(0)
  expect(copies.high).toBeGreaterThan(0)
})

test('a level that climbs by a fifth is in single runs and over time, not in pairs', () => {
  const { noise } = heard((random, place) => normalNoise(0.01)(random, place) + 0.2 * place)
  expect(noise.pair).toBeLessThan(0.02)
  expect(noise.run).toBeGreaterThan(0.05)
  expect(noise.overTime?.range).toBeGreaterThan(0.15)
})

test('two speeds are told, and how far apart they are', () => {
  const { noise } = heard(twoSpeedNoise)
  expect(noise.speeds?.gap).toBeCloseTo(0.2, 1)
  expect(noise.speeds?.share).toBeGreaterThan(0.2)
})

test('wild values do not blow up what is said of the others', () => {
  expect(heard(heavyTails(0.02), 200).noise.run).toBeLessThan(0.06)
})

test('copies of which one is 5 % slower', () => {
  const random = seededRandom(4)
  const value = (): number => Math.exp(normalNoise(0.01)(random, 0))
  const base = Array.from({ length: 60 }, value)
  const found = noiseOf(
    base,
    base.map((each) => each * 1.05 * value()),
  )
  if (typeof found === 'string') throw new Error(found)
  expect(found.copies.value).toBeCloseTo(0.05, 2)
  expect(found.copies.low).toBeGreaterThan(0.03)
})

test('zeros and constant series have no noise that is known', () => {
  expect(noiseOf([1, 0, 1, 0], [1, 1, 1, 1])).toContain('2 of 8 values are 0')
  expect(noiseOf([3, 3, 3], [3, 3, 3])).toContain('every value is the same')
})
