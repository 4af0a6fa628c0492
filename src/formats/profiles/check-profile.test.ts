import { expect, test } from 'vitest'
import type { Profile } from '../../model/profile.ts'
import { checkProfile } from './check-profile.ts'
import { ProfileBuilder } from './profile-builder.ts'

function sound(): Profile {
  const builder = new ProfileBuilder([{ name: 'wall', unit: 's', nature: 'sampled', additive: true }])
  const place = builder.function('work', { path: 'a.py', startLine: 3 })
  const other = builder.function('rest', {})
  const outer = builder.stack(-1, builder.frame(place, 4))
  builder.sample(builder.stack(outer, builder.frame(other, 0)), builder.thread('main'), [0.5])
  builder.functionRows.push({ function: place, calls: 2, primitiveCalls: 1, self: [0.25], total: [0.5] })
  builder.edges.push({ caller: place, callee: other, calls: 1, self: [0.1], total: [0.1] })
  builder.lineRows.push({ file: 0, line: 4, function: place, hits: 3, values: [0.2] })
  builder.series.push({
    name: 'rss',
    unit: 'B',
    points: [
      [0, 1],
      [1, 2],
    ],
  })
  return builder.done({ tool: 'made', format: 'made', interval: 0.001 })
}

test('a whole profile has no fault', () => {
  expect(checkProfile(sound())).toBeUndefined()
})

const long = 'x'.repeat(16_385)
const [row, edge, line] = [sound().functionRows[0]!, sound().edges[0]!, sound().lineRows[0]!]

test.each<[string, Partial<Profile>]>([
  ['the tool or the format', { header: { tool: '', format: 'made' } }],
  ['of the header', { header: { tool: 'a', format: 'b', duration: Number.NaN } }],
  ['of the header', { header: { tool: 'a', format: 'b', samples: -1 } }],
  ['one name', { valueTypes: [...sound().valueTypes, ...sound().valueTypes] }],
  ['no name or unit', { valueTypes: [{ name: 'wall', unit: '', nature: 'exact', additive: true }] }],
  ['path of a file', { files: [{ path: long, origin: 'unknown' }] }],
  ['name of a thread', { threads: [long] }],
  ['a function has no name', { functions: [{ name: '' }, { name: 'rest' }] }],
  ['a function has no name', { functions: [{ name: long }, { name: 'rest' }] }],
  ['in a file that is not there', { functions: [{ name: 'work', file: 1 }, { name: 'rest' }] }],
  ['impossible line', { functions: [{ name: 'work', startLine: 0 }, { name: 'rest' }] }],
  ['impossible line', { functions: [{ name: 'work', startLine: 1.5 }, { name: 'rest' }] }],
  ['frames is uneven', { frames: { function: Int32Array.of(0, 1), line: Int32Array.of(1) } }],
  ['a frame is of no function', { frames: { function: Int32Array.of(0, 2), line: Int32Array.of(1, 0) } }],
  [
    'a frame stands at an impossible line',
    { frames: { function: Int32Array.of(0, 1), line: Int32Array.of(1, -1) } },
  ],
  [
    'a frame stands at an impossible line',
    { frames: { function: Int32Array.of(0, 1), line: Int32Array.of(1, 2 ** 24 + 1) } },
  ],
  ['stacks is uneven', { stacks: { parent: Int32Array.of(-1), frame: Int32Array.of(0, 1) } }],
  ['a stack ends in no frame', { stacks: { parent: Int32Array.of(-1, 0), frame: Int32Array.of(0, 9) } }],
  ['not a tree', { stacks: { parent: Int32Array.of(-1, 1), frame: Int32Array.of(0, 1) } }],
  ['not a tree', { stacks: { parent: Int32Array.of(-2, 0), frame: Int32Array.of(0, 1) } }],
  ['other values than the profile names', { samples: { ...sound().samples, values: [] } }],
  ['samples is uneven', { samples: { ...sound().samples, thread: Int32Array.of() } }],
  ['samples is uneven', { samples: { ...sound().samples, values: [Float64Array.of(1, 2)] } }],
  ['a sample is of no stack', { samples: { ...sound().samples, stack: Int32Array.of(-1) } }],
  ['a sample is of no thread', { samples: { ...sound().samples, thread: Int32Array.of(1) } }],
  ['negative or not finite', { samples: { ...sound().samples, values: [Float64Array.of(-1)] } }],
  ['negative or not finite', { samples: { ...sound().samples, values: [Float64Array.of(Number.NaN)] } }],
  ['negative or not finite', { samples: { ...sound().samples, values: [Float64Array.of(Infinity)] } }],
  ['a row is of no function', { functionRows: [{ function: 2 }] }],
  ['a function has two rows', { functionRows: [row, row] }],
  ['a number of calls is none', { functionRows: [{ ...row, calls: -1 }] }],
  ['a number of calls is none', { functionRows: [{ ...row, primitiveCalls: 0.5 }] }],
  ['a value of a function', { functionRows: [{ ...row, self: [] }] }],
  ['a value of a function', { functionRows: [{ ...row, total: [Number.NaN] }] }],
  ['a call is of no function', { edges: [{ ...edge, callee: 7 }] }],
  ['two rows', { edges: [edge, edge] }],
  ['a number of calls is none', { edges: [{ ...edge, calls: Infinity }] }],
  ['a value of a call', { edges: [{ ...edge, self: [-1] }] }],
  ['a row is of no line', { lineRows: [{ ...line, file: 3 }] }],
  ['a row is of no line', { lineRows: [{ ...line, line: -4 }] }],
  ['in a function that is not there', { lineRows: [{ ...line, function: 9 }] }],
  ['a line has two rows', { lineRows: [line, line] }],
  ['a number of hits is none', { lineRows: [{ ...line, hits: Number.NaN }] }],
  ['a value of a line', { lineRows: [{ ...line, values: [1, 2] }] }],
  ['a series has no name', { series: [{ name: '', unit: 'B', points: [[0, 1]] }] }],
  ['a series has no points', { series: [{ name: 'rss', unit: 'B', points: [] }] }],
  ['a point of a series', { series: [{ name: 'rss', unit: 'B', points: [[0, Number.NaN]] }] }],
  [
    'out of order',
    {
      series: [
        {
          name: 'rss',
          unit: 'B',
          points: [
            [2, 1],
            [1, 1],
          ],
        },
      ],
    },
  ],
])('%s: %#', (fault, part) => {
  expect(checkProfile({ ...sound(), ...part })).toContain(fault)
})

test('a profile without any measurement above zero is none', () => {
  const nothing = { functionRows: [], edges: [], lineRows: [], series: [] }
  const zero = { ...sound().samples, values: [Float64Array.of(0)] }
  expect(checkProfile({ ...sound(), ...nothing, samples: zero })).toBe(
    'no measurement in it is more than zero',
  )
  expect(checkProfile({ ...sound(), ...nothing })).toBeUndefined()
  for (const part of [
    { functionRows: [{ function: 0, calls: 1, self: [0] }] },
    { lineRows: [{ file: 0, line: 1, hits: 1 }] },
    { series: sound().series },
  ])
    expect(checkProfile({ ...sound(), ...nothing, samples: zero, ...part })).toBeUndefined()
})
