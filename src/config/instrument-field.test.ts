import { expect, test } from 'vitest'
import { Fault } from '../model/finding.ts'
import { allocatorCalls } from '../sources/instruments/allocator-calls.ts'
import { callgrind } from '../sources/instruments/callgrind.ts'
import { compareDeclarations } from './compare-declarations.ts'
import type { Entry } from './plan.ts'
import { readPlan } from './read-plan.ts'

const text = (keys: string, work = 'run: ./work'): string =>
  `version: 1\nbenchmarks:\n  - name: work\n    ${work}\n    ${keys}\n`
const plan = (keys: string) => readPlan(text(keys), { file: 'benchline.yml' })
const entry = (keys: string): Entry => plan(keys).entries[0]

function complaints(...of: Parameters<typeof text>): readonly string[] {
  try {
    readPlan(text(...of), { file: 'benchline.yml' })
    return []
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    return error.findings.map(
      ({ position, text: what, remedy }) =>
        `${position?.line}:${position?.column}: ${what}${remedy === undefined ? '' : ` (${remedy})`}`,
    )
  }
}

test('its name alone counts always, twice a side, by a threshold of 1 %', () => {
  expect(entry('instrument: callgrind')).toMatchObject({
    instrument: { tools: [callgrind], when: 'always', runs: 2 },
    terms: { thresholds: { instructions: 0.01 }, threshold: 0.03, counting: 'always' },
    metrics: ['wall', 'cpu', 'peak-rss'],
  })
  const without = entry('gate: fail')
  expect(without).not.toHaveProperty('instrument')
  expect(without.terms).not.toHaveProperty('counting')
  expect(without.terms.thresholds).toEqual({})
})

test('as a mapping it says when and how often', () => {
  const { instrument, terms } = entry('instrument: { tool: callgrind, when: unsettled, runs: 3 }')
  expect(instrument).toEqual({ tools: [callgrind], when: 'unsettled', runs: 3 })
  expect(terms.counting).toBe('unsettled')
})

test('several count one workload, and allocations have limits of their own', () => {
  const { instrument, terms } = entry(
    'instrument: [callgrind, allocations]\n    threshold: { allocations: 0.1% }\n    budget: { allocations: 1000count }',
  )
  expect(instrument).toEqual({ tools: [callgrind, allocatorCalls], when: 'always', runs: 2 })
  expect(terms).toMatchObject({
    thresholds: { instructions: 0.01, allocations: 0.001 },
    budgets: { allocations: 1000 },
    counting: 'always',
  })
  // When instructions are counted is not when allocations are.
  expect(entry('instrument: allocations').terms).not.toHaveProperty('counting')
})

test('instructions have limits of their own, below the margin too, and may judge alone', () => {
  const limits =
    'instrument: callgrind\n    threshold: { instructions: 0.2%, wall: 5% }\n    budget: { instructions: 5000000count }\n    judge: instructions'
  expect(entry(limits).terms).toMatchObject({
    thresholds: { instructions: 0.002, wall: 0.05 },
    budgets: { instructions: 5e6 },
    judge: ['instructions'],
  })
  // One percentage for all is about times.
  expect(entry('instrument: callgrind\n    threshold: 5%').terms).toMatchObject({
    threshold: 0.05,
    thresholds: { instructions: 0.01 },
  })
})

test.each([
  [
    'instrument: valgrind',
    [
      '5:17: `benchmarks[0].instrument`: expected `callgrind` or `allocations` or a mapping with `tool`, found `valgrind`',
    ],
  ],
  [
    'instrument: true',
    [
      '5:17: `benchmarks[0].instrument`: expected `callgrind` or `allocations` or a mapping with `tool`, found the boolean `true`',
    ],
  ],
  [
    'instrument: { tool: perf }',
    ['5:25: `benchmarks[0].instrument.tool`: expected `callgrind` or `allocations`, found `perf`'],
  ],
  ['instrument: { when: always }', ['5:17: `benchmarks[0].instrument.tool` is missing']],
  [
    'instrument: { tool: callgrind, runs: 1 }',
    [
      '5:42: `benchmarks[0].instrument.runs`: expected at least `2` runs, since repeats tell how exact a count is',
    ],
  ],
  [
    'instrument: { tool: callgrind, runs: many }',
    ['5:42: `benchmarks[0].instrument.runs`: expected a whole number of runs such as `2`, found `many`'],
  ],
  [
    'instrument: { tool: callgrind, when: never }',
    ['5:42: `benchmarks[0].instrument.when`: expected `always` or `unsettled`, found `never`'],
  ],
  [
    'instrument: { tool: allocations, when: unsettled }',
    [
      '5:44: `benchmarks[0].instrument.when`: expected `always`: only instructions can settle what time leaves open',
    ],
  ],
  ['instrument: []', ['expected `callgrind` or `allocations`, found an empty list']],
  ['instrument: [callgrind, callgrind]', ['expected each instrument once']],
  [
    'instrument: callgrind\n    budget: { allocations: 5count }',
    [
      '`work` has a budget for `allocations`, which is not among its metrics (add `instrument: allocations`, which counts them)',
    ],
  ],
  [
    'threshold: { instructions: 1% }',
    [
      '5:18: `work` has a threshold for `instructions`, which is not among its metrics (add `instrument: callgrind`, which counts them)',
    ],
  ],
  [
    'budget: { instructions: 5count }',
    [
      '5:15: `work` has a budget for `instructions`, which is not among its metrics (add `instrument: callgrind`, which counts them)',
    ],
  ],
  [
    'metrics: [instructions]',
    ['5:15: `benchmarks[0].metrics[0]`: expected `wall`, `cpu` or `peak-rss`, found `instructions`'],
  ],
] as const)('%s', (keys, expected) => {
  expect(complaints(keys)[0]).toContain(expected[0])
})

test.each([
  ['run: go test -bench .\n    format: benchline', 'format'],
  ['tinybench: bench/*.js', 'tinybench'],
])('a harness never does the same work twice: %j', (work, key) => {
  expect(complaints('instrument: callgrind', work)).toEqual([
    expect.stringMatching(
      new RegExp(`^[56]:5: \`instrument\` does not go with \`${key}\`: .* \\(count a command`, 'u'),
    ),
  ])
})

test('a change that takes it away, or counts only at times, is told', () => {
  const told = (before: string, after: string): readonly string[] =>
    compareDeclarations(plan(before), plan(after)).findings.map((finding) => finding.text)
  expect(told('instrument: callgrind', 'gate: fail').join()).toContain(
    'the `instructions` threshold of `work`',
  )
  expect(told('instrument: callgrind', 'instrument: { tool: callgrind, when: unsettled }')).toEqual([
    'the change loosens when instructions of `work` are counted: `always` → `unsettled`',
  ])
  expect(told('gate: fail', 'instrument: callgrind')).toEqual([])
})
