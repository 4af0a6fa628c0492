import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { recursiveFunctions } from './recursive-functions.ts'

const edges = (...pairs: readonly (readonly [number, number])[]) =>
  pairs.map(([caller, callee]) => ({ caller, callee }))

test.each([
  ['none', edges([0, 1], [1, 2], [0, 2]), []],
  ['itself', edges([0, 1], [1, 1]), [1]],
  ['one another', edges([0, 1], [1, 2], [2, 1], [2, 3]), [1, 2]],
  ['a long way round', edges([3, 0], [0, 1], [1, 2], [2, 3], [3, 4], [5, 0]), [0, 1, 2, 3]],
  ['nothing', edges(), []],
])('calls %s', (_, calls, expected) => {
  expect([...recursiveFunctions(calls)].toSorted((a, b) => a - b)).toEqual(expected)
})

test('agrees with following every chain of calls', () => {
  const call = fc.record({ caller: fc.nat({ max: 8 }), callee: fc.nat({ max: 8 }) })
  fc.assert(
    fc.property(fc.array(call, { maxLength: 20 }), (calls) => {
      const reach = (from: number): ReadonlySet<number> => {
        const reached = new Set<number>()
        const open = [from]
        for (let at = open.pop(); at !== undefined; at = open.pop()) {
          for (const { caller, callee } of calls) {
            if (caller !== at || reached.has(callee)) continue
            reached.add(callee)
            open.push(callee)
          }
        }
        return reached
      }
      const expected = Array.from({ length: 9 }, (_, place) => place).filter((place) =>
        reach(place).has(place),
      )
      expect([...recursiveFunctions(calls)].toSorted((a, b) => a - b)).toEqual(expected)
    }),
  )
})

test('a chain of a million calls is no deep recursion of ours', () => {
  const chain = Array.from({ length: 1_000_000 }, (_, place) => ({ caller: place, callee: place + 1 }))
  expect(recursiveFunctions(chain).size).toBe(0)
})
