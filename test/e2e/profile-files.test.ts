// `benchline profile` and `benchline diff` on genuine files of profilers.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { cli } from './scene.ts'

const fixture = (path: string): string => resolve(import.meta.dirname, '../fixtures/profiles', path)

function run(...args: readonly string[]) {
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined }
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8', env })
  return { code: status, out: stdout, err: stderr }
}

function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'benchline-e2e-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

const [base, head] = ['base', 'head'].map((side) => fixture(`pstats/cprofile-3.11-${side}.pstats`)) as [
  string,
  string,
]

test('a profile is shown by function, with its calls', () => {
  const { code, out } = run('profile', base)
  expect(code).toBe(0)
  expect(out).toMatch(/^wall {2}[\d.]+ ms$/mu)
  expect(out).toMatch(/^ +self +with callees +calls$/mu)
  expect(out).toMatch(/500 {2}key_of {2}orders\.py:36-39$/mu)
})

test('two profiles are held against each other, and counts are exact', () => {
  const file = join(temporary(), 'difference.json')
  const { code, out } = run('diff', base, head, '--json', file)
  expect(code).toBe(0)
  expect(out).toMatch(/^wall {2}[\d.]+ ms → [\d.]+ ms {2}\(\+\d+\.\d %\)$/mu)
  expect(out).toMatch(/^ {4}\+399 {2}1 → 400 {2}calls {2}rates {2}pricing\.py:4$/mu)
  const { schema, exact } = JSON.parse(readFileSync(file, 'utf8'))
  expect(schema).toBe('benchline.profile-difference/1')
  expect(exact).toContainEqual(
    expect.objectContaining({ counter: 'calls', name: 'rates', base: 1, head: 400 }),
  )
})

test('pages of one file and of two hold what they show and load nothing', () => {
  const folder = temporary()
  const [one, two] = [join(folder, 'one.html'), join(folder, 'two.html')]
  expect(run('profile', head, '--html', one).code).toBe(0)
  expect(readFileSync(one, 'utf8')).toMatch(/<svg[^>]*>.*<title>rates {2}pricing\.py:/su)
  expect(run('diff', base, head, '--html', two).code).toBe(0)
  const page = readFileSync(two, 'utf8')
  expect(page).toContain('one run of a side: no test')
  expect(page).toContain('the tree supposes that every call of a function costs alike')
  expect(page).not.toMatch(/\ssrc=/u)
})

test('what is not comparable is refused by name, unless it is asked for', () => {
  const other = fixture('pstats/cprofile-3.13-head.pstats')
  const refused = run('diff', base, other)
  expect(refused.code).toBe(2)
  expect(refused.err).toContain('runtime is Python 3.11 at base and Python 3.13 at head')
  expect(run('diff', base, other, '--anyway').code).toBe(0)
})

test('a recording of memory over time is shown by its peak, and not as a run of no time', () => {
  const [before, after] = ['base', 'head'].map((side) => fixture(`mprof/0.61.0-py3.11-${side}.dat`))
  const one = run('profile', before!)
  expect(one).toMatchObject({ code: 0, out: expect.stringMatching(/^highest rss {2}[\d.]+ MiB$/mu) })
  expect(one.out).not.toContain('0 ns')
  const two = run('diff', before!, after!)
  expect(two.out).toMatch(/^highest rss {2}[\d.]+ MiB → [\d.]+ MiB {2}\(.\d+\.\d %\)$/mu)
  expect(two.out).not.toContain('0 ns')
})

test('too few samples are a doubt, and what differs is shown', () => {
  const [before, after] = ['base', 'head'].map((side) =>
    fixture(`cpuprofile/node-20.20.2-${side}.cpuprofile`),
  )
  const { code, out, err } = run('diff', before!, after!)
  expect(code).toBe(0)
  expect(err).toMatch(/a profile of base has \d+ samples, fewer than the 200 that say something/u)
  expect(out).toMatch(/pricing\.mjs/u)
})

test('a file that is none of a profiler says which are', () => {
  const { code, err } = run('profile', fixture('pstats/README.md'))
  expect(code).toBe(2)
  expect(err).toMatch(/of no known format; known are .*pstats.*pprof/u)
  expect(run('profile', join(temporary(), 'missing')).err).toContain('there is no file')
})
