/** What turns counts into the published words: tables that survive a stop, shares, intervals, goals. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'

interface Known {
  readonly made: string
  readonly blocks: readonly (readonly number[] | null)[]
}
interface Row {
  readonly name: string
  readonly world: string
  readonly part: string
  readonly noise: string
  readonly jobs: number
  readonly slowdown: number
  readonly slowed: number
  readonly benchmarks: number
  readonly pullRequests: number
}
interface Goal {
  readonly of: string
  readonly least?: number
  readonly most?: number
  readonly promised: boolean
}
type Share = readonly [number, number]

const folder = join(import.meta.dirname, '../../benchmarks/accuracy/simulate')
const load = async <T>(file: string): Promise<T> =>
  (await import(pathToFileURL(join(folder, file)).href)) as T
const { readTable, writeTable, sumOf } = await load<{
  readTable: (file: string) => Map<string, Known>
  writeTable: (file: string, table: ReadonlyMap<string, Known>) => void
  sumOf: (columns: readonly string[], known: Known) => { blocks: number; counts: Record<string, number> }
}>('table.mjs')
const { rows, blocksOfRow } = await load<{ rows: Row[]; blocksOfRow: number }>('rows.mjs')
const { goalsOf, sharesOf, standing } = await load<{
  goalsOf: (row: Row) => Goal[]
  sharesOf: (row: Row, sum: { blocks: number; counts: object }, of: number) => Record<string, Share>
  standing: (goal: Partial<Goal>, share: Share, interval: Share) => string
}>('goals.mjs')
const { compileEngine } = await load<{ compileEngine: () => { build: string; dispose(): void } }>(
  'engine.mjs',
)
const { openInterval } = await load<{
  openInterval: (build: string) => Promise<(count: number, of: number) => readonly [number, number]>
}>('interval.mjs')
const { runTasks } = await load<{
  runTasks: (work: {
    file: string
    data: unknown
    threads: number
    tasks: readonly unknown[]
    done: (task: unknown, result: unknown) => void
  }) => Promise<void>
}>('pool.mjs')

test('a table is read as it was written, and sums what has been run', async () => {
  const place = await mkdtemp(join(tmpdir(), 'benchline-table-'))
  const file = join(place, 'table.jsonl')
  expect(readTable(file).size).toBe(0)
  const table = new Map([
    ['CV 5 %, unchanged', { made: 'abc', blocks: [[1, 2], null, [3, 4]] }],
    ['another', { made: 'def', blocks: [null, null, null] }],
  ])
  writeTable(file, table)
  expect(readTable(file)).toEqual(table)
  expect((await readFile(file, 'utf8')).split('\n')).toHaveLength(3)
  expect(sumOf(['red', 'runs'], { made: '', blocks: [[1, 2], null, [3, 4]] })).toEqual({
    blocks: 2,
    counts: { red: 4, runs: 6 },
  })
  await rm(place, { recursive: true })
})

test('every row has its own name, whole blocks, and the pull requests that are asked for', () => {
  expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length)
  for (const { pullRequests } of rows) expect(pullRequests % blocksOfRow).toBe(0)
  const levels = rows.filter(({ part }) => part === 'levels')
  expect(levels).toHaveLength(3 * 2 * 5)
  for (const { slowdown, pullRequests } of levels) expect(pullRequests).toBe(slowdown === 0 ? 2000 : 1000)
  // With and without history the same pull requests are met.
  for (const row of levels.filter(({ jobs }) => jobs > 0)) {
    expect(levels.filter(({ world }) => world === row.world)).toHaveLength(2)
  }
})

test('what is promised is held to its numbers', () => {
  const promised = rows.flatMap((row) =>
    goalsOf(row)
      .filter((goal) => goal.promised && goal.least !== undefined && row.part === 'levels')
      .map(({ least }) => `${row.noise}, ${row.slowdown}, ${row.jobs > 0 ? 'history' : 'none'}: ${least}`),
  )
  expect(promised).toEqual([
    'CV 2 %, 0.03, history: 0.98',
    'CV 2 %, 0.03, none: 0.98',
    'CV 5 %, 0.03, history: 0.62',
    'CV 5 %, 0.03, none: 0.5',
    'CV 5 %, 0.05, history: 0.97',
    'CV 5 %, 0.05, none: 0.93',
    'CV 5 %, 0.1, history: 0.995',
    'CV 5 %, 0.1, none: 0.99',
    'CV 10 %, 0.1, history: 0.97',
    'CV 10 %, 0.1, none: 0.93',
  ])
  for (const row of rows.filter(({ part, slowdown }) => slowdown === 0 && part !== 'layout')) {
    expect(goalsOf(row)).toContainEqual({ of: 'red', most: 0.01, promised: true })
  }
})

test('shares are of what there was to count', () => {
  const row = rows.find(({ name }) => name === 'CV 5 %, +5 % on 3, history')
  if (row === undefined) throw new Error('no such row')
  const counts = { red: 9, found: 20, wrong: 1, better: 2, unchanged: 400, missed: 3, runs: 0 }
  expect(sharesOf(row, { blocks: 1, counts }, 100)).toEqual({
    red: [9, 10],
    found: [20, 30],
    wrong: [1, 470],
    better: [2, 500],
    unchanged: [400, 470],
    missed: [3, 30],
  })
})

test('a share beyond its goal is missed only where chance does not explain it', () => {
  expect(standing({ least: 0.9 }, [90, 100], [0.82, 0.95])).toBe('met')
  expect(standing({ least: 0.9 }, [88, 100], [0.8, 0.93])).toBe('within error')
  expect(standing({ least: 0.9 }, [70, 100], [0.6, 0.79])).toBe('missed')
  expect(standing({ most: 0.01 }, [1, 100], [0, 0.05])).toBe('met')
  expect(standing({ most: 0.01 }, [2, 100], [0.002, 0.07])).toBe('within error')
  expect(standing({ most: 0.01 }, [9, 100], [0.04, 0.16])).toBe('missed')
})

test('the intervals are those of Clopper and Pearson', async () => {
  const engine = compileEngine()
  try {
    const interval = await openInterval(engine.build)
    // binom.test of R: 0 of 2000, 5 of 100, 50 of 50.
    const known: [number, number, number, number][] = [
      [0, 2000, 0, 0.00184274],
      [5, 100, 0.01643188, 0.1128349],
      [50, 50, 0.9288783, 1],
    ]
    for (const [count, of, low, high] of known) {
      expect(interval(count, of)[0]).toBeCloseTo(low, 6)
      expect(interval(count, of)[1]).toBeCloseTo(high, 6)
    }
  } finally {
    engine.dispose()
  }
})

test('tasks are shared by threads, and an error of one ends them all', async () => {
  const place = await mkdtemp(join(tmpdir(), 'benchline-pool-'))
  const file = join(place, 'worker.mjs')
  await writeFile(
    file,
    `import { parentPort, workerData } from 'node:worker_threads'
parentPort.on('message', (task) => {
  if (task === 'bad') throw new Error('bad task')
  parentPort.postMessage(task * workerData)
})`,
  )
  const results: unknown[] = []
  const run = (tasks: readonly unknown[]) =>
    runTasks({ file, data: 2, threads: 2, tasks, done: (task, result) => results.push([task, result]) })
  await run([1, 2, 3, 4, 5])
  expect(results.toSorted((a, b) => String(a).localeCompare(String(b)))).toEqual([
    [1, 2],
    [2, 4],
    [3, 6],
    [4, 8],
    [5, 10],
  ])
  await expect(run([1, 'bad', 2])).rejects.toThrow('bad task')
  await rm(place, { recursive: true })
})
