// What a recording learns of two builds of the same code: real repositories, real processes, a real store.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { commitAll, makeRepository, scratchFolder, userGit } from '../../test/scratch-repository.ts'
import { readPlan } from '../config/read-plan.ts'
import { openRepository } from '../system/git/repository.ts'
import { type Interruption, watchInterruption } from '../system/interruption.ts'
import type { Recorded } from './keep-run.ts'
import { record } from './record.ts'
import { sameCode } from './same-code.ts'
import { only } from './selection.ts'

const temporary = scratchFolder()
const folders: string[] = []
let interruption: Interruption
// A machine that others work on takes its time.
vi.setConfig({ testTimeout: 180_000 })
beforeAll(() => {
  vi.stubEnv('RUNNER_TEMP', temporary)
  vi.stubEnv('GITHUB_EVENT_PATH', undefined)
  interruption = watchInterruption(() => {})
})
afterAll(async () => {
  await interruption.finish()
  vi.unstubAllEnvs()
  for (const folder of [temporary, ...folders]) rmSync(folder, { recursive: true })
})

/** Counts as far as the number in a text says. */
const work = `rounds = int(open('rounds.txt').read())\ntotal = 0\nfor i in range(rounds): total += i * i % 7\n`
const yaml = (top = '', limit = '50s'): string =>
  `version: 1\ntime-limit: ${limit}\n${top}gate: { margin: 90%, threshold: 95% }\nbaseline: { store: "directory:../kept" }\nbenchmarks:\n  - { name: work, run: python3 work.py, metrics: [cpu, wall, peak-rss], warmup: 0 }\n`

const start = (files: Readonly<Record<string, string>> = {}): string => {
  const folder = scratchFolder()
  folders.push(folder)
  return makeRepository(join(folder, 'repository'), {
    'benchline.yml': yaml(),
    'work.py': work,
    'rounds.txt': '20000',
    ...files,
  })
}

async function recorded(cwd: string): Promise<Recorded & { readonly codes: readonly string[] }> {
  const made = await record({ cwd, watch: () => {}, interruption, runs: 2 })
  expect(readdirSync(temporary)).toEqual([])
  expect(existsSync(join(cwd, '.git/worktrees'))).toBe(false)
  return { ...made, codes: made.findings.map(({ code }) => code) }
}

test('a commit that touches no code is held against the one before it, and only that', async () => {
  const root = start()
  expect((await recorded(root)).run.nulls).toBeUndefined()
  commitAll(root, { 'README.md': 'words' })
  const { run, codes } = await recorded(root)
  // One clock speaks; which of them, the machine decides.
  const [clock, ...others] = run.nulls ?? []
  expect([clock?.benchmark, others]).toEqual(['work', []])
  expect(['cpu', 'wall']).toContain(clock?.metric)
  expect(clock?.error).toBeGreaterThan(0)
  expect(Math.abs(clock?.ratio ?? 1)).toBeLessThan(0.5)
  // The recording itself is what it would be alone.
  expect(run.samples.map(({ metric, values }) => [metric.name, values.length])).toEqual([
    ['wall', 2],
    ['cpu', 2],
    ['peak-rss', 2],
  ])
  expect(codes).not.toContain('no-null-pairs')
  commitAll(root, { 'work.py': `${work}# changed\n` })
  expect((await recorded(root)).run.nulls).toBeUndefined()
})

test('it is the commit before, and worse is positive', async () => {
  const root = start()
  // A text that a program reads looks like one that people read.
  commitAll(root, { 'rounds.txt': '500000' })
  const { run } = await recorded(root)
  expect(run.nulls).toHaveLength(1)
  expect(run.nulls?.[0]?.ratio).toBeGreaterThan(0.5)
})

test('a commit before that does not build, or cannot even be copied, takes nothing from the recording', async () => {
  const root = start({ 'benchline.yml': yaml('setup: [test -f built.md]\n') })
  commitAll(root, { 'built.md': '' })
  const unbuilt = await recorded(root)
  expect(unbuilt.run.nulls).toBeUndefined()
  expect(unbuilt.run.samples).toHaveLength(3)
  const note = unbuilt.findings.find(({ code }) => code === 'no-null-pairs')
  expect(note).toMatchObject({ severity: 'note' })
  expect(note?.text).toMatch(/could not be measured beside it: setup of HEAD~1/u)

  // The commit before records a state of another repository that is not here.
  const lacking = start({ '.gitignore': 'part.md\n' })
  makeRepository(join(lacking, 'part.md'))
  userGit(lacking, 'update-index', '--add', '--cacheinfo', `160000,${'a'.repeat(40)},part.md`)
  userGit(lacking, 'commit', '-qm', 'a part that is not here')
  userGit(lacking, 'rm', '-q', '--cached', 'part.md')
  userGit(lacking, 'commit', '-qm', 'without it')
  const alone = await recorded(lacking)
  expect(alone.run.nulls).toBeUndefined()
  expect(alone.run.samples).toHaveLength(3)
  expect(alone.findings.find(({ code }) => code === 'no-null-pairs')?.text).toMatch(/part\.md/u)
})

test('one that fails there is a note, and so is time that does not suffice', async () => {
  const root = start({ 'rounds.txt': 'none' })
  commitAll(root, { 'rounds.txt': '1000' })
  const failing = await recorded(root)
  expect(failing.run.nulls).toBeUndefined()
  expect(failing.findings.find(({ code }) => code === 'no-null-pairs')?.text).toMatch(
    /^work fails on the commit before HEAD/u,
  )

  const short = start({ 'benchline.yml': yaml('', '1s'), 'rounds.txt': '3000000' })
  commitAll(short, { 'README.md': 'words' })
  const late = await recorded(short)
  expect(late.run.nulls).toBeUndefined()
  expect(late.findings.find(({ code }) => code === 'no-null-pairs')?.text).toMatch(
    /too little of `time-limit`/u,
  )
})

test('a clone that lacks the commit before says so', async () => {
  const root = start()
  commitAll(root, { 'README.md': 'words' })
  const clone = join(root, '../clone')
  execFileSync('git', ['clone', '-q', '--depth', '1', `file://${root}`, clone])
  const repository = await openRepository(clone)
  const ground = {
    head: { commit: userGit(clone, 'rev-parse', 'HEAD') },
    plan: readPlan(yaml(), { file: 'benchline.yml' }),
    names: only(undefined),
    glob: undefined,
    signal: interruption.signal,
  }
  const { findings, same } = await sameCode(repository, { ...ground, reach: undefined })
  expect([same, findings[0]?.code, findings[0]?.remedy]).toEqual([
    undefined,
    'no-null-pairs',
    expect.stringContaining('fetch-depth: 2'),
  ])
  // In a job it is fetched.
  const reached = await sameCode(repository, { ...ground, reach: {} })
  expect(reached).toMatchObject({ same: { before: { label: 'HEAD~1' }, whole: true }, findings: [] })
})

test('code that spares the paths of an entry teaches something of that entry, now and then', async () => {
  const text = `version: 1\nbenchmarks:\n  - { name: a, run: x, paths: ["a/**"] }\n  - { name: b, run: x, paths: ["b/**"] }\n  - { name: c, run: x }\n`
  const root = start({ 'benchline.yml': text })
  const repository = await openRepository(root)
  const plan = readPlan(text, { file: 'benchline.yml' })
  const taught = async (files: Readonly<Record<string, string>>, glob?: string) => {
    const { same } = await sameCode(repository, {
      head: { commit: commitAll(root, files) },
      plan,
      names: only(glob),
      glob,
      reach: undefined,
      signal: interruption.signal,
    })
    return same === undefined ? undefined : [same.whole, same.entries.map(({ name }) => name).toSorted()]
  }
  expect(await taught({ 'a/README.md': 'words' })).toEqual([true, ['a', 'b', 'c']])
  expect(await taught({ 'a/README.md': 'more words' }, 'b')).toEqual([true, ['b']])
  const drawn = new Set<string>()
  for (let number = 0; number < 40; number += 1) {
    drawn.add(JSON.stringify((await taught({ 'b/x.py': `${number}` })) ?? null))
  }
  expect([...drawn].toSorted()).toEqual(['[false,["a"]]', 'null'])
  expect(await taught({ 'benchline.yml': `${text}# changed\n` })).toBeUndefined()
})
