import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { Fault, type Finding } from '../model/finding.ts'
import { processMetrics } from '../model/metric.ts'
import { readPlan } from './read-plan.ts'

const read = (text: string) => readPlan(text, { file: 'benchline.yml' })

/** What is wrong; empty where nothing is. */
function faultsOf(text: string): readonly Finding[] {
  try {
    read(text)
    return []
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    return error.findings
  }
}

/** What is wrong, as a terminal would print it. */
const complaints = (text: string): readonly string[] =>
  faultsOf(text).map(({ position, text: what, remedy, severity }) => {
    const note = remedy === undefined ? '' : ` (${remedy})`
    return `${severity === 'error' ? '' : severity}${position?.file}:${position?.line}:${position?.column}: ${what}${note}`
  })

const workload = (lines: string): string =>
  read(`version: 1\nbenchmarks:\n  - name: work\n${lines}`).entries[0].workload

const entry = (...lines: readonly string[]): string =>
  [
    'version: 1',
    'benchmarks:',
    '  - name: work',
    '    run: ./work',
    ...lines.map((line) => `    ${line}`),
  ].join('\n')

const file = (...lines: readonly string[]): string =>
  ['version: 1', ...lines, 'benchmarks:', '  - { name: work, run: ./work }'].join('\n')

const inEntryKeys =
  '`name`, `setup`, `prepare`, `env`, `pass-env`, `working-directory`, `timeout`, `warmup`, `metrics`, `judge`, `threshold`, `budget`, `gate`, `instrument`, `profile`, `paths` and `run`'

test.each<[string, string, string[]]>([
  // The top of the file
  ['no version', 'benchmarks:\n  - { name: a, run: b }', ['1:1: `version` is missing (add `version: 1`)']],
  [
    'another version',
    file().replace('1', '2'),
    [
      '1:10: `version`: expected `1`, the only version of this file that Benchline reads, found the number `2`',
    ],
  ],
  [
    'a quoted version',
    file().replace('1', '"1"'),
    [
      '1:10: `version`: expected `1`, the only version of this file that Benchline reads, as a number without quotes',
    ],
  ],
  ['no benchmarks', 'version: 1', ['1:1: `benchmarks` is missing']],
  [
    'an empty suite',
    'version: 1\nbenchmarks: []',
    ['2:13: `benchmarks`: expected at least one benchmark, found an empty list'],
  ],
  [
    'benchmarks without value',
    'version: 1\nbenchmarks:',
    ['2:12: `benchmarks`: expected a list, found nothing'],
  ],
  [
    'a misspelt key',
    'version: 1\nbenchmark:\n  - { name: a, run: b }',
    ['2:1: `benchmark` is not a key of this file (did you mean `benchmarks`?)'],
  ],
  [
    'swapped letters',
    file('tiem-limit: 10m'),
    ['2:1: `tiem-limit` is not a key of this file (did you mean `time-limit`?)'],
  ],
  [
    'another habit of writing',
    file('timeLimit: 10m'),
    ['2:1: `timeLimit` is not a key of this file (did you mean `time-limit`?)'],
  ],
  [
    'a key like no other',
    file('frobnicate: 10m'),
    [
      '2:1: `frobnicate` is not a key of this file (known here: `version`, `suite`, `environment`, `setup`, `time-limit`, `baseline`, `gate`, `defaults`, `benchmarks` and `accepted`)',
    ],
  ],
  [
    'a key of a section',
    file('threshold: 3%'),
    [
      '2:1: `threshold` does not belong at the top of the file (it belongs under `gate` or in an entry of `benchmarks`)',
    ],
  ],
  [
    'a merge',
    file('<<: { suite: a }'),
    [
      '2:1: mappings cannot be merged by `<<` (say it once under `defaults`, or use an alias as the whole value)',
    ],
  ],
  [
    'a suite on two lines',
    file('suite: "a\\nb"'),
    ['2:8: `suite`: expected a suite on one line, without control characters'],
  ],
  [
    'a suite that is a number',
    file('suite: 7'),
    ['2:8: `suite`: expected text, found the number `7`; quote it: `"7"`'],
  ],
  [
    'a suite that is a boolean elsewhere',
    file('suite: on'),
    ['2:8: `on` is a boolean to some YAML readers and text to others (quote it: `"on"`)'],
  ],
  ['an empty setup', file('setup: []'), ['2:8: `setup`: expected commands, found an empty list']],
  [
    'a setup with a boolean',
    file('setup: [make, true]'),
    ['2:15: `setup[1]`: expected text or a list, found the boolean `true`; quote it: `"true"`'],
  ],
  // Quantities
  [
    'a number without unit',
    file('time-limit: 10'),
    ['2:13: `time-limit`: expected a duration such as `10m`; the number `10` alone has no unit'],
  ],
  [
    'text without unit',
    file('time-limit: "10"'),
    ['2:13: `time-limit`: expected a duration such as `10m`; `10` alone has no unit'],
  ],
  [
    'another dimension',
    file('time-limit: 20MiB'),
    ['2:13: `time-limit`: expected a duration such as `10m`, found `20MiB`, a size'],
  ],
  [
    'no quantity',
    file('time-limit: soon'),
    ['2:13: `time-limit`: expected a duration such as `10m`, found `soon`'],
  ],
  [
    'a unit in other letters',
    file('time-limit: 10MIN'),
    ['2:13: `time-limit`: expected a duration such as `10m`, found `10MIN` (did you mean `10min`?)'],
  ],
  [
    'no time at all',
    file('time-limit: 0s'),
    ['2:13: `time-limit`: expected a duration of at least `1s` and of at most `24h`, found `0s`'],
  ],
  [
    'a negative duration',
    entry('timeout: -5s'),
    ['5:14: `benchmarks[0].timeout`: expected a duration such as `60s`, found `-5s`'],
  ],
  [
    'a timeout of nothing',
    entry('timeout: 0s'),
    ['5:14: `benchmarks[0].timeout`: expected a duration above `0s` and of at most `24h`, found `0s`'],
  ],
  [
    'an endless duration',
    entry(`timeout: ${'9'.repeat(400)}s`),
    [
      `5:14: \`benchmarks[0].timeout\`: expected a duration above \`0s\` and of at most \`24h\`, found \`${'9'.repeat(400)}s\``,
    ],
  ],
  // Gate
  [
    'a rate too high',
    file('gate: { false-alarm-rate: 50% }'),
    ['2:27: `gate.false-alarm-rate`: expected a percentage above `0%` and of at most `20%`, found `50%`'],
  ],
  [
    'a rate of nothing',
    file('gate: { false-alarm-rate: 0% }'),
    ['2:27: `gate.false-alarm-rate`: expected a percentage above `0%` and of at most `20%`, found `0%`'],
  ],
  [
    'a rate as a fraction',
    file('gate: { false-alarm-rate: 0.01 }'),
    [
      '2:27: `gate.false-alarm-rate`: expected a percentage such as `1%`; the number `0.01` alone has no unit',
    ],
  ],
  [
    'a threshold within the margin',
    file('gate: { threshold: 1% }'),
    [
      '2:20: the threshold of `1%` is not above the margin of `1%` (raise the threshold, or lower `gate.margin`)',
    ],
  ],
  [
    'a margin beyond the threshold',
    file('gate: { margin: 4% }'),
    [
      '2:17: the threshold of `3%` is not above the margin of `4%` (raise the threshold, or lower `gate.margin`)',
    ],
  ],
  [
    'a misspelt threshold, which says nothing about the margin',
    file('gate: { margin: 5%, treshold: 6% }'),
    ['2:21: `gate.treshold` is not a key of this file (did you mean `threshold`?)'],
  ],
  [
    'another word',
    file('gate: { on-missing: warm }'),
    ['2:21: `gate.on-missing`: expected `pass`, `warn` or `fail`, found `warm` (did you mean `warn`?)'],
  ],
  ['a section without value', file('gate:'), ['2:6: `gate`: expected a mapping, found nothing']],
  ['a section that is a list', file('gate: [1]'), ['2:7: `gate`: expected a mapping, found a list']],
  // Baseline
  [
    'a later store',
    file('baseline: { store: postgres }'),
    [
      '2:20: `baseline.store`: `postgres` is not available in this version; expected `git`, `git:BRANCH` or `directory:PATH`',
    ],
  ],
  [
    'a later store with an address',
    file('baseline: { store: "s3://runs" }'),
    [
      '2:20: `baseline.store`: `s3` is not available in this version; expected `git`, `git:BRANCH` or `directory:PATH`',
    ],
  ],
  [
    'a misspelt store',
    file('baseline: { store: "dirctory:runs" }'),
    [
      '2:20: `baseline.store`: expected `git`, `git:BRANCH` or `directory:PATH`, found `dirctory:runs` (did you mean `directory:runs`?)',
    ],
  ],
  [
    'a store without path',
    file('baseline: { store: "directory:" }'),
    [
      '2:20: `baseline.store`: expected `git`, `git:BRANCH` or `directory:PATH`, found nothing after the colon',
    ],
  ],
  [
    'a store in a branch that cannot be',
    file('baseline: { store: "git:a..b" }'),
    ['2:20: `baseline.store`: expected `git`, `git:BRANCH` or `directory:PATH`, found `git:a..b`'],
  ],
  [
    'a branch that is an option',
    file('baseline: { branch: --all }'),
    ['2:21: `baseline.branch`: expected the name of a branch, such as `main`'],
  ],
  [
    'a branch that is a range',
    file('baseline: { branch: "a..b" }'),
    ['2:21: `baseline.branch`: expected the name of a branch, such as `main`'],
  ],
  // What an entry measures
  [
    'an entry that is text',
    'version: 1\nbenchmarks: [make]',
    ['2:14: `benchmarks[0]`: expected a mapping with `name` and what to measure, found `make`'],
  ],
  [
    'an entry without name',
    'version: 1\nbenchmarks:\n  - run: ./a',
    ['3:5: `benchmarks[0].name` is missing (add `name: parse`)'],
  ],
  [
    'an entry with nothing to measure',
    'version: 1\nbenchmarks:\n  - name: a',
    ['3:5: `benchmarks[0]` does not say what to measure (give it `run`, or `tinybench`)'],
  ],
  [
    'a misspelt kind',
    'version: 1\nbenchmarks:\n  - name: a\n    rnu: ./a',
    ['4:5: `benchmarks[0].rnu` is not a key of this file (did you mean `run`?)'],
  ],
  [
    'two kinds',
    entry('tinybench: "*.js"'),
    ['3:5: `benchmarks[0]` is several kinds of benchmark at once: `run`, `tinybench` (keep one of them)'],
  ],
  [
    'a key of another kind',
    'version: 1\nbenchmarks:\n  - name: a\n    tinybench: "*.js"\n    output: a.json',
    ['5:5: `output` does not go with `tinybench` (it belongs to an entry with `run`)'],
  ],
  [
    'an unknown key',
    entry('frobnicate: 1'),
    [`5:5: \`benchmarks[0].frobnicate\` is not a key of this file (known here: ${inEntryKeys})`],
  ],
  [
    'a boolean command',
    'version: 1\nbenchmarks:\n  - name: a\n    run: true',
    ['4:10: `benchmarks[0].run`: expected text or a list, found the boolean `true`; quote it: `"true"`'],
  ],
  [
    'a command that is a boolean elsewhere',
    'version: 1\nbenchmarks:\n  - name: a\n    run: yes',
    ['4:10: `yes` is a boolean to some YAML readers and text to others (quote it: `"yes"`)'],
  ],
  [
    'an empty command',
    'version: 1\nbenchmarks:\n  - name: a\n    run: " "',
    ['4:10: `benchmarks[0].run`: expected something here, found empty text'],
  ],
  [
    'an empty command list',
    'version: 1\nbenchmarks:\n  - name: a\n    run: []',
    ['4:10: `benchmarks[0].run`: expected more than 0 items'],
  ],
  [
    'a number among arguments',
    'version: 1\nbenchmarks:\n  - name: a\n    run: [sleep, 1]',
    ['4:18: `benchmarks[0].run[1]`: expected text, found the number `1`; quote it: `"1"`'],
  ],
  [
    "another tool's format",
    entry('format: go'),
    ['5:13: `benchmarks[0].format`: `go` is not available in this version; expected `benchline`'],
  ],
  [
    'a misspelt format',
    entry('format: benchlin'),
    ['5:13: `benchmarks[0].format`: expected `benchline`, found `benchlin` (did you mean `benchline`?)'],
  ],
  // Names
  [
    'an empty name',
    entry().replace('work', '""'),
    ['3:11: `benchmarks[0].name`: expected a name, found empty text'],
  ],
  [
    'a name of spaces',
    entry().replace('work', '" "'),
    ['3:11: `benchmarks[0].name`: expected a name that neither begins nor ends with a space'],
  ],
  [
    'a name with a control character',
    entry().replace('work', '"a\\eb"'),
    ['3:11: `benchmarks[0].name`: expected a name on one line, without control characters'],
  ],
  [
    'a name on two lines',
    entry().replace('work', '"a\\nb"'),
    ['3:11: `benchmarks[0].name`: expected a name on one line, without control characters'],
  ],
  [
    'a name that turns the writing around',
    entry().replace('work', '"a\u202Eb"'),
    ['3:11: `benchmarks[0].name`: expected a name on one line, without control characters'],
  ],
  [
    'a name without end',
    entry().replace('work', 'a'.repeat(201)),
    ['3:11: `benchmarks[0].name`: expected a name of at most 200 characters'],
  ],
  [
    'a name that is a number',
    entry().replace('work', '42'),
    ['3:11: `benchmarks[0].name`: expected text, found the number `42`; quote it: `"42"`'],
  ],
  [
    'a name twice',
    `${entry()}\n  - { name: work, run: ./other }`,
    ['5:13: `work` is already the name of the benchmark on line 3 (give each benchmark a name of its own)'],
  ],
  [
    'a name twice, its accent made in two ways',
    'version: 1\nbenchmarks:\n  - { name: "\u00E9", run: a }\n  - { name: "e\u0301", run: b }',
    [
      '4:13: `e\u0301` is already the name of the benchmark on line 3 (give each benchmark a name of its own)',
    ],
  ],
  // Surroundings
  [
    'a folder outside',
    entry('working-directory: a/../../b'),
    [
      '5:24: `benchmarks[0].working-directory`: expected a folder inside the repository; `a/../../b` leads out of the repository (write it relative to the root of the repository)',
    ],
  ],
  [
    'an absolute folder',
    entry('working-directory: /tmp'),
    [
      '5:24: `benchmarks[0].working-directory`: expected a folder inside the repository; `/tmp` is absolute (write it relative to the root of the repository)',
    ],
  ],
  [
    'an absolute folder of Windows',
    entry('working-directory: "C:\\\\tmp"'),
    [
      '5:24: `benchmarks[0].working-directory`: expected a folder inside the repository; `C:\\tmp` is absolute (write it relative to the root of the repository)',
    ],
  ],
  [
    'a pattern outside',
    entry('paths: [src/**, ../**]'),
    [
      '5:21: `benchmarks[0].paths[1]`: expected a pattern inside the repository; `../**` leads out of the repository (write it relative to the root of the repository)',
    ],
  ],
  [
    'no pattern',
    entry('paths: []'),
    ['5:12: `benchmarks[0].paths`: expected at least one pattern, found an empty list'],
  ],
  [
    'an output outside',
    entry('working-directory: a', 'output: ../../b.json'),
    [
      '6:13: `benchmarks[0].output`: expected a file inside the repository; `../../b.json` leads out of the repository (write it relative to the working directory)',
    ],
  ],
  [
    'an absolute output',
    entry('output: /tmp/b.json'),
    [
      '5:13: `benchmarks[0].output`: expected a file inside the repository; `/tmp/b.json` is absolute (write it relative to the working directory)',
    ],
  ],
  [
    'a variable without value',
    entry('env: { A: }'),
    [
      '5:15: `benchmarks[0].env.A`: expected text, found nothing; for empty text write `""`, to hand a variable on list it under `pass-env`',
    ],
  ],
  [
    'a variable with spaces',
    entry('env: { "A B": c }'),
    ['5:12: `benchmarks[0].env.A B`: expected the name of an environment variable, such as `DATABASE_URL`'],
  ],
  [
    "the job's token",
    entry('pass-env: [GITHUB_TOKEN]'),
    [
      '5:16: `benchmarks[0].pass-env[0]`: expected no credential of the job: benchmarks are the code under test, and it would hold the token',
    ],
  ],
  [
    'a warm-up in words',
    entry('warmup: one'),
    ['5:13: `benchmarks[0].warmup`: expected a whole number of runs such as `1`, found `one`'],
  ],
  [
    'half a warm-up',
    entry('warmup: 0.5'),
    ['5:13: `benchmarks[0].warmup`: expected a whole number of runs such as `1`, found the number `0.5`'],
  ],
  [
    'a warm-up below nothing',
    entry('warmup: -1'),
    ['5:13: `benchmarks[0].warmup`: expected `0` or more runs'],
  ],
  // What an entry is held to
  [
    'a gate that is a boolean',
    entry('gate: false'),
    ['5:11: `benchmarks[0].gate`: expected `fail`, `warn` or `off`, found the boolean `false`'],
  ],
  [
    'an unknown metric',
    entry('metrics: [wal, cpu]'),
    [
      '5:15: `benchmarks[0].metrics[0]`: expected `wall`, `cpu` or `peak-rss`, found `wal` (did you mean `wall`?)',
    ],
  ],
  [
    'no metric',
    entry('metrics: []'),
    ['5:14: `benchmarks[0].metrics`: expected at least one metric, found an empty list'],
  ],
  [
    'a threshold without unit',
    entry('threshold: 3'),
    [
      '5:16: `benchmarks[0].threshold`: expected a percentage such as `3%`, or one for each metric; the number `3` alone has no unit',
    ],
  ],
  [
    'a threshold of time',
    entry('threshold: 3ms'),
    ['5:16: `benchmarks[0].threshold`: expected a percentage such as `3%`, found `3ms`, a duration'],
  ],
  [
    'a threshold for one metric without unit',
    entry('threshold: { wall: 3 }'),
    [
      '5:24: `benchmarks[0].threshold.wall`: expected a percentage such as `3%`; the number `3` alone has no unit',
    ],
  ],
  [
    'a threshold for an unknown metric',
    entry('threshold: { peak_rss: 3% }'),
    ['5:18: `benchmarks[0].threshold.peak_rss` is not known here (did you mean `peak-rss`?)'],
  ],
  [
    'a threshold for one metric within the margin',
    entry('threshold: { wall: 0.5%, cpu: 3% }'),
    [
      '5:24: the threshold of `0.5%` is not above the margin of `1%` (raise the threshold, or lower `gate.margin`)',
    ],
  ],
  [
    'a threshold that is the margin',
    entry('threshold: 1%'),
    [
      '5:16: the threshold of `1%` is not above the margin of `1%` (raise the threshold, or lower `gate.margin`)',
    ],
  ],
  [
    'a budget of another dimension',
    entry('budget: { wall: 250MiB }'),
    ['5:21: `benchmarks[0].budget.wall`: expected a duration such as `250ms`, found `250MiB`, a size'],
  ],
  [
    'a budget without metric',
    entry('budget: 250ms'),
    ['5:13: `benchmarks[0].budget`: expected a mapping, found `250ms`'],
  ],
  [
    'a budget for an unknown metric',
    entry('budget: { rss: 250MiB }'),
    [
      '5:15: `benchmarks[0].budget.rss` is not known here (known here: `wall`, `cpu`, `peak-rss`, `instructions` and `allocations`)',
    ],
  ],
  [
    'a budget of nothing',
    entry('budget: { wall: 0ms }'),
    ['5:21: `benchmarks[0].budget.wall`: expected a duration above `0s`, found `0ms`'],
  ],
  [
    'a budget that nothing measures',
    entry('metrics: [wall]', 'budget: { peak-rss: 250MiB }'),
    [
      '6:15: `work` has a budget for `peak-rss`, which is not among its metrics (add `peak-rss` to `metrics`)',
    ],
  ],
  [
    'an unknown judge',
    entry('judge: cpuu'),
    [
      '5:12: `benchmarks[0].judge`: expected `auto`, `wall`, `cpu`, `peak-rss`, `instructions`, `allocations` or a list, found `cpuu` (did you mean `cpu`?)',
    ],
  ],
  [
    'a judge that is not measured',
    entry('metrics: [wall]', 'judge: [cpu]'),
    [
      '6:12: `work` is judged by `cpu`, which is not among its metrics: `wall` (measure what judges, or let another metric judge)',
    ],
  ],
  [
    'no judge',
    entry('metrics: [peak-rss]'),
    [
      '5:14: nothing judges `work`: `judge: auto` chooses between `cpu` and `wall`, and neither is among its metrics (say `judge: peak-rss`)',
    ],
  ],
])('%s', (_, text, expected) => {
  expect(complaints(text)).toEqual(expected.map((line) => `benchline.yml:${line}`))
})

test('`profile` names a tool, or says what it looks at and how often', () => {
  const profiling = (text: string) =>
    readPlan(entry(`profile: ${text}`), { file: 'benchline.yml' }).entries[0].profiling
  expect(profiling('auto')).toMatchObject({ args: [], functions: [], repeats: 6 })
  expect(profiling('{ tool: line_profiler, functions: [etl.load], repeats: 2 }')).toMatchObject({
    functions: ['etl.load'],
    repeats: 2,
  })
  expect(profiling('{ tool: pyinstrument, args: ["--interval", "0.0005"] }')?.args).toEqual([
    '--interval',
    '0.0005',
  ])
  const { terms } = readPlan(entry('profile: { calls: { etl.load: 3 } }'), { file: 'benchline.yml' })
    .entries[0]
  expect(terms.budgets).toEqual({ 'calls etl.load': 3 })
})

test.each([
  ['gprof', 'found `gprof`'],
  ['{ tool: cprofile, repeats: 1 }', 'expected at least `2` profiles'],
  ['{ tool: cprofile, repeats: 51 }', 'expected at most `50` profiles'],
  ['{ tool: cprofile, functions: [a.b] }', 'expected no `functions` beside `cprofile`'],
  ['{ tool: cpu-prof, args: ["--cpu-prof-dir", "x"] }', '--cpu-prof-dir'],
  ['{ tool: cprofile, calls: 3 }', '`benchmarks[0].profile.calls`'],
])('`profile: %s` is refused with the reason', (text, reason) => {
  expect(complaints(entry(`profile: ${text}`)).join('\n')).toContain(reason)
})

test.each(['scale', 'leak', 'traces'])('`%s` is a word of another version', (key) => {
  expect(complaints(entry(`${key}: x`))).toEqual([
    `benchline.yml:5:5: \`${key}\` is not available in this version`,
  ])
})

test('`confirm` is true or false, and true when nothing is said', () => {
  const confirms = (gate: string): boolean => readPlan(file(gate), { file: 'benchline.yml' }).confirm
  expect([confirms('gate: {}'), confirms('gate: { confirm: false }')]).toEqual([true, false])
  expect(complaints(file('gate: { confirm: never }'))).toEqual([
    'benchline.yml:2:18: `gate.confirm`: expected `true` or `false`, found `never`',
  ])
})

test('all faults are told at once, in the order of the file', () => {
  const text = `version: 2
time-limit: 5
gate: { treshold: 4%, on-missing: never, margin: 1 }
defaults: { warmup: -1, judge: instructions }
benchmarks:
  - name: work
    rum: ./work
    threshold: 3ms
  - name: work
    run: true
    time-out: 3s
    budget: { wall: 3, cpu: 1MiB }
  - 7
suit: a
suit: b
`
  expect(complaints(text)).toEqual([
    'benchline.yml:1:10: `version`: expected `1`, the only version of this file that Benchline reads, found the number `2`',
    'benchline.yml:2:13: `time-limit`: expected a duration such as `10m`; the number `5` alone has no unit',
    'benchline.yml:3:9: `gate.treshold` is not a key of this file (did you mean `threshold`?)',
    'benchline.yml:3:35: `gate.on-missing`: expected `pass`, `warn` or `fail`, found `never`',
    'benchline.yml:3:50: `gate.margin`: expected a percentage such as `1%`; the number `1` alone has no unit',
    'benchline.yml:4:21: `defaults.warmup`: expected `0` or more runs',
    'benchline.yml:4:32: `work` is judged by `instructions`, which is not among its metrics: `wall`, `cpu` and `peak-rss` (measure what judges, or let another metric judge)',
    'benchline.yml:7:5: `benchmarks[0].rum` is not a key of this file (did you mean `run`?)',
    'benchline.yml:8:16: `benchmarks[0].threshold`: expected a percentage such as `3%`, found `3ms`, a duration',
    'benchline.yml:9:11: `work` is already the name of the benchmark on line 6 (give each benchmark a name of its own)',
    'benchline.yml:10:10: `benchmarks[1].run`: expected text or a list, found the boolean `true`; quote it: `"true"`',
    'benchline.yml:11:5: `benchmarks[1].time-out` is not a key of this file (did you mean `timeout`?)',
    'benchline.yml:12:21: `benchmarks[1].budget.wall`: expected a duration such as `250ms`; the number `3` alone has no unit',
    'benchline.yml:12:29: `benchmarks[1].budget.cpu`: expected a duration such as `250ms`, found `1MiB`, a size',
    'benchline.yml:13:5: `benchmarks[2]`: expected a mapping with `name` and what to measure, found the number `7`',
    'benchline.yml:14:1: `suit` is not a key of this file (did you mean `suite`?)',
    'benchline.yml:15:1: this key stands twice in the same mapping (keep one of them)',
  ])
})

const repository = {
  root: '/repository',
  gitDirectory: '/repository/.git',
  ownDirectory: '/repository/.git',
  subdirectory: '',
  git: { cwd: '/repository' },
}

test('the smallest file gets every default', () => {
  const plan = read('version: 1\nbenchmarks:\n  - name: work\n    run: ./work\n')
  expect(plan).toMatchObject({
    suite: 'default',
    file: 'benchline.yml',
    setup: [],
    timeLimit: 600,
    gate: { falseAlarmRate: 0.01, margin: 0.01, onInconclusive: 'warn', onMissing: 'fail' },
    findings: [],
    entries: [
      {
        name: 'work',
        setup: [],
        env: {},
        passEnv: [],
        workingDirectory: '.',
        timeout: 300,
        warmup: 1,
        metrics: ['wall', 'cpu', 'peak-rss'],
        paths: [],
        terms: { threshold: 0.03, thresholds: {}, budgets: {}, gate: 'fail', judge: 'auto' },
        budgetUnits: {},
        workload: '{"run":"./work"}',
      },
    ],
  })
  expect(plan).not.toHaveProperty('environment')
  expect(plan.baseline.openStore(repository).place).toBe('the branch benchline')
})

test('a whole file, every key said', () => {
  const plan = read(`
version: 1
suite: backend
environment: perf-lab
setup: [npm ci, [npm, run, build]]
time-limit: 5m
baseline: { store: "directory:perf/runs", branch: release/1.x }
gate: { false-alarm-rate: 0.5%, threshold: 5%, margin: 2%, on-inconclusive: fail, on-missing: warn }
defaults:
  metrics: [wall, cpu]
  judge: wall
  warmup: 2
  timeout: 30s
  gate: warn
  env: { LC_ALL: C, LEVEL: 1 }
  pass-env: [DATABASE_URL]
  working-directory: packages
benchmarks:
  - name: parse (größte Datei)
    run: [./build/parse, corpus.json]
    setup: make build
    prepare: rm -rf cache
    env: { LEVEL: 1.10, EMPTY: "", ON: yes }
    pass-env: [DATABASE_URL, PROXY]
    working-directory: ./packages/parse
    timeout: 1.5 min
    warmup: 0
    metrics: [wall, peak-rss, wall]
    judge: [wall, peak-rss]
    threshold: { wall: 3%, peak-rss: 10% }
    budget: { wall: 250ms, peak-rss: 300 MiB }
    gate: off
    paths: [./packages/parse/**, "!**/*.md"]
  - name: loops
    tinybench: benchmarks/**/*.bench.ts
  - name: harness
    run: ./harness --json out.json
    format: benchline
    output: out.json
    threshold: { latency p99: 20% }
    budget: { throughput: 5000count, latency p99: 20ms, wall: 3s }
    judge: latency p99
`)
  expect(plan).toMatchObject({
    suite: 'backend',
    environment: 'perf-lab',
    setup: ['npm ci', ['npm', 'run', 'build']],
    timeLimit: 300,
    baseline: { store: 'directory:perf/runs', branch: 'release/1.x' },
    gate: { falseAlarmRate: 0.005, margin: 0.02, onInconclusive: 'fail', onMissing: 'warn' },
    findings: [],
  })
  expect(plan.entries).toMatchObject([
    {
      name: 'parse (größte Datei)',
      setup: ['make build'],
      env: { LC_ALL: 'C', LEVEL: '1.10', EMPTY: '', ON: 'yes' },
      passEnv: ['DATABASE_URL', 'PROXY'],
      workingDirectory: './packages/parse',
      timeout: 90,
      warmup: 0,
      metrics: ['wall', 'peak-rss'],
      paths: ['packages/parse/**', '!**/*.md'],
      terms: {
        threshold: 0.05,
        thresholds: { wall: 0.03, 'peak-rss': 0.1 },
        budgets: { wall: 0.25, 'peak-rss': 300 * 2 ** 20 },
        gate: 'off',
        judge: ['wall', 'peak-rss'],
      },
      budgetUnits: { wall: 's', 'peak-rss': 'B' },
    },
    {
      name: 'loops',
      env: { LC_ALL: 'C', LEVEL: '1' },
      passEnv: ['DATABASE_URL'],
      workingDirectory: 'packages',
      timeout: 30,
      warmup: 2,
      metrics: ['wall', 'cpu'],
      terms: { threshold: 0.05, thresholds: {}, gate: 'warn', judge: ['wall'] },
    },
    {
      name: 'harness',
      terms: {
        thresholds: { 'latency p99': 0.2 },
        budgets: { throughput: 5000, 'latency p99': 0.02, wall: 3 },
        judge: ['latency p99'],
      },
      budgetUnits: { throughput: 'count', 'latency p99': 's', wall: 's' },
    },
  ])
  expect(plan.baseline.openStore(repository).place).toBe('/repository/perf/runs')
})

test('what is measured is told apart by what is run, and not by how it is written', () => {
  const written = workload('    run: ./work\n    env: { B: 2, A: 1 }\n    prepare: rm x\n    timeout: 3s\n')
  expect(
    workload(
      '    prepare: [rm x]\n    env:\n      A: "1"\n      B: "2"\n    run: "./work"\n    budget: { wall: 3s }\n',
    ),
  ).toBe(written)
  expect(workload('    run: ./work\n    env: { B: 2, A: 2 }\n    prepare: rm x\n')).not.toBe(written)
  expect(workload('    run: [./work]\n    env: { B: 2, A: 1 }\n    prepare: rm x\n')).not.toBe(written)
})

test('anchors say the same thing in several places', () => {
  const plan = read(
    'version: 1\nbenchmarks:\n  - { name: a, run: ./a, env: &env { A: 1 } }\n  - { name: b, run: ./b, env: *env }',
  )
  expect(plan.entries.map(({ env }) => env)).toEqual([{ A: '1' }, { A: '1' }])
})

test('a PATH of its own is allowed and remarked upon', () => {
  expect(read(entry('env: { PATH: /opt/bin }')).findings).toMatchObject([
    {
      code: 'path-overridden',
      severity: 'warning',
      position: { file: 'benchline.yml', line: 5, column: 12 },
    },
  ])
})

test('a finding names its benchmark', () => {
  expect(faultsOf(entry('timeout: 3'))).toMatchObject([{ code: 'bad-value', benchmark: 'work' }])
})

test('a thousand benchmarks are read in the blink of an eye', () => {
  const lines = Array.from(
    { length: 1000 },
    (_, index) => `  - { name: b${index}, run: ./work ${index}, threshold: { wall: 5% } }`,
  )
  const begun = performance.now()
  expect(read(['version: 1', 'benchmarks:', ...lines].join('\n')).entries).toHaveLength(1000)
  expect(performance.now() - begun).toBeLessThan(5000)
})

const words = [
  'version',
  'suite',
  'environment',
  'setup',
  'time-limit',
  'baseline',
  'store',
  'branch',
  'gate',
  'false-alarm-rate',
  'threshold',
  'margin',
  'on-missing',
  'defaults',
  'metrics',
  'judge',
  'warmup',
  'timeout',
  'env',
  'pass-env',
  'working-directory',
  'benchmarks',
  'name',
  'run',
  'tinybench',
  'format',
  'output',
  'prepare',
  'budget',
  'paths',
  'profile',
  '__proto__',
  'toString',
  '<<',
  ...processMetrics.map(({ metric }) => metric.name),
]
const values: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  leaf: fc.oneof(
    fc.constantFrom<unknown>(
      1,
      true,
      null,
      'auto',
      '3%',
      '250ms',
      '10',
      '1MiB',
      'fail',
      'directory:x',
      './a',
      '../b',
      '',
      'a\u0000b',
      'benchline',
    ),
    fc.double(),
    fc.string({ unit: 'binary' }),
  ),
  list: fc.array(tie('any'), { maxLength: 4 }),
  mapping: fc.dictionary(fc.constantFrom(...words), tie('any'), { maxKeys: 6 }),
  any: fc.oneof({ depthSize: 'small' }, tie('leaf'), tie('list'), tie('mapping')),
})).any

test('whatever the file says, there is a plan or a fault that says where', () => {
  const whole = fc.record(
    {
      version: fc.oneof(fc.constant(1), values),
      benchmarks: fc.oneof(fc.array(values, { maxLength: 3 }), values),
      gate: values,
      defaults: values,
      baseline: values,
    },
    { requiredKeys: [] },
  )
  const text = fc.oneof(
    fc.json(),
    values.map((value) => JSON.stringify(value) ?? ''),
    whole.map((value) => JSON.stringify(value, undefined, 2)),
  )
  fc.assert(
    fc.property(text, (written) => {
      const faults = faultsOf(written)
      const placed = faults.every(
        ({ position, text: what }) =>
          (position?.line ?? 0) > 0 && (position?.column ?? 0) > 0 && !/undefined|NaN|\[object/u.test(what),
      )
      expect(placed && (faults.length > 0 || read(written).entries.length > 0)).toBe(true)
    }),
    { numRuns: 1000 },
  )
})
