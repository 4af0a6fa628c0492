/** `node --cpu-prof` of the newest Node and of an older one, from their registry, on real programs. */
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chooseProfiler } from '../../src/sources/profilers/choose-profiler.ts'
import { nodeCpuProf } from '../../src/sources/profilers/node-cpu-prof.ts'
import { type RealPlace, realPlace } from '../real-place.ts'
import { execute, namesIn, profiledBy, understood, workloadOf } from './real-profilers.ts'

const versions = ['26.10.0', '18.20.8'] as const

const files = {
  'etl.js': `
exports.load = function load(n) {
  let sum = 0
  for (let i = 0; i < n; i += 1) sum += Math.sqrt(i)
  return sum
}
exports.total = function total() {
  const end = process.cpuUsage().user + 100_000
  while (process.cpuUsage().user < end) exports.load(10_000)
}
`,
  'work.js': `
require('./etl.js').total()
if (process.argv[2] === 'throw') throw new Error('so')
process.exit(Number(process.argv[2] ?? 0))
`,
  'work.mjs': `
import etl from './etl.js'
await null
etl.total()
`,
  'total.test.mjs': `
import { test } from 'node:test'
import { strictEqual } from 'node:assert'
import etl from './etl.js'
test('total', () => {
  etl.total()
  strictEqual(process.env.FAIL, undefined)
})
`,
}

let folder = ''
const places = new Map<string, RealPlace>()
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'benchline-node-'))
  const made = versions.map(async (version) => {
    const prefix = join(folder, version)
    const options = ['--silent', '--no-save', '--no-audit', '--no-fund', '--prefix', prefix]
    await execute('npm', ['install', ...options, `node@${version}`], { timeout: 300_000 })
    const place = await realPlace(`${join(prefix, 'node_modules/node/bin')}:${process.env['PATH']}`)
    await place.write(files)
    places.set(version, place)
  })
  await Promise.all(made)
})
afterAll(async () => {
  for (const place of places.values()) await place.remove()
  await rm(folder, { recursive: true, force: true })
})

describe.each(versions)('node %s', (version) => {
  const place = (): RealPlace => places.get(version)!

  test.each([
    'node work.js',
    'node work.mjs',
    `node -e "require('./etl.js').total()"`,
    'node total.test.mjs',
  ])('%s', async (run) => {
    const workload = await workloadOf(place(), run)
    expect(await nodeCpuProf.lacks(workload, place())).toBeUndefined()
    expect(await chooseProfiler(workload, place())).toBe(nodeCpuProf)
    const found = await profiledBy(nodeCpuProf, place(), run)
    const profile = await understood(nodeCpuProf, found)
    expect(namesIn(profile)).toContain('total')
    expect(found.header).toMatchObject({
      toolVersion: version,
      runtime: `Node ${version.split('.')[0]}`,
      exitCode: 0,
    })
    expect(found.findings).toEqual([])
    expect((await readdir(place().root)).toSorted()).toEqual(Object.keys(files).toSorted())
  })

  test.each([
    ['node work.js 3', 3],
    ['node work.js throw', 1],
    ['FAIL=1 node total.test.mjs', 1],
  ])('%s keeps its exit code', async (run, code) => {
    await expect(profiledBy(nodeCpuProf, place(), run)).rejects.toMatchObject({
      code: 'exit',
      message: expect.stringContaining(`ended with exit code ${code}`),
    })
    expect((await profiledBy(nodeCpuProf, place(), `${run}; true`)).header.exitCode).toBe(code)
  })

  test.each([
    [`node -e "process.reallyExit(0)"`, 'no-value'],
    [`node -e "process.kill(process.pid, 'SIGTERM'); setTimeout(() => {}, 1e5)"`, 'exit'],
    [`node -e "process.kill(process.pid, 'SIGKILL')"; true`, 'no-value'],
  ])('makes nothing of %s', async (run, code) => {
    await expect(profiledBy(nodeCpuProf, place(), run)).rejects.toMatchObject({ code })
  })
})
