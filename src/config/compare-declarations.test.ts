import { expect, test } from 'vitest'
import { compareDeclarations } from './compare-declarations.ts'
import { readPlan } from './read-plan.ts'

const plan = (text: string) => readPlan(`version: 1\n${text}`, { file: 'benchline.yml' })

/** One entry, `work`, with these keys, and the top of the file. */
const one = (keys: string, top = '') =>
  plan(`${top}\nbenchmarks:\n  - { name: work, run: ./work${keys === '' ? '' : `, ${keys}`} }`)

const many = (count: number, top: string) =>
  plan(
    `${top}\nbenchmarks:\n${Array.from({ length: count }, (_, index) => `  - { name: $&${index}, run: ./work }`).join('\n')}`,
  )

const news = (base: ReturnType<typeof plan>, head: ReturnType<typeof plan>): readonly string[] =>
  compareDeclarations(base, head).findings.map(({ code, text }) => `${code}: ${text}`)

test.each<[string, string, string, string]>([
  ['a threshold', '', 'threshold: 5%', 'loosened: the change loosens the threshold of `work`: `3%` → `5%`'],
  [
    'a threshold of one metric',
    'threshold: { wall: 3% }',
    'threshold: { wall: 5% }',
    'loosened: the change loosens the `wall` threshold of `work`: `3%` → `5%`',
  ],
  [
    'a threshold taken away',
    'threshold: { wall: 3% }',
    '',
    'loosened: the change loosens the `wall` threshold of `work`: `3%` → `3%, and only where it judges`',
  ],
  [
    'a budget',
    'budget: { wall: 250ms }',
    'budget: { wall: 1s }',
    'loosened: the change loosens the `wall` budget of `work`: `250ms` → `1s`',
  ],
  [
    'a budget taken away',
    'budget: { peak-rss: 300MiB }',
    '',
    'loosened: the change loosens the `peak-rss` budget of `work`: `300MiB` → `none`',
  ],
  ['a gate that warns', '', 'gate: warn', 'loosened: the change loosens `gate` of `work`: `fail` → `warn`'],
  [
    'a gate that is off',
    'gate: warn',
    'gate: off',
    'loosened: the change loosens `gate` of `work`: `warn` → `off`',
  ],
  [
    'a metric less',
    '',
    'metrics: [wall, cpu]',
    'loosened: the change takes `peak-rss` from the `metrics` of `work`',
  ],
  [
    'a judge less',
    'judge: [wall, cpu]',
    'judge: [cpu]',
    'judge-changed: the change lets `cpu` judge `work`, at base `wall` and `cpu`',
  ],
  [
    'another judge',
    '',
    'judge: peak-rss',
    'judge-changed: the change lets `peak-rss` judge `work`, at base `auto`',
  ],
  ['paths', '', 'paths: [docs/**]', 'loosened: the change measures `work` only when `docs/**` changed'],
  [
    'a path less',
    'paths: [a/**, b/**]',
    'paths: [b/**]',
    'loosened: the change takes `a/**` from the `paths` of `work`',
  ],
  [
    'another variable',
    'env: { N: 10 }',
    'env: { N: 1 }',
    'workload-changed: `work` measures something else than at base: `env` `{"N":"10"}` → `{"N":"1"}`',
  ],
  [
    'another folder',
    '',
    'working-directory: a',
    'workload-changed: `work` measures something else than at base: `working-directory` unset → `"a"`',
  ],
])('%s is shown, and its mirror is not called a loosening', (_, base, head, text) => {
  expect(news(one(base), one(head))).toEqual([text])
  expect(news(one(head), one(base)).filter((each) => each.startsWith('loosened'))).toEqual([])
})

test.each<[string, string, string, string]>([
  [
    'a lower rate',
    '',
    'gate: { false-alarm-rate: 0.1% }',
    'loosened: the change loosens `gate.false-alarm-rate`: `1%` → `0.1%`',
  ],
  ['a wider margin', '', 'gate: { margin: 2% }', 'loosened: the change loosens `gate.margin`: `1%` → `2%`'],
  [
    'the inconclusive passing',
    '',
    'gate: { on-inconclusive: pass }',
    'loosened: the change loosens `gate.on-inconclusive`: `warn` → `pass`',
  ],
  [
    'the missing warning',
    '',
    'gate: { on-missing: warn }',
    'loosened: the change loosens `gate.on-missing`: `fail` → `warn`',
  ],
  [
    'base left out',
    '',
    'gate: { confirm: false }',
    'loosened: the change loosens `gate.confirm`: `true` → `false`',
  ],
  ['less time', '', 'time-limit: 1m', 'loosened: the change loosens `time-limit`: `10m` → `1m`'],
])('%s is shown, and its mirror is not', (_, base, head, text) => {
  expect(news(one('', base), one('', head))).toEqual([text])
  expect(news(one('', head), one('', base))).toEqual([])
})

test.each([
  'suite: b',
  'environment: lab',
  'baseline: { store: "directory:x" }',
  'baseline: { branch: next }',
])('another baseline by `%s` is shown both ways', (top) => {
  expect(news(one(''), one('', top))).toEqual([
    expect.stringMatching(/^baseline-changed: .* unset → |`default` → `b`/u),
  ])
  expect(news(one('', top), one(''))).toEqual([
    expect.stringMatching(/^baseline-changed: .* → (unset|`default`)/u),
  ])
})

test('a threshold of its own makes a metric judge, so both ways may loosen', () => {
  const [without, own] = [one(''), one('threshold: { cpu: 50% }')]
  expect(news(without, own)).toEqual([
    'loosened: the change loosens the `cpu` threshold of `work`: `3%` → `50%`',
  ])
  expect(news(own, without)).toEqual([
    'loosened: the change loosens the `cpu` threshold of `work`: `50%` → `3%, and only where it judges`',
  ])
})

test('a default that was loosened is told once', () => {
  const { findings } = compareDeclarations(many(8, ''), many(8, 'gate: { threshold: 9% }'))
  expect(findings).toEqual([
    {
      code: 'loosened',
      severity: 'warning',
      text: 'the change loosens the threshold of `$&0`, `$&1`, `$&2`, `$&3`, `$&4` and 3 others: `3%` → `9%`',
      position: { file: 'benchline.yml' },
    },
  ])
})

test('what came and went is named; a rename is told as one', () => {
  const base = plan(
    'benchmarks:\n  - { name: a, run: ./a }\n  - { name: b, run: ./b }\n  - { name: c, run: ./c }',
  )
  const head = plan(
    'benchmarks:\n  - { name: a, run: ./a }\n  - { name: bb, run: ./b }\n  - { name: d, run: ./d }',
  )
  const { findings, removed, added } = compareDeclarations(base, head)
  expect([removed, added]).toEqual([
    ['b', 'c'],
    ['bb', 'd'],
  ])
  expect(findings.map(({ text, benchmark }) => [benchmark, text])).toEqual([
    ['b', 'the change renames the benchmark `b` to `bb`, so nothing is compared with what it was'],
    ['c', 'the change removes the benchmark `c`'],
  ])
})

test('nothing changed is no news, nor is another order', () => {
  const base = plan(
    'benchmarks:\n  - { name: a, run: ./a, budget: { wall: 3s } }\n  - { name: b, tinybench: "*.js" }',
  )
  const head = plan(
    'benchmarks:\n  - { name: b, tinybench: "*.js" }\n  - { name: a, budget: { wall: 3000ms }, run: ./a }',
  )
  expect(compareDeclarations(base, head)).toEqual({ findings: [], removed: [], added: [] })
})
