import { access, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type RealPlace, realPlace, surroundings } from '../../test/real-place.ts'
import { writeResults } from '../formats/results/benchline.ts'
import { peakRss, wall } from '../model/metric.ts'
import { results } from './results.ts'
import { RunFault, type Within, type Workload } from './source.ts'

let place: RealPlace

beforeAll(async () => {
  place = await realPlace()
})

afterAll(async () => place.remove())

let round = 0
afterEach(() => {
  round += 1
})

const file = writeResults([
  { benchmark: 'parse', metric: wall, values: [0.5, 0.25, 0.75] },
  { benchmark: 'parse', metric: peakRss, values: [1024, 4096] },
  { benchmark: 'größe 2', metric: wall, values: [3] },
])

const readings = [
  { benchmark: 'hot/parse', metric: wall, value: 0.5 },
  { benchmark: 'hot/parse', metric: peakRss, value: 2560 },
  { benchmark: 'hot/größe 2', metric: wall, value: 3 },
]

async function workload(entry: unknown, more: Partial<typeof surroundings> = {}): Promise<Workload> {
  const source = results.bind(results.options.parse(entry), { ...surroundings, ...more })
  const [only, ...others] = await source.workloads(place)
  expect(others).toEqual([])
  if (only === undefined) throw new Error('no workload')
  return only
}

async function failure(one: Workload): Promise<readonly [string, string]> {
  const error: unknown = await one.run(place).then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof RunFault)) throw new Error(`no RunFault: ${String(error)}`)
  return [error.code, error.message]
}

const reading = (name: string): readonly string[] => [
  'node',
  '-e',
  `process.stdout.write(require('fs').readFileSync('${name}'))`,
]

test('reads standard output, a median per series', async () => {
  await place.write({ 'made.json': file })
  expect(await (await workload({ run: reading('made.json'), format: 'benchline' })).run(place)).toEqual(
    readings,
  )
})

test('tells how the values inside a process differ, of series that have several', async () => {
  await place.write({ 'made.json': file })
  const told: Within[] = []
  await (
    await workload({ run: reading('made.json'), format: 'benchline' })
  ).run(place, (one) => told.push(one))
  expect(told).toEqual([
    { benchmark: 'hot/parse', metric: 'wall', count: 3, spread: (1.4826 * 0.25) / 0.5 },
    { benchmark: 'hot/parse', metric: 'peak-rss', count: 2, spread: (1.4826 * 1536) / 2560 },
  ])
})

test('reads a file, in its working directory, whose format it recognises', async () => {
  await place.write({ 'made.json': file, 'sub/keep': '' })
  const one = await workload(
    { run: 'cp ../made.json out.json', output: 'out.json' },
    { workingDirectory: 'sub' },
  )
  expect(await one.run(place)).toEqual(readings)
  expect(await one.run(place)).toEqual(readings)
  expect(one.command(place)).toMatchObject({ cwd: join(place.root, 'sub') })
})

test('a file of an earlier run is never taken for this one’s, nor one that prepare made', async () => {
  await place.write({ 'made.json': file, 'stale.json': file })
  const one = await workload({ run: 'true', output: 'stale.json' }, { prepare: ['cp made.json stale.json'] })
  expect(await failure(one)).toEqual([
    'no-value',
    '"hot" at head: it ended well but did not write stale.json',
  ])
  await expect(access(join(place.root, 'stale.json'))).rejects.toThrow('ENOENT')
})

test.each([
  ['{"schema":"benchline.results/1","benchmarks":[]}', 'standard output has no benchmark in it'],
  [
    '{"schema":"benchline.results/2","benchmarks":[]}',
    'standard output: schema: "benchline.results/2" is newer',
  ],
  ['', 'standard output: the results are empty'],
  ['\u0000\u0001', 'standard output: the results are binary'],
  ['hello', 'standard output: the results are not JSON that can be read at 1:1'],
  [
    file.replace('0.25', '-1').replace('3]', '"x"]'),
    'standard output: benchmarks[0].metrics.wall.values[1]: -1 is no measurement; expected a number from 0 to 9007199254740991 in base units (and 1 more)',
  ],
])('%j is told apart from results', async (text, message) => {
  const name = `bad-${round}.json`
  await place.write({ [name]: text })
  const [code, told] = await failure(await workload({ run: reading(name), format: 'benchline' }))
  expect(code).toBe('no-value')
  expect(told).toContain(`"hot" at head: ${message}`)
})

test('a failed harness is a failure, whatever it wrote', async () => {
  await place.write({ 'made.json': file })
  const [code, message] = await failure(
    await workload({ run: 'cp made.json x.json; exit 3', output: 'x.json' }),
  )
  expect(code).toBe('exit')
  expect(message).toContain('exit code 3')
})

test('a file that is far too large is refused unread', async () => {
  const run = [
    'node',
    '-e',
    "require('fs').truncateSync(require('fs').openSync('huge.json', 'w') && 'huge.json', 101 * 2 ** 20)",
  ]
  expect(await failure(await workload({ run, output: 'huge.json' }))).toEqual([
    'output-limit',
    '"hot" at head: huge.json is larger than 100 MiB',
  ])
})

test('output stays within the copy and is a file', async () => {
  await mkdir(join(place.root, 'folder'))
  expect((await failure(await workload({ run: 'true', output: '../x.json' })))[1]).toContain(
    'outside the repository',
  )
  expect((await failure(await workload({ run: 'true', output: '/tmp/x.json' })))[1]).toContain(
    'outside the repository',
  )
  expect((await failure(await workload({ run: 'true', output: 'folder' })))[1]).toContain('is a folder')
})

test('claims what has results, and knows its formats', () => {
  expect(results.claims(new Set(['run', 'format']))).toBe(true)
  expect(results.claims(new Set(['run', 'output']))).toBe(true)
  expect(results.claims(new Set(['run']))).toBe(false)
  expect(results.claims(new Set(['tinybench']))).toBe(false)
  expect(results.options.safeParse({ run: 'x', format: 'go' }).success).toBe(false)
})
