import { expect, test } from 'vitest'
import { foresee } from './foresight.ts'

const pairsFor = (family: number): number => Math.ceil(Math.log2(family / 0.01))

test('everything within reach: the pairs are those of the whole family', () => {
  const prospects = [
    { name: 'a', pairSeconds: 1, judged: 1, benchmarks: 1 },
    { name: 'b', pairSeconds: 2, judged: 4, benchmarks: 1 },
  ]
  expect(foresee(prospects, 600, pairsFor)).toEqual({
    pairs: 9,
    family: 5,
    reachable: ['a', 'b'],
    unreachable: [],
    secondsForAll: 27,
    secondsForOneMetric: 24,
  })
})

test('a slow workload is left out, the cheap ones are judged, and the time for all is told', () => {
  const prospects = [
    { name: 'slow', pairSeconds: 120, judged: 1, benchmarks: 1 },
    { name: 'quick', pairSeconds: 1, judged: 1, benchmarks: 1 },
  ]
  const foresight = foresee(prospects, 600, pairsFor)
  expect(foresight.reachable).toEqual(['quick'])
  expect(foresight.unreachable).toEqual(['slow'])
  expect(foresight.pairs).toBe(pairsFor(1))
  expect(foresight.secondsForAll).toBe(pairsFor(2) * 121)
})

test('with no time at all nothing is reachable', () => {
  expect(foresee([{ name: 'a', pairSeconds: 1, judged: 1, benchmarks: 1 }], 0, pairsFor).reachable).toEqual(
    [],
  )
})
