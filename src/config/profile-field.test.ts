import { expect, test } from 'vitest'
import { z } from 'zod'
import { cprofile } from '../sources/profilers/cprofile.ts'
import { profilers } from '../sources/profilers/index.ts'
import { pyinstrument } from '../sources/profilers/pyinstrument.ts'
import { scalene } from '../sources/profilers/scalene.ts'
import { readDocument } from './document.ts'
import { profileField } from './profile-field.ts'
import { readSection } from './read-section.ts'

const schema = z.strictObject({ profile: profileField(profilers) })

function read(text: string) {
  const { document } = readDocument(`${text}\n`, 'benchline.yml')
  if (document === undefined) throw new Error('no document')
  return readSection({ schema, path: [] }, document.value, document)
}

const usual = { args: [], functions: [], repeats: 6 }

test.each([
  ['profile: cprofile', { tool: cprofile, ...usual }],
  ['profile: auto', { tool: 'auto', ...usual }],
  ['profile: { tool: pyinstrument }', { tool: pyinstrument, ...usual }],
  [
    'profile: { calls: { etl.normalise: 1000 } }',
    { tool: 'auto', ...usual, calls: { 'etl.normalise': 1000 } },
  ],
  [
    'profile: { tool: scalene, functions: ["etl.load", "étl"], repeats: 8, args: [--cpu-only, --cpu-sampling-rate, "0.001"] }',
    {
      tool: scalene,
      args: ['--cpu-only', '--cpu-sampling-rate', '0.001'],
      functions: ['etl.load', 'étl'],
      repeats: 8,
    },
  ],
])('%s', (text, expected) => {
  expect(read(text)).toEqual({ value: { profile: expected }, wrong: new Set(), findings: [] })
})

const words =
  '`cprofile`, `profile`, `line_profiler`, `memory_profiler`, `pyinstrument`, `scalene`, `cpu-prof` or `auto`'

test.each([
  ['profile: perf', `1:10: \`profile\`: expected ${words} or a mapping with \`tool\`, found \`perf\``],
  [
    'profile: cProfile',
    `1:10: \`profile\`: expected ${words} or a mapping with \`tool\`, found \`cProfile\` (did you mean \`cprofile\`?)`,
  ],
  [
    'profile: line-profiler',
    `1:10: \`profile\`: expected ${words} or a mapping with \`tool\`, found \`line-profiler\` (did you mean \`line_profiler\`?)`,
  ],
  [
    'profile: true',
    `1:10: \`profile\`: expected ${words} or a mapping with \`tool\`, found the boolean \`true\`; quote it: \`"true"\``,
  ],
  ['profile: { tool: perf }', `1:18: \`profile.tool\`: expected ${words}, found \`perf\``],
  [
    'profile: { tool: cprofile, repeat: 3 }',
    '1:28: `profile.repeat` is not known here (did you mean `repeats`?)',
  ],
  [
    'profile: { repeats: 1 }',
    '1:21: `profile.repeats`: expected at least `2` profiles, since repeats tell how exact a count is',
  ],
  [
    'profile: { repeats: many }',
    '1:21: `profile.repeats`: expected a whole number of profiles such as `6`, found `many`',
  ],
  [
    'profile: { tool: scalene, functions: [load it] }',
    '1:39: `profile.functions[0]`: expected a dotted name such as `etl.load`, found `load it`',
  ],
  [
    'profile: { tool: cprofile, functions: [etl.load] }',
    '1:39: `profile.functions`: expected no `functions` beside `cprofile`, which looks at all of them (leave them out, or take `line_profiler`, `memory_profiler` or `scalene`)',
  ],
  [
    'profile: { args: [-i, "0.1"] }',
    '1:18: `profile.args`: expected no arguments for `auto`, which may be any tool (name the tool that they are for)',
  ],
  [
    'profile: { tool: pyinstrument, args: [-o, out] }',
    '1:38: `profile.args`: arguments of pyinstrument: `-o` is not among the arguments that can be handed to it (`--interval`, `--use-timing-thread`) (leave it out: where it writes, and in which form, Benchline says itself)',
  ],
  [
    'profile: { tool: scalene, args: [0.1] }',
    '1:34: `profile.args[0]`: expected text, found the number `0.1`; quote it: `"0.1"`',
  ],
  [
    'profile: { calls: { etl.load: "7" } }',
    '1:31: `profile.calls.etl.load`: expected a whole number of calls such as `1000`, found `7`',
  ],
  ['profile: { calls: { etl.load: -1 } }', '1:31: `profile.calls.etl.load`: expected `0` or more calls'],
  [
    'profile: { calls: { etl load: 1 } }',
    '1:21: `profile.calls.etl load`: expected a dotted name such as `etl.load`, found `etl load`',
  ],
  [
    'profile: { calls: { etl.<lambda>: 1 } }',
    '1:21: `profile.calls.etl.<lambda>`: expected a dotted name such as `etl.load`, found `etl.<lambda>`; what has no name of its own, as a lambda or a comprehension, cannot be told from others of its kind',
  ],
  [
    'profile: { hits: { "etl.py:41": 1 } }',
    "1:20: `profile.hits.etl.py:41`: expected a dotted name such as `etl.load`, or one with the text of a line as in `'etl.load: rows += 1'`, found `etl.py:41`",
  ],
  [
    'profile: { hits: { etl.load: many } }',
    '1:30: `profile.hits.etl.load`: expected a whole number of hits such as `1000`, found `many`',
  ],
  [
    'profile: { tool: cpu-prof, hits: { load: 1 } }',
    '1:34: `profile.hits`: expected no `hits` beside `cpu-prof`: they are counted by line_profiler, in Python programs alone (leave them out)',
  ],
  [
    'profile: { tool: cpu-prof, calls: { load: 1 } }',
    '1:35: `profile.calls`: expected no `calls` beside `cpu-prof`: they are counted by cProfile, in Python programs alone (leave them out)',
  ],
])('%s', (text, expected) => {
  const told = read(text).findings.map(
    ({ position, text: what, remedy }) =>
      `${position?.line}:${position?.column}: ${what}${remedy === undefined ? '' : ` (${remedy})`}`,
  )
  expect(told).toEqual([expected])
})

test('editors know its words', () => {
  const json = JSON.stringify(z.toJSONSchema(schema, { io: 'input' }))
  for (const { name } of profilers) expect(json).toContain(`"${name}"`)
  expect(json).toContain('normalise')
})
