import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ProfileBuilder } from '../formats/profiles/profile-builder.ts'
import type { Profile } from '../model/profile.ts'
import { CallGraph, selfOfFunctions } from './flat-views.ts'

const seconds = [{ name: 'wall', unit: 's', nature: 'timed', additive: true }] as const

/** Functions by self time; edges as [caller, callee, self that the callee spent for it, all that it spent for it]. */
function profileOf(
  self: readonly number[],
  edges: readonly (readonly [number, number, number, number])[],
): Profile {
  const builder = new ProfileBuilder(seconds)
  self.forEach((own, place) =>
    builder.functionRows.push({ function: builder.function(`f${place}`), self: [own] }),
  )
  for (const [caller, callee, own, all] of edges)
    builder.edges.push({ caller, callee, self: [own], total: [all] })
  return builder.done({ tool: 'x', format: 'x' })
}
const handedUp = (profile: Profile, wanted: readonly number[]): number[] => [
  ...new CallGraph(profile, 0).handUp(selfOfFunctions(profile, 0), (place) => wanted.includes(place)),
]

test('a library is charged to those who called it, by what each made it spend', () => {
  // 0 and 1 are ours; both call the library 2, which calls the builtin 3.
  const profile = profileOf(
    [1, 1, 4, 6],
    [
      [0, 2, 1, 4],
      [1, 2, 3, 6],
      [2, 3, 6, 6],
    ],
  )
  const [first, second, ...rest] = handedUp(profile, [0, 1])
  expect(first).toBeCloseTo(1 + 1 + 0.4 * 6, 9)
  expect(second).toBeCloseTo(1 + 3 + 0.6 * 6, 9)
  expect(rest).toEqual([0, 0])
})

test('libraries that call each other in a circle end, and lose nothing that has a caller', () => {
  const profile = profileOf(
    [1, 5, 5],
    [
      [0, 1, 2, 5],
      [1, 2, 5, 5],
      [2, 1, 3, 5],
    ],
  )
  expect(handedUp(profile, [0])[0]).toBeCloseTo(11, 6)
})

test('recursion stays where it is, and what nobody of ours called is left out', () => {
  expect(handedUp(profileOf([3, 4], [[0, 0, 2, 2]]), [0])).toEqual([3, 0])
})

test('whatever the graph, no more is handed up than there is', () => {
  const edge = fc.tuple(fc.nat(5), fc.nat(5), fc.nat(9), fc.nat(9))
  fc.assert(
    fc.property(
      fc.array(fc.nat(9), { minLength: 6, maxLength: 6 }),
      fc.array(edge),
      fc.subarray([0, 1, 2, 3, 4, 5]),
      (self, edges, wanted) => {
        const kept = handedUp(profileOf(self, edges), wanted)
        const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)
        expect(sum(kept)).toBeLessThanOrEqual(sum(self) + 1e-9)
        for (const place of wanted) expect(kept[place]).toBeGreaterThanOrEqual(self[place]!)
      },
    ),
  )
})

test('lines stand in where functions have no times of their own', () => {
  const builder = new ProfileBuilder(seconds)
  const [file, place] = [builder.file('a.py'), builder.function('f', { path: 'a.py', startLine: 1 })]
  builder.lineRows.push(
    { file, line: 2, function: place, values: [2] },
    { file, line: 3, function: place, values: [3] },
  )
  expect([...selfOfFunctions(builder.done({ tool: 'x', format: 'x' }), 0)]).toEqual([5])
})
