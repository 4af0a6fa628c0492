import { expect, test } from 'vitest'
import { ProfileBuilder } from '../formats/profiles/profile-builder.ts'
import type { Side } from '../model/evidence.ts'
import { type Counting, readingsOf } from './count-readings.ts'

const root = '/srv/copy'

/** Two runs a side in which each function was called so often. */
function countings(
  calls: Readonly<Record<Side, readonly Readonly<Record<string, number>>[]>>,
): readonly Counting[] {
  return (['base', 'head'] as const).flatMap((side) =>
    calls[side].map((own, pair) => {
      const builder = new ProfileBuilder([])
      for (const [name, count] of Object.entries(own)) {
        const place = builder.function(name, { path: `${root}/etl.py`, startLine: 1 })
        builder.functionRows.push({ function: place, calls: count })
      }
      return { side, pair, at: pair, root, profile: builder.done({ tool: 'cProfile', format: 'pstats' }) }
    }),
  )
}

const texts = (base: string) => ({
  base: new Map([['etl.py', base]]),
  head: new Map([['etl.py', 'def load():\n    pass\n']]),
})

function counted(name: string, calls: Parameters<typeof countings>[0], base = 'def load():\n    pass\n') {
  const { runs, doubts } = readingsOf('hot', {
    what: 'calls',
    name,
    countings: countings(calls),
    sources: texts(base),
  })
  return {
    values: runs.map(({ side, readings }) => [side, readings[0]?.value]),
    doubts: doubts.map(({ code }) => code),
  }
}

test('each run of each side is a reading of its own, so that what differs between them is seen', () => {
  const calls = { base: [{ load: 5 }, { load: 5 }], head: [{ load: 7 }, { load: 8 }] }
  expect(counted('etl.load', calls).values).toEqual([
    ['base', 5],
    ['base', 5],
    ['head', 7],
    ['head', 8],
  ])
})

test('what is there and was not called was called 0 times', () => {
  const calls = { base: [{ other: 1 }, { other: 1 }], head: [{ load: 7 }, { load: 7 }] }
  expect(counted('etl.load', calls).values).toEqual([
    ['base', 0],
    ['base', 0],
    ['head', 7],
    ['head', 7],
  ])
  const gone = { base: [{ load: 7 }, { load: 7 }], head: [{ other: 1 }, { other: 1 }] }
  expect(counted('etl.load', gone).values.slice(2)).toEqual([
    ['head', 0],
    ['head', 0],
  ])
})

test('a function that base does not have has no count there', () => {
  const calls = { base: [{ other: 1 }, { other: 1 }], head: [{ load: 7 }, { load: 7 }] }
  expect(counted('etl.load', calls, 'def other():\n    pass\n').values).toEqual([
    ['head', 7],
    ['head', 7],
  ])
})

test('a name that nothing has is told, never 0', () => {
  const calls = { base: [{ other: 1 }, { other: 1 }], head: [{ other: 1 }, { other: 1 }] }
  expect(counted('etl.load', calls)).toEqual({ values: [], doubts: ['calls-unknown'] })
})
