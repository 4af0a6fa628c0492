import { expect, test } from 'vitest'
import { Fault } from '../model/finding.ts'
import type { Run } from '../model/run.ts'
import type { Values } from '../model/sample.ts'
import { sha256 } from '../system/hash.ts'
import { decodeRun, encodeRun, namePattern, runName } from './codec.ts'

const run: Run = {
  suite: 'back/end "é" 🚀',
  commit: 'a'.repeat(40),
  branch: 'main',
  at: '2026-03-01T10:00:00.123Z',
  environment: {
    cpu: 'AMD EPYC 7763',
    flags: ['aes', 'avx2'],
    cores: 4,
    memory: 16_777_216_000,
    os: 'ubuntu 24.04',
    kernel: '6.8.0-1021-azure',
    arch: 'x64',
    runtimes: { node: '24.21.0' },
    image: 'ubuntu24 20250804.1.0',
  },
  launcher: 'python3',
  samples: [
    {
      benchmark: 'parse',
      metric: { name: 'wall', unit: 's', better: 'lower', nature: 'noisy' },
      values: [0.1 + 0.2, -0, 0, 5e-324, 1.7976931348623157e308, 1 / 3],
    },
    {
      benchmark: 'parse',
      metric: { name: 'instructions', unit: 'count', better: 'lower', nature: 'exact' },
      values: [123_456_789_012_345_680],
    },
  ],
}

const bits = (values: Values): bigint[] => [...new BigUint64Array(new Float64Array(values).buffer)]

const faultOf = (text: string): { readonly code: string; readonly text: string } => {
  try {
    decodeRun(text, 'runs/x.json')
  } catch (error) {
    if (error instanceof Fault && error.findings[0] !== undefined) return error.findings[0]
    throw error
  }
  throw new Error('it was decoded')
}

/** A text that is framed and hashed as it should be, whatever it holds. */
const framed = (body: string): string =>
  `{"schema":"benchline.run/1","sha256":"${sha256(body)}","run":${body}}\n`

test('a run comes back deep-equal and its numbers bit for bit', () => {
  const back = decodeRun(encodeRun(run), 'x')
  expect(back).toStrictEqual(run)
  expect(back.samples.map(({ values }) => bits(values))).toEqual(
    run.samples.map(({ values }) => bits(values)),
  )
})

test('a run from before flags and image were kept is read, and is the same run when it is written again', () => {
  const environment =
    '{"cpu":"AMD EPYC 7763","cores":4,"memory":16777216000,"os":"ubuntu 24.04","kernel":"6.8.0","arch":"x64","runtimes":{"node":"24.21.0"}}'
  const samples =
    '[{"benchmark":"b","metric":{"name":"wall","unit":"s","better":"lower","nature":"noisy"},"values":[0.25]}]'
  const line = framed(
    `{"suite":"s","commit":"${'a'.repeat(40)}","at":"2026-03-01T10:00:00.123Z","environment":${environment},"launcher":"python3","samples":${samples}}`,
  )
  const old = decodeRun(line, 'x')
  expect(old.environment).not.toHaveProperty('flags')
  expect(encodeRun(old)).toBe(line)
})

const nulls = [
  { benchmark: 'parse', metric: 'wall', ratio: -0.1 - 0.2, error: 5e-324 },
  { benchmark: '__proto__', metric: 'cpu', ratio: 0, error: 0 },
]

test('what two builds of the same code taught is kept with the run, and only where there is some', () => {
  const line = encodeRun({ ...run, nulls })
  expect(decodeRun(line, 'x')).toStrictEqual({ ...run, nulls })
  expect(encodeRun(decodeRun(line, 'x'))).toBe(line)
  expect(encodeRun(run)).not.toContain('nulls')
  for (const bad of [
    { ratio: Number.NaN },
    { error: -1 },
    { error: Infinity },
    { metric: '' },
    { commit: 'a' },
  ]) {
    const one = { ...nulls[0], ...bad } as unknown as (typeof nulls)[number]
    const kept = framed(JSON.stringify({ ...run, nulls: [one] }).replace(/Infinity|NaN/u, '1e999'))
    expect(faultOf(kept).code).toBe('store-corrupt')
  }
  expect(() => encodeRun({ ...run, nulls: [] })).toThrow(Fault)
})

test('the text is one line and has its schema', () => {
  const line = encodeRun(run)
  expect(line.split('\n')).toEqual([expect.stringMatching(/^\{"schema":"benchline\.run\/1",/u), ''])
  expect(runName(run, line)).toMatch(namePattern)
})

test('a version control system that rewrites line ends does no harm', () => {
  expect(decodeRun(encodeRun(run).replace('\n', '\r\n'), 'x')).toStrictEqual(run)
})

test.each([
  ['nothing', '', 'store-truncated'],
  ['half of it', encodeRun(run).slice(0, 400), 'store-truncated'],
  ['one bracket short', encodeRun(run).slice(0, -2), 'store-truncated'],
  ['no JSON', 'wall 0.21\n', 'store-corrupt'],
  ['other JSON', '{"benchmarks": []}', 'store-foreign'],
  ['a list', '[1, 2]', 'store-foreign'],
  ['another of our schemas', '{"schema":"benchline.report/1"}', 'store-foreign'],
  ['a newer schema', encodeRun(run).replace('benchline.run/1', 'benchline.run/2'), 'store-newer'],
  ['a digit changed', encodeRun(run).replace('0.333', '0.334'), 'store-changed'],
  ['a name changed', encodeRun(run).replace('EPYC', 'EPIC'), 'store-changed'],
  ['spaces put in', JSON.stringify(JSON.parse(encodeRun(run)), null, 2), 'store-changed'],
  ['something appended', encodeRun(run).replace('}]}}', '}]},"more":1}'), 'store-changed'],
  ['a field missing', framed('{"suite":"x"}'), 'store-corrupt'],
  ['a field too many', framed(JSON.stringify({ ...run, verdict: 'fine' })), 'store-corrupt'],
  ['null for a number', framed(JSON.stringify(run).replace('0.3333333333333333', 'null')), 'store-corrupt'],
  ['a number too large', framed(JSON.stringify(run).replace('0.3333333333333333', '1e999')), 'store-corrupt'],
  ['NaN', framed(JSON.stringify(run).replace('0.3333333333333333', 'NaN')), 'store-corrupt'],
  ['a negative value', framed(JSON.stringify(run).replace('0.3333333333333333', '-1')), 'store-corrupt'],
  ['no values', framed(JSON.stringify(run).replace('[123456789012345680]', '[]')), 'store-corrupt'],
  ['no samples', framed(JSON.stringify({ ...run, samples: [] })), 'store-corrupt'],
  ['a local time', framed(JSON.stringify({ ...run, at: '2026-03-01T10:00:00+02:00' })), 'store-corrupt'],
  ['__proto__', framed(JSON.stringify(run).replace('"node"', '"__proto__"')), 'store-corrupt'],
  ['endless nesting', '['.repeat(1000), 'store-corrupt'],
])('refuses %s', (_, text, code) => {
  const finding = faultOf(text)
  expect(finding.code).toBe(code)
  expect(finding.text).toContain('runs/x.json')
})

test.each([
  ['NaN', { ...run, samples: [{ ...run.samples[0], values: [Number.NaN] }] }],
  ['nothing measured', { ...run, samples: [] }],
  ['no values', { ...run, samples: [{ ...run.samples[0], values: [] }] }],
  ['a time that is none', { ...run, at: 'yesterday' }],
])('does not keep a run with %s', (_, bad) => {
  expect(() => encodeRun(bad as unknown as Run)).toThrow(Fault)
})
