import { expect, test } from 'vitest'
import { Fault } from '../model/finding.ts'
import { type AcceptRequest, acceptedRequest } from './accepted-request.ts'
import { readPlan } from './read-plan.ts'

const plan = readPlan(
  `version: 1
benchmarks:
  - { name: parse, run: ./parse }
  - { name: steady, run: ./steady, judge: cpu }
  - { name: small, run: ./small, metrics: [wall, peak-rss], budget: { wall: 1s } }
  - { name: both, run: ./both, judge: cpu, threshold: { peak-rss: 10% } }
  - { name: loops, tinybench: "*.bench.js" }
  - { name: go, run: ./go, format: benchline }
  - { name: go/deep, run: ./deep }
  - { name: caf\u00E9, run: ./brew, judge: wall }
`,
  { file: 'benchline.yml' },
)
const today = '2026-11-05'

const asked = (request: Partial<AcceptRequest>, day = today) =>
  acceptedRequest(
    { benchmark: 'parse', metric: 'wall', reason: 'worth it', until: '2027-01-31', ...request },
    plan,
    day,
  )

const refused = (request: Partial<AcceptRequest>, day = today): readonly string[] => {
  try {
    return [JSON.stringify(asked(request, day))]
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    return error.findings.map(({ text, remedy }) => `${text}${remedy === undefined ? '' : ` (${remedy})`}`)
  }
}

const unnamed = (benchmark: string) =>
  acceptedRequest({ benchmark, reason: 'worth it', until: '2027-01-31' }, plan, today)

test('what was asked for is what is written', () => {
  expect(asked({ atMost: '15 %' })).toEqual({
    benchmark: 'parse',
    metric: 'wall',
    reason: 'worth it',
    until: '2027-01-31',
    'at-most': '15%',
  })
})

test.each([
  ['go/Sort/large', 'allocs'],
  ['loops/a.bench/sort', 'wall'],
  ['go', 'anything'],
])('%s is below an entry that may have it', (benchmark, metric) => {
  expect(asked({ benchmark, metric })).toMatchObject({ benchmark, metric })
})

test('the name is written as the file has it', () => {
  expect(asked({ benchmark: 'cafe\u0301' }).benchmark).toBe('caf\u00E9')
})

test.each([
  [{ benchmark: 'pars' }, ['there is no benchmark `pars` (did you mean `parse`?)']],
  [
    { benchmark: 'frobnicate' },
    [
      'there is no benchmark `frobnicate` (the configuration has `parse`, `steady`, `small`, `both`, `loops`, `go`, `go/deep` and `caf\u00E9`)',
    ],
  ],
  // A command is one benchmark: nothing is below it.
  [{ benchmark: 'steady/large' }, [expect.stringContaining('there is no benchmark `steady/large`')]],
  [{ metric: 'wal' }, ['`parse` has no metric `wal` (did you mean `wall`?)']],
  [
    { metric: 'instructions' },
    ['`parse` has no metric `instructions` (it has `wall`, `cpu` and `peak-rss`)'],
  ],
  [{ benchmark: 'loops/a/b', metric: 'cpu' }, ['`loops` has no metric `cpu` (it has `wall`)']],
  [{ reason: '' }, ['--reason: expected a reason, found empty text']],
  [{ reason: ' a' }, ['--reason: expected a reason that neither begins nor ends with a space']],
  [{ reason: 'a\nb' }, ['--reason: expected a reason on one line, without control characters']],
  [{ until: 'soon' }, ['--until: expected a date such as `2027-01-31`, found `soon`']],
  [{ until: '2026-11-31' }, ['--until: expected a day of the calendar, and `2026-11-31` is none']],
  [{ atMost: '15' }, ['--at-most: expected a percentage such as `15%`; `15` alone has no unit']],
  [{ atMost: '0%' }, ['--at-most: expected a percentage above `0%` and of at most `1000%`, found `0%`']],
  [
    { metric: 'wal', reason: '', until: '2020-01-01' },
    [
      '--reason: expected a reason, found empty text',
      '`parse` has no metric `wal` (did you mean `wall`?)',
      '--until: 2020-01-01 is over (name a day from 2026-11-05 to 2027-11-05)',
    ],
  ],
])('%j', (request, expected) => {
  expect(refused(request)).toEqual(expected)
})

test('from today to a year ahead', () => {
  expect(refused({ until: '2026-11-04' })[0]).toContain('2026-11-04 is over')
  expect(asked({ until: '2026-11-05' }).until).toBe('2026-11-05')
  expect(asked({ until: '2027-11-05' }).until).toBe('2027-11-05')
  expect(refused({ until: '2027-11-06' })).toEqual([
    '--until: 2027-11-06 is more than a year away (name a day up to 2027-11-05; what is to stay longer is a matter of `threshold`, `budget` or `gate: warn`)',
  ])
  // A year after a leap day is the end of February.
  expect(asked({ until: '2029-02-28' }, '2028-02-29').until).toBe('2029-02-28')
  expect(refused({ until: '2029-03-01' }, '2028-02-29')[0]).toContain('more than a year away')
})

test('the metric may be left out where just one judges', () => {
  expect(unnamed('steady').metric).toBe('cpu')
  expect(unnamed('small').metric).toBe('wall')
  expect(unnamed('loops/a/b').metric).toBe('wall')
  const why = (benchmark: string) => {
    try {
      return unnamed(benchmark).metric
    } catch (error) {
      if (!(error instanceof Fault)) throw error
      return error.message
    }
  }
  expect(why('parse')).toBe('--metric is missing, and `parse` is judged by `wall` or `cpu`')
  expect(why('both')).toBe('--metric is missing, and `both` is judged by `cpu` or `peak-rss`')
  expect(why('go/Sort')).toBe('--metric is missing, and which metrics `go` has only its results say')
})
