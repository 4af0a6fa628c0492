// Margins that stored runs taught: in the terms, in what is told, and in a real check with a real store.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { commitAll, makeRepository, scratchFolder } from '../../test/scratch-repository.ts'
import { readPlan } from '../config/read-plan.ts'
import { check } from '../gate.ts'
import type { NullRatio, Run } from '../model/run.ts'
import type { Gate, Terms } from '../model/terms.ts'
import { openRepository } from '../system/git/repository.ts'
import { watchInterruption } from '../system/interruption.ts'
import { learnMargins } from './learn-margins.ts'
import { record } from './record.ts'

const gate: Gate = { falseAlarmRate: 0.01, margin: 0.01, onInconclusive: 'warn', onMissing: 'fail' }
const plain: Terms = { threshold: 0.03, thresholds: {}, budgets: {}, gate: 'fail', judge: 'auto' }

/** Six changes; every benchmark's builds differ by its own amount, to and fro. */
const runs = (sizes: Readonly<Record<string, number>>, changes = 6, metric = 'cpu') =>
  Array.from({ length: changes }, (_, change) => ({
    commit: `c${change}`,
    nulls: Object.entries(sizes).map(([benchmark, size]): NullRatio => ({
      benchmark,
      metric,
      ratio: change % 2 === 0 ? size : -size,
      error: 0.001,
    })),
  }))

test('the terms get them, both clocks alike, and nothing else changes', () => {
  const terms = { loud: plain, quiet: plain, other: { ...plain, judge: ['calls'] } }
  const { terms: taught, findings } = learnMargins(terms, runs({ loud: 0.008, quiet: 0.0005 }), gate)
  const { margins, ...rest } = taught['loud'] ?? plain
  expect(rest).toEqual(plain)
  expect(Object.keys(margins ?? {})).toEqual(['cpu', 'wall'])
  expect(margins?.['cpu']).toBe(margins?.['wall'])
  expect(margins?.['cpu']).toBeGreaterThan(0.015)
  expect(taught['quiet']).toBe(plain)
  expect(findings.map(({ code, severity, text, benchmark }) => [code, severity, benchmark, text])).toEqual([
    [
      'margin-learned',
      'note',
      'loud',
      expect.stringMatching(
        /^the margin is wider than 1 % for loud \(2\.\d+ %\): in 6 changes that touched nothing it runs, two builds/u,
      ),
    ],
  ])
})

test('nothing learned leaves everything as it is', () => {
  const terms = { a: plain }
  expect(learnMargins(terms, runs({ a: 0.0005 }), gate)).toEqual({ terms, findings: [] })
  expect(learnMargins(terms, [], gate).terms).toBe(terms)
})

test('a margin that reaches the threshold is a warning with what to do, one for each or one for many', () => {
  const told = (names: readonly string[], more: Partial<Terms> = {}) =>
    learnMargins(
      Object.fromEntries(names.map((name) => [name, { ...plain, ...more }])),
      runs(Object.fromEntries(names.map((name) => [name, 0.02]))),
      gate,
    ).findings.filter(({ code }) => code === 'margin-above-threshold')
  expect(told(['a', 'b'])).toHaveLength(2)
  expect(told(['a'])[0]).toMatchObject({
    severity: 'warning',
    benchmark: 'a',
    text: expect.stringMatching(
      /^a can regress only by more than its margin of 7\.\d+ %, and its threshold is 3 %/u,
    ),
    remedy: expect.stringContaining('instrument: callgrind'),
  })
  const many = told(['a', 'b', 'c', 'd', 'e', 'f'])
  expect(many).toHaveLength(1)
  expect(many[0]?.text).toMatch(
    /^6 series can regress only .* a \(7.*, threshold 3 %\), b .* and 3 more: builds/u,
  )
  expect(told(['a'], { threshold: 0.2 })).toEqual([])
  expect(told(['a'], { gate: 'off' })).toEqual([])
})

test('memory is told by its name, and only where it judges; the suite and the cap are told too', () => {
  const memory = runs({ a: 0.02 }, 6, 'peak-rss')
  expect(learnMargins({ a: plain }, memory, gate).findings).toEqual([])
  expect(
    learnMargins({ a: { ...plain, thresholds: { 'peak-rss': 0.5 } } }, memory, gate).findings[0]?.text,
  ).toMatch(/for peak-rss of a \(/u)
  const names = ['a', 'b', 'c', 'd', 'e']
  const sizes = Object.fromEntries(names.map((name) => [name, 0.06]))
  const terms = Object.fromEntries(names.map((name) => [name, { ...plain, threshold: 0.5 }]))
  const [suite] = learnMargins(terms, runs(sizes, 4), gate).findings
  expect(suite?.text).toMatch(
    /for a, b, c and 2 more \(10 %, which is the most; 22\.\d % would be due\): in 4 changes that touched nothing the suite runs/u,
  )
})

test('a check reads them from the store, judges by them and says so', { timeout: 180_000 }, async () => {
  const folder = scratchFolder()
  vi.stubEnv('RUNNER_TEMP', folder)
  vi.stubEnv('GITHUB_EVENT_PATH', undefined)
  const interruption = watchInterruption(() => {})
  onTestFinished(async () => {
    await interruption.finish()
    vi.unstubAllEnvs()
    rmSync(folder, { recursive: true })
  })
  const yaml =
    'version: 1\nenvironment: lab\ntime-limit: 90s\nbaseline: { store: "directory:../kept" }\nbenchmarks: [{ name: work, run: python3 work.py, metrics: [cpu], warmup: 0, threshold: 90% }]\n'
  const cwd = makeRepository(join(folder, 'repository'), {
    'benchline.yml': yaml,
    'work.py': 'sum(range(100000))\n',
  })
  const setting = { cwd, watch: () => {}, interruption }
  const { run } = await record({ ...setting, runs: 1 })
  const store = readPlan(yaml, { file: 'benchline.yml' }).baseline.openStore(await openRepository(cwd))
  for (const { nulls } of runs({ work: 0.03 })) {
    const { samples, environment, launcher, suite } = run
    const at = new Date().toISOString()
    const next: Run = {
      suite,
      commit: commitAll(cwd),
      branch: 'main',
      at,
      environment,
      launcher,
      samples,
      nulls,
    }
    await store.put(next)
  }
  commitAll(cwd, { 'work.py': 'sum(range(100001))\n' })
  const report = await check({ ...setting, base: 'HEAD~1' })
  expect(report.evidence.terms['work']?.margins?.['cpu']).toBe(0.1)
  expect(report.findings.map(({ code }) => code)).toContain('margin-learned')
  expect(report.verdicts.map(({ word }) => word)).not.toContain('regression')
})
