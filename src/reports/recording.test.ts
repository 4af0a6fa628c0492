import { expect, test } from 'vitest'
import { hostile } from '../../test/sample-reports.ts'
import { cpu, wall } from '../model/metric.ts'
import type { Run } from '../model/run.ts'
import { makeSample } from '../model/sample.ts'
import { recordingMarkdown, recordingText } from './recording.ts'

const run: Run = {
  suite: 'default',
  commit: '1a2b3c4d5e'.repeat(4),
  at: '2026-01-02T03:04:05.000Z',
  environment: {
    cpu: 'x',
    cores: 2,
    memory: 2 ** 33,
    os: 'debian 12',
    kernel: '6.1.0',
    arch: 'x64',
    runtimes: {},
  },
  launcher: 'python3',
  samples: [makeSample('parse', wall, [0.2, 0.21, 0.22]), makeSample('parse', cpu, [0.1, 0.11, 0.12])],
}

test('what was kept, of what and where, and the numbers', () => {
  expect(recordingMarkdown({ run, profiles: [], place: 'branch benchline', findings: [] })).toBe(
    `## RECORDED: 1 benchmark of 1a2b3c4d5e in branch benchline

| benchmark | metric | median | runs |
| :-- | :-- | --: | --: |
| \`parse\` | wall | 210 ms | 3 |
| \`parse\` | cpu | 110 ms | 3 |
`,
  )
})

test('profiles that were kept with it are told', () => {
  const profiles = ['one', 'two'].map((name) => ({ name, bytes: new Uint8Array() }))
  const text = '1 benchmark of 1a2b3c4d5e and 2 of their profiles in branch benchline'
  expect(recordingText({ run, profiles, place: 'branch benchline' })).toBe(`RECORDED  ${text}\n`)
  expect(recordingMarkdown({ run, profiles, place: 'branch benchline', findings: [] })).toContain(
    `## RECORDED: ${text}\n`,
  )
})

test('findings are told; hostile names act on nobody', () => {
  const samples = hostile.flatMap((name) => [makeSample(name, { ...wall, name }, [1])])
  const text = recordingMarkdown({
    run: { ...run, samples },
    profiles: [],
    place: 'git',
    findings: [{ code: 'x', severity: 'warning', text: 'noisy', remedy: 'close @others' }],
  })
  expect(text).not.toMatch(/<(?!!--)|(?<!\w)@\w/u)
  expect(text).toContain('- **warning**: noisy → close &#64;&#8203;others')
})
