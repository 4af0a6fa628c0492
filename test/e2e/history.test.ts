// Verdicts from stored runs where base is not measured: because it cannot be, or because nobody wants it to be.
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { type Scene, busy, scene } from './scene.ts'

/** The lines of a configuration whose runs lie beside the repository. */
const yaml = (top = '', more = ''): string =>
  `version: 1\ntime-limit: 30s\nbaseline: { store: "directory:../store" }\n${top}benchmarks:\n  - name: work\n    run: python3 work.py\n    metrics: [cpu]\n    judge: cpu\n    threshold: 60%\n    warmup: 0\n${more}`

const work = 120_000
const runs = 12

interface Report {
  readonly decision: string
  readonly rows: readonly {
    readonly benchmark: string
    readonly verdict: string
    readonly because: string
    readonly policy?: string
    readonly baseline?: { readonly n: number }
  }[]
  readonly findings: readonly { readonly code: string; readonly text: string }[]
  readonly baseline: { readonly policy: string; readonly runs?: number }
  readonly trends?: readonly { readonly medians: readonly number[] }[]
  readonly evidence: { readonly history?: { readonly runs: readonly unknown[] } }
}

const kept = mkdtempSync(join(tmpdir(), 'benchline-history-'))
afterAll(() => rmSync(kept, { recursive: true, force: true }))
const parts = ['repository', 'store']

/** Twelve commits on main, each recorded in the environment `lab`; made once and kept. */
function record(): void {
  const repository = scene()
  for (let commit = 1; commit <= runs; commit += 1) {
    repository.commit(`commit ${commit}`, {
      'benchline.yml': yaml('environment: lab\n'),
      'work.py': busy(work + commit),
    })
    const { code, out, err } = repository.run('record', '--runs', '3', '--quiet')
    expect(code, out + err).toBe(0)
  }
  for (const part of parts)
    cpSync(join(dirname(repository.root), part), join(kept, part), { recursive: true })
}

/** The recorded repository on a branch of its own. */
function recorded(): Scene {
  if (!existsSync(join(kept, 'store'))) record()
  const repository = scene()
  for (const part of parts) {
    cpSync(join(kept, part), join(dirname(repository.root), part), { recursive: true, force: true })
  }
  repository.git('switch', '--quiet', '-c', 'change')
  return repository
}

function checked(repository: Scene, ...args: readonly string[]) {
  const { outcome, report } = repository.report('check', ...args)
  return { ...outcome, report: report as unknown as Report }
}

test('confirm: false: a slow head is a regression against the stored runs, and the report proves it', () => {
  const repository = recorded()
  repository.commit('slower', {
    'benchline.yml': yaml('environment: lab\ngate: { confirm: false }\n'),
    'work.py': busy(5 * work),
  })
  const { code, out, err, report } = checked(repository)
  expect(code, out + err).toBe(1)
  expect(report.decision).toBe('failed')
  expect(report.baseline).toMatchObject({ policy: 'history', runs })
  expect(report.rows).toMatchObject([
    { benchmark: 'work', verdict: 'regression', policy: 'history', baseline: { n: runs } },
  ])
  expect(report.rows[0]?.because).toMatch(/than 12 stored runs let expect/u)
  expect(report.findings.map((finding) => finding.code)).toEqual(
    expect.arrayContaining(['judged-by-history', 'loosened']),
  )
  expect(report.evidence.history?.runs).toHaveLength(runs)
  expect(out).toMatch(/10.runs against 12.stored.runs; before\s[▁▂▃▄▅▆▇█]+, head\s█/u)
  expect(out).toMatch(/against 12 stored runs of this environment/u)
  // Nothing of base was copied or run.
  expect(err + out).not.toMatch(/on base/u)
  expect(repository.leftovers()).toEqual([])

  const file = join(dirname(repository.root), 'report.json')
  const again = repository.run('compare', file, '--json', 'again.json')
  expect(again.code, again.err).toBe(1)
  expect(readFileSync(join(repository.root, 'again.json'), 'utf8')).toBe(readFileSync(file, 'utf8'))
  const text = readFileSync(file, 'utf8')
  const edited = text.replace(/("samples": \[\[\d+, )([\d.]+)/gu, '$19$2')
  expect(edited).not.toBe(text)
  writeFileSync(file, edited)
  expect(repository.run('compare', file).code).toBe(2)
})

test('confirm: false: an unchanged head is no regression', () => {
  const repository = recorded()
  repository.commit('nothing much', {
    'benchline.yml': yaml('environment: lab\ngate: { confirm: false }\n'),
    'work.py': busy(work + 99),
  })
  const { code, out, err, report } = checked(repository)
  expect(code, out + err).toBe(0)
  expect(report.baseline.policy).toBe('history')
  expect(['unchanged', 'inconclusive', 'improvement']).toContain(report.rows[0]?.verdict)
})

test('base does not build: stored runs judge', () => {
  const repository = recorded()
  const broken = yaml('environment: lab\nsetup: [python3 build.py]\n')
  repository.git('switch', '--quiet', 'main')
  repository.commit('broken', { 'benchline.yml': broken, 'build.py': 'raise SystemExit("cannot build")\n' })
  repository.git('switch', '--quiet', '-C', 'change')
  repository.commit('mended and slower', { 'build.py': '', 'work.py': busy(5 * work) })
  const { code, out, err, report } = checked(repository)
  expect(code, out + err).toBe(1)
  expect(report.rows).toMatchObject([{ verdict: 'regression', policy: 'history' }])
  const note = report.findings.find((finding) => finding.code === 'judged-by-history')?.text
  expect(note).toMatch(/work is judged by 12 stored runs of this environment, not by base: setup of main/u)
  repository.commit('as fast as before', { 'work.py': busy(work) })
  const mended = checked(repository)
  expect(mended.code, mended.out + mended.err).toBe(0)
  expect(mended.report.rows[0]?.policy).toBe('history')
})

test('base crashes for one benchmark: stored runs judge that one, base the others', () => {
  const repository = recorded()
  const other =
    '  - name: other\n    run: python3 other.py\n    metrics: [cpu]\n    judge: cpu\n    threshold: 60%\n    warmup: 0\n'
  repository.git('switch', '--quiet', 'main')
  repository.commit('crashes', {
    'benchline.yml': yaml('environment: lab\n', other),
    'work.py': 'raise SystemExit(3)\n',
    'other.py': busy(work),
  })
  repository.git('switch', '--quiet', '-C', 'change')
  repository.commit('mended and slower', { 'work.py': busy(5 * work) })
  const { code, out, err, report } = checked(repository)
  expect(code, out + err).toBe(1)
  expect(report.baseline.policy).toBe('interleaved')
  const rows = Object.fromEntries(report.rows.map((row) => [row.benchmark, row]))
  expect(rows['work']).toMatchObject({ verdict: 'regression', policy: 'history' })
  expect(rows['other']?.verdict).toBe('unchanged')
  expect(rows['other']?.policy).toBeUndefined()
})

test('runs of another environment are not mixed in, and the reason says what keeps them out', () => {
  const repository = recorded()
  repository.commit('elsewhere and slower', {
    'benchline.yml': yaml('environment: field\ngate: { confirm: false }\n'),
    'work.py': busy(5 * work),
  })
  const { code, report } = checked(repository)
  expect(code).toBe(0)
  expect(report.decision).toBe('warned')
  expect(report.baseline).toMatchObject({ policy: 'history', runs: 0 })
  expect(report.rows).toMatchObject([{ verdict: 'inconclusive' }])
  expect(report.rows[0]?.because).toMatch(
    /no stored runs of this environment instead, and a verdict needs 10: 12 runs are of another environment \(environment: lab → field\)/u,
  )
})

test('fewer than ten runs judge nothing, and a base that does not build is exit 2 then', () => {
  const repository = recorded()
  const store = join(dirname(repository.root), 'store')
  const [suite = ''] = readdirSync(store)
  const few = readdirSync(join(store, suite)).toSorted().slice(0, 9)
  const folder = join(dirname(repository.root), 'few', suite)
  mkdirSync(folder, { recursive: true })
  for (const name of few) cpSync(join(store, suite, name), join(folder, name))
  const short = yaml('environment: lab\ngate: { confirm: false }\n').replace('../store', '../few')
  repository.commit('slower', { 'benchline.yml': short, 'work.py': busy(5 * work) })
  const { code, report } = checked(repository)
  expect(code).toBe(0)
  expect(report.rows[0]?.because).toMatch(
    /only 9 stored runs of this environment instead, and a verdict needs 10/u,
  )

  repository.git('switch', '--quiet', 'main')
  const broken = yaml('environment: lab\nsetup: [python3 build.py]\n').replace('../store', '../few')
  repository.commit('broken', { 'benchline.yml': broken, 'build.py': 'raise SystemExit("cannot build")\n' })
  repository.git('switch', '--quiet', '-C', 'change')
  repository.commit('mended', { 'build.py': '' })
  const refused = repository.run('check')
  expect(refused.code, refused.out).toBe(2)
  expect(refused.err).toMatch(/cannot build/u)
  expect(refused.err).toMatch(/9 stored runs of this environment could stand in for base/u)
})

test('a check side by side shows how it went before; runs that cannot be decoded stop it by name', () => {
  const repository = recorded()
  repository.commit('slower', { 'work.py': busy(5 * work) })
  const { code, out, err, report } = checked(repository)
  expect(code, out + err).toBe(1)
  expect(report.baseline.policy).toBe('interleaved')
  expect(report.trends?.[0]?.medians).toHaveLength(runs)
  expect(report.evidence.history).toBeUndefined()
  expect(out).toMatch(/head\s█\s\(12\sstored\sruns\)/u)
  const store = join(dirname(repository.root), 'store')
  const name = readdirSync(store, { recursive: true, encoding: 'utf8' })
    .filter((entry) => entry.endsWith('.json'))
    .toSorted()
    .at(-1)
  const path = join(store, name ?? '')
  writeFileSync(path, readFileSync(path, 'utf8').slice(0, 200))
  const stopped = repository.run('check')
  expect(stopped.code, stopped.out).toBe(2)
  expect(stopped.err).toContain(name)
})
