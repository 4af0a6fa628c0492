import { expect, test } from 'vitest'
import type { Environment } from '../model/environment.ts'
import { wall } from '../model/metric.ts'
import type { Run } from '../model/run.ts'
import { makeSample } from '../model/sample.ts'
import { choosePast } from './choose-past.ts'

const environment: Environment = {
  cpu: 'A',
  cores: 2,
  memory: 2 ** 33,
  os: 'debian 12',
  kernel: '6.1.0',
  arch: 'x64',
  runtimes: { node: '24.1.0' },
}
const run = (commit: string, more: Partial<Environment> = {}, launcher = 'python3'): Run => ({
  suite: 's',
  commit,
  at: '2026-11-22T10:00:00.000Z',
  environment: { ...environment, ...more },
  launcher,
  samples: [makeSample('b', wall, [1])],
})
const chosen = (runs: readonly Run[], precedes: (run: Run) => boolean = () => true) => {
  const { runs: kept, others } = choosePast(runs, { environment, launcher: 'python3', precedes })
  return [kept.map(({ commit }) => commit), others]
}
const times = (count: number, make: (index: number) => Run): Run[] =>
  Array.from({ length: count }, (_, index) => make(index))

test('runs of this environment alone, the latest thirty', () => {
  expect(chosen(times(40, (index) => run(`c${index}`)))).toEqual([
    Array.from({ length: 30 }, (_, index) => `c${index + 10}`),
    undefined,
  ])
  // What the fingerprint leaves out makes no difference.
  expect(chosen([run('a', { kernel: '6.1.99', runtimes: { node: '24.1.7' } })])).toEqual([['a'], undefined])
})

test('never a mixture, and what keeps others out is counted and said', () => {
  const runs = [
    ...times(7, (index) => run(`elsewhere${index}`, { cpu: 'B' })),
    run('here'),
    run('older', { runtimes: { node: '22.1.0' }, cores: 4 }),
    run('otherwise', {}, 'node'),
    run('side'),
  ]
  expect(chosen(runs, ({ commit }) => commit !== 'side')).toEqual([
    ['here'],
    [
      '7 runs are of another environment (cpu: B → A)',
      '1 run is of another environment (cores: 4 → 2, node: 22.1 → 24.1)',
      '1 run is of another environment (launcher: node → python3)',
      '1 run is of commits that base does not build on',
    ].join('; '),
  ])
})

test('many kinds of difference are summed up', () => {
  const [, others] = chosen(times(6, (index) => run('x', { cpu: `B${index}` })))
  expect(others).toMatch(/; 3 runs are of other environments still$/u)
})
