import { expect, test } from 'vitest'
import { ApiProblem } from './api-problem.ts'
import { patiently } from './patience.ts'

/** A clock that moves when somebody sleeps; every try takes `cost` seconds. */
function clock(cost = 0) {
  let time = 0
  const pauses: number[] = []
  return {
    pauses,
    tick: () => (time += cost),
    patience: {
      now: () => time,
      sleep: async (seconds: number) => {
        pauses.push(seconds)
        time += seconds
      },
      random: () => 0.5,
    },
  }
}

const failing = (problems: readonly unknown[], tick: () => void = () => {}) => {
  let tries = 0
  return async (): Promise<string> => {
    tick()
    const problem = problems[tries]
    tries += 1
    if (problem instanceof Error) throw problem
    return `done after ${tries}`
  }
}

const passing = (status?: number, wait?: number): ApiProblem =>
  new ApiProblem('passing', 'x', {
    ...(status === undefined ? {} : { status }),
    ...(wait === undefined ? {} : { wait }),
  })

test('what passes is tried again with pauses that double, five times in all', async () => {
  const { patience, pauses } = clock()
  expect(await patiently(patience, failing([passing(500), passing(), passing(429), passing(409)]))).toBe(
    'done after 5',
  )
  expect(pauses).toEqual([0.5, 1, 2, 4])
  const always = Array.from({ length: 9 }, () => passing(502))
  await expect(patiently(clock().patience, failing(always))).rejects.toBe(always[4])
})

test('it waits as long as GitHub asks, and gives up where that is too long', async () => {
  const { patience, pauses } = clock()
  expect(await patiently(patience, failing([passing(429, 60)]))).toBe('done after 2')
  expect(pauses).toEqual([60])
  const late = clock()
  await expect(patiently(late.patience, failing([passing(403, 3600)]))).rejects.toThrow('x')
  expect(late.pauses).toEqual([])
})

test('slow answers use up the time too', async () => {
  const { patience, pauses, tick } = clock(10)
  const always = Array.from({ length: 9 }, () => passing())
  await expect(patiently(patience, failing(always, tick))).rejects.toThrow('x')
  expect(pauses).toEqual([0.5, 1])
})

test.each([401, 422])('%i is tried once more only', async (status) => {
  const { patience, pauses } = clock()
  await expect(patiently(patience, failing([passing(status), passing(status)]))).rejects.toThrow('x')
  expect(pauses).toEqual([0.5])
})

test.each([
  new ApiProblem('forbidden', 'f'),
  new ApiProblem('absent', 'a'),
  new ApiProblem('refused', 'r'),
  new Error('ours'),
])('%s is not tried again', async (error) => {
  const { patience, pauses } = clock()
  await expect(patiently(patience, failing([error]))).rejects.toBe(error)
  expect(pauses).toEqual([])
})
