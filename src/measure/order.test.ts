import fc from 'fast-check'
import { expect, test } from 'vitest'
import { seededRandom } from '../stats/random.ts'
import { balancedSides, nextRound } from './order.ts'

test('after every second pair each side came first equally often', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 1, max: 100 }), (seed, blocks) => {
      const next = balancedSides(seededRandom(seed))
      const first = Array.from({ length: 2 * blocks }, () => next()[0])
      expect(first.filter((side) => side === 'base')).toHaveLength(blocks)
    }),
  )
})

test('the coin is fair and the order differs between seeds', () => {
  const firsts = Array.from({ length: 2000 }, (_, seed) => balancedSides(seededRandom(seed))()[0])
  const base = firsts.filter((side) => side === 'base').length
  // Four standard deviations of a fair coin.
  expect(Math.abs(base - 1000)).toBeLessThan(4 * Math.sqrt(2000 / 4))
})

test('a round holds everything once', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer(), (items, seed) => {
      const sorted = (list: readonly number[]): number[] => list.toSorted((a, b) => a - b)
      expect(sorted(nextRound(items, seededRandom(seed)))).toEqual(sorted(items))
    }),
  )
})
