import { expect, test } from 'vitest'
import type { Acceptance } from '../config/accepted.ts'
import { type Metric, cpu, wall } from '../model/metric.ts'
import { makeSample } from '../model/sample.ts'
import type { Verdict, Word } from '../model/verdict.ts'
import type { GithubEvent } from '../system/github-event.ts'
import { type AcceptanceGround, acceptancesOf, idleAcceptances } from './accepted.ts'

const position = { file: 'benchline.yml', line: 9, column: 5 }
const line = (benchmark: string, more: Partial<Acceptance> = {}): Acceptance => ({
  benchmark,
  metric: 'wall',
  reason: 'worth it',
  until: '2027-01-31',
  position,
  ...more,
})

const ground: Omit<AcceptanceGround, 'accepted'> = {
  entries: [{ name: 'parse' }, { name: 'go' }, { name: 'go/deep' }],
  today: '2026-11-05',
  benchmarks: ['parse', 'go/Sort', 'go/Find', 'go/deep/Walk'],
  inPart: () => false,
  event: undefined,
}
const held = (accepted: readonly Acceptance[], more: Partial<AcceptanceGround> = {}) =>
  acceptancesOf({ ...ground, accepted, ...more })
const codes = (findings: readonly { readonly code: string }[]) => findings.map(({ code }) => code)

test('it holds through the end of its last day', () => {
  const today = (day: string) => held([line('parse', { until: '2026-11-05' })], { today: day })
  expect(today('2026-11-05').accepted).toEqual([
    { benchmark: 'parse', metric: 'wall', reason: 'worth it', until: '2026-11-05' },
  ])
  expect(today('2026-11-05').findings).toEqual([])
  expect(today('2026-11-06').accepted).toEqual([])
  expect(today('2026-11-06').findings).toEqual([
    {
      code: 'acceptance-expired',
      severity: 'warning',
      text: '`wall` of `parse` was accepted until 2026-11-05, which is over, so it no longer counts: worth it',
      remedy: expect.stringContaining('benchline accept'),
      benchmark: 'parse',
      position,
    },
  ])
})

test('an entry stands for its benchmarks, and not for those of a longer name', () => {
  const { accepted, findings } = held([line('go', { atMost: 0.2 })])
  expect(accepted.map(({ benchmark, atMost }) => [benchmark, atMost])).toEqual([
    ['go/Sort', 0.2],
    ['go/Find', 0.2],
  ])
  expect(findings).toEqual([])
  expect(held([line('go/deep')]).accepted.map(({ benchmark }) => benchmark)).toEqual(['go/deep/Walk'])
})

test('a line about the benchmark itself counts instead of one about its entry, and only for its metric', () => {
  const { accepted } = held([
    line('go', { atMost: 0.5 }),
    line('go/Sort', { atMost: 0.1 }),
    line('go', { metric: 'cpu' }),
  ])
  expect(accepted.map(({ benchmark, metric, atMost }) => [benchmark, metric, atMost])).toEqual([
    ['go/Find', 'wall', 0.5],
    ['go/Sort', 'wall', 0.1],
    ['go/Sort', 'cpu', undefined],
    ['go/Find', 'cpu', undefined],
  ])
})

test('an expired line about a benchmark leaves the one about its entry', () => {
  const { accepted, findings } = held([line('go'), line('go/Sort', { until: '2026-01-01' })])
  expect(accepted.map(({ benchmark }) => benchmark)).toEqual(['go/Sort', 'go/Find'])
  expect(codes(findings)).toEqual(['acceptance-expired'])
})

test.each([
  ['pars', 'did you mean `parse`?'],
  ['parse/large', 'did you mean `parse`?'],
  ['go/Sorted', 'did you mean `go/Sort`?'],
  ['golang', 'name a benchmark of this file, or take it out'],
])('%s is no benchmark', (name, remedy) => {
  const { accepted, findings } = held([line(name)])
  expect(accepted).toEqual([])
  expect(findings).toMatchObject([{ code: 'acceptance-unknown', severity: 'warning', remedy, position }])
})

test('what was not looked at is not called unknown', () => {
  const inPart = (entry: string) => entry === 'go'
  expect(held([line('go/Gone')], { inPart })).toMatchObject({ accepted: [], findings: [] })
  expect(codes(held([line('golang')], { inPart }).findings)).toEqual(['acceptance-unknown'])
  expect(codes(held([line('go/Gone', { until: '2020-01-01' })], { inPart }).findings)).toEqual([
    'acceptance-expired',
  ])
})

test('accents count however they are encoded', () => {
  const entries = [{ name: 'caf\u00E9' }]
  const { accepted, findings } = held([line('cafe\u0301')], { entries, benchmarks: ['caf\u00E9'] })
  expect(accepted.map(({ benchmark }) => benchmark)).toEqual(['caf\u00E9'])
  expect(findings).toEqual([])
})

const pullRequest = (labels: readonly string[]): GithubEvent => ({
  kind: 'pull_request',
  number: 12,
  headSha: 'a'.repeat(40),
  baseBranch: 'main',
  labels,
})

test('the label of a pull request speaks for everything, after what is written', () => {
  const label = { benchmark: '*', metric: '*', reason: 'pull request 12 has the label' }
  const event = pullRequest(['bug', 'benchline: accept'])
  expect(held([line('parse')], { event }).accepted).toMatchObject([
    { benchmark: 'parse' },
    { ...label, label: 'benchline: accept' },
  ])
  expect(held([], { event: pullRequest(['Benchline: Accept']) }).accepted).toEqual([
    { ...label, label: 'Benchline: Accept' },
  ])
  expect(held([], { event: pullRequest(['benchline: accepted', 'accept']) }).accepted).toEqual([])
  expect(held([], { event: { kind: 'other', name: 'push' } }).accepted).toEqual([])
})

const row = (benchmark: string, word: Word, more: Partial<Verdict> = {}, metric: Metric = wall): Verdict => ({
  benchmark,
  comparison: { kind: 'added', benchmark, metric, candidate: makeSample(benchmark, metric, [1]) },
  word,
  judges: true,
  because: '',
  decision: 'passed',
  ...more,
})

const idle = (
  accepted: readonly Acceptance[],
  verdicts: readonly Verdict[],
  more: Partial<Parameters<typeof idleAcceptances>[1]> = {},
  here: Partial<AcceptanceGround> = {},
) => idleAcceptances(held(accepted, here), { verdicts, lacks: [], atBase: [], raised: [], ...more })

test('what is not worse needs no acceptance: a note says where it stands', () => {
  for (const word of ['unchanged', 'improvement'] as const) {
    expect(idle([line('parse')], [row('parse', word)])).toEqual([
      {
        code: 'acceptance-unused',
        severity: 'note',
        text: '`wall` of `parse` is not worse than base, so nothing here needs its acceptance until 2027-01-31',
        remedy: 'take it out of benchline.yml',
        benchmark: 'parse',
        position,
      },
    ])
  }
  expect(idle([line('parse')], [row('parse', 'regression', { judges: false })])).toMatchObject([
    { code: 'acceptance-unused', text: expect.stringContaining('only shown') },
  ])
})

test.each<Word>(['regression', 'over-budget', 'inconclusive', 'missing', 'new'])(
  'what is %s may need it',
  (word) => {
    expect(idle([line('parse')], [row('parse', word)])).toEqual([])
  },
)

test('it is needed while one benchmark of its entry is worse, or may be', () => {
  const rows = [row('go/Sort', 'unchanged'), row('go/Find', 'unchanged')]
  expect(codes(idle([line('go')], rows))).toEqual(['acceptance-unused'])
  expect(idle([line('go')], [rows[0]!, row('go/Find', 'inconclusive')])).toEqual([])
  // Some benchmarks of the entry were left out.
  expect(idle([line('go')], rows, {}, { inPart: () => true })).toEqual([])
  expect(codes(idle([line('go/Sort')], rows, {}, { inPart: () => true }))).toEqual(['acceptance-unused'])
})

test('one that was merged is needed while its raised level is named, and may be needed elsewhere', () => {
  const [mine, rows] = [line('parse'), [row('parse', 'unchanged')]]
  const raised = (benchmark: string) => [
    { code: 'level-raised', severity: 'note', text: '', benchmark } as const,
  ]
  expect(idle([mine], rows, { atBase: [mine], raised: raised('parse') })).toEqual([])
  expect(idle([mine], rows, { atBase: [mine], raised: raised('go/Sort') })).toMatchObject([
    { remedy: 'take it out of benchline.yml, unless it answers for a drift of the default branch' },
  ])
  expect(idle([mine], rows, { atBase: [line('parse', { metric: 'cpu' })] })).toMatchObject([
    { remedy: 'take it out of benchline.yml' },
  ])
})

test('a metric that nobody measures', () => {
  const rows = [row('parse', 'unchanged'), row('parse', 'unchanged', {}, cpu)]
  expect(idle([line('parse', { metric: 'wal' })], rows)).toMatchObject([
    { code: 'acceptance-unknown', severity: 'warning', remedy: 'did you mean `wall`?', position },
  ])
  expect(idle([line('parse', { metric: 'instructions' })], rows)).toMatchObject([
    { code: 'acceptance-unknown', remedy: 'it has `wall` and `cpu`' },
  ])
  // It is a metric, only not on this machine.
  expect(idle([line('parse', { metric: 'peak-rss' })], rows, { lacks: ['peak-rss'] })).toEqual([])
  // Nothing at all is known of what crashed.
  const { comparison: _, ...crashed } = row('parse', 'missing')
  expect(idle([line('parse', { metric: 'wal' })], [crashed])).toEqual([])
})
