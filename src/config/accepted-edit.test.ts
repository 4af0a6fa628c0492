import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { editAccepted } from './accepted-edit.ts'
import { type ItemTexts, scalarText } from './accepted-item.ts'
import { readPlan } from './read-plan.ts'

const item: ItemTexts = {
  benchmark: 'parse',
  metric: 'wall',
  reason: 'worth it',
  until: '2027-01-31',
}
const written = '{ benchmark: parse, metric: wall, reason: worth it, until: 2027-01-31 }'

function edited(text: string, one: ItemTexts = item): string {
  const edit = editAccepted(text, one, 'benchline.yml')
  if ('because' in edit) throw new Error(edit.because)
  return edit.text
}

const refused = (text: string, one: ItemTexts = item): string => {
  const edit = editAccepted(text, one, 'benchline.yml')
  return 'because' in edit ? edit.because : `not refused:\n${edit.text}`
}

/** The lines that differ: `-` and `+`, as a reviewer sees them. */
function diff(before: string, after: string): readonly string[] {
  const [a, b] = [before.split('\n'), after.split('\n')]
  let [first, last] = [0, 0]
  while (first < Math.min(a.length, b.length) && a[first] === b[first]) first += 1
  while (last < Math.min(a.length, b.length) - first && a.at(-1 - last) === b.at(-1 - last)) last += 1
  return [
    ...a.slice(first, a.length - last).map((line) => `-${line}`),
    ...b.slice(first, b.length - last).map((line) => `+${line}`),
  ]
}

const news = (text: string, one: ItemTexts = item): readonly string[] => diff(text, edited(text, one))

const head = 'version: 1\nbenchmarks:\n  - { name: parse, run: ./parse } # the parser\n'

const second = '  - { benchmark: go/Sort, metric: wall, reason: a, until: 2027-02-28 } # second\n'
const mine = '  - { benchmark: parse, metric: wall, reason: old, until: 2026-12-01 } # mine\n'
const lines = `  # above
  - benchmark: parse # which
    metric: wall
    # why
    reason: >-
      it checks
      every input
    # how long
    until: "2026-12-01" # soon
`

test.each<[string, string, readonly string[]]>([
  ['no list yet', head, ['+accepted:', `+  - ${written}`]],
  ['no line end', head.trimEnd(), ['+accepted:', `+  - ${written}`, '+']],
  [
    'a comment at the end',
    `${head}    # about parse\n# about everything\n`,
    ['+accepted:', `+  - ${written}`],
  ],
  [
    'a block at the end',
    'version: 1\nbenchmarks:\n  - name: parse\n    run: |\n      a\n\n      b\n',
    ['+accepted:', `+  - ${written}`],
  ],
  [
    'sections apart',
    `version: 1\n\n${head.slice('version: 1\n'.length)}`,
    ['+accepted:', `+  - ${written}`, '+'],
  ],
  ['a list at the margin', head.replace('  - ', '- '), ['+accepted:', `+- ${written}`]],
  ['an end of the document', `---\n${head}...\n`, ['+accepted:', `+  - ${written}`]],
  [
    'a file that is indented',
    head.replaceAll(/^/gmu, '  ').trimEnd().concat('\n'),
    ['+  accepted:', `+    - ${written}`],
  ],
  [
    'an empty list',
    `accepted: [] # nothing yet\n${head}`,
    ['-accepted: [] # nothing yet', `+accepted: [${written}] # nothing yet`],
  ],
  ['an empty list with room', `accepted: [  ]\n${head}`, ['-accepted: [  ]', `+accepted: [${written}]`]],
  ['a list', `${head}accepted:\n${second}`, [`+  - ${written}`]],
  ['a list above', `accepted:\n${second}  # after\n\n# benchmarks\n${head}`, [`+  - ${written}`]],
  ['a list at the margin already', `${head}accepted:\n${second.trimStart()}`, [`+- ${written}`]],
  [
    'a list of several lines each',
    `${head}accepted:\n${lines.replace('parse', 'go')}# after\n`,
    [`+  - ${written}`],
  ],
  [
    'a flow list',
    `accepted: [{ benchmark: go, metric: wall, reason: a, until: 2027-02-28 }] # one\n${head}`,
    [
      '-accepted: [{ benchmark: go, metric: wall, reason: a, until: 2027-02-28 }] # one',
      `+accepted: [{ benchmark: go, metric: wall, reason: a, until: 2027-02-28 }, ${written}] # one`,
    ],
  ],
  [
    'a flow list on lines of its own',
    `accepted: [\n  { benchmark: go, metric: wall, reason: a, until: 2027-02-28 }, # one\n]\n${head}`,
    [`+  ${written},`],
  ],
  [
    'a flow list on lines of its own, without a last comma',
    `accepted: [\n  { benchmark: go, metric: wall, reason: a, until: 2027-02-28 } # one\n]\n${head}`,
    [
      '-  { benchmark: go, metric: wall, reason: a, until: 2027-02-28 } # one',
      '+  { benchmark: go, metric: wall, reason: a, until: 2027-02-28 }, # one',
      `+  ${written}`,
    ],
  ],
  ['the same series', `${head}accepted:\n${mine}${second}`, [`-${mine.trimEnd()}`, `+  - ${written} # mine`]],
  [
    'the same series on several lines',
    `${head}accepted:\n${lines}${second}`,
    [
      '-    reason: >-',
      '-      it checks',
      '-      every input',
      '+    reason: worth it',
      '     # how long'.slice(1) === '    # how long' ? '-    # how long' : '',
      '-    until: "2026-12-01" # soon',
      '+    # how long',
      '+    until: 2027-01-31 # soon',
    ].toSorted((a, b) => Number(a.startsWith('+')) - Number(b.startsWith('+'))),
  ],
  [
    'a file in braces',
    '{ version: 1, benchmarks: [{ name: parse, run: ./parse }] } # all\n',
    [
      '-{ version: 1, benchmarks: [{ name: parse, run: ./parse }] } # all',
      `+{ version: 1, benchmarks: [{ name: parse, run: ./parse }], accepted: [${written}] } # all`,
    ],
  ],
  [
    'a file in braces on several lines',
    '{\n  "version": 1,\n  "benchmarks": [{ "name": "parse", "run": "./parse" }], # all\n}\n',
    [
      '-  "benchmarks": [{ "name": "parse", "run": "./parse" }], # all',
      `+  "benchmarks": [{ "name": "parse", "run": "./parse" }], accepted: [${written}], # all`,
    ],
  ],
  [
    'anchors elsewhere',
    `version: 1\ndefaults: { env: &env { A: b } }\nbenchmarks:\n  - { name: parse, run: ./parse, env: *env }\n`,
    ['+accepted:', `+  - ${written}`],
  ],
])('%s', (_, text, expected) => {
  expect(news(text)).toEqual(expected)
  // Line ends of Windows stay too, and a second time changes nothing.
  const windows = text.replaceAll('\n', '\r\n')
  expect(edited(windows)).toBe(edited(text).replaceAll('\n', '\r\n'))
  expect(edited(edited(text))).toBe(edited(text))
})

test('a limit comes, changes and goes', () => {
  const limited = { ...item, 'at-most': '15%' }
  const flow = `${head}accepted:\n${mine}`
  expect(news(flow, limited)).toEqual([
    `-${mine.trimEnd()}`,
    `+  - ${written.replace(' }', ', at-most: 15% }')} # mine`,
  ])
  expect(edited(edited(flow, limited))).toBe(edited(flow))

  const block = edited(`${head}accepted:\n${lines}${second}`)
  const more = edited(block, limited)
  expect(diff(block, more)).toEqual(['+    at-most: 15%'])
  expect(diff(more, edited(more, { ...item, 'at-most': '20.5%' }))).toEqual([
    '-    at-most: 15%',
    '+    at-most: 20.5%',
  ])
  expect(edited(more)).toBe(block)
  const windows = more.replaceAll('\n', '\r\n')
  expect(edited(windows)).toBe(block.replaceAll('\n', '\r\n'))

  const braces = `${head}accepted:\n  - {\n      benchmark: parse, # which\n      metric: wall,\n      reason: worth it, until: 2027-01-31\n    }\n`
  const wider = edited(braces, limited)
  expect(diff(braces, wider)).toEqual([
    '-      reason: worth it, until: 2027-01-31',
    '+      reason: worth it, until: 2027-01-31, at-most: 15%',
  ])
  expect(edited(wider)).toBe(braces)
})

const anchored = `version: 1
benchmarks:
  - name: &name parse
    run: ./parse
accepted:
  - &first { benchmark: *name, metric: wall, reason: &why old, until: 2026-12-01 }
  - { benchmark: go, metric: wall, reason: *why, until: 2026-12-01 }
`

const apart = anchored.replace(
  /- &first \{ (.*) \}/u,
  (_, keys: string) => `- ${keys.replaceAll(', ', '\n    ')}`,
)

test.each([
  ['a value that others refer to', anchored, 'it would say something else afterwards'],
  ['such a value on a line of its own', apart, 'it would say something else afterwards'],
  [
    'an alias with another value',
    apart.replace('&why old', '*name'),
    'a value of the item to be replaced is the alias `*name`',
  ],
])('%s cannot be replaced', (_, text, because) => {
  const sound = text.replace('reason: *why', `reason: ${text.includes('&why') ? '*why' : 'a'}`)
  expect(readPlan(sound, { file: 'x' }).accepted).toHaveLength(2)
  expect(refused(sound)).toBe(because)
})

test('aliases that say what is wanted stay', () => {
  const text = apart.replace('old', 'worth it')
  expect(news(text)).toEqual(['-    until: 2026-12-01', '+    until: 2027-01-31'])
})

test('an alias in an item on one line goes with the line', () => {
  const shared = `version: 1
benchmarks: [{ name: parse, run: ./parse }]
defaults: { env: { A: &text parse } }
accepted:
  - { benchmark: *text, metric: wall, reason: a, until: 2027-02-28 }
`
  expect(news(shared)).toHaveLength(2)
})

test('an anchor on an item disturbs nobody', () => {
  const list = `${head}accepted:\n  - &one { benchmark: go, metric: wall, reason: a, until: 2027-02-28 }\n`
  expect(news(list)).toEqual([`+  - ${written}`])
  expect(news(list, { ...item, benchmark: 'go' })).toEqual([
    '-  - &one { benchmark: go, metric: wall, reason: a, until: 2027-02-28 }',
    `+  - &one ${written.replace('parse', 'go')}`,
  ])
})

test('what is not asked of plain words goes into quotes', () => {
  expect(
    [
      'worth it',
      'yes',
      'No',
      'null',
      '12',
      '1e3',
      'a: b',
      'a #b',
      'a, b',
      '[a]',
      '*a',
      'a"b',
      'ä',
      '-',
      'a_b/c.d',
      'a -b',
    ].map(scalarText),
  ).toEqual([
    'worth it',
    '"yes"',
    '"No"',
    '"null"',
    '"12"',
    '"1e3"',
    '"a: b"',
    '"a #b"',
    '"a, b"',
    '"[a]"',
    '"*a"',
    '"a\\"b"',
    '"ä"',
    '"-"',
    'a_b/c.d',
    'a -b',
  ])
})

const line = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .filter(
    (text) => /^\S(.*\S)?$/u.test(text) && !/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u.test(text),
  )

test('whatever the reason and the name are, they are read back, and a second item leaves the first alone', () => {
  const files = [
    head,
    head.replaceAll('\n', '\r\n'),
    `${head}accepted: []\n`,
    `${head}accepted:\n${second}`,
    `accepted:\n${lines}\n# x\n${head}`,
  ]
  fc.assert(
    fc.property(
      fc.constantFrom(...files),
      line,
      line,
      line,
      fc.integer({ min: 1, max: 1000 }),
      (text, name, metric, reason, percent) => {
        const one = { ...item, benchmark: name, metric, reason, 'at-most': `${percent}%` }
        const once = editAccepted(text, one, 'benchline.yml')
        if ('because' in once) throw new Error(once.because)
        const accepted = once.plan.accepted.find(({ benchmark }) => benchmark === name)
        expect(accepted).toMatchObject({ benchmark: name, metric, reason, until: item.until })
        const twice = edited(once.text, { ...item, metric: `${metric}2` })
        const kept = readPlan(twice, { file: 'benchline.yml' }).accepted
        expect(kept.slice(0, -1)).toEqual(once.plan.accepted)
      },
    ),
    { numRuns: 200, seed: 1 },
  )
})
