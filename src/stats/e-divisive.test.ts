import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type EDivisiveOptions, eDivisive } from './e-divisive.ts'
import { seededRandom } from './random.ts'

interface Case {
  readonly name: string
  readonly values: readonly number[]
  readonly window: number
  readonly p: number
  readonly least: number
  /** As Apache Otava 0.8.0 has it, and with its slips corrected (make.py names them). */
  readonly released?: readonly number[]
  readonly corrected: readonly number[]
}
const fixture = new URL('../../test/fixtures/change-points/otava-0.8.0.json', import.meta.url)
const { cases } = JSON.parse(readFileSync(fixture, 'utf8')) as { cases: readonly Case[] }

const found = ({ values, window, p, least }: Case): readonly number[] =>
  eDivisive(values, { window, p, least, shortest: 1 }).changes.map(({ index }) => index)

test('finds what Otava 0.8.0 finds, but for its slips', () => {
  expect(cases.length).toBeGreaterThan(100)
  expect(cases.flatMap(({ corrected }) => corrected).length).toBeGreaterThan(200)
  for (const one of cases)
    expect([one.name, one.window, found(one)]).toEqual([one.name, one.window, one.corrected])
})

test('what its two slips change: a few points that other points or significance are close to', () => {
  const apart = (window: number): readonly unknown[] =>
    cases
      .filter((one) => one.released !== undefined && one.window === window)
      .filter((one) => JSON.stringify(found(one)) !== JSON.stringify(one.released))
      .map((one) => [one.name, found(one), one.released])
  expect(cases.filter(({ released, window }) => released !== undefined && window === 50).length).toBe(51)
  expect(apart(50)).toMatchInlineSnapshot(`
    [
      [
        "5 values",
        [],
        [
          2,
        ],
      ],
      [
        "steps under noise of 0.05 over 300",
        [
          101,
          184,
          199,
          203,
          238,
          270,
        ],
        [
          37,
          101,
          184,
          203,
          238,
        ],
      ],
      [
        "outliers",
        [],
        [
          124,
        ],
      ],
    ]
  `)
  expect(apart(30).length).toMatchInlineSnapshot(`20`)
})

const options: EDivisiveOptions = { window: 50, p: 0.001, least: 0.02, shortest: 3 }
const series = (seed: number, length: number, step: number): number[] => {
  const random = seededRandom(seed)
  let level = 0
  return Array.from({ length }, () => {
    if (random() < 0.03) level += step * (random() < 0.5 ? 1 : -1)
    return level + 0.05 * (random() + random() + random() - 1.5)
  })
}

test('continued at any place it finds the same as from the beginning', () => {
  fc.assert(
    fc.property(
      fc.nat(1e6),
      fc.integer({ min: 1, max: 260 }),
      fc.array(fc.integer({ min: 1, max: 60 })),
      (seed, length, portions) => {
        const values = series(seed, length, 0.1)
        let progress: ReturnType<typeof eDivisive>['progress'] | undefined
        let end = 0
        for (const portion of [...portions, length]) {
          end = Math.min(length, end + portion)
          ;({ progress } = eDivisive(values.slice(0, end), options, progress))
        }
        expect(eDivisive(values, options, progress)).toEqual(eDivisive(values, options))
      },
    ),
    { numRuns: 60 },
  )
})

test('an appended value costs a few windows and not all of them', () => {
  const values = series(3, 1000, 0.1)
  const { progress } = eDivisive(values, options)
  expect(values.length - progress.start).toBeLessThanOrEqual(50)
})

test('turned upside down or moved, it has its changes at the same places', () => {
  const values = series(5, 300, 0.2)
  const places = (some: readonly number[]): readonly number[] =>
    eDivisive(some, options).changes.map(({ index }) => index)
  expect(places(values).length).toBeGreaterThan(2)
  expect(places(values.map((value) => -value))).toEqual(places(values))
  expect(places(values.map((value) => 3 + value))).toEqual(places(values))
})

test('a level has the shortest length at least, and a change the least size', () => {
  fc.assert(
    fc.property(fc.nat(1e6), (seed) => {
      const values = series(seed, 200, 0.3)
      const { changes } = eDivisive(values, options)
      for (const { before, after, p } of changes) {
        expect(Math.min(before.count, after.count)).toBeGreaterThanOrEqual(3)
        expect(Math.abs(after.mean - before.mean)).toBeGreaterThan(0.02)
        expect(p).toBeLessThan(0.001)
      }
    }),
    { numRuns: 60 },
  )
})

test('nothing and nearly nothing have no changes', () => {
  for (const values of [[], [1], [1, 2], [1, 1, 1]]) expect(eDivisive(values, options).changes).toEqual([])
})
