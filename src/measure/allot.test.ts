import { expect, test } from 'vitest'
import { type Prospect, allot } from './allot.ts'

const prospect = (name: string, pairSeconds: number, more: Partial<Prospect> = {}): Prospect => ({
  name,
  pairSeconds,
  judged: 1,
  recorded: false,
  ...more,
})

test('all are reached where the time allows it', () => {
  expect(allot([prospect('a', 1), prospect('b', 2)], 600)).toMatchObject({
    reachable: ['a', 'b'],
    unreachable: [],
    family: 2,
    runs: 400,
    pairs: 16,
  })
})

test('the cheapest first: a slow one cannot starve the others', () => {
  const quick = Array.from({ length: 20 }, (_, index) => prospect(`q${index}`, 0.2))
  const { reachable, unreachable, secondsForAll } = allot([prospect('slow', 100), ...quick], 600)
  expect(reachable).toHaveLength(20)
  expect(unreachable).toEqual(['slow'])
  expect(secondsForAll).toBeGreaterThan(700)
})

test('stored runs make do with less', () => {
  const all = (recorded: boolean) => Array.from({ length: 10 }, (_, i) => prospect(`b${i}`, 10, { recorded }))
  expect(allot(all(true), 500).unreachable).toEqual([])
  expect(allot(all(false), 500).unreachable).not.toEqual([])
})

test('what stored runs judge counts its own runs only', () => {
  expect(allot([prospect('a', 1, { alone: 5 })], 5).reachable).toEqual(['a'])
  expect(allot([prospect('a', 1, { alone: 5 })], 4).reachable).toEqual([])
})

test('pairs that are there already are not asked for again', () => {
  const two = (had: number) => [prospect('a', 1, { had }), prospect('b', 2, { had })]
  expect(allot(two(1), 600).secondsForAll).toBeCloseTo(allot(two(0), 600).secondsForAll - 3, 9)
})

test('nothing to measure is nothing wrong', () => {
  expect(allot([], 10)).toMatchObject({ reachable: [], unreachable: [], family: 1, runs: 0 })
})
