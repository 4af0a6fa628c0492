// The schema that editors use is the one that reads the file: fresh, and of the same mind wherever a schema can say it.
import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { readPlan } from '../src/config/read-plan.ts'
import { configurationReference, configurationSchema } from '../src/config/schema.ts'
import { Fault } from '../src/model/finding.ts'

const committed = (file: string): string =>
  readFileSync(new URL(`../docs/reference/${file}`, import.meta.url), 'utf8')

test('the committed schema and reference are the generated ones', () => {
  expect(committed('benchline.schema.json')).toBe(`${JSON.stringify(configurationSchema(), undefined, 2)}\n`)
  expect(committed('configuration.md')).toBe(configurationReference())
})

type Json = Readonly<Record<string, unknown>>

const schema: Json = configurationSchema()
/**
 * Held against the schema as zod reads it back. Twice, for zod forgets that a mapping is closed where `anyOf` stands
 * beside its keys: once with the closed mapping alone.
 */
const validators = [schema, withoutAlternatives(schema)].map((each) =>
  z.fromJSONSchema(z.record(z.string(), z.any()).parse(each)),
)
const completes = (value: unknown): boolean => validators.every((each) => each.safeParse(value).success)

function withoutAlternatives(whole: Json): unknown {
  const copy = structuredClone(whole) as { properties: { benchmarks: { items: { anyOf?: unknown } } } }
  delete copy.properties.benchmarks.items.anyOf
  return copy
}

/** Whether `readPlan` takes the text. */
function reads(text: string): boolean {
  try {
    readPlan(text, { file: 'benchline.yml' })
    return true
  } catch (error) {
    if (error instanceof Fault) return false
    throw error
  }
}

/** Every mapping of the schema with the keys on the way to it. */
function mappings(node: unknown, path: readonly string[] = []): readonly (readonly [string, Json])[] {
  if (typeof node !== 'object' || node === null) return []
  const own =
    'properties' in node && 'additionalProperties' in node ? [[path.join('.'), node as Json] as const] : []
  return [...own, ...Object.entries(node).flatMap(([key, value]) => mappings(value, [...path, key]))]
}

const keysOf = (mapping: Json): readonly [string, Json][] =>
  Object.entries(mapping['properties'] as Record<string, Json>)

test('every key of every section is described, quantities and words completed', () => {
  const sections = mappings(schema).filter(([path]) => !/threshold|budget/u.test(path))
  expect(sections.map(([path]) => path)).toEqual([
    '',
    'properties.baseline',
    'properties.gate',
    'properties.defaults',
    'properties.benchmarks.items',
    'properties.benchmarks.items.properties.instrument.anyOf.1',
    'properties.benchmarks.items.properties.profile.anyOf.1',
    'properties.accepted.items',
  ])
  for (const [path, section] of sections) {
    expect([path, section['additionalProperties']]).toEqual([path, false])
    for (const [key, value] of keysOf(section)) {
      expect([path, key, value['description']]).toEqual([path, key, expect.stringMatching(/^.+\.$/su)])
    }
  }
  const all = JSON.stringify(schema)
  expect(all).toContain('"enum":["fail","warn","off"]')
  expect(all).toContain('"enum":["wall","cpu","peak-rss"]')
  expect(all).toContain('"examples":["60s","5m"]')
})

test('what does not work yet is offered nowhere', () => {
  const all = JSON.stringify(schema)
  for (const key of ['scale', 'leak', 'traces']) {
    expect(all).not.toContain(`"${key}":`)
  }
  expect(all).not.toMatch(/postgres|s3:/u)
  expect(configurationReference()).not.toMatch(/postgres|traces/u)
})

test('every key stands in the reference', () => {
  const reference = configurationReference()
  for (const [, section] of mappings(schema)) {
    for (const [key] of keysOf(section)) expect(reference).toContain(`\`${key}\``)
  }
})

const entry = (keys: string): string =>
  `version: 1\nbenchmarks: [{ name: work${keys === '' ? '' : `, ${keys}`} }]`
const work = (keys: string): string => entry(`run: ./work, ${keys}`)
const top = (keys: string): string => `${work('gate: fail')}\n${keys}`

test.each([
  work('gate: fail'),
  entry('run: [./work, --fast]'),
  entry('tinybench: "*.bench.js"'),
  entry('tinybench: [a.js, b.js], judge: wall'),
  entry(
    'run: ./work, format: benchline, output: a.json, budget: { latency: 3ms }, threshold: { latency: 9% }',
  ),
  entry('run: ./work, output: a.json, judge: [latency, wall]'),
  work('gate: off, warmup: 0, timeout: 1.5 min, metrics: [cpu]'),
  work('threshold: 3%, budget: { wall: 250ms, peak-rss: 300MiB }'),
  work('threshold: { wall: 3%, cpu: 4.5 % }, judge: [wall, cpu]'),
  work('setup: make, prepare: [rm -rf a, [rm, b]], env: { A: 1, B: true, C: "" }, pass-env: [D]'),
  work('working-directory: a/b, paths: [a/**]'),
  top('suite: b\nenvironment: lab 7\ntime-limit: 5m\nsetup: [npm ci]'),
  top('baseline: { store: "directory:a b", branch: main }'),
  top('baseline: { store: git }'),
  top('baseline: { store: "git:perf/baselines" }'),
  top('gate: { confirm: false }'),
  top('gate: { false-alarm-rate: 0.5%, threshold: 5%, margin: 2%, on-inconclusive: fail, on-missing: pass }'),
  top('defaults: { metrics: [wall], judge: auto, warmup: 3, timeout: 10s, gate: warn, env: { A: b } }'),
])('both take %s', (text) => {
  expect([reads(text), completes(parse(text))]).toEqual([true, true])
})

test.each([
  'version: 1',
  'version: 2\nbenchmarks: [{ name: a, run: b }]',
  'version: 1\nbenchmarks: []',
  'version: 1\nbenchmarks: [{ run: b }]',
  'version: 1\nbenchmarks: [make]',
  entry(''),
  entry('run: true'),
  entry('run: ""'),
  entry('run: ./work, tinybench: "*.js"'),
  entry('tinybench: "*.js", output: a.json'),
  entry('run: ./work, format: go'),
  work('scale: { n: [1, 2] }'),
  work('timeot: 3s'),
  work('timeout: 3'),
  work('timeout: "3"'),
  work('timeout: 3MiB'),
  work('warmup: one'),
  work('warmup: -1'),
  work('warmup: 0.5'),
  work('metrics: [wal]'),
  work('metrics: []'),
  work('threshold: 3'),
  work('threshold: { wall: 3ms }'),
  work('budget: 250ms'),
  work('budget: { wall: 250MiB }'),
  work('gate: false'),
  work('gate: never'),
  work('paths: []'),
  work('env: { A: [b] }'),
  work('pass-env: ["A B"]'),
  work('setup: []'),
  top('time-limit: 10'),
  top('suite: "a\\nb"'),
  top('baseline: { store: gti }'),
  top('baseline: { store: "git:" }'),
  top('baseline: { store: "git:--all" }'),
  top('baseline: { store: "git:a..b" }'),
  top('baseline: { branch: --all }'),
  top('gate: { on-missing: never }'),
  top('gate: { confirm: maybe }'),
  top('gate: 3%'),
  top('frobnicate: 1'),
])('both refuse %s', (text) => {
  expect([reads(text), completes(parse(text))]).toEqual([false, false])
})

/** Keys of an entry with values of which most are right. */
const pool: Readonly<Record<string, readonly unknown[]>> = {
  run: [['./a', 'b'], [], 3],
  format: ['benchline', 'go'],
  setup: ['make', ['make', ['a', 'b']], []],
  env: [{ A: 'b' }, { A: 1 }, { 'A B': 'c' }],
  timeout: ['3s', '.5m', '0s', '3', 3],
  warmup: [0, 3, -1, 1e9],
  metrics: [['wall', 'cpu'], ['peak-rss'], []],
  judge: ['auto', 'wall', ['cpu', 'wall'], 7],
  threshold: ['3%', { wall: '3%' }, { latency: '3%' }, '0.1%'],
  budget: [{ wall: '3s' }, { 'peak-rss': '3GB' }, { latency: '3s' }, { cpu: '3%' }],
  gate: ['fail', 'off', 'on'],
  paths: [['a/**'], ['../a']],
}
const pairs = Object.entries(pool).flatMap(([key, values]) => values.map((value) => [key, value] as const))
const entries = fc
  .tuple(
    fc.constantFrom('a', 'b c', 'größe', 'x\n'),
    fc.uniqueArray(fc.constantFrom(...pairs), { maxLength: 4, selector: ([key]) => key }),
  )
  .map(([name, keys]): Json => Object.fromEntries([['name', name], ['run', './a'], ...keys]))

test('an editor marks nothing that is right', () => {
  const files = fc.record({
    version: fc.constant(1),
    benchmarks: fc.uniqueArray(entries, { minLength: 1, maxLength: 2, selector: (each) => each['name'] }),
  })
  let right = 0
  fc.assert(
    fc.property(files, (file) => {
      if (!reads(JSON.stringify(file))) return
      right += 1
      expect([file, completes(file)]).toEqual([file, true])
    }),
    { numRuns: 600, seed: 1 },
  )
  expect(right).toBeGreaterThan(60)
})
