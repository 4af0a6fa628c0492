/** The real profilers of Python from their registry, the newest and an older one of each, on real programs. */
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ProfileOptions, Profiled, Profiler } from '../../src/sources/profiler.ts'
import { chooseProfiler } from '../../src/sources/profilers/choose-profiler.ts'
import { profilers } from '../../src/sources/profilers/index.ts'
import { lineProfiler } from '../../src/sources/profilers/line-profiler.ts'
import { memoryProfiler } from '../../src/sources/profilers/memory-profiler.ts'
import { pyinstrument } from '../../src/sources/profilers/pyinstrument.ts'
import { scalene } from '../../src/sources/profilers/scalene.ts'
import { type RealPlace, realPlace } from '../real-place.ts'
import { pythonPrograms } from './python-programs.ts'
import {
  environment,
  execute,
  interpreter,
  namesIn,
  profiledBy,
  understood,
  workloadOf,
} from './real-profilers.ts'

const packages = {
  newest: {
    line_profiler: '5.1.0',
    memory_profiler: '0.61.0',
    pyinstrument: '5.1.3',
    scalene: '2.4.0',
    pytest: '9.1.1',
  },
  older: {
    line_profiler: '4.2.0',
    memory_profiler: '0.60.0',
    pyinstrument: '4.7.3',
    scalene: '1.5.55',
    pytest: '8.4.2',
  },
} as const
type Age = keyof typeof packages

/** From 3.12 on tools stand on `sys.monitoring`; memory_profiler 0.60 cannot be imported from 3.11 on. */
const pythons = {
  newest: await interpreter([13, 12, 14]),
  older: await interpreter([10, 9]),
}
const { stdout: isNew } = await execute(pythons.older, [
  '-c',
  'import sys; print(sys.version_info >= (3, 11))',
])

let folder = ''
const places = new Map<Age, RealPlace>()

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'benchline-profilers-'))
  const made = (['newest', 'older'] as const).map(async (age) => {
    const bin = await environment(join(folder, age), pythons[age], packages[age])
    const place = await realPlace(`${bin}:${process.env['PATH']}`)
    // Scalene 1.5 fails in folders whose names are not all ASCII.
    const root = join(dirname(place.root), 'copy')
    places.set(age, { ...place, root })
    for (const [name, text] of Object.entries(pythonPrograms)) {
      await mkdir(dirname(join(root, name)), { recursive: true })
      await writeFile(join(root, name), text)
    }
  })
  await Promise.all(made)
})
afterAll(async () => {
  for (const place of places.values()) await place.remove()
  await rm(folder, { recursive: true, force: true })
})

const placeOf = (age: Age): RealPlace => places.get(age)!

/** Seconds of work, as much as a tool needs to see something. */
const seconds = ({ name }: Profiler): number => (name === 'scalene' ? 0.5 : 0.05)
/** Scalene needs to look more often to see a short program. */
const often = ({ name }: Profiler): readonly string[] =>
  name === 'scalene' ? ['--cpu-sampling-rate', '0.001'] : []

async function profiled(
  age: Age,
  profiler: Profiler,
  run: string,
  options: Partial<ProfileOptions> = {},
): Promise<Profiled> {
  const once = async (): Promise<Profiled> =>
    profiledBy(profiler, placeOf(age), `SECONDS=${seconds(profiler)} ${run}`, {
      args: often(profiler),
      ...options,
    })
  // Its handlers interrupt imports, which fails one in a hundred on older Pythons: a check profiles once more, too.
  return profiler.name === 'scalene' ? once().catch(once) : once()
}

const python = profilers.filter(({ language }) => language === 'Python')
const usable = (age: Age): readonly Profiler[] =>
  python.filter(({ name }) => age === 'newest' || name !== 'memory_profiler' || !isNew.startsWith('True'))

describe.each(['newest', 'older'] as const)('the %s', (age) => {
  describe.each(usable(age))('$name', (profiler) => {
    const work = String(seconds(profiler))

    test('is there', async () => {
      const place = placeOf(age)
      expect(await profiler.lacks(await workloadOf(place, 'python work.py'), place)).toBeUndefined()
    })

    test.each([
      `python work.py ${work}`,
      `python -m pkg ${work}`,
      'python -m unittest -q test_work',
      'pytest -q -p no:cacheprovider test_work.py',
    ])('%s', async (run) => {
      const before = await readdir(placeOf(age).root)
      const found = await profiled(age, profiler, run)
      const profile = await understood(profiler, found)
      // Of few samples scalene keeps a function or the one that calls it.
      const known = profiler.name === 'scalene' ? ['load', 'total'] : ['load']
      expect(known.filter((name) => namesIn(profile).includes(name))).not.toEqual([])
      const pinned: Readonly<Record<string, string>> = packages[age]
      expect(found.header).toMatchObject({
        exitCode: 0,
        hashSeed: '0',
        runtime: expect.stringMatching(/^Python 3\.\d+$/u),
        ...(pinned[profiler.name] === undefined ? {} : { toolVersion: pinned[profiler.name] }),
      })
      expect(found.findings.filter(({ code }) => code !== 'profile-threads')).toEqual([])
      // Nothing of it lies in the copy, beside what Python itself leaves there.
      const after = await readdir(placeOf(age).root)
      expect(after.filter((name) => name !== '__pycache__')).toEqual(
        before.filter((name) => name !== '__pycache__'),
      )
    })

    test('keeps an exit code', async () => {
      await expect(profiled(age, profiler, `python work.py ${work} 3`)).rejects.toMatchObject({
        code: 'exit',
        message: expect.stringContaining('ended with exit code 3'),
      })
      const hidden = await profiled(age, profiler, `python work.py ${work} 3; true`)
      expect(hidden.header.exitCode).toBe(3)
      const raised = profiled(age, profiler, `python -c 'import work; work.total(${work}); 1 / 0'`)
      await expect(raised).rejects.toMatchObject({
        code: 'exit',
        message: expect.stringContaining('ended with exit code 1'),
        tail: expect.arrayContaining([expect.stringContaining('ZeroDivisionError')]),
      })
    })

    test('lets a failing test fail', async () => {
      await writeFile(join(placeOf(age).root, 'fail'), '')
      try {
        for (const run of ['python -m unittest -q test_work', 'pytest -q -p no:cacheprovider test_work.py']) {
          await expect(profiled(age, profiler, run)).rejects.toMatchObject({
            code: 'exit',
            message: expect.stringContaining('ended with exit code 1'),
          })
        }
      } finally {
        await rm(join(placeOf(age).root, 'fail'))
      }
    })

    test.each([
      ['os._exit(0)', '', 'no-value'],
      ['os.kill(os.getpid(), 15)', '', 'exit'],
      // The shell around it ends well.
      ['os.kill(os.getpid(), 9)', '; true', 'no-value'],
    ])('makes nothing of a program that ends by %s%s', async (end, rest, code) => {
      const ending = profiled(
        age,
        profiler,
        `python -c 'import os, work; work.total(${work}); ${end}'${rest}`,
      )
      // Scalene puts an exit of its own in the place of that one.
      if (profiler.name === 'scalene' && end.startsWith('os._exit')) {
        const found = await ending
        expect(found.header.exitCode).toBe(0)
        expect(namesIn(await understood(profiler, found))).toContain('total')
      } else await expect(ending).rejects.toMatchObject({ code })
    })

    test('looks at a program that ran before, in a fixed order, and never at one that is timed', async () => {
      const place = placeOf(age)
      await writeFile(join(place.root, 'fresh.py'), '')
      await rm(join(place.root, '__pycache__'), { recursive: true, force: true })
      await rm(join(place.root, 'told'), { force: true })
      // What one profiler ran before need not run before the next: to be asked again it is another workload.
      const one = await workloadOf(place, `python told.py ${work}`, { LOOKED_AT_BY: profiler.name })
      const { bytes } = await profiler.profile(one, place, { args: often(profiler), functions: [] }, 400)
      const [result] = await one.run(place)
      const told = (await readFile(join(place.root, 'told'), 'utf8')).trim().split('\n')
      const itself = expect.arrayContaining([profiler.name === 'cprofile' ? 'cProfile' : profiler.name])
      expect(told.map((line) => JSON.parse(line) as unknown)).toEqual([
        [false, false, []],
        [true, true, itself],
        [false, true, []],
      ])
      expect(bytes.length).toBeGreaterThan(0)
      expect(result).toBeDefined()
    })
  })

  test('line_profiler counts the lines of every thread, exactly, and of all that is named alone', async () => {
    const hits = async (options: Partial<ProfileOptions> = {}) => {
      const { lineRows, functions } = await understood(
        lineProfiler,
        await profiled(age, lineProfiler, 'python exact.py', options),
      )
      return lineRows.map((row) => [
        functions[row.function ?? -1]?.name.split('.').at(-1),
        row.line,
        row.hits,
      ])
    }
    const first = await hits()
    expect(first).toEqual(await hits())
    expect(first).toEqual(
      expect.arrayContaining([
        ['load', 3, 211],
        ['worker', 6, 200],
      ]),
    )
    expect(new Set((await hits({ functions: ['etl.Table'] })).map(([name]) => name))).not.toContain('worker')
    const threads = await understood(lineProfiler, await profiled(age, lineProfiler, 'python work.py 0'))
    const rows = threads.lineRows.filter(
      (row) => threads.functions[row.function ?? -1]?.name === 'worker' && row.line === 6,
    )
    expect(rows).toMatchObject([{ hits: 200 }])
  })

  test('a function that is not there is told', async () => {
    const found = await profiled(age, lineProfiler, 'python exact.py', {
      functions: ['etl.load', 'etl.lode'],
    })
    expect(found.findings).toMatchObject([
      { code: 'profile-functions', text: expect.stringContaining('`etl.lode`') },
    ])
    const none = profiled(age, lineProfiler, 'python exact.py', { functions: ['nowhere'] })
    await expect(none).rejects.toMatchObject({
      code: 'no-value',
      message: expect.stringContaining('saw nothing'),
    })
  })

  test('scalene looks at processors alone, and at functions that are named', async () => {
    const args = ['--cpu-only', '--cpu-sampling-rate', '0.001']
    const found = await profiled(age, scalene, 'python work.py 1', { args, functions: ['etl.load'] })
    expect(found.header.interval).toBe(0.001)
    expect(namesIn(await understood(scalene, found)).length).toBeGreaterThan(0)
  })

  test('auto takes the best of them', async () => {
    const place = placeOf(age)
    expect(await chooseProfiler(await workloadOf(place, 'pytest test_work.py'), place)).toBe(pyinstrument)
  })
})

test('what cannot be imported is told', async () => {
  const place = placeOf('older')
  const lack = await memoryProfiler.lacks(await workloadOf(place, 'python work.py 0'), place)
  if (!isNew.startsWith('True')) expect(lack).toBeUndefined()
  else expect(lack).toMatchObject({ because: expect.stringContaining('cannot be imported') })
})

test('a program that takes the profiler away is not believed', async () => {
  const run = `python -c 'import sys, work; sys.setprofile(None); work.total(.1)'`
  await expect(profiled('newest', pyinstrument, run)).rejects.toMatchObject({
    message: expect.stringContaining('in part only'),
  })
})
