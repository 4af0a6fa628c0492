import { expect, test } from 'vitest'
import { Fault } from '../model/finding.ts'
import { readPlan } from './read-plan.ts'

const file = (accepted: string): string =>
  `version: 1\nbenchmarks:\n  - { name: parse, run: ./parse }\n${accepted}\n`

const read = (accepted: string) => readPlan(file(accepted), { file: 'benchline.yml' })

const item = (more: string): string =>
  file(`accepted:\n  - { benchmark: parse, metric: wall, reason: worth it, until: 2027-01-31${more} }`)

/** What is wrong, as a terminal would print it. */
function complaints(text: string): readonly string[] {
  try {
    readPlan(text, { file: 'benchline.yml' })
    return []
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    return error.findings.map(
      ({ position, text: what, remedy }) =>
        `${position?.line}:${position?.column}: ${what}${remedy === undefined ? '' : ` (${remedy})`}`,
    )
  }
}

test('nothing is accepted unless it is said', () => {
  expect(read('').accepted).toEqual([])
  expect(read('accepted: []').accepted).toEqual([])
})

test('items keep their order, their words and their places', () => {
  const { accepted } = read(`accepted:
  # why
  - benchmark: parse
    metric: wall
    reason: >-
      checks every
      input now
    until: 2028-02-29
    at-most: 12.5%
  - { benchmark: go/Sort, metric: "allocs/op", reason: "a: b", until: "2027-01-31" }`)
  expect(accepted).toEqual([
    {
      benchmark: 'parse',
      metric: 'wall',
      reason: 'checks every input now',
      until: '2028-02-29',
      atMost: 0.125,
      position: { file: 'benchline.yml', line: 6, column: 5 },
    },
    {
      benchmark: 'go/Sort',
      metric: 'allocs/op',
      reason: 'a: b',
      until: '2027-01-31',
      position: { file: 'benchline.yml', line: 13, column: 5 },
    },
  ])
})

const missing = (key: string, example: string): string =>
  `5:5: \`accepted[0].${key}\` is missing (add \`${example}\`)`

test.each<[string, string, readonly string[]]>([
  ['nothing', file('accepted:'), ['4:10: `accepted`: expected a list, found nothing']],
  [
    'a mapping',
    file('accepted: { benchmark: parse }'),
    ['4:11: `accepted`: expected a list, found a mapping'],
  ],
  ['text', file('accepted: [parse]'), ['4:12: `accepted[0]`: expected a mapping, found `parse`']],
  [
    'an empty item',
    file('accepted:\n  - {}'),
    [
      missing('benchmark', 'benchmark: parse'),
      missing('metric', 'metric: wall'),
      missing('reason', 'reason: checks every input now'),
      missing('until', 'until: 2027-01-31'),
    ],
  ],
  [
    'a misspelt section',
    file('acepted: []'),
    ['4:1: `acepted` is not a key of this file (did you mean `accepted`?)'],
  ],
  [
    'misspelt keys',
    file('accepted: [{ benchmarks: parse, metrics: wall, reason: a, until: 2027-01-31, atMost: 3% }]'),
    [
      '4:14: `accepted[0].benchmarks` is not a key of this file (did you mean `benchmark`?)',
      '4:33: `accepted[0].metrics` is not a key of this file (did you mean `metric`?)',
      '4:78: `accepted[0].atMost` is not a key of this file (did you mean `at-most`?)',
    ],
  ],
  [
    'a key of an entry',
    item(', threshold: 3%'),
    [
      '5:76: `threshold` does not belong in an entry of `accepted` (it belongs under `gate` or in an entry of `benchmarks`)',
    ],
  ],
  [
    'a day that no calendar has',
    item('').replace('2027-01-31', '2027-02-29'),
    ['5:64: `accepted[0].until`: expected a day of the calendar, and `2027-02-29` is none'],
  ],
  ...['tomorrow', '2027-1-31', '31.01.2027', '2027-01-31T00:00:00Z'].map(
    (text): [string, string, string[]] => [
      text,
      item('').replace('2027-01-31', `"${text}"`),
      [`5:64: \`accepted[0].until\`: expected a date such as \`2027-01-31\`, found \`${text}\``],
    ],
  ),
  [
    'a year',
    item('').replace('2027-01-31', '2027'),
    ['5:64: `accepted[0].until`: expected a date such as `2027-01-31`, found the number `2027`'],
  ],
  [
    'no reason',
    item('').replace('worth it', '""'),
    ['5:47: `accepted[0].reason`: expected a reason, found empty text'],
  ],
  [
    'a reason on two lines',
    file(
      'accepted:\n  - benchmark: parse\n    metric: wall\n    until: 2027-01-31\n    reason: |-\n      a\n      b',
    ),
    ['8:13: `accepted[0].reason`: expected a reason on one line, without control characters'],
  ],
  [
    'a limit without unit',
    item(', at-most: 15'),
    ['5:85: `accepted[0].at-most`: expected a percentage such as `15%`; the number `15` alone has no unit'],
  ],
  [
    'a limit of nothing',
    item(', at-most: 0%'),
    ['5:85: `accepted[0].at-most`: expected a percentage above `0%` and of at most `1000%`, found `0%`'],
  ],
  [
    'the same series twice',
    `${item('')}  - { benchmark: parse, metric: wall, reason: again, until: 2027-03-31 }\n`,
    ['6:5: `wall` of `parse` is already accepted on line 5 (keep one of them)'],
  ],
])('%s', (_, text, expected) => {
  expect(complaints(text)).toEqual(expected)
})

test('two metrics of a benchmark are two acceptances', () => {
  const { accepted } = read(`accepted:
  - { benchmark: parse, metric: wall, reason: a, until: 2027-01-31 }
  - { benchmark: parse, metric: cpu, reason: a, until: 2027-01-31 }`)
  expect(accepted.map(({ metric }) => metric)).toEqual(['wall', 'cpu'])
})

test('what an entry can yield', () => {
  const { entries } = readPlan(
    `version: 1
benchmarks:
  - { name: one, run: ./one, metrics: [cpu, wall] }
  - { name: many, tinybench: "*.bench.js" }
  - { name: any, run: ./any, format: benchline }
`,
    { file: 'benchline.yml' },
  )
  expect(entries.map(({ yields }) => yields)).toEqual([
    { metrics: ['wall', 'cpu'], single: true },
    { metrics: ['wall'], single: false },
    { single: false },
  ])
})

test('all faults of the file are told at once, in its order', () => {
  expect(complaints(item(', at-most: 15').replace('./parse', '7'))).toEqual([
    expect.stringMatching(/^3:25: `benchmarks\[0\]\.run`/u),
    expect.stringMatching(/^5:85: `accepted\[0\]\.at-most`/u),
  ])
})
