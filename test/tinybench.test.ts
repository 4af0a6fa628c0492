// What the tinybench source makes of real files: measured by real processes, failures told in one message.
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Fault } from '../src/model/finding.ts'
import { wall } from '../src/model/metric.ts'
import { RunFault, type Source, type Within, type Workload } from '../src/sources/source.ts'
import { tinybench } from '../src/sources/tinybench.ts'
import { type RealPlace, realPlace, surroundings } from './real-place.ts'

const fixture = async (name: string): Promise<string> =>
  readFile(new URL(`fixtures/tinybench/${name}`, import.meta.url), 'utf8')

/** The package as it is installed, which the copies in temporary folders do not see. */
const installed = fileURLToPath(new URL('../node_modules/tinybench', import.meta.url))

let place: RealPlace

beforeAll(async () => {
  place = await realPlace()
})

afterAll(async () => place.remove())

const bind = (patterns: string | [string, ...string[]], more: Partial<typeof surroundings> = {}): Source =>
  tinybench.bind({ tinybench: patterns }, { ...surroundings, ...more })

async function single(file: string, more: Partial<typeof surroundings> = {}): Promise<Workload> {
  const [workload, ...others] = await bind(file, more).workloads(place)
  expect(others).toEqual([])
  if (workload === undefined) throw new Error('no workload')
  return workload
}

async function names(file: string): Promise<readonly string[]> {
  const readings = await (await single(file)).run(place)
  for (const { metric, value } of readings) {
    expect(metric).toEqual(wall)
    expect(value).toBeGreaterThan(0)
    expect(value).toBeLessThan(5)
  }
  return readings.map(({ benchmark }) => benchmark)
}

async function failure(workload: Workload): Promise<RunFault> {
  try {
    await workload.run(place)
  } catch (error) {
    if (error instanceof RunFault) return error
    throw error
  }
  throw new Error('it ran')
}

/** Puts a tinybench of its own, which can be told by its mark, into a folder of the copy. */
async function own(folder: string, mark: string): Promise<void> {
  const path = join(place.root, folder, 'node_modules/tinybench')
  await mkdir(path, { recursive: true })
  await cp(installed, path, { recursive: true })
  const entry = join(path, 'dist/index.js')
  await writeFile(entry, `${await readFile(entry, 'utf8')}\nexport const mark = '${mark}'\n`)
}

/** The place with a node first on PATH that says it is of this version. */
const claims = async (version: string): Promise<RealPlace> => {
  const bin = join(place.root, `bin-${version}`)
  await mkdir(bin, { recursive: true })
  await writeFile(join(bin, 'node'), `#!/bin/sh\nprintf '%s\\n%s' ${version} '${process.execPath}'\n`, {
    mode: 0o755,
  })
  return { ...place, env: { ...place.env, PATH: bin } }
}

describe('both kinds of file work, with our tinybench where the repository has none', () => {
  test('an exported Bench is run; the value is its median in seconds', async () => {
    await place.write({ 'bench/exported.bench.mjs': await fixture('exported.bench.mjs') })
    const inside: Within[] = []
    const readings = await (await single('bench/*.bench.mjs')).run(place, (one) => inside.push(one))
    // How its samples lie about their median: of every task, for each took many.
    expect(inside.map(({ benchmark, metric }) => [benchmark, metric])).toEqual(
      readings.map(({ benchmark }) => [benchmark, wall.name]),
    )
    for (const { count, spread } of inside) {
      expect(count).toBeGreaterThan(1)
      expect(spread).toBeGreaterThanOrEqual(0)
      expect(spread).toBeLessThan(3)
    }
    expect(readings.map(({ benchmark }) => benchmark)).toEqual([
      'hot/exported/sleep 5 ms',
      'hot/exported/sort',
    ])
    expect(readings[0]?.value).toBeGreaterThan(0.0049)
    expect(readings[0]?.value).toBeLessThan(0.1)
    expect(readings[1]?.value).toBeLessThan(0.005)
  })

  test('a file that runs its benches itself, and prints', async () => {
    await place.write({ 'readme.bench.mjs': await fixture('readme.bench.mjs') })
    expect(await names('readme.bench.mjs')).toEqual([
      'hot/readme/sum of 100',
      'hot/readme/sleep beside 100',
      'hot/readme/sum of 10000',
      'hot/readme/sleep beside 10000',
    ])
  })

  const add = `const bench = new Bench({ time: 5, warmupTime: 1 }); bench.add('task', () => [2, 1].sort());`
  const esm = `import { Bench } from 'tinybench'; ${add}`
  test.each([
    ['a.mjs', `${esm} export default bench`],
    ['b.js', `${esm} await bench.run()`],
    ['c.cjs', `const { Bench } = require('tinybench'); ${add} module.exports = bench`],
    ['d.cjs', `const { Bench } = require('tinybench'); ${add} bench.run()`],
    ['run-sync.mjs', `${esm} bench.runSync()`],
    ['run-not-awaited.mjs', `${esm} bench.run().then(() => console.log('done'))`],
    ['run-late.mjs', `${esm} setTimeout(() => bench.run(), 50)`],
    ['run-and-exported.mjs', `${esm} await bench.run(); export default bench`],
    [
      'server-left-open.mjs',
      `${esm} import('node:http').then((h) => h.createServer().listen(0)); await bench.run()`,
    ],
    [
      'looks-for-main.mjs',
      `${esm} if (import.meta.url === (await import('node:url')).pathToFileURL(process.argv[1]).href) await bench.run()`,
    ],
    [
      'writes-over-globals.mjs',
      `${esm} performance.now = () => 0; process.exitCode = 3; globalThis.setImmediate = () => {}; await bench.run()`,
    ],
  ])('%s', async (file, text) => {
    await place.write({ 'package.json': '{ "type": "module" }', [`kinds/${file}`]: text })
    expect(await names(`kinds/${file}`)).toEqual([`hot/${file.replace(/\..*/u, '')}/task`])
  })

  test('two benches of which the second begins after the first has ended, not awaited', async () => {
    const two = ['one', 'two'].map(
      (name) =>
        `{ const b = new Bench({ time: 5, warmupTime: 1 }); b.add('${name}', () => [2, 1].sort()); await b.run() }`,
    )
    const pause = 'await new Promise((resolve) => setTimeout(resolve, 50))'
    await place.write({
      'main.mjs': `import { Bench } from 'tinybench'; async function main() { ${two.join(`${pause};`)} } main()`,
    })
    expect(await names('main.mjs')).toEqual(['hot/main/one', 'hot/main/two'])
  })
})

describe('the repository’s own tinybench', () => {
  test('is the one that the file itself would find, imported or required', async () => {
    await own('own', 'nearest')
    const body = `if (mark !== 'nearest') throw new Error('another'); const bench = new Bench({ time: 5, warmupTime: 1 }); bench.add('t', () => [2, 1].sort());`
    await place.write({
      'own/deep/a.mjs': `import { Bench, mark } from 'tinybench'; ${body} export default bench`,
      'own/deep/b.cjs': `const { Bench, mark } = require('tinybench'); ${body} bench.runSync()`,
    })
    expect(await names('own/deep/a.mjs')).toEqual(['hot/a/t'])
    expect(await names('own/deep/b.cjs')).toEqual(['hot/b/t'])
  })

  test('may be that of a package which the file only uses', async () => {
    await own('node_modules/kit', 'kit')
    await place.write({
      'node_modules/kit/package.json': '{ "type": "module", "exports": "./kit.js" }',
      'node_modules/kit/kit.js': `import { Bench, mark } from 'tinybench'
        export async function measure(name, task) { const b = new Bench({ time: 5, warmupTime: 1, name: mark }); b.add(name, task); await b.run() }`,
      'uses-kit.mjs': `import { measure } from 'kit'; await measure('through a kit', () => [2, 1].sort())`,
    })
    expect(await names('uses-kit.mjs')).toEqual(['hot/uses-kit/through a kit'])
  })

  test('may be one that a bundle brings along', async () => {
    const text = await readFile(join(installed, 'dist/index.js'), 'utf8')
    await place.write({
      'vendored.mjs': text,
      'bundled.mjs': `import { Bench } from './vendored.mjs'; const b = new Bench({ time: 5, warmupTime: 1 }); b.add('t', () => [2, 1].sort()); export default b`,
    })
    expect(await names('bundled.mjs')).toEqual(['hot/bundled/t'])
  })
})

test('a process ends in time, whatever the file asks for', async () => {
  await place.write({
    'greedy.mjs': `import { Bench } from 'tinybench'
      const bench = new Bench({ time: 60_000, iterations: 1_000_000, warmupTime: 60_000, warmupIterations: 1_000_000, retainSamples: true })
      bench.add('empty', () => {})
      for (let i = 0; i < 20; i += 1) bench.add('task ' + i, () => Array.from({ length: 1000 }, (_, j) => j * i).join())
      bench.add('sleep', () => new Promise((resolve) => setTimeout(resolve, 2)))
      const again = new Bench({ time: 60_000 })
      again.add('last', () => [2, 1].sort())
      await bench.run()
      again.runSync()`,
    'concurrent.mjs': `import { Bench } from 'tinybench'
      const bench = new Bench({ time: 60_000, iterations: 1_000_000, concurrency: 'task', threshold: 10 })
      bench.add('sleep', () => new Promise((resolve) => setTimeout(resolve, 2)))
      export default bench`,
  })
  for (const [file, tasks] of [
    ['greedy.mjs', 23],
    ['concurrent.mjs', 1],
  ] as const) {
    const workload = await single(file)
    // The second time it is known how many tasks share the time.
    for (const round of [1, 2]) {
      const begun = performance.now()
      expect(await workload.run(place)).toHaveLength(tasks)
      // Under 2 s on a quiet machine; without limits it would be minutes.
      expect([file, round, performance.now() - begun < 8000]).toEqual([file, round, true])
    }
  }
})

describe('what gives no number is an error that says why', () => {
  const esm = `import { Bench } from 'tinybench'; const b = new Bench({ time: 5, warmupTime: 1 });`
  test.each([
    [
      'a task that throws',
      `${esm} b.add('bad', () => { throw new TypeError('no such thing') }); export default b`,
      'task "bad" failed: TypeError: no such thing',
    ],
    [
      'a task that throws later',
      `${esm} b.add('bad', async () => { throw new Error('late') }); await b.run()`,
      'task "bad" failed: Error: late',
    ],
    [
      'a task that throws through',
      `import { Bench } from 'tinybench'; const b = new Bench({ throws: true }); b.add('bad', () => { throw new Error('out') }); await b.run()`,
      'Error: out',
    ],
    [
      'a hook that throws',
      `${esm} b.add('x', () => 1, { beforeAll() { throw new Error('hook') } }); await b.run()`,
      'task "x" failed: Error: hook',
    ],
    ['no task', `${esm} export default b`, 'its Bench has no task'],
    ['no task in a Bench that is run', `${esm} await b.run()`, 'its Bench has no task'],
    ['no Bench', 'export default 1', 'it makes no Bench of tinybench'],
    [
      'a Bench that nobody runs',
      `${esm} b.add('idle', () => 1)`,
      'the Bench with task "idle" is neither run nor exported as default',
    ],
    [
      'a name twice',
      `${esm} b.add('same', () => 1).add('same', () => 2); export default b`,
      'the task name "same" is used twice',
    ],
    [
      'a name in two benches',
      `${esm} const c = new Bench({ time: 5 }); b.add('same', () => 1); c.add('same', () => 2); await b.run(); await c.run()`,
      'the task name "same" is used twice',
    ],
    ['a name of spaces', `${esm} b.add(' ', () => 1); export default b`, 'a task has an empty name'],
    [
      'a duration of nothing',
      `${esm} b.add('nil', () => ({ overriddenDuration: 0 })); export default b`,
      'task "nil" is faster than the clock can tell',
    ],
    [
      'a task that is aborted',
      `import { Bench } from 'tinybench'; const b = new Bench({ signal: AbortSignal.abort() }); b.add('gone', () => 1); export default b`,
      'task "gone" gave no samples',
    ],
    [
      'a run that is refused',
      `import { Bench } from 'tinybench'; const b = new Bench({ concurrency: 'task' }); b.add('t', () => 1); b.runSync()`,
      'Cannot use `concurrency` option',
    ],
    [
      'process.exit',
      `${esm} b.add('t', () => [1].sort()); await b.run(); process.exit(0)`,
      'it calls process.exit(0) before its results are in',
    ],
    [
      'process.exit in a task',
      `${esm} b.add('t', async () => { process.exit(7) }); export default b`,
      'it calls process.exit(7) in task "t" before its results are in',
    ],
    [
      'a stray rejection',
      `${esm} b.add('t', () => [1].sort()); Promise.reject(new Error('stray')); export default b`,
      'unhandled rejection: Error: stray',
    ],
    [
      'a stray exception',
      `${esm} setTimeout(() => { throw new Error('astray') }); b.add('t', () => new Promise((r) => setTimeout(r, 9))); export default b`,
      'uncaught exception: Error: astray',
    ],
    [
      'a task that never ends',
      `${esm} b.add('hang', () => new Promise(() => {})); await b.run()`,
      'task "hang" never ends',
    ],
    [
      'a file that never ends',
      `await new Promise(() => {})`,
      'something that it awaits at its top level never ends',
    ],
    ['a missing file', `import './nothing.mjs'`, 'it cannot be loaded: Error: Cannot find module'],
    ['no JavaScript', `this is not JavaScript`, 'it cannot be loaded: SyntaxError'],
  ])('%s', async (_, text, message) => {
    await place.write({ 'bad.bench.mjs': text })
    const fault = await failure(await single('bad.bench.mjs'))
    expect(fault.code).toBe('no-value')
    expect(fault.message).toContain('"hot/bad" at head: bad.bench.mjs: ')
    expect(fault.message).toContain(message)
  })

  test('a missing package is told as an absence that setup mends', async () => {
    await place.write({ 'bad.bench.mjs': `import 'left-pad'` })
    expect((await failure(await single('bad.bench.mjs'))).remedy).toContain('npm ci')
  })

  test('a process that is ended from outside, and one that never yields', async () => {
    await place.write({ 'bad.bench.mjs': `process.kill(process.pid, 'SIGKILL')` })
    expect(await failure(await single('bad.bench.mjs'))).toMatchObject({ code: 'exit' })
    await place.write({ 'bad.bench.mjs': `for (;;);` })
    expect(await failure(await single('bad.bench.mjs', { timeout: 1.5 }))).toMatchObject({ code: 'timeout' })
  })

  test('what an earlier process left is never taken for this one’s results', async () => {
    await place.write({ 'once.mjs': `${esm} b.add('t', () => [2, 1].sort()); await b.run()` })
    const workload = await single('once.mjs')
    expect(await workload.run(place)).toHaveLength(1)
    await place.write({ 'once.mjs': `process.reallyExit(0)` })
    expect((await failure(workload)).message).toContain('left no results')
  })
})

describe('files', () => {
  test('are workloads of their own, named below the fixed folder of the pattern', async () => {
    await place.write({
      'suite/b.bench.mjs': '',
      'suite/deep/a.bench.cjs': '',
      'suite/node_modules/c.bench.mjs': '',
    })
    const workloads = await bind('suite/**/*.bench.*').workloads(place)
    expect(workloads.map(({ name }) => name)).toEqual(['hot/b', 'hot/deep/a'])
    const { argv, cwd, env } = workloads[0]!.command(place)
    expect(argv).toContain(join(place.root, 'suite/b.bench.mjs'))
    expect({ cwd, env }).toEqual({ cwd: place.root, env: place.env })
  })

  test('a pattern that matches nothing is a fault, also where the working directory is missing', async () => {
    await expect(bind('none/*.bench.ts').workloads(place)).rejects.toThrow(
      'hot: no file matches "none/*.bench.ts" in the repository',
    )
    const elsewhere = bind(['a.mjs', 'none/*'], { workingDirectory: 'nowhere' })
    await expect(elsewhere.workloads(place)).rejects.toThrow(Fault)
    expect(await elsewhere.check?.(place)).toEqual([])
  })
})

describe('the node on PATH', () => {
  test.each([
    ['18.20.0', ['error old-node']],
    ['20.11.0', []],
    ['24.1.0', []],
  ])('%s for JavaScript', async (version, expected) => {
    await place.write({ 'suite/b.bench.mjs': '' })
    const findings = (await bind('suite/b.bench.mjs').check?.(await claims(version))) ?? []
    expect(findings.map(({ code, severity }) => `${severity} ${code}`)).toEqual(expected)
  })

  test.each([
    ['20.11.0', ['typescript']],
    ['22.17.9', ['typescript']],
    ['22.18.0', []],
    ['23.5.0', ['typescript']],
    ['23.6.0', []],
    ['26.0.0', []],
  ])('%s for TypeScript in a repository without tsx', async (version, expected) => {
    await place.write({ 'suite/t.bench.ts': '' })
    const findings = (await bind('suite/*.ts').check?.(await claims(version))) ?? []
    expect(findings.map(({ code }) => code)).toEqual(expected)
    for (const { text, remedy } of findings) {
      expect(text).toContain(`suite/t.bench.ts cannot be run: Node ${version} does not read TypeScript`)
      expect(remedy).toMatch(/22\.18.*tsx/u)
    }
  })

  test('is Benchline’s own where there is none, which is noted', async () => {
    await place.write({ 'suite/b.bench.mjs': await fixture('exported.bench.mjs') })
    const bare = { ...place, env: { ...place.env, PATH: place.prefix } }
    const source = bind('suite/b.bench.mjs')
    expect((await source.check?.(bare))?.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      'note own-node',
    ])
    const [workload] = await source.workloads(bare)
    expect(await workload?.run(bare)).toHaveLength(2)
  })
})
