import { gzipSync } from 'node:zlib'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { wall } from '../../model/metric.ts'
import { benchline, writeResults } from './benchline.ts'
import { readResults } from './read-results.ts'
import type { ResultFormat } from './result-format.ts'

const sample = { benchmark: 'x', metric: wall, values: [0.25, 0.5] } as const
const bytes = new TextEncoder().encode(writeResults([sample]))
const formats = [benchline]

const code = async (input: Uint8Array, members: readonly ResultFormat[] = formats): Promise<string> => {
  const { samples, findings } = await readResults(input, { formats: members })
  expect(samples).toEqual([])
  expect(findings).toHaveLength(1)
  expect(findings[0]?.severity).toBe('error')
  return findings[0]?.code ?? ''
}

test('reads text, and gzip of it', async () => {
  const read = { samples: [sample], findings: [] }
  expect(await readResults(bytes, { formats })).toEqual(read)
  expect(await readResults(gzipSync(bytes), { formats })).toEqual(read)
  expect(await readResults(new Uint8Array([0xef, 0xbb, 0xbf, ...bytes]), { formats })).toEqual(read)
})

test('refuses what it cannot read', async () => {
  expect(await code(new Uint8Array())).toBe('empty-results')
  expect(await code(gzipSync(bytes).subarray(0, 40))).toBe('broken-gzip')
  expect(await code(new Uint8Array([0x1f, 0x8b, 9, 9, 9]))).toBe('broken-gzip')
  expect(await code(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff]))).toBe('not-text')
  expect(await code(new TextEncoder().encode('a\0b'))).toBe('not-text')
})

test('a small file that inflates to a large one is not inflated whole', async () => {
  const bomb = gzipSync(new Uint8Array(110 * 2 ** 20), { level: 9 })
  expect(bomb.length).toBeLessThan(200_000)
  const { findings } = await readResults(bomb, { name: 'bomb.gz', formats })
  expect(findings.map(({ text }) => text)).toEqual(['the results are larger than 100 MiB when inflated'])
})

test('exactly one format must recognise a text; else they are named', async () => {
  const text = new TextEncoder().encode('BenchmarkX 1 ns')
  const { findings } = await readResults(text, { name: 'out.txt', formats })
  expect(findings).toEqual([
    {
      code: 'unknown-format',
      severity: 'error',
      text: 'the results are of no known format; known are benchline',
      position: { file: 'out.txt' },
    },
  ])
  const greedy: ResultFormat = { ...benchline, name: 'greedy', recognises: () => true }
  const both = await readResults(bytes, { formats: [benchline, greedy] })
  expect(both.findings[0]?.text).toBe('the results could be of several formats: benchline, greedy')
})

const entry = (values: unknown): unknown => ({
  name: JSON.stringify(values),
  metrics: { wall: { unit: 's', values } },
})

test('what is said to be of a format is read as that', async () => {
  const { findings } = await readResults(new TextEncoder().encode('{"benchmarks": 1}'), {
    formats: [],
    format: benchline,
  })
  expect(findings.map(({ code: each }) => each)).toEqual(['wrong-schema'])
})

test('one fault in a file leaves no samples of it, and the finding names the file', async () => {
  const file = JSON.stringify({ schema: 'benchline.results/1', benchmarks: [entry([1]), entry([-1])] })
  const { samples, findings } = await readResults(new TextEncoder().encode(file), { name: 'r.json', formats })
  expect(samples).toEqual([])
  expect(findings.map(({ text, position }) => [text.slice(0, 38), position])).toEqual([
    ['benchmarks[1].metrics.wall.values[0]: ', { file: 'r.json' }],
  ])
})

test('no bytes make it reject', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.boolean(), async (input, packed) => {
      const { samples, findings } = await readResults(packed ? gzipSync(input) : input, { formats })
      expect(samples).toEqual([])
      expect(findings.length).toBeGreaterThan(0)
    }),
    { seed: 3, numRuns: 200 },
  )
})
