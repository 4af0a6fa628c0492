import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { barColumns, intervalBar, thresholdColumn, zeroColumn } from './interval-bar.ts'

test.each([
  ['beyond', { value: 0.274, low: 0.248, high: 0.301 }, '·····┊···│········●━'],
  ['across', { value: 0.03, low: 0.01, high: 0.06 }, '·····┊━━━●━━━·······'],
  ['within', { value: 0.002, low: -0.004, high: 0.01 }, '····━━●··│··········'],
  ['better', { value: -0.02, low: -0.025, high: -0.01 }, '··●━━┊···│··········'],
  ['far away', { value: 5, low: 4, high: 6 }, '·····┊···│·········▸'],
  ['unknown', { value: 0.01, low: -Infinity, high: Infinity }, '◂━━━━━●━━┿━━━━━━━━━▸'],
])('%s', (_, change, bar) => {
  expect(intervalBar(change, 0.03)).toBe(bar)
})

test('the picture never lies about the side of a line on which an end lies', () => {
  const number = fc.double({ min: -2, max: 20, noNaN: true })
  fc.assert(
    fc.property(
      number,
      number,
      number,
      fc.double({ min: 0.0001, max: 1, noNaN: true }),
      (a, b, c, threshold) => {
        const [low, value, high] = [a, b, c].toSorted((x, y) => x - y) as [number, number, number]
        const bar = intervalBar({ value, low, high }, threshold).split('')
        expect(bar).toHaveLength(barColumns)
        const drawn = bar.flatMap((cell, column) => ('━●┿◂▸'.includes(cell) ? [column] : []))
        const [first, last] = [drawn[0] ?? 0, drawn.at(-1) ?? 0]
        expect(first > thresholdColumn).toBe(low > threshold)
        expect(last < thresholdColumn).toBe(high < threshold)
        expect(first > zeroColumn).toBe(low > 0)
        expect(last < zeroColumn).toBe(high < 0)
      },
    ),
  )
})

test('a threshold of nothing does not break it', () => {
  expect(intervalBar({ value: 0.01, low: 0.005, high: 0.02 }, 0)).toHaveLength(barColumns)
})
