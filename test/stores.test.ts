/** What holds for every store, and what holds for the ones that keep files. */
import { execFile, spawn } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fingerprint } from '../src/model/environment.ts'
import { Fault } from '../src/model/finding.ts'
import type { KeptProfile } from '../src/model/kept-profile.ts'
import type { Run } from '../src/model/run.ts'
import { encodeRun, runName } from '../src/stores/codec.ts'
import { directory } from '../src/stores/directory.ts'
import { gitBranch } from '../src/stores/git-branch.ts'
import { memoryStore } from '../src/stores/memory.ts'
import { isOfWorkload, profileName } from '../src/stores/profile-name.ts'
import type { Selection, Store } from '../src/stores/store.ts'
import { type Repository, openRepository } from '../src/system/git/repository.ts'
import { compile } from './compile.ts'
import { makeRun } from './make-run.ts'
import { makeRepository, userGit } from './scratch-repository.ts'
import { testWhere } from './test-where.ts'

let root = ''
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'benchline-stores-'))
})
afterAll(async () => {
  await rm(root, { recursive: true, force: true })
})

let count = 0
/** A repository that only its folder is known of: all that a store of files needs. */
const bare = (folder: string): Repository => ({
  root: folder,
  gitDirectory: join(folder, '.git'),
  ownDirectory: join(folder, '.git'),
  subdirectory: '',
  git: { cwd: folder },
})
const openDirectory = (argument = `a folder ${(count += 1)}/ü`): Store => directory.open(argument, bare(root))

/** A branch of a repository without a remote. */
async function openLocal(): Promise<Store> {
  const folder = makeRepository(join(root, `alone ${(count += 1)} ü`))
  return gitBranch.open('benchline', await openRepository(folder))
}

/** A branch of a bare remote, to which every run is pushed. */
async function openPushed(): Promise<Store> {
  const folder = makeRepository(join(root, `clone ${(count += 1)} ü`))
  const remote = join(root, `remote ${count} ü.git`)
  userGit(root, 'init', '-q', '--bare', remote)
  userGit(remote, 'config', 'uploadpack.allowFilter', 'true')
  userGit(folder, 'remote', 'add', 'origin', remote)
  return gitBranch.open('benchline', await openRepository(folder), { push: true })
}

describe.each([
  ['memory', memoryStore, 60],
  ['directory', openDirectory, 60],
  ['git, local', openLocal, 30],
  ['git, pushed', openPushed, 10],
] as const)('%s', (_, open, writers) => {
  test('an empty store lists nothing', async () => {
    expect(await (await open()).list('backend')).toEqual([])
  })

  test('runs come back as they were put, oldest first', async () => {
    const store = await open()
    for (const number of [3, 1, 2]) await store.put(makeRun(number))
    expect(await store.list('backend')).toStrictEqual([1, 2, 3].map((number) => makeRun(number)))
  })

  test('order is by time, not by how the time is written', async () => {
    const store = await open()
    const [late, early] = ['2026-01-01T10:00:00.5Z', '2026-01-01T10:00:00Z'].map((at, index) =>
      makeRun(index, { at }),
    )
    await store.put(late!)
    await store.put(early!)
    expect(await store.list('backend')).toStrictEqual([early, late])
  })

  test('suites are kept apart, whatever they are called', async () => {
    const store = await open()
    const suites = [
      'backend', 'Backend', 'back-end', 'back/end', '../up', '..', '.', '', ' ', 'CON', 'ünï 🚀', 'u\u0308n', 'ün',
      'a\\b', 'x:y*?"<>|', '__proto__', 'n'.repeat(400), 'line\nbreak', 'nul\u0000', '.draft-1',
    ] // prettier-ignore
    for (const suite of suites) await store.put(makeRun(1, { suite }))
    for (const suite of suites) expect(await store.list(suite)).toStrictEqual([makeRun(1, { suite })])
  })

  test('the same run put twice is kept once; another of the same moment is kept too', async () => {
    const store = await open()
    const other = makeRun(1, { commit: 'f'.repeat(40) })
    for (const run of [makeRun(1), makeRun(1), other]) await store.put(run)
    const runs = await store.list('backend')
    expect(runs).toHaveLength(2)
    expect(new Set(runs.map(({ commit }) => commit))).toEqual(new Set([makeRun(1).commit, other.commit]))
  })

  test('what was put is not changed by changing the object', async () => {
    const store = await open()
    const values: [number, ...number[]] = [1, 2, 3]
    const sample = makeRun(1).samples[0]!
    await store.put(makeRun(1, { samples: [{ ...sample, values }] }))
    values[0] = 99
    expect((await store.list('backend'))[0]?.samples[0]?.values).toEqual([1, 2, 3])
  })

  test('many writers at once lose nothing', async () => {
    const store = await open()
    await Promise.all(Array.from({ length: writers }, (__, number) => store.put(makeRun(number))))
    expect((await store.list('backend')).map(({ at }) => at)).toEqual(
      Array.from({ length: writers }, (__, number) => makeRun(number).at),
    )
  })

  test('only the newest runs, only those of an environment, and both', async () => {
    const store = await open()
    const elsewhere = (number: number): Run => {
      const run = makeRun(number)
      return { ...run, environment: { ...run.environment, cpu: 'Intel Xeon 8370C' } }
    }
    const [here, there] = [makeRun(0), elsewhere(0)].map(({ environment }) => fingerprint(environment))
    const runs = [0, 1, 2, 3, 4, 5].map((number) => (number % 2 === 0 ? makeRun(number) : elsewhere(number)))
    for (const run of runs) await store.put(run)
    const [a, , c, d, e, f] = runs
    const list = (selection: Selection) => store.list('backend', selection)
    expect(await list({})).toStrictEqual(runs)
    expect(await list({ latest: 100 })).toStrictEqual(runs)
    expect(await list({ latest: 3 })).toStrictEqual([d, e, f])
    expect(await list({ latest: 0 })).toEqual([])
    expect(await list({ fingerprint: here! })).toStrictEqual([a, c, e])
    expect(await list({ fingerprint: there!, latest: 2 })).toStrictEqual([d, f])
    expect(await list({ fingerprint: '0'.repeat(16), latest: 2 })).toEqual([])
  })

  test('it says that it is ready, before and after the first run, and put says where the run is', async () => {
    const store = await open()
    await store.ready('backend')
    const { place } = await store.put(
      makeRun(1, { workflow: 'https://github.com/a/b/actions/runs/7/attempts/1' }),
    )
    expect(place).not.toBe('')
    await store.ready('backend')
    expect((await store.list('backend'))[0]?.workflow).toBe(
      'https://github.com/a/b/actions/runs/7/attempts/1',
    )
  })

  test('profiles are kept with their run, byte by byte, and with no other', async () => {
    const store = await open()
    const bytes = Uint8Array.from(Array(70_000).keys(), (place) => (place * 7919) % 256)
    const kept: readonly KeptProfile[] = [
      { name: profileName({ workload: 'parse', tool: 'cprofile', repeat: 1 }), bytes },
      {
        name: profileName({ workload: 'parse', tool: 'cprofile', repeat: 2 }),
        bytes: Uint8Array.of(0, 10, 13),
      },
      { name: profileName({ workload: '../ü', tool: 'cpu-prof', repeat: 1 }), bytes: Uint8Array.of(31, 139) },
    ]
    await store.put(makeRun(1))
    await store.put(makeRun(2), kept)
    await store.put(makeRun(3, { suite: 'frontend' }), kept.slice(0, 1))
    await store.ready('backend')
    const [plain, profiled] = await store.list('backend')
    const byName = kept.toSorted((one, other) => (one.name < other.name ? -1 : 1))
    expect(await store.profiles(profiled!)).toStrictEqual(byName)
    expect(await store.profiles(plain!)).toEqual([])
    expect(await store.profiles(makeRun(3, { suite: 'frontend' }))).toStrictEqual(kept.slice(0, 1))
    expect(await store.profiles(makeRun(9))).toEqual([])
    // Put once more, a run is what it was.
    await store.put(makeRun(2), kept)
    expect(await store.list('backend')).toHaveLength(2)
    expect(await store.profiles(makeRun(2))).toStrictEqual(byName)
    expect(byName.filter(({ name }) => isOfWorkload(name, '../ü')).map(({ bytes: own }) => own)).toEqual([
      Uint8Array.of(31, 139),
    ])
  })

  test('a run that nothing could be read from is refused', async () => {
    const store = await open()
    await expect(store.put(makeRun(1, { samples: [] }))).rejects.toThrow(Fault)
    expect(await store.list('backend')).toEqual([])
  })
})

/** The sub-folder of the suite and the files in it. */
async function look(store: Store): Promise<{ folder: string; files: readonly string[] }> {
  const [suite] = await readdir(store.place)
  const folder = join(store.place, suite!)
  return { folder, files: (await readdir(folder)).toSorted() }
}

async function faultOf(work: Promise<unknown>): Promise<Fault> {
  const error: unknown = await work.then(
    () => new Error('it did not fail'),
    (reason: unknown) => reason,
  )
  if (error instanceof Fault) return error
  throw error
}

describe('directory', () => {
  let built: Promise<string>
  beforeAll(() => {
    built = compile(join(root, 'compiled'), 'src/stores/directory.ts')
  })

  test('a path is relative to the repository, an absolute one is taken as it is', async () => {
    expect(openDirectory('perf/runs').place).toBe(`${root}/perf/runs`)
    expect(openDirectory('/srv/runs').place).toBe('/srv/runs')
    expect(openDirectory('../runs').place).toBe(join(root, '..', 'runs'))
    expect(() => openDirectory(' ')).toThrow(Fault)
  })

  test('1,000 runs are listed in good time', async () => {
    const store = openDirectory()
    await store.put(makeRun(0))
    const { folder, files } = await look(store)
    expect(files).toHaveLength(1)
    for (let number = 1; number < 1000; number += 1) {
      const line = encodeRun(makeRun(number))
      await writeFile(join(folder, `${runName(makeRun(number), line)}.json`), line)
    }
    const started = performance.now()
    const runs = await store.list('backend')
    expect(performance.now() - started).toBeLessThan(10_000)
    expect(runs.map(({ commit }) => commit)).toEqual(
      Array.from({ length: 1000 }, (_, number) => makeRun(number).commit),
    )
  })

  test('several processes at once lose nothing, and a run that all of them put is kept once', async () => {
    const store = openDirectory()
    const script = join(root, 'writer.mjs')
    await writeFile(
      script,
      `import { directory } from ${JSON.stringify(await built)}
       const [, , place, writer] = process.argv
       const store = directory.open(place, { root: '/', gitDirectory: '/' })
       const template = ${JSON.stringify(makeRun(0))}
       await store.put(template)
       for (let number = 0; number < 15; number += 1) {
         const at = new Date(Date.UTC(2026, 5, 1) + number * 1000).toISOString()
         await store.put({ ...template, at, commit: writer + String(number).padStart(39, '0') })
       }`,
    )
    const writers = ['a', 'b', 'c', 'd'].map(
      (writer) =>
        new Promise<number | null>((resolve, reject) => {
          const child = spawn(process.execPath, [script, store.place, writer], { stdio: 'inherit' })
          child.on('error', reject)
          child.on('exit', resolve)
        }),
    )
    expect(await Promise.all(writers)).toEqual([0, 0, 0, 0])
    expect(await store.list('backend')).toHaveLength(4 * 15 + 1)
  })

  test('a file is never replaced', async () => {
    const store = openDirectory()
    await store.put(makeRun(1))
    const { folder, files } = await look(store)
    await writeFile(join(folder, files[0]!), 'spoilt')
    expect((await faultOf(store.put(makeRun(1)))).findings[0]?.code).toBe('store-corrupt')
    expect(await readFile(join(folder, files[0]!), 'utf8')).toBe('spoilt')
  })

  test.each([
    ['truncated', (text: string) => text.slice(0, 100), 'store-truncated'],
    ['emptied', () => '', 'store-truncated'],
    ['changed', (text: string) => text.replace('parse', 'sparse'), 'store-changed'],
    ['of a newer schema', (text: string) => text.replace('run/1', 'run/2'), 'store-newer'],
    ['of something else', () => '{}', 'store-foreign'],
    ['binary', () => '\u0000\u0001', 'store-corrupt'],
  ])('a file that is %s stops the list and is named', async (_, damage, code) => {
    const store = openDirectory()
    for (const number of [1, 2, 3]) await store.put(makeRun(number))
    const { folder, files } = await look(store)
    const path = join(folder, files[1]!)
    await writeFile(path, damage(await readFile(path, 'utf8')))
    const { findings } = await faultOf(store.list('backend'))
    expect(findings).toMatchObject([
      { code, text: expect.stringContaining(files[1]!), position: { file: path } },
    ])
    expect(await store.list('other')).toEqual([])
  })

  test('a file that was renamed or moved to another suite stops the list and is named', async () => {
    const store = openDirectory()
    await store.put(makeRun(1))
    const { folder, files } = await look(store)
    const moved = files[0]!.replace('2026', '2020')
    await rename(join(folder, files[0]!), join(folder, moved))
    const { findings } = await faultOf(store.list('backend'))
    expect(findings).toMatchObject([{ code: 'store-misplaced', text: expect.stringContaining(moved) }])
  })

  test('files that are no runs are all refused by name, drafts of a writer that was killed are ignored', async () => {
    const store = openDirectory()
    await store.put(makeRun(1))
    const { folder } = await look(store)
    await writeFile(join(folder, '.draft-123-abc'), 'half a ru')
    expect(await store.list('backend')).toHaveLength(1)
    await writeFile(join(folder, 'notes.txt'), 'hello')
    await mkdir(join(folder, 'older'))
    const { findings } = await faultOf(store.list('backend'))
    expect(findings.map(({ code }) => code)).toEqual(['store-stranger', 'store-stranger'])
    expect(findings.map(({ text }) => text).join('\n')).toMatch(/notes\.txt.*\n.*older/u)
  })

  test('a path that is a file is refused, in reading and in writing', async () => {
    const path = join(root, 'a file')
    await writeFile(path, 'hello')
    const store = openDirectory('a file')
    expect((await faultOf(store.list('backend'))).findings[0]).toMatchObject({ code: 'store-unreadable' })
    expect((await faultOf(store.put(makeRun(1)))).findings[0]).toMatchObject({
      code: 'store-unwritable',
      text: expect.stringContaining('a file'),
    })
    expect(await readFile(path, 'utf8')).toBe('hello')
    const below = openDirectory('a file/runs')
    expect((await faultOf(below.list('backend'))).findings[0]).toMatchObject({ code: 'store-unreadable' })
  })

  test('a folder where nothing can be written is named', async () => {
    const path = join(root, 'locked')
    await mkdir(path)
    await chmod(path, 0o500)
    // Permissions do not bind an administrator, so a name that the file system cannot take stands in for them.
    const store = openDirectory(process.getuid?.() === 0 ? 'x'.repeat(300) : 'locked')
    expect((await faultOf(store.put(makeRun(1)))).findings[0]).toMatchObject({ code: 'store-unwritable' })
  })

  testWhere(
    process.platform !== 'win32',
    'a disk that takes no more is told, and no half run is left',
    async () => {
      const place = join(root, 'full')
      const script = join(root, 'filler.mjs')
      await writeFile(
        script,
        `import { directory } from ${JSON.stringify(await built)}
       const store = directory.open(process.argv[2], { root: '/', gitDirectory: '/' })
       const error = await store.put(${JSON.stringify(makeRun(1))}).catch((reason) => reason)
       console.log(error?.findings?.[0]?.code, error?.findings?.[0]?.text)`,
      )
      // A limit on the size of files makes the write itself fail, as a full disk does.
      const { stdout } = await promisify(execFile)('sh', [
        '-c',
        'ulimit -f 0; exec "$0" "$@"',
        process.execPath,
        script,
        place,
      ])
      expect(stdout).toMatch(/^store-unwritable the run could not be kept in .*full/u)
      expect(await look(openDirectory('full'))).toMatchObject({ files: [] })
      expect(await openDirectory('full').list('backend')).toEqual([])
    },
  )
})
