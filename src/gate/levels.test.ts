import { expect, test } from 'vitest'
import { levels, machine, storedRuns } from '../../test/laws/stored-runs.ts'
import { readPlan } from '../config/read-plan.ts'
import { seededRandom } from '../stats/random.ts'
import { levelsOf } from './levels.ts'

const plan = readPlan(
  `version: 1
benchmarks:
  - { name: parse, run: 'true' }
accepted:
  - { benchmark: parse, metric: wall, reason: worth it, until: 2027-01-31 }
`,
  { file: 'benchline.yml' },
)
const random = seededRandom(1)
const raised = (count = 60) =>
  storedRuns([{ values: levels(random, count, 0.01, (at) => (at >= 40 ? 0.3 : 0)) }])

test('each environment and launcher by itself, along the branch of the baseline', () => {
  const runs = raised().map((run) => ({ ...run, branch: 'main' }))
  const side = storedRuns([{ values: levels(random, 20, 0.01, () => 4) }]).map((run) => ({
    ...run,
    branch: 'topic',
  }))
  const elsewhere = raised().map((run) => ({
    ...run,
    environment: { ...machine, cpu: 'other' },
    branch: 'topic',
  }))
  const timed = raised(20).map((run) => ({ ...run, launcher: 'node' }))
  const found = levelsOf([...runs, ...side, ...elsewhere, ...timed], plan, '2026-06-01')
  expect(
    found.map(({ launcher, changePoints, drifts }) => [launcher, changePoints.length, drifts.length]),
  ).toEqual([
    ['python3', 1, 1],
    ['python3', 1, 1],
    ['node', 0, 0],
  ])
  expect(levelsOf([], plan, '2026-06-01')).toEqual([])
})

test('a drift that somebody answers for says so, until the day is over', () => {
  const accepted = (today: string) => levelsOf(raised(), plan, today)[0]?.drifts[0]?.accepted
  expect(accepted('2026-06-01')).toMatchObject({ reason: 'worth it' })
  expect(accepted('2027-02-01')).toBeUndefined()
})
