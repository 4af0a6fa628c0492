import { readFileSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Profile } from '../../model/profile.ts'
import type { ProfileRead } from './profile-format.ts'
import { speedscope } from './speedscope.ts'

const folder = new URL('../../../test/fixtures/profiles/speedscope/', import.meta.url)
const read = (value: unknown): ProfileRead => speedscope.read(new TextEncoder().encode(JSON.stringify(value)))
const profileOf = (value: unknown): Profile => {
  const { profile, findings } = read(value)
  if (profile === undefined) throw new Error(JSON.stringify(findings))
  return profile
}
const because = (value: unknown): string => {
  const { profile, findings } = read(value)
  expect(profile).toBeUndefined()
  expect(findings.map(({ code, severity }) => [code, severity])).toEqual([['wrong-speedscope', 'error']])
  return findings[0]!.text
}

const frames = [
  { name: 'main', file: 'job.py', line: 57 },
  { name: 'parse', file: 'orders.py', line: 33 },
  { name: 'price', file: 'orders.py', line: null },
]
const sampled = {
  type: 'sampled',
  name: 'Thread 4711 "MainThread"',
  unit: 'milliseconds',
  startValue: 0,
  endValue: 6,
  samples: [[0, 1], [0, 2], [], [0, 1]],
  weights: [1, 2, 3, 0],
}
const at = (type: string, time: unknown, frame: unknown) => ({ type, at: time, frame })
const evented = {
  type: 'evented',
  name: 'Run',
  unit: 'seconds',
  startValue: 5,
  endValue: 12,
  events: [
    at('O', 5, 0),
    at('O', 6, 1),
    at('C', 8, 1),
    at('O', 8, 2),
    at('C', 8.5, 2),
    at('C', 10, 0),
    at('O', 11, 2),
    at('C', 12, 2),
  ],
}
const file = (profiles: readonly unknown[], more: object = {}) => ({
  $schema: 'https://www.speedscope.app/file-format-schema.json',
  shared: { frames },
  profiles,
  ...more,
})

const rowsOf = ({ functions, files, frames: places, stacks, samples, threads }: Profile): string[] =>
  [...samples.stack].map((leaf, row) => {
    const names: string[] = []
    for (let stack = leaf; stack !== -1; stack = stacks.parent[stack]!) {
      const frame = stacks.frame[stack]!
      const { name, file: place, startLine } = functions[places.function[frame]!]!
      const line = places.line[frame]! || (startLine === undefined ? '' : `def ${startLine}`)
      names.unshift(place === undefined ? name : `${files[place]!.path}:${line} ${name}`)
    }
    const thread = samples.thread[row]!
    return `${names.join(' > ')}${thread === -1 ? '' : ` [${threads[thread]}]`} ${samples.values.map((column) => column[row]).join(' ')}`
  })

test('sampled stacks with their weights, in seconds', () => {
  const profile = profileOf(file([sampled], { exporter: 'py-spy@0.4.3' }))
  expect(rowsOf(profile)).toEqual([
    'job.py:57 main > orders.py:33 parse [MainThread] 0.001',
    'job.py:57 main > orders.py: price [MainThread] 0.002',
    '(no stack) [MainThread] 0.003',
    'job.py:57 main > orders.py:33 parse [MainThread] 0',
  ])
  expect(profile.header).toEqual({ tool: 'py-spy', toolVersion: '0.4.3', format: 'speedscope' })
  expect(profile.valueTypes).toEqual([{ name: 'time', unit: 's', nature: 'sampled', additive: true }])
})

test('between two events time belongs to what opened last, and between two calls to nobody', () => {
  const profile = profileOf(file([evented]))
  expect(rowsOf(profile)).toEqual([
    'job.py:57 main 1',
    'job.py:57 main > orders.py:33 parse 2',
    'job.py:57 main > orders.py: price 0.5',
    'job.py:57 main 1.5',
    'orders.py: price 1',
  ])
  expect(profile.valueTypes.map(({ nature }) => nature)).toEqual(['timed'])
})

test('several profiles are threads, unless they are two clocks or two units', () => {
  const threads = profileOf(
    file([sampled, { ...sampled, name: 'Thread 9 ""' }, { ...sampled, name: 'Worker' }]),
  )
  expect(threads.threads).toEqual(['MainThread', 'thread 2', 'Worker'])
  expect(threads.valueTypes).toHaveLength(1)
  const clocks = profileOf(
    file([
      { ...sampled, name: 'Wall time of 1:2' },
      { ...sampled, name: 'CPU time of 1:2' },
      { ...sampled, name: 'Memory of 1:2', unit: 'bytes' },
    ]),
  )
  expect(clocks.valueTypes.map(({ name, unit }) => `${name} ${unit}`)).toEqual(['wall s', 'cpu s', 'bytes B'])
  expect(clocks.samples.values.map((column) => [...column].reduce((all, value) => all + value, 0))).toEqual([
    0.006, 0.006, 6,
  ])
})

test("pyinstrument's lines are where functions begin, and `[self]` is its caller", () => {
  const own = [...frames, { name: '[self]', file: '' }, { name: 'len', file: '<built-in>' }]
  const events = [at('O', 0, 0), at('O', 1, 3), at('C', 3, 3), at('O', 3, 4), at('C', 4, 4), at('C', 4, 0)]
  const profile = profileOf({
    ...file([{ ...evented, events, name: 'CPU profile for it' }], { exporter: 'pyinstrument' }),
    shared: { frames: own },
  })
  expect(rowsOf(profile)).toEqual([
    'job.py:def 57 main 1',
    'job.py:def 57 main 2',
    'job.py:def 57 main > len 1',
  ])
  expect(profile.valueTypes).toEqual([{ name: 'time', unit: 's', nature: 'sampled', additive: true }])
})

test.each([
  [{ ...sampled, weights: [1] }, 'one weight for each'],
  [{ ...sampled, weights: [1, 2, -3, 0] }, 'less than zero'],
  [{ ...sampled, weights: [1, 2, null, 0] }, 'no number'],
  [{ ...sampled, samples: [[0], [3], [0], [0]] }, 'a frame that is not there'],
  [{ ...sampled, samples: [[0], [-1], [0], [0]] }, 'a frame that is not there'],
  [{ ...sampled, samples: [[0], ['0'], [0], [0]] }, 'a frame that is not there'],
  [{ ...sampled, samples: [[0], [0.5], [0], [0]] }, 'a frame that is not there'],
  [{ ...sampled, samples: 7 }, 'no lists'],
  [{ ...sampled, unit: 'hours' }, 'none of its units'],
  [{ ...sampled, unit: 'constructor' }, 'none of its units'],
  [{ ...sampled, type: 'both' }, 'neither sampled nor evented'],
  [{ ...evented, events: evented.events.slice(0, -1) }, 'never closes'],
  [{ ...evented, events: [at('O', 5, 0), at('O', 6, 1), at('C', 7, 0)] }, 'not the last that opened'],
  [{ ...evented, events: [at('C', 5, 0)] }, 'not the last that opened'],
  [{ ...evented, events: [at('O', 5, 0), at('C', 4, 0)] }, 'out of order'],
  [{ ...evented, events: [at('O', null, 0)] }, 'no time'],
  [{ ...evented, events: [at('O', 5, 77)] }, 'not there'],
  [null, 'no object'],
])('%#: what the format forbids is refused', (profile, text) => {
  expect(because(file([profile]))).toContain(text)
})

test('a file without its parts is refused', () => {
  expect(because({ profiles: [sampled] })).toContain('no lists')
  expect(because([])).toContain('no lists')
  expect(because(file([sampled], { shared: { frames: [{}] } }))).toContain('a frame has no name')
})

test('every kind of value and every thread is a profile of its own, and comes back as what it was', () => {
  const two = profileOf(
    file([
      { ...sampled, name: 'Wall time: x' },
      { ...sampled, name: 'CPU time: x', weights: [1, 1, 1, 1] },
      { ...sampled, name: 'plain', unit: 'none' },
    ]),
  )
  const { bytes, findings } = speedscope.write!(two)
  expect(findings).toEqual([])
  const written: {
    exporter: string
    profiles: { name: string; unit: string; endValue: number; samples: unknown[] }[]
  } = JSON.parse(new TextDecoder().decode(bytes))
  expect(
    written.profiles.map(
      ({ name, unit, endValue, samples }) => `${name} ${unit} ${endValue} ${samples.length}`,
    ),
  ).toEqual([
    'wall: Wall time: x seconds 0.006 3',
    'cpu: CPU time: x seconds 0.004 4',
    'samples: plain none 6 3',
  ])
  const again = profileOf(written)
  expect(again.threads).toEqual(two.threads)
  expect(again.valueTypes).toEqual(two.valueTypes)
})

test.each(readdirSync(folder).filter((name) => name.endsWith('.speedscope.json')))(
  '%s adds up to the time that it says',
  (name) => {
    const written: { profiles: { weights?: number[]; events?: { at: number }[] }[] } = JSON.parse(
      readFileSync(new URL(name, folder), 'utf8'),
    )
    const profile = profileOf(written)
    const sum = (numbers: Iterable<number>): number => [...numbers].reduce((one, other) => one + other, 0)
    // Of events the last, since something is open until then.
    const all = sum(
      written.profiles.map(({ weights, events }) =>
        weights === undefined ? events!.at(-1)!.at : sum(weights),
      ),
    )
    expect(sum(profile.samples.values[0]!)).toBeCloseTo(all, 9)
    expect(all).toBeGreaterThan(0.1)
    expect(profile.functions.map((each) => each.name)).not.toContain('[self]')
  },
)
