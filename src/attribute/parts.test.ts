/** The small steps: splitting a change, netting moves, folding ancestors, ranking, the waterfall. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldAncestors } from './fold-ancestors.ts'
import { type Movable, netMoves } from './net-moves.ts'
import { confidence, ranked, weight } from './rank.ts'
import { splitChange } from './split-change.ts'
import { waterfall } from './waterfall.ts'

const amount = fc.double({ min: 0, max: 1000, noNaN: true })
const cost = fc.record({ calls: fc.nat(1000), cost: amount })

test('a change splits into more calls and dearer calls, which sum to it', () => {
  expect(splitChange({ calls: 10, cost: 10 }, { calls: 20, cost: 40 })).toEqual({
    moreCalls: 15,
    costPerCall: 15,
  })
  expect(splitChange({ calls: 10, cost: 10 }, { calls: 20, cost: 20 })).toEqual({
    moreCalls: 10,
    costPerCall: 0,
  })
  expect(splitChange({ calls: 0, cost: 0 }, { calls: 5, cost: 10 })).toEqual({
    moreCalls: 10,
    costPerCall: 0,
  })
  fc.assert(
    fc.property(cost, cost, (base, head) => {
      const { moreCalls, costPerCall } = splitChange(base, head)
      expect(moreCalls + costPerCall).toBeCloseTo(head.cost - base.cost, 6)
      const back = splitChange(head, base)
      expect(back.moreCalls).toBeCloseTo(-moreCalls, 6)
      if (base.calls === head.calls && base.calls > 0) expect(moreCalls).toBe(0)
    }),
  )
})

const movable = (id: number, change: number, ...domains: string[]): Movable => ({
  id,
  change,
  values: Float64Array.of(Math.max(0, -change), Math.max(0, change)),
  domains,
})
const groupsOf = (...all: Movable[]): number[][] => netMoves(all).map(({ ids }) => [...ids])

test('what one lost and another won is one group, within a domain', () => {
  expect(groupsOf(movable(1, -100, 'a.py'), movable(2, 98, 'a.py'))).toEqual([[1, 2]])
  expect(groupsOf(movable(1, -100, 'a.py'), movable(2, 98, 'b.py'))).toEqual([[1], [2]])
  expect(groupsOf(movable(1, -100, 'a.py', 'x'), movable(2, 98, 'b.py', 'x'))).toEqual([[1, 2]])
  // Split in two, and each half found.
  expect(groupsOf(movable(1, -100, 'a'), movable(2, 52, 'a'), movable(3, 47, 'a'))).toEqual([[1, 2, 3]])
  // A small improvement beside a large regression is not its move.
  expect(groupsOf(movable(1, 100, 'a'), movable(2, -20, 'a'))).toEqual([[1], [2]])
  expect(groupsOf(movable(1, 100, 'a'), movable(2, 100, 'a'))).toEqual([[1], [2]])
  expect([...netMoves([movable(1, -100, 'a'), movable(2, 90, 'a')])[0]!.values]).toEqual([100, 90])
})

test('every movable is in exactly one group', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: -99, max: 99 }), fc.constantFrom('a', 'b', 'c'))),
      (all) => {
        const groups = groupsOf(...all.map(([change, domain], id) => movable(id, change, domain)))
        expect(groups.flat().toSorted((a, b) => a - b)).toEqual(all.map((_, id) => id))
      },
    ),
  )
})

test('an ancestor whose change is that of what it calls is folded into it', () => {
  const rows = [
    { id: 1, change: 100 },
    { id: 2, change: 99 },
    { id: 3, change: 98 },
    { id: 4, change: 50 },
  ]
  const chain = (a: { id: number }, b: { id: number }): boolean => b.id === a.id + 1
  expect(foldAncestors(rows, chain).map(({ id }) => id)).toEqual([3, 4])
  expect(foldAncestors(rows, () => false)).toEqual(rows)
  expect(
    foldAncestors(
      [
        { id: 1, change: 10 },
        { id: 2, change: -10 },
      ],
      chain,
    ).length,
  ).toBe(2)
  // Two that call each other: one stays.
  expect(
    foldAncestors(
      [
        { id: 1, change: 10 },
        { id: 2, change: 10 },
      ],
      (a, b) => a !== b,
    ).length,
  ).toBe(1)
})

const evidence = { change: 1, strength: 'sure', inDiff: false, counterAgrees: false, likely: false } as const

test('confidence in words, and what is read first', () => {
  expect(confidence({ ...evidence, inDiff: true })).toBe('high')
  expect(confidence({ ...evidence, counterAgrees: true })).toBe('high')
  expect(confidence(evidence)).toBe('medium')
  expect(confidence({ ...evidence, inDiff: true, likely: true })).toBe('low')
  expect(confidence({ ...evidence, inDiff: true, strength: 'weak' })).toBe('low')
  const rows = [
    { name: 'large', evidence: { ...evidence, change: 1.4 } },
    { name: 'in diff', evidence: { ...evidence, inDiff: true } },
    { name: 'both', evidence: { ...evidence, inDiff: true, counterAgrees: true } },
  ]
  expect(ranked(rows).map(({ name }) => name)).toEqual(['both', 'in diff', 'large'])
  expect(weight({ ...evidence, change: -3 })).toBe(3)
})

test('the parts of a waterfall sum to the change, the rest included', () => {
  fc.assert(
    fc.property(
      amount,
      amount,
      fc.array(fc.double({ min: -100, max: 100, noNaN: true })),
      (base, head, changes) => {
        const parts = changes.map((change) => ({ kind: 'culprit' as const, name: 'x', change }))
        const made = waterfall({ base, head, unit: 's' }, parts)
        expect(made.parts.reduce((sum, { change }) => sum + change, 0)).toBeCloseTo(head - base, 6)
        expect(made.parts.at(-1)!.kind).toBe('rest')
      },
    ),
  )
})
