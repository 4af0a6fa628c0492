// The proof on real programs: its plan is balanced, its knob exact, and its tables say what the files say.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'

const folder = resolve(import.meta.dirname, '../benchmarks/accuracy/live')
const load = async (file: string) => import(pathToFileURL(join(folder, file)).href)
const { clopperPearson, quantile } = await load('rates.mjs')
const { kinds, pullRequest } = await load('plan.mjs')
const { turned, unitsOf, workloads } = await load('workloads.mjs')
const { answerOf, isFound, summarise } = await load('summary.mjs')
const { append, has, readAll } = await load('results.mjs')
const { section } = await load('section.mjs')

interface Planned {
  readonly number: number
  readonly kind: string
  readonly slowdown: number
  readonly workload?: string
  readonly edit?: string
}

const blockSize = Object.values<{ slowdowns: Record<string, number> }>(kinds)
  .flatMap(({ slowdowns }) => Object.values(slowdowns))
  .reduce((sum, count) => sum + count, 0)
const plans: readonly Planned[] = Array.from({ length: blockSize * 40 }, (_, i) =>
  pullRequest(i + 1, 'a seed'),
)

test.each([
  // scipy.stats.beta.ppf(0.025, k, n - k + 1), beta.ppf(0.975, k + 1, n - k), SciPy 1.17.1.
  [0, 100, 0, 0.03621669264517641],
  [1, 100, 0.00025314603297742064, 0.054459385392080645],
  [19, 20, 0.7512672372279722, 0.9987349105020502],
  [20, 20, 0.8315665290169146, 1],
  [57, 60, 0.8607567532789272, 0.9895676703556524],
  [3, 7, 0.09898827844250786, 0.8159484323599169],
  [250, 1000, 0.2234304062646804, 0.27805000622375553],
  [0, 1, 0, 0.975],
  [999, 2000, 0.47735129910881224, 0.5216501687609851],
])('the interval of %i of %i is that of SciPy', (k, n, low, high) => {
  expect(clopperPearson(k, n).low).toBeCloseTo(low, 9)
  expect(clopperPearson(k, n).high).toBeCloseTo(high, 9)
})

test('without cases nothing is known', () => {
  expect(clopperPearson(0, 0)).toEqual({ low: 0, high: 1 })
  expect(quantile([], 0.5)).toBeUndefined()
  expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5)
  expect(quantile([4, 1, 3, 2], 0.95)).toBeCloseTo(3.85, 12)
})

test('a seed fixes the plan, another seed another one', () => {
  expect(pullRequest(17, 'a seed')).toEqual(plans[16])
  const other = plans.map(({ number }) => pullRequest(number, 'another'))
  expect(other).not.toEqual(plans)
})

test('every block has every slowdown of every kind as often, 40 % of them none', () => {
  for (let block = 0; block < 40; block += 1) {
    const own = plans.slice(block * blockSize, (block + 1) * blockSize)
    for (const [kind, { slowdowns }] of Object.entries<{ slowdowns: Record<string, number> }>(kinds)) {
      for (const [slowdown, count] of Object.entries(slowdowns)) {
        const cases = own.filter((plan) => plan.kind === kind && plan.slowdown === Number(slowdown))
        expect(cases).toHaveLength(count)
      }
    }
    expect(own.filter(({ slowdown }) => slowdown === 0).length / blockSize).toBeCloseTo(0.4, 2)
  }
})

test('in each of them every workload comes equally often, to within one', () => {
  for (const kind of ['wall', 'cpu', 'instructions']) {
    const names: readonly string[] = [...workloads.values()]
      .filter(({ counted }) => kind !== 'instructions' || counted)
      .map(({ name }) => name)
    for (const slowdown of [0, 5]) {
      const cases = plans.filter((plan) => plan.kind === kind && plan.slowdown === slowdown)
      const counts = names.map((name) => cases.filter(({ workload }) => workload === name).length)
      expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1)
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(cases.length)
    }
  }
})

test('an unchanged pull request changes a document or a comment, a changed one its program', () => {
  expect(plans.every(({ slowdown, edit }) => (slowdown === 0) === (edit !== undefined))).toBe(true)
  expect(
    plans.every(
      ({ slowdown, workload, kind }) => workload !== undefined || (kind === 'suite' && slowdown === 0),
    ),
  ).toBe(true)
  expect(new Set(plans.filter(({ kind }) => kind === 'cpu').map(({ edit }) => edit))).toEqual(
    new Set(['document', 'comment', undefined]),
  )
})

test.each([...workloads.keys()])('the knob of %s is exact', (name) => {
  const source = readFileSync(join(folder, 'workloads', workloads.get(name).files[0]), 'utf8')
  const units = unitsOf(source)
  for (const percent of [1, 2, 3, 5, 10]) {
    const more = turned(source, percent)
    expect(unitsOf(more) * 100).toBe(units * (100 + percent))
    const lines = [source.split('\n'), more.split('\n')] as const
    expect(lines[0].filter((line, place) => line !== lines[1][place])).toHaveLength(1)
  }
})

test('a knob that would not be exact is refused, and so is none', () => {
  expect(() => turned('UNITS = 50\n', 3)).toThrow('3 % of 50 units is no whole number')
  expect(() => turned('units are many\n', 2)).toThrow('no number of units')
})

const environment = {
  fingerprint: '0123456789abcdef',
  cpu: 'A processor',
  cores: 2,
  memory: 8 * 2 ** 30,
  os: 'debian 12',
  kernel: '6.1.0',
  arch: 'x64',
  runtimes: { node: '20.1.0' },
}

let number = 0
function made(kind: string, slowdown: number, verdict: string, more: Record<string, unknown> = {}) {
  number += 1
  return {
    number,
    kind,
    slowdown,
    workload: 'py-loop',
    at: `2026-03-01T00:00:${String(number % 60).padStart(2, '0')}.000Z`,
    seconds: 10,
    exit: verdict === 'regression' ? 1 : 0,
    load: { before: 1, after: 1 },
    stolen: 0.01,
    decision: verdict === 'regression' ? 'failed' : 'passed',
    environment,
    rows: [
      { benchmark: 'py-loop/body', metric: kind, verdict, judges: true, pairs: 30, because: 'told' },
      { benchmark: 'py-loop/body', metric: 'peak-rss', verdict: 'regression', judges: false, pairs: 30 },
    ],
    seed: 'a seed',
    dist: { version: '1.0.0', sha256: 'feed' },
    ...more,
  }
}
const times = <T>(count: number, one: () => T): readonly T[] => Array.from({ length: count }, one)

test('found is a red build that names the program by what judges, with 40 pairs or fewer', () => {
  const row = (more: Record<string, unknown>) => [
    { benchmark: 'py-loop', metric: 'wall', verdict: 'regression', judges: true, pairs: 40, ...more },
  ]
  expect(isFound(made('wall', 5, 'regression'))).toBe(true)
  expect(isFound(made('wall', 5, 'regression', { rows: row({}) }))).toBe(true)
  expect(isFound(made('wall', 5, 'regression', { rows: row({ pairs: 41 }) }))).toBe(false)
  expect(isFound(made('wall', 5, 'regression', { rows: row({ benchmark: 'py-loops' }) }))).toBe(false)
  expect(isFound(made('wall', 5, 'regression', { decision: 'warned' }))).toBe(false)
  expect(isFound(made('wall', 5, 'inconclusive', { decision: 'failed' }))).toBe(false)
  expect(isFound(made('wall', 5, 'regression', { decision: undefined, rows: undefined }))).toBe(false)
})

test('what could not be judged is an answer of its own, and an unchanged suite has that of its worst program', () => {
  expect(answerOf(made('wall', 0, 'unchanged', { decision: undefined, rows: undefined, error: 'x' }))).toBe(
    'none',
  )
  expect(answerOf(made('wall', 0, 'missing'))).toBe('other')
  const rows = ['unchanged', 'inconclusive', 'unchanged'].map((verdict) => ({
    benchmark: verdict,
    verdict,
    judges: true,
  }))
  expect(answerOf(made('suite', 0, '', { workload: undefined, rows }))).toBe('inconclusive')
  expect(
    answerOf(
      made('suite', 0, '', {
        workload: undefined,
        rows: rows.filter(({ verdict }) => verdict === 'unchanged'),
      }),
    ),
  ).toBe('unchanged')
})

test('the tables count what is there', () => {
  const results = [
    ...times(99, () => made('wall', 0, 'unchanged')),
    made('wall', 0, 'regression'),
    ...times(18, () => made('wall', 5, 'regression')),
    ...times(2, () => made('wall', 5, 'inconclusive')),
    ...times(20, () => made('wall', 10, 'regression')),
    ...times(10, () => made('cpu', 3, 'regression')),
    made('cpu', 5, 'inconclusive'),
    ...times(10, () => made('cpu', 10, 'regression')),
    made('suite', 5, 'regression', {
      rows: [
        { benchmark: 'py-loop', verdict: 'regression', judges: true, pairs: 20 },
        { benchmark: 'go-sort', verdict: 'regression', judges: true, pairs: 20 },
        { benchmark: 'go-json', verdict: 'unchanged', judges: true, pairs: 20 },
      ],
    }),
  ]
  const sum = summarise(results, Object.keys(kinds))
  expect(sum.red).toMatchObject({ count: 1, of: 100, ...clopperPearson(1, 100) })
  expect(sum.told).toMatchObject({ count: 99, of: 100 })
  expect(sum.bystanders).toMatchObject({ count: 1, of: 2 })
  const [wall, cpu, suite] = sum.byKind
  expect(sum.byKind.map(({ kind }: { kind: string }) => kind)).toEqual(['wall', 'cpu', 'suite'])
  expect(wall.confusion[1]).toEqual({ slowdown: 5, of: 20, answers: [18, 0, 0, 2, 0, 0] })
  // 18 of 20 are fewer than 95 %.
  expect(wall.smallest).toMatchObject({ slowdown: 10, count: 20, of: 20 })
  // 3 % does not count where 5 % was missed.
  expect(cpu.smallest).toMatchObject({ slowdown: 10 })
  expect(suite.count).toBe(1)
  expect(wall.pairs).toEqual({ middle: 30, high: 30, most: 30 })
})

test('it is said where another metric judged than was asked for', () => {
  const row = { benchmark: 'py-loop', metric: 'cpu', verdict: 'regression', judges: true, pairs: 20 }
  const switched = made('wall', 10, 'regression', { rows: [row], health: { other: 0.4 } })
  const sum = summarise([switched, made('wall', 10, 'regression')], Object.keys(kinds))
  expect(sum.byKind[0]).toMatchObject({ kind: 'wall', count: 2, switched: 1 })
  expect(sum.others).toEqual({ middle: 0.4, high: 0.4, most: 0.4 })
})

test('files are appended whole, read in order, and told apart from what is not run', () => {
  const results = mkdtempSync(join(tmpdir(), 'benchline-live-results-'))
  onTestFinished(() => rmSync(results, { recursive: true }))
  expect(section(results)).toBe('No pull request has been run yet.\n')
  const [first, second] = [made('cpu', 0, 'unchanged'), made('cpu', 5, 'regression')]
  append(second, results)
  append(first, results)
  expect([has(first.number, results), has(second.number + 1, results)]).toEqual([true, false])
  expect(readAll(results)).toEqual([first, second])
  const text = section(results)
  expect(text).toContain('**2 pull requests**')
  expect(text).toContain('**0 of 1 unchanged pull requests were red**; the rate is between 0.0 % and 97.5 %')
  expect(text).toContain('fingerprint 0123456789abcdef')
  expect(text).toContain('load average 1.0 and 1.0; CPU time that the host took away 1.0 % and 1.0 %.')
  expect(text).toMatch(/\| 5 % +\| 1 of 1 \(3 % to 100 %\) \|/u)
  expect(text).toMatch(/\| CPU time +\| unchanged +\| 0 +\| 0 +\| 1 +\| 0 +\| 0 +\| 0 +\| 1 +\|/u)
})
