import { expect, test } from 'vitest'
import { readPlan } from './read-plan.ts'
import { type TermsChange, editTerms } from './terms-edit.ts'

const file = 'benchline.yml'

function edited(text: string, ...changes: readonly TermsChange[]): string {
  readPlan(text, { file })
  const edit = editTerms(text, changes, file)
  if ('because' in edit) throw new Error(edit.because)
  return edit.text
}

const refusal = (text: string, ...changes: readonly TermsChange[]): string => {
  const edit = editTerms(text, changes, file)
  return 'because' in edit ? edit.because : `not refused:\n${edit.text}`
}

const raise = (value: string, metric = 'wall', entry = 'parse'): TermsChange => ({
  kind: 'threshold',
  entry,
  metric,
  value,
  comment: 'why',
})
const limit: TermsChange = { kind: 'time-limit', value: '15m' }
const judge: TermsChange = { kind: 'judge', entry: 'parse', value: 'wall' }

test('new keys take the way of the file; comments stay where they are', () => {
  const text = `# what is gated here
version: 1 # the only one

benchmarks:
  # the parser
  - name: parse
    run: ./parse # quick
    budget:
      wall: 1s # as promised
    # more to come
  - { name: draw, run: ./draw }
`
  expect(edited(text, limit, judge, raise('5%'), raise('8%', 'cpu', 'draw'))).toBe(`# what is gated here
version: 1 # the only one
time-limit: 15m

benchmarks:
  # the parser
  - name: parse
    run: ./parse # quick
    budget:
      wall: 1s # as promised
    judge: wall
    threshold: 5% # why
    # more to come
  - { name: draw, run: ./draw, threshold: 8% }
`)
})

test.each<[string, string, readonly TermsChange[], string]>([
  ['a percentage', '    threshold: 3%\n', [raise('5%')], '    threshold: 5% # why\n'],
  ['one with a comment', '    threshold: 3% # mine\n', [raise('5%')], '    threshold: 5% # mine\n'],
  ['quotes', '    threshold: "3%"\n', [raise('5%')], '    threshold: 5% # why\n'],
  [
    'a mapping on a line',
    '    threshold: { wall: 3%, cpu: 2% }\n',
    [raise('5%')],
    '    threshold: { wall: 5%, cpu: 2% }\n',
  ],
  ['a metric more', '    threshold: { cpu: 2% }\n', [raise('5%')], '    threshold: { cpu: 2%, wall: 5% }\n'],
  [
    'a mapping of lines',
    '    threshold:\n      cpu: 2%\n      wall: 3%\n',
    [raise('5%')],
    '    threshold:\n      cpu: 2%\n      wall: 5% # why\n',
  ],
  ['a list that judges', '    judge: [cpu]\n', [judge], '    judge: wall\n'],
])('the value of what is there: %s', (_, before, changes, after) => {
  const head = 'version: 1\nbenchmarks:\n  - name: parse\n    run: ./parse\n'
  expect(edited(head + before, ...changes)).toBe(head + after)
})

test('line ends of Windows, a file in braces, no line end', () => {
  const head = 'version: 1\r\ntime-limit: 10m\r\nbenchmarks:\r\n  - name: parse\r\n    run: ./parse'
  expect(edited(head, limit, raise('5%'))).toBe(
    'version: 1\r\ntime-limit: 15m\r\nbenchmarks:\r\n  - name: parse\r\n    run: ./parse\r\n    threshold: 5% # why',
  )
  expect(edited('{ version: 1, benchmarks: [{ name: parse, run: ./parse }] }', limit, raise('5%'))).toBe(
    '{ version: 1, time-limit: 15m, benchmarks: [{ name: parse, run: ./parse, threshold: 5% }] }',
  )
})

test('what cannot be cut safely is left to its owner', () => {
  const shared =
    'version: 1\nbenchmarks:\n  - { name: a, run: ./a, threshold: &t 3% }\n  - { name: parse, run: ./p, threshold: *t }\n'
  expect(refusal(shared, raise('5%'))).toContain('`threshold` is no plain value')
  expect(refusal(shared, raise('5%', 'wall', 'a'))).toContain('`threshold` is no plain value')
  expect(refusal(shared, raise('5%', 'wall', 'gone'))).toContain('no benchmark named "gone"')
  const list =
    'version: 1\nbenchmarks:\n  - name: parse\n    run: ./parse\n    judge:\n      - cpu\n      - wall\n'
  expect(refusal(list, judge)).toContain('`judge` is no plain value')
  const nonsense = 'version: 1\nbenchmarks:\n  - { name: parse, run: ./parse }\n'
  expect(refusal(nonsense, raise('-5%'))).toContain('something else')
})
