import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cpu, peakRss, wall } from '../../model/metric.ts'
import type { Sample, Values } from '../../model/sample.ts'
import { benchline, writeResults } from './benchline.ts'

const fixture = readFileSync(
  new URL('../../../test/fixtures/results/benchline/small.json', import.meta.url),
  'utf8',
)

const one = (series: unknown, metric = 'wall'): string =>
  JSON.stringify({
    schema: 'benchline.results/1',
    benchmarks: [{ name: 'x', metrics: { [metric]: series } }],
  })

const file = (benchmarks: unknown): string => JSON.stringify({ schema: 'benchline.results/1', benchmarks })

const same = (values: number[]): unknown => ({ name: 'same', metrics: { wall: { unit: 's', values } } })

const faults = (text: string): readonly (readonly [string, string])[] => {
  const { samples, findings } = benchline.read(text)
  expect(samples).toEqual([])
  return findings.map(({ code, severity, text: message }) => {
    expect(severity).toBe('error')
    return [code, message]
  })
}

test('reads values into base units, in the order of the file', () => {
  expect(benchline.recognises(fixture)).toBe(true)
  expect(benchline.read(fixture)).toEqual({
    findings: [],
    samples: [
      { benchmark: 'thumbnails', metric: wall, values: [0.21, 0.2145, 0.209] },
      { benchmark: 'thumbnails', metric: peakRss, values: [96 * 2 ** 20, 96.5 * 2 ** 20, 96 * 2 ** 20] },
      {
        benchmark: 'parse / größe 10',
        metric: { name: 'throughput', unit: 'op/s', better: 'higher', nature: 'noisy' },
        values: [10500, 10420],
      },
      {
        benchmark: 'parse / größe 10',
        metric: { name: 'instructions', unit: 'count', better: 'lower', nature: 'exact' },
        values: [1000000],
      },
    ],
  })
})

test.each([
  ['ns', 'wall', 1e-9],
  ['µs', 'cpu', 1e-6],
  ['min', 'wall', 60],
  ['KiB', 'peak-rss', 1024],
  ['kB', 'peak-rss', 1000],
])('converts %s', (unit, metric, factor) => {
  expect(benchline.read(one({ unit, values: [5] }, metric)).samples[0]?.values[0]).toBeCloseTo(5 * factor, 15)
})

test('keeps a unit that it has no scale for', () => {
  const { samples } = benchline.read(one({ unit: 'widgets', values: [5] }, 'made'))
  expect(samples[0]).toEqual({
    benchmark: 'x',
    metric: { name: 'made', unit: 'widgets', better: 'lower', nature: 'noisy' },
    values: [5],
  })
})

describe('refuses, naming the place', () => {
  const nested = `{"schema":"benchline.results/1","benchmarks":${'['.repeat(100)}${']'.repeat(100)}}`
  test.each([
    ['nothing', '', 'not-json', '1:1'],
    ['half a file', fixture.slice(0, 100), 'not-json', ':'],
    ['a comma too many', '{\n  "schema": "benchline.results/1",,\n}', 'not-json', '2:'],
    ['NaN', '{"schema":"benchline.results/1","benchmarks":[NaN]}', 'not-json', '1:'],
    ['a list', '[]', 'wrong-type', 'a list'],
    ['binary', '\u0000\u0001\u0002ELF', 'not-text', 'binary'],
    ['too deep', nested, 'not-json', 'nested more than'],
    ['a newer schema', '{"schema":"benchline.results/2"}', 'newer-schema', '"benchline.results/2" is newer'],
    [
      'no schema',
      '{"benchmarks":[]}',
      'wrong-schema',
      'schema: expected "benchline.results/1", found nothing',
    ],
    ['another schema', '{"schema":"x/1"}', 'wrong-schema', 'found "x/1"'],
    ['benchmarks of the wrong type', file({}), 'wrong-type', 'benchmarks: expected a list, found an object'],
    [
      'a benchmark of the wrong type',
      file([3]),
      'wrong-type',
      'benchmarks[0]: expected an object, found the number 3',
    ],
    ['a name of the wrong type', file([{ name: 1 }]), 'wrong-type', 'benchmarks[0].name: expected a text'],
    ['an empty name', file([{ name: ' ' }]), 'bad-name', 'benchmarks[0].name'],
    ['a name that would steer a terminal', file([{ name: 'a\u001B[2J' }]), 'bad-name', 'benchmarks[0].name'],
    ['no metrics', file([{ name: 'x' }]), 'wrong-type', 'benchmarks[0].metrics: expected an object'],
    ['empty metrics', file([{ name: 'x', metrics: {} }]), 'wrong-type', 'found an empty object'],
    ['a series of the wrong type', one([1]), 'wrong-type', 'benchmarks[0].metrics.wall: expected an object'],
    [
      'no unit',
      one({ values: [1] }),
      'wrong-type',
      'benchmarks[0].metrics.wall.unit: expected a text, found nothing',
    ],
    [
      'bytes of time',
      one({ unit: 'MB', values: [1] }),
      'wrong-unit',
      'benchmarks[0].metrics.wall.unit: "MB"',
    ],
    ['time of bytes', one({ unit: 'ms', values: [1] }, 'peak-rss'), 'wrong-unit', 'peak resident memory'],
    ['no values', one({ unit: 's' }), 'wrong-type', 'benchmarks[0].metrics.wall.values'],
    ['empty values', one({ unit: 's', values: [] }), 'wrong-type', 'found an empty list'],
    [
      'a text for a value',
      one({ unit: 's', values: [1, '2'] }),
      'wrong-type',
      'values[1]: expected a number, found a text',
    ],
    [
      'null for a value',
      one({ unit: 's', values: [1, 2, null] }),
      'wrong-type',
      'values[2]: expected a number, found null',
    ],
    ['a negative value', one({ unit: 's', values: [1, -1e-9] }), 'bad-value', 'values[1]: -1e-9'],
    [
      'an infinite value',
      one({ unit: 's', values: [7] }).replace('7', '1e999'),
      'bad-value',
      'values[0]: Infinity',
    ],
    ['a huge value', one({ unit: 's', values: [1e300] }), 'bad-value', 'values[0]: 1e+300'],
    [
      'better turned round',
      one({ unit: 's', values: [1], better: 'higher' }),
      'wrong-metric',
      'lower is better, always',
    ],
    ['better misspelt', one({ unit: 'x', values: [1], beter: 'higher' }, 'm'), 'unknown-key', '"beter"'],
    [
      'better unknown',
      one({ unit: 'x', values: [1], better: 'up' }, 'm'),
      'wrong-type',
      'better: expected "lower" or "higher"',
    ],
    ['an exact clock', one({ unit: 's', values: [1], nature: 'exact' }), 'wrong-metric', 'wall is noisy'],
    ['a rate without direction', one({ unit: 'ops/s', values: [1] }, 'm'), 'wrong-metric', 'say "better"'],
    ['__proto__', '{"schema":"benchline.results/1","__proto__":{"benchmarks":[]}}', 'not-json', '__proto__'],
    [
      'a key twice',
      '{"schema":"benchline.results/1","benchmarks":[{"name":"x","metrics":{"wall":{"unit":"s","values":[1],"val\\u0075es":[9]}}}]}',
      'repeated-key',
      'twice',
    ],
  ])('%s', (_, text, code, message) => {
    const found = faults(text)
    expect(found).toHaveLength(1)
    expect(found[0]?.[0]).toBe(code)
    expect(found[0]?.[1]).toContain(message)
  })

  test('a name that two benchmarks have', () => {
    const { samples, findings } = benchline.read(file([same([1]), same([2])]))
    expect(samples.map(({ values }) => values)).toEqual([[1]])
    expect(findings.map(({ code, text }) => [code, text])).toEqual([
      ['duplicate-name', 'benchmarks[1].name: "same" is also the name of benchmarks[0]'],
    ])
  })

  test('every fault at once', () => {
    const broken = {
      name: 'x',
      metrics: { wall: { unit: 'MB', values: [1] }, cpu: { unit: 's', values: [-1] } },
    }
    expect(faults(file([broken, 4])).map(([code]) => code)).toEqual(['wrong-unit', 'bad-value', 'wrong-type'])
  })
})

test('what looks like a part of an object is not taken from its prototype', () => {
  expect(benchline.read(one({ unit: 's', values: [1] }, 'constructor')).samples).toHaveLength(1)
})

const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).filter((text) => {
  // eslint-disable-next-line no-control-regex -- they are refused
  return text.trim() !== '' && text !== '__proto__' && !/[\u0000-\u001F\u007F]/u.test(text)
})
const values = fc
  .array(
    fc.double({ min: 0, max: 2 ** 53 - 1, noNaN: true }).map((value) => value + 0),
    { minLength: 1 },
  )
  .map((list) => list as unknown as Values)
const metric = fc.oneof(
  fc.constantFrom(wall, cpu, peakRss),
  fc.record({
    name: name.filter((text) => !['wall', 'cpu', 'peak-rss'].includes(text)),
    unit: fc.constantFrom('s', 'B', 'count', '1', 'op/s', 'widgets'),
    better: fc.constantFrom('lower' as const, 'higher' as const),
    nature: fc.constantFrom('exact' as const, 'noisy' as const),
  }),
)
const samples: fc.Arbitrary<readonly Sample[]> = fc
  .uniqueArray(
    fc.record({
      benchmark: name,
      series: fc.uniqueArray(fc.record({ metric, values }), {
        minLength: 1,
        maxLength: 4,
        // Keys of objects that look like numbers come first, whatever was written.
        selector: (series) => series.metric.name,
      }),
    }),
    { maxLength: 5, selector: ({ benchmark }) => benchmark },
  )
  .map((list) => list.flatMap(({ benchmark, series }) => series.map((each) => ({ benchmark, ...each }))))

const order = (list: readonly Sample[]): readonly Sample[] =>
  list.toSorted((a, b) => (a.benchmark + a.metric.name < b.benchmark + b.metric.name ? -1 : 1))

test('what is written reads back the same, bit for bit', () => {
  fc.assert(
    fc.property(samples, (written) => {
      const text = writeResults(written)
      expect(benchline.recognises(text)).toBe(true)
      const { samples: read, findings } = benchline.read(text)
      expect(findings).toEqual([])
      expect(order(read)).toEqual(order(written))
    }),
    { seed: 1, numRuns: 300 },
  )
})

test('no text makes it throw, and no sample comes with a value that is no measurement', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.json(),
    fc.jsonValue().map((value) => JSON.stringify({ schema: 'benchline.results/1', benchmarks: value })),
    fc.jsonValue().map((value) => JSON.stringify({ schema: 'benchline.results/1', benchmarks: [value] })),
    fc.tuple(fc.jsonValue(), fc.jsonValue()).map(([unit, list]) => one({ unit, values: list })),
    fc.array(fc.double()).map((list) => one({ unit: 'ms', values: list })),
    // A sound file with one character changed.
    fc
      .tuple(fc.nat(fixture.length - 1), fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }))
      .map(([at, char]) => fixture.slice(0, at) + char + fixture.slice(at + 1)),
  )
  fc.assert(
    fc.property(hostile, (text) => {
      benchline.recognises(text)
      const { samples: read, findings } = benchline.read(text)
      expect(read.length + findings.length > 0 || text.includes('[]')).toBe(true)
      for (const { values: list } of read) {
        expect(list.length).toBeGreaterThan(0)
        expect(list.every((value) => Number.isFinite(value) && value >= 0)).toBe(true)
      }
    }),
    { seed: 2, numRuns: 1000 },
  )
})

test('writing a series twice is refused', () => {
  const sample: Sample = { benchmark: 'x', metric: wall, values: [1] }
  expect(() => writeResults([sample, sample])).toThrow('x has wall twice')
})
