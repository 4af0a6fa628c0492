import fc from 'fast-check'
import { expect, test } from 'vitest'
import { logScale } from './log-scale.ts'
import { stretchOf } from './pooled-t-test.ts'
import { seededRandom } from './random.ts'
import { inflationOf } from './resemblance.ts'
import { settledOf, steadied } from './steadied.ts'

test('the worked examples', () => {
  expect([...steadied([1, 2, 1, 2, 9, 2, 1, 2])].map((value) => Number(value.toFixed(4)))).toEqual([
    1, 2, 1, 2, 5.1451, 2, 1, 2,
  ])
  expect(settledOf(60)).toBe(50)
  expect([...logScale([2, 4, 1])].map((value) => value / Math.LN2)).toEqual([
    0,
    expect.closeTo(1, 9),
    expect.closeTo(-1, 9),
  ])
})

test('a level that lasts four values stays, one that lasts three becomes an outlier where there is no noise', () => {
  const with4 = [...Array<number>(20).fill(1), 5, 5, 5, 5, ...Array<number>(20).fill(1)]
  expect([...steadied(with4)]).toEqual(with4)
  const with3 = [...Array<number>(20).fill(1), 5, 5, 5, ...Array<number>(20).fill(1)]
  expect(Math.max(...steadied(with3))).toBe(1)
})

test('settled values stay as they are, whatever is appended', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 1, maxLength: 160 }),
      fc.nat(160),
      (values, cut) => {
        const part = values.slice(0, cut)
        const settled = settledOf(part.length)
        const early = steadied(part).subarray(0, settled)
        expect([...steadied(values).subarray(0, settled)]).toEqual([...early])
        expect([...steadied(values, early)]).toEqual([...steadied(values)])
      },
    ),
  )
})

test('neighbours that resemble each other inflate the variance, others do not', () => {
  const random = seededRandom(2)
  const inflation = (share: number): number => {
    let value = 0
    const values = Array.from({ length: 4000 }, () => (value = share * value + random() - 0.5))
    return inflationOf(values, [stretchOf(values, 0, values.length)])
  }
  expect(inflation(0)).toBeLessThan(1.1)
  expect(inflation(0.5) / 3).toBeCloseTo(1, 0.5)
  expect(inflation(-0.5)).toBe(1)
  expect(inflationOf([2, 2, 2], [stretchOf([2, 2, 2], 0, 3)])).toBe(1)
})
