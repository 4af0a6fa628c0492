import { expect, test } from 'vitest'
import { originOf, tellOrigins } from './start-up.ts'

const counts = [
  { total: 1100, loading: 90 },
  { total: 1000, loading: 100 },
]

test('a start-up that was run alone is taken off, and never more than there is', () => {
  const origin = (count: number) =>
    originOf({ kind: 'program', of: 'python3 with an empty program', count }, counts)
  expect(origin(900)).toEqual({ subtracted: 900, of: 'python3 with an empty program' })
  for (const count of [995, 1000, 1001, 5000]) {
    expect(origin(count)).toEqual({
      subtracted: 0,
      because: 'it costs no more than python3 with an empty program',
    })
  }
})

test('without one it is what every run spends in the loader', () => {
  expect(originOf(undefined, counts)).toEqual({ subtracted: 90, of: 'loading the program' })
  expect(originOf(undefined, [...counts, { total: 1000 }])).toEqual({ subtracted: 0 })
  expect(originOf(undefined, [{ total: 1000, loading: 995 }])).toEqual({ subtracted: 0 })
  expect(originOf(undefined, [])).toEqual({ subtracted: 0 })
  expect(originOf({ kind: 'failed', of: 'node with an empty program' }, counts)).toEqual({
    subtracted: 90,
    of: 'loading the program',
    because: 'node with an empty program does not run',
  })
})

const metric = 'instructions'

test('one note says of every benchmark what its counts leave out', () => {
  expect(tellOrigins([])).toEqual([])
  const [finding] = tellOrigins([
    { benchmark: 'a', metric, origin: { subtracted: 27_683_934, of: 'python3 with an empty program' } },
    { benchmark: 'b', metric, origin: { subtracted: 0 } },
    {
      benchmark: 'c',
      metric,
      origin: { subtracted: 0, because: 'it costs no more than node with an empty program' },
    },
  ])
  expect(finding).toMatchObject({ code: 'start-up-subtracted', severity: 'note' })
  expect(finding?.text).toBe(
    'instructions are those of the work: what starts it is taken off, the same on both sides: ' +
      '27,683,934 (python3 with an empty program) from a; nothing from b; ' +
      'nothing from c, since it costs no more than node with an empty program',
  )
})
